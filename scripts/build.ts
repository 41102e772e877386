/** Builds `dist/` from the entries; with `--check`, builds beside it and names every file that differs. */
import { build } from 'esbuild';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { argv, exit } from 'node:process';
import { licences } from './licences.ts';

const root = join(import.meta.dirname, '..');

async function buildInto(outdir: string): Promise<void> {
  const actions = (await readdir(join(root, 'src/entry/actions'))).filter((name) => name.endsWith('.ts'));
  const entryPoints: Record<string, string> = {
    cli: join(root, 'src/entry/cli/cli.ts'),
    demo: join(root, 'demo/main.ts'),
  };
  for (const name of actions) entryPoints[name.replace(/\.ts$/, '')] = join(root, 'src/entry/actions', name);
  const result = await build({
    absWorkingDir: root,
    entryPoints,
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22.12',
    // The SDK's `module` builds are the tree-shakable ones.
    mainFields: ['module', 'main'],
    chunkNames: 'chunks/[name]-[hash]',
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
    // CommonJS dependencies inside an ES module bundle still ask for Node's own modules by `require`.
    banner: {
      js: "import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);",
    },
  });
  await writeFile(join(outdir, 'licenses.txt'), await licences(root, Object.keys(result.metafile.inputs)));
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

async function differences(fresh: string, committed: string): Promise<string[]> {
  const names = new Set([...(await filesBelow(fresh)), ...(await filesBelow(committed))]);
  const found: string[] = [];
  for (const name of [...names].sort()) {
    const [a, b] = await Promise.all(
      [fresh, committed].map((folder) => readFile(join(folder, name), 'utf8').catch(() => undefined)),
    );
    if (a === undefined) found.push(`${name}: not built from these sources`);
    else if (b === undefined) found.push(`${name}: missing`);
    else if (a !== b) found.push(`${name}: differs`);
  }
  return found;
}

const fresh = await mkdtemp(join(tmpdir(), 'waybill-dist-'));
try {
  await buildInto(fresh);
  const dist = join(root, 'dist');
  if (argv.includes('--check')) {
    const found = await differences(fresh, dist);
    if (found.length > 0) {
      console.error(
        `dist/ is not what these sources build; run \`npm run build\` and commit it:\n  ${found.join('\n  ')}`,
      );
      exit(1);
    }
    console.log('dist/ equals a fresh build');
  } else {
    await rm(dist, { recursive: true, force: true });
    await mkdir(dist);
    await cp(fresh, dist, { recursive: true });
  }
} finally {
  await rm(fresh, { recursive: true, force: true });
}

/** Builds `dist/` from the entries; with `--check`, builds beside it and names every file that differs. */
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { argv, exit } from 'node:process';
import { bundleInto } from './bundle.ts';

const root = join(import.meta.dirname, '..');

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
  await bundleInto(fresh);
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

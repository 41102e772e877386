/** What `dist/` is made of: the entries bundled for Node, with lazily loaded chunks, and the licences of what is inside. */
import { build, type Plugin } from 'esbuild';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { licences } from './licences.ts';

const root = join(import.meta.dirname, '..');

/**
 * Writes the bundles of this checkout into `outdir`. Tests pass `plugins` to bundle a variant with a known bug in it;
 * what users run is built without any.
 *
 * What only rehearses is bundled apart: it needs every operation of the SDK's clients, and chunks that the actions
 * shared with it would have to hold them all.
 */
export async function bundleInto(outdir: string, plugins: readonly Plugin[] = []): Promise<void> {
  const names = (await readdir(join(root, 'src/entry/actions'))).filter((name) => name.endsWith('.ts'));
  const actions = names.map((name) => [name.replace(/\.ts$/, ''), join('src/entry/actions', name)] as const);
  const used = await bundle(outdir, { cli: 'src/entry/cli/cli.ts', ...Object.fromEntries(actions) }, 'chunks', [
    ...plugins,
    rehearsalApart,
  ]);
  const rehearsed = await bundle(
    outdir,
    { rehearsal: 'rehearsal/main.ts', demo: 'demo/main.ts' },
    'chunks/rehearsal',
    plugins,
  );
  await writeFile(join(outdir, 'licenses.txt'), await licences(root, [...used, ...rehearsed]));
}

/** Bundles entries, named by what they become, with their chunks in a folder. Answers the files that went in. */
async function bundle(
  outdir: string,
  entryPoints: Readonly<Record<string, string>>,
  chunks: string,
  plugins: readonly Plugin[],
): Promise<readonly string[]> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: { ...entryPoints },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22.12',
    // The SDK's `module` builds are the tree-shakable ones.
    mainFields: ['module', 'main'],
    chunkNames: `${chunks}/[name]-[hash]`,
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
    plugins: [...plugins, withoutSideEffects, yamlModules, plainBuiltIns, leafSchemas],
    // CommonJS dependencies inside an ES module bundle still ask for Node's own modules by `require`.
    banner: {
      js: "import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);",
    },
  });
  return Object.keys(result.metafile.inputs);
}

/** The command line asks for the rehearsal from its chunk of `chunks/`; its bundle lies beside `cli.js`. */
const rehearsalApart: Plugin = {
  name: 'rehearsal-apart',
  setup(bundling) {
    bundling.onResolve({ filter: /\/rehearsal\/main\.ts$/ }, () => ({ path: '../rehearsal.js', external: true }));
  },
};

/**
 * For Node, `yaml` is CommonJS, of which nothing can be left out. The same sources lie beside it as ES modules; they
 * differ in where a warning goes, and nothing here asks for one. Loading a module of them does nothing else.
 */
const yamlModules: Plugin = {
  name: 'yaml-modules',
  setup(bundling) {
    const folder = join(root, 'node_modules/yaml/browser/dist');
    bundling.onResolve({ filter: /^yaml$/ }, () => ({ path: join(folder, 'index.js'), sideEffects: false }));
    bundling.onResolve({ filter: /^\./ }, ({ path, resolveDir }) =>
      resolveDir.startsWith(folder) ? { path: join(resolveDir, path), sideEffects: false } : undefined,
    );
  },
};

/**
 * `@actions/core` does not declare that loading a file of it does nothing: esbuild would keep all of it, and with it an
 * HTTP client of 800 KB that only its OIDC part uses, which no action here calls.
 */
const withoutSideEffects: Plugin = {
  name: 'without-side-effects',
  setup(bundling) {
    const inside = join('node_modules', '@actions', sep);
    bundling.onResolve({ filter: /^(?:@actions\/|\.)/ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
      if (pluginData === asked || !(path.startsWith('@actions/') || importer.includes(inside))) return undefined;
      const found = await bundling.resolve(path, { importer, resolveDir, kind, pluginData: asked });
      return { ...found, sideEffects: false };
    });
  },
};

/**
 * An `import` of one of Node's modules reads every member of it. One of `node:http` loads Node's whole `fetch`, 25 ms for
 * nothing; those of `node:process` and `node:util` load some forty modules each. Taken as an object, only what is used is
 * read.
 */
const plainBuiltIns: Plugin = {
  name: 'plain-built-ins',
  setup(bundling) {
    bundling.onResolve({ filter: /^(?:node:)?(?:http|process|util)$/ }, ({ path }) => ({
      path: path.startsWith('node:') ? path : `node:${path}`,
      namespace: 'built-in',
    }));
    bundling.onLoad({ filter: /.*/, namespace: 'built-in' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)});`,
      loader: 'js',
    }));
  },
};

/**
 * The SDK's schemas name their traits by computed keys (`{ [_h]: … }`), which for esbuild may do anything: a client of a
 * REST API would bring those of all its operations, 100 KB for SES. With the constants written out, only what is asked
 * for is kept.
 */
const leafSchemas: Plugin = {
  name: 'leaf-schemas',
  setup(bundling) {
    const schemas = /[\\/]@aws-sdk[\\/]client-[^\\/]+[\\/]dist-es[\\/]schemas[\\/]schemas_\d+\.js$/;
    bundling.onLoad({ filter: schemas }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const constants = new Map(
        [...text.matchAll(/^const (_\w+) = ("[^"]*");$/gm)].map(([, name = '', value = '']) => [name, value] as const),
      );
      const contents = text.replaceAll(/\[(_\w+)\]:/g, (key, name: string) => {
        const value = constants.get(name);
        return value === undefined ? key : `${value}:`;
      });
      return { contents, loader: 'js' };
    });
  },
};

/** Keeps the plugin from answering its own question. */
const asked = Symbol('asked');

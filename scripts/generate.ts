/**
 * Writes what is made from tables: every `action.yml`, the tables of the READMEs, the JSON Schema of `waybill.yml` and
 * its reference. With `--check` it writes nothing and names every file that is not what it would write.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { argv, exit } from 'node:process';
import { format, resolveConfig } from 'prettier';
import { tables, verbNames } from '../src/entry/verbs/tables.ts';
import { actionReadme, actionTables } from './action-readme.ts';
import { actionYml } from './action-yml.ts';
import { betweenMarkers, markers } from './between-markers.ts';
import { configurationReference, jsonSchemaText } from './json-schema.ts';
import { permissionsPage } from './permissions.ts';

const root = join(import.meta.dirname, '..');

/** Path from the root → its whole text. */
type Files = Map<string, string>;

async function current(path: string): Promise<string | undefined> {
  return readFile(join(root, path), 'utf8').catch(() => undefined);
}

/** Yields a file's text with one generated part, which a new file begins as. */
async function withPart(path: string, name: string, title: string, inside: string): Promise<string> {
  const [begin, end] = markers(name);
  const text = (await current(path)) ?? `# ${title}\n\n${begin}\n${end}\n`;
  const filled = betweenMarkers(text, name, inside);
  if (filled === undefined) throw new Error(`${path}: expected the lines ${begin} and ${end}, found neither`);
  return filled;
}

async function actions(): Promise<Files> {
  const files: Files = new Map();
  const config = await resolveConfig(join(root, 'action.yml'));
  for (const name of verbNames) {
    const verb = tables[name];
    if (verb.action === null) continue;
    const folder = name === 'ship' ? '' : `actions/${name}/`;
    const yml = actionYml(verb, verb.action, name === 'ship' ? 'dist/' : '../../dist/');
    files.set(`${folder}action.yml`, await format(yml, { ...config, parser: 'yaml' }));
    const inside =
      name === 'ship'
        ? actionTables(verb, verb.action, 'docs/permissions.md').join('\n')
        : actionReadme(verb, verb.action);
    files.set(`${folder}README.md`, await withPart(`${folder}README.md`, name, `waybill ${name}`, inside));
  }
  return files;
}

const files: Files = new Map([
  ...(await actions()),
  ['waybill.schema.json', jsonSchemaText()],
  ['docs/waybill-yml.md', await withPart('docs/waybill-yml.md', 'reference', 'waybill.yml', configurationReference())],
  ['docs/permissions.md', await withPart('docs/permissions.md', 'policies', 'Permissions', permissionsPage())],
]);

const stale: string[] = [];
for (const [path, text] of files) {
  if ((await current(path)) === text) continue;
  stale.push(path);
  if (argv.includes('--check')) continue;
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}
if (argv.includes('--check') && stale.length > 0) {
  console.error(`not what the tables say; run \`npm run generate\` and commit:\n  ${stale.join('\n  ')}`);
  exit(1);
}
console.log(
  argv.includes('--check') ? `${files.size} generated files are up to date` : `${stale.length} files written`,
);

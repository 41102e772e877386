/** Lints every workflow of this repository and of its examples; ends with 1 and names what is wrong. */
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exit } from 'node:process';
import { workflowFindings } from './workflow-findings.ts';

const root = join(import.meta.dirname, '..');
const paths: string[] = [];
for await (const path of glob(['.github/workflows/*.{yml,yaml}', 'examples/**/.github/workflows/*.{yml,yaml}'], {
  cwd: root,
}))
  paths.push(path);

const found: string[] = [];
for (const path of paths.sort()) {
  const text = await readFile(join(root, path), 'utf8');
  const pins = path.startsWith('examples/') ? 'sha-or-placeholder' : 'sha';
  for (const { line, message } of await workflowFindings(text, path, pins)) found.push(`${path}:${line}: ${message}`);
}
if (paths.length === 0) found.push('expected workflows in .github/workflows and examples, found none');
if (found.length > 0) {
  console.error(found.join('\n'));
  exit(1);
}
console.log(`${paths.length} workflows are in order`);

/**
 * `npm run bench`: measures what docs/performance.md tells, and prints one JSON document on stdout; lines for people go
 * to stderr. `--only <group>[,<group>]` measures some, `--runs <n>` repeats what is timed so often, `--write` puts the
 * figures into docs/performance.md, `--check` exits 1 where a counted bar is missed (timed ones depend on the machine).
 */
import { argv, exit, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { figureOf, type Figure } from './figure.ts';
import { groups } from './groups.ts';
import { machine } from './machine.ts';
import { writePage } from './page.ts';
import { lineOf } from './table.ts';

const { values } = parseArgs({
  args: argv.slice(2),
  options: {
    only: { type: 'string' },
    runs: { type: 'string', default: '11' },
    write: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

function refuse(text: string): never {
  stderr.write(`${text}\n`);
  exit(2);
}

const wanted = values.only?.split(',');
const unknown = wanted?.filter((name) => !groups.some((group) => group.name === name)) ?? [];
if (unknown.length > 0)
  refuse(`--only: expected some of ${groups.map(({ name }) => name).join(', ')}, got ${unknown.join(', ')}`);
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) refuse(`--runs: expected a whole number above 0, got ${values.runs}`);

const figures: Figure[] = [];
for (const group of groups) {
  if (wanted !== undefined && !wanted.includes(group.name)) continue;
  for (const reading of await group.measure(runs)) {
    const figure = figureOf(reading);
    figures.push(figure);
    stderr.write(`${lineOf(figure)}\n`);
  }
}
const document = { machine: machine(), figures };
stdout.write(`${JSON.stringify(document, null, 2)}\n`);
if (values.write) await writePage(document);
const missed = figures.filter(({ kind, meets }) => kind === 'counted' && meets === false);
if (values.check && missed.length > 0) {
  stderr.write(`counted bars that are missed: ${missed.map(({ name }) => name).join(', ')}\n`);
  exit(1);
}

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { betweenMarkers } from '../scripts/between-markers.ts';
import type { Figure } from './figure.ts';
import type { Machine } from './machine.ts';
import { markdownTable } from './table.ts';

const page = join(import.meta.dirname, '..', 'docs', 'performance.md');

/** Puts the figures of one run, and the machine they were taken on, into the page that tells how each is got. */
export async function writePage(taken: {
  readonly machine: Machine;
  readonly figures: readonly Figure[];
}): Promise<void> {
  const { cores, processor, memoryGiB, platform, node } = taken.machine;
  const on = `Taken on ${cores} core${cores === 1 ? '' : 's'} (${processor}), ${memoryGiB} GiB of memory, ${platform}, Node ${node}.`;
  const text = await readFile(page, 'utf8');
  const filled = betweenMarkers(text, 'figures', `${on}\n\n${markdownTable(taken.figures)}`);
  if (filled === undefined) throw new Error('docs/performance.md: expected the markers of its figures, found none');
  await writeFile(page, await format(filled, { ...(await resolveConfig(page)), parser: 'markdown' }));
}

import type { Figure } from './figure.ts';

/** One line a figure, for people. */
export function lineOf(figure: Figure): string {
  const { name, median, min, max, unit, runs, bar, meets } = figure;
  const judged = bar === null || meets === null ? 'reported' : `${meets ? 'meets' : 'MISSES'} ≤ ${bar}`;
  return `${name.padEnd(32)} ${String(median).padStart(9)} ${unit.padEnd(8)} ${judged.padEnd(16)} ${min} … ${max}, ${runs} run${runs === 1 ? '' : 's'}`;
}

/** The figures as a Markdown table. */
export function markdownTable(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, what, median, min, max, unit, runs, bar, meets, peer }) => {
    const judged = bar === null ? '–' : `≤ ${bar}`;
    const verdict = meets === null ? 'reported' : meets ? 'yes' : '**no**';
    const theirs = peer === undefined ? '' : `${peer.figure} (${peer.name})`;
    return `| \`${name}\` | ${what} | ${median} ${unit} | ${min} … ${max} | ${runs} | ${judged} | ${verdict} | ${theirs} |`;
  });
  return [
    '| figure | what | median | least … most | runs | bar | met | others |',
    '|---|---|--:|--:|--:|--:|---|---|',
    ...rows,
  ].join('\n');
}

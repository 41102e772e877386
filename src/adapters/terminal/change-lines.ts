import type { Change } from '../../domain/change.ts';
import { line, type Line } from './line.ts';

/** What a deployment changes, one line a difference, by workload: `+` comes, `-` goes, `~` becomes. */
export function changeLines(label: string, changes: readonly Change[]): readonly Line[] {
  if (changes.length === 0) return [line('plain', `${label}: nothing changes`)];
  const workloads = [...new Set(changes.map((change) => change.workload))];
  return [
    line('plain', `${label}: ${changes.length === 1 ? '1 change' : `${changes.length} changes`}`),
    ...workloads.flatMap((workload) => [
      line('plain', `  ${workload}`),
      ...changes.filter((change) => change.workload === workload).map(changeLine),
    ]),
  ];
}

function changeLine({ path, from, to }: Change): Line {
  if (from === null) return line('good', `    + ${path}${to === null ? '' : `: ${to}`}`);
  if (to === null) return line('bad', `    - ${path}: ${from}`);
  return line('warning', `    ~ ${path}: ${from} → ${to}`);
}

import type { Report } from './origin.ts';
import type { Path } from './path.ts';

/** Reports every circle of a graph of requirements once, at the member that closes it. */
export function reportGraph(
  graph: ReadonlyMap<string, readonly string[]>,
  pathOf: (name: string) => Path,
  report: Report,
): void {
  const done = new Set<string>();
  const visit = (name: string, trail: readonly string[]): void => {
    if (trail.includes(name)) {
      const circle = [...trail.slice(trail.indexOf(name)), name];
      const closing = trail.at(-1) ?? name;
      report(
        pathOf(closing),
        `expected no circle, got ${circle.join(' → ')}`,
        `remove "${name}" from ${String(pathOf(closing).at(-1))} of ${closing}`,
      );
      return;
    }
    if (done.has(name)) return;
    for (const next of graph.get(name) ?? []) visit(next, [...trail, name]);
    done.add(name);
  };
  for (const name of graph.keys()) visit(name, []);
}

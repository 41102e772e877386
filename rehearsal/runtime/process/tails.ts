/** The last lines of containers, for who looks after a failure. */
export interface Tails {
  add(taskArn: string, container: string, line: string): void;
  of(taskArn: string, container: string): readonly string[];
}

const LINES = 100;
const CONTAINERS = 500;

/** Keeps the last 100 lines of each of the 500 containers that wrote a first line most recently. */
export function openTails(): Tails {
  const kept = new Map<string, string[]>();
  const keyOf = (taskArn: string, container: string): string => `${taskArn} ${container}`;
  return {
    add(taskArn, container, line) {
      const key = keyOf(taskArn, container);
      const lines = kept.get(key) ?? [];
      kept.set(key, lines);
      lines.push(line);
      if (lines.length > LINES) lines.shift();
      const oldest = kept.keys().next();
      if (kept.size > CONTAINERS && oldest.done !== true) kept.delete(oldest.value);
    },
    of: (taskArn, container) => [...(kept.get(keyOf(taskArn, container)) ?? [])],
  };
}

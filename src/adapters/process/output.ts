import { blotting } from '../../domain/blot.ts';
import { createLines } from './lines.ts';

/** Takes what a program prints on both of its streams. */
export interface Output {
  readonly stdout: (chunk: Buffer) => void;
  readonly stderr: (chunk: Buffer) => void;
  /** Gives out what has no line's end, and answers the last lines. */
  readonly end: () => readonly string[];
}

/** Hands every line to `take` as it comes, without blank ones, secrets blotted out (I9), and keeps the last `kept` of them. */
export function createOutput(take: (line: string) => void, secrets: readonly string[], kept = 30): Output {
  const clean = blotting(secrets);
  const last: string[] = [];
  const give = (line: string): void => {
    last.push(line);
    if (last.length > kept) last.shift();
    take(line);
  };
  const [out, err] = [createLines(give, clean), createLines(give, clean)];
  return {
    stdout: out.add,
    stderr: err.add,
    end() {
      out.end();
      err.end();
      return [...last];
    },
  };
}

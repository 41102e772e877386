import { StringDecoder } from 'node:string_decoder';
import { blotter } from './secrets.ts';

/** Takes what a program prints on both of its streams. */
export interface Output {
  readonly stdout: (chunk: Buffer) => void;
  readonly stderr: (chunk: Buffer) => void;
  /** Gives out what has no line's end, and answers the last lines. */
  readonly end: () => readonly string[];
}

const width = 2000;

/** Hands every line to `take` as it comes, without blank ones, secrets blotted out, and keeps the last `kept` of them. */
export function createOutput(take: (line: string) => void, secrets: readonly string[], kept = 30): Output {
  const clean = blotter(secrets);
  const last: string[] = [];
  const give = (line: string): void => {
    // Of a line that was written over (progress bars: `\r`), only what was seen last.
    const seen = line.split('\r').findLast((piece) => piece.trim() !== '');
    if (seen === undefined) return;
    const shown = clean(seen.length > width ? `${seen.slice(0, width)}…` : seen);
    last.push(shown);
    if (last.length > kept) last.shift();
    take(shown);
  };
  const streams = [lines(give), lines(give)] as const;
  return {
    stdout: streams[0].add,
    stderr: streams[1].add,
    end() {
      for (const stream of streams) stream.end();
      return [...last];
    },
  };
}

function lines(give: (line: string) => void): { readonly add: (chunk: Buffer) => void; readonly end: () => void } {
  const decoder = new StringDecoder('utf8');
  let open = '';
  return {
    add(chunk) {
      const pieces = (open + decoder.write(chunk)).split('\n');
      open = pieces.pop() ?? '';
      pieces.forEach(give);
      // A line without an end may not fill the memory.
      if (open.length > width * 8) open = open.slice(-width * 2);
    },
    end() {
      give(open + decoder.end());
      open = '';
    },
  };
}

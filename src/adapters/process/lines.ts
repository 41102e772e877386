import { StringDecoder } from 'node:string_decoder';

/** Cuts one stream into lines as they come. */
export interface Lines {
  readonly add: (chunk: Buffer) => void;
  /** Gives out what has no line's end. */
  readonly end: () => void;
}

const width = 2000;

/**
 * Gives every line to `take`, without blank ones and at most 2000 characters of each. Of a line that was written over
 * (progress bars: `\r`), only what was seen last. Secrets are taken out before a line is cut, or a part of one would stay.
 */
export function createLines(take: (line: string) => void, clean: (text: string) => string): Lines {
  const decoder = new StringDecoder('utf8');
  let open = '';
  const give = (text: string): void => {
    const seen = text.split('\r').findLast((piece) => piece.trim() !== '');
    if (seen === undefined) return;
    const line = clean(seen);
    take(line.length > width ? `${line.slice(0, width)}…` : line);
  };
  return {
    add(chunk) {
      const pieces = (open + decoder.write(chunk)).split('\n');
      open = pieces.pop() ?? '';
      pieces.forEach(give);
      // A line without an end may not fill the memory.
      if (open.length > width * 8) open = clean(open.slice(open.lastIndexOf('\r') + 1)).slice(0, width * 4);
    },
    end() {
      give(open + decoder.end());
      open = '';
    },
  };
}

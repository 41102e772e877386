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
 * (progress bars: `\r`), only what was seen last.
 */
export function createLines(take: (line: string) => void): Lines {
  const decoder = new StringDecoder('utf8');
  let open = '';
  const give = (text: string): void => {
    const seen = text.split('\r').findLast((piece) => piece.trim() !== '');
    if (seen !== undefined) take(seen.length > width ? `${seen.slice(0, width)}…` : seen);
  };
  return {
    add(chunk) {
      const pieces = (open + decoder.write(chunk)).split('\n');
      open = pieces.pop() ?? '';
      pieces.forEach(give);
      // A line without an end may not fill the memory.
      if (open.length > width * 8) open = open.slice(open.lastIndexOf('\r') + 1).slice(0, width * 2);
    },
    end() {
      give(open + decoder.end());
      open = '';
    },
  };
}

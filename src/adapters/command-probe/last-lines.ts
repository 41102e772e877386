import { StringDecoder } from 'node:string_decoder';

/** Keeps the last lines of a stream, however much comes. */
export interface LastLines {
  readonly add: (chunk: Buffer) => void;
  readonly lines: () => readonly string[];
}

/** At most `count` lines of at most `width` characters. Secrets are taken out before a line is cut, or a part of one would stay. */
export function lastLines(clean: (text: string) => string, count = 20, width = 500): LastLines {
  const kept: string[] = [];
  const decoder = new StringDecoder('utf8');
  let open = '';
  const cut = (text: string): string => {
    const line = clean(text);
    return line.length > width ? `${line.slice(0, width)}…` : line;
  };
  const keep = (line: string): void => {
    if (line.trim() === '') return;
    kept.push(cut(line));
    if (kept.length > count) kept.shift();
  };
  return {
    add(chunk) {
      const pieces = (open + decoder.write(chunk)).split(/\r\n|\n|\r/);
      open = pieces.pop() ?? '';
      // A line without an end is cut as it comes, or it would fill the memory.
      if (open.length > width * 8) open = clean(open).slice(0, width * 4);
      pieces.forEach(keep);
    },
    lines: () => (open.trim() === '' ? [...kept] : [...kept, cut(open)].slice(-count)),
  };
}

import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

/** Container runtimes break longer lines apart. */
const LONGEST_LINE = 16_384;

/** Hands on each line of a stream, without its end; what is left without an end comes when the stream ends. */
export function eachLine(stream: Readable, line: (text: string) => void): void {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  const take = (text: string): void => {
    const parts = (rest + text).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) emit(part, line);
    while (rest.length > LONGEST_LINE) {
      line(rest.slice(0, LONGEST_LINE));
      rest = rest.slice(LONGEST_LINE);
    }
  };
  stream.on('data', (chunk: Buffer) => take(decoder.write(chunk)));
  stream.once('close', () => {
    take(decoder.end());
    if (rest !== '') emit(rest, line);
    rest = '';
  });
}

function emit(text: string, line: (text: string) => void): void {
  const whole = text.endsWith('\r') ? text.slice(0, -1) : text;
  for (let from = 0; from === 0 || from < whole.length; from += LONGEST_LINE)
    line(whole.slice(from, from + LONGEST_LINE));
}

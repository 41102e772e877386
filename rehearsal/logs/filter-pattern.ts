import { invalid } from './input.ts';

/**
 * A filter pattern of words: all plain and quoted terms must occur, `?term`s need one of them, `-term` must not occur.
 * Case counts. Patterns for JSON, for columns and for regular expressions are refused, since they are not played here.
 */
export function parseFilterPattern(pattern: string): (message: string) => boolean {
  const text = pattern.trim();
  if (/^[{[%]/.test(text)) throw invalid('Invalid filter pattern: the rehearsal plays patterns of terms only');
  const all: string[] = [];
  const any: string[] = [];
  const none: string[] = [];
  for (const [whole, sign, quoted, plain] of text.matchAll(/([?-]?)(?:"((?:[^"\\]|\\.)*)"|(\S+))/g)) {
    const term = quoted?.replaceAll(/\\(.)/g, '$1') ?? plain ?? '';
    if (whole.includes('"') && quoted === undefined) throw invalid('Invalid filter pattern');
    if (sign === '?') any.push(term);
    else if (sign === '-') none.push(term);
    else all.push(term);
  }
  return (message) =>
    all.every((term) => message.includes(term)) &&
    !none.some((term) => message.includes(term)) &&
    (any.length === 0 || all.length > 0 || any.some((term) => message.includes(term)));
}

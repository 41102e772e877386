/**
 * Takes a command line apart as a POSIX shell does (2.2 Quoting of the Shell Command Language), without running one:
 * quotes and backslashes are honoured, wildcards are plain text. What only a shell could do (`|`, `>`, `&`, `;`,
 * `$(…)`, `$NAME`) is refused, so that nobody believes that it happens. Returns the words, or what is wrong.
 */
export function splitWords(text: string): readonly string[] | string {
  const words: string[] = [];
  let word: string | undefined;
  let quote: '"' | "'" | undefined;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    const next = text.charAt(at + 1);
    if (quote === "'") {
      if (character === quote) quote = undefined;
      else word = (word ?? '') + character;
    } else if (character === '\\') {
      if (next === '') return 'a backslash at its end';
      at++;
      if (next === '\n') continue;
      const literal = quote === '"' && !['"', '\\', '$', '`'].includes(next);
      word = (word ?? '') + (literal ? character : '') + next;
    } else if (character === '`' || (character === '$' && next === '(')) {
      return 'a command substitution, which needs a shell';
    } else if (character === '$' && /[A-Za-z_{]/.test(next)) {
      return 'a variable, which needs a shell';
    } else if (quote === '"') {
      if (character === quote) quote = undefined;
      else word = (word ?? '') + character;
    } else if (character === '"' || character === "'") {
      quote = character;
      word ??= '';
    } else if (/\s/.test(character)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else if ('|&;<>()'.includes(character)) {
      return `\`${character}\`, which needs a shell`;
    } else {
      word = (word ?? '') + character;
    }
  }
  if (quote !== undefined) return `a ${quote} that is never closed`;
  if (word !== undefined) words.push(word);
  return words.length === 0 ? 'no word' : words;
}

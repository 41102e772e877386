/** Characters that make a command more than words: only a shell could run it. */
const SHELL_ONLY = /[;&|<>$`(){}*?~#!\\\n[\]]/;

/**
 * The words of a shell command that needs no shell, such as `exec node "server.js"` or `node check.js || exit 1`;
 * `undefined` for anything that does. A closing `|| exit 1` says nothing new about a command that fails.
 */
export function shellWords(text: string): string[] | undefined {
  const command = text
    .trim()
    .replace(/\s*\|\|\s*(exit\s+1|false)\s*;?$/, '')
    .replace(/^exec\s+/, '');
  const words: string[] = [];
  for (let rest = command.trimStart(); rest !== ''; rest = rest.trimStart()) {
    const word = /^(?:[^\s'"]|'[^']*'|"[^"]*")+/.exec(rest)?.[0];
    if (word === undefined) return undefined;
    rest = rest.slice(word.length);
    if (SHELL_ONLY.test(word.replaceAll(/'[^']*'/g, '').replaceAll(/"[^"$`\\!]*"/g, ''))) return undefined;
    words.push(
      word.replaceAll(/'([^']*)'|"([^"]*)"/g, (_, single?: string, double?: string) => single ?? double ?? ''),
    );
  }
  const first = words[0];
  return first === undefined || first.includes('=') ? undefined : words;
}

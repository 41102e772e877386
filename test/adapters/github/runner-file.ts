/**
 * Reads a command file as the runner does: `name=value`, or `name<<delimiter`, lines, and the delimiter alone
 * (docs.github.com, "Workflow commands", multiline strings).
 */
export function readRunnerFile(text: string): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  const lines = text.split('\n');
  while (lines.length > 0) {
    const line = lines.shift() ?? '';
    if (line === '') continue;
    const heredoc = /^([^=]+?)<<(.+)$/.exec(line);
    if (heredoc === null) {
      const at = line.indexOf('=');
      values[line.slice(0, at)] = line.slice(at + 1);
      continue;
    }
    const [, name = '', delimiter = ''] = heredoc;
    const kept: string[] = [];
    for (let next = lines.shift(); next !== delimiter; next = lines.shift()) {
      if (next === undefined) throw new Error(`no end of ${name}`);
      kept.push(next);
    }
    values[name] = kept.join('\n');
  }
  return values;
}

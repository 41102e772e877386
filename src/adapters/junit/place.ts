export interface Place {
  readonly file: string;
  readonly line: number;
}

/** Frames of runtimes, runners and libraries say nothing of the test itself. */
const foreign = /(?:^|[/\\])(?:node_modules|site-packages|dist-packages|vendor|\.venv)[/\\]|^node:|^internal[/\\]/;

/**
 * Where a failure's text says that it happened: the first line of `file` where that is known, else the first file that
 * is the team's own.
 */
export function placeIn(text: string, file: string | null): Place | undefined {
  const found = placesIn(text).find((one) => !foreign.test(one.file) && (file === null || sameFile(one.file, file)));
  return found === undefined ? undefined : { file: file ?? found.file, line: found.line };
}

/** How runners name a line: `File "b.py", line 3`, `at f (file:///a/b.js:3:5)`, `/a/b.ts:3:5`, `tests/b.py:3: Error`. */
function placesIn(text: string): readonly Place[] {
  const python = [...text.matchAll(/File "([^"\n]{1,400})", line (\d{1,8})/g)].map(([, file = '', line]) => ({
    file,
    line: Number(line),
  }));
  if (python.length > 0) return python;
  // Word by word and each of bounded length: an expression over a whole text of a stranger may take for ever.
  return text.split(/[\s()<>"'`]+/).flatMap((word) => {
    const [, file = '', line = ''] = word.length > 400 ? [] : (/^(.+?):(\d{1,8})(?::\d{1,8})?[:,]?$/.exec(word) ?? []);
    if (!/\.[A-Za-z]{1,5}$/.test(file) || Number(line) === 0) return [];
    return [{ file: file.replace(/^file:\/\//, ''), line: Number(line) }];
  });
}

/** One may be whole and the other from some folder. */
function sameFile(one: string, other: string): boolean {
  const [a = '', b = ''] = [one, other].map((path) => path.replaceAll('\\', '/').replace(/^\.?\/+/, ''));
  return a === b || a.endsWith(`/${b}`) || b.endsWith(`/${a}`);
}

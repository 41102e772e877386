import type { Report } from './origin.ts';
import type { Path } from './path.ts';
import { splitWords } from './words.ts';

/** The words of a command that is written as one text or as a list; placeholders are replaced in each word (I10). */
export function wordsOf(
  command: string | readonly string[],
  path: Path,
  replace: (word: string, path: Path) => string,
  report: Report,
): readonly string[] {
  return split(command, path, report).map((word) => replace(word, path));
}

function split(command: string | readonly string[], path: Path, report: Report): readonly string[] {
  if (typeof command !== 'string') {
    if (command[0]?.trim() === '')
      report(path, 'expected a program as the first word, got an empty text', 'command: [npm, run, e2e]');
    return command;
  }
  const words = splitWords(command);
  if (typeof words !== 'string') return words;
  report(
    path,
    `expected a command, got ${words}`,
    `${String(path.at(-1))}: [sh, -c, …]   # a list of words starts a shell where you want one`,
  );
  return [];
}

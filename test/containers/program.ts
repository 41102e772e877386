import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program that tests may need. */
export interface Program {
  readonly found: boolean;
  /** Where it is; its name alone where it is not there. */
  readonly path: string;
  /** Stands at the end of a skipped test's title, with the reason; empty where the program is there. */
  readonly note: string;
}

/** Looks for a program at the given paths first, then on the PATH. */
export function findProgram(name: string, ...first: readonly string[]): Program {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name));
  const path = [...first, ...onPath].find(isProgram);
  if (path !== undefined) return { found: true, path, note: '' };
  return { found: false, path: name, note: ` (skipped: there is no ${name} on the PATH)` };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

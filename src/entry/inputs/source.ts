import type { Problem } from '../../domain/error.ts';
import type { Input } from '../verbs/input.ts';

/** Where a verb's inputs are written: an action's `with:`, or a command line. */
export interface InputSource {
  /** What was written, untouched; undefined where nothing was. A list may have been written in several pieces. */
  read(name: string, input: Input): readonly string[];
  /** What people call it there: `input "service"`, `--service`. */
  where(name: string): string;
  /** The line that would write a value there. */
  line(name: string, value: string): string;
  /** What is wrong before a single value is looked at: names that no input has. */
  readonly problems: readonly Problem[];
}

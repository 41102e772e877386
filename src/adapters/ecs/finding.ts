import type { Cause } from '../../domain/cause.ts';

/** What one piece of evidence says. */
export interface Finding {
  /** Which row of the table it is: the same on two tasks is the same cause. */
  readonly row: string;
  readonly cause: Cause;
  /** One sentence: what happened. */
  readonly reason: string;
  /** What to do next. */
  readonly advice: string;
  /** Whether waiting may mend it; what cannot heal is decisive at once. */
  readonly heals: boolean;
  /** Whether it repeats for a reason that lies in what is deployed, so that two tasks are enough. */
  readonly repeats: boolean;
  /** Whether it only repeats what became of some task, which may be one of another deployment. */
  readonly echo?: true;
}

/** A row of a table of texts: matched against what ECS says, first hit wins. */
export interface TextRow extends Omit<Finding, 'reason'> {
  readonly pattern: RegExp;
  readonly reason: (text: string) => string;
}

export function findInText(rows: readonly TextRow[], text: string): Finding | undefined {
  const row = rows.find(({ pattern }) => pattern.test(text));
  if (row === undefined) return undefined;
  const { row: name, cause, advice, heals, repeats, reason } = row;
  return { row: name, cause, advice, heals, repeats, reason: reason(text) };
}

/** The first words of a long text, in one line. */
export function clipped(text: string, length = 300): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= length ? line : `${line.slice(0, length)}…`;
}

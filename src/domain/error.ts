import type { ErrorCode } from './error-code.ts';

/** One thing that is wrong: what was expected and what came, where, and the line that mends it. */
export interface Problem {
  readonly message: string;
  /** `waybill.yml:12`, `input "service"`, `git`, `registry returns` … */
  readonly where?: string;
  readonly fix?: string;
  /** Where a permission is missing: what was not allowed, in the words of whoever denied it. */
  readonly denied?: Denied;
}

/** One action that a role may not do. `resource`: `*` where it knows none, or none was named. */
export interface Denied {
  readonly action: string;
  readonly resource: string;
}

/**
 * The only error that users see. Its message says what was expected, what came, and names the input; `problems` has
 * every finding at once where there are several.
 */
export class WaybillError extends Error {
  override readonly name = 'WaybillError';
  readonly code: ErrorCode;
  readonly problems: readonly Problem[];

  constructor(code: ErrorCode, problems: Problem | readonly [Problem, ...Problem[]], cause?: unknown) {
    const all: readonly Problem[] = 'message' in problems ? [problems] : problems;
    super(all.map(formatProblem).join('\n'), cause === undefined ? undefined : { cause });
    this.code = code;
    this.problems = all;
  }
}

/** The problem of an error that is a missing permission; undefined for every other one. */
export function denialIn(error: unknown): (Problem & { readonly denied: Denied }) | undefined {
  if (!(error instanceof WaybillError)) return undefined;
  for (const problem of error.problems) {
    const { denied } = problem;
    if (denied !== undefined) return { ...problem, denied };
  }
  return undefined;
}

/** What a problem says, with who met it where it is a missing permission: `ship expected to be allowed …, got access denied`. */
export function toldBy(who: string | null, { message, where, denied }: Problem): string {
  if (denied !== undefined) return who === null ? message : `${who} ${message}`;
  return where === undefined ? message : `${where}: ${message}`;
}

/** `where: message` and, on a line of its own, the fix. */
export function formatProblem(problem: Problem): string {
  const head = problem.where === undefined ? problem.message : `${problem.where}: ${problem.message}`;
  return problem.fix === undefined ? head : `${head}\n  fix: ${problem.fix.replaceAll('\n', '\n       ')}`;
}

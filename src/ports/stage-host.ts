import type { CommandEnd } from '../domain/command-end.ts';

export type { CommandEnd } from '../domain/command-end.ts';

/** Variables by value, and secrets by the name of the job's variable: their values are nobody's but the host's. */
export interface StageVariables {
  readonly environment: Readonly<Record<string, string>>;
  readonly secrets: readonly string[];
}

export interface HostCommand extends StageVariables {
  readonly words: readonly string[];
  readonly folder: string;
  readonly signal: AbortSignal;
  readonly output: (line: string) => void;
}

/** This machine, as far as test stages need it. */
export interface StageHost {
  /** Runs a command without a shell, in a process group of its own; when it answers, nothing of the group is left. */
  run(command: HostCommand): Promise<CommandEnd>;
  /** Aborted after so many seconds of wall time. */
  limit(seconds: number): AbortSignal;
  /** Takes the values of these secrets, and what else may not be told, out of what a stage leaves behind (I9). */
  blotting(secrets: readonly string[]): (text: string) => string;
  /** Which of these variables of the job are not set. */
  missing(secrets: readonly string[]): readonly string[];
}

import type { Digest } from './digest.ts';
import type { Outcome, Verb } from './outcome.ts';

/** One unmet requirement: `code` says which, the message with what, the fix how. */
export interface Unmet {
  readonly code: string;
  readonly message: string;
  readonly fix?: string;
}

/** What ran before and what runs now, as people call it. */
export interface Named {
  readonly digest: Digest;
  readonly version: string | null;
  readonly commit: string | null;
}

/** A verb's answer for one service in one environment: the `result` output, also when it is bad. */
export interface ServiceResult {
  readonly verb: Verb;
  readonly service: string;
  /** Null for `build`. */
  readonly environment: string | null;
  readonly outcome: Outcome;
  /** Whether the job may stay green. */
  readonly good: boolean;
  /** One sentence for a tired person. */
  readonly message: string;
  readonly digest: Digest | null;
  readonly version: string | null;
  readonly commit: string | null;
  readonly from: Named | null;
  /** The open entry of a promotion, or the entry that closed it. */
  readonly entry: string | null;
  /** The digest of the closing entry, the id of its notification. */
  readonly closing: string | null;
  readonly revision: string | null;
  readonly unmet: readonly Unmet[];
  readonly warnings: readonly string[];
  readonly url: string | null;
  /** The command that undoes it, where one would. */
  readonly undo: string | null;
  readonly seconds: number;
  /** What a verb alone has to say: image, source key, reused, definitions, verdict, … Plain JSON. */
  readonly details: Readonly<Record<string, unknown>>;
}

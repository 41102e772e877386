import type { JsonObject } from './json.ts';

/** A message for people and machines, the same for every channel. */
export interface Notification {
  /** The closing entry's digest, or a hash of run, attempt, verb, service, environment: the same on every delivery. */
  readonly id: string;
  readonly title: string;
  readonly good: boolean;
  /** Label and value, plain text. */
  readonly facts: readonly (readonly [string, string])[];
  readonly links: readonly (readonly [string, string])[];
  /** A command to copy, where there is one. */
  readonly command: string | null;
  readonly data: JsonObject;
}

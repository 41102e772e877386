import type { Digest } from './digest.ts';
import type { Instant } from './instant.ts';
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
  readonly about: NotificationSubject;
  /** `alert`: somebody is needed now, since what runs is not in order; `clear`: it is again. */
  readonly page: 'alert' | 'clear' | null;
}

/** What a message is about, for channels that keep together what belongs together. */
export interface NotificationSubject {
  /** `owner/name`, where there is one. */
  readonly repository: string | null;
  readonly service: string;
  readonly environment: string | null;
  readonly digest: Digest | null;
  readonly version: string | null;
  /** When it happened; the same on every delivery. */
  readonly time: Instant;
}

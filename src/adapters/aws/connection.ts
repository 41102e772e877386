import type { Agent } from 'node:http';
import type { Agent as SecureAgent } from 'node:https';
import type { ObservingClock } from './observing-clock.ts';

/** How AWS is spoken to, whatever the service. */
export interface ConnectionSettings {
  /** Null: as the SDK finds it (AWS_REGION, the profile). */
  readonly region: string | null;
  readonly clock: ObservingClock;
  /** Waybill's own version, for the user agent. */
  readonly version: string;
  /** Whether this is a rehearsal, whose time runs ahead of this machine's. */
  readonly rehearsal?: boolean;
  /** How to go out where a proxy may be on the way; the SDK's own way otherwise. */
  readonly agents?: { readonly http: Agent; readonly https: SecureAgent } | undefined;
}

/** What every client of the SDK is made with. `AWS_ENDPOINT_URL` is honoured by the SDK. */
export const connectionOf = ({ region, version, rehearsal = false, agents }: ConnectionSettings) => ({
  ...(region === null ? {} : { region }),
  // Standard mode waits between attempts by itself, up to 20 s, and stops where its retry quota is used up.
  retryMode: 'standard',
  maxAttempts: 6,
  customUserAgent: [['waybill', version]] as [string, string][],
  // The SDK waits for ever unless told: a hanging connection would hold an open entry until its deadline.
  requestHandler: {
    // A proxy says by itself, in 10 s, that it does not answer.
    connectionTimeout: agents === undefined ? 5_000 : 15_000,
    requestTimeout: 30_000,
    throwOnRequestTimeout: true,
    ...(agents !== undefined && { httpAgent: agents.http, httpsAgent: agents.https }),
  },
  // The SDK signs by AWS's clock and tries every refusal again when the two differ by minutes, which in a rehearsal they always do.
  disableClockSkewCorrection: rehearsal,
});

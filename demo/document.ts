import type { Chronicle, Event } from './chronicle.ts';
import type { Traffic } from './traffic.ts';

/** The one JSON document that `--json` prints. */
export interface DemoDocument {
  readonly runtime: string;
  readonly speed: number;
  readonly events: readonly Event[];
  /** Service → version → the distinct digests under which it ran in dev, uat and prod. */
  readonly digests: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly builds: { readonly ran: number; readonly reused: number };
  readonly traffic: Pick<Traffic, 'requests' | 'failed' | 'toBadVersion'>;
  readonly refusals: Chronicle['refusals'];
  readonly rollbacks: Chronicle['rollbacks'];
  readonly settled: number;
  readonly notifications: number;
}

export function documentOf(
  chronicle: Chronicle,
  about: {
    readonly runtime: string;
    readonly speed: number;
    readonly traffic: Traffic;
    readonly notifications: number;
  },
): DemoDocument {
  const { requests, failed, toBadVersion } = about.traffic;
  const digests = [...chronicle.digests].map(
    ([service, versions]) =>
      [service, Object.fromEntries([...versions].map(([version, found]) => [version, [...found]]))] as const,
  );
  return {
    runtime: about.runtime,
    speed: about.speed,
    events: chronicle.events,
    digests: Object.fromEntries(digests),
    builds: chronicle.builds,
    traffic: { requests, failed, toBadVersion },
    refusals: chronicle.refusals,
    rollbacks: chronicle.rollbacks,
    settled: chronicle.settled,
    notifications: about.notifications,
  };
}

/** Histories written by hand: a calm one, and what is changed of it. */
import type { Actor, Fate, History, Release, Role } from './history.ts';

const healthy: Readonly<Record<Release, Fate>> = {
  c0: 'healthy',
  c1: 'healthy',
  c2: 'healthy',
  c3: 'healthy',
  c4: 'healthy',
  c5: 'healthy',
};

/** `c1` runs verified, before it `c0`; all releases are well, and nobody is there. */
export function calmHistory(
  change: Partial<Omit<History, 'fates'>> & { readonly fates?: Partial<History['fates']> } = {},
): History {
  return {
    setup: 'two',
    workloads: 1,
    tasks: 2,
    outage: null,
    bothToldYes: false,
    callMilliseconds: 50,
    turns: 'at-waits',
    cast: [],
    happenings: [],
    comes: 'settle',
    ...change,
    fates: { ...healthy, ...change.fates },
  };
}

export function shipping(release: Release, change: Partial<Extract<Role, { kind: 'ship' }>> = {}): Role {
  return { kind: 'ship', release, byHand: false, acceptNoWayBack: false, patience: null, post: false, ...change };
}

/** Somebody who enters production after so many seconds. */
export function entering(enters: number, role: Role): Actor {
  return { role, environment: 'prod', enters };
}

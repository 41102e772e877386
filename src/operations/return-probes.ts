import type { WayBack } from '../domain/ledger/state.ts';
import type { Probe } from '../domain/probe.ts';

/** What a way back is checked by once it runs again: what was adopted never had probes of its own, and is watched. */
export function returnProbes(way: WayBack): readonly Probe[] {
  return way.kind === 'adopted' ? [{ kind: 'steady', name: 'steady', seconds: 60 }] : way.probes;
}

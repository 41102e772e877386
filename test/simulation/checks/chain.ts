import { fold } from '../../../src/domain/ledger/fold.ts';
import type { EntryKind } from '../../../src/domain/ledger/event.ts';
import { verifyChain } from '../../../src/operations/ledger/history.ts';
import type { EnvironmentName } from '../history.ts';
import type { Played } from '../play/play.ts';
import type { LedgerEntry } from '../play/record.ts';
import type { Check } from './check.ts';

export const environments: readonly EnvironmentName[] = ['uat', 'prod'];

/** The finished ledger of an environment. */
export function ledgerOf(played: Played, environment: EnvironmentName): readonly LedgerEntry[] {
  return played.settled.ledgers[environment];
}

export const gapless: Check = {
  holds: 'I7',
  name: 'the chain has no gap, and every entry names its predecessor and carries the fold',
  find: (played) =>
    environments.flatMap((environment) => {
      // What stood there before is every history's own beginning: from its last entry on.
      const stood = played.before.ledgers[environment].at(-1)?.header.number ?? 0;
      const ledger = ledgerOf(played, environment);
      const first = ledger[0]?.header.number ?? 1;
      const begins = first === 1 ? [] : [`${environment} begins with #${String(first)}`];
      return [
        ...begins,
        ...verifyChain(
          ledger.filter(({ header }) => header.number >= stood),
          fold,
        ).map(({ number, reason }) => `${environment} #${String(number)} ${reason}`),
      ];
    }),
};

export const kept: Check = {
  holds: 'I7',
  name: 'no entry is lost: what was written under a number stands there at the end',
  find: ({ deeds, settled }) =>
    deeds.flatMap((deed) => {
      if (deed.kind !== 'written') return [];
      const { environment, tag, entry } = deed;
      const there = settled.ledgers[environment].find(({ header }) => header.number === Number(tag));
      return there?.digest === entry.digest
        ? []
        : [`${environment} #${tag}, written by ${deed.by}, is another entry now`];
    }),
};

type Phase = 'idle' | 'admitted' | 'began' | 'returning';

/** LEDGER, section 2, without the code under test. */
function next(phase: Phase, kind: EntryKind, cause: string | null): Phase | null {
  switch (kind) {
    case 'adopted':
      return phase === 'idle' ? 'idle' : null;
    case 'admitted':
      return phase === 'idle' ? 'admitted' : null;
    case 'began':
      return phase === 'admitted' ? 'began' : null;
    case 'verified':
    case 'deployed':
      return phase === 'began' ? 'idle' : null;
    case 'rejected':
      return phase === 'admitted' ? 'idle' : phase === 'returning' ? null : 'returning';
    case 'withdrawn':
      if (phase === 'admitted') return 'idle';
      return phase === 'began' ? (cause === 'overtaken' ? 'idle' : 'returning') : null;
    case 'rolled-back':
      // From idle too: drift is gone back from straight after it was adopted.
      return phase === 'returning' || phase === 'idle' ? 'idle' : null;
    case 'stranded':
      return phase === 'returning' ? 'idle' : null;
    case 'held':
    case 'released':
      return phase;
  }
}

export const oneOpen: Check = {
  holds: 'LEDGER 2',
  name: 'at most one entry is open, and each follows from the phase before it',
  find: (played) =>
    environments.flatMap((environment) => {
      let phase: Phase = 'idle';
      return ledgerOf(played, environment).flatMap(({ header, event, state }) => {
        const cause = event.kind === 'withdrawn' ? event.cause : null;
        const after = next(phase, event.kind, cause);
        if (after === null)
          return [`${environment} #${String(header.number)} ${event.kind} follows the phase ${phase}`];
        phase = after;
        const said = state.open?.phase ?? 'idle';
        return said === after
          ? []
          : [`${environment} #${String(header.number)} says ${said}, where ${event.kind} makes it ${after}`];
      });
    }),
};

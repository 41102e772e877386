/** What a run of histories came through: which endings of LEDGER's table, and what befell whom. */
import { closingOf } from '../../src/plan/closing.ts';
import { environments, ledgerOf } from './checks/chain.ts';
import type { Played } from './play/play.ts';

export interface Tally {
  /** How many histories came through each ending. */
  readonly endings: Map<string, number>;
  readonly mishaps: Map<string, number>;
  readonly parts: Map<string, number>;
  calls: number;
}

/** Every row of LEDGER's table that can be reached without another tool's bug. */
export const endings = [
  'gate says no',
  'already current',
  'superseded',
  'locked past lock-timeout',
  'verified',
  'failed by image',
  'failed by configuration',
  'failed by capacity or network',
  'no verdict until verdict-by',
  'the way back fails the same probe: released',
  'stranded after a rejection',
  'stranded after a withdrawal',
  'overtaken',
  'cancelled before began',
  'cancelled after began',
  'never begun, expired',
  'no task wanted: deployed',
  'a person rolls back what was verified',
  'a person rolls back over an open entry',
  'a person rolls back drift',
  'runner lost, settled later',
] as const;
export type EndingName = (typeof endings)[number];

export function emptyTally(): Tally {
  return { endings: new Map(), mishaps: new Map(), parts: new Map(), calls: 0 };
}

function count(map: Map<string, number>, key: string, by = 1): void {
  map.set(key, (map.get(key) ?? 0) + by);
}

export function addTo(tally: Tally, played: Played): void {
  for (const name of endingsOf(played)) count(tally.endings, name);
  for (const [kind, times] of played.theatre.stage.mishaps) count(tally.mishaps, kind, times);
  for (const { part } of played.players) {
    count(
      tally.parts,
      part.kind === 'answered' ? `${part.what} answered` : part.kind === 'threw' ? `threw ${part.code}` : part.kind,
    );
  }
  tally.calls += played.theatre.stage.acts.length;
}

export function mergeInto(tally: Tally, other: Tally): void {
  for (const name of ['endings', 'mishaps', 'parts'] as const) {
    for (const [key, times] of other[name]) count(tally[name], key, times);
  }
  tally.calls += other.calls;
}

export function endingsOf(played: Played): ReadonlySet<EndingName> {
  const found = new Set<EndingName>();
  for (const { part } of played.players) {
    if (part.kind !== 'answered' || part.what !== 'ship') continue;
    if (part.outcome === 'unchanged') found.add('already current');
    if (part.outcome === 'superseded') found.add('superseded');
    if (part.outcome === 'refused')
      found.add(part.unmet.includes('locked') ? 'locked past lock-timeout' : 'gate says no');
  }
  for (const environment of environments) {
    const begins = played.before.ledgers[environment].at(-1)?.header.number ?? 0;
    const ledger = ledgerOf(played, environment);
    ledger.forEach(({ header, event }, index) => {
      if (header.number <= begins) return;
      const before = ledger[index - 1]?.state;
      const after = ledger
        .slice(index + 1)
        .find(({ event: later }) => later.kind === 'rolled-back' || later.kind === 'stranded')?.event.kind;
      switch (event.kind) {
        case 'verified':
          found.add('verified');
          break;
        case 'deployed':
          found.add('no task wanted: deployed');
          break;
        case 'rejected':
          if (event.by === 'person')
            found.add(
              before?.open === null
                ? 'a person rolls back what was verified'
                : 'a person rolls back over an open entry',
            );
          else if (event.cause === 'image') found.add('failed by image');
          else if (event.cause === 'configuration') found.add('failed by configuration');
          if (after === 'stranded') found.add('stranded after a rejection');
          break;
        case 'withdrawn':
          if (before?.open?.phase === 'admitted')
            found.add(event.cause === 'expired' ? 'never begun, expired' : 'cancelled before began');
          else if (event.cause === 'overtaken') found.add('overtaken');
          else if (event.cause === 'cancelled') found.add('cancelled after began');
          else if (event.cause === 'no-evidence') found.add('no verdict until verdict-by');
          else found.add('failed by capacity or network');
          if (after === 'stranded' && before?.open?.phase === 'began' && event.cause !== 'overtaken')
            found.add('stranded after a withdrawal');
          break;
        case 'rolled-back':
          if (before?.open === null) found.add('a person rolls back drift');
          break;
        case 'released':
          if (event.by === 'machine') found.add('the way back fails the same probe: released');
          break;
        case 'adopted':
        case 'admitted':
        case 'began':
        case 'stranded':
        case 'held':
          break;
      }
    });
    const left = played.nobody.ledgers[environment].at(-1);
    const closed =
      left?.state.open === null || left === undefined
        ? undefined
        : closingOf(
            ledger.filter(({ header }) => header.number >= (left.state.open?.number ?? 0)),
            { allowZero: false },
          );
    if (closed !== undefined) found.add('runner lost, settled later');
  }
  return found;
}

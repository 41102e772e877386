import { WaybillError } from '../error.ts';
import { hashJson } from '../hash.ts';
import type { Json } from '../json.ts';
import type { Probe } from '../probe.ts';
import type { EntryHeader } from './entry.ts';
import type { LedgerEvent } from './event.ts';
import { briefReason } from './hold.ts';
import { withJudgement } from './judgements.ts';
import type { Began, LedgerState, Open, Returning, Shipped } from './state.ts';
import { withoutRejected, withWayBack } from './ways-back.ts';

/** The part of a header that the state depends on. */
export type FoldHeader = Pick<EntryHeader, 'number' | 'previous' | 'time' | 'actor' | 'run'>;

/** A probe's hash: what "the probes it passed" names. */
export function probeHash(probe: Probe): string {
  return hashJson(probe as unknown as Json).slice(0, 16);
}

/**
 * The state after an event. Pure and total over the kinds; an event that its phase does not allow throws
 * `ledger-unreadable`, since only a broken chain can hold one.
 */
export function fold(before: LedgerState, header: FoldHeader, event: LedgerEvent): LedgerState {
  const state = withEntryDigest(before, header);
  switch (event.kind) {
    case 'adopted': {
      idle(state, event);
      const shipped = shippedOf(event);
      const at = { number: header.number, at: header.time };
      return {
        ...state,
        current: { ...shipped, ...at, standing: 'adopted' },
        waysBack: withWayBack(state.waysBack, { ...shipped, ...at, kind: 'adopted', passed: [], probes: [] }),
      };
    }
    case 'admitted':
      idle(state, event);
      return {
        ...state,
        open: {
          ...shippedOf(event),
          phase: 'admitted',
          number: header.number,
          digest: null,
          run: header.run,
          actor: header.actor,
          since: header.time,
          admitBy: event.admitBy,
          probes: event.probes,
        },
        judgements: withRefs(state, header, event),
      };
    case 'began': {
      const open = inPhase(state, event, 'admitted');
      const began: Began = {
        ...open,
        phase: 'began',
        revision: event.revision,
        baseline: event.baseline,
        verdictBy: event.verdictBy,
        leaseUntil: event.leaseUntil,
      };
      return { ...state, open: began };
    }
    case 'verified': {
      const open = inPhase(state, event, 'began');
      const shipped = shippedOf(open);
      const at = { number: header.number, at: header.time };
      return {
        ...state,
        open: null,
        current: { ...shipped, ...at, standing: 'verified' },
        waysBack: withWayBack(state.waysBack, {
          ...shipped,
          ...at,
          kind: 'verified',
          passed: event.passed,
          probes: open.probes,
        }),
        judgements: withJudgement(state.judgements, {
          ...judged(shipped, header),
          verdict: 'verified',
          scope: 'digest',
          passed: true,
        }),
      };
    }
    case 'deployed': {
      const open = inPhase(state, event, 'began');
      return {
        ...state,
        open: null,
        current: { ...shippedOf(open), number: header.number, at: header.time, standing: 'deployed' },
      };
    }
    case 'rejected':
      return rejected(state, header, event);
    case 'withdrawn': {
      const open = state.open;
      if (open === null || open.phase === 'returning') throw illegal(state, event);
      if (open.phase === 'admitted') return { ...state, open: null };
      if (event.cause === 'overtaken') {
        return {
          ...state,
          open: null,
          current: { ...shippedOf(open), number: header.number, at: header.time, standing: 'foreign' },
        };
      }
      return {
        ...state,
        open: {
          ...returning(open, header),
          because: 'withdrawn',
          cause: event.cause === 'expired' ? 'no-evidence' : event.cause,
          reason: event.reason,
          rejection: null,
          to: null,
          baseline: open.baseline,
        },
      };
    }
    case 'rolled-back': {
      // Drift is gone back from straight after it was adopted: it is nobody's rejection.
      if (state.open !== null || state.current?.standing !== 'adopted') inPhase(state, event, 'returning');
      const at = { number: header.number, at: header.time };
      const shipped = shippedOf(event.to);
      const before = state.waysBack.find((way) => way.revision.hash === shipped.revision.hash);
      const kind = before?.kind === 'adopted' ? 'adopted' : 'rolled-back';
      return {
        ...state,
        open: null,
        current: { ...shipped, ...at, standing: before?.kind === 'adopted' ? 'adopted' : 'rolled-back' },
        waysBack:
          event.probe === 'passed'
            ? withWayBack(state.waysBack, {
                ...shipped,
                ...at,
                kind,
                passed: before?.passed ?? [],
                probes: before?.probes ?? [],
              })
            : state.waysBack,
      };
    }
    case 'stranded': {
      const open = inPhase(state, event, 'returning');
      return {
        ...state,
        open: null,
        current: { ...shippedOf(open), number: header.number, at: header.time, standing: 'stranded' },
      };
    }
    case 'held':
      return {
        ...state,
        holds: [
          ...state.holds,
          {
            ...event.hold,
            reason: briefReason(event.hold.reason),
            id: header.number,
            at: header.time,
            actor: header.actor,
          },
        ],
      };
    case 'released':
      return { ...state, holds: state.holds.filter((hold) => !event.ids.includes(hold.id)) };
  }
}

function rejected(
  state: LedgerState,
  header: FoldHeader,
  event: Extract<LedgerEvent, { kind: 'rejected' }>,
): LedgerState {
  const open = state.open;
  const subject = open ?? state.current;
  if (subject === null || open?.phase === 'returning') throw illegal(state, event);
  const shipped = shippedOf(subject);
  const { digest, hash } = shipped.revision;
  const hold = {
    id: header.number,
    scope: event.scope,
    digest,
    sourceKey: shipped.sourceKey,
    revision: hash,
    by: event.by,
    cause: event.cause,
    reason: briefReason(event.reason),
    actor: header.actor,
    at: header.time,
  };
  const after: LedgerState = {
    ...state,
    waysBack: withoutRejected(state.waysBack, { scope: event.scope, digest, revision: hash }),
    judgements:
      event.scope === 'digest'
        ? withJudgement(state.judgements, {
            ...judged(shipped, header),
            verdict: 'rejected',
            scope: 'digest',
            passed: false,
          })
        : state.judgements,
    holds: event.holds ? [...state.holds, hold] : state.holds,
  };
  if (open?.phase === 'admitted') return { ...after, open: null };
  return {
    ...after,
    open: {
      ...(open === null
        ? { ...shipped, phase: 'returning', number: header.number, digest: null, since: header.time }
        : returning(open, header)),
      because: 'rejected',
      cause: event.by === 'person' ? 'person' : (event.cause ?? 'image'),
      reason: event.reason,
      rejection: header.number,
      to: event.to,
      baseline: open?.baseline ?? event.baseline,
    },
  };
}

function returning(
  open: Began,
  header: FoldHeader,
): Pick<Returning, 'phase' | 'number' | 'digest' | 'since' | keyof Shipped> {
  return { ...shippedOf(open), phase: 'returning', number: open.number, digest: open.digest, since: header.time };
}

/** The part of an entry, a way back or what runs that says what was shipped, and nothing else of it. */
export function shippedOf(value: Shipped): Shipped {
  return { revision: value.revision, version: value.version, commit: value.commit, sourceKey: value.sourceKey };
}

function judged(shipped: Shipped, header: FoldHeader) {
  return {
    digest: shipped.revision.digest,
    sourceKey: shipped.sourceKey,
    version: shipped.version,
    commit: shipped.commit,
    refs: [],
    number: header.number,
    at: header.time,
  };
}

/** Remembers under which refs a digest was let in, without changing what was judged of it. */
function withRefs(state: LedgerState, header: FoldHeader, event: Extract<LedgerEvent, { kind: 'admitted' }>) {
  const before = state.judgements.find((judgement) => judgement.digest === event.revision.digest);
  const base = before ?? {
    ...judged(event, header),
    verdict: 'admitted' as const,
    scope: 'digest' as const,
    passed: false,
  };
  return withJudgement(state.judgements, { ...base, refs: event.refs });
}

/** An entry cannot hold its own digest; its successor knows it. */
function withEntryDigest(state: LedgerState, header: FoldHeader): LedgerState {
  const open = state.open;
  if (open === null || open.digest !== null || open.number !== header.number - 1) return state;
  return { ...state, open: { ...open, digest: header.previous } };
}

function idle(state: LedgerState, event: LedgerEvent): void {
  if (state.open !== null) throw illegal(state, event);
}

function inPhase<P extends Open['phase']>(
  state: LedgerState,
  event: LedgerEvent,
  phase: P,
): Extract<Open, { phase: P }> {
  if (state.open?.phase !== phase) throw illegal(state, event);
  return state.open as Extract<Open, { phase: P }>;
}

function illegal(state: LedgerState, event: LedgerEvent): WaybillError {
  const phase = state.open?.phase ?? 'idle';
  return new WaybillError('ledger-unreadable', {
    message: `expected an entry that may follow the phase "${phase}", got one of kind "${event.kind}"`,
    where: 'ledger',
    fix: 'waybill settle --restart-ledger --reason "…" begins a new ledger that names this one',
  });
}

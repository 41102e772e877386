import { WaybillError } from '../domain/error.ts';
import { isPast } from '../domain/instant.ts';
import type { Head, WrittenEntry } from '../domain/ledger/entry.ts';
import type { Began } from '../domain/ledger/state.ts';
import type { Ending } from '../plan/ending.ts';
import { bringAbout } from './bring-about.ts';
import { check, type Checked } from './check.ts';
import { conclude, type Concluded } from './conclude.ts';
import { endingOf } from './ending.ts';
import { goBack } from './go-back.ts';
import { bringBackAstray } from './leave-truth.ts';
import { moveTags } from './move-tags.ts';
import { endingByProof } from './probe.ts';
import { proveRunning } from './proof.ts';
import { head, record } from './record.ts';
import { finishRelease } from './release-own.ts';
import { restartLedger } from './restart-ledger.ts';
import { say, targetOf, type Session } from './session.ts';

export interface SettleRequest {
  /** Writes moving tags back that a hand has moved. */
  readonly repair: boolean;
  /** A reason: begins a new ledger where the old one cannot be read. */
  readonly restart: string | null;
}

export interface Settled {
  /** What was done, one line each; empty: everything was in order. */
  readonly actions: readonly string[];
  /** Whether people are needed: what should run does not, and nothing here can bring it about. */
  readonly stranded: boolean;
  readonly head: Head;
}

/** Finishes what was left: entries past their time, returns that nobody finished, what runs astray, tags that lag. */
export async function settle(session: Session, request: SettleRequest): Promise<Settled> {
  const actions: string[] = [];
  if (request.restart !== null) actions.push(await restartLedger(session, request.restart));
  let stranded = false;
  for (let rounds = 0; rounds < 20; rounds += 1) {
    const newest = await head(session);
    if (newest === undefined) return { actions, stranded, head: undefined };
    const action = await settleOnce(session, newest);
    if (action === undefined) {
      if (newest.state.open !== null) return { actions, stranded, head: newest };
      const moved = await moveTags(session, newest.header.number, request.repair ? 'overwrite' : 'leave');
      return { actions: [...actions, ...moved.map((tag) => `${tag} written back`)], stranded, head: newest };
    }
    actions.push(action.text);
    stranded ||= action.stranded;
    // What did not come up would not come up at once either: tried again and again it would only cost tasks.
    if (action.stranded && newest.state.open === null) return { actions, stranded, head: newest };
  }
  throw new WaybillError('ledger-contended', {
    where: `ledger of ${session.service} in ${session.environment.name}`,
    message: 'expected the ledger to come to rest, but it changed twenty times while it was settled',
    fix: 'try again when the other runs have ended',
  });
}

interface Action {
  readonly text: string;
  readonly stranded: boolean;
}

const done = (text: string): Action => ({ text, stranded: false });

async function settleOnce(session: Session, newest: WrittenEntry): Promise<Action | undefined> {
  const open = newest.state.open;
  const now = session.clock.now();
  if (open === null) return settleIdle(session, newest);
  switch (open.phase) {
    case 'admitted': {
      if (!isPast(open.admitBy, now)) return undefined;
      const reason = `admitted until ${open.admitBy}, never begun`;
      await record(session, newest, { kind: 'withdrawn', cause: 'expired', reason, evidence: [] });
      return done(`#${open.number} withdrawn: ${reason}`);
    }
    case 'began':
      if (!isPast(open.verdictBy, now)) return undefined;
      return settleBegan(session, newest, open);
    case 'returning': {
      const back = await goBack(session, newest);
      if (back === undefined) return done(`#${open.number} was finished by somebody else`);
      return { text: `#${open.number} ${back.kind}`, stranded: back.kind === 'stranded' };
    }
  }
}

/** Past its deadline: the attempt's end is read, the entry's own probes run once, and it is ended as the evidence says. */
async function settleBegan(session: Session, newest: WrittenEntry, open: Began): Promise<Action> {
  const target = targetOf(session, open.revision);
  const observed = await session.orchestrator.observe(target);
  const arrived = observed.every((workload) => {
    const wanted = open.revision.workloads.find((one) => one.name === workload.name);
    return wanted?.definition === workload.definition && workload.underWay === null;
  });
  if (!arrived) {
    const outcome = await bringAbout(session, {
      revision: open.revision,
      state: newest.state,
      baseline: open.baseline,
      // Nothing is begun any more: an attempt that has ended is read, one that has not is over.
      deadline: open.verdictBy,
      counts: {},
      cancel: null,
      stillWanted: async () => (await head(session, newest.header.number))?.digest === newest.digest,
    });
    if (outcome.kind === 'moved') return done(`#${open.number} was ended by somebody else`);
    if (outcome.kind !== 'running') {
      const concluded = await conclude(session, newest, open, endingOf(session, outcome));
      return after(concluded, `#${open.number} ended: ${outcome.kind}`);
    }
  }
  if (observed.every((workload) => workload.desired === 0)) {
    return after(await conclude(session, newest, open, { kind: 'zero' }), `#${open.number} deployed, unproven`);
  }
  const checked = await check(session, open, open.probes, session.cancel);
  // What was broken off says nothing: judged by it, what runs well would be taken back. Whoever settles next checks again.
  if (session.cancel.aborted && (checked.verdict === 'inconclusive' || checked.verdict === 'errored'))
    throw new WaybillError('cancelled', {
      where: `ledger of ${session.service} in ${session.environment.name}`,
      message: `cancelled while #${open.number} was checked; it stays open`,
      fix: `waybill settle ${session.service} ${session.environment.name}`,
    });
  const ending = endingByProof(await proveRunning(session, open.revision, newest.state), endingOfLateCheck(checked));
  // The next round finds it gone, and too late to be brought about again.
  if (ending === 'again') return done(`#${open.number} was replaced while it was checked`);
  return after(await conclude(session, newest, open, ending), `#${open.number} ${wordsOf(ending)}`);
}

function wordsOf(ending: Ending): string {
  switch (ending.kind) {
    case 'passed':
      return 'verified';
    case 'failed':
      return `rejected: ${ending.reason}`;
    case 'zero':
      return 'deployed, unproven';
    case 'no-verdict':
    case 'overtaken':
    case 'cancelled':
      return `withdrawn: ${ending.reason}`;
  }
}

/** What an ending came to, the going back that followed it included. */
function after(concluded: Concluded, text: string): Action {
  if (concluded.kind !== 'went-back') return done(text);
  const { kind } = concluded.back;
  return { text: `${text}; ${kind}`, stranded: kind === 'stranded' };
}

/** What the one check past the deadline comes to: one that says nothing is no reason to wait any more. */
function endingOfLateCheck(checked: Checked): Ending {
  const evidence = checked.judged.map((judged) => `${judged.probe}: ${judged.verdict}, ${judged.reason}`);
  const reason = evidence.join('; ');
  switch (checked.verdict) {
    case 'passed':
      return { kind: 'passed', passed: checked.passed, evidence };
    case 'failed':
      return { kind: 'failed', cause: 'image', reason, evidence };
    case 'inconclusive':
    case 'errored':
      return { kind: 'no-verdict', reason, evidence };
  }
}

/** Idle: what runs is compared with the ledger. Ours gone astray goes back; what is foreign is said, never undone unasked. */
async function settleIdle(session: Session, newest: WrittenEntry): Promise<Action | undefined> {
  const { current } = newest.state;
  if (current === null) return undefined;
  if (await finishRelease(session, newest)) return done(`#${newest.header.number} rolled back, its rejection released`);
  const { running, outcome } = await bringBackAstray(session, newest);
  switch (running.kind) {
    case 'as-recorded':
    case 'nothing':
      return undefined;
    case 'foreign':
      say(
        session,
        'warning',
        `${running.workloads.join(', ')} runs what another tool deployed; the next promotion adopts it`,
      );
      return undefined;
    case 'astray': {
      const what = running.workloads.join(', ');
      const to = current.version ?? current.revision.digest;
      if (outcome === null || outcome.kind === 'moved')
        return done(`${what} has gone astray, and so has the head: read again`);
      if (outcome.kind === 'running') return done(`${what} brought back to ${to}`);
      const ending = endingOf(session, outcome);
      const why = 'reason' in ending ? ending.reason : ending.kind;
      return { text: `${what} could not be brought back to ${to}: ${why}`, stranded: true };
    }
  }
}

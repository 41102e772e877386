import type { Instant } from '../domain/instant.ts';
import type { LedgerState } from '../domain/ledger/state.ts';
import type { Attempt, ObservedWorkload } from '../domain/observed.ts';
import type { Revision, WorkloadRecord } from '../domain/revision.ts';
import { isOurs } from '../plan/running.ts';
import type { Target } from '../ports/orchestrator.ts';
import { follow, type Followed } from './follow.ts';
import { say, type Session } from './session.ts';

/** What bringing a revision about came to. `moved`: the ledger's head is another by now; read it and plan again. */
export type BroughtAbout =
  | { readonly kind: 'running'; readonly tasks: number }
  | { readonly kind: 'moved' }
  | { readonly kind: 'foreign'; readonly definition: string }
  | Exclude<Followed, { readonly kind: 'succeeded' | 'ended-by-other' }>;

export interface Wish {
  readonly revision: Revision;
  /** The ledger as it is known: what it does not know as its own was put there by another tool. */
  readonly state: Pick<LedgerState, 'waysBack'>;
  /** The newest attempt of each workload before ours: nothing as old as that is judged. */
  readonly baseline: Readonly<Record<string, string | null>>;
  readonly deadline: Instant | null;
  /** What to set the counts to, where the configuration's own value changed. */
  readonly counts: Readonly<Record<string, number | null>>;
  readonly cancel: AbortSignal | null;
  /** Whether the ledger still wants this revision; asked after every change of the platform. */
  readonly stillWanted: () => Promise<boolean>;
}

/** Makes every workload run its part of a revision, one after the other; follows what is under way instead of beginning twice. */
export async function bringAbout(session: Session, wish: Wish): Promise<BroughtAbout> {
  const target: Target = {
    environment: session.environment.name,
    service: session.service,
    place: session.environment.place ?? {},
    workloads: wish.revision.workloads.map((workload) => workload.name),
  };
  let tasks = 0;
  for (const workload of wish.revision.workloads) {
    const outcome = await bringAboutOne(session, target, workload, wish);
    if (outcome.kind !== 'running') return outcome;
    tasks += outcome.tasks;
  }
  return { kind: 'running', tasks };
}

/** How often a look that contradicts itself is taken again, two seconds apart. */
const patience = 3;

async function bringAboutOne(
  session: Session,
  target: Target,
  workload: WorkloadRecord,
  wish: Wish,
): Promise<BroughtAbout> {
  let baseline = wish.baseline[workload.name] ?? null;
  let contradictions = 0;
  for (;;) {
    let attempt = await ownAttempt(session, target, workload, baseline);
    if (attempt === undefined) {
      const observed = (await session.orchestrator.observe(target)).find((one) => one.name === workload.name);
      if (observed?.definition === workload.definition && observed.underWay === null) {
        return { kind: 'running', tasks: observed.desired };
      }
      // It is set already, and yet another is under way: the platform goes back to it by itself, or one of the two reads
      // lags behind. Beginning on the first such look would deploy it twice.
      if (observed?.definition === workload.definition && observed.underWay?.definition !== workload.definition) {
        contradictions += 1;
        if (contradictions <= patience) {
          await session.clock.sleep(2, wish.cancel ?? undefined);
          continue;
        }
      }
      if (wish.deadline !== null && session.clock.now() >= wish.deadline) return { kind: 'expired' };
      if (observed !== undefined && isTheirs(observed, workload, baseline, wish))
        return { kind: 'foreign', definition: observed.definition };
      say(session, 'step', `${workload.name}: updating to ${workload.definition ?? '(unregistered)'}`);
      await session.orchestrator.begin(target, workload, wish.counts[workload.name] ?? null);
      if (!(await wish.stillWanted())) return { kind: 'moved' };
      attempt = await appeared(session, target, workload, baseline, wish.cancel);
      if (attempt === undefined) continue;
    }
    const end = await follow(session, target, attempt, wish.deadline, wish.cancel);
    const followed = attempt.ended ? await asOfNow(session, target, attempt, end) : end;
    switch (followed.kind) {
      case 'succeeded':
        return { kind: 'running', tasks: followed.tasks };
      case 'ended-by-other': {
        if (!(await wish.stillWanted())) return { kind: 'moved' };
        // Replaced or stopped it has no outcome: only what comes after it counts from now on.
        baseline = attempt.id;
        const observed = (await session.orchestrator.observe(target)).find((one) => one.name === workload.name);
        const newer = followed.newer;
        if (newer?.definition === workload.definition || observed?.definition === workload.definition) continue;
        // A definition with our mark is ours gone astray: what the ledger wants is brought about again.
        if (observed !== undefined && !isOurs(wish.state, observed))
          return { kind: 'foreign', definition: observed.definition };
        continue;
      }
      case 'failed':
      case 'expired':
      case 'cancelled':
        return (await wish.stillWanted()) ? followed : { kind: 'moved' };
    }
  }
}

/** Whether another tool has deployed since the baseline, and nothing of ours yet: it is not deployed over unasked. */
function isTheirs(
  observed: ObservedWorkload,
  workload: WorkloadRecord,
  baseline: string | null,
  { state }: Wish,
): boolean {
  const { definition, newestAttempt } = observed;
  const isSince = newestAttempt !== null && newestAttempt.id !== baseline;
  return (
    isSince && newestAttempt.definition === definition && definition !== workload.definition && !isOurs(state, observed)
  );
}

/** One that had succeeded before anybody came to follow it may have been replaced since. */
async function asOfNow(session: Session, target: Target, attempt: Attempt, end: Followed): Promise<Followed> {
  if (end.kind !== 'succeeded') return end;
  const observed = (await session.orchestrator.observe(target)).find((one) => one.name === attempt.workload);
  if (observed === undefined || observed.definition === attempt.definition) return end;
  return { kind: 'ended-by-other', newer: observed.newestAttempt };
}

/**
 * An attempt of this very definition that is newer than the baseline: ours, also when it has ended. A list without the
 * baseline lags behind, or reaches not as far back: it is read again before all of it counts as newer.
 */
async function ownAttempt(
  session: Session,
  target: Target,
  workload: WorkloadRecord,
  baseline: string | null,
): Promise<Attempt | undefined> {
  for (let tries = 1; ; tries += 1) {
    const attempts = await session.orchestrator.attempts(target, workload.name);
    const known = attempts.findIndex((attempt) => attempt.id === baseline);
    if (known === -1 && baseline !== null && tries < 4) {
      await session.clock.sleep(2);
      continue;
    }
    const newer = known === -1 ? attempts : attempts.slice(0, known);
    return newer.find((attempt) => attempt.definition === workload.definition);
  }
}

/** Waits for an attempt to show: the platform's reads lag behind its writes. */
async function appeared(
  session: Session,
  target: Target,
  workload: WorkloadRecord,
  baseline: string | null,
  cancel: AbortSignal | null,
): Promise<Attempt | undefined> {
  for (let tries = 0; tries < 8; tries += 1) {
    const attempt = await ownAttempt(session, target, workload, baseline);
    if (attempt !== undefined) return attempt;
    await session.clock.sleep(2, cancel ?? undefined);
  }
  return undefined;
}

import { WaybillError } from '../domain/error.ts';
import { later, type Instant } from '../domain/instant.ts';
import { formatEntryName, type Head, type WrittenEntry } from '../domain/ledger/entry.ts';
import { emptyState, type Open } from '../domain/ledger/state.ts';
import type { Change } from '../domain/change.ts';
import type { Unmet } from '../domain/result.ts';
import type { Candidate } from '../plan/gate.ts';
import { lockedBy, planPromotion } from '../plan/promotion.ts';
import { compareRunning } from '../plan/running.ts';
import type { Rendering } from '../ports/orchestrator.ts';
import { carry } from './carry.ts';
import { doubtOfLedger } from './doubt-of-ledger.ts';
import { behindCurrent, refStanding, requiredHeads, tamperedTags, testStandings, wayBackStanding } from './evidence.ts';
import { ensureLedger } from './ledger/ensure.ts';
import { isOverdue, lockDeadline } from './lock.ts';
import { catchUpTags } from './move-tags.ts';
import { head, record } from './record.ts';
import { finishRelease } from './release-own.ts';
import { resolveVersion, type Resolved } from './resolve-version.ts';
import { settle } from './settle.ts';
import { ledgerOf, readersOf, say, targetOf, type Session } from './session.ts';
import { writeVersionTags } from './version-tags.ts';

export interface PromoteRequest {
  /** Null: the checked-out commit with its tags. */
  readonly version: string | null;
  readonly acceptNoWayBack: string | null;
  readonly lockTimeoutSeconds: number | null;
  readonly force: boolean;
  readonly dryRun: boolean;
}

export type Promoted = { readonly resolved: Resolved; readonly before: Head } & (
  | {
      readonly kind: 'admitted';
      readonly entry: string;
      readonly joined: boolean;
      readonly number: number;
      readonly changes: readonly Change[];
    }
  | { readonly kind: 'unchanged'; readonly warnings: readonly string[] }
  | { readonly kind: 'superseded'; readonly by: string }
  | { readonly kind: 'refused'; readonly unmet: readonly Unmet[] }
  | {
      readonly kind: 'planned';
      readonly adopt: boolean;
      readonly changes: readonly Change[];
      readonly revision: string;
    }
);

/** Decides whether a version may enter an environment, and writes that it may: the same digest, nothing rebuilt. */
export async function promote(session: Session, request: PromoteRequest): Promise<Promoted> {
  const resolved = await resolveVersion(session, request.version);
  let givenUp: Instant | undefined;
  let doubts = 0;
  for (;;) {
    const newest = await head(session);
    const step = await promoteOnce(session, request, resolved, newest);
    if (step.kind === 'planned') {
      const { service, environment } = session;
      session.reporter.report({ kind: 'changes', service, environment: environment.name, changes: step.changes });
    }
    if (step.kind !== 'again') return { ...step, resolved, before: newest };
    if (step.doubt !== undefined) {
      doubts += 1;
      if (doubts > rereadings) throw step.doubt;
      await session.clock.sleep(2, session.cancel);
    }
    if (step.waitingFor !== undefined) {
      givenUp ??= lockDeadline(session, request.lockTimeoutSeconds, step.waitingFor);
      if (session.cancel.aborted || session.clock.now() >= givenUp) {
        return {
          kind: 'refused',
          unmet: [lockedBy(step.waitingFor, { service: session.service, environment: session.environment.name })],
          resolved,
          before: newest,
        };
      }
      say(session, 'progress', `waiting for #${step.waitingFor.number}, which is open since ${step.waitingFor.since}`);
      await session.clock.sleep(5, session.cancel);
    }
  }
}

/** How often the head is read again before a ledger counts as truncated: an entry may have come meanwhile, or lag. */
const rereadings = 4;

type Step =
  | { readonly kind: 'again'; readonly waitingFor?: Open; readonly doubt?: WaybillError }
  | (Promoted extends infer P ? (P extends Promoted ? Omit<P, 'resolved' | 'before'> : never) : never);

async function promoteOnce(session: Session, request: PromoteRequest, resolved: Resolved, newest: Head): Promise<Step> {
  const target = targetOf(session, resolved.topology);
  const state = newest?.state ?? emptyState;
  const [observed, rendering, required] = await Promise.all([
    session.orchestrator.observe(target),
    render(session, request, resolved),
    requiredHeads(session),
  ]);
  const doubt = doubtOfLedger(session, newest, observed);
  if (doubt !== undefined) return { kind: 'again', doubt };
  if (!request.dryRun && (await finishRelease(session, newest))) return { kind: 'again' };
  const running = compareRunning(state, observed);
  const [refs, behind, wayBack, tampered, tests] = await Promise.all([
    refStanding(session, resolved, state),
    behindCurrent(session, resolved, state),
    wayBackStanding(session, state, running, observed),
    tamperedTags(session, resolved.topology.repository, required),
    testStandings(session, resolved.topology.repository, resolved.digest),
  ]);
  const candidate: Candidate = {
    service: session.service,
    digest: resolved.digest,
    revision: rendering.revision.hash,
    sourceKey: resolved.sourceKey,
    version: resolved.version,
    commit: resolved.commit,
  };
  const plan = planPromotion(
    { environment: session.environment, candidate, namedByHand: resolved.namedByHand, force: request.force },
    {
      state,
      required,
      refs,
      wayBack,
      acceptNoWayBack: request.acceptNoWayBack,
      tampered,
      tests,
      running,
      behindCurrent: behind,
    },
  );
  switch (plan.kind) {
    case 'unchanged':
    case 'superseded':
    case 'refused':
      if (!request.dryRun) await catchUpTags(session, newest);
      return plan;
    case 'join': {
      // Whoever admitted it may have been lost before it wrote the version's tag.
      if (!request.dryRun) await writeVersionTags(session, resolved);
      const digest = plan.open.digest ?? newest?.digest;
      if (digest === undefined) return { kind: 'again' };
      const entry = formatEntryName({
        service: session.service,
        environment: session.environment.name,
        number: plan.open.number,
        digest,
      });
      return { kind: 'admitted', entry, joined: true, number: plan.open.number, changes: rendering.changes };
    }
    case 'wait':
      if (request.dryRun)
        return {
          kind: 'refused',
          unmet: [lockedBy(plan.open, { service: session.service, environment: session.environment.name })],
        };
      return isOverdue(session, plan.open) ? await settleFirst(session) : { kind: 'again', waitingFor: plan.open };
    case 'settle-first':
      if (request.dryRun)
        return { kind: 'planned', adopt: false, changes: rendering.changes, revision: rendering.revision.hash };
      return settleFirst(session);
    case 'admit':
      if (request.dryRun)
        return { kind: 'planned', adopt: plan.adopt, changes: rendering.changes, revision: rendering.revision.hash };
      return admit(session, resolved, newest, rendering, { adopt: plan.adopt, refs: plan.refs, observed, required });
  }
}

async function settleFirst(session: Session): Promise<Step> {
  const settled = await settle(session, { repair: false, restart: null });
  const { current, open } = settled.head?.state ?? emptyState;
  // Going forward from what is not known to run would leave no way back; a person's rejection chooses an older one.
  if (settled.stranded && open === null && current !== null && current.standing !== 'stranded') {
    const { service, environment } = session;
    throw new WaybillError('platform-astray', {
      where: `${service} in ${environment.name}`,
      message: `expected what the ledger says to run, and ${settled.actions.join('; ')}`,
      fix: `waybill rollback ${service} ${environment.name} --from ${current.version ?? current.revision.digest} --reason "does not come up any more"`,
    });
  }
  return { kind: 'again' };
}

async function render(session: Session, request: PromoteRequest, resolved: Resolved): Promise<Rendering> {
  const { repository } = resolved.topology;
  // An image that comes from elsewhere finds a repository here, or makes one.
  const mayMake = resolved.home !== session.registry && !request.dryRun;
  const facts =
    (await session.registry.describe(repository)) ??
    (mayMake ? await session.registry.create(repository, 'image') : undefined);
  if (facts === undefined) {
    throw new WaybillError('repository-missing', {
      where: 'registry',
      message: `expected the repository ${repository}, found none`,
      fix: `waybill build ${session.service}`,
    });
  }
  if (facts.tags.kind === 'mutable')
    say(session, 'warning', `${facts.name} lets tags be overwritten: "built once" holds only as long as nobody does`);
  return session.orchestrator.render({
    target: targetOf(session, resolved.topology),
    topology: resolved.topology,
    repositoryUri: facts.uri,
    digest: resolved.digest,
    version: resolved.version,
    commit: resolved.commit,
    pinned: null,
    nonce: request.force ? session.clock.nonce() : null,
  });
}

interface Admission {
  readonly adopt: boolean;
  readonly refs: readonly string[];
  readonly observed: Awaited<ReturnType<Session['orchestrator']['observe']>>;
  readonly required: Awaited<ReturnType<typeof requiredHeads>>;
}

async function admit(
  session: Session,
  resolved: Resolved,
  newest: Head,
  rendering: Rendering,
  admission: Admission,
): Promise<Step> {
  let before: Head = newest;
  await carry(session, resolved);
  const ledger = ledgerOf(session);
  await ensureLedger(ledger, readersOf(session));
  if (admission.adopt) {
    const revision = await session.orchestrator.pin(
      targetOf(session, resolved.topology),
      admission.observed,
      resolved.topology.repository,
    );
    say(session, 'step', `adopting what runs (${revision.digest})`);
    const adopted = await record(session, before, {
      kind: 'adopted',
      restart: null,
      revision,
      version: null,
      commit: null,
      sourceKey: null,
    });
    if (adopted === undefined) return { kind: 'again' };
    before = adopted;
  }
  const entry = await record(
    session,
    before,
    {
      kind: 'admitted',
      revision: rendering.revision,
      version: resolved.version,
      commit: resolved.commit,
      sourceKey: resolved.sourceKey,
      admitBy: later(session.clock.now(), session.environment.admitTtlSeconds),
      probes: resolved.topology.probes,
      refs: admission.refs,
    },
    { commit: resolved.commit, restsOn: admission.required.flatMap((one) => one.digest ?? []) },
  );
  if (entry === undefined) return { kind: 'again' };
  session.admitted(entryName(entry));
  await writeVersionTags(session, resolved);
  return {
    kind: 'admitted',
    entry: entryName(entry),
    joined: false,
    number: entry.header.number,
    changes: rendering.changes,
  };
}

function entryName(entry: WrittenEntry): string {
  const { service, environment, number } = entry.header;
  return formatEntryName({ service, environment, number, digest: entry.digest });
}

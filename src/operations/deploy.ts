import { denialIn, toldBy, WaybillError, type Problem } from '../domain/error.ts';
import { isCommit } from '../domain/git.ts';
import { later } from '../domain/instant.ts';
import { formatEntryName, parseEntryName, type EntryName, type WrittenEntry } from '../domain/ledger/entry.ts';
import type { Admitted, Began } from '../domain/ledger/state.ts';
import type { WorkloadRecord } from '../domain/revision.ts';
import type { Attempt, Rendering, Target } from '../ports/orchestrator.ts';
import { bringAbout, type BroughtAbout } from './bring-about.ts';
import { conclude, type Concluded } from './conclude.ts';
import { endOpen } from './end-open.ts';
import { endingOf } from './ending.ts';
import { leaveTruth } from './leave-truth.ts';
import { catchUpTags } from './move-tags.ts';
import { head, record } from './record.ts';
import { say, targetOf, type Session } from './session.ts';

/** What deploying an open entry came to. */
export type Deployed =
  /** It runs, and waits for its verdict. */
  | { readonly kind: 'running'; readonly entry: WrittenEntry; readonly open: Began; readonly tasks: number }
  /** `error`: what kept it from being brought about, where a permission is missing. */
  | { readonly kind: 'concluded'; readonly concluded: Concluded; readonly open: Began; readonly error?: unknown }
  /** Somebody else ended it: the chain says how. */
  | { readonly kind: 'moved'; readonly number: number };

/** Refuses an entry name that is none. */
export function requireEntryName(text: string): EntryName {
  const name = parseEntryName(text);
  if (name !== undefined) return name;
  throw new WaybillError('input-invalid', {
    where: 'input "entry"',
    message: `expected an entry such as returns@prod#7:sha256:…, got ${JSON.stringify(text)}`,
    fix: 'entry: ${{ steps.promote.outputs.entry }}',
  });
}

/** The open attempt that an entry names; refuses any but the newest open one. */
export function requireOpen(from: WrittenEntry | undefined, name: EntryName): WrittenEntry {
  const open = from?.state.open;
  if (from !== undefined && open?.number === name.number && (open.digest ?? from.digest) === name.digest) return from;
  const is = open === null || open === undefined ? 'nothing is open there' : `#${open.number} is open there`;
  throw new WaybillError('entry-not-open', {
    where: 'input "entry"',
    message: `expected the newest open entry, got ${formatEntryName(name)}; ${is}`,
    fix: `waybill history ${name.service} ${name.environment}`,
  });
}

/** The same, read now. Where it has ended, the tags that a lost run left behind are written before that is said. */
export async function readOpen(session: Session, name: EntryName): Promise<WrittenEntry> {
  const newest = await head(session, name.number);
  if (newest?.state.open?.number !== name.number) await catchUpTags(session, newest);
  return requireOpen(newest, name);
}

/**
 * Brings the open entry's revision about: renders it again (the same hash or nothing), registers what is not
 * registered, writes `began`, updates the workloads one by one and follows each to its end.
 */
export async function deploy(session: Session, name: EntryName): Promise<Deployed> {
  let from = await readOpen(session, name);
  let counts: Readonly<Record<string, number | null>> = {};
  if (from.state.open?.phase === 'admitted') {
    const began = await begin(session, from, from.state.open);
    if (began === undefined) {
      const isOpen = (await head(session, name.number))?.state.open?.number === name.number;
      return isOpen ? deploy(session, name) : { kind: 'moved', number: name.number };
    }
    if (began === 'cancelled') {
      await endOpen(session, name, 'the job was cancelled before it began');
      return { kind: 'moved', number: name.number };
    }
    from = began.entry;
    counts = began.counts;
  }
  const open = from.state.open;
  if (open?.phase !== 'began') return { kind: 'moved', number: name.number };
  const outcome: BroughtAbout | NotAllowed = await bringOpenAbout(session, from, open, counts).catch(notAllowed);
  switch (outcome.kind) {
    case 'not-allowed': {
      const { error } = outcome;
      const reason = toldBy(session.verb, outcome.denial);
      const ending = { kind: 'failed', cause: 'permission', reason, evidence: [] } as const;
      return { kind: 'concluded', open, concluded: await conclude(session, from, open, ending), error };
    }
    case 'moved':
      await leaveTruth(session);
      return { kind: 'moved', number: open.number };
    case 'running':
      if (outcome.tasks > 0) return { kind: 'running', entry: from, open, tasks: outcome.tasks };
      return { kind: 'concluded', open, concluded: await conclude(session, from, open, { kind: 'zero' }) };
    case 'failed':
    case 'foreign':
    case 'expired':
    case 'cancelled':
      return { kind: 'concluded', open, concluded: await conclude(session, from, open, endingOf(session, outcome)) };
  }
}

/** Makes the platform run what is open, for as long as the ledger wants that. */
export function bringOpenAbout(
  session: Session,
  from: WrittenEntry,
  open: Began,
  counts: Readonly<Record<string, number | null>>,
): Promise<BroughtAbout> {
  return bringAbout(session, {
    revision: open.revision,
    state: from.state,
    baseline: open.baseline,
    deadline: open.verdictBy,
    counts,
    cancel: session.cancel,
    stillWanted: async () => {
      const newest = (await head(session, from.header.number))?.state.open;
      return newest?.phase === 'began' && newest.number === open.number;
    },
  });
}

/** A permission that is missing for the change itself: it speaks for taking back what was begun, not against the revision. */
interface NotAllowed {
  readonly kind: 'not-allowed';
  readonly denial: Problem;
  readonly error: unknown;
}

function notAllowed(error: unknown): NotAllowed {
  const denial = denialIn(error);
  if (denial === undefined) throw error;
  return { kind: 'not-allowed', denial, error };
}

/** What deploying an admitted entry would change: rendered as it will be, registered nowhere. */
export async function previewDeploy(session: Session, name: EntryName): Promise<Rendering> {
  const from = requireOpen(await head(session, name.number), name);
  const open = from.state.open;
  if (open?.phase === 'admitted') return (await renderAdmitted(session, from, open)).rendering;
  throw new WaybillError('entry-not-open', {
    where: 'input "dry-run"',
    message: `expected an entry that has not begun, got #${name.number}, which is ${open?.phase ?? 'closed'}`,
    fix: `waybill status ${name.service}`,
  });
}

async function begin(
  session: Session,
  from: WrittenEntry,
  open: Admitted,
): Promise<
  { readonly entry: WrittenEntry; readonly counts: Readonly<Record<string, number | null>> } | 'cancelled' | undefined
> {
  const { target, rendering } = await renderAdmitted(session, from, open);
  const digest = open.digest ?? from.digest;
  const entryName = formatEntryName({
    service: session.service,
    environment: session.environment.name,
    number: open.number,
    digest,
  });
  const revision = await session.orchestrator.register(target, rendering, entryName);
  const before = await Promise.all(
    revision.workloads.map(async ({ name }): Promise<readonly [string, Attempt | null]> => {
      const attempts = await session.orchestrator.attempts(target, name);
      return [name, attempts[0] ?? null];
    }),
  );
  const baseline = Object.fromEntries(before.map(([name, attempt]) => [name, attempt?.id ?? null]));
  // What may not be read when ours is followed is known here, before anything is touched.
  for (const [, attempt] of before) if (attempt !== null) await session.orchestrator.look(target, attempt);
  // Nothing is touched yet: a job that was cancelled meanwhile leaves it so.
  if (session.cancel.aborted) return 'cancelled';
  const now = session.clock.now();
  const verdictBy = later(now, session.environment.verdictSeconds);
  const entry = await record(session, from, {
    kind: 'began',
    revision,
    baseline,
    verdictBy,
    leaseUntil: later(verdictBy, session.environment.returnSeconds),
  });
  return entry === undefined ? undefined : { entry, counts: changedCounts(from, revision.workloads) };
}

/** Renders an admitted revision again and shows what it changes; another hash than the admitted one is refused. */
async function renderAdmitted(
  session: Session,
  from: WrittenEntry,
  open: Admitted,
): Promise<{ readonly target: Target; readonly rendering: Rendering }> {
  const commit = from.header.commit !== null && isCommit(from.header.commit) ? from.header.commit : null;
  const topology = await session.catalog.topology(commit, session.service, session.environment.name);
  const target = targetOf(session, topology);
  const facts = await session.registry.describe(topology.repository);
  if (facts === undefined)
    throw new WaybillError('repository-missing', {
      where: 'registry',
      message: `expected the repository ${topology.repository}, found none`,
    });
  const rendering = await session.orchestrator.render({
    target,
    topology,
    repositoryUri: facts.uri,
    digest: open.revision.digest,
    version: open.version,
    commit: open.commit,
    pinned: open.revision.workloads,
    nonce: open.revision.nonce ?? null,
  });
  if (rendering.revision.hash !== open.revision.hash) {
    throw new WaybillError('render-mismatch', {
      where: `${session.service} in ${session.environment.name}`,
      message: `expected to render the admitted revision ${open.revision.hash.slice(0, 12)}, got ${rendering.revision.hash.slice(0, 12)}: something changed since it was admitted`,
      fix: `waybill ship ${session.service} ${open.version ?? open.revision.digest} ${session.environment.name}`,
    });
  }
  session.reporter.report({
    kind: 'changes',
    service: session.service,
    environment: session.environment.name,
    changes: rendering.changes,
  });
  for (const warning of rendering.warnings) say(session, 'warning', warning);
  return { target, rendering };
}

/** A count is sent only where the configuration's own value changed since the last entry, and never on first contact. */
function changedCounts(
  from: WrittenEntry,
  workloads: readonly WorkloadRecord[],
): Readonly<Record<string, number | null>> {
  const before = from.state.current;
  if (before === null || before.standing === 'adopted') return {};
  const counts = new Map(before.revision.workloads.map((workload) => [workload.name, workload.count]));
  return Object.fromEntries(
    workloads.map((workload) => {
      const had = counts.get(workload.name);
      return [workload.name, had === undefined || had === workload.count ? null : workload.count];
    }),
  );
}

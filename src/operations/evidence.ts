import type { Commit, RefName } from '../domain/git.ts';
import { isDigest, shortDigest, type Digest } from '../domain/digest.ts';
import { judgementOf } from '../domain/ledger/judgements.ts';
import { emptyState, type LedgerState } from '../domain/ledger/state.ts';
import { ranHere, waysBackInOrder } from '../domain/ledger/ways-back.ts';
import type { ObservedWorkload } from '../domain/observed.ts';
import type { RefStanding, StageStanding } from '../plan/gate.ts';
import { letsIn, matchesRef } from '../plan/graph.ts';
import type { Running } from '../plan/running.ts';
import { isReachable } from './go-back.ts';
import { readHead } from './ledger/read-head.ts';
import { movingTag } from './move-tags.ts';
import type { Resolved } from './resolve-version.ts';
import { ledgerOf, type Session } from './session.ts';
import { testedStampsOf } from './stamp/tested.ts';

/** The heads of the environments that this one requires, and the digests that name them. */
export async function requiredHeads(session: Session) {
  return Promise.all(
    session.environment.requires.verifiedIn.map(async (environment) => {
      const { registry, repository } = ledgerOf(session, environment);
      const newest = await readHead(registry, repository);
      return { environment, state: newest?.state ?? emptyState, digest: newest?.digest ?? null };
    }),
  );
}

/**
 * Whether the environment's refs let the commit in: the run's own ref at this commit, a ref that git shows to contain
 * it, or one under which the ledger already admitted this digest here (git-flow deletes release branches).
 */
export async function refStanding(session: Session, resolved: Resolved, state: LedgerState): Promise<RefStanding> {
  const { environment, source, run } = session;
  if (environment.branches === null && environment.tags === null) return { kind: 'any' };
  const { commit } = resolved;
  const except = environment.requires.except;
  const admitted = (judgementOf(state, resolved.digest)?.refs ?? []).filter((ref) =>
    letsIn(environment, ref as RefName),
  );
  if (commit === null || source === null) {
    if (admitted.length > 0) return { kind: 'allowed', refs: admitted, exempt: false };
    return { kind: 'unknown', fix: 'run this in a checkout of the repository: - uses: actions/checkout@<sha>' };
  }
  // The run's own ref counts for the run's own commit; for another one that was checked out, git must show it.
  if (run.ref !== null && letsIn(environment, run.ref) && run.commit === commit) {
    const exempt = matchesRef(except, run.ref) && (await source.tip(run.ref)) === commit;
    return { kind: 'allowed', refs: [run.ref], exempt };
  }
  const refs = await source.refs((ref) => letsIn(environment, ref));
  const tips = refs.filter((one) => one.commit === commit);
  if (tips.length > 0) {
    return {
      kind: 'allowed',
      refs: tips.map((one) => one.ref),
      exempt: tips.some((one) => matchesRef(except, one.ref)),
    };
  }
  const containing = await containingRefs(session, commit, refs);
  if (containing.refs.length > 0) return { kind: 'allowed', refs: containing.refs, exempt: false };
  if (admitted.length > 0) return { kind: 'allowed', refs: admitted, exempt: false };
  if (containing.unknown)
    return {
      kind: 'unknown',
      fix: 'git fetch --filter=tree:0 --unshallow origin, or fetch-depth: 0 on actions/checkout',
    };
  const all = await source.refs(() => true);
  return { kind: 'none-matches', refs: all.filter((one) => one.commit === commit).map((one) => one.ref) };
}

async function containingRefs(
  session: Session,
  commit: Commit,
  refs: readonly { readonly ref: RefName; readonly commit: Commit }[],
) {
  const found: RefName[] = [];
  let unknown = false;
  for (const one of refs) {
    const contains = await session.source?.isAncestor(commit, one.commit);
    if (contains === 'yes') found.push(one.ref);
    if (contains === 'unknown') unknown = true;
    if (found.length > 0) break;
  }
  return { refs: found, unknown };
}

/** How each required stage stands: by the newest stamp of that stage on this very image, whichever key it has. */
export async function testStandings(
  session: Session,
  repository: string,
  digest: Digest,
): Promise<readonly StageStanding[]> {
  const { tests } = session.environment.requires;
  if (tests.length === 0) return [];
  const stamps = await testedStampsOf(session.registry, repository, digest);
  return tests.map((stage) => {
    const newest = stamps.findLast((stamp) => stamp.stage === stage);
    return { stage, standing: newest === undefined ? 'none' : newest.result === 'FAILED' ? 'failed' : 'passed' };
  });
}

/** Whether something good could be gone back to, proven before going forward. */
export async function wayBackStanding(
  session: Session,
  state: LedgerState,
  running: Running,
  observed: readonly ObservedWorkload[],
): Promise<'ready' | 'none'> {
  // What is adopted a moment from now is the way back; it runs, so it exists.
  if (running.kind === 'foreign' && running.steady) return 'ready';
  const settable = new Set(observed.flatMap((one) => (one.settable ? [one.definition] : [])));
  for (const way of waysBackInOrder(state)) if (await isReachable(session, way, settable)) return 'ready';
  return 'none';
}

/** Whether the candidate's commit lies strictly behind the one that is verified here. */
export async function behindCurrent(
  session: Session,
  resolved: Resolved,
  state: LedgerState,
): Promise<'yes' | 'no' | 'unknown'> {
  const { current } = state;
  if (current === null || !(current.standing === 'verified' || current.standing === 'rolled-back')) return 'no';
  if (current.commit === null || resolved.commit === null || session.source === null) return 'unknown';
  if (current.commit === resolved.commit) return 'no';
  return session.source.isAncestor(resolved.commit, current.commit as Commit);
}

/** Tags of required environments that a hand has moved: they name something that their ledger does not. */
export async function tamperedTags(
  session: Session,
  repository: string,
  required: readonly { readonly environment: string; readonly state: LedgerState }[],
) {
  const places = Map.groupBy(required, ({ environment }) => session.imagesOf(environment));
  const named = new Map<string, Digest>();
  for (const [registry, inIt] of places) {
    const tags = inIt.map((one) => movingTag(one.environment));
    for (const [tag, { digest }] of await registry.read(repository, tags)) named.set(tag, digest);
  }
  return required.flatMap(({ environment, state }) => {
    const tag = movingTag(environment);
    const found = named.get(tag);
    const { current } = state;
    if (found === undefined || (current !== null && current.revision.repository !== repository)) return [];
    if (found === current?.revision.digest || ranHere(state).has(found)) return [];
    const ledger =
      current !== null && isDigest(current.revision.digest) ? shortDigest(current.revision.digest) : 'nothing';
    return [{ environment, tag, names: shortDigest(found), ledger }];
  });
}

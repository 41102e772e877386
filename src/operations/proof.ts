import type { Digest } from '../domain/digest.ts';
import { isDigest } from '../domain/digest.ts';
import type { Revision } from '../domain/revision.ts';
import type { Began, LedgerState, Returning } from '../domain/ledger/state.ts';
import type { Ending } from '../plan/ending.ts';
import { compareRunning, isOurs } from '../plan/running.ts';
import { targetOf, type Session } from './session.ts';

/** The digests that prove a revision: its own, and for an index those of its children (I6). */
export async function accepted(session: Session, revision: Revision): Promise<ReadonlySet<Digest>> {
  const digests = new Set<Digest>([revision.digest]);
  const manifest = (await session.registry.read(revision.repository, [revision.digest])).get(revision.digest);
  if (manifest === undefined) return digests;
  const parsed = JSON.parse(new TextDecoder().decode(manifest.bytes)) as {
    manifests?: readonly { digest?: unknown }[];
  };
  for (const child of parsed.manifests ?? []) {
    if (typeof child.digest === 'string' && isDigest(child.digest)) digests.add(child.digest);
  }
  return digests;
}

/** What runs where a revision was brought about, read back from the platform at the moment of its verdict (I6). */
export type Proof =
  | { readonly kind: 'own' }
  /** The revision is set, and tasks of it run another image. */
  | { readonly kind: 'strangers'; readonly reason: string }
  /** Another tool has deployed since: no check of the service says anything about this revision. */
  | { readonly kind: 'foreign'; readonly definition: string }
  /** Another revision of ours was set by a runner that came late. */
  | { readonly kind: 'astray' };

/**
 * Reads back what every task runs. Tasks of another definition are asked about only where that definition is set: the
 * former ones may still be leaving.
 */
export async function proveRunning(session: Session, revision: Revision, state: LedgerState): Promise<Proof> {
  const digests = await accepted(session, revision);
  const target = targetOf(session, revision);
  const tasks = (await Promise.all(target.workloads.map((name) => session.orchestrator.tasks(target, name)))).flat();
  const own = new Set(revision.workloads.map(({ definition }) => definition));
  if (tasks.some(({ definition }) => !own.has(definition))) {
    const set = (await session.orchestrator.observe(target)).find(({ definition }) => !own.has(definition));
    if (set !== undefined) {
      return isOurs(state, set) ? { kind: 'astray' } : { kind: 'foreign', definition: set.definition };
    }
  }
  const others = tasks.filter((task) => own.has(task.definition) && task.digest !== null && !digests.has(task.digest));
  const [other] = others;
  if (other === undefined) return { kind: 'own' };
  const reason = `${others.length} task(s) run another image than the admitted one, e.g. ${other.id} runs ${other.digest ?? 'an unknown digest'}`;
  return { kind: 'strangers', reason };
}

/**
 * The definition that another tool has deployed over an attempt since it began; undefined where none has. A set definition
 * alone does not say it: before the attempt's own update what ran before is set, whoever deployed that.
 */
export async function overtakenBy(
  session: Session,
  open: Pick<Began | Returning, 'revision' | 'baseline'>,
  state: LedgerState,
): Promise<string | undefined> {
  const own = new Set(open.revision.workloads.map(({ definition }) => definition));
  const observed = await session.orchestrator.observe(targetOf(session, open.revision));
  return observed.find((workload) => {
    const { name, definition, newestAttempt } = workload;
    const isSince = newestAttempt !== null && newestAttempt.id !== (open.baseline[name] ?? null);
    return isSince && newestAttempt.definition === definition && !own.has(definition) && !isOurs(state, workload);
  })?.definition;
}

/** Whether what another tool deployed runs, instead of what the ledger says. */
export async function runsTheirs(session: Session, state: LedgerState, revision: Revision): Promise<boolean> {
  const observed = await session.orchestrator.observe(targetOf(session, revision));
  return compareRunning(state, observed).kind === 'foreign';
}

export function overtaken(definition: string): Ending {
  return { kind: 'overtaken', reason: `a deployment that is not ours took over: ${definition}` };
}

import type { Digest } from '../domain/digest.ts';
import { isDigest } from '../domain/digest.ts';
import type { Revision } from '../domain/revision.ts';
import type { RunningTask } from '../domain/observed.ts';
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

/** The tasks that run something else than the revision's artifact, read back from the platform (I6). */
export async function strangers(session: Session, revision: Revision): Promise<readonly RunningTask[]> {
  const digests = await accepted(session, revision);
  const target = targetOf(session, revision);
  const tasks = (await Promise.all(target.workloads.map((name) => session.orchestrator.tasks(target, name)))).flat();
  return tasks.filter((task) => task.digest !== null && !digests.has(task.digest));
}

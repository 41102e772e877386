import { shortDigest } from '../domain/digest.ts';
import { denialIn, WaybillError } from '../domain/error.ts';
import { later } from '../domain/instant.ts';
import { sourceTag } from '../domain/source-key.ts';
import type { Registry, RepositoryFacts } from '../ports/registry.ts';
import { copyImage, type Moved, type Route } from './copy-image.ts';
import type { Resolved } from './resolve-version.ts';
import { say, type Session } from './session.ts';

/** How long a registry's own replication is waited for, in seconds; AWS says that most images take less than half of it. */
const replicationSeconds = 30 * 60;

/**
 * Brings a version's image to the registry of the environment where it lies in another: blobs, children, index and stamps
 * verbatim, by digest, read back and compared (I2); `src-<key>` last. In the same registry nothing moves.
 */
export async function carry(session: Session, resolved: Resolved): Promise<void> {
  const { registry: to } = session;
  const { home: from, digest, topology } = resolved;
  const { repository } = topology;
  if (from === to) return;
  const source = await from.describe(repository);
  if (source === undefined) throw gone(resolved, repository);
  const target = (await to.describe(repository)) ?? (await to.create(repository, 'image'));
  if (source.uri === target.uri) return;
  await awaitReplication(session, from, resolved, target);
  const route: Route = {
    from,
    to,
    repository,
    near: source.uri,
    progress: (text) => say(session, 'progress', `carrying ${shortDigest(digest)}: ${text}`),
  };
  const moved = await copyImage(route, digest);
  await writeSourceTag(session, from, resolved);
  if (moved.manifests + moved.blobs.sent + moved.blobs.mounted > 0)
    say(session, 'step', `carried ${shortDigest(digest)} from ${source.uri} to ${target.uri}: ${told(moved)}`);
}

/** Where a registry replicates by itself, its copy is waited for; what it leaves out is copied all the same. */
async function awaitReplication(
  session: Session,
  from: Registry,
  { digest, topology }: Resolved,
  target: RepositoryFacts,
): Promise<void> {
  const deadline = later(session.clock.now(), replicationSeconds);
  for (;;) {
    const standing = await from.replication(topology.repository, digest, target).catch((error: unknown) => {
      // Whoever may not ask copies.
      if (denialIn(error) === undefined) throw error;
      return 'none' as const;
    });
    if (standing !== 'under-way' || session.cancel.aborted || session.clock.now() >= deadline) return;
    say(session, 'progress', `waiting for the registry to replicate ${shortDigest(digest)} to ${target.uri}`);
    await session.clock.sleep(10, session.cancel);
  }
}

/** The name by which the same source is found here again. It never moves: another image of that source stays. */
async function writeSourceTag(session: Session, from: Registry, { digest, sourceKey, topology }: Resolved) {
  if (sourceKey === null) return;
  const { repository } = topology;
  const tag = sourceTag(sourceKey);
  const manifest = (await from.read(repository, [tag])).get(tag);
  if (manifest?.digest !== digest) return;
  if ((await session.registry.put(repository, manifest, tag)) === 'taken')
    say(
      session,
      'warning',
      `${repository}:${tag} names another image of the same source here; it keeps naming that one`,
    );
}

function told({ manifests, blobs, bytes }: Moved): string {
  const parts = [
    `${manifests} manifest${manifests === 1 ? '' : 's'}`,
    `${blobs.sent} blob${blobs.sent === 1 ? '' : 's'} (${(bytes / 1024 ** 2).toFixed(1)} MiB)`,
    ...(blobs.mounted > 0 ? [`${blobs.mounted} taken from beside it`] : []),
    ...(blobs.present > 0 ? [`${blobs.present} there already`] : []),
  ];
  return parts.join(', ');
}

function gone({ digest }: Resolved, repository: string): WaybillError {
  return new WaybillError('manifest-missing', {
    where: `registry ${repository}@${digest}`,
    message: 'expected the image where it was just found, its repository is gone',
  });
}

import type { Resolved } from './resolve-version.ts';
import { say, sayDenied, type Session } from './session.ts';

/**
 * A version's tag is written when that version is first promoted, and never moves. What may not be done is said: the
 * entry stands whether or not its version is written.
 */
export async function writeVersionTags(session: Session, resolved: Resolved): Promise<void> {
  try {
    await writeTagsOf(session, resolved);
  } catch (error) {
    sayDenied(session, error, `its version is not written in ${resolved.topology.repository}`);
  }
}

async function writeTagsOf(session: Session, resolved: Resolved): Promise<void> {
  const { repository } = resolved.topology;
  if (resolved.versionTags.length === 0) return;
  const manifests = await session.registry.read(repository, [resolved.digest, ...resolved.versionTags]);
  const manifest = manifests.get(resolved.digest);
  for (const version of resolved.versionTags) {
    const tagged = manifests.get(version);
    if (tagged?.digest === resolved.digest || manifest === undefined) continue;
    const outcome = tagged === undefined ? await session.registry.put(repository, manifest, version) : 'taken';
    if (outcome === 'taken')
      say(
        session,
        'warning',
        `${repository}:${version} names another image already; the version keeps naming that one`,
      );
  }
}

import { WaybillError } from '../domain/error.ts';
import type { Commit } from '../domain/git.ts';
import { sourceKeyOf, sourceTag, type SourceKey } from '../domain/source-key.ts';
import type { ServiceTopology } from '../domain/topology.ts';
import { head } from './record.ts';
import type { Session } from './session.ts';

/** How far back a commit that was built is looked for. */
const searched = 50;

/** Why a commit has no artifact: which paths differ from the nearest commit that has one. */
export async function explainUnbuilt(
  session: Session,
  topology: ServiceTopology,
  commit: Commit,
  key: SourceKey,
): Promise<WaybillError> {
  const nearest = (await nearestBuilt(session, topology, commit)) ?? (await newestRecorded(session));
  const fix = buildsHere(session)
    ? `waybill build ${session.service}`
    : `verify this source first: waybill ship ${session.service} ref:<branch> ${session.environment.requires.verifiedIn[0] ?? ''}`.trim();
  const message = `no image was built from the source of ${session.service} at ${commit.slice(0, 10)} (source key ${key.slice(0, 12)})`;
  if (nearest === undefined || session.source === null) {
    return new WaybillError('version-unknown', {
      where: `registry ${topology.repository}`,
      message: `${message}, nor from any of the ${searched} commits before it`,
      fix,
    });
  }
  const paths = await session.source.changedPaths(nearest, commit, topology.build);
  const differ =
    paths === 'unknown'
      ? 'what differs from it cannot be told without its history'
      : `these paths differ: ${paths.slice(0, 12).join(', ')}${paths.length > 12 ? ` and ${paths.length - 12} more` : ''}`;
  return new WaybillError('version-unknown', {
    where: `registry ${topology.repository}`,
    message: `${message}; the nearest commit that has one is ${nearest.slice(0, 10)}, and ${differ}`,
    fix,
  });
}

function buildsHere(session: Session): boolean {
  return session.environment.requires.verifiedIn.length === 0;
}

async function nearestBuilt(session: Session, topology: ServiceTopology, commit: Commit): Promise<Commit | undefined> {
  const source = session.source;
  if (source === null) return undefined;
  const commits = await source.ancestors(commit, searched);
  const keys = await Promise.all(
    commits.map(async (ancestor) => {
      try {
        return sourceTag(sourceKeyOf(await source.keyInput(ancestor, topology.build)));
      } catch {
        // A path of today may not have existed then: that commit is no candidate.
        return undefined;
      }
    }),
  );
  const known = await session.registry.read(topology.repository, [...new Set(keys.filter((tag) => tag !== undefined))]);
  return commits.find((_, index) => {
    const tag = keys[index];
    return tag !== undefined && known.has(tag);
  });
}

async function newestRecorded(session: Session): Promise<Commit | undefined> {
  return ((await head(session))?.state.current?.commit ?? undefined) as Commit | undefined;
}

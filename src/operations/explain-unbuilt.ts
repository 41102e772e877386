import { WaybillError } from '../domain/error.ts';
import type { Commit } from '../domain/git.ts';
import { sourceKeyOf, sourceTag, type SourceKey } from '../domain/source-key.ts';
import type { ServiceTopology } from '../domain/topology.ts';
import type { Registry } from '../ports/registry.ts';
import type { Source } from '../ports/source.ts';

/** How far back a commit that was built is looked for. */
const searched = 50;

/** What is asked when a commit has no artifact. */
export interface Unbuilt {
  readonly service: string;
  readonly registry: Registry;
  readonly source: Source | null;
  /** The environments in which it must be verified first; empty: the one that is meant builds by itself. */
  readonly verifiedIn: readonly string[];
  /** The commit of what was shipped last, for a history that was squashed or cut off. */
  readonly newestRecorded: () => Promise<Commit | undefined>;
}

/** Why a commit has no artifact: which paths differ from the nearest commit that has one. */
export async function explainUnbuilt(
  asked: Unbuilt,
  topology: ServiceTopology,
  commit: Commit,
  key: SourceKey,
): Promise<WaybillError> {
  const { service, source, registry } = asked;
  const nearest = (await nearestBuilt(registry, source, topology, commit)) ?? (await asked.newestRecorded());
  const [first] = asked.verifiedIn;
  // A named version never builds: that it may be born is said by `build` alone.
  const build = `waybill build ${service} --commit ${commit}`;
  const fix = first === undefined ? build : `${build} && waybill ship ${service} ${commit} ${first}`;
  const where = `registry ${topology.repository}`;
  const message = `no image was built from the source of ${service} at ${commit.slice(0, 10)} (source key ${key.slice(0, 12)})`;
  if (nearest === undefined || source === null) {
    return new WaybillError('version-unknown', {
      where,
      message: `${message}, nor from any commit before it (up to ${searched} were looked at)`,
      fix,
    });
  }
  const paths = await source.changedPaths(nearest, commit, topology.build);
  const differ =
    paths === 'unknown'
      ? 'what differs from it cannot be told without its history'
      : `these paths differ: ${paths.slice(0, 12).join(', ')}${paths.length > 12 ? ` and ${paths.length - 12} more` : ''}`;
  return new WaybillError('version-unknown', {
    where,
    message: `${message}; the nearest commit that has one is ${nearest.slice(0, 10)}, and ${differ}`,
    fix,
  });
}

async function nearestBuilt(
  registry: Registry,
  source: Source | null,
  topology: ServiceTopology,
  commit: Commit,
): Promise<Commit | undefined> {
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
  const known = await registry.read(topology.repository, [...new Set(keys.filter((tag) => tag !== undefined))]);
  return commits.find((_, index) => {
    const tag = keys[index];
    return tag !== undefined && known.has(tag);
  });
}

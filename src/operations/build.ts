import { shortDigest, type Digest } from '../domain/digest.ts';
import { WaybillError } from '../domain/error.ts';
import { secondsBetween } from '../domain/instant.ts';
import type { ServiceResult } from '../domain/result.ts';
import { sourceKeyOf, sourceTag, type SourceKey } from '../domain/source-key.ts';
import type { ServiceTopology } from '../domain/topology.ts';
import type { Builder } from '../ports/builder.ts';
import type { Catalog } from '../ports/catalog.ts';
import type { Clock } from '../ports/clock.ts';
import type { Registry, RepositoryFacts } from '../ports/registry.ts';
import type { Reporter } from '../ports/reporter.ts';
import type { Scratch } from '../ports/scratch.ts';
import type { Source } from '../ports/source.ts';
import { blankResult } from './result.ts';
import type { Run } from './session.ts';
import { builtStampOf, builtStatement, type BuiltFacts } from './stamp/built.ts';
import { writeStamp } from './stamp/write.ts';

export interface BuildSession {
  readonly service: string;
  readonly catalog: Catalog;
  readonly source: Source;
  readonly builder: Builder;
  readonly scratch: Scratch;
  readonly clock: Clock;
  readonly reporter: Reporter;
  readonly run: Run;
  /** Null on a pull request: builds, proves that it can be built, and pushes nothing. */
  readonly registry: Registry | null;
}

export interface BuildRequest {
  /** An archive that was made elsewhere, in place of the declared build. */
  readonly archive: string | null;
  readonly dryRun: boolean;
}

/**
 * The artifact of the checked-out commit's source: the one that was built before, or a new one. `src-<key>` is written
 * last, after the stamp, and whoever loses that race takes the winner's digest (I1).
 */
export async function build(session: BuildSession, request: BuildRequest): Promise<ServiceResult> {
  const since = session.clock.now();
  const commit = await session.source.head();
  const declared = await session.catalog.topology(commit, session.service, null);
  const topology: ServiceTopology =
    request.archive === null
      ? declared
      : { ...declared, build: { ...declared.build, recipe: { kind: 'archive', path: request.archive } } };
  const keyInput = await session.source.keyInput(commit, declared.build);
  const key = sourceKeyOf(keyInput);
  const result = { ...blankResult('build', session.service, null), commit, details: { sourceKey: key } };
  const done = (more: Partial<ServiceResult>): ServiceResult => ({
    ...result,
    ...more,
    seconds: secondsBetween(since, session.clock.now()),
  });
  if (session.registry !== null) {
    const facts = await session.registry.describe(topology.repository);
    const found = facts === undefined ? undefined : await reusable(session.registry, topology.repository, key);
    if (found !== undefined && facts !== undefined) return done(described(found, facts, key, 'reused'));
  }
  const warnings = await leftOut(session.source);
  if (request.dryRun) {
    return done({
      outcome: 'planned',
      good: true,
      message: `would build ${session.service} from source key ${key.slice(0, 12)}`,
      warnings,
    });
  }
  const folder = await session.scratch.folder('context');
  try {
    say(session, `exporting ${commit.slice(0, 10)}`);
    await session.source.exportTree(commit, topology.build, folder.path);
    const image = await session.builder.build(topology.build, folder.path, (text) =>
      session.reporter.report({ kind: 'output', service: session.service, text }),
    );
    try {
      if (session.registry === null) {
        return done({
          outcome: 'built',
          good: true,
          digest: image.root.digest,
          warnings,
          message: 'built; a pull request pushes nothing',
          details: { sourceKey: key, pushed: false, reused: false },
        });
      }
      const facts =
        (await session.registry.describe(topology.repository)) ??
        (await session.registry.create(topology.repository, 'image'));
      const pushed = await session.registry.push(topology.repository, image, (text) => say(session, text));
      const stamped: BuiltFacts = {
        sourceKey: key,
        keyInput,
        source: topology.build.recipe.kind === 'archive' ? 'unproven' : 'proven',
        commit,
        builder: topology.build.recipe.kind,
        inputs: topology.build.recipe.kind === 'archive' ? { [topology.build.recipe.path]: image.root.digest } : {},
        run: session.run.url,
        actor: session.run.actor,
        time: session.clock.now(),
      };
      const statement = builtStatement({ repository: topology.repository, digest: image.root.digest }, stamped);
      await writeStamp(
        session.registry,
        topology.repository,
        { ...image.root, size: image.root.bytes.length },
        statement,
      );
      const digest = await commitBuild(session.registry, topology.repository, key, image.root.digest);
      const lost = digest !== image.root.digest;
      const note = lost ? [`another build of this source was first: its image ${shortDigest(digest)} is taken`] : [];
      const ended = described(digest, facts, key, lost ? 'reused' : 'built');
      return done({ ...ended, warnings: [...warnings, ...note], details: { ...ended.details, ...pushed } });
    } finally {
      await image.dispose();
    }
  } finally {
    await folder.remove();
  }
}

function described(
  digest: Digest,
  facts: RepositoryFacts,
  key: SourceKey,
  outcome: 'built' | 'reused',
): Partial<ServiceResult> {
  return {
    outcome,
    good: true,
    digest,
    message:
      outcome === 'built'
        ? `built ${shortDigest(digest)}`
        : `${shortDigest(digest)} was built from this very source: reused`,
    details: { sourceKey: key, image: `${facts.uri}@${digest}`, reused: outcome === 'reused', pushed: true },
  };
}

/** The artifact that `src-<key>` names, if its stamp says the same: the stamp is what counts, not the name. */
async function reusable(registry: Registry, repository: string, key: SourceKey): Promise<Digest | undefined> {
  const tag = sourceTag(key);
  const found = (await registry.read(repository, [tag])).get(tag);
  if (found === undefined) return undefined;
  const stamp = await builtStampOf(registry, repository, found.digest, key);
  if (stamp?.sourceKey === key) return found.digest;
  throw new WaybillError(stamp === undefined ? 'stamp-missing' : 'stamp-invalid', {
    where: `${repository}:${tag}`,
    message: `expected an image that is stamped as built from ${key.slice(0, 12)}, ${stamp === undefined ? 'it has no such stamp' : `its stamp names ${stamp.sourceKey?.slice(0, 12) ?? 'none'}`}`,
    fix: `raise build.epoch in waybill.yml to build anew, after finding out who wrote ${tag}`,
  });
}

/** Writes the commit point; where somebody else was first, theirs is the artifact. */
async function commitBuild(registry: Registry, repository: string, key: SourceKey, digest: Digest): Promise<Digest> {
  const tag = sourceTag(key);
  const manifest = (await registry.read(repository, [digest])).get(digest);
  if (manifest === undefined) {
    throw new WaybillError('manifest-missing', {
      where: repository,
      message: `expected ${digest}, which was just pushed, found nothing`,
    });
  }
  if ((await registry.put(repository, manifest, tag)) !== 'taken') return digest;
  const winner = await reusable(registry, repository, key);
  if (winner !== undefined) return winner;
  throw new WaybillError('tag-taken', {
    where: `${repository}:${tag}`,
    message: 'expected to read the tag that somebody else wrote first, found nothing',
  });
}

async function leftOut(source: Source): Promise<readonly string[]> {
  const paths = await source.uncommitted();
  if (paths.length === 0) return [];
  const shown = paths.slice(0, 8).join(', ');
  return [
    `HEAD is built, not the workspace; left out: ${shown}${paths.length > 8 ? ` and ${paths.length - 8} more` : ''}`,
  ];
}

function say(session: BuildSession, text: string): void {
  session.reporter.report({ kind: 'step', service: session.service, environment: 'build', text });
}

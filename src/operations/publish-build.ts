import { shortDigest, type Digest } from '../domain/digest.ts';
import { WaybillError } from '../domain/error.ts';
import type { Commit } from '../domain/git.ts';
import type { BuiltImage } from '../domain/image.ts';
import type { ServiceResult } from '../domain/result.ts';
import { sourceTag, type SourceKey, type SourceKeyInput } from '../domain/source-key.ts';
import type { ServiceTopology } from '../domain/topology.ts';
import type { Clock } from '../ports/clock.ts';
import type { Registry, RepositoryFacts } from '../ports/registry.ts';
import type { Run } from './session.ts';
import { builtStampOf, builtStatement, type BuiltFacts, type BuiltStamp } from './stamp/built.ts';
import { writeStamp } from './stamp/write.ts';

/** What is built: a commit, how, and the identity of that. */
export interface BuildSource {
  readonly commit: Commit;
  readonly topology: ServiceTopology;
  readonly keyInput: SourceKeyInput;
  readonly key: SourceKey;
}

/** Where an image is published, and by whom. */
export interface Publisher {
  readonly registry: Registry;
  readonly clock: Clock;
  readonly run: Run;
  readonly say: (text: string) => void;
}

/** Pushes, stamps, and commits by the tag that is written last. */
export async function publish(
  publisher: Publisher,
  source: BuildSource,
  image: BuiltImage,
  stampTests: (root: BuiltImage['root']) => Promise<void>,
): Promise<Partial<ServiceResult>> {
  const { registry } = publisher;
  const { topology, keyInput, key, commit } = source;
  const { recipe } = topology.build;
  const facts = (await registry.describe(topology.repository)) ?? (await registry.create(topology.repository, 'image'));
  const pushed = await registry.push(topology.repository, image, publisher.say);
  const stamped: BuiltFacts = {
    sourceKey: key,
    keyInput,
    source: recipe.kind === 'archive' ? 'unproven' : 'proven',
    commit,
    builder: image.made?.builder ?? recipe.kind,
    inputs: recipe.kind === 'archive' ? { [recipe.path]: image.root.digest } : {},
    run: publisher.run.url,
    actor: publisher.run.actor,
    time: publisher.clock.now(),
  };
  const statement = builtStatement({ repository: topology.repository, digest: image.root.digest }, stamped);
  // Before the tag, so that who finds the artifact finds what it passed.
  await stampTests(image.root);
  await writeStamp(registry, topology.repository, { ...image.root, size: image.root.bytes.length }, statement);
  const digest = await commitBuild(registry, topology.repository, key, image.root.digest);
  const lost = digest !== image.root.digest;
  const note = lost ? [`another build of this source was first: its image ${shortDigest(digest)} is taken`] : [];
  const ended = builtResult(digest, facts, key, lost ? 'reused' : 'built');
  return { ...ended, warnings: note, details: { ...ended.details, ...pushed, ...madeBy(image) } };
}

/** Which builder was taken, and why. */
export function madeBy({ made }: BuiltImage): Readonly<Record<string, unknown>> {
  return made === undefined ? {} : { builder: made.builder, builderWhy: made.why };
}

/** How an artifact that exists is told. */
export function builtResult(
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
export async function reusable(
  registry: Registry,
  repository: string,
  key: SourceKey,
): Promise<{ readonly digest: Digest; readonly stamp: BuiltStamp } | undefined> {
  const tag = sourceTag(key);
  const found = (await registry.read(repository, [tag])).get(tag);
  if (found === undefined) return undefined;
  const stamp = await builtStampOf(registry, repository, found.digest, key);
  if (stamp?.sourceKey === key) return { digest: found.digest, stamp };
  throw new WaybillError(stamp === undefined ? 'stamp-missing' : 'stamp-invalid', {
    where: `${repository}:${tag}`,
    message: `expected an image that is stamped as built from ${key.slice(0, 12)}, ${stamp === undefined ? 'it has no such stamp' : `its stamp names ${stamp.sourceKey?.slice(0, 12) ?? 'none'}`}`,
    fix: `raise build.epoch in waybill.yml to build anew, after finding out who wrote ${tag}`,
  });
}

/**
 * Writes the commit point; where somebody else was first, theirs is the artifact. The tag is read back: whether two
 * writes at one moment could both be told yes, nobody promises (I1).
 */
async function commitBuild(registry: Registry, repository: string, key: SourceKey, digest: Digest): Promise<Digest> {
  const tag = sourceTag(key);
  const manifest = (await registry.read(repository, [digest])).get(digest);
  if (manifest === undefined) {
    throw new WaybillError('manifest-missing', {
      where: repository,
      message: `expected ${digest}, which was just pushed, found nothing`,
    });
  }
  const outcome = await registry.put(repository, manifest, tag);
  const there = (await registry.read(repository, [tag])).get(tag)?.digest;
  if (there === digest || (there === undefined && outcome !== 'taken')) return digest;
  const winner = await reusable(registry, repository, key);
  if (winner !== undefined) return winner.digest;
  throw new WaybillError('tag-taken', {
    where: `${repository}:${tag}`,
    message: 'expected to read the tag that somebody else wrote first, found nothing',
  });
}

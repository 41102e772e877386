import type { Digest } from '../domain/digest.ts';
import { WaybillError } from '../domain/error.ts';
import { secondsBetween } from '../domain/instant.ts';
import type { ServiceResult } from '../domain/result.ts';
import { sourceKeyOf } from '../domain/source-key.ts';
import type { ServiceTopology } from '../domain/topology.ts';
import type { Builder, RegistryLogin } from '../ports/builder.ts';
import type { Catalog } from '../ports/catalog.ts';
import type { Clock } from '../ports/clock.ts';
import type { Registry, RepositoryFacts } from '../ports/registry.ts';
import type { Reporter } from '../ports/reporter.ts';
import type { Scratch } from '../ports/scratch.ts';
import type { Source } from '../ports/source.ts';
import { explainUnbuilt } from './explain-unbuilt.ts';
import { imageGrowth } from './image-growth.ts';
import { lendImage } from './lend-image.ts';
import { builtResult, madeBy, publish, reusable, type BuildSource } from './publish-build.ts';
import { verifyBuild } from './verify-build.ts';
import { resolveCommit } from './resolve-commit.ts';
import { blankResult } from './blank-result.ts';
import type { Run } from './session.ts';
import type { BuiltStamp } from './stamp/built.ts';
import type { StageTools } from './stages/world.ts';
import { stampTested, stageWorld, testArtifact } from './test-artifact.ts';
import { stageDetails, testImage, type Tested } from './test-image.ts';

const commitInput = 'input "commit"';

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
  /** To that registry, for base images; null with it. */
  readonly logins?: (() => Promise<readonly RegistryLogin[]>) | null;
  /** What its test stages need of this machine. */
  readonly tools: StageTools;
  /** Aborted when the job is cancelled. */
  readonly cancel: AbortSignal;
}

export interface BuildRequest {
  /** A commit or git ref; null: the checked-out commit. */
  readonly commit: string | null;
  /** An archive that was made elsewhere, in place of the declared build. */
  readonly archive: string | null;
  /** What to do where the source was built before, but from another archive than the one that is given now. */
  readonly changedInputs: 'warn' | 'refuse';
  /** The environments in which an image must be verified before this run may use it: then nothing is built here. */
  readonly verifiedIn: readonly string[];
  readonly dryRun: boolean;
  /** Where the image may go to: what runs there is what its size is compared with. */
  readonly environment?: string | null;
  /** Whether it is built twice and compared, and nothing is pushed. */
  readonly verify?: boolean;
}

/**
 * The artifact of a commit's source: the one that was built before, or a new one. `src-<key>` is written last, after
 * the stamp, and whoever loses that race takes the winner's digest (I1).
 */
export async function build(session: BuildSession, request: BuildRequest): Promise<ServiceResult> {
  const since = session.clock.now();
  const source = await sourceOf(session, request);
  const done = (more: Partial<ServiceResult>): ServiceResult => ({
    ...blankResult('build', session.service, null),
    commit: source.commit,
    ...more,
    details: { sourceKey: source.key, ...more.details },
    seconds: secondsBetween(since, session.clock.now()),
  });
  const before = await builtBefore(session, source);
  if (request.verify === true && !request.dryRun) return done(await verifyBuild(session, source, before?.digest));
  if (before !== undefined) return done(await reuseTested(session, request, source, before));
  if (request.verifiedIn.length > 0 && session.registry !== null)
    throw await unbuilt(session, request, session.registry, source);
  const warnings = request.commit === null ? [...(await leftOut(session.source))] : [];
  if (request.dryRun) {
    return done({
      outcome: 'planned',
      good: true,
      message: `would build ${session.service} from source key ${source.key.slice(0, 12)}`,
      warnings,
    });
  }
  return lendImage(session, source, async (image) => {
    warnings.push(...(image.made?.warnings ?? []));
    const subject = { commit: source.commit, topology: source.topology, digest: image.root.digest, image };
    const tested = await testImage(stageWorld(session), session.catalog, subject, { passed: new Set(), only: [] });
    const told = { warnings: [...warnings, ...tested.warnings] };
    const details = { ...stageDetails(tested.results), ...madeBy(image) };
    if (!tested.good) return done({ ...told, ...withoutArtifact(tested), details });
    if (session.registry === null) {
      return done({
        ...told,
        digest: image.root.digest,
        outcome: 'built',
        good: true,
        message: 'built; a pull request pushes nothing',
        details: { ...details, pushed: false, reused: false, size: await imageGrowth(image, source, null) },
      });
    }
    const { registry, clock, run } = session;
    const published = await publish(
      { registry, clock, run, say: (text) => say(session, text) },
      source,
      image,
      (root) => stampTested(session, registry, source, root, tested.results),
    );
    const winner = published.digest === image.root.digest ? undefined : await builtBefore(session, source);
    // Whoever was first may have run other stages than these.
    if (winner !== undefined) return done(await reuseTested(session, request, source, winner));
    const size = await imageGrowth(image, source, { registry, environment: request.environment ?? null });
    return done({
      ...published,
      warnings: [...told.warnings, ...(published.warnings ?? [])],
      details: { ...published.details, ...details, size },
    });
  });
}

export async function sourceOf(
  session: BuildSession,
  request: Pick<BuildRequest, 'commit' | 'archive'>,
): Promise<BuildSource> {
  const { source, catalog, service } = session;
  const commit =
    request.commit === null ? await source.head() : await resolveCommit(source, request.commit, commitInput);
  if (commit === undefined) {
    throw new WaybillError('version-unknown', {
      where: commitInput,
      message: `expected a commit or a git ref, got ${JSON.stringify(request.commit)}, which is none here or at the remote`,
    });
  }
  const declared = await catalog.topology(commit, service, null);
  const keyInput = await source.keyInput(commit, declared.build);
  const topology: ServiceTopology =
    request.archive === null
      ? declared
      : { ...declared, build: { ...declared.build, recipe: { kind: 'archive', path: request.archive } } };
  return { commit, topology, keyInput, key: sourceKeyOf(keyInput) };
}

/** Where verification is required, an image that nobody tested must not be born: says what differs instead. */
async function unbuilt(
  { service, source }: BuildSession,
  { verifiedIn }: BuildRequest,
  registry: Registry,
  { topology, commit, key }: BuildSource,
): Promise<WaybillError> {
  const newestRecorded = async () => undefined;
  return explainUnbuilt({ service, registry, source, verifiedIn, newestRecorded }, topology, commit, key);
}

/** The artifact of a source that was built before. */
export interface Before {
  readonly digest: Digest;
  readonly stamp: BuiltStamp;
  readonly facts: RepositoryFacts;
}

export async function builtBefore(session: BuildSession, source: BuildSource): Promise<Before | undefined> {
  if (session.registry === null) return undefined;
  const { repository } = source.topology;
  const facts = await session.registry.describe(repository);
  const found = facts === undefined ? undefined : await reusable(session.registry, repository, source.key);
  return found === undefined || facts === undefined ? undefined : { ...found, facts };
}

/** The artifact that there is, once it has passed the stages that it has not passed yet. */
async function reuseTested(
  session: BuildSession,
  request: BuildRequest,
  source: BuildSource,
  before: Before,
): Promise<Partial<ServiceResult>> {
  const result = await reuse(session, request, source, before);
  const { registry } = session;
  if (registry === null || request.dryRun || source.topology.tests.length === 0) return result;
  const tested = await testArtifact(session, registry, source, before, { only: [], again: false });
  const details = { ...result.details, ...stageDetails(tested.results) };
  const warnings = [...(result.warnings ?? []), ...tested.warnings];
  if (tested.good) return { ...result, warnings, details };
  const { outcome, good, message, unmet } = tested;
  return { ...result, outcome, good, message, unmet, warnings, details };
}

function withoutArtifact({ outcome, good, message, unmet }: Tested): Partial<ServiceResult> {
  return { outcome, good, unmet, message: `${message}; nothing was pushed` };
}

/** The same key with another archive is the same artifact: said, or refused where the team wants that. */
async function reuse(
  session: BuildSession,
  request: BuildRequest,
  source: BuildSource,
  before: Before,
): Promise<Partial<ServiceResult>> {
  const result = builtResult(before.digest, before.facts, source.key, 'reused');
  if (request.archive === null) return result;
  const given = await lendImage(session, source, async (image) => image.root.digest);
  const recorded = before.stamp.inputs[request.archive];
  if (given === before.digest || given === recorded) return result;
  const problem = {
    where: 'input "archive"',
    message: `expected the archive that this source was built from (${recorded ?? before.digest}), got ${given}`,
    fix: 'declare what the archive is made from under build.paths, or raise build.epoch',
  };
  if (request.changedInputs === 'refuse') throw new WaybillError('build-inputs-changed', problem);
  return { ...result, warnings: [`${problem.message}: the first one stays; ${problem.fix}`] };
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

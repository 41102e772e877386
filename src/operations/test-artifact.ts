import type { Digest } from '../domain/digest.ts';
import type { StageResult } from '../domain/test-result.ts';
import type { Registry } from '../ports/registry.ts';
import type { BuildSource } from './publish-build.ts';
import { registryImage } from './registry-image.ts';
import type { Run } from './session.ts';
import { runStages } from './stages/run-stages.ts';
import type { StageWorld } from './stages/world.ts';
import { passedKeys, testedStampsOf } from './stamp/tested.ts';
import { writeTested } from './stamp/write-tested.ts';
import { testedBy, type Tested } from './test-image.ts';

/** Where stages run, and for which run of whom. */
export interface TestSession extends StageWorld {
  readonly run: Run;
}

/** Runs what an artifact has not passed yet, and stamps it with what came of that. */
export async function testArtifact(
  session: TestSession,
  registry: Registry,
  source: BuildSource,
  before: { readonly digest: Digest },
  request: { readonly only: readonly string[]; readonly again: boolean },
): Promise<Tested> {
  const { commit, topology } = source;
  const stamps = request.again ? [] : await testedStampsOf(registry, topology.repository, before.digest);
  const image = await registryImage(registry, topology.repository, before.digest);
  const subject = { commit, topology, digest: before.digest, image };
  const results = await runStages(stageWorld(session), subject, { passed: passedKeys(stamps), only: request.only });
  await stampTested(session, registry, source, image.root, results);
  return testedBy(session.service, subject, results);
}

/** Stamps an image that is in the registry. */
export async function stampTested(
  session: Pick<TestSession, 'service' | 'run' | 'clock'>,
  registry: Registry,
  { commit, topology }: BuildSource,
  root: Parameters<typeof writeTested>[2],
  results: readonly StageResult[],
): Promise<void> {
  const { run, clock, service } = session;
  const facts = { service, commit, run: run.url, actor: run.actor, time: clock.now() };
  await writeTested(registry, topology.repository, root, results, facts);
}

/** The part of a build's world that stages see. */
export function stageWorld(session: StageWorld): StageWorld {
  const { service, tools, source, scratch, clock, reporter, cancel } = session;
  return { service, tools, source, scratch, clock, reporter, cancel };
}

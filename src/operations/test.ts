import { WaybillError } from '../domain/error.ts';
import { secondsBetween } from '../domain/instant.ts';
import type { ServiceResult } from '../domain/result.ts';
import { blankResult } from './blank-result.ts';
import { builtBefore, sourceOf, type BuildSession } from './build.ts';
import { lendImage } from './lend-image.ts';
import type { BuildSource } from './publish-build.ts';
import { stageWorld, testArtifact } from './test-artifact.ts';
import { stageDetails, testImage, type Tested } from './test-image.ts';

export interface TestRequest {
  /** A commit or git ref; null: the checked-out commit. */
  readonly commit: string | null;
  /** Stages by name, with what they need; empty: all. */
  readonly only: readonly string[];
  /** Also stages that the image has passed. */
  readonly again: boolean;
  readonly dryRun: boolean;
}

/**
 * Runs the stages of a commit's image: those that the artifact has not passed yet, or, where there is no artifact, all
 * of them on an image that is built here and pushed nowhere.
 */
export async function test(session: BuildSession, request: TestRequest): Promise<ServiceResult> {
  const since = session.clock.now();
  const source = await sourceOf(session, { commit: request.commit, archive: null });
  refuseUnknown(source, request.only);
  const done = (more: Partial<ServiceResult>): ServiceResult => ({
    ...blankResult('test', session.service, null),
    commit: source.commit,
    ...more,
    details: { sourceKey: source.key, ...more.details },
    seconds: secondsBetween(since, session.clock.now()),
  });
  const { tests } = source.topology;
  if (tests.length === 0)
    return done({ outcome: 'unchanged', good: true, message: 'it declares no stage under `tests`' });
  if (request.dryRun) {
    const names = request.only.length > 0 ? request.only : tests.map(({ name }) => name);
    return done({ outcome: 'planned', good: true, message: `would run ${names.join(', ')}` });
  }
  const before = await builtBefore(session, source);
  if (before !== undefined && session.registry !== null) {
    const tested = await testArtifact(session, session.registry, source, before, request);
    return done({ ...resultOf(tested), digest: before.digest });
  }
  return lendImage(session, source, async (image) => {
    const subject = { commit: source.commit, topology: source.topology, digest: image.root.digest, image };
    const tested = await testImage(stageWorld(session), session.catalog, subject, {
      passed: new Set(),
      only: request.only,
    });
    const result = resultOf(tested);
    const message = `${result.message ?? ''}; the image was built for this and pushed nowhere`;
    return done({ ...result, message, digest: image.root.digest });
  });
}

function resultOf({ outcome, good, message, unmet, warnings, results }: Tested): Partial<ServiceResult> {
  return { outcome, good, message, unmet, warnings, details: stageDetails(results) };
}

function refuseUnknown({ topology }: BuildSource, only: readonly string[]): void {
  const known = topology.tests.map(({ name }) => name);
  const [first, ...rest] = only
    .filter((name) => !known.includes(name))
    .map((name) => ({
      where: 'input "stage"',
      message: `expected one of the stages ${known.join(', ') || '(none is declared)'}, got ${JSON.stringify(name.slice(0, 100))}`,
      fix: `stage: ${known[0] ?? '<declare it under tests>'}`,
    }));
  if (first !== undefined) throw new WaybillError('input-invalid', [first, ...rest]);
}

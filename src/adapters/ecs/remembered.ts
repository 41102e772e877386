import { type Instant, instantOf } from '../../domain/instant.ts';
import type { Target } from '../../ports/orchestrator.ts';
import { lastPart } from './arn.ts';
import { likelyContainer } from './container.ts';
import { repositoryOf } from './image-reference.ts';
import type { Reads } from './observe.ts';
import { clusterOf } from './place.ts';

/** What a service's own history names as having run: for a person who goes back without a ledger. */
export interface Remembered {
  readonly definition: string;
  readonly image: string;
  readonly at: Instant;
}

/** The successful deployments of the last 90 days, newest first, one a definition. */
export async function readRemembered(
  { api, definitions }: Reads,
  target: Target,
  workload: string,
): Promise<readonly Remembered[]> {
  const deployments = await api.deployments(clusterOf(target), workload, 20, ['SUCCESSFUL']);
  const arns = deployments.flatMap(({ targetServiceRevisionArn }) => targetServiceRevisionArn ?? []);
  const revisions = new Map(
    (await api.revisions(arns)).map((revision) => [lastPart(revision.serviceRevisionArn ?? ''), revision]),
  );
  const seen = new Map<string, Remembered>();
  for (const { targetServiceRevisionArn = '', createdAt } of deployments) {
    const revision = revisions.get(lastPart(targetServiceRevisionArn));
    const arn = revision?.taskDefinition;
    if (arn === undefined) continue;
    const definition = await definitions.canonical(arn);
    const images = (revision?.containerImages ?? []).map(({ containerName, image, imageDigest }) => ({
      name: containerName ?? '',
      image: image ?? '',
      digest: imageDigest ?? '',
    }));
    const container = likelyContainer(images, target.containers?.[workload], target.service, workload);
    const chosen = images.find(({ name }) => name === container);
    const image =
      chosen === undefined
        ? ''
        : chosen.digest === ''
          ? chosen.image
          : `${repositoryOf(chosen.image)}@${chosen.digest}`;
    if (!seen.has(definition)) seen.set(definition, { definition, image, at: instantOf(createdAt?.getTime() ?? 0) });
  }
  return [...seen.values()];
}

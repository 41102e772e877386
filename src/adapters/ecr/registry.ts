import type { ECRClient } from '@aws-sdk/client-ecr';
import type { Clock } from '../../ports/clock.ts';
import type { Registry } from '../../ports/registry.ts';
import { writeBlob } from './blobs.ts';
import type { EcrContext } from './context.ts';
import { createDistribution } from './distribution.ts';
import type { HttpAgents } from './http.ts';
import { factsOfImage, listReferrers, listTags, pullability } from './images.ts';
import { putManifest, readManifests } from './manifests.ts';
import { pushImage } from './push.ts';
import { readBlob } from './read-blob.ts';
import { createRepository, describeRepository } from './repository.ts';

export interface EcrSettings {
  /** Brings the region, credentials, endpoint, retries and the mapping of what was denied or got no answer. */
  readonly clients: { ecr(): Promise<ECRClient> };
  readonly clock: Clock;
  /** The account whose registry it is; the caller's own where it is left out. */
  readonly registryId?: string;
  /** How to go out where a proxy may be on the way; Node's own way otherwise. */
  readonly agents?: HttpAgents | undefined;
}

/**
 * Amazon ECR as the registry: manifests through its API, whose immutable tags are the compare-and-set; blobs are
 * written through its OCI HTTP API at the address that it names, and read where its API says they lie.
 */
export function createEcrRegistry({ clients, clock, registryId, agents }: EcrSettings): Registry {
  const context: EcrContext = {
    client: () => clients.ecr(),
    registry: registryId === undefined ? {} : { registryId },
    agents,
  };
  const distribution = createDistribution(context, clock);
  return {
    describe: (repository) => describeRepository(context, repository),
    create: (repository, purpose) => createRepository(context, repository, purpose),
    read: (repository, references) => readManifests(context, repository, references),
    put: (repository, manifest, tag) => putManifest(context, repository, manifest, tag),
    tags: (repository) => listTags(context, repository),
    pullable: (repository, digest) => pullability(context, repository, digest),
    imageFacts: (repository, digest) => factsOfImage(context, repository, digest),
    referrers: (repository, subject, artifactTypes) => listReferrers(context, repository, subject, artifactTypes),
    readBlob: (repository, digest, limitBytes) => readBlob(context, distribution, repository, digest, limitBytes),
    writeBlob: (repository, bytes) => writeBlob(distribution, repository, bytes),
    push: (repository, image, progress) => pushImage(context, distribution, repository, image, progress),
  };
}

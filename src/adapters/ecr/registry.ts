import type { ECRClient } from '@aws-sdk/client-ecr';
import type { Digest } from '../../domain/digest.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Registry } from '../../ports/registry.ts';
import { createDistribution } from '../distribution/api.ts';
import { streamBlob } from '../distribution/download.ts';
import type { HttpAgents } from '../distribution/http.ts';
import { pushImage } from '../distribution/push.ts';
import { readBlob } from '../distribution/read-blob.ts';
import { uploadBlob, writeBlob, type UploadOptions } from '../distribution/upload.ts';
import { millisecondsOf } from '../../domain/instant.ts';
import { createEcrAccess } from './access.ts';
import type { EcrContext } from './context.ts';
import { fetchBlob } from './fetch-blob.ts';
import { factsOfImage, listReferrers, listTags, pullability } from './images.ts';
import { putManifest, readManifests } from './manifests.ts';
import { replicationOf } from './replication.ts';
import { createRepository, describeRepository } from './repository.ts';

export interface EcrSettings {
  /** Brings the region, credentials, endpoint, retries and the mapping of what was denied or got no answer. */
  readonly clients: { ecr(): Promise<ECRClient> };
  readonly clock: Clock;
  /** The account whose registry it is; the caller's own where it is left out. */
  readonly registryId?: string;
  /** The caller's account, where it is known. */
  readonly callersAccount?: string;
  /** How to go out where a proxy may be on the way; Node's own way otherwise. */
  readonly agents?: HttpAgents | undefined;
}

/**
 * Amazon ECR as the registry: manifests through its API, whose immutable tags are the compare-and-set; blobs are
 * written through its OCI HTTP API at the address that it names, and read where its API says they lie.
 */
export function createEcrRegistry({ clients, clock, registryId, callersAccount, agents }: EcrSettings): Registry {
  const context: EcrContext = {
    client: () => clients.ecr(),
    registry: registryId === undefined ? {} : { registryId },
    foreign: registryId !== undefined && registryId !== callersAccount,
    agents,
  };
  const api = createDistribution(createEcrAccess(context, clock), clock);
  const fetchOf = (repository: string, digest: Digest) =>
    fetchBlob(context, repository, digest, () => millisecondsOf(clock.now()));
  return {
    describe: (repository) => describeRepository(context, repository),
    create: (repository, purpose, readers) => createRepository(context, repository, purpose, readers),
    read: (repository, references) => readManifests(context, repository, references),
    put: (repository, manifest, tag) => putManifest(context, repository, manifest, tag),
    tags: (repository) => listTags(context, repository),
    pullable: (repository, digest) => pullability(context, repository, digest),
    imageFacts: (repository, digest) => factsOfImage(context, repository, digest),
    referrers: (repository, subject, artifactTypes) => listReferrers(context, repository, subject, artifactTypes),
    readBlob: (repository, digest, limitBytes) =>
      readBlob(api, repository, digest, limitBytes, fetchOf(repository, digest)),
    writeBlob: (repository, bytes) => writeBlob(api, repository, bytes, inOne),
    openBlob: async (repository, blob) => streamBlob(api, repository, blob, fetchOf(repository, blob.digest)),
    copyBlob: async (repository, blob, near) =>
      uploadBlob(api, repository, blob, { ...inOne, ...(await mountFrom(context, repository, near)) }),
    replication: (repository, digest, to) => replicationOf(context, repository, digest, to),
    push: (repository, image, progress) =>
      pushImage(
        {
          upload: (blob) => uploadBlob(api, repository, blob, inOne),
          put: (manifest) => putManifest(context, repository, manifest, undefined),
        },
        image,
        progress,
      ),
  };
}

/** ECR drops the body of a second PATCH: a blob goes in one PUT, and a broken upload begins anew. */
const inOne: UploadOptions = { resumable: false };

/** A repository of the same registry may lend a blob, where the account allows it (account setting `BLOB_MOUNTING`). */
async function mountFrom(context: EcrContext, repository: string, near: string): Promise<Partial<UploadOptions>> {
  const own = await describeRepository(context, repository);
  const host = own?.uri.slice(0, -repository.length);
  return host !== undefined && near.startsWith(host) ? { mountFrom: near.slice(host.length) } : {};
}

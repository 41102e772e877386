import type { Digest } from '../../domain/digest.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Registry, RepositoryFacts } from '../../ports/registry.ts';
import { createDistribution, type Distribution } from '../distribution/api.ts';
import { type FetchFrom, streamBlob } from '../distribution/download.ts';
import type { HttpAgents } from '../distribution/http.ts';
import { inLanes } from '../../domain/lanes.ts';
import { pushImage } from '../distribution/push.ts';
import { readBlob } from '../distribution/read-blob.ts';
import { uploadBlob, writeBlob, type UploadOptions } from '../distribution/upload.ts';
import { createOciAccess } from './access.ts';
import { addressOf } from './address.ts';
import { createCredentials } from './credentials.ts';
import { headOf, readManifests } from './manifests.ts';
import { putManifest } from './put.ts';
import { listReferrers } from './referrers.ts';
import { listTags } from './tags.ts';

export interface OciSettings {
  /** `host[:port][/path]`: the path stands before every repository's name. */
  readonly host: string;
  /** The names of the environment variables that hold them; null: Docker's own configuration, else nobody asks. */
  readonly username: string | null;
  readonly password: string | null;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  /** How to go out where a proxy may be on the way; Node's own way otherwise. */
  readonly agents?: HttpAgents | undefined;
  /** Told of each value that must not be printed (I9). */
  readonly secret: (value: string) => void;
}

/**
 * Any registry that speaks the OCI distribution API (1.1, or Docker's 2.0 before it): GHCR, Docker Hub, Harbor, a
 * docker-registry. No tag is immutable there; see `putManifest` for what stands in its place.
 */
export function createOciRegistry(settings: OciSettings): Registry {
  const { host, clock, agents, secret, environment, username, password } = settings;
  const address = addressOf(host);
  const credentials = createCredentials({ host: address.host, username, password, environment, secret });
  const access = createOciAccess({ address, credentials, agents, clock, secret });
  const api = createDistribution(access, clock);
  const factsOf = (repository: string): RepositoryFacts => ({
    name: repository,
    uri: `${address.host}/${address.prefix}${repository}`,
    tags: { kind: 'unenforced' },
  });
  const mountFrom = (near: string): Partial<UploadOptions> =>
    near.startsWith(`${address.host}/`) ? { mountFrom: near.slice(address.host.length + 1) } : {};
  return {
    // A repository comes with its first push: of one that is not there nothing is known, nor need be.
    describe: async (repository) => factsOf(repository),
    create: async (repository) => factsOf(repository),
    read: (repository, references) => readManifests(api, repository, references),
    put: (repository, manifest, tag) => putManifest(api, repository, manifest, tag),
    tags: (repository) => listTags(api, repository),
    pullable: async (repository, digest) =>
      (await headOf(api, repository, digest)) === undefined ? 'absent' : 'pullable',
    imageFacts: (repository, digest) => imageFacts(api, repository, digest),
    referrers: (repository, subject, types) => listReferrers(api, repository, subject, types),
    readBlob: (repository, digest, limitBytes) =>
      readBlob(api, repository, digest, limitBytes, fetchBlob(api, repository, digest)),
    writeBlob: (repository, bytes) => writeBlob(api, repository, bytes, inPieces),
    openBlob: async (repository, blob) => streamBlob(api, repository, blob, fetchBlob(api, repository, blob.digest)),
    copyBlob: (repository, blob, near) => uploadBlob(api, repository, blob, { ...inPieces, ...mountFrom(near) }),
    replication: async () => 'none',
    push: (repository, image, progress) =>
      pushImage(
        {
          upload: (blob) => uploadBlob(api, repository, blob, inPieces),
          put: (manifest) => putManifest(api, repository, manifest, undefined),
        },
        image,
        progress,
      ),
  };
}

const inPieces: UploadOptions = { resumable: true };

/** Some registries keep blobs elsewhere and send on: without our credentials, which are theirs alone. */
function fetchBlob(api: Distribution, repository: string, digest: Digest): FetchFrom {
  return (from) =>
    api.fetch({
      method: 'GET',
      repository,
      path: `blobs/${digest}`,
      ...(from > 0 && { headers: { range: `bytes=${from}-` } }),
      actions: ['pull'],
    });
}

/** A registry tells which digest a tag names, never the other way round: every tag is asked. */
async function imageFacts(
  api: Distribution,
  repository: string,
  digest: Digest,
): Promise<{ readonly pushedAt: null; readonly tags: readonly string[] } | undefined> {
  if ((await headOf(api, repository, digest)) === undefined) return undefined;
  const tags: string[] = [];
  await inLanes(16, await listTags(api, repository), async (tag) => {
    if ((await headOf(api, repository, tag)) === digest) tags.push(tag);
  });
  return { pushedAt: null, tags };
}

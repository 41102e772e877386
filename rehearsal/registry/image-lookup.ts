import { arch } from 'node:os';
import { readBlob } from './blobs.ts';
import type { Images, UnpackableImage } from './images.ts';
import type { Descriptor } from './manifest.ts';
import { manifestOf } from './put-image.ts';
import { imageStatus, type RegistryStore, type Repository, type StoredImage } from './store.ts';

interface Reference {
  readonly repository: string;
  readonly tag: string;
  readonly digest?: string;
}

const loopback = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/;

/**
 * Any loopback host stands for this registry, whatever its port: a state that is restored by another rehearsal names
 * the port of the first one. So does its own `host`. Without a tag or digest it is `latest`.
 */
function parseReference(image: string, host: string): Reference | undefined {
  const match = /^([^/]+)\/([^@:]+)(?::([\w][\w.-]{0,127}))?(?:@(sha256:[0-9a-f]{64}))?$/.exec(image);
  const [, registry = '', repository, tag = 'latest', digest] = match ?? [];
  if (repository === undefined || (registry !== host && !loopback.test(registry))) return undefined;
  return { repository, tag, ...(digest !== undefined && { digest }) };
}

function thisMachine(children: readonly Descriptor[]): Descriptor | undefined {
  const architecture = arch() === 'x64' ? 'amd64' : arch();
  return (
    children.find(({ platform }) => platform?.os === 'linux' && platform.architecture === architecture) ??
    children.find(({ platform }) => platform?.architecture === undefined)
  );
}

/** The registry as the ECS half sees it. */
export function createImages(store: RegistryStore): Images {
  function pullable(repository: Repository | undefined, digest: string | undefined): StoredImage | undefined {
    const image = digest === undefined ? undefined : repository?.images.get(digest);
    return image !== undefined && imageStatus(image, store.clock.now()) === 'ACTIVE' ? image : undefined;
  }

  function unpack(repository: Repository, image: StoredImage): UnpackableImage | undefined {
    const manifest = manifestOf(image);
    if (manifest.kind === 'index') {
      const child = pullable(repository, thisMachine(manifest.children)?.digest);
      return child === undefined ? undefined : unpack(repository, child);
    }
    const config = manifest.config === undefined ? undefined : readBlob(store, repository, manifest.config.digest);
    if (config === undefined) return undefined;
    const parsed = JSON.parse(config.toString('utf8')) as {
      config?: UnpackableImage['config'];
      architecture?: string;
      os?: string;
    };
    return {
      config: parsed.config ?? {},
      architecture: parsed.architecture ?? '',
      os: parsed.os ?? '',
      layers: manifest.layers.map(({ mediaType, digest }) => ({
        mediaType,
        digest,
        read() {
          const content = readBlob(store, repository, digest);
          if (content === undefined) throw new Error(`layer ${digest} is not in ${repository.name}`);
          return content;
        },
      })),
    };
  }

  return {
    resolve(image) {
      const reference = parseReference(image, store.host());
      if (reference === undefined) return undefined;
      const repository = store.repositories.get(reference.repository);
      return pullable(repository, reference.digest ?? repository?.tags.get(reference.tag))?.digest;
    },
    unpackable(image, digest) {
      const repository = store.repositories.get(parseReference(image, store.host())?.repository ?? '');
      const found = pullable(repository, digest);
      return repository === undefined || found === undefined ? undefined : unpack(repository, found);
    },
  };
}

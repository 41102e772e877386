import { arch } from 'node:os';
import { readBlob } from './blobs.ts';
import type { Images, UnpackableImage } from './images.ts';
import type { Descriptor } from './manifest.ts';
import { manifestOf } from './put-image.ts';
import type { Registries } from './registries.ts';
import { imageStatus, type RegistryStore, type Repository, type StoredImage } from './store.ts';

interface Reference {
  readonly store: RegistryStore;
  readonly repository: string;
  readonly tag: string;
  readonly digest?: string;
}

/** Which of the registries an image names, and what in it. Without a tag or digest it is `latest`. */
function parseReference(image: string, registries: Registries): Reference | undefined {
  const match = /^([^/]+)\/([^@:]+)(?::([\w][\w.-]{0,127}))?(?:@(sha256:[0-9a-f]{64}))?$/.exec(image);
  const [, host = '', repository, tag = 'latest', digest] = match ?? [];
  const store = registries.named(host);
  if (repository === undefined || store === undefined) return undefined;
  return { store, repository, tag, ...(digest !== undefined && { digest }) };
}

function thisMachine(children: readonly Descriptor[]): Descriptor | undefined {
  const architecture = arch() === 'x64' ? 'amd64' : arch();
  return (
    children.find(({ platform }) => platform?.os === 'linux' && platform.architecture === architecture) ??
    children.find(({ platform }) => platform?.architecture === undefined)
  );
}

/** The registries as the ECS half sees them: tasks of one account pull from another's as well. */
export function createImages(registries: Registries): Images {
  function pullable(
    store: RegistryStore,
    repository: Repository | undefined,
    digest: string | undefined,
  ): StoredImage | undefined {
    const image = digest === undefined ? undefined : repository?.images.get(digest);
    return image !== undefined && imageStatus(image, store.clock.now()) === 'ACTIVE' ? image : undefined;
  }

  function unpack(store: RegistryStore, repository: Repository, image: StoredImage): UnpackableImage | undefined {
    const manifest = manifestOf(image);
    if (manifest.kind === 'index') {
      const child = pullable(store, repository, thisMachine(manifest.children)?.digest);
      return child === undefined ? undefined : unpack(store, repository, child);
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
      const reference = parseReference(image, registries);
      if (reference === undefined) return undefined;
      const { store, digest, tag } = reference;
      const repository = store.repositories.get(reference.repository);
      return pullable(store, repository, digest ?? repository?.tags.get(tag))?.digest;
    },
    unpackable(image, digest) {
      const reference = parseReference(image, registries);
      const repository = reference?.store.repositories.get(reference.repository);
      if (reference === undefined || repository === undefined) return undefined;
      const found = pullable(reference.store, repository, digest);
      return found === undefined ? undefined : unpack(reference.store, repository, found);
    },
  };
}

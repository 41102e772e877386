import type { Digest } from '../domain/digest.ts';
import { WaybillError } from '../domain/error.ts';
import type { BuiltImage, Manifest } from '../domain/image.ts';
import type { Registry } from '../ports/registry.ts';
import { partsOf, type BlobPart } from './manifest-parts.ts';

/** An image of a registry as if it were here: nothing of a layer is fetched before it is opened, and then as a stream. */
export async function registryImage(registry: Registry, repository: string, of: Digest): Promise<BuiltImage> {
  const root = await one(registry, repository, of);
  const { children } = partsOf(root);
  const manifests = await Promise.all(children.map((child) => one(registry, repository, child)));
  const blobs = [...manifests, root].flatMap((manifest) => partsOf(manifest).blobs);
  const distinct = new Map(blobs.map((each) => [each.digest, each]));
  return {
    root,
    manifests: [...manifests, root],
    blobs: await Promise.all([...distinct.values()].map((each) => lazily(registry, repository, each))),
    dispose: async () => undefined,
  };
}

/** The registry is asked for its bytes when they are read. */
async function lazily(registry: Registry, repository: string, of: BlobPart): Promise<BuiltImage['blobs'][number]> {
  const there = await registry.openBlob(repository, of);
  return { ...of, open: () => there.open(0) };
}

async function one(registry: Registry, repository: string, of: Digest): Promise<Manifest> {
  const found = (await registry.read(repository, [of])).get(of);
  if (found !== undefined) return found;
  throw new WaybillError('manifest-missing', {
    where: `registry ${repository}`,
    message: `expected the image ${of}, found nothing`,
  });
}

import * as z from 'zod';
import { isDigest, type Digest } from '../domain/digest.ts';
import { WaybillError } from '../domain/error.ts';
import type { BuiltImage, Manifest } from '../domain/image.ts';
import type { Registry } from '../ports/registry.ts';

const digest = z.custom<Digest>((value) => typeof value === 'string' && isDigest(value), 'expected a digest');
const blob = z.object({ digest, size: z.number() });
const index = z.object({ manifests: z.array(z.object({ digest })) });
const manifest = z.object({ config: blob, layers: z.array(blob) });

/** An image of a registry as if it were here: nothing of a layer is fetched before it is opened, and then as a stream. */
export async function registryImage(registry: Registry, repository: string, of: Digest): Promise<BuiltImage> {
  const root = await one(registry, repository, of);
  const children = index.safeParse(parsed(root));
  const manifests = children.success
    ? await Promise.all(children.data.manifests.map((child) => one(registry, repository, child.digest)))
    : [];
  const leaves = children.success ? manifests : [root];
  const blobs = leaves.flatMap((leaf) => {
    const read = manifest.safeParse(parsed(leaf));
    return read.success ? [read.data.config, ...read.data.layers] : [];
  });
  const distinct = new Map(blobs.map((each) => [each.digest, each]));
  return {
    root,
    manifests: [...manifests, root],
    blobs: await Promise.all([...distinct.values()].map((each) => lazily(registry, repository, each))),
    dispose: async () => undefined,
  };
}

/** The registry is asked for its bytes when they are read. */
async function lazily(
  registry: Registry,
  repository: string,
  of: z.infer<typeof blob>,
): Promise<BuiltImage['blobs'][number]> {
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

function parsed({ bytes }: Manifest): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}

import { isDigest, type Digest } from '../domain/digest.ts';
import type { BuiltImage, Manifest } from '../domain/image.ts';
import { growthOf, sizeOf, type ImageGrowth, type ImageSize } from '../domain/image-size.ts';
import type { Registry } from '../ports/registry.ts';
import { movingTag } from './move-tags.ts';
import type { BuildSource } from './publish-build.ts';

/** More than any configuration; larger ones are not read. */
const limitBytes = 4 * 1024 * 1024;

/** Where to look for what an image is compared with. */
export interface Baseline {
  readonly registry: Registry;
  /** The environment that the build may go to; null where there is none. */
  readonly environment: string | null;
}

/** How large an image is, by platform, and what it is compared with: `at.dev`, `at.latest`, or nothing. */
export interface ImageSizes {
  readonly images: readonly ImageGrowth[];
  readonly since: string | null;
}

/**
 * The sizes of an image's layers beside those of what runs where it may go to, else of the newest stable build. One read,
 * and one more for each platform; what cannot be read is left out, since nothing depends on it.
 */
export async function imageGrowth(
  image: BuiltImage,
  source: BuildSource,
  from: Baseline | null,
): Promise<ImageSizes | undefined> {
  try {
    const now = await sizesHere(image);
    if (now.length === 0) return undefined;
    const before = from === null ? undefined : await runningImage(from, source).catch(() => undefined);
    const sizes = before === undefined || from === null ? [] : await sizesThere(from.registry, source, before.manifest);
    return {
      images: now.map((one) =>
        growthOf(
          one,
          sizes.find(({ platform }) => platform === one.platform),
        ),
      ),
      since: before === undefined || sizes.length === 0 ? null : before.name,
    };
  } catch {
    return undefined;
  }
}

/** What runs where this build may go to, else the newest stable build: tags, since asking git could cost a whole history. */
async function runningImage(
  { registry, environment }: Baseline,
  { topology }: BuildSource,
): Promise<{ readonly name: string; readonly manifest: Manifest } | undefined> {
  const tags = [...(environment === null ? [] : [movingTag(environment)]), 'at.latest'];
  const known = await registry.read(topology.repository, tags);
  for (const name of tags) {
    const manifest = known.get(name);
    if (manifest !== undefined) return { name, manifest };
  }
  return undefined;
}

async function sizesHere(image: BuiltImage): Promise<readonly ImageSize[]> {
  const sizes = await Promise.all(
    image.manifests.map(async (manifest) => {
      const value = jsonOf(manifest.bytes);
      const blob = image.blobs.find(({ digest }) => digest === configOf(value));
      if (blob === undefined || blob.size > limitBytes) return undefined;
      const chunks: Uint8Array[] = [];
      for await (const chunk of blob.open()) chunks.push(Buffer.from(chunk));
      return sizeOf(value, jsonOf(Buffer.concat(chunks)));
    }),
  );
  return sizes.filter((size) => size !== undefined);
}

async function sizesThere(
  registry: Registry,
  { topology: { repository } }: BuildSource,
  root: Manifest,
): Promise<readonly ImageSize[]> {
  const children = childrenOf(jsonOf(root.bytes));
  const manifests = children.length === 0 ? [root] : [...(await registry.read(repository, children)).values()];
  const sizes = await Promise.all(
    manifests.map(async ({ bytes }) => {
      const value = jsonOf(bytes);
      const config = configOf(value);
      return config === undefined
        ? undefined
        : sizeOf(value, jsonOf(await registry.readBlob(repository, config, limitBytes)));
    }),
  );
  return sizes.filter((size) => size !== undefined);
}

function childrenOf(index: unknown): readonly Digest[] {
  const { manifests } = recordOf(index);
  if (!Array.isArray(manifests)) return [];
  return (manifests as readonly unknown[]).flatMap((child) => {
    const { digest } = recordOf(child);
    return typeof digest === 'string' && isDigest(digest) ? [digest] : [];
  });
}

function configOf(manifest: unknown): Digest | undefined {
  const { digest } = recordOf(recordOf(manifest)['config']);
  return typeof digest === 'string' && isDigest(digest) ? digest : undefined;
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

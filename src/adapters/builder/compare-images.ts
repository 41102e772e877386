import * as z from 'zod';
import type { BuiltImage, Manifest } from '../../domain/image.ts';
import type { DifferingEntry, ImageDifference } from '../../domain/image-difference.ts';
import { instructionOf, layerHistory } from '../../domain/image-history.ts';
import { manifestKind, manifestSchema, type RawDescriptor } from './descriptor.ts';
import { differingEntries, layerEntries } from './layer-entries.ts';

const shown = 50;

const configSchema = z.looseObject({
  os: z.string().optional(),
  architecture: z.string().optional(),
  variant: z.string().optional(),
});

/** What differs between two images of one build, platform by platform, layer by layer. */
export async function compareImages(
  one: BuiltImage,
  other: BuiltImage,
  cancel: AbortSignal,
): Promise<readonly ImageDifference[]> {
  if (one.root.digest === other.root.digest) return [];
  const [left, right] = [one.manifests.filter(isManifest), other.manifests.filter(isManifest)];
  const differences: ImageDifference[] = [];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const [first, second] = [left[index], right[index]];
    if (first?.digest === second?.digest) continue;
    if (first === undefined || second === undefined) {
      differences.push(difference(null, `image ${index + 1}`, null, [{ path: '.', what: ['only in one of them'] }]));
      continue;
    }
    differences.push(...(await compareManifests([one, first], [other, second], cancel)));
  }
  if (differences.length > 0) return differences;
  return [difference(null, 'the manifest', null, [{ path: '.', what: ['its bytes'] }])];
}

type Side = readonly [BuiltImage, Manifest];

async function compareManifests(one: Side, other: Side, cancel: AbortSignal): Promise<readonly ImageDifference[]> {
  const [left, right] = [manifestOf(one[1]), manifestOf(other[1])];
  const [config, second] = [await jsonOf(one[0], left.config), await jsonOf(other[0], right.config)];
  const { os, architecture, variant } = configSchema.catch({}).parse(config);
  const parts = [os, architecture, variant].filter((part) => part !== undefined && part !== '');
  const platform = parts.length < 2 ? null : parts.join('/');
  const history = layerHistory(config);
  const found: ImageDifference[] = [];
  for (let index = 0; index < Math.max(left.layers.length, right.layers.length); index += 1) {
    const [layer, against] = [left.layers[index], right.layers[index]];
    if (layer !== undefined && layer.digest === against?.digest) continue;
    const made = history[index];
    const madeBy = made === undefined ? null : instructionOf(made);
    const part = `layer ${index + 1}`;
    if (layer === undefined || against === undefined) {
      found.push(difference(platform, part, madeBy, [{ path: '.', what: ['only in one of them'] }]));
      continue;
    }
    const entries = differingEntries(
      await entriesOf(one[0], layer, cancel),
      await entriesOf(other[0], against, cancel),
    );
    found.push(
      difference(platform, part, madeBy, entries.length > 0 ? entries : [{ path: '.', what: ['the compression'] }]),
    );
  }
  // Layer digests stand in the configuration too: they are told above.
  const members = differingMembers(config, second, '').filter(({ path }) => !path.startsWith('rootfs.'));
  if (members.length > 0) found.push(difference(platform, 'the configuration', null, members));
  return found;
}

function difference(
  platform: string | null,
  part: string,
  madeBy: string | null,
  entries: readonly DifferingEntry[],
): ImageDifference {
  return { platform, part, madeBy, entries: entries.slice(0, shown), more: Math.max(0, entries.length - shown) };
}

function differingMembers(one: unknown, other: unknown, path: string): readonly DifferingEntry[] {
  if (JSON.stringify(one) === JSON.stringify(other)) return [];
  if (!isObject(one) || !isObject(other)) {
    const [from, to] = [one, other].map((value) => (JSON.stringify(value) as string | undefined) ?? 'nothing');
    return [{ path, what: [`${from?.slice(0, 80) ?? ''} → ${to?.slice(0, 80) ?? ''}`] }];
  }
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return keys.flatMap((key) => differingMembers(one[key], other[key], path === '' ? key : `${path}.${key}`));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isManifest({ mediaType }: Manifest): boolean {
  return manifestKind(mediaType) === 'manifest';
}

function manifestOf({ bytes }: Manifest): z.infer<typeof manifestSchema> {
  return manifestSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
}

function blobOf(image: BuiltImage, { digest }: RawDescriptor): NodeJS.ReadableStream | undefined {
  return image.blobs.find((blob) => blob.digest === digest)?.open();
}

async function entriesOf(
  image: BuiltImage,
  layer: RawDescriptor,
  cancel: AbortSignal,
): ReturnType<typeof layerEntries> {
  const blob = blobOf(image, layer);
  return blob === undefined ? new Map() : layerEntries(blob, layer.mediaType, cancel);
}

async function jsonOf(image: BuiltImage, config: RawDescriptor): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of blobOf(image, config) ?? []) chunks.push(Buffer.from(chunk));
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return undefined;
  }
}

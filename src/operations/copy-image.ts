import type { Digest } from '../domain/digest.ts';
import { WaybillError } from '../domain/error.ts';
import { inLanes } from '../domain/lanes.ts';
import type { Manifest } from '../domain/image.ts';
import type { BlobOutcome, Registry } from '../ports/registry.ts';
import { partsOf, type BlobPart } from './manifest-parts.ts';

/** From where to where an image is copied, under the same name. */
export interface Route {
  readonly from: Registry;
  readonly to: Registry;
  readonly repository: string;
  /** The URI of the repository that it comes from: a blob that lies in the same registry is not sent. */
  readonly near: string;
  readonly progress: (text: string) => void;
}

/** What a copy had to do. */
export interface Moved {
  /** Written; those that were there are not counted. */
  readonly manifests: number;
  readonly blobs: Readonly<Record<BlobOutcome, number>>;
  /** Of the blobs that were sent. */
  readonly bytes: number;
}

const blobLanes = 3;
const manifestLanes = 8;

/**
 * Copies an image with everything that belongs to it: the blobs first, then each manifest after those that it names, then
 * whatever refers to any of them. What is there already is left; stopped anywhere, the same call does the rest.
 */
export async function copyImage(route: Route, root: Digest): Promise<Moved> {
  const moved: Mutable = { manifests: 0, blobs: { sent: 0, mounted: 0, present: 0 }, bytes: 0 };
  const seen = new Set<Digest>();
  let roots: readonly Root[] = [{ digest: root, listed: true }];
  while (roots.length > 0) {
    const copied: Digest[] = [];
    for (const one of roots) copied.push(...(await copyTree(route, one, moved)));
    for (const digest of copied) seen.add(digest);
    roots = await referrersOf(route, copied, seen);
  }
  return moved;
}

interface Mutable {
  manifests: number;
  readonly blobs: Record<BlobOutcome, number>;
  bytes: number;
}

/** `listed`: whether it is found there by what it refers to; one that is there and is not was left by a lost run. */
interface Root {
  readonly digest: Digest;
  readonly listed: boolean;
}

/** Copies a manifest with its children and their blobs; answers the digests of all of them, children first. */
async function copyTree(route: Route, root: Root, moved: Mutable): Promise<readonly Digest[]> {
  const { to, repository } = route;
  const tree = await readTree(route, root.digest);
  const digests = tree.map(({ digest }) => digest);
  const there = await to.read(repository, digests);
  const absent = tree.filter(({ digest }) => !there.has(digest));
  await copyBlobs(route, blobsOf(absent), moved);
  for (const manifest of absent) await to.put(repository, manifest);
  moved.manifests += absent.length;
  const left = root.listed ? undefined : there.get(root.digest);
  if (left !== undefined) await to.put(repository, left);
  await compare(route, absent);
  return digests;
}

/** A manifest and everything below it, each after what it names. */
async function readTree(route: Route, root: Digest): Promise<readonly Manifest[]> {
  const levels: Manifest[][] = [];
  const seen = new Set<Digest>();
  let wanted: readonly Digest[] = [root];
  while (wanted.length > 0) {
    const found = await route.from.read(route.repository, wanted);
    const level = wanted.map((digest) => found.get(digest) ?? missing(route, digest));
    levels.unshift(level);
    for (const { digest } of level) seen.add(digest);
    const children = level.flatMap((manifest) => partsOf(manifest).children);
    wanted = [...new Set(children)].filter((digest) => !seen.has(digest));
  }
  return levels.flat();
}

function blobsOf(manifests: readonly Manifest[]): readonly BlobPart[] {
  const all = manifests.flatMap((manifest) => partsOf(manifest).blobs);
  // The largest first: none of them is then left for the end, alone in its lane.
  return [...new Map(all.map((blob) => [blob.digest, blob])).values()].sort((one, other) => other.size - one.size);
}

async function copyBlobs(route: Route, blobs: readonly BlobPart[], moved: Mutable): Promise<void> {
  const { from, to, repository, near, progress } = route;
  let done = 0;
  await inLanes(blobLanes, blobs, async (part) => {
    const outcome = await to.copyBlob(repository, await from.openBlob(repository, part), near);
    moved.blobs[outcome] += 1;
    if (outcome === 'sent') moved.bytes += part.size;
    done += 1;
    progress(`${done} of ${blobs.length} blobs, ${(moved.bytes / 1024 ** 2).toFixed(1)} MiB sent`);
  });
}

/** I2: what was written is read back, and is the same to the byte. */
async function compare({ to, repository }: Route, written: readonly Manifest[]): Promise<void> {
  if (written.length === 0) return;
  const there = await to.read(
    repository,
    written.map(({ digest }) => digest),
  );
  for (const { digest, bytes } of written) {
    const found = there.get(digest)?.bytes;
    if (found?.length === bytes.length && found.every((byte, index) => byte === bytes[index])) continue;
    throw new WaybillError('digest-mismatch', {
      where: `registry ${repository}@${digest}`,
      message: `expected to read back the bytes that were just written, ${found === undefined ? 'found none' : 'got others'}`,
    });
  }
}

/** What refers to the manifests that were just copied, by the list of where they come from, and was not copied yet. */
async function referrersOf(
  { from, to, repository }: Route,
  subjects: readonly Digest[],
  seen: ReadonlySet<Digest>,
): Promise<readonly Root[]> {
  const found = new Map<Digest, Root>();
  await inLanes(manifestLanes, subjects, async (subject) => {
    const there = (await from.referrers(repository, subject, [])).filter(({ digest }) => !seen.has(digest));
    const here = there.length === 0 ? [] : await to.referrers(repository, subject, []);
    const listed = new Set(here.map(({ digest }) => digest));
    for (const { digest } of there) found.set(digest, { digest, listed: listed.has(digest) });
  });
  return [...found.values()].sort((one, other) => (one.digest < other.digest ? -1 : 1));
}

function missing({ repository }: Route, digest: Digest): never {
  throw new WaybillError('manifest-missing', {
    where: `registry ${repository}@${digest}`,
    message: 'expected everything that the image names to be where it is carried from, this is not there',
    fix: 'raise build.epoch in waybill.yml to build anew, and look at what deletes images there',
  });
}

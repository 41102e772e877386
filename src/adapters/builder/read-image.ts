import { isDigest, type Digest } from '../../domain/digest.ts';
import { WaybillError } from '../../domain/error.ts';
import type { BuiltImage, Manifest } from '../../domain/image.ts';
import { isForeign, manifestKind, manifestSchema, indexSchema, type RawDescriptor } from './descriptor.ts';
import { parseDocument } from './document.ts';
import { chooseRoot } from './entrance.ts';
import { createFindings, type Findings } from './findings.ts';
import type { Layout } from './layout.ts';
import { findBlob } from './verified-blob.ts';

interface Walk {
  readonly layout: Layout;
  readonly findings: Findings;
  readonly manifests: Map<Digest, Manifest>;
  readonly blobs: Map<Digest, BuiltImage['blobs'][number]>;
  /** Digests that were looked at, good or not. */
  readonly seen: Set<string>;
}

/** ECR takes manifests of up to 4 MiB; the distribution specification asks registries for at least that. */
const manifestLimit = 4 * 1024 * 1024;

/**
 * The one image of a layout, every byte of it checked against its digest and size. Throws `build-output-invalid` with
 * all that is wrong at once. The layout is closed by the image's `dispose`; where it throws, by the caller.
 */
export async function readImage(layout: Layout): Promise<BuiltImage> {
  const findings = createFindings(layout.name);
  const root = await chooseRoot(layout, findings);
  const walk: Walk = { layout, findings, manifests: new Map(), blobs: new Map(), seen: new Set() };
  if (root !== undefined) await readManifest(walk, root, 'index.json');
  findings.refuse();
  const manifests = [...walk.manifests.values()];
  const last = manifests.at(-1);
  if (last === undefined)
    throw new WaybillError('internal', { where: layout.name, message: 'expected a manifest, read none' });
  return { root: last, manifests, blobs: [...walk.blobs.values()], dispose: layout.close };
}

/** Reads a manifest and, before it is entered itself, all that it names. */
async function readManifest(walk: Walk, descriptor: RawDescriptor, from: string): Promise<void> {
  const { findings } = walk;
  if (walk.seen.has(descriptor.digest)) return;
  walk.seen.add(descriptor.digest);
  const kind = manifestKind(descriptor.mediaType);
  if (kind === undefined) {
    findings.add(from, `expected an image manifest or index, got ${JSON.stringify(descriptor.mediaType)}`);
    return;
  }
  if (descriptor.size > manifestLimit) {
    findings.add(from, `expected a manifest of at most ${manifestLimit} bytes, got one of ${descriptor.size}`);
    return;
  }
  const file = await findBlob(walk.layout, findings, descriptor, from);
  if (file === undefined || !isDigest(descriptor.digest)) return;
  const bytes = await file.read();
  const where = `blobs/${descriptor.digest.replace(':', '/')}`;
  switch (kind) {
    case 'index': {
      const index = parseDocument(bytes, indexSchema, findings, where);
      if (index === undefined) return;
      sameType(findings, where, descriptor, index.mediaType);
      if (index.manifests.length === 0)
        findings.add(where, 'expected an index of at least one image, got an empty one');
      for (const child of index.manifests) await readManifest(walk, child, where);
      break;
    }
    case 'manifest': {
      const manifest = parseDocument(bytes, manifestSchema, findings, where);
      if (manifest === undefined) return;
      sameType(findings, where, descriptor, manifest.mediaType);
      for (const blob of [manifest.config, ...manifest.layers]) await readBlob(walk, blob, where);
      break;
    }
  }
  walk.manifests.set(descriptor.digest, { digest: descriptor.digest, mediaType: descriptor.mediaType, bytes });
}

async function readBlob(walk: Walk, descriptor: RawDescriptor, from: string): Promise<void> {
  // The same digest with another size is another finding.
  const key = `${descriptor.digest} ${descriptor.size}`;
  if (walk.seen.has(key)) return;
  walk.seen.add(key);
  const file = await findBlob(walk.layout, walk.findings, descriptor, from, isForeign(descriptor));
  if (file === undefined || !isDigest(descriptor.digest)) return;
  walk.blobs.set(descriptor.digest, { digest: descriptor.digest, size: file.size, open: () => file.open() });
}

/** A registry would serve it as another type than it says it is. */
function sameType(findings: Findings, where: string, descriptor: RawDescriptor, own: string | undefined): void {
  if (own !== undefined && own !== descriptor.mediaType)
    findings.add(where, `expected the media type ${descriptor.mediaType} that its descriptor says, got ${own}`);
}

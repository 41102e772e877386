import { Readable } from 'node:stream';
import { isDigest, type Digest } from '../../domain/digest.ts';
import { digestOf } from '../../domain/hash.ts';
import type { BuiltImage, Manifest } from '../../domain/image.ts';
import { statementMediaType } from '../../domain/statement.ts';
import { indexSchema, manifestKind, manifestSchema, type RawDescriptor } from './descriptor.ts';

/** How BuildKit marks what it adds to an index (buildkit, attestation storage). */
const kindMark = 'vnd.docker.reference.type';
const subjectMark = 'vnd.docker.reference.digest';
const predicateType = 'in-toto.io/predicate-type';

const manifestType = 'application/vnd.oci.image.manifest.v1+json';
const emptyConfig = {
  mediaType: 'application/vnd.oci.empty.v1+json',
  digest: 'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a' as Digest,
  size: 2,
};

/**
 * Takes attestations out of an index, where clients of old would take them for images, and keeps each statement as a
 * referrer of the image that it is about; or drops them. An index that is left with one image becomes that image, so that
 * its digest does not depend on what is said of it. An image without attestations is returned as it is.
 */
export function withoutAttestations(image: BuiltImage, keep: 'referrers' | 'none'): BuiltImage {
  const index = manifestKind(image.root.mediaType) === 'index' ? indexSchema.parse(jsonOf(image.root)) : undefined;
  const marked = index?.manifests.filter(isAttestation) ?? [];
  if (index === undefined || marked.length === 0) return image;
  const gone = new Set(marked.map(({ digest }) => digest));
  const left = index.manifests.filter(({ digest }) => !gone.has(digest));
  const manifests = image.manifests.filter(({ digest }) => !gone.has(digest) && digest !== image.root.digest);
  const [only] = left;
  const alone = left.length === 1 ? manifests.find(({ digest }) => digest === only?.digest) : undefined;
  const root = alone ?? indexWithout(image.root, gone);
  const kept = alone === undefined ? [...manifests, root] : [...manifests.filter((one) => one !== alone), alone];
  const referrers = keep === 'none' ? [] : referrersOf(image, marked, left);
  const named = new Set([...kept, ...referrers].flatMap(blobsOf));
  const empty = {
    digest: emptyConfig.digest,
    size: emptyConfig.size,
    open: () => oneChunk(new TextEncoder().encode('{}')),
  };
  return {
    ...image,
    root,
    manifests: kept,
    referrers,
    blobs: [
      ...image.blobs.filter(({ digest }) => named.has(digest)),
      ...(referrers.length > 0 && !image.blobs.some(({ digest }) => digest === empty.digest) ? [empty] : []),
    ],
  };
}

function isAttestation({ annotations }: RawDescriptor): boolean {
  return annotations?.[kindMark] === 'attestation-manifest';
}

/** One referrer a statement, of the form that stamps have, so that whatever lists and reads these reads them too. */
function referrersOf(
  image: BuiltImage,
  marked: readonly RawDescriptor[],
  images: readonly RawDescriptor[],
): readonly Manifest[] {
  return marked.flatMap(({ digest, annotations }) => {
    const subject = images.find((one) => one.digest === annotations?.[subjectMark]);
    const manifest = image.manifests.find((one) => one.digest === digest);
    if (subject === undefined || manifest === undefined) return [];
    const { layers } = manifestSchema.parse(jsonOf(manifest));
    return layers.flatMap((layer) => {
      const type = layer.annotations?.[predicateType];
      if (layer.mediaType !== statementMediaType || type === undefined) return [];
      return [
        manifestFrom({
          schemaVersion: 2,
          mediaType: manifestType,
          artifactType: statementMediaType,
          config: emptyConfig,
          layers: [{ mediaType: layer.mediaType, digest: layer.digest, size: layer.size }],
          subject: { mediaType: subject.mediaType, digest: subject.digest, size: subject.size },
          annotations: { [predicateType]: type },
        }),
      ];
    });
  });
}

/** The index as it was, written as BuildKit writes one that never had them. */
function indexWithout(root: Manifest, gone: ReadonlySet<string>): Manifest {
  // Not by a schema, which would order the members anew.
  const index = jsonOf(root) as { readonly manifests: readonly { readonly digest: string }[] };
  const manifests = index.manifests.filter(({ digest }) => !gone.has(digest));
  return manifestFrom({ ...index, manifests }, root.mediaType);
}

function manifestFrom(value: object, mediaType = manifestType): Manifest {
  const bytes = new TextEncoder().encode(JSON.stringify(value, null, 2));
  return { digest: digestOf(bytes), mediaType, bytes };
}

function blobsOf(manifest: Manifest): readonly string[] {
  if (manifestKind(manifest.mediaType) === 'index') return [];
  const { config, layers } = manifestSchema.parse(jsonOf(manifest));
  return [config, ...layers].map(({ digest }) => digest).filter(isDigest);
}

function jsonOf({ bytes }: Manifest): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}

function oneChunk(bytes: Uint8Array): NodeJS.ReadableStream {
  return Readable.from([Buffer.from(bytes)]);
}

import { digestPattern } from './digest.ts';

export interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
  readonly platform?: { readonly architecture?: string; readonly os?: string; readonly variant?: string };
}

export const OCI_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
export const OCI_INDEX = 'application/vnd.oci.image.index.v1+json';
export const DOCKER_MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json';
export const DOCKER_LIST = 'application/vnd.docker.distribution.manifest.list.v2+json';

/** The parts of a manifest or index that a registry looks at. */
export interface Manifest {
  readonly kind: 'image' | 'index';
  readonly mediaType: string;
  readonly config?: Descriptor;
  readonly layers: readonly Descriptor[];
  readonly children: readonly Descriptor[];
  readonly subject?: string;
  readonly artifactType?: string;
  readonly annotations?: Readonly<Record<string, string>>;
}

export type ParsedManifest = { readonly manifest: Manifest } | { readonly problem: string };

function record(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

function isDescriptor(value: unknown): value is Descriptor {
  const { mediaType, digest, size } = record(value) ?? {};
  return (
    typeof mediaType === 'string' &&
    typeof digest === 'string' &&
    digestPattern.test(digest) &&
    Number.isInteger(size) &&
    Number(size) >= 0
  );
}

function descriptors(value: unknown): readonly Descriptor[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items = value as unknown[];
  return items.every(isDescriptor) ? items : undefined;
}

function parsed(bytes: Buffer): Record<string, unknown> | undefined {
  try {
    return record(JSON.parse(bytes.toString('utf8')));
  } catch {
    return undefined;
  }
}

/**
 * Reads a manifest of one of the four types that are in use: https://github.com/opencontainers/image-spec. `declared` is
 * the media type that came beside it; it decides where the manifest names none, and must not contradict it.
 */
export function parseManifest(bytes: Buffer, declared: string | undefined): ParsedManifest {
  const json = parsed(bytes);
  if (json === undefined) return { problem: 'manifest is not a JSON object' };
  if (json['schemaVersion'] !== 2) return { problem: 'schemaVersion is not 2' };
  const own = json['mediaType'];
  if (own !== undefined && declared !== undefined && own !== declared)
    return { problem: `the manifest's media type ${JSON.stringify(own)} is not the declared '${declared}'` };
  const mediaType = own ?? declared;
  const subject = json['subject'];
  if (subject !== undefined && !isDescriptor(subject)) return { problem: 'subject is not a descriptor' };
  const { artifactType } = json;
  const annotations = record(json['annotations']);
  if (annotations !== undefined && !Object.values(annotations).every((value) => typeof value === 'string'))
    return { problem: 'annotations are not texts' };
  const shared = {
    ...(subject !== undefined && { subject: subject.digest }),
    ...(typeof artifactType === 'string' && artifactType !== '' && { artifactType }),
    ...(annotations !== undefined && { annotations: annotations as Record<string, string> }),
  };
  if (mediaType === OCI_INDEX || mediaType === DOCKER_LIST) {
    const children = descriptors(json['manifests']);
    if (children === undefined) return { problem: 'manifests is not a list of descriptors' };
    return { manifest: { kind: 'index', mediaType, layers: [], children, ...shared } };
  }
  if (mediaType !== OCI_MANIFEST && mediaType !== DOCKER_MANIFEST)
    return {
      problem:
        mediaType === undefined ? 'no media type is given' : `media type ${JSON.stringify(mediaType)} is not supported`,
    };
  const { config } = json;
  const layers = descriptors(json['layers']);
  if (!isDescriptor(config) || layers === undefined) return { problem: 'config or layers are not descriptors' };
  return { manifest: { kind: 'image', mediaType, config, layers, children: [], ...shared } };
}

/** The digests of the blobs that must be there; layers that are by definition elsewhere are not among them. */
export function blobsOf(manifest: Manifest): readonly string[] {
  const own = manifest.layers.filter(({ mediaType }) => !/foreign|nondistributable/.test(mediaType));
  return [...(manifest.config === undefined ? [] : [manifest.config.digest]), ...own.map(({ digest }) => digest)];
}

/** What a referrer's descriptor calls its artifact type (distribution specification 1.1, "Listing Referrers"). */
export function artifactTypeOf(manifest: Manifest): string | undefined {
  return manifest.artifactType ?? manifest.config?.mediaType;
}

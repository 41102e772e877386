import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { posix } from 'node:path';
import * as z from 'zod';
import type { Digest } from '../../../domain/digest.ts';
import { WaybillError } from '../../../domain/error.ts';
import { digestOf } from '../../../domain/hash.ts';
import type { BuiltImage, Manifest } from '../../../domain/image.ts';
import { diskFile, type Stretch } from '../disk-file.ts';
import { scanTar, type Member } from '../tar-members.ts';
import { compress } from './compressed.ts';

/** The list that `docker save` writes (moby, image specification 1.2): one entry an image. */
const listSchema = z.array(z.looseObject({ Config: z.string(), Layers: z.array(z.string()) })).length(1);
const configSchema = z.looseObject({ rootfs: z.looseObject({ diff_ids: z.array(z.string()) }) });

const manifestType = 'application/vnd.oci.image.manifest.v1+json';
const configType = 'application/vnd.oci.image.config.v1+json';
const layerType = 'application/vnd.oci.image.layer.v1.tar';

/** What may be taken for JSON. */
const documentLimit = 8 * 1024 * 1024;

/**
 * The image of an archive that `docker save` wrote, of old and of new, as an OCI image: the configuration byte by byte,
 * so that its digest is the engine's image id; the layers, which the engine keeps as plain tars, gzipped so that the same
 * layer is the same blob; a manifest that holds nothing else. Saving one image twice gives one digest. Layers are written
 * into `room`. Throws `build-output-invalid`.
 */
export async function readSaved(file: string, room: string, cancel: AbortSignal): Promise<BuiltImage> {
  const where = 'docker save';
  const members = await scanTar({ file, name: 'docker save', key: where, cancel }, () => true);
  const document = async <T>(
    path: string,
    schema: z.ZodType<T>,
  ): Promise<{ value: T; bytes: Buffer; digest: Digest; at: Stretch }> => {
    const member = fileOf(members, path);
    if (member.size > documentLimit)
      throw invalid(`expected ${path} of at most ${documentLimit} bytes, got ${member.size}`);
    const bytes = await diskFile(member, cancel).read();
    const parsed = schema.safeParse(jsonOf(bytes));
    if (!parsed.success) throw invalid(`expected ${path} as docker writes it, got something else`);
    return { value: parsed.data, bytes, digest: member.known, at: member };
  };
  const [entry] = (await document('manifest.json', listSchema)).value;
  if (entry === undefined) throw invalid('expected one image, got none');
  const config = await document(entry.Config, configSchema);
  const diffIds = config.value.rootfs.diff_ids;
  if (diffIds.length !== entry.Layers.length)
    throw invalid(`expected ${diffIds.length} layers, as the configuration says, got ${entry.Layers.length}`);
  const made = new Map<string, Promise<Layer>>();
  const layers = await Promise.all(
    entry.Layers.map((path, index) => {
      const layer = fileOf(members, path);
      const begun =
        made.get(layer.known) ?? layerOf(layer, diffIds[index] ?? '', join(room, `${layer.known.slice(7)}.gz`), cancel);
      made.set(layer.known, begun);
      return begun;
    }),
  );
  const root = manifestOf({ mediaType: configType, digest: config.digest, size: config.bytes.length }, layers);
  const blobs = [
    { digest: config.digest, size: config.bytes.length, open: () => diskFile(config.at, cancel).open() },
    ...layers,
  ];
  return {
    root,
    manifests: [root],
    blobs: [...new Map(blobs.map((blob) => [blob.digest, blob])).values()],
    dispose: async () => undefined,
  };
}

interface Layer {
  readonly mediaType: string;
  readonly digest: Digest;
  readonly size: number;
  open(): NodeJS.ReadableStream;
}

async function layerOf(
  layer: Stretch & { readonly known: Digest },
  diffId: string,
  path: string,
  cancel: AbortSignal,
): Promise<Layer> {
  const form = await formOf(layer);
  // containerd's store keeps layers as they were pulled, or as it compressed them once.
  if (form !== 'tar') {
    const { size, known: digest } = layer;
    return { mediaType: `${layerType}+${form}`, digest, size, open: () => diskFile(layer, cancel).open() };
  }
  if (layer.known !== diffId)
    throw invalid(`expected a layer of ${diffId}, as the configuration says, got one of ${layer.known}`);
  const { digest, size } = await compress(layer, path, cancel);
  return {
    mediaType: `${layerType}+gzip`,
    digest,
    size,
    open: () => diskFile({ path, offset: 0, size }, cancel).open(),
  };
}

async function formOf({ path, offset, size }: Stretch): Promise<'tar' | 'gzip' | 'zstd'> {
  if (size < 4) return 'tar';
  const file = await open(path, 'r');
  try {
    const head = Buffer.alloc(4);
    await file.read(head, 0, 4, offset);
    if (head.readUInt16BE(0) === 0x1f8b) return 'gzip';
    return head.readUInt32LE(0) === 0xfd2fb528 ? 'zstd' : 'tar';
  } finally {
    await file.close();
  }
}

function manifestOf(config: Omit<Layer, 'open'>, layers: readonly Layer[]): Manifest {
  const text = JSON.stringify({
    schemaVersion: 2,
    mediaType: manifestType,
    config,
    layers: layers.map(({ mediaType, digest, size }) => ({ mediaType, digest, size })),
  });
  const bytes = new TextEncoder().encode(text);
  return { digest: digestOf(bytes), mediaType: manifestType, bytes };
}

/** A file of the archive; links, by which docker of old says a layer twice, are followed. */
function fileOf(members: ReadonlyMap<string, Member>, path: string, left = 8): Stretch & { readonly known: Digest } {
  const member = members.get(path);
  if (member === undefined) throw invalid(`expected ${path}, found nothing`);
  if (!('why' in member)) return member;
  if (member.link === undefined || left === 0) throw invalid(`expected ${path} to be a file, got ${member.why}`);
  return fileOf(members, posix.join(posix.dirname(path), member.link), left - 1);
}

function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

function invalid(message: string): WaybillError {
  return new WaybillError('build-output-invalid', { where: 'docker save', message });
}

import { Readable } from 'node:stream';
import { type Digest, isDigest } from '../../domain/digest.ts';
import { WaybillError } from '../../domain/error.ts';
import { digestOf } from '../../domain/hash.ts';
import type { Manifest } from '../../domain/image.ts';
import { type Distribution, unexpected } from '../distribution/api.ts';
import { readBody } from '../distribution/http.ts';
import { inLanes } from '../../domain/lanes.ts';
import { listTags } from './tags.ts';

/** Everything that may stand under a tag, so that the registry converts nothing. */
export const manifestTypes = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
].join(', ');

/** Registries take manifests up to this size (distribution specification, "Pushing Manifests"). */
const limitBytes = 4 * 1024 * 1024;
const lanes = 8;

/** More tags than this are listed first: most of them are asked for in vain, as those of a ledger's next entries are. */
const manyTags = 8;

/** Manifests by tag or digest, bytes verbatim and checked. What does not exist is missing from the map. */
export async function readManifests(
  api: Distribution,
  repository: string,
  references: readonly string[],
): Promise<ReadonlyMap<string, Manifest>> {
  const distinct = [...new Set(references)];
  const tags = distinct.filter((reference) => !isDigest(reference));
  const listed = tags.length > manyTags ? new Set(await listTags(api, repository)) : undefined;
  const found = new Map<string, Manifest>();
  const wanted = distinct.filter((reference) => isDigest(reference) || listed === undefined || listed.has(reference));
  await inLanes(lanes, wanted, async (reference) => {
    const manifest = await readManifest(api, repository, reference);
    if (manifest !== undefined) found.set(reference, manifest);
  });
  return found;
}

export async function readManifest(
  api: Distribution,
  repository: string,
  reference: string,
): Promise<Manifest | undefined> {
  return api.retrying(async () => {
    const answer = await api.fetch({
      method: 'GET',
      repository,
      path: `manifests/${reference}`,
      headers: { accept: manifestTypes },
      actions: ['pull'],
    });
    if (answer.status === 404) {
      answer.body.resume();
      return undefined;
    }
    if (answer.status !== 200) throw await unexpected(api, answer, repository, `the manifest ${reference}`);
    const where = `registry ${repository}:${reference}`;
    let bytes: Uint8Array | undefined;
    try {
      bytes = await readBody(answer.body, limitBytes);
    } catch (error) {
      throw new WaybillError('registry-unreachable', { where, message: 'expected a manifest, got a part' }, error);
    }
    if (bytes === undefined)
      throw new WaybillError('digest-mismatch', { where, message: `expected at most ${limitBytes} bytes, got more` });
    const digest = digestOf(bytes);
    const said = isDigest(reference) ? reference : answer.headers['docker-content-digest'];
    if (said !== undefined && said !== digest) {
      throw new WaybillError('digest-mismatch', {
        where,
        message: `expected bytes of ${String(said)}, got bytes of ${digest}`,
      });
    }
    return { digest, mediaType: mediaTypeOf(bytes, answer.headers['content-type']), bytes };
  });
}

/** The digest of what stands there, by its head alone: it costs no pull where pulls are counted. */
export async function headOf(api: Distribution, repository: string, reference: string): Promise<Digest | undefined> {
  return api.retrying(async () => {
    const answer = await api.fetch({
      method: 'HEAD',
      repository,
      path: `manifests/${reference}`,
      headers: { accept: manifestTypes },
      actions: ['pull'],
    });
    answer.body.resume();
    if (answer.status === 404) return undefined;
    if (answer.status !== 200) throw await unexpected(api, answer, repository, `the manifest ${reference}`);
    const said = answer.headers['docker-content-digest'];
    if (typeof said === 'string' && isDigest(said)) return said;
    // A registry need not say it.
    return (await readManifest(api, repository, reference))?.digest;
  });
}

/** Sends a manifest once; answers whether the registry keeps its own list of what refers to its subject. */
export async function sendManifest(
  api: Distribution,
  repository: string,
  { bytes, digest, mediaType }: Manifest,
  reference: string,
): Promise<{ readonly status: number; readonly code: string; readonly keepsReferrers: boolean }> {
  const answer = await api.send({
    method: 'PUT',
    repository,
    path: `manifests/${reference}`,
    headers: { 'content-type': mediaType },
    body: { size: bytes.length, open: () => Readable.from([bytes]) },
    actions: ['push'],
  });
  const text = new TextDecoder().decode((await readBody(answer.body, 64 * 1024)) ?? new Uint8Array());
  const [, code = ''] = /"code"\s*:\s*"([A-Za-z_]+)"/.exec(text) ?? [];
  const said = answer.headers['docker-content-digest'];
  if (answer.status === 201 && said !== undefined && said !== digest) {
    throw new WaybillError('digest-mismatch', {
      where: `registry ${repository}@${digest}`,
      message: `expected the registry to keep these very bytes, it keeps ${String(said)}`,
    });
  }
  return {
    status: answer.status,
    code: code.toUpperCase(),
    keepsReferrers: answer.headers['oci-subject'] !== undefined,
  };
}

function mediaTypeOf(bytes: Uint8Array, header: string | undefined): string {
  const said = header?.split(';')[0]?.trim() ?? '';
  if (manifestTypes.split(', ').includes(said)) return said;
  const body = JSON.parse(new TextDecoder().decode(bytes)) as { readonly mediaType?: string };
  return body.mediaType ?? said;
}

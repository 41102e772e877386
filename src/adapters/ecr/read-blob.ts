import { GetDownloadUrlForLayerCommand } from '@aws-sdk/client-ecr';
import { certificateFailure } from '../../domain/certificate.ts';
import type { Digest } from '../../domain/digest.ts';
import { WaybillError } from '../../domain/error.ts';
import { digestOf } from '../../domain/hash.ts';
import { type EcrContext, isException, repositoryMissing } from './context.ts';
import { type Distribution, unexpected } from './distribution.ts';
import { mayCarrySecrets } from './endpoint.ts';
import { exchange, type HttpAnswer, readBody } from './http.ts';

/**
 * A blob's bytes, checked against its digest: two requests and no token, since ECR signs the address of a blob that an
 * image refers to (API_GetDownloadUrlForLayer). `manifest-missing` where it does not exist or no image refers to it,
 * `digest-mismatch` where it is larger than `limit` or other bytes than it says.
 */
export async function readBlob(
  context: EcrContext,
  distribution: Distribution,
  repository: string,
  digest: Digest,
  limit: number,
): Promise<Uint8Array> {
  const where = `registry ${repository}@${digest}`;
  const missing = (cause?: unknown): WaybillError =>
    new WaybillError('manifest-missing', { where, message: 'expected the blob to exist, it does not' }, cause);
  const url = await addressOf(context, repository, digest, missing);
  return distribution.retrying(async () => {
    const answer = await download(context, repository, url);
    if (answer.status === 404) {
      answer.body.resume();
      throw missing();
    }
    if (answer.status !== 200) throw await unexpected(answer, repository, `the blob ${digest}`);
    let bytes: Uint8Array | undefined;
    try {
      bytes = await readBody(answer.body, limit);
    } catch (error) {
      throw new WaybillError('registry-unreachable', { where, message: 'expected the whole blob, got a part' }, error);
    }
    if (bytes === undefined) {
      throw new WaybillError('digest-mismatch', { where, message: `expected at most ${limit} bytes, got more` });
    }
    const got = digestOf(bytes);
    if (got === digest) return bytes;
    throw new WaybillError('digest-mismatch', { where, message: `expected these bytes, got bytes of ${got}` });
  });
}

/** Where the blob may be read for an hour. The SDK tries this again by itself; the address stays good for the reading's attempts. */
async function addressOf(
  context: EcrContext,
  repository: string,
  digest: Digest,
  missing: (cause: unknown) => WaybillError,
): Promise<URL> {
  const query = { ...context.registry, repositoryName: repository, layerDigest: digest };
  let address: string | undefined;
  try {
    ({ downloadUrl: address } = await (await context.client()).send(new GetDownloadUrlForLayerCommand(query)));
  } catch (error) {
    if (isException(error, 'RepositoryNotFoundException')) throw repositoryMissing(repository, error);
    if (isException(error, 'LayersNotFoundException') || isException(error, 'LayerInaccessibleException'))
      throw missing(error);
    throw error;
  }
  if (address === undefined || !URL.canParse(address) || !mayCarrySecrets(address))
    throw failed(repository, 'an address that is not https');
  return new URL(address);
}

/** The address carries its own signature: no credentials of ours go along, and no message may carry it. */
async function download(context: EcrContext, repository: string, url: URL): Promise<HttpAnswer> {
  try {
    return await exchange({ method: 'GET', url, headers: {} }, context.agents);
  } catch (error) {
    const known = error instanceof WaybillError ? error : certificateFailure(error, url.host);
    if (known !== undefined) throw known;
    throw failed(repository, 'no answer where the registry sent us', error);
  }
}

function failed(repository: string, got: string, cause?: unknown): WaybillError {
  return new WaybillError(
    'registry-unreachable',
    { where: `registry ${repository}`, message: `expected a blob, got ${got}` },
    cause,
  );
}

import { GetDownloadUrlForLayerCommand } from '@aws-sdk/client-ecr';
import { certificateFailure } from '../../domain/certificate.ts';
import type { Digest } from '../../domain/digest.ts';
import { WaybillError } from '../../domain/error.ts';
import type { FetchFrom } from '../distribution/download.ts';
import { blobMissing } from '../distribution/download.ts';
import { exchange, type HttpAnswer } from '../distribution/http.ts';
import { mayCarrySecrets } from '../distribution/secrets.ts';
import { type EcrContext, isException, repositoryMissing } from './context.ts';

/** How long an address is used; ECR signs them for an hour (API_GetDownloadUrlForLayer). In milliseconds. */
const lifetime = 50 * 60_000;

/**
 * Asks for a blob where ECR says it lies: two requests and no token, since ECR signs the address of a blob that an image
 * refers to. `manifest-missing` where it does not exist or no image refers to it.
 */
export function fetchBlob(context: EcrContext, repository: string, digest: Digest, now: () => number): FetchFrom {
  let known: { readonly url: URL; readonly until: number } | undefined;
  return async (from) => {
    if (known === undefined || now() > known.until)
      known = { url: await addressOf(context, repository, digest), until: now() + lifetime };
    const answer = await download(context, repository, known.url, from);
    // An address that is refused is no longer good.
    if (answer.status === 403) known = undefined;
    return answer;
  };
}

/** The SDK tries this again by itself; the address stays good for the reading's attempts. */
async function addressOf(context: EcrContext, repository: string, digest: Digest): Promise<URL> {
  const query = { ...context.registry, repositoryName: repository, layerDigest: digest };
  let address: string | undefined;
  try {
    ({ downloadUrl: address } = await (await context.client()).send(new GetDownloadUrlForLayerCommand(query)));
  } catch (error) {
    if (isException(error, 'RepositoryNotFoundException')) throw repositoryMissing(repository, error);
    if (isException(error, 'LayersNotFoundException') || isException(error, 'LayerInaccessibleException'))
      throw blobMissing(`registry ${repository}@${digest}`, error);
    throw error;
  }
  if (address === undefined || !URL.canParse(address) || !mayCarrySecrets(address))
    throw failed(repository, 'an address that is not https');
  return new URL(address);
}

/** The address carries its own signature: no credentials of ours go along, and no message may carry it. */
async function download(context: EcrContext, repository: string, url: URL, from: number): Promise<HttpAnswer> {
  const headers: Record<string, string> = from === 0 ? {} : { range: `bytes=${from}-` };
  try {
    return await exchange({ method: 'GET', url, headers }, context.agents);
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

import { Readable } from 'node:stream';
import type { Digest } from '../../domain/digest.ts';
import { digestOf } from '../../domain/hash.ts';
import type { Blob } from '../../domain/image.ts';
import { type Distribution, mayPass, pauses, unexpected } from './api.ts';
import type { HttpAnswer } from './http.ts';

/** `mounted`: taken from another repository of the registry, without its bytes. */
export type Uploaded = 'sent' | 'present' | 'mounted';

export interface UploadOptions {
  /** Another repository of the registry that may have the blob, by its whole name there. */
  readonly mountFrom?: string;
  /** Whether an upload that broke off is continued where it stopped; else it begins anew. */
  readonly resumable: boolean;
}

/** Below this a blob goes in one request, and again as a whole: asking how far it came would cost as much. */
const small = 1024 * 1024;

/** Uploads a blob unless it is there: its bytes stream with constant memory, and are never held. */
export async function uploadBlob(
  api: Distribution,
  repository: string,
  blob: Blob,
  options: UploadOptions,
): Promise<Uploaded> {
  if (await api.retrying(() => hasBlob(api, repository, blob.digest))) return 'present';
  let upload: Upload | undefined;
  for (let failures = 0; ;) {
    const before = upload?.from ?? 0;
    try {
      upload ??= await beginUpload(api, repository, blob, options.mountFrom);
      if (upload === undefined) return 'mounted';
      await sendFrom(api, repository, blob, upload, options.resumable && blob.size > small);
      return 'sent';
    } catch (error) {
      const pause = pauses[failures];
      if (!mayPass(error) || pause === undefined) throw error;
      await api.sleep(pause);
      // The answer to the last request may be all that was lost.
      if (await api.retrying(() => hasBlob(api, repository, blob.digest))) return 'sent';
      upload = options.resumable && upload !== undefined ? await standingOf(api, repository, upload) : undefined;
      failures = (upload?.from ?? 0) > before ? 0 : failures + 1;
    }
  }
}

/** Writes a small blob that is at hand. */
export async function writeBlob(
  api: Distribution,
  repository: string,
  bytes: Uint8Array,
  options: UploadOptions,
): Promise<Digest> {
  const digest = digestOf(bytes);
  const open = (from: number): Readable => Readable.from([bytes.subarray(from)]);
  await uploadBlob(api, repository, { digest, size: bytes.length, open }, options);
  return digest;
}

/** An upload that has begun: where it goes on, and how many bytes the registry has. */
interface Upload {
  location: string;
  from: number;
}

/** Undefined where the registry took the blob from the other repository. */
async function beginUpload(
  api: Distribution,
  repository: string,
  blob: Blob,
  mountFrom: string | undefined,
): Promise<Upload | undefined> {
  const began = await api.send({
    method: 'POST',
    repository,
    path: 'blobs/uploads/',
    ...(mountFrom !== undefined && { mountFrom, query: { mount: blob.digest, from: mountFrom } }),
    actions: api.access.actions.upload,
  });
  if (began.status === 201 && mountFrom !== undefined) {
    began.body.resume();
    return undefined;
  }
  return { location: await locationOf(api, repository, began, 'an upload to begin'), from: 0 };
}

/**
 * Sends what is missing and closes the upload. In pieces (`PATCH`, then `PUT`) the registry knows how far it came; in
 * one `PUT` it does not.
 */
async function sendFrom(
  api: Distribution,
  repository: string,
  blob: Blob,
  upload: Upload,
  inPieces: boolean,
): Promise<void> {
  const { from } = upload;
  const body = { size: blob.size - from, open: () => blob.open(from) };
  const actions = api.access.actions.upload;
  if (inPieces && body.size > 0) {
    const range = from === 0 ? {} : { headers: { 'content-range': `${from}-${blob.size - 1}` } };
    const sent = await api.send({ method: 'PATCH', repository, path: upload.location, body, ...range, actions });
    upload.location = await locationOf(api, repository, sent, `the blob ${blob.digest} to be taken`);
    upload.from = blob.size;
  }
  const ended = await api.send({
    method: 'PUT',
    repository,
    path: upload.location,
    query: { digest: blob.digest },
    body: inPieces ? { size: 0, open: () => Readable.from([]) } : body,
    actions,
  });
  if (ended.status !== 201) throw await unexpected(api, ended, repository, `the blob ${blob.digest} to be taken`);
  ended.body.resume();
}

/** How far an upload came, as the registry says; undefined where it knows nothing of it any more. */
async function standingOf(api: Distribution, repository: string, upload: Upload): Promise<Upload | undefined> {
  const { actions } = api.access;
  const asked = { method: 'GET', repository, path: upload.location, actions: actions.upload } as const;
  const answer = await api.retrying(() => api.send(asked));
  answer.body.resume();
  const [, last] = /^(?:bytes=)?0-(\d+)$/.exec(answer.headers.range?.toString() ?? '') ?? [];
  const { location } = answer.headers;
  if (answer.status !== 204 || location === undefined || last === undefined) return undefined;
  // Of no bytes at all registries say `0-0`, as of one.
  return last === '0' ? undefined : { location, from: Number(last) + 1 };
}

async function locationOf(
  api: Distribution,
  repository: string,
  answer: HttpAnswer,
  expected: string,
): Promise<string> {
  const { location } = answer.headers;
  if (answer.status !== 202 || location === undefined) throw await unexpected(api, answer, repository, expected);
  answer.body.resume();
  return location;
}

async function hasBlob(api: Distribution, repository: string, digest: Digest): Promise<boolean> {
  const { find } = api.access.actions;
  const answer = await api.send({ method: 'HEAD', repository, path: `blobs/${digest}`, actions: find });
  answer.body.resume();
  // Some registries redirect where a blob is.
  return answer.status === 200 || answer.status === 307 || answer.status === 302;
}

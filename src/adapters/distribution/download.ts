import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { WaybillError } from '../../domain/error.ts';
import type { Blob } from '../../domain/image.ts';
import { type Distribution, mayPass, pauses, unexpected, unreachable } from './api.ts';
import type { HttpAnswer } from './http.ts';

/** Asks for a blob's bytes from one of them on: the whole with 200, the rest with 206. */
export type FetchFrom = (from: number) => Promise<HttpAnswer>;

/**
 * A blob of a registry as a stream. Where the connection breaks it goes on by a range request where it stopped, as often
 * as it gets any further; all bytes are hashed on their way, once, however often some are read again.
 */
export function streamBlob(
  api: Distribution,
  repository: string,
  blob: Pick<Blob, 'digest' | 'size'>,
  fetchFrom: FetchFrom,
): Blob {
  const { digest, size } = blob;
  const where = `registry ${repository}@${digest}`;
  const hash = createHash('sha256');
  let hashed = 0;
  let right: boolean | undefined;

  /** Takes a piece into account; throws once all are there and are others than they should be. */
  function check(piece: Buffer, at: number): void {
    const end = at + piece.length;
    if (end > size) throw wrong(`${size} bytes, got more`);
    if (at <= hashed && end > hashed) {
      hash.update(at === hashed ? piece : piece.subarray(hashed - at));
      hashed = end;
    }
    if (hashed < size || right === true) return;
    const got = `sha256:${hash.digest('hex')}`;
    right = got === digest;
    if (!right) throw wrong(`these bytes, got bytes of ${got}`);
  }
  const wrong = (text: string): WaybillError =>
    new WaybillError('digest-mismatch', { where, message: `expected ${text}` });

  async function* pieces(from: number, opened: (body: IncomingMessage) => void): AsyncGenerator<Buffer> {
    let at = from;
    if (size === 0) check(Buffer.alloc(0), 0);
    for (let failures = 0; at < size;) {
      const before = at;
      try {
        const { body, skip } = await answerFrom(api, repository, digest, at, fetchFrom);
        opened(body);
        let toSkip = skip;
        for await (const read of body as AsyncIterable<Buffer>) {
          const piece = toSkip > 0 ? read.subarray(toSkip) : read;
          toSkip -= read.length - piece.length;
          if (piece.length === 0) continue;
          check(piece, at);
          at += piece.length;
          yield piece;
        }
        if (at < size) throw unreachable(repository, `${at} of the ${size} bytes of ${digest}`);
      } catch (error) {
        const broken = error instanceof WaybillError ? error : unreachable(repository, 'a part of a blob', error);
        if (at > before) failures = 0;
        const pause = pauses[failures];
        if (!mayPass(broken) || pause === undefined) throw broken;
        failures += 1;
        await api.sleep(pause);
      }
    }
  }

  return {
    digest,
    size,
    open(from) {
      let current: IncomingMessage | undefined;
      const stream = Readable.from(
        pieces(from, (body) => (current = body)),
        { objectMode: false, highWaterMark: 1024 * 1024 },
      );
      // Whoever lets the stream go lets the connection go.
      stream.once('close', () => current?.destroy());
      return stream;
    },
  };
}

/** The body of an answer, and how many of its bytes come before those that were asked for. */
async function answerFrom(
  api: Distribution,
  repository: string,
  digest: string,
  from: number,
  fetchFrom: FetchFrom,
): Promise<{ readonly body: IncomingMessage; readonly skip: number }> {
  const answer = await fetchFrom(from);
  switch (answer.status) {
    case 200:
      return { body: answer.body, skip: from };
    case 206: {
      const [, start] = /^bytes (\d+)-/.exec(answer.headers['content-range'] ?? '') ?? [];
      if (Number(start) === from) return { body: answer.body, skip: 0 };
      answer.body.destroy();
      throw unreachable(repository, `another part of ${digest} than the one that was asked for`);
    }
    case 404:
    case 416: {
      answer.body.resume();
      const where = `registry ${repository}@${digest}`;
      if (answer.status === 404) throw blobMissing(where);
      throw new WaybillError('digest-mismatch', { where, message: `expected more than ${from} bytes, got no more` });
    }
    default:
      throw await unexpected(api, answer, repository, `the blob ${digest}`);
  }
}

export function blobMissing(where: string, cause?: unknown): WaybillError {
  return new WaybillError('manifest-missing', { where, message: 'expected the blob to exist, it does not' }, cause);
}

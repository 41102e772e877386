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

  /** Reads on from wherever it stopped until all is there; `take` is given each piece, `opened` each connection. */
  async function read(from: number, take: (piece: Buffer) => void, opened: (body: IncomingMessage) => void) {
    let at = from;
    if (size === 0) check(Buffer.alloc(0), 0);
    for (let failures = 0; at < size;) {
      const before = at;
      try {
        const { body, skip } = await answerFrom(api, repository, digest, at, fetchFrom);
        let toSkip = skip;
        const drained = drain(body, (whole) => {
          const piece = toSkip > 0 ? whole.subarray(toSkip) : whole;
          toSkip -= whole.length - piece.length;
          if (piece.length === 0) return;
          check(piece, at);
          at += piece.length;
          take(piece);
        });
        opened(body);
        await drained;
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
      let reading: Promise<void> | undefined;
      const take = (piece: Buffer): void => {
        if (!stream.push(piece)) current?.pause();
      };
      const opened = (body: IncomingMessage): void => {
        current = body;
        if (stream.destroyed) body.destroy();
      };
      const stream = new Readable({
        highWaterMark: ahead,
        read() {
          current?.resume();
          reading ??= read(from, take, opened).then(
            () => void stream.push(null),
            (error: unknown) => void stream.destroy(error as Error),
          );
        },
        // Whoever lets the stream go lets the connection go.
        destroy(error, done) {
          current?.destroy();
          done(error);
        },
      });
      return stream;
    },
  };
}

/** How many bytes may be read before they are asked for. */
const ahead = 64 * 1024;

/** Gives each piece of a body to `take`; resolves at its end, rejects where it breaks or `take` throws. */
function drain(body: IncomingMessage, take: (piece: Buffer) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    body.on('data', (piece: Buffer) => {
      try {
        take(piece);
      } catch (error) {
        body.destroy();
        reject(error instanceof Error ? error : new Error('the piece was not taken'));
      }
    });
    body.once('end', resolve);
    body.once('error', reject);
    body.once('close', () => reject(new Error('the connection was closed')));
  });
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

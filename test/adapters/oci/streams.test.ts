import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { afterEach, describe, expect, it } from 'vitest';
import { digestOf } from '../../../src/domain/hash.ts';
import { registryAt } from './registry-at.ts';
import { type Answer, type Asked, type ScriptedRegistry, startScriptedRegistry } from './scripted-registry.ts';

const MiB = 1024 * 1024;
const bytes = randomBytes(8 * MiB);
const digest = digestOf(bytes);
const opened: ScriptedRegistry[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});
async function registryThat(answerTo: Parameters<typeof startScriptedRegistry>[0]): Promise<ScriptedRegistry> {
  const registry = await startScriptedRegistry(answerTo);
  opened.push(registry);
  return registry;
}
const blobOf = (starts: number[] = []) => ({
  digest,
  size: bytes.length,
  open(from: number) {
    starts.push(from);
    return Readable.from([bytes.subarray(from)]);
  },
});

/** Takes what comes of a body, up to a limit at which the connection is cut. */
async function take(request: IncomingMessage, limit: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    pieces.push(piece.subarray(0, Math.max(0, limit - size)));
    size += piece.length;
    if (size > limit) break;
  }
  return Buffer.concat(pieces);
}

/** A registry that knows how far a broken upload came. */
function remembering(cutAt: readonly number[]) {
  let kept = Buffer.alloc(0);
  let patches = 0;
  const done: Buffer[] = [];
  const answerTo = async ({ method, path, request }: Asked): Promise<Answer | null> => {
    const at = { location: `/v2/a/blobs/uploads/1?at=${kept.length}`, range: `0-${Math.max(0, kept.length - 1)}` };
    if (method === 'HEAD') return { status: done.length > 0 ? 200 : 404 };
    if (method === 'POST') return { status: 202, headers: at };
    if (method === 'GET') return { status: 204, headers: at };
    if (method === 'PATCH') {
      const limit = cutAt[patches] ?? Infinity;
      patches += 1;
      kept = Buffer.concat([kept, await take(request, limit)]);
      if (limit < Infinity) {
        request.socket.destroy();
        return null;
      }
      return { status: 202, headers: { location: `/v2/a/blobs/uploads/1?at=${kept.length}` } };
    }
    const named = new URL(path, 'http://x').searchParams.get('digest');
    if (named !== digestOf(kept)) return { status: 400, body: '{"errors":[{"code":"DIGEST_INVALID"}]}' };
    done.push(kept);
    return { status: 201 };
  };
  return { answerTo, done };
}

describe('an upload', () => {
  it('goes on where the registry says that it stopped', async () => {
    const { answerTo, done } = remembering([2 * MiB, 3 * MiB]);
    const { host, asked } = await registryThat(answerTo);
    const starts: number[] = [];
    expect(await registryAt(host).copyBlob('shop/returns', blobOf(starts), 'elsewhere/a')).toBe('sent');
    expect(starts).toEqual([0, 2 * MiB, 5 * MiB]);
    expect(done.map((one) => one.equals(bytes))).toEqual([true]);
    const ranges = asked.flatMap(({ method, headers }) => (method === 'PATCH' ? [headers['content-range']] : []));
    expect(ranges).toEqual([undefined, `${2 * MiB}-${8 * MiB - 1}`, `${5 * MiB}-${8 * MiB - 1}`]);
  });

  it('is given up where it gets no further, and says so', async () => {
    const { answerTo } = remembering([0, 0, 0, 0, 0, 0, 0, 0]);
    const { host, asked } = await registryThat(answerTo);
    await expect(registryAt(host).copyBlob('shop/returns', blobOf(), 'elsewhere/a')).rejects.toMatchObject({
      code: 'registry-unreachable',
    });
    expect(asked.filter(({ method }) => method === 'PATCH')).toHaveLength(5);
  });

  it('asks the registry to take the blob from a repository beside it, and sends it where it does not', async () => {
    const { answerTo } = remembering([]);
    const { host, asked } = await registryThat(answerTo);
    const registry = registryAt(host);
    expect(await registry.copyBlob('shop/returns', blobOf(), `${host}/dev/returns`)).toBe('sent');
    expect(asked[1]?.path).toBe(
      `/v2/shop/returns/blobs/uploads/?mount=${encodeURIComponent(digest)}&from=dev%2Freturns`,
    );
  });

  it('that finds its source to be other bytes than it says is not closed', async () => {
    const { answerTo, done } = remembering([]);
    const source = await registryThat(() => ({ status: 200, body: randomBytes(bytes.length) }));
    const { host, asked } = await registryThat(answerTo);
    const blob = await registryAt(source.host).openBlob('shop/returns', { digest, size: bytes.length });
    await expect(registryAt(host).copyBlob('shop/returns', blob, 'elsewhere/a')).rejects.toMatchObject({
      code: 'digest-mismatch',
    });
    expect(done).toEqual([]);
    expect(asked.some(({ method }) => method === 'PUT')).toBe(false);
  });
});

describe('a blob that is read', () => {
  const read = async (host: string, from = 0): Promise<Buffer> => {
    const blob = await registryAt(host).openBlob('shop/returns', { digest, size: bytes.length });
    const pieces: Buffer[] = [];
    for await (const piece of blob.open(from)) pieces.push(Buffer.from(piece));
    return Buffer.concat(pieces);
  };

  it('comes from where the registry sends, without its credentials', async () => {
    const store = await registryThat(({ headers }) =>
      headers.authorization === undefined ? { status: 200, body: bytes } : { status: 400 },
    );
    const { host, asked } = await registryThat(({ headers }) =>
      headers.authorization === undefined
        ? { status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } }
        : { status: 307, headers: { location: `http://localhost:${store.host.split(':')[1] ?? ''}/layer?secret=1` } },
    );
    const registry = registryAt(host, { username: 'ada', password: 's3cret' });
    const blob = await registry.openBlob('shop/returns', { digest, size: bytes.length });
    const pieces: Buffer[] = [];
    for await (const piece of blob.open(0)) pieces.push(Buffer.from(piece));
    expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
    expect(asked.at(-1)?.headers.authorization).toBe(`Basic ${Buffer.from('ada:s3cret').toString('base64')}`);
    expect(store.asked.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  });

  it('goes on by a range, and passes over what a registry without ranges sends again', async () => {
    for (const ranged of [true, false]) {
      let answers = 0;
      const { host, asked } = await registryThat(({ headers }, response) => {
        answers += 1;
        const [, from = '0'] = /^bytes=(\d+)-$/.exec(headers.range ?? '') ?? [];
        const start = ranged ? Number(from) : 0;
        const partial = ranged && headers.range !== undefined;
        response.writeHead(partial ? 206 : 200, {
          'content-length': bytes.length - start,
          ...(partial && { 'content-range': `bytes ${start}-${bytes.length - 1}/${bytes.length}` }),
        });
        if (answers > 2) response.end(bytes.subarray(start));
        else response.write(bytes.subarray(start, start + (1 + answers) * MiB), () => response.destroy());
        return null;
      });
      expect((await read(host)).equals(bytes)).toBe(true);
      expect(asked.length).toBeGreaterThan(2);
      expect((await read(host, 3)).equals(bytes.subarray(3))).toBe(true);
    }
  });

  it('of other bytes than its digest says fails before its last piece', async () => {
    const wrong = Buffer.concat([bytes.subarray(0, -1), Buffer.from([(bytes.at(-1) ?? 0) ^ 1])]);
    const { host } = await registryThat(() => ({ status: 200, body: wrong }));
    const blob = await registryAt(host).openBlob('shop/returns', { digest, size: bytes.length });
    let seen = 0;
    const reading = async (): Promise<void> => {
      for await (const piece of blob.open(0)) seen += piece.length;
    };
    await expect(reading()).rejects.toMatchObject({ code: 'digest-mismatch' });
    expect(seen).toBeLessThan(bytes.length);
  });

  it.each([
    ['more', Buffer.concat([bytes, Buffer.from('x')])],
    ['fewer', bytes.subarray(1)],
  ])('of %s bytes than it says is refused', async (_name, body) => {
    const { host } = await registryThat(({ headers }) =>
      headers.range === undefined ? { status: 200, body } : { status: 416 },
    );
    await expect(read(host)).rejects.toMatchObject({ code: 'digest-mismatch' });
  });
});

import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createHttpProber } from '../../../src/adapters/http-probe/prober.ts';
import type { HttpProbe, Observation } from '../../../src/domain/probe.ts';
import { createFakeClock } from '../../ports/fake-clock.ts';
import { probeOf, startService, subject, type Service } from './service.ts';

const open: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

async function service(...words: Parameters<typeof startService>): Promise<Service> {
  const started = await startService(...words);
  open.push(started);
  return started;
}

async function observe(
  probe: HttpProbe,
  environment: Record<string, string> = {},
  signal = new AbortController().signal,
): Promise<readonly Observation[]> {
  return createHttpProber({ clock: createFakeClock(), environment }).http(probe, subject, signal);
}

const json = (value: unknown) => (_request: unknown, response: { end(text: string): void }) => {
  response.end(JSON.stringify(value));
};

describe('an HTTP probe', () => {
  it('sends method, headers and body, once a repeat, and pauses by the clock', async () => {
    const { url, requests } = await service(json({}));
    const probe = probeOf(`${url}/orders?dry=1`, {
      method: 'POST',
      headers: { 'x-a': 'b' },
      body: '{"n":1}',
      repeats: 3,
      intervalSeconds: 600,
    });
    const observations = await observe(probe);
    expect(observations.map((one) => one.ok)).toEqual([true, true, true]);
    expect(requests.map(({ method, path, body }) => [method, path, body])).toEqual(
      Array(3).fill(['POST', '/orders?dry=1', '{"n":1}']),
    );
    expect(requests[0]?.headers['x-a']).toBe('b');
  });

  it('tells every expectation that an answer misses, at once', async () => {
    const { url } = await service((_request, response) => {
      response.writeHead(500, { 'x-kind': 'none' });
      response.end('{"state":"down"}');
    });
    const expected = {
      status: [[200, 204]] as const,
      headers: { 'x-kind': '^api$', 'x-absent': '.' },
      body: 'up',
      json: { '$.state': '"up"', '$.n[0]': '1' },
    };
    const [one] = await observe(probeOf(url, { expect: expected }));
    expect(one).toMatchObject({ ok: false, errored: false });
    for (const part of [
      'status 200-204, got 500',
      'header x-absent, got none',
      'x-kind to match /^api$/',
      'body to match /up/',
      '$.state to be "up", got "down"',
      '$.n[0]',
    ])
      expect(one?.detail).toContain(part);
  });

  it.each([
    ['json', '$.digest', 'digest', { digest: subject.digest }, {}],
    ['json', '$.commit', 'commit', { commit: subject.commit }, {}],
    ['header', 'x-version', 'version', {}, { 'x-version': '1.4.0' }],
  ] as const)(
    'by %s %s the version that answers must be the %s that was deployed',
    async (from, at, is, body, headers) => {
      const right = await service((_request, response) => {
        response.writeHead(200, headers);
        response.end(JSON.stringify(body));
      });
      const wrong = await service((_request, response) => {
        response.writeHead(200, { 'x-version': '1.3.0' });
        response.end('{"digest":"sha256:0","commit":"old"}');
      });
      const version = { from, at, is };
      expect(await observe(probeOf(right.url, { expect: { version } }))).toMatchObject([{ ok: true }]);
      const [one] = await observe(probeOf(wrong.url, { expect: { version } }));
      expect(one).toMatchObject({ ok: false, errored: false });
      expect(one?.detail).toContain(`expected the ${is}`);
    },
  );

  it('cannot judge a version that the deployment does not have: an error, never a pass', async () => {
    const { url } = await service(json({ version: null }));
    const version = { from: 'json', at: '$.version', is: 'version' } as const;
    const prober = createHttpProber({ clock: createFakeClock(), environment: {} });
    const nameless = { ...subject, version: null };
    const observed = await prober.http(probeOf(url, { expect: { version } }), nameless, new AbortController().signal);
    expect(observed).toMatchObject([{ ok: false, errored: true }]);
  });

  it('speaks against a service that refuses, breaks off or hangs, and not against one that it cannot find', async () => {
    const gone = createServer();
    await new Promise<void>((resolve) => {
      gone.listen(0, '127.0.0.1', resolve);
    });
    const refused = `http://127.0.0.1:${(gone.address() as AddressInfo).port}`;
    await new Promise((resolve) => gone.close(resolve));
    const cut = await service((request) => request.socket.destroy());
    const hung = await service(() => undefined);
    expect(await observe(probeOf(refused))).toMatchObject([{ ok: false, errored: false }]);
    expect(await observe(probeOf(cut.url))).toMatchObject([{ ok: false, errored: false }]);
    expect(await observe(probeOf(hung.url, { timeoutSeconds: 0.05 }))).toMatchObject([{ ok: false, errored: false }]);
    expect(await observe(probeOf('http://nobody.invalid/'))).toMatchObject([{ ok: false, errored: true }]);
  });

  it('follows no redirect: what is judged is this address', async () => {
    const { url, requests } = await service((_request, response) => {
      response.writeHead(302, { location: '/elsewhere' });
      response.end();
    });
    expect(await observe(probeOf(url))).toMatchObject([{ ok: false, errored: false }]);
    expect(requests).toHaveLength(1);
  });

  it('I9: a header from the environment is sent, and repeated by nobody', async () => {
    const secret = 'Bearer s3cr3t-token-value';
    const { url, requests } = await service((request, response) => {
      response.writeHead(500);
      response.end(`{"you sent":"${request.headers.authorization ?? ''}","token":"s3cr3t-token-value"}`);
    });
    const probe = probeOf(url, { headers: { authorization: { env: 'PROBE_AUTH' } }, expect: { body: 'never' } });
    const observed = await observe(probe, { PROBE_AUTH: secret });
    expect(requests[0]?.headers.authorization).toBe(secret);
    expect(JSON.stringify(observed)).not.toContain('s3cr3t');
    expect(await observe(probe, {})).toMatchObject([
      { ok: false, errored: true, detail: expect.stringContaining('PROBE_AUTH') as string },
    ]);
  });

  it('I9: a header that JSON writes otherwise is repeated by nobody', async () => {
    const { url } = await service((request, response) => {
      response.writeHead(500);
      response.end(JSON.stringify(request.headers));
    });
    const probe = probeOf(url, { headers: { 'x-key': { env: 'PROBE_KEY' } } });
    const [one] = await observe(probe, { PROBE_KEY: 'before"after' });
    expect(one?.detail).toContain('"x-key":"***"');
    expect(one?.detail).not.toContain('after');
  });

  it('gives up an expression that would take for ever, and says so', async () => {
    const { url } = await service((_request, response) => response.end(`${'a'.repeat(40)}!`));
    const [one] = await observe(probeOf(url, { expect: { body: '^(a+)+$' } }));
    expect(one).toMatchObject({ ok: false, errored: true });
    expect(one?.detail).toContain('takes too long');
  });

  it('one that was cancelled is no observation', async () => {
    const { url } = await service(() => undefined);
    const controller = new AbortController();
    const observing = observe(probeOf(url, { repeats: 5 }), {}, controller.signal);
    controller.abort();
    expect(await observing).toEqual([]);
  });

  it('reads a body up to its limit, and not a byte of JSON beyond it', async () => {
    const { url } = await service((_request, response) => response.end(`{"a":"${'x'.repeat(1024 * 1024)}"}`));
    const [one] = await observe(probeOf(url, { expect: { json: { '$.a': '"x"' } } }));
    expect(one?.detail).toContain('more than 1048576 bytes');
  });
});

import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { gitFailure } from '../../../src/adapters/git/failure.ts';
import { runGit } from '../../../src/adapters/git/process.ts';
import type { WaybillError } from '../../../src/domain/error.ts';
import { createAuthority } from '../proxy/authority.ts';
import { openForwardProxy, type ForwardProxyOptions } from '../proxy/forward-proxy.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map(async (close) => close()));
});

/** What is said of `git ls-remote` on a host that git reaches by this proxy, where `https_proxy` has these credentials. */
async function failure(options: ForwardProxyOptions, login = ''): Promise<WaybillError> {
  const proxy = await openForwardProxy(options);
  closing.push(() => proxy.close());
  const environment = {
    PATH: process.env['PATH'],
    HOME: '/nonexistent',
    GIT_CONFIG_NOSYSTEM: '1',
    https_proxy: `http://${login}127.0.0.1:${proxy.port}`,
  };
  const place = { location: [], settings: [], environment, lazyFetch: true };
  const result = await runGit(place, ['ls-remote', 'https://git.shop.test/shop.git']);
  expect(result.code).not.toBe(0);
  expect(proxy.passed.map(({ target }) => target)).toContain('git.shop.test:443');
  return gitFailure('ls-remote', result);
}

describe('git behind a proxy', () => {
  it('is told how to give the proxy its credentials, without a word of those that it has (I9)', async () => {
    const error = await failure({ credentials: 'ada:right' }, 'ada:s3cret@');
    expect(error.problems[0]?.fix).toContain('https_proxy=http://<user>:<password>@');
    expect(error.message).not.toContain('s3cret');
  });

  it('is told of the variables where the proxy does not lead there', async () => {
    expect((await failure({ refuse: 503 })).problems[0]?.fix).toContain('no_proxy=<host>');
  });

  it('is told of its own setting where nobody known signed the certificate', async () => {
    const { cert, key } = await (await createAuthority()).issue('git.shop.test');
    const server = createServer({ cert, key }, (_, response) => void response.end());
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    closing.push(async () => {
      server.close();
      await once(server, 'close');
    });
    const error = await failure({ resolve: () => `127.0.0.1:${(server.address() as AddressInfo).port}` });
    expect(error.problems[0]?.fix).toContain('git config --global http.sslCAInfo');
  });
});

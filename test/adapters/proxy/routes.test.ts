import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRoutes } from '../../../src/adapters/proxy/routes.ts';
import { namesProxy, proxySecrets } from '../../../src/adapters/proxy/variables.ts';

type Environment = Readonly<Record<string, string>>;

/** By which variable an address goes, and to where; `straight`; or what the error says. */
function way(environment: Environment, address: string): string {
  const { protocol, hostname, port } = new URL(address);
  const secure = protocol === 'https:';
  const at = port === '' ? (secure ? 443 : 80) : Number(port);
  const route = createRoutes(environment)(secure ? 'https' : 'http', hostname.replace(/^\[|\]$/g, ''), at);
  switch (route.kind) {
    case 'straight':
      return 'straight';
    case 'by':
      return `${route.proxy.variable} ${route.proxy.address}`;
    case 'none':
      return route.why.message;
  }
}

const proxies = { HTTP_PROXY: 'http://plain.test:3128', HTTPS_PROXY: 'http://secure.test:3129' };

describe('which proxy an address is asked by', () => {
  it('goes by the scheme of the address, and none stands in for another', () => {
    expect(way(proxies, 'http://api.test/')).toBe('HTTP_PROXY http://plain.test:3128');
    expect(way(proxies, 'https://api.test/')).toBe('HTTPS_PROXY http://secure.test:3129');
    expect(way({ HTTP_PROXY: proxies.HTTP_PROXY }, 'https://api.test/')).toBe('straight');
    expect(way({ HTTPS_PROXY: proxies.HTTPS_PROXY }, 'http://api.test/')).toBe('straight');
  });

  it('takes the lowercase spelling first, and an empty variable for none', () => {
    const both = { ...proxies, https_proxy: 'http://lower.test:1' };
    expect(way(both, 'https://api.test/')).toBe('https_proxy http://lower.test:1');
    expect(way({ ...both, https_proxy: ' ' }, 'https://api.test/')).toBe('HTTPS_PROXY http://secure.test:3129');
    expect(way({ ...proxies, NO_PROXY: 'api.test', no_proxy: 'other.test' }, 'https://api.test/')).not.toBe('straight');
    expect(namesProxy({ https_proxy: '', HTTP_PROXY: ' ' })).toBe(false);
    expect(namesProxy({ http_proxy: 'p:1' })).toBe(true);
  });

  it.each([
    ['proxy.test:3128', 'HTTPS_PROXY http://proxy.test:3128'],
    ['proxy.test', 'HTTPS_PROXY http://proxy.test:80'],
    ['https://proxy.test', 'HTTPS_PROXY https://proxy.test:443'],
    ['http://ada:s3cret@proxy.test:8080/', 'HTTPS_PROXY http://proxy.test:8080'],
    ['http://[fd00::1]:3128', 'HTTPS_PROXY http://[fd00::1]:3128'],
  ])('reads %s', (value, expected) => {
    expect(way({ HTTPS_PROXY: value }, 'https://api.test/')).toBe(expected);
  });

  it('refuses what is no HTTP proxy where it counts, without a word of its credentials (I9)', () => {
    const said = way({ HTTPS_PROXY: 'socks5://ada:s3cret@proxy.test:1080' }, 'https://api.test/');
    expect(said).toContain(
      'variable HTTPS_PROXY: expected the address of an HTTP proxy, got an address of the kind socks5://',
    );
    expect(said).not.toContain('s3cret');
    expect(way({ HTTPS_PROXY: 'http://ada:s3cret@' }, 'https://api.test/')).toContain('got a text that is no address');
    expect(way({ HTTPS_PROXY: 'http://ada:s3cret@' }, 'https://api.test/')).not.toContain('s3cret');
    expect(way({ HTTPS_PROXY: 'socks5://proxy.test:1080' }, 'http://api.test/')).toBe('straight');
    expect(way({ HTTPS_PROXY: 'socks5://proxy.test:1080', NO_PROXY: '*' }, 'https://api.test/')).toBe('straight');
  });

  it('knows what may not be printed: the password as it is written, as it is, and as it is sent (I9)', () => {
    const secrets = proxySecrets({ HTTPS_PROXY: 'http://ada:p%40ss@proxy.test', http_proxy: 'proxy.test:1' });
    expect(secrets).toEqual(['p%40ss', 'p@ss', Buffer.from('ada:p@ss').toString('base64')]);
  });
});

describe('NO_PROXY', () => {
  const straight: readonly (readonly [string, string])[] = [
    ['*', 'https://anything.test/'],
    ['api.test', 'https://api.test/'],
    ['API.test', 'https://api.TEST/'],
    ['api.test', 'https://eu.api.test/'],
    ['.api.test', 'https://eu.api.test/'],
    ['.api.test', 'https://api.test/'],
    ['*.api.test', 'https://eu.api.test/'],
    ['api.test.', 'https://api.test/'],
    ['api.test', 'https://api.test./'],
    ['one.test, api.test', 'https://api.test/'],
    ['one.test api.test', 'https://api.test/'],
    ['one.test,,api.test,', 'https://api.test/'],
    ['api.test:443', 'https://api.test/'],
    ['api.test:8443', 'https://api.test:8443/'],
    ['.api.test:8443', 'https://eu.api.test:8443/'],
    ['127.0.0.1', 'https://127.0.0.1:8443/'],
    ['127.0.0.1:8443', 'https://127.0.0.1:8443/'],
    ['169.254.0.0/16', 'https://169.254.170.2/v2/credentials'],
    ['10.0.0.0/8', 'https://10.250.1.2/'],
    ['::1', 'https://[::1]/'],
    ['[::1]', 'https://[::1]:8443/'],
    ['[::1]:8443', 'https://[::1]:8443/'],
    ['fd00::/8', 'https://[fd12:3456::1]/'],
    ['[fd00::]:443', 'https://[fd00::]/'],
    ['0:0:0:0:0:0:0:1', 'https://[::1]/'],
  ];
  it.each(straight)('%s: %s goes straight', (list, address) => {
    expect(way({ ...proxies, NO_PROXY: list }, address)).toBe('straight');
  });

  const proxied: readonly (readonly [string, string])[] = [
    ['', 'https://api.test/'],
    ['api.test', 'https://notapi.test/'],
    ['api.test', 'https://api.test.evil.test/'],
    ['*.api.test', 'https://api.test/'],
    ['api.test:8443', 'https://api.test/'],
    ['[::1]:8443', 'https://[::1]/'],
    ['10.0.0.0/8', 'https://11.0.0.1/'],
    ['10.0.0.0/8', 'https://10.example.test/'],
    ['10.0.0.0/33', 'https://10.0.0.1/'],
    ['fd00::/8', 'https://[fe80::1]/'],
    ['.', 'https://api.test/'],
    // Whatever a machine's own names are, they are reached straight by NO_PROXY alone.
    ['', 'https://127.0.0.1/'],
    ['', 'https://localhost/'],
  ];
  it.each(proxied)('%s: %s goes by the proxy', (list, address) => {
    expect(way({ ...proxies, NO_PROXY: list }, address)).toBe('HTTPS_PROXY http://secure.test:3129');
  });

  it('reads any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.domain(), (list, host) => {
        expect(['straight', 'HTTPS_PROXY http://secure.test:3129']).toContain(
          way({ ...proxies, NO_PROXY: list }, `https://${host}/`),
        );
      }),
    );
  });

  it('is not asked for a rehearsal, which is on this machine by definition', () => {
    const rehearsing = { ...proxies, WAYBILL_REHEARSAL: '1' };
    expect(way(rehearsing, 'http://127.0.0.1:8080/')).toBe('straight');
    expect(way(rehearsing, 'http://[::1]:8080/')).toBe('straight');
    expect(way(rehearsing, 'http://localhost:8080/')).toBe('straight');
    expect(way(rehearsing, 'http://localhost.test/')).toBe('HTTP_PROXY http://plain.test:3128');
  });
});

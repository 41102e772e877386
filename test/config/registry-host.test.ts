import { describe, expect, it } from 'vitest';
import { policyHash } from '../../src/config/configuration.ts';
import { parseConfiguration } from '../../src/config/parse.ts';
import { problemsOf } from './problems.ts';

const withRegistry = (all: string, own = ''): string => `version: 1
registry: ${all}
environments:
  prod:
    cluster: shop
    ${own === '' ? '' : `registry: ${own}`}
services:
  returns:
`;
const read = (text: string) => parseConfiguration(text, { file: 'w' });
const told = (text: string) => problemsOf(() => read(text)).map(({ where, message }) => `${where ?? ''} ${message}`);

describe('a registry at a host', () => {
  it('is named with its path and with the variables that hold its credentials', () => {
    const { policy } = read(withRegistry('{ host: ghcr.io/acme, username: GHCR_USER, password: GHCR_TOKEN }'));
    expect(policy.registry.host).toEqual({ address: 'ghcr.io/acme', username: 'GHCR_USER', password: 'GHCR_TOKEN' });
    expect(policy.environments[0]?.registry).toBeNull();
  });

  it('may be an environment’s own, beside another of all', () => {
    const { policy } = read(withRegistry('{ region: eu-west-1 }', '{ host: "harbor.shop.example:8443/delivery/eu" }'));
    expect(policy.registry.host).toBeNull();
    expect(policy.environments[0]?.registry).toEqual({
      role: null,
      account: null,
      region: null,
      host: { address: 'harbor.shop.example:8443/delivery/eu', username: null, password: null },
    });
  });

  it('guards: whoever names another registry has another policy', () => {
    const hashes = ['{ host: ghcr.io/acme }', '{ host: ghcr.io/evil }', '{ region: eu-west-1 }'].flatMap((all) => [
      policyHash(read(withRegistry(all))),
      policyHash(read(withRegistry(all, '{ host: docker.io/acme }'))),
    ]);
    expect(new Set(hashes).size).toBe(6);
  });

  it.each([
    ['https://ghcr.io/acme', /expected a registry’s host, with the path before its repositories/],
    ['ghcr.io/Acme', /expected a registry’s host/],
    ['ada:s3cret@ghcr.io', /expected a registry’s host/],
  ])('is refused as %s', (host, message) => {
    expect(told(withRegistry(`{ host: "${host}" }`)).join('\n')).toMatch(message);
  });

  it('is refused beside what belongs to ECR, and its credentials without it, all at once', () => {
    const all = '{ host: ghcr.io/acme, region: eu-west-1, username: GHCR_USER }';
    expect(told(withRegistry(all, '{ password: HUB_TOKEN }'))).toEqual([
      'w:2 expected no `region` beside `host`, since it belongs to ECR, got it',
      'w:2 expected `password` beside `username`, got it alone',
      "w:6 expected `password` beside a `host`, since ECR's credentials are a role's, got it alone",
    ]);
  });
});

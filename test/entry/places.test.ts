import { describe, expect, it } from 'vitest';
import { parseConfiguration } from '../../src/config/parse.ts';
import { findEnvironment } from '../../src/config/configuration.ts';
import { buildPlace, imagesPlace, ledgersPlace, platformPlace, sourcePlaces } from '../../src/entry/places.ts';
import type { CloudPlace, RegistryPlace } from '../../src/entry/world.ts';

const roleOf = (account: string, name: string): string => `arn:aws:iam::${account}:role/${name}`;

function placesIn(text: string, region: string | null = null, role: string | null = null) {
  const { policy, region: otherwise } = parseConfiguration(`version: 1\n${text}\nservices: { web: }\n`, { file: 'w' });
  const chosen = { policy, region, role, otherwise, services: ['web'] };
  const named = (name: string) => findEnvironment(policy, name);
  const plain = (place: CloudPlace | RegistryPlace) => {
    if ('host' in place) throw new Error('expected no host here');
    const { role, ...rest } = place;
    return { ...rest, role: role?.arn ?? null };
  };
  return {
    platform: (name: string) => plain(platformPlace(chosen, named(name))),
    images: (name: string) => plain(imagesPlace(chosen, named(name))),
    ledgers: (reader: string, of = reader) => plain(ledgersPlace(chosen, named(reader), named(of))),
    sources: (name: string) => sourcePlaces(chosen, named(name)).map(plain),
    builds: (name: string | null) => plain(buildPlace(chosen, name === null ? null : named(name))),
  };
}

describe('git-flow in three accounts', () => {
  const text = `region: eu-west-1
registry: { role: "${roleOf('111111111111', 'build')}" }
environments:
  uat: { cluster: uat, role: "${roleOf('222222222222', 'uat')}" }
  prod: { cluster: prod, role: "${roleOf('333333333333', 'prod')}", region: eu-central-1, requires: { verified-in: [uat] } }`;
  const prod = roleOf('333333333333', 'prod');

  it('images are in the registry’s account, looked at under the environment’s role', () => {
    const places = placesIn(text);
    expect(places.images('prod')).toEqual({ account: '111111111111', region: 'eu-west-1', role: prod });
  });

  it('the platform and the ledger are the environment’s own, and another’s ledger is read under one’s own role', () => {
    const places = placesIn(text);
    expect(places.platform('prod')).toEqual({ region: 'eu-central-1', role: prod });
    expect(places.ledgers('prod')).toEqual({ account: '333333333333', region: 'eu-central-1', role: prod });
    expect(places.ledgers('prod', 'uat')).toEqual({ account: '222222222222', region: 'eu-west-1', role: prod });
  });

  it('builds run under the registry’s role, whoever they are for', () => {
    const builder = { account: '111111111111', region: 'eu-west-1', role: roleOf('111111111111', 'build') };
    expect(placesIn(text).builds('uat')).toEqual(builder);
    expect(placesIn(text).builds(null)).toEqual(builder);
  });
});

it('without a registry, images are in the environment’s own account, built under its role', () => {
  const role = roleOf('333333333333', 'prod');
  const places = placesIn(`region: eu-west-1\nenvironments: { prod: { cluster: c, role: "${role}" } }`);
  const own = { account: '333333333333', region: 'eu-west-1', role };
  expect(places.images('prod')).toEqual(own);
  expect(places.builds('prod')).toEqual(own);
  expect(places.builds(null)).toEqual({ account: null, region: 'eu-west-1', role: null });
});

it('an environment’s own registry is where its images are, brought there under its role from the one of all, where builds go', () => {
  const places = placesIn(`registry: { account: "111111111111", region: eu-west-1 }
environments:
  prod:
    cluster: c
    region: eu-central-1
    role: "${roleOf('333333333333', 'prod')}"
    registry: { role: "${roleOf('444444444444', 'push')}" }
  dev: { cluster: c, region: eu-central-1 }`);
  const push = roleOf('444444444444', 'push');
  expect(places.images('prod')).toEqual({ account: '444444444444', region: 'eu-central-1', role: push });
  const shared = { account: '111111111111', region: 'eu-west-1', role: roleOf('333333333333', 'prod') };
  expect(places.builds('prod')).toEqual(shared);
  expect(places.sources('prod')).toEqual([shared, places.images('prod')]);
  expect(places.images('dev')).toEqual({ account: '111111111111', region: 'eu-west-1', role: null });
});

it('a region is the input’s, else the environment’s, else the file’s, else whatever surrounds', () => {
  const environments = 'environments: { far: { cluster: c, region: eu-central-1 }, near: { cluster: c } }';
  const of = (text: string, input: string | null = null) =>
    ['far', 'near'].map((name) => {
      const { platform, images, ledgers } = placesIn(text, input);
      return [platform, images, ledgers].map((place) => place(name).region);
    });
  const all = (one: string | null) => [one, one, one];
  expect(of(`region: eu-west-1\n${environments}`, 'eu-north-1')).toEqual([all('eu-north-1'), all('eu-north-1')]);
  expect(of(`region: eu-west-1\n${environments}`)).toEqual([all('eu-central-1'), all('eu-west-1')]);
  expect(of(environments)).toEqual([all('eu-central-1'), all(null)]);
});

it('without accounts and roles everything is as the surroundings say', () => {
  const places = placesIn('environments: { prod: { cluster: c } }');
  const ambient = { account: null, region: null, role: null };
  expect([places.images('prod'), places.ledgers('prod'), places.builds('prod')]).toEqual([ambient, ambient, ambient]);
});

it('an input names a role in place of the environment’s, and builds keep that of the registry', () => {
  const back = roleOf('333333333333', 'back');
  const text = `registry: { role: "${roleOf('111111111111', 'build')}" }
environments: { prod: { cluster: c, role: "${roleOf('333333333333', 'prod')}" } }`;
  const places = placesIn(text, null, back);
  expect([places.platform('prod').role, places.images('prod').role, places.ledgers('prod').role]).toEqual([
    back,
    back,
    back,
  ]);
  expect(places.builds('prod').role).toBe(roleOf('111111111111', 'build'));
});

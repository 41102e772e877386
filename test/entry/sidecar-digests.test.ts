import { expect, it } from 'vitest';
import type { Registry } from '../../src/ports/registry.ts';
import { sidecarDigests } from '../../src/entry/sidecar-digests.ts';
import { createMemoryRegistry } from '../ports/memory-registry.ts';

const asking = (account?: string) => {
  const asked: string[] = [];
  const memory = createMemoryRegistry();
  const registry: Registry = {
    ...memory,
    describe: (repository) => {
      asked.push(repository);
      return memory.describe(repository);
    },
  };
  return { asked, resolve: sidecarDigests(registry, account) };
};
const host = (account: string): string => `${account}.dkr.ecr.eu-west-1.example`;

it('a sidecar in the registry of another account is left to ECS, unasked', async () => {
  const { asked, resolve } = asking('222222222222');
  expect(await resolve(`${host('111111111111')}/envoy:1`)).toBeUndefined();
  expect(asked).toEqual([]);
  await resolve(`${host('222222222222')}/envoy:1`);
  expect(asked).toEqual(['envoy']);
});

it('where nothing says whose the registry is, it is asked', async () => {
  const { asked, resolve } = asking();
  await resolve(`${host('111111111111')}/envoy:1`);
  expect(asked).toEqual(['envoy']);
});

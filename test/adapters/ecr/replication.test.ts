import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAwsClients } from '../../../src/adapters/aws/clients.ts';
import { createEcrRegistry } from '../../../src/adapters/ecr/registry.ts';
import { digestOf } from '../../../src/domain/hash.ts';
import type { RepositoryFacts } from '../../../src/ports/registry.ts';
import { createFakeClock } from '../../ports/fake-clock.ts';
import { type ScriptedServer, startScriptedServer } from '../aws/scripted-server.ts';

const digest = digestOf('an image');
const to = (id: string | undefined, name = 'shop/returns'): RepositoryFacts => ({
  name,
  uri: `prod.test/${name}`,
  tags: { kind: 'mutable' },
  ...(id !== undefined && { id }),
});
const prod = 'arn:aws:ecr:eu-central-1:333333333333:repository/shop/returns';

let server: ScriptedServer;
beforeEach(() => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIDTEST');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await server.close();
});

async function standing(statuses: readonly object[], target: RepositoryFacts): Promise<string> {
  server = await startScriptedServer(() => ({
    status: 200,
    body: JSON.stringify({
      repositoryName: 'shop/returns',
      imageId: { imageDigest: digest },
      replicationStatuses: statuses,
    }),
  }));
  vi.stubEnv('AWS_ENDPOINT_URL', server.endpoint);
  const clock = { ...createFakeClock(), observe: () => undefined };
  const clients = createAwsClients({ region: 'eu-west-1', clock, version: '0', rehearsal: true });
  return createEcrRegistry({ clients, clock }).replication('shop/returns', digest, target);
}

describe('ECR’s own replication', () => {
  it.each([
    ['IN_PROGRESS', 'under-way'],
    ['COMPLETE', 'done'],
    ['FAILED', 'failed'],
  ])('is read for the region and account of the target’s ARN: %s', async (status, expected) => {
    const elsewhere = { region: 'us-east-1', registryId: '333333333333', status: 'COMPLETE' };
    const there = { region: 'eu-central-1', registryId: '333333333333', status };
    expect(await standing([elsewhere, there], to(prod))).toBe(expected);
  });

  it('to other places says nothing of this one', async () => {
    expect(await standing([{ region: 'us-east-1', registryId: '333333333333', status: 'COMPLETE' }], to(prod))).toBe(
      'none',
    );
  });

  it.each([
    ['a registry that is not ECR', to(undefined)],
    ['a repository of another name', to(prod, 'prod/returns')],
  ])('is not asked about for %s', async (_name, target) => {
    expect(await standing([], target)).toBe('none');
    expect(server.asked).toEqual([]);
  });
});

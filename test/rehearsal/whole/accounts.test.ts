import { CreateRepositoryCommand, DescribeRepositoriesCommand, ECRClient } from '@aws-sdk/client-ecr';
import { expect, test } from 'vitest';
import { startClock } from '../../../rehearsal/clock.ts';
import { createRegistries } from '../../../rehearsal/registry/registries.ts';
import { createRegistryStore, defaultRegistrySettings } from '../../../rehearsal/registry/store.ts';
import { startRehearsal, type Rehearsal } from '../../../rehearsal/start.ts';

const prod = '333333333333';
const open = () => startRehearsal({ runtime: 'simulated', accounts: [prod] });
const ecrOf = ({ endpoint, accounts }: Rehearsal): ECRClient => {
  const { accessKeyId = '', secretAccessKey = '' } = accounts[prod] ?? {};
  return new ECRClient({ endpoint, region: 'eu-west-1', credentials: { accessKeyId, secretAccessKey } });
};

test('a state keeps what each account has, and another rehearsal goes on with it', async () => {
  const [first, second] = await Promise.all([open(), open()]);
  try {
    const { repository } = await ecrOf(first).send(new CreateRepositoryCommand({ repositoryName: 'theirs' }));
    expect(repository?.repositoryUri).toBe(`${first.accounts[prod]?.registry ?? ''}/theirs`);
    const state = await (await fetch(`${first.endpoint}/_rehearsal/state`)).text();
    const put = await fetch(`${second.endpoint}/_rehearsal/state`, { method: 'PUT', body: state });
    expect(put.status).toBe(204);
    const { repositories } = await ecrOf(second).send(new DescribeRepositoriesCommand({}));
    expect(repositories?.map(({ repositoryArn }) => repositoryArn)).toEqual([
      `arn:aws:ecr:eu-west-1:${prod}:repository/theirs`,
    ]);
    const alone = await startRehearsal({ runtime: 'simulated' });
    const refused = await fetch(`${alone.endpoint}/_rehearsal/state`, { method: 'PUT', body: state });
    await alone.close();
    expect(refused.status).toBe(400);
  } finally {
    await Promise.all([first.close(), second.close()]);
  }
});

test('the hosts of a restored state stand for the same accounts as before', () => {
  const clock = startClock(1);
  const store = (account: string, host: string) =>
    createRegistryStore({ account, region: 'eu-west-1', clock, settings: defaultRegistrySettings(), host: () => host });
  const before = createRegistries(store('111122223333', '127.0.0.1:1'), [store(prod, '127.0.0.1:2')]);
  const after = createRegistries(store('111122223333', '127.0.0.1:3'), [store(prod, '127.0.0.1:4')]);
  expect(after.named('127.0.0.1:2')?.account).toBe('111122223333');
  void after.hosts.restore(before.hosts.save());
  expect(['127.0.0.1:1', '127.0.0.1:2', 'localhost:4', '127.0.0.1:9'].map((one) => after.named(one)?.account)).toEqual([
    '111122223333',
    prod,
    prod,
    '111122223333',
  ]);
  expect(after.named('public.example')).toBeUndefined();
});

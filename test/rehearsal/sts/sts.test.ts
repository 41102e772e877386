import {
  BatchGetImageCommand,
  CreateRepositoryCommand,
  ECRClient,
  SetRepositoryPolicyCommand,
} from '@aws-sdk/client-ecr';
import { CreateClusterCommand, DescribeClustersCommand, ECSClient } from '@aws-sdk/client-ecs';
import {
  AssumeRoleCommand,
  AssumeRoleWithWebIdentityCommand,
  STSClient,
  type Credentials,
} from '@aws-sdk/nested-clients/sts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startRehearsal, type Rehearsal } from '../../../rehearsal/start.ts';

const tools = '111122223333';
const prod = '333333333333';
const issuer = 'token.actions.githubusercontent.com';
const federated = (account: string, sub: string): object => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Federated: `arn:aws:iam::${account}:oidc-provider/${issuer}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { [`${issuer}:aud`]: 'sts.amazonaws.com', [`${issuer}:sub`]: sub } },
    },
  ],
});
const allow = (Action: string, Resource: string) => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action, Resource }],
});
const arn = (account: string, name: string): string => `arn:aws:iam::${account}:role/${name}`;
const repository = `arn:aws:ecr:eu-west-1:${tools}:repository/returns`;

let cloud: Rehearsal;
beforeAll(async () => {
  cloud = await startRehearsal({
    runtime: 'simulated',
    accounts: [prod],
    roles: {
      [arn(prod, 'deploy')]: {
        trust: federated(prod, 'repo:acme/shop:environment:prod'),
        policy: allow('ecr:*', repository),
      },
      [arn(prod, 'narrow')]: { trust: federated(prod, 'repo:acme/shop:environment:prod'), policy: allow('ecs:*', '*') },
      [arn(prod, 'by-hand')]: {
        trust: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Principal: { AWS: prod }, Action: 'sts:AssumeRole' }],
        },
      },
    },
  });
});
afterAll(() => cloud.close());

const own = () => ({ accessKeyId: cloud.accessKeyId, secretAccessKey: cloud.secretAccessKey });
const client = (credentials = own()) => ({
  endpoint: cloud.endpoint,
  region: 'eu-west-1',
  credentials,
  maxAttempts: 1,
});
const keyOf = ({ AccessKeyId = '', SecretAccessKey = '', SessionToken = '' }: Credentials) => ({
  accessKeyId: AccessKeyId,
  secretAccessKey: SecretAccessKey,
  sessionToken: SessionToken,
});
const token = async (query = 'environment=prod', audience = 'sts.amazonaws.com'): Promise<string> => {
  const url = `${cloud.endpoint}/_rehearsal/oidc/token?${query}&audience=${audience}`;
  const answer = await fetch(url, { headers: { authorization: 'bearer of-the-runner' } });
  return ((await answer.json()) as { value: string }).value;
};
const assume = async (WebIdentityToken: string, name = 'deploy', more: object = {}): Promise<Credentials> => {
  const command = { RoleArn: arn(prod, name), RoleSessionName: 'run-1', WebIdentityToken, ...more };
  const { Credentials: held } = await new STSClient(client()).send(new AssumeRoleWithWebIdentityCommand(command));
  if (held === undefined) throw new Error('expected credentials');
  return held;
};
const setting = async (change: object): Promise<void> => {
  await fetch(`${cloud.endpoint}/_rehearsal/settings`, { method: 'PUT', body: JSON.stringify(change) });
};

describe('AssumeRoleWithWebIdentity', () => {
  it('lets in whom the trust policy means, for an hour, without a signature', async () => {
    const held = await assume(await token());
    expect(held.AccessKeyId).toMatch(/^ASIA[A-Z2-7]{16}$/);
    expect(Number(held.Expiration) - Date.now()).toBeGreaterThan(3_590_000);
  });

  it.each([
    ['another environment', 'environment=uat', 'sts.amazonaws.com', 'AccessDenied', 'Not authorized to perform'],
    ['another audience', 'environment=prod', 'waybill', 'InvalidIdentityToken', 'Incorrect token audience'],
    [
      'another issuer',
      'iss=https://elsewhere.example',
      'sts.amazonaws.com',
      'InvalidIdentityToken',
      'No OpenIDConnect',
    ],
  ])('refuses a token of %s', async (_, query, audience, name, message) => {
    const error = assume(await token(query, audience));
    await expect(error).rejects.toMatchObject({ name: expect.stringContaining(name) as string });
    await expect(error).rejects.toThrow(message);
  });

  it('refuses what is no token, one that was changed, and one that has ended', async () => {
    await expect(assume('no.token')).rejects.toThrow('not a valid JWT');
    const [head = '', body = '', signature = ''] = (await token()).split('.');
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as object;
    const changed = Buffer.from(JSON.stringify({ ...claims, sub: 'repo:acme/shop:environment:prod', x: 1 })).toString(
      'base64url',
    );
    await expect(assume(`${head}.${changed}.${signature}`)).rejects.toThrow('signature');
    await setting({ oidc: { lifetimeSeconds: 0 } });
    const ended = await token();
    await setting({ oidc: { lifetimeSeconds: 300 } });
    await expect(assume(ended)).rejects.toMatchObject({ name: 'ExpiredTokenException' });
  });

  it('refuses a role that is not there, and a session that the role does not allow', async () => {
    await expect(assume(await token(), 'nobody')).rejects.toThrow('Not authorized');
    await expect(assume(await token(), 'deploy', { DurationSeconds: 7200 })).rejects.toThrow('MaxSessionDuration');
    await expect(assume(await token(), 'deploy', { RoleSessionName: 'a b' })).rejects.toThrow('roleSessionName');
  });

  it('sends ids in the subject where the repository is new', async () => {
    await setting({ oidc: { immutableSubject: true } });
    const body = (await token()).split('.')[1] ?? '';
    await setting({ oidc: { immutableSubject: false } });
    expect(JSON.parse(Buffer.from(body, 'base64url').toString())).toMatchObject({
      sub: 'repo:acme@123/shop@456:environment:prod',
      aud: 'sts.amazonaws.com',
      iss: `https://${issuer}`,
    });
  });
});

describe('AssumeRole', () => {
  const byHand = (credentials: ReturnType<typeof own>) =>
    new STSClient(client(credentials)).send(
      new AssumeRoleCommand({ RoleArn: arn(prod, 'by-hand'), RoleSessionName: 'ada' }),
    );

  it('lets in whom the trust policy means, and says who was refused', async () => {
    const key = cloud.accounts[prod] ?? own();
    expect((await byHand(key)).AssumedRoleUser?.Arn).toBe(`arn:aws:sts::${prod}:assumed-role/by-hand/ada`);
    await expect(byHand(own())).rejects.toThrow(
      `User: arn:aws:iam::${tools}:user/rehearsal is not authorized to perform`,
    );
  });

  it('needs the permission of the caller as well', async () => {
    const held = keyOf(await assume(await token(), 'narrow'));
    await expect(byHand(held)).rejects.toThrow('no identity-based policy allows the sts:AssumeRole action');
  });
});

describe('the sessions of roles', () => {
  it('are of their account: its clusters are its own', async () => {
    const held = keyOf(await assume(await token(), 'narrow'));
    const there = new ECSClient(client(held));
    const { cluster } = await there.send(new CreateClusterCommand({ clusterName: 'theirs' }));
    expect(cluster?.clusterArn).toBe(`arn:aws:ecs:eu-west-1:${prod}:cluster/theirs`);
    const here = new ECSClient(client());
    expect((await here.send(new DescribeClustersCommand({ clusters: ['theirs'] }))).failures).toHaveLength(1);
  });

  it('need their token, and end', async () => {
    const held = await assume(await token(), 'narrow');
    const { sessionToken, ...bare } = keyOf(held);
    const call = (credentials: ReturnType<typeof own>) =>
      new ECSClient(client(credentials)).send(new DescribeClustersCommand({}));
    await expect(call(bare)).rejects.toMatchObject({ name: 'UnrecognizedClientException' });
    await call({ ...bare, sessionToken } as typeof bare);
    const now = Number(held.Expiration) + 1000;
    await fetch(`${cloud.endpoint}/_rehearsal/clock`, { method: 'PUT', body: JSON.stringify({ now }) });
    await expect(call({ ...bare, sessionToken } as typeof bare)).rejects.toMatchObject({
      name: 'ExpiredTokenException',
    });
  });

  it('reach a repository of another account where both sides allow it', async () => {
    const ecr = new ECRClient(client());
    await ecr.send(new CreateRepositoryCommand({ repositoryName: 'returns' }));
    const read = async (name: string) =>
      new ECRClient(client(keyOf(await assume(await token(), name)))).send(
        new BatchGetImageCommand({ registryId: tools, repositoryName: 'returns', imageIds: [{ imageTag: 'a' }] }),
      );
    await expect(read('deploy')).rejects.toThrow('no resource-based policy allows the ecr:BatchGetImage action');
    const policy = (principal: string, effect = 'Allow') => ({
      Version: '2012-10-17',
      Statement: [{ Effect: effect, Principal: { AWS: principal }, Action: 'ecr:BatchGetImage' }],
    });
    const set = (document: object) =>
      ecr.send(new SetRepositoryPolicyCommand({ repositoryName: 'returns', policyText: JSON.stringify(document) }));
    await set(policy(prod));
    expect((await read('deploy')).images).toEqual([]);
    await expect(read('narrow')).rejects.toThrow('no identity-based policy allows');
    await set(policy(arn(prod, 'another')));
    await expect(read('deploy')).rejects.toThrow('no resource-based policy');
    await set(policy('*', 'Deny'));
    await expect(read('deploy')).rejects.toThrow('with an explicit deny in a resource-based policy');
    const strange = {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { Service: 's' }, Action: 'ecr:*' }],
    };
    await expect(set(strange)).rejects.toThrow('does not evaluate');
  });
});

import { BatchGetImageCommand, GetRepositoryPolicyCommand } from '@aws-sdk/client-ecr';
import { DescribeServicesCommand } from '@aws-sdk/client-ecs';
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ServiceResult } from '../../src/domain/result.ts';
import { told } from './stage/shop.ts';
import { dist, type Stage } from './stage/stage.ts';
import type { Ended } from './stage/step.ts';
import { accounts, openTeam, roleArn, teller, trusts, type Team } from './stage/three-accounts.ts';

const develop = { ref: 'refs/heads/develop' };
const dev = { ...develop, environment: 'dev' } as const;
const release = { ref: 'refs/heads/release/1.0.0' };
const uat = { ...release, environment: 'uat' } as const;
const tag = { ref: 'refs/tags/v1.0.0' };
const prod = { ...tag, environment: 'prod' } as const;

let team: Team;
let built: Ended;
let shipped: Ended;
let inUat: ServiceResult;
let inProd: ServiceResult;
beforeAll(async () => {
  team = await openTeam(400);
  built = await team.run('build', develop);
  shipped = await team.run('ship', dev);
  await team.release({ startSeconds: 1 }, release.ref);
  await team.run('build', release);
  inUat = told(await team.run('ship', uat));
  await team.repository.git('tag', 'v1.0.0');
  await team.repository.git('push', '--quiet', '--tags', 'origin');
  inProd = told(await team.run('ship', prod));
}, 120_000);
afterAll(() => team.close());

const digestOf = async (stage: Stage, repositoryName: string, imageTag: string): Promise<string | undefined> => {
  const { images } = await stage.ecr.send(new BatchGetImageCommand({ repositoryName, imageIds: [{ imageTag }] }));
  return images?.[0]?.imageId?.imageDigest;
};

describe('git-flow in three accounts, with nothing but the jobs’ own tokens', () => {
  test('builds in the tools account, ships to dev and UAT, and carries the same digest to production', async () => {
    expect(told(built)).toMatchObject({ outcome: 'built' });
    expect(built.outputs['environment']).toBe('dev');
    // The role that builds lets no job of an environment in: what is there is found without it.
    expect(told(shipped)).toMatchObject({ outcome: 'deployed', details: { reused: true } });
    expect(inUat).toMatchObject({ outcome: 'deployed' });
    expect(inProd).toMatchObject({ outcome: 'deployed', digest: inUat.digest, version: '1.0.0' });
    expect(await digestOf(team.stage, 'returns', 'at.prod')).toBe(inUat.digest);
  });

  test('each environment’s ledger is in its own account, and UAT’s may be read by production’s', async () => {
    const [inTest, inProd] = [team.stage.in(accounts.test), team.stage.in(accounts.prod)];
    for (const [stage, ledger] of [
      [inTest, 'waybill/dev/returns'],
      [inTest, 'waybill/uat/returns'],
      [inProd, 'waybill/prod/returns'],
    ] as const)
      expect(await digestOf(stage, ledger, '000001')).toMatch(/^sha256:/);
    await expect(digestOf(team.stage, 'waybill/prod/returns', '000001')).rejects.toThrow('does not exist');
    const policy = async (repositoryName: string) =>
      (await inTest.ecr.send(new GetRepositoryPolicyCommand({ repositoryName }))).policyText;
    expect(JSON.parse((await policy('waybill/uat/returns')) ?? '')).toMatchObject({
      Statement: [{ Principal: { AWS: [accounts.prod] } }],
    });
    await expect(policy('waybill/dev/returns')).rejects.toThrow('does not exist');
  });

  test('mail is sent under the role of the environment that it is about, text messages under their own', async () => {
    expect([inUat, inProd].flatMap(({ warnings }) => warnings.filter((text) => text.includes('was not told')))).toEqual(
      [],
    );
    const requests = await team.stage.requests();
    const assumed = requests.filter(({ operation }) => operation === 'AssumeRoleWithWebIdentity');
    const sent = requests.filter(
      ({ operation, path }) => operation === 'Publish' || path === '/v2/email/outbound-emails',
    );
    expect(sent.length).toBeGreaterThanOrEqual(6);
    expect(new Set(sent.map(({ accessKeyId }) => accessKeyId?.slice(0, 4)))).toEqual(new Set(['ASIA']));
    const tellers = assumed.filter(({ input }) => (input as { RoleArn: string }).RoleArn === teller);
    expect(tellers).toHaveLength(sent.filter(({ operation }) => operation === 'Publish').length);
    const { messages } = await team.stage.inboxes();
    expect(messages.filter(({ inbox }) => inbox === 'sms').map(({ body }) => body)).toEqual(
      expect.arrayContaining([expect.stringContaining('prod')]),
    );
  });

  test('every call names the account that it is for, and sessions say run and service', async () => {
    const requests = await team.stage.requests();
    const ours = requests.filter(({ accessKeyId }) => accessKeyId?.startsWith('ASIA') === true);
    const ecr = ours.filter(({ service, operation }) => service === 'ecr' && operation !== 'GetAuthorizationToken');
    expect(ecr.length).toBeGreaterThan(20);
    expect(ecr.filter(({ input }) => (input as { registryId?: string }).registryId === undefined)).toEqual([]);
    const sessions = requests
      .filter(({ operation }) => operation === 'AssumeRoleWithWebIdentity')
      .map(({ input }) => input as { RoleSessionName: string; RoleArn: string });
    expect(sessions[0]?.RoleSessionName).toBe('waybill-7001-returns');
    const builders = sessions.filter(({ RoleArn }) => RoleArn === roleArn(accounts.tools, 'build'));
    expect(builders.map(({ RoleSessionName }) => RoleSessionName)).toEqual(
      expect.arrayContaining(['waybill-7001-returns', 'waybill-7003-returns']),
    );
    expect(JSON.stringify(requests)).not.toContain('eyJ');
  });
});

test('a role that trusts another job is said with the claims that were sent, and the trust policy that would do', async () => {
  await team.roles({ [roleArn(accounts.prod, 'prod')]: { trust: trusts(accounts.prod, 'environment:production') } });
  const service = { cluster: 'shop-prod', services: ['returns'] };
  const running = async () =>
    (await team.stage.in(accounts.prod).ecs.send(new DescribeServicesCommand(service))).services?.[0]?.taskDefinition;
  const before = await running();
  const denied = await team.run('ship', prod);
  await team.roles({});
  expect(denied.code).toBe(1);
  expect(told(denied)).toMatchObject({ outcome: 'errored' });
  expect(told(denied).message).toContain(
    'sub "repo:acme@123/shop@456:environment:prod", aud "sts.amazonaws.com", repository "acme/shop", ref "refs/tags/v1.0.0", environment "prod"',
  );
  const fix = told(denied).unmet[0]?.fix ?? '';
  expect(fix).toContain('["repo:acme/shop:environment:prod","repo:acme@123/shop@456:environment:prod"]');
  expect(await running()).toBe(before);
  // The page for people names the account; what may pass between jobs does not, since GitHub would drop all of it.
  expect(denied.log).toContain(roleArn(accounts.prod, 'prod'));
  expect(denied.outputs['result']).not.toContain(accounts.prod);
});

test('a job that may ask for no token is told the lines that let it', async () => {
  const none = { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' };
  const refused = await team.run('ship', { ...dev, more: none });
  expect(refused.code).toBe(1);
  expect(told(refused).message).toContain('got neither');
  expect(told(refused).unmet[0]?.fix).toContain('permissions:\n  id-token: write\n  contents: read');
});

test('a deployment that takes longer than a session goes on in another', async () => {
  await team.release({ startSeconds: 6000 }, develop.ref);
  expect(told(await team.run('build', develop))).toMatchObject({ outcome: 'built' });
  const before = (await team.stage.requests()).length;
  expect(told(await team.run('ship', dev))).toMatchObject({ outcome: 'deployed' });
  const during = (await team.stage.requests()).slice(before);
  const assumed = during.filter(({ operation }) => operation === 'AssumeRoleWithWebIdentity');
  expect(assumed.length).toBeGreaterThan(1);
  expect(during.filter(({ errorCode }) => errorCode?.startsWith('ExpiredToken'))).toEqual([]);
});

test('a person’s profile is enough for the command line: the role of the file is assumed from it', async () => {
  const user = team.stage.in(accounts.prod).environment;
  const trust = {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { AWS: accounts.prod }, Action: 'sts:AssumeRole' }],
  };
  await team.roles({
    [roleArn(accounts.prod, 'prod')]: { trust },
    [roleArn(accounts.prod, 'people')]: { trust },
  });
  const keys = JSON.stringify({
    Version: 1,
    AccessKeyId: user['AWS_ACCESS_KEY_ID'],
    SecretAccessKey: user['AWS_SECRET_ACCESS_KEY'],
  });
  const config = join(team.stage.folder, 'aws-config');
  const program = join(team.stage.folder, 'keys.cjs');
  await writeFile(program, `process.stdout.write(${JSON.stringify(keys)});`);
  await writeFile(
    config,
    `[profile base]
credential_process = ${process.execPath} ${program}
[profile ada]
role_arn = ${roleArn(accounts.prod, 'people')}
source_profile = base
region = eu-west-1
`,
  );
  const { PATH } = process.env;
  const environment = { PATH, HOME: team.stage.folder, AWS_CONFIG_FILE: config, AWS_PROFILE: 'ada' };
  const words = [join(dist, 'cli.js'), 'history', 'returns', 'prod', '--json'];
  const { stdout } = await promisify(execFile)(process.execPath, words, {
    cwd: team.repository.workspace,
    env: { ...environment, AWS_ENDPOINT_URL: team.stage.endpoint, WAYBILL_REHEARSAL: '1' },
  });
  await team.roles({});
  const history = JSON.parse(stdout) as readonly { readonly event: { readonly kind: string } }[];
  expect(history.map(({ event }) => event.kind)).toContain('verified');
  const assumed = (await team.stage.requests()).filter(({ operation }) => operation === 'AssumeRole');
  expect(assumed.map(({ input }) => (input as { RoleArn: string }).RoleArn)).toEqual([
    roleArn(accounts.prod, 'people'),
    roleArn(accounts.prod, 'prod'),
  ]);
});

test('going back under a role of its own, named by the input, assumes no other', async () => {
  const back = roleArn(accounts.prod, 'back');
  await team.roles({ [back]: { trust: trusts(accounts.prod, 'environment:prod-rollback') } });
  const before = (await team.stage.requests()).length;
  const job = { ...tag, environment: 'prod-rollback', more: { GITHUB_REF: 'refs/heads/main' } };
  const inputs = { service: 'returns', environment: 'prod', from: '9.9.9', reason: 'not what runs', role: back };
  const refused = await team.run('rollback', job, inputs);
  await team.roles({});
  expect(told(refused)).toMatchObject({ outcome: 'refused' });
  const assumed = (await team.stage.requests())
    .slice(before)
    .filter(({ operation }) => operation === 'AssumeRoleWithWebIdentity')
    .map(({ input }) => (input as { RoleArn: string }).RoleArn);
  expect(assumed).toEqual([back]);
});

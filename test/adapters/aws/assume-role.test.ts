import { DescribeRepositoriesCommand } from '@aws-sdk/client-ecr';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startRehearsal, type Rehearsal, type RehearsalOptions } from '../../../rehearsal/start.ts';
import { createRoleCredentials } from '../../../src/adapters/aws/assume-role.ts';
import { createAwsClients } from '../../../src/adapters/aws/clients.ts';
import { createRateBudget } from '../../../src/adapters/aws/rate-budget.ts';
import { createWeb } from '../../../src/adapters/web/web.ts';
import { requestIdToken } from '../../../src/adapters/github/id-token.ts';
import type { IdToken } from '../../../src/domain/id-token.ts';
import { instantOf } from '../../../src/domain/instant.ts';
import type { FakeClock } from '../../ports/fake-clock.ts';
import { createFakeClock } from '../../ports/fake-clock.ts';

const role = 'arn:aws:iam::222222222222:role/waybill/prod';
const provider = 'arn:aws:iam::222222222222:oidc-provider/token.actions.githubusercontent.com';
const trustsTokens = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Federated: provider },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:acme/shop:*' } },
    },
  ],
};
const trusts = (principal: string): object => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { AWS: principal }, Action: 'sts:AssumeRole' }],
});

let cloud: Rehearsal;
const secrets: string[] = [];

beforeEach(() => {
  secrets.length = 0;
  for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_PROFILE'])
    vi.stubEnv(name, undefined);
  vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true');
  vi.stubEnv('HOME', '/nowhere');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await cloud.close();
});

async function open(options: Partial<RehearsalOptions>) {
  cloud = await startRehearsal({ runtime: 'simulated', accounts: ['222222222222'], ...options });
  vi.stubEnv('AWS_ENDPOINT_URL', cloud.endpoint);
}

const control = async (page: string, method: string, body: object): Promise<void> => {
  const answer = await fetch(`${cloud.endpoint}/_rehearsal/${page}`, { method, body: JSON.stringify(body) });
  expect(answer.ok).toBe(true);
};
const requests = async () =>
  (
    (await (await fetch(`${cloud.endpoint}/_rehearsal/requests`)).json()) as {
      requests: { operation?: string; errorCode?: string; input?: Record<string, string> }[];
    }
  ).requests;

const ofJob = (audience: string): Promise<IdToken> =>
  requestIdToken(
    {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${cloud.endpoint}/_rehearsal/oidc/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'of-the-runner',
    },
    createWeb(undefined),
    audience,
  );
const none = async (): Promise<IdToken> => ({ kind: 'not-offered' });

/** Asks ECR something as the role. */
async function call(idToken = ofJob, clock: FakeClock = createFakeClock(instantOf(Date.now()))) {
  const settings = {
    region: 'eu-west-1',
    clock: { ...clock, observe: () => undefined },
    version: '1.2.3',
    rehearsal: true,
    budget: createRateBudget(clock),
  };
  const credentials = createRoleCredentials({
    ...settings,
    role,
    sessionName: 'waybill-1-returns',
    idToken,
    secret: (value) => void secrets.push(value),
  });
  const ecr = await createAwsClients({ ...settings, role: credentials }).ecr();
  return {
    again: () => ecr.send(new DescribeRepositoriesCommand({})),
    answer: await ecr.send(new DescribeRepositoriesCommand({})),
  };
}
const problemOf = async (asked: Promise<unknown>) => {
  const error: unknown = await asked.then(
    () => 'no error',
    (reason: unknown) => reason,
  );
  return { code: (error as { code?: string }).code, text: String(error) };
};

describe('with a token of the job', () => {
  it('assumes the role, once for all calls, and names what must not be printed', async () => {
    await open({ roles: { [role]: { trust: trustsTokens } } });
    const { again } = await call();
    await again();
    const all = await requests();
    expect(all.map(({ operation }) => operation)).toEqual([
      'AssumeRoleWithWebIdentity',
      'DescribeRepositories',
      'DescribeRepositories',
    ]);
    expect(all[0]?.input).toMatchObject({ RoleSessionName: 'waybill-1-returns', DurationSeconds: '3600' });
    expect(secrets).toHaveLength(3);
    expect(JSON.stringify(all)).not.toContain(secrets[0]);
  });

  it.each([
    ['has no provider for GitHub', { accountsWithoutProvider: ['222222222222'] }, 'create-open-id-connect-provider'],
    ['knows another audience', { audiences: ['https://github.com/acme'] }, 'add-client-id-to-open-id-connect-provider'],
  ])('says what is missing where the account %s', async (_, sts, command) => {
    await open({ roles: { [role]: { trust: trustsTokens } } });
    await control('settings', 'PUT', { sts });
    const { code, text } = await problemOf(call());
    expect(code).toBe('role-denied');
    expect(text).toContain(command);
    expect(text).toContain('sub "repo:acme/shop:ref:refs/heads/main"');
  });

  it('asks for another token where the one before has ended, or its signer could not be asked', async () => {
    await open({ roles: { [role]: { trust: trustsTokens } } });
    const message = 'Could not reach the provider';
    const fault = { kind: 'error', status: 400, code: 'ExpiredTokenException', message };
    await control('faults', 'POST', { match: { operation: 'AssumeRoleWithWebIdentity' }, fault });
    await call();
    const codes = (await requests()).map(({ operation, errorCode }) => errorCode ?? operation);
    expect(codes).toEqual(['ExpiredTokenException', 'AssumeRoleWithWebIdentity', 'DescribeRepositories']);
    expect(new Set(secrets).size).toBe(4);
  });

  it('gives up after three tokens, and says what STS said', async () => {
    await open({ roles: { [role]: { trust: trustsTokens } } });
    const fault = {
      kind: 'error',
      status: 400,
      code: 'InvalidIdentityToken',
      message: "Couldn't retrieve verification key",
    };
    await control('faults', 'POST', { match: { operation: 'AssumeRoleWithWebIdentity', count: 100 }, fault });
    expect((await problemOf(call())).text).toContain("Couldn't retrieve verification key");
    expect(await requests()).toHaveLength(3);
  });

  it('begins another session before the one that it has ends, by the clock of AWS', async () => {
    await open({ roles: { [role]: { trust: trustsTokens } } });
    const clock = createFakeClock(instantOf(Date.now()));
    const { again } = await call(ofJob, clock);
    await clock.sleep(54 * 60);
    await again();
    await clock.sleep(2 * 60);
    await control('clock', 'PUT', { now: Date.parse(clock.now()) });
    await Promise.all([again(), again()]);
    const operations = (await requests()).map(({ operation }) => operation);
    expect(operations.filter((one) => one === 'AssumeRoleWithWebIdentity')).toHaveLength(2);
  });

  it('begins another one where AWS says that it has ended all the same', async () => {
    await open({ roles: { [role]: { trust: trustsTokens } } });
    const { again } = await call();
    const fault = { kind: 'error', status: 400, code: 'ExpiredTokenException', message: 'revoked' };
    await control('faults', 'POST', { match: { operation: 'DescribeRepositories' }, fault });
    await again();
    const operations = (await requests()).map(({ operation, errorCode }) => errorCode ?? operation);
    expect(operations.slice(2)).toEqual(['ExpiredTokenException', 'AssumeRoleWithWebIdentity', 'DescribeRepositories']);
  });

  it('says what the token service answered where it gives none', async () => {
    await open({ roles: { [role]: { trust: trustsTokens } } });
    await control('settings', 'PUT', { oidc: { status: 503 } });
    expect((await problemOf(call())).text).toContain('the token service answered 503');
  });
});

describe('without a token', () => {
  const asUser = () => {
    const key = cloud.accounts['222222222222'];
    vi.stubEnv('AWS_ACCESS_KEY_ID', key?.accessKeyId);
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', key?.secretAccessKey);
  };

  it('assumes the role from the credentials that are there', async () => {
    await open({ roles: { [role]: { trust: trusts('222222222222') } } });
    asUser();
    await call(none);
    expect((await requests()).map(({ operation }) => operation)).toEqual(['AssumeRole', 'DescribeRepositories']);
  });

  it('says whom the role has to trust, as its trust policy names them', async () => {
    await open({ roles: { [role]: { trust: trusts('111122223333') } } });
    asUser();
    const { code, text } = await problemOf(call(none));
    expect(code).toBe('role-denied');
    expect(text).toContain('"Principal":{"AWS":"arn:aws:iam::222222222222:user/rehearsal"}');
    expect(text).toContain('"Action":"sts:AssumeRole","Resource":"arn:aws:iam::222222222222:role/waybill/prod"');
  });

  it('takes the credentials as they are where they are of that very role', async () => {
    await open({ roles: { [role]: { trust: trustsTokens } } });
    // A step before this one assumed it.
    const token = await ofJob('sts.amazonaws.com');
    if (token.kind !== 'token') throw new Error('expected a token');
    const { STSClient, AssumeRoleWithWebIdentityCommand } = await import('@aws-sdk/nested-clients/sts');
    const { Credentials: held } = await new STSClient({ region: 'eu-west-1' }).send(
      new AssumeRoleWithWebIdentityCommand({
        RoleArn: role,
        RoleSessionName: 'earlier',
        WebIdentityToken: token.token,
      }),
    );
    vi.stubEnv('AWS_ACCESS_KEY_ID', held?.AccessKeyId);
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', held?.SecretAccessKey);
    vi.stubEnv('AWS_SESSION_TOKEN', held?.SessionToken);
    expect((await call(none)).answer.repositories).toEqual([]);
  });

  it('says the lines that let a job ask for one where there are no credentials either', async () => {
    await open({});
    const { code, text } = await problemOf(call(none));
    expect(code).toBe('role-denied');
    expect(text).toContain('id-token: write');
  });
});

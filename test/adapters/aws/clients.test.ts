import { BatchGetImageCommand } from '@aws-sdk/client-ecr';
import { DescribeServicesCommand } from '@aws-sdk/client-ecs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAwsClients, type AwsClients } from '../../../src/adapters/aws/clients.ts';
import { createFakeClock } from '../../ports/fake-clock.ts';
import { type ScriptedServer, startScriptedServer } from './scripted-server.ts';

type Script = Parameters<typeof startScriptedServer>[0];

const dates: string[] = [];
const requestId = { 'x-amzn-requestid': '5a1e' };
let server: ScriptedServer | undefined;

async function clientsOf(script: Script): Promise<AwsClients> {
  server = await startScriptedServer(script);
  vi.stubEnv('AWS_ENDPOINT_URL', server.endpoint);
  return makeClients();
}
function makeClients(region: string | null = 'eu-west-1'): AwsClients {
  const clock = { ...createFakeClock(), observe: (date: string) => void dates.push(date) };
  return createAwsClients({ region, clock, version: '1.2.3', rehearsal: true });
}
const read = new BatchGetImageCommand({ repositoryName: 'shop/returns', imageIds: [{ imageTag: 'a' }] });
const error = (type: string, message: string, status = 400) => ({
  status,
  body: JSON.stringify({ __type: type, message }),
});

beforeEach(() => {
  dates.length = 0;
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIDTEST');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'a-very-secret-key');
  vi.stubEnv('AWS_SESSION_TOKEN', 'a-very-secret-token');
  vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await server?.close();
  server = undefined;
});

describe('the AWS clients', () => {
  it('say who asks and hand the time of every answer to the clock', async () => {
    const date = 'Fri, 20 Nov 2026 10:00:00 GMT';
    const clients = await clientsOf(() => ({ status: 200, body: '{"images":[]}', headers: { date, ...requestId } }));
    await (await clients.ecr()).send(read);
    expect(dates).toEqual([date]);
    expect(server?.asked[0]?.headers['user-agent']).toContain('waybill/1.2.3');
  });

  it('take the time of nobody who answers in AWS’s place: by it deadlines would be judged', async () => {
    const date = 'Fri, 20 Nov 2026 22:00:00 GMT';
    const clients = await clientsOf(() => ({ status: 200, body: '{"images":[]}', headers: { date } }));
    await (await clients.ecr()).send(read);
    expect(dates).toEqual([]);
  });

  it('hand over the time of a refusal too, and leave it to the caller', async () => {
    const date = 'Fri, 20 Nov 2026 10:00:01 GMT';
    const clients = await clientsOf(() => ({
      ...error('RepositoryNotFoundException', 'no such repository'),
      headers: { date, ...requestId },
    }));
    const ecr = await clients.ecr();
    await expect(ecr.send(read)).rejects.toMatchObject({ name: 'RepositoryNotFoundException' });
    expect(dates).toEqual([date]);
  });

  it('name the action and the resource that a denied role needs', async () => {
    const message =
      'User: arn:aws:sts::111111111111:assumed-role/build/x is not authorized to perform: ecr:BatchGetImage on resource: arn:aws:ecr:eu-west-1:111111111111:repository/shop/returns because no identity-based policy allows the ecr:BatchGetImage action';
    const clients = await clientsOf(() => error('AccessDeniedException', message));
    const ecr = await clients.ecr();
    await expect(ecr.send(read)).rejects.toMatchObject({
      code: 'registry-denied',
      problems: [
        {
          where: 'ecr:BatchGetImage',
          message: expect.stringMatching(
            /^expected to be allowed ecr:BatchGetImage on arn:\S+, got access denied$/,
          ) as string,
          denied: {
            action: 'ecr:BatchGetImage',
            resource: 'arn:aws:ecr:eu-west-1:111111111111:repository/shop/returns',
          },
          fix: expect.stringContaining(
            '{"Effect":"Allow","Action":"ecr:BatchGetImage","Resource":"arn:aws:ecr:eu-west-1:111111111111:repository/shop/returns"}',
          ) as string,
        },
      ],
    });
    const ecs = await clients.ecs();
    await expect(ecs.send(new DescribeServicesCommand({ services: ['a'] }))).rejects.toMatchObject({
      code: 'platform-denied',
    });
  });

  it.each([
    ['ExpiredTokenException', 'The security token included in the request is expired', 'got expired ones'],
    ['UnrecognizedClientException', 'The security token included in the request is invalid.', 'AWS does not know'],
  ])('I9: answer %s with the lines of the workflow, and no secret', async (type, message, got) => {
    const clients = await clientsOf(() => error(type, message));
    const ecr = await clients.ecr();
    const caught: unknown = await ecr.send(read).catch((reason: unknown) => reason);
    expect(caught).toMatchObject({ code: 'registry-denied', message: expect.stringContaining(got) as string });
    expect(String(caught)).toContain('id-token: write');
    expect(String(caught)).not.toMatch(/very-secret/);
  });

  it('say that there are no credentials, or no region', async () => {
    for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN']) vi.stubEnv(name, undefined);
    for (const name of ['AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE']) vi.stubEnv(name, '/nonexistent');
    const ecr = await (await clientsOf(() => ({ status: 200 }))).ecr();
    await expect(ecr.send(read)).rejects.toMatchObject({
      code: 'registry-denied',
      message: expect.stringContaining('expected AWS credentials, got none') as string,
    });
    for (const name of ['AWS_REGION', 'AWS_DEFAULT_REGION']) vi.stubEnv(name, undefined);
    const none = { code: 'input-invalid', message: expect.stringContaining('expected a region, got none') as string };
    await expect((await makeClients(null).ecr()).send(read)).rejects.toMatchObject(none);
    // A job's variable that holds nothing, and one that holds more than a line.
    vi.stubEnv('AWS_REGION', '');
    await expect((await makeClients(null).ecr()).send(read)).rejects.toMatchObject(none);
    await expect((await makeClients('eu-west-1\nx').ecr()).send(read)).rejects.toMatchObject({
      message: expect.stringContaining('expected a region, got "eu-west-1\\nx"') as string,
    });
  });

  it('try again where no answer comes, then say so', async () => {
    const clients = await clientsOf((_asked, count) => (count < 3 ? 'hang up' : { status: 200 }));
    await (await clients.ecr()).send(read);
    expect(server?.asked).toHaveLength(3);
    await server?.close();
    await expect((await makeClients().ecr()).send(read)).rejects.toMatchObject({
      code: 'registry-unreachable',
      message: expect.stringMatching(/got ECONNREFUSED after \d attempts/) as string,
    });
  });
});

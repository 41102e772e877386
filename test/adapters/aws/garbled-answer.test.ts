import { BatchGetImageCommand } from '@aws-sdk/client-ecr';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createAwsClients } from '../../../src/adapters/aws/clients.ts';
import { createFakeClock } from '../../ports/fake-clock.ts';
import { type ScriptedServer, startScriptedServer } from './scripted-server.ts';

const whole = { status: 200, body: '{"images":[],"failures":[]}' };
const read = new BatchGetImageCommand({ repositoryName: 'shop/returns', imageIds: [{ imageTag: 'a' }] });

let server: ScriptedServer | undefined;
beforeEach(() => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIDTEST');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'a-very-secret-key');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await server?.close();
  server = undefined;
});

async function ask(...answers: readonly { readonly status: number; readonly body: string }[]): Promise<unknown> {
  let asked = 0;
  server = await startScriptedServer(() => {
    const { status, body } = answers[Math.min(asked++, answers.length - 1)] ?? whole;
    return { status, body, headers: { 'content-length': String(body.length) } };
  });
  vi.stubEnv('AWS_ENDPOINT_URL', server.endpoint);
  const clock = { ...createFakeClock(), observe: () => undefined };
  const clients = createAwsClients({ region: 'eu-west-1', clock, version: '1.2.3', rehearsal: true });
  return (await clients.ecr()).send(read);
}

it.each([
  ['a page of HTML', '<html>please log in</html>'],
  ['half an answer', '{"images":['],
  ['nothing', ''],
])('what something on the way answered in its place is asked again: %s', async (_what, body) => {
  await expect(ask({ status: 200, body }, whole)).resolves.toMatchObject({ images: [] });
  expect(server?.asked).toHaveLength(2);
});

it('what goes on is told as no answer, and where to look', async () => {
  await expect(ask({ status: 200, body: '<html>please log in</html>' })).rejects.toMatchObject({
    code: 'registry-unreachable',
    problems: [
      {
        where: 'ecr:BatchGetImage',
        message: 'expected an answer of Amazon ECR, got one that is no JSON (HTTP 200) after 6 attempts',
        fix: expect.stringContaining('a proxy') as string,
      },
    ],
  });
});

it('a refusal is not asked again, whoever gave it', async () => {
  await expect(ask({ status: 403, body: '<html>forbidden</html>' }, whole)).rejects.toMatchObject({
    code: 'registry-unreachable',
    message: expect.stringContaining('got one that is no JSON (HTTP 403)') as string,
  });
  expect(server?.asked).toHaveLength(1);
});

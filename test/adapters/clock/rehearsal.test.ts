import { afterEach, describe, expect, it } from 'vitest';
import { readRehearsal } from '../../../src/adapters/clock/rehearsal.ts';
import { type ScriptedServer, startScriptedServer } from '../aws/scripted-server.ts';
import { createWeb } from '../../../src/adapters/web/web.ts';

const web = createWeb();

let server: ScriptedServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

describe('readRehearsal', () => {
  it('asks nobody where WAYBILL_REHEARSAL is not set', async () => {
    expect(await readRehearsal({ AWS_ENDPOINT_URL: 'http://127.0.0.1:1' }, web)).toBeUndefined();
    expect(await readRehearsal({ WAYBILL_REHEARSAL: '' }, web)).toBeUndefined();
  });

  it('reads speed and time from an endpoint on this machine', async () => {
    server = await startScriptedServer(({ path }) =>
      path === '/_rehearsal/clock' ? { status: 200, body: '{"speed":60,"now":1795000000000}' } : { status: 404 },
    );
    const environment = { WAYBILL_REHEARSAL: '1', AWS_ENDPOINT_URL: server.endpoint };
    expect(await readRehearsal(environment, web)).toEqual({ endpoint: server.endpoint, speed: 60, now: 1795000000000 });
  });

  it.each([
    [{}, 'AWS_ENDPOINT_URL'],
    [{ AWS_ENDPOINT_URL: 'https://ecs.eu-west-1.amazonaws.com' }, 'AWS_ENDPOINT_URL'],
    [{ AWS_ENDPOINT_URL: 'http://127.0.0.1.example.com' }, 'AWS_ENDPOINT_URL'],
    [{ AWS_ENDPOINT_URL: 'http://localhost@example.com' }, 'AWS_ENDPOINT_URL'],
    [{ AWS_ENDPOINT_URL: 'http://[::1]:1', AWS_ENDPOINT_URL_ECS: 'http://10.0.0.1' }, 'AWS_ENDPOINT_URL_ECS'],
    [
      { AWS_ENDPOINT_URL: 'http://localhost:1', AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' },
      'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS',
    ],
  ])('refuses %j: shortened waits are for this machine only', async (environment, variable) => {
    await expect(readRehearsal({ ...environment, WAYBILL_REHEARSAL: '1' }, web)).rejects.toMatchObject({
      code: 'rehearsal-refused',
      problems: [{ where: `variable ${variable}` }],
    });
  });

  it('refuses what is no rehearsal', async () => {
    server = await startScriptedServer(() => ({ status: 200, body: '{"speed":0,"now":1}' }));
    const environment = { WAYBILL_REHEARSAL: '1', AWS_ENDPOINT_URL: server.endpoint };
    await expect(readRehearsal(environment, web)).rejects.toMatchObject({ code: 'rehearsal-refused' });
    await server.close();
    await expect(readRehearsal(environment, web)).rejects.toMatchObject({ code: 'rehearsal-refused' });
  });
});

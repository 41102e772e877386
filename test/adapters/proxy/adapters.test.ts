import { once } from 'node:events';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { execPath } from 'node:process';
import { DescribeClustersCommand } from '@aws-sdk/client-ecs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAwsClients } from '../../../src/adapters/aws/clients.ts';
import { createBuilder } from '../../../src/adapters/builder/builder.ts';
import { createCommandProber } from '../../../src/adapters/command-probe/prober.ts';
import { createEcrRegistry } from '../../../src/adapters/ecr/registry.ts';
import { environmentOfJob } from '../../../src/adapters/github/job-environment.ts';
import { createHttpProber } from '../../../src/adapters/http-probe/prober.ts';
import { deliver } from '../../../src/adapters/notify/deliver.ts';
import { createAgents, type Agents } from '../../../src/adapters/proxy/agents.ts';
import { createRoutes } from '../../../src/adapters/proxy/routes.ts';
import { proxySecrets } from '../../../src/adapters/proxy/variables.ts';
import { createWeb } from '../../../src/adapters/web/web.ts';
import { digestOf } from '../../../src/domain/hash.ts';
import { startCloud, type Cloud } from '../../rehearsal/whole/cloud.ts';
import { createFakeClock } from '../../ports/fake-clock.ts';
import { manifestOf } from '../../ports/registry-contract.ts';
import { declared, temporaryFolder } from '../builder/layouts.ts';
import { probeOf, subject } from '../http-probe/service.ts';
import { createAuthority, type Authority } from './authority.ts';
import { openForwardProxy, type ForwardProxy } from './forward-proxy.ts';

const password = 's3cret/pass';
let cloud: Cloud & { close(): Promise<void> };
let authority: Authority;
let service: Server;
let servicePort: number;
let proxy: ForwardProxy;
let answer: { readonly status: number; readonly body: string };

beforeAll(async () => {
  cloud = await startCloud();
  authority = await createAuthority();
  service = createSecureServer(await authority.issue('shop.test'), (request, response) => {
    request.resume();
    response.writeHead(answer.status).end(answer.body);
  });
  service.listen(0, '127.0.0.1');
  await once(service, 'listening');
  servicePort = (service.address() as AddressInfo).port;
});

afterAll(async () => {
  service.close();
  await cloud.close();
});

beforeEach(async () => {
  answer = { status: 200, body: 'ok' };
  proxy = await openForwardProxy({
    credentials: `ada:${password}`,
    resolve: (target) => (target === 'shop.test:443' ? `127.0.0.1:${servicePort}` : target),
  });
  vi.stubEnv('AWS_ENDPOINT_URL', cloud.endpoint);
  vi.stubEnv('AWS_ACCESS_KEY_ID', cloud.accessKeyId);
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', cloud.secretAccessKey);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await proxy.close();
});

/** What the wiring makes of the variables. */
function proxied(more: Readonly<Record<string, string>> = {}): Agents {
  const environment = { HTTPS_PROXY: proxy.url, HTTP_PROXY: proxy.url, ...more };
  return createAgents(createRoutes(environment), { keepAlive: false, ca: authority.cert });
}

/** `forward host:port` or `tunnel host:port`, once each. */
const passed = (): readonly string[] => [...new Set(proxy.passed.map(({ how, target }) => `${how} ${target}`))];
const cloudHost = (): string => new URL(cloud.endpoint).host;

function cloudBy(agents: Agents) {
  const clock = { ...createFakeClock(), observe: () => undefined };
  const clients = createAwsClients({ region: cloud.region, clock, version: '1.2.3', rehearsal: true, agents });
  return { clients, registry: createEcrRegistry({ clients, clock, agents }) };
}

describe('behind a proxy', () => {
  it('AWS is asked by way of it; where NO_PROXY names its host, straight', async () => {
    const describeClusters = async (agents: Agents) =>
      (await cloudBy(agents).clients.ecs()).send(new DescribeClustersCommand({}));
    await describeClusters(proxied({ NO_PROXY: '127.0.0.1' }));
    expect(passed()).toEqual([]);
    expect((await describeClusters(proxied())).$metadata.httpStatusCode).toBe(200);
    expect(passed()).toEqual([`forward ${cloudHost()}`]);
  });

  it('blobs go up and come down by way of it; where NO_PROXY names the registry, straight', async () => {
    const bytes = Buffer.alloc(3 * 1024 * 1024, 'waybill');
    const upAndDown = async (repository: string, agents: Agents): Promise<number> => {
      await cloud.createRepository(repository);
      const { registry } = cloudBy(agents);
      const blob = {
        mediaType: 'application/octet-stream',
        digest: await registry.writeBlob(repository, bytes),
        size: bytes.length,
      };
      // ECR says where a blob lies once an image refers to it.
      await registry.put(repository, manifestOf({ config: blob, layers: [blob] }));
      return (await registry.readBlob(repository, digestOf(bytes), 4 * 1024 * 1024)).length;
    };
    expect(await upAndDown('proxy/straight', proxied({ NO_PROXY: '127.0.0.1,localhost' }))).toBe(bytes.length);
    expect(passed()).toEqual([]);
    expect(await upAndDown('proxy/by-way', proxied())).toBe(bytes.length);
    // A reader is sent on to another host, by the same proxy.
    const elsewhere = cloudHost().replace('127.0.0.1', 'localhost');
    expect(passed()).toEqual([`forward ${cloudHost()}`, `forward ${elsewhere}`]);
    expect(proxy.passed.filter(({ status }) => status === 201)).toHaveLength(1);
  });

  it('services are probed by way of it, each time by a connection of its own', async () => {
    const prober = createHttpProber({ clock: createFakeClock(), environment: {}, agents: proxied() });
    const observed = await prober.http(
      probeOf('https://shop.test/health', { repeats: 2 }),
      subject,
      new AbortController().signal,
    );
    expect(observed).toMatchObject([{ ok: true }, { ok: true }]);
    expect(proxy.passed).toHaveLength(2);
    const straight = createHttpProber({
      clock: createFakeClock(),
      environment: {},
      agents: proxied({ NO_PROXY: '*' }),
    });
    const [one] = await straight.http(
      probeOf(`http://127.0.0.1:${await closedPort()}/`),
      subject,
      new AbortController().signal,
    );
    expect(one).toMatchObject({ errored: false, detail: expect.stringContaining('connection refused') as string });
    expect(proxy.passed).toHaveLength(2);
  });

  it('what keeps a probe from being made is the proxy’s or the authority’s, never the service’s', async () => {
    const prober = (agents: Agents) => createHttpProber({ clock: createFakeClock(), environment: {}, agents });
    const probe = probeOf('https://shop.test/health');
    const { signal } = new AbortController();
    const wrong = proxied({ HTTPS_PROXY: `http://ada:${password.replace('/', '%2F')}x@127.0.0.1:${proxy.port}` });
    const unknown = createAgents(createRoutes({ HTTPS_PROXY: proxy.url }), { keepAlive: false });
    const [denied] = await prober(wrong).http(probe, subject, signal);
    const [distrusted] = await prober(unknown).http(probe, subject, signal);
    expect(denied).toMatchObject({ ok: false, errored: true });
    expect(denied?.detail).toContain('variable HTTPS_PROXY: expected the proxy');
    expect(denied?.detail).toContain('it does not take these credentials');
    expect(denied?.detail).not.toContain('s3cret');
    expect(distrusted).toMatchObject({ ok: false, errored: true });
    expect(distrusted?.detail).toContain('NODE_EXTRA_CA_CERTS');
  });

  it('channels are told by way of it, and a proxy that says no ends the attempt with its reason', async () => {
    const delivery = { address: new URL('https://shop.test/hook/T0KEN'), headers: {}, body: '{}' };
    expect(await deliver(delivery, createFakeClock(), createWeb(proxied()))).toEqual({ kind: 'sent' });
    expect(passed()).toEqual(['tunnel shop.test:443']);
    const anonymous = proxied({ HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` });
    const refused = await deliver(delivery, createFakeClock(), createWeb(anonymous));
    expect(refused).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('it wants credentials') as string,
    });
    expect(JSON.stringify(refused)).not.toContain('T0KEN');
    expect(proxy.passed).toHaveLength(2);
  });

  it('the job’s identity is asked by way of it', async () => {
    const payload = Buffer.from('{"environment":"prod"}').toString('base64url');
    answer = { status: 200, body: JSON.stringify({ value: `a.${payload}.c` }) };
    const job = {
      ACTIONS_ID_TOKEN_REQUEST_URL: 'https://shop.test/token?v=1',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer',
    };
    expect(await environmentOfJob(job, createWeb(proxied()))).toEqual({ kind: 'named', name: 'prod' });
    expect(passed()).toEqual(['tunnel shop.test:443']);
    const unknown = await environmentOfJob(job, createWeb(createAgents(createRoutes({ HTTPS_PROXY: proxy.url }), {})));
    expect(unknown).toMatchObject({
      kind: 'unknown',
      reason: expect.stringContaining('NODE_EXTRA_CA_CERTS') as string,
    });
  });

  it('programs are given the variables, and what they print of the credentials is blotted out (I9)', async () => {
    const environment = {
      PATH: process.env['PATH'] ?? '',
      https_proxy: proxy.url,
      HTTP_PROXY: proxy.url,
      no_proxy: 'internal.test',
      NODE_EXTRA_CA_CERTS: '/etc/ca.pem',
    };
    const script =
      'for (const name of Object.keys(process.env)) console.log(name + "=" + process.env[name]); process.exit(3)';
    const secrets = proxySecrets(environment);
    const words = [execPath, '--no-warnings', '--eval', script];
    const probe = { kind: 'command', name: 'e2e', words, url: null, timeoutSeconds: 30 } as const;
    const [observed] = await createCommandProber(environment, secrets).command(
      probe,
      subject,
      new AbortController().signal,
    );
    const lines: string[] = [];
    await createBuilder({ workspace: '/nowhere', environment, secrets })
      .build(declared({ kind: 'command', words, output: 'image' }), temporaryFolder(), (line) => lines.push(line))
      .catch(() => undefined);
    for (const said of [observed?.detail ?? '', lines.join('\n')]) {
      for (const line of [
        `https_proxy=http://ada:***@127.0.0.1:${proxy.port}`,
        'no_proxy=internal.test',
        'NODE_EXTRA_CA_CERTS=/etc/ca.pem',
      ])
        expect(said).toContain(line);
      expect(said).not.toContain('s3cret');
    }
  });
});

async function closedPort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

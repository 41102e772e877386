import {
  CreateRuleCommand,
  DeregisterTargetsCommand,
  DescribeTargetHealthCommand,
  ModifyListenerCommand,
  RegisterTargetsCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { Agent, request } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startBalancer } from './balancer.ts';
import type { Balancer, TestTarget } from './balancer.ts';

let lb: Balancer;
beforeEach(async () => {
  lb = await startBalancer();
});
afterEach(() => lb.close());

const says = (text: string) => (_: IncomingMessage, response: ServerResponse) => void response.end(text);

async function healthy(group: string, ...targets: readonly TestTarget[]): Promise<void> {
  for (const target of targets) lb.balancers.targets.register(group, target);
  for (const target of targets) await lb.until(group, target, 'healthy');
}

test('requests reach healthy targets in turn, with what a load balancer adds, and are counted', async () => {
  const group = await lb.group('web');
  const { arn, url } = await lb.listener(await lb.balancer(), group);
  const echo = await lb.server((request, response) => {
    response.setHeader('Set-Cookie', ['a=1', 'b=2']);
    response.writeHead(201, { 'Content-Type': 'text/plain' });
    request.pipe(response);
  });
  const other = await lb.server((request, response) => void response.end(JSON.stringify(request.headers)));
  await healthy(group, other);
  const seen = (await (await fetch(url, { headers: { host: 'shop.example', connection: 'x-hop' } })).json()) as Record<
    string,
    string
  >;
  expect(seen).toMatchObject({ 'x-forwarded-for': '127.0.0.1', 'x-forwarded-proto': 'http', 'x-forwarded-port': '80' });
  expect(seen['x-amzn-trace-id']).toMatch(/^Root=1-[0-9a-f]{8}-[0-9a-f]{24}$/);
  await lb.client.send(new DeregisterTargetsCommand({ TargetGroupArn: group, Targets: [{ Id: other.id }] }));
  lb.balancers.targets.register(group, { ...echo, address: echo.address });
  await lb.until(group, other, 'unused');
  const answered = await fetch(`${url}/echo?x=1`, { method: 'POST', body: 'x'.repeat(100_000) });
  expect(answered.status).toBe(201);
  expect(answered.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  expect((await answered.text()).length).toBe(100_000);
  const [traffic] = (await lb.raw('/_rehearsal/listeners/traffic')) as [
    { requests: number; targets: Record<string, number> },
  ];
  expect(traffic).toMatchObject({
    listenerArn: arn,
    requests: 2,
    statuses: { 200: 1, 201: 1 },
    targets: { [`${group} 10.0.0.1:8080`]: 1, [`${group} 10.0.0.2:8080`]: 1 },
  });
});

test('503 without targets, 502 when the connection fails, 504 when nothing comes', async () => {
  await lb.close();
  lb = await startBalancer(200, 100);
  const group = await lb.group('web');
  const { url } = await lb.listener(await lb.balancer(), group);
  expect((await fetch(url)).status).toBe(503);
  const gone = await lb.server(says('x'));
  await healthy(group, gone);
  await gone.shutDown();
  const failed = await fetch(url);
  expect([failed.status, failed.headers.get('server')]).toEqual([502, 'awselb/2.0']);
  expect(await failed.text()).toContain('<h1>502 Bad Gateway</h1>');
  const silent = await lb.server((request, response) => {
    if (request.url === '/') response.end();
  });
  lb.balancers.targets.deregister(group, gone.id, gone.port);
  await healthy(group, silent);
  expect((await fetch(`${url}/never`)).status).toBe(504);
  const cut = await lb.server((request, response) => {
    if (request.url === '/') response.end();
    else request.socket.destroy();
  });
  lb.balancers.targets.deregister(group, silent.id, silent.port);
  await healthy(group, cut);
  expect((await fetch(`${url}/cut`)).status).toBe(502);
});

test('a body is streamed while it comes', async () => {
  const group = await lb.group('web');
  const { url } = await lb.listener(await lb.balancer(), group);
  let goOn = (): void => undefined;
  const target = await lb.server((request, response) => {
    if (request.url === '/') return void response.end();
    response.write('first');
    goOn = () => response.end('second');
  });
  await healthy(group, target);
  const reader = (await fetch(`${url}/stream`)).body?.getReader();
  expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('first');
  goOn();
  expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('second');
});

test('unhealthy targets say why as elbv2 does, get no traffic, and all of it when there is no other', async () => {
  const group = await lb.group('web');
  const { url } = await lb.listener(await lb.balancer(), group);
  const bad = await lb.server((_, response) => void response.writeHead(500).end('bad'));
  const good = await lb.server(says('good'));
  lb.balancers.targets.register(group, bad);
  expect(await lb.until(group, bad, 'unhealthy')).toEqual({
    state: 'unhealthy',
    description: 'Health checks failed with these codes: [500]',
  });
  expect(await (await fetch(url)).text()).toBe('bad');
  await healthy(group, good);
  for (let n = 0; n < 6; n += 1) expect(await (await fetch(url)).text()).toBe('good');
  const { TargetHealthDescriptions: listed } = await lb.client.send(
    new DescribeTargetHealthCommand({ TargetGroupArn: group }),
  );
  expect(listed?.map((one) => [one.Target?.Id, one.TargetHealth?.State, one.TargetHealth?.Reason])).toEqual([
    ['10.0.0.1', 'unhealthy', 'Target.ResponseCodeMismatch'],
    ['10.0.0.2', 'healthy', undefined],
  ]);
});

test('one good check suffices for a new target, a recovering one needs its threshold, a lost one its own', async () => {
  const group = await lb.group('web', { HealthyThresholdCount: 3, UnhealthyThresholdCount: 2 });
  await lb.listener(await lb.balancer(), group);
  const answers: number[] = [];
  let status = 200;
  const target = await lb.server((_, response) => {
    answers.push(status);
    response.writeHead(status).end();
  });
  await healthy(group, target);
  expect(answers).toEqual([200]);
  status = 503;
  await lb.until(group, target, 'unhealthy');
  expect(answers.filter((one) => one === 503)).toHaveLength(2);
  status = 200;
  answers.length = 0;
  await lb.until(group, target, 'healthy');
  expect(answers).toEqual([200, 200, 200]);
});

test('five targets are replaced one after another under steady traffic, and no request fails', async () => {
  const group = await lb.group('web');
  const { url } = await lb.listener(await lb.balancer(), group);
  const slow = (_: IncomingMessage, response: ServerResponse): void => void setTimeout(() => response.end('ok'), 5);
  const running: TestTarget[] = await Promise.all([1, 2].map(() => lb.server(slow)));
  await healthy(group, ...running);
  const agent = new Agent({ keepAlive: true });
  const statuses: Record<string, number> = {};
  let going = true;
  const ask = (): Promise<string> =>
    new Promise((resolve) => {
      const asked = request(url, { agent }, (response) => {
        response.resume();
        response.once('end', () => resolve(String(response.statusCode)));
      });
      asked.once('error', (cause) => resolve(cause.message));
      asked.end();
    });
  const client = async (): Promise<void> => {
    while (going) {
      const status = await ask();
      statuses[status] = (statuses[status] ?? 0) + 1;
    }
  };
  const clients = [client(), client(), client(), client()];
  for (let replaced = 0; replaced < 5; replaced += 1) {
    const fresh = await lb.server(slow);
    await healthy(group, fresh);
    const old = running.shift();
    running.push(fresh);
    if (old === undefined) throw new Error('nothing to replace');
    lb.balancers.targets.deregister(group, old.id, old.port);
    expect(lb.balancers.targets.health(group, old.id, old.port).state).toBe('draining');
    await lb.until(group, old, 'unused');
    await old.shutDown();
  }
  going = false;
  await Promise.all(clients);
  agent.destroy();
  expect(Object.keys(statuses)).toEqual(['200']);
  expect(statuses['200']).toBeGreaterThan(50);
});

test('a draining target finishes what is on its way, though its delay is over', async () => {
  const group = await lb.group('web');
  const { url } = await lb.listener(await lb.balancer(), group);
  const { promise: began, resolve: begin } = Promise.withResolvers<ServerResponse>();
  const target = await lb.server((request, response) => {
    if (request.url === '/') response.end();
    else begin(response);
  });
  await healthy(group, target);
  const asked = fetch(`${url}/long`);
  const onItsWay = await began;
  lb.balancers.targets.deregister(group, target.id, target.port);
  expect((await fetch(url)).status).toBe(503);
  await new Promise<void>((resolve) => void lb.clock.after(20_000, resolve));
  expect(lb.balancers.targets.health(group, target.id, target.port).state).toBe('draining');
  onItsWay.end('done');
  expect(await (await asked).text()).toBe('done');
  await lb.until(group, target, 'unused');
});

test('weights share the traffic, rules go before the default, in order of priority', async () => {
  const [blue, green] = [await lb.group('blue'), await lb.group('green')];
  const { arn, url } = await lb.listener(await lb.balancer(), blue);
  const weighted = (a: number, b: number) => [
    {
      Type: 'forward' as const,
      ForwardConfig: {
        TargetGroups: [
          { TargetGroupArn: blue, Weight: a },
          { TargetGroupArn: green, Weight: b },
        ],
      },
    },
  ];
  await lb.client.send(new ModifyListenerCommand({ ListenerArn: arn, DefaultActions: weighted(9, 1) }));
  await healthy(blue, await lb.server(says('blue')));
  await healthy(green, await lb.server(says('green')));
  const counted: Record<string, number> = {};
  for (let n = 0; n < 40; n += 1) {
    const text = await (await fetch(url)).text();
    counted[text] = (counted[text] ?? 0) + 1;
  }
  expect(counted).toEqual({ blue: 36, green: 4 });
  const rule = (Priority: number, Conditions: object[], TargetGroupArn: string) =>
    lb.client.send(
      new CreateRuleCommand({ ListenerArn: arn, Priority, Conditions, Actions: [{ Type: 'forward', TargetGroupArn }] }),
    );
  await rule(20, [{ Field: 'path-pattern', Values: ['/new/*'] }], green);
  await rule(10, [{ Field: 'http-header', HttpHeaderConfig: { HttpHeaderName: 'X-Test', Values: ['blue*'] } }], blue);
  for (let n = 0; n < 3; n += 1) {
    expect(await (await fetch(`${url}/new/page`)).text()).toBe('green');
    expect(await (await fetch(`${url}/new/page`, { headers: { 'x-test': 'BLUE one' } })).text()).toBe('blue');
  }
});

test('simulated tasks are as healthy as they say, and a group that no listener uses has unused targets', async () => {
  const group = await lb.group('web');
  let well = true;
  const target = { id: '10.0.0.9', port: 80, simulatedHealthy: () => well };
  lb.balancers.targets.register(group, target);
  expect(lb.balancers.targets.health(group, target.id, 80)).toMatchObject({ state: 'unused' });
  const { url } = await lb.listener(await lb.balancer(), group);
  await lb.until(group, target, 'healthy');
  expect((await fetch(url)).headers.get('x-rehearsal-target')).toBe('10.0.0.9:80');
  well = false;
  expect(await lb.until(group, target, 'unhealthy')).toMatchObject({ description: 'Health checks failed' });
});

test('a target registered through the API by a loopback address is really asked; another cannot answer', async () => {
  const target = await lb.server(says('direct'));
  const group = await lb.group('web', { Port: target.address.port });
  const { url } = await lb.listener(await lb.balancer(), group);
  await lb.client.send(
    new RegisterTargetsCommand({ TargetGroupArn: group, Targets: [{ Id: '127.0.0.1' }, { Id: '10.9.9.9' }] }),
  );
  await lb.until(group, { id: '127.0.0.1', port: target.address.port }, 'healthy');
  expect(await lb.until(group, { id: '10.9.9.9', port: target.address.port }, 'unhealthy')).toMatchObject({
    description: 'Request timed out',
  });
  expect(await (await fetch(url)).text()).toBe('direct');
});

test('a task that is registered before it runs is judged from when its address is known', async () => {
  const group = await lb.group('web');
  await lb.listener(await lb.balancer(), group);
  const target = await lb.server(says('x'));
  lb.balancers.targets.register(group, { id: target.id, port: target.port, simulatedHealthy: () => false });
  await lb.until(group, target, 'unhealthy');
  lb.balancers.targets.register(group, target);
  expect(lb.balancers.targets.health(group, target.id, target.port).state).toBe('initial');
  await lb.until(group, target, 'healthy');
});

test('a saved state can be taken up elsewhere: listeners are there, targets keep their health until they register again', async () => {
  const group = await lb.group('web');
  await lb.listener(await lb.balancer(), group);
  const target = { id: '10.0.0.9', port: 80, simulatedHealthy: () => true };
  lb.balancers.targets.register(group, target);
  await lb.until(group, target, 'healthy');
  const saved: unknown = JSON.parse(JSON.stringify(lb.balancers.stateful.save()));
  await lb.close();
  lb = await startBalancer();
  await lb.balancers.stateful.restore(saved);
  expect(lb.balancers.targets.health(group, target.id, 80)).toEqual({ state: 'healthy' });
  const [listener] = (await lb.raw('/_rehearsal/listeners')) as [{ url: string }];
  expect((await fetch(listener.url)).status).toBe(200);
  lb.balancers.targets.register(group, { ...target, simulatedHealthy: () => false });
  await lb.until(group, target, 'unhealthy');
});

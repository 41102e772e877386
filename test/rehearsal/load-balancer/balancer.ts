import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateTargetGroupCommand,
  ElasticLoadBalancingV2Client,
  ModifyTargetGroupAttributesCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type { CreateTargetGroupCommandInput } from '@aws-sdk/client-elastic-load-balancing-v2';
import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startClock } from '../../../rehearsal/clock.ts';
import type { RehearsalClock } from '../../../rehearsal/clock.ts';
import { startLoadBalancers } from '../../../rehearsal/load-balancer/start.ts';
import type { LoadBalancers } from '../../../rehearsal/load-balancer/start.ts';
import type { Target, TargetHealth } from '../../../rehearsal/load-balancer/targets.ts';
import { serve } from './api-server.ts';

export interface Balancer {
  readonly client: ElasticLoadBalancingV2Client;
  readonly clock: RehearsalClock;
  readonly balancers: LoadBalancers;
  group(name: string, more?: Partial<CreateTargetGroupCommandInput>): Promise<string>;
  balancer(name?: string): Promise<string>;
  /** A listener that forwards to a group; answers its ARN and where it really is. */
  listener(loadBalancerArn: string, targetGroupArn: string, port?: number): Promise<{ arn: string; url: string }>;
  raw(path: string): Promise<unknown>;
  /** A real target that is registered and cleared away at the end. */
  server(handler: RequestListener): Promise<TestTarget>;
  until(targetGroupArn: string, target: Target, state: TargetHealth['state']): Promise<TargetHealth>;
  close(): Promise<void>;
}

export interface TestTarget extends Target {
  readonly address: { readonly host: string; readonly port: number };
  /** As a service that handles SIGTERM: no new connections, and resolves when the old ones are over. */
  shutDown(): Promise<void>;
}

export async function startBalancer(speed = 200, leastIdleTimeoutMs?: number): Promise<Balancer> {
  const clock = startClock(speed);
  const place = { region: 'eu-west-1', account: '111122223333', partition: 'aws' };
  const balancers = startLoadBalancers({
    clock,
    ...place,
    ...(leastIdleTimeoutMs === undefined ? {} : { leastIdleTimeoutMs }),
  });
  const api = await serve({ query: balancers.api });
  const credentials = { accessKeyId: 'AKIATEST', secretAccessKey: 'secret' };
  const client = new ElasticLoadBalancingV2Client({
    endpoint: api.endpoint,
    region: place.region,
    credentials,
    maxAttempts: 1,
  });
  const targets: TestTarget[] = [];

  const raw = async (path: string): Promise<unknown> => {
    const { body } = await balancers.raw.handle({
      method: 'GET',
      path,
      query: new URLSearchParams(),
      headers: {},
      body: Buffer.alloc(0),
      refusal: () => undefined,
    });
    return JSON.parse(String(body));
  };
  return {
    client,
    clock,
    balancers,
    raw,
    async group(name, more = {}) {
      const input = {
        Name: name,
        Protocol: 'HTTP' as const,
        Port: 80,
        VpcId: 'vpc-1',
        TargetType: 'ip' as const,
        HealthCheckIntervalSeconds: 5,
        HealthCheckTimeoutSeconds: 2,
      };
      const { TargetGroups } = await client.send(new CreateTargetGroupCommand({ ...input, ...more }));
      const arn = TargetGroups?.[0]?.TargetGroupArn ?? '';
      const Attributes = [{ Key: 'deregistration_delay.timeout_seconds', Value: '5' }];
      await client.send(new ModifyTargetGroupAttributesCommand({ TargetGroupArn: arn, Attributes }));
      return arn;
    },
    async balancer(name = 'shop') {
      const { LoadBalancers: made } = await client.send(
        new CreateLoadBalancerCommand({ Name: name, Subnets: ['subnet-a', 'subnet-b'] }),
      );
      return made?.[0]?.LoadBalancerArn ?? '';
    },
    async listener(LoadBalancerArn, TargetGroupArn, Port = 80) {
      const { Listeners } = await client.send(
        new CreateListenerCommand({
          LoadBalancerArn,
          Port,
          Protocol: 'HTTP',
          DefaultActions: [{ Type: 'forward', TargetGroupArn }],
        }),
      );
      const arn = Listeners?.[0]?.ListenerArn ?? '';
      const listed = (await raw('/_rehearsal/listeners')) as { listenerArn: string; url: string }[];
      return { arn, url: listed.find((one) => one.listenerArn === arn)?.url ?? '' };
    },
    async server(handler) {
      const server = createServer(handler);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const { port } = server.address() as AddressInfo;
      const shutDown = (): Promise<void> =>
        new Promise((resolve) => {
          server.close(() => resolve());
          server.closeIdleConnections();
        });
      const target: TestTarget = {
        id: `10.0.0.${targets.length + 1}`,
        port: 8080,
        address: { host: '127.0.0.1', port },
        shutDown,
      };
      targets.push({ ...target, shutDown: () => (server.closeAllConnections(), shutDown()) });
      return target;
    },
    async until(arn, target, state) {
      for (;;) {
        const health = balancers.targets.health(arn, target.id, target.port);
        if (health.state === state) return health;
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
    async close() {
      client.destroy();
      await balancers.close();
      await Promise.all(targets.map((target) => target.shutDown()));
      await api.close();
    },
  };
}

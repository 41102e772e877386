import { setImmediate as turn } from 'node:timers/promises';
import type { AddressInfo } from 'node:net';
import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import {
  CreateClusterCommand,
  CreateServiceCommand,
  type CreateServiceCommandInput,
  ECSClient,
  RegisterTaskDefinitionCommand,
  type RegisterTaskDefinitionCommandInput,
} from '@aws-sdk/client-ecs';
import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { RehearsalClock } from '../../../rehearsal/clock.ts';
import { defaultEcsSettings, type EcsSettings } from '../../../rehearsal/ecs/settings.ts';
import { startEcs } from '../../../rehearsal/ecs/start.ts';
import { createFaults, type Faults } from '../../../rehearsal/faults/faults.ts';
import { createIam } from '../../../rehearsal/iam/iam.ts';
import { startLoadBalancers } from '../../../rehearsal/load-balancer/start.ts';
import { startLogs } from '../../../rehearsal/logs/start.ts';
import type { Behaviour } from '../../../rehearsal/runtime/simulated/behaviour.ts';
import {
  type SimulatedRuntime,
  startSimulatedRuntime,
} from '../../../rehearsal/runtime/simulated/simulated-runtime.ts';
import { newAccessKey } from '../../../rehearsal/server/access-keys.ts';
import { createRequestLog, type RequestLog } from '../../../rehearsal/server/request-log.ts';
import { createRehearsalServer } from '../../../rehearsal/server/server.ts';
import { createEcsOrchestrator } from '../../../src/adapters/ecs/orchestrator.ts';
import type { Digest } from '../../../src/domain/digest.ts';
import { digestOf } from '../../../src/domain/hash.ts';
import { instantOf } from '../../../src/domain/instant.ts';
import type { Clock } from '../../../src/ports/clock.ts';
import type { Orchestrator } from '../../../src/ports/orchestrator.ts';

export const registry = '111122223333.dkr.ecr.eu-west-1.amazonaws.com';

/** The digest that the tag of any image names, until a test makes it another or takes it away. */
export const digestOfTag = (tag: string): Digest => digestOf(`image ${tag}`);

/** The rehearsal's ECS, load balancer and logs over HTTP, whose time moves only when somebody sleeps. */
export interface Cloud {
  readonly ecs: ECSClient;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly requests: RequestLog;
  readonly settings: EcsSettings;
  /** By digest: how tasks of that image behave. */
  readonly behaviours: Map<string, Partial<Behaviour>>;
  /** Images that exist no more. */
  readonly gone: Set<string>;
  readonly elb: ElasticLoadBalancingV2Client;
  orchestrator(): Orchestrator;
  /** Operations that were asked for since the last call of this. */
  operations(): readonly string[];
  close(): Promise<void>;
}

export async function startCloud(): Promise<Cloud> {
  const time = handClock();
  const where = { account: '111122223333', region: 'eu-west-1', partition: 'aws' };
  const behaviours = new Map<string, Partial<Behaviour>>();
  const gone = new Set<string>();
  const images = {
    resolve(image: string) {
      const digest = image.includes('@')
        ? image.slice(image.indexOf('@') + 1)
        : digestOfTag(image.split(':').at(-1) ?? '');
      return gone.has(digest) ? undefined : digest;
    },
    unpackable(_image: string, digest: string) {
      const Env = [`REHEARSE=${JSON.stringify(behaviours.get(digest) ?? {})}`];
      return { config: { Env }, architecture: 'amd64', os: 'linux', layers: [] };
    },
  };
  const logs = startLogs({ clock: time, ...where });
  const runtime: SimulatedRuntime = startSimulatedRuntime({ clock: time, images, logs });
  const balancers = startLoadBalancers({ clock: time, ...where });
  const settings: EcsSettings = { ...defaultEcsSettings(), throttles: false };
  const ecs = startEcs({ clock: time, images, targets: balancers.targets, runtime, settings, ...where });
  const key = newAccessKey();
  const faults = createFaults();
  const requests = createRequestLog();
  const server = createRehearsalServer({
    clock: time,
    region: where.region,
    keys: new Map([[key.accessKeyId, key]]),
    iam: createIam({ place: where, principals: [], rolesOfDefinition: () => [] }),
    log: requests,
    faults,
    apis: { json: [ecs.api, logs.api], query: [balancers.api], raw: [balancers.raw] },
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const endpoint = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const options = { endpoint, region: where.region, credentials: key, maxAttempts: 3 };
  const client = new ECSClient(options);
  const logClient = new CloudWatchLogsClient(options);
  const elb = new ElasticLoadBalancingV2Client(options);
  const clock: Clock = {
    now: () => instantOf(time.now()),
    elapsed: () => time.now(),
    nonce: () => '0'.repeat(32),
    // In steps, so that what a timer sets off has happened before the next one.
    async sleep(seconds) {
      for (let left = seconds * 1000; left > 0; left -= 500) {
        time.pass(Math.min(500, left));
        await turn();
      }
    },
  };
  let seen = 0;
  return {
    ecs: client,
    elb,
    clock,
    faults,
    requests,
    settings,
    behaviours,
    gone,
    orchestrator: () =>
      createEcsOrchestrator({
        ecs: () => client,
        logs: () => logClient,
        elb: () => elb,
        clock,
        resolveImage: async (image) =>
          image.startsWith(registry) ? (images.resolve(image) as Digest | undefined) : undefined,
      }),
    operations() {
      const fresh = requests.since(seen);
      seen = fresh.at(-1)?.n ?? seen;
      return fresh.map(({ operation }) => operation ?? '');
    },
    async close() {
      client.destroy();
      logClient.destroy();
      elb.destroy();
      await ecs.close();
      await runtime.close();
      await balancers.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** A clock that stands still until it is told to pass; timers fire in the order of their moments. */
function handClock(): RehearsalClock & { pass(milliseconds: number): void } {
  let now = Date.now();
  const timers = new Set<{ readonly at: number; readonly run: () => void }>();
  return {
    speed: 1000,
    now: () => now,
    after(milliseconds, run) {
      const timer = { at: now + milliseconds, run };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    set(moment) {
      now = moment;
    },
    pass(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        const next = [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (next === undefined) break;
        timers.delete(next);
        now = Math.max(now, next.at);
        next.run();
      }
      now = end;
    },
  };
}

/** What infrastructure code registers: one container, `app`, of a tag. */
export function definitionOf(
  family: string,
  tag: string,
  more: Partial<RegisterTaskDefinitionCommandInput> = {},
): RegisterTaskDefinitionCommandInput {
  return {
    family,
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu: '256',
    memory: '512',
    executionRoleArn: 'arn:aws:iam::111122223333:role/ecs',
    containerDefinitions: [
      {
        name: 'app',
        image: `${registry}/${family}:${tag}`,
        portMappings: [{ containerPort: 8080 }],
        environment: [{ name: 'LEVEL', value: 'info' }],
        logConfiguration: {
          logDriver: 'awslogs',
          options: {
            'awslogs-group': `/ecs/${family}`,
            'awslogs-region': 'eu-west-1',
            'awslogs-stream-prefix': 'shop',
          },
        },
      },
    ],
    ...more,
  };
}

/** Creates cluster `shop` and a service that runs a tag, as infrastructure code would, and waits until it is steady. */
export async function createService(
  cloud: Cloud,
  name: string,
  tag: string,
  more: Partial<CreateServiceCommandInput> = {},
): Promise<string> {
  await cloud.ecs.send(new CreateClusterCommand({ clusterName: 'shop' }));
  const { taskDefinition } = await cloud.ecs.send(new RegisterTaskDefinitionCommand(definitionOf(name, tag)));
  const arn = taskDefinition?.taskDefinitionArn ?? '';
  await cloud.ecs.send(
    new CreateServiceCommand({
      cluster: 'shop',
      serviceName: name,
      taskDefinition: arn,
      desiredCount: 2,
      launchType: 'FARGATE',
      networkConfiguration: {
        awsvpcConfiguration: { subnets: ['subnet-0aa11bb22cc33dd44'], assignPublicIp: 'DISABLED' },
      },
      deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
      ...more,
    }),
  );
  await cloud.clock.sleep(180);
  cloud.operations();
  return arn;
}

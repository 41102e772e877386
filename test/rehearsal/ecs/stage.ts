import * as sdk from '@aws-sdk/client-ecs';
import type { RehearsalClock } from '../../../rehearsal/clock.ts';
import type { Mint } from '../../../rehearsal/ecs/mint.ts';
import { defaultEcsSettings, type EcsSettings } from '../../../rehearsal/ecs/settings.ts';
import { startEcs, type Ecs } from '../../../rehearsal/ecs/start.ts';
import type { TargetHealth, Targets } from '../../../rehearsal/load-balancer/targets.ts';
import type { Images } from '../../../rehearsal/registry/images.ts';
import { shapeProblems } from '../../../rehearsal/server/shape.ts';
import type { TaskEvent, TaskLaunch } from '../../../rehearsal/runtime/runtime.ts';

/** A clock that moves only when told; timers fire in the order of their times. */
export interface HandClock extends RehearsalClock {
  /** Lets that many milliseconds pass, with everything that falls due. */
  pass(milliseconds: number): void;
}

/** 2026-11-20T10:00:00Z */
export const EPOCH = 1_795_168_800_000;

export function handClock(): HandClock {
  let now = EPOCH;
  let timers: { at: number; run: () => void }[] = [];
  return {
    speed: 1,
    now: () => now,
    after(milliseconds, run) {
      const timer = { at: now + milliseconds, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
    set(moment) {
      now = moment;
    },
    pass(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        const next = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (next === undefined) break;
        timers = timers.filter((one) => one !== next);
        now = Math.max(now, next.at);
        next.run();
      }
      now = end;
    },
  };
}

/** What a task of an image does: events, so many milliseconds after its launch. */
export type Script = readonly { readonly at: number; readonly event: TaskEvent }[];

export const RUNS: Script = [
  { at: 2000, event: { kind: 'pulled' } },
  { at: 3000, event: { kind: 'running', addresses: [{ containerPort: 8080, host: '127.0.0.1', port: 18_080 }] } },
];
export const exitsAfter = (milliseconds: number, exitCode = 1): Script => [
  ...RUNS,
  { at: 3000 + milliseconds, event: { kind: 'container-exited', container: 'app', exitCode } },
];
export const NEVER_RUNS: Script = [
  { at: 2000, event: { kind: 'failed-to-start', container: 'app', reason: 'CannotStartContainerError: no such file' } },
];
export const judged = (healthy: boolean, at = 5000): Script => [
  ...RUNS,
  { at, event: { kind: 'container-health', container: 'app', healthy } },
];

export interface Stage {
  readonly ecs: Ecs;
  readonly clock: HandClock;
  readonly settings: EcsSettings;
  /** By tag of the image; absent: {@link RUNS}. */
  readonly scripts: Record<string, Script>;
  /** By tag; absent: every tag exists. */
  readonly digests: Record<string, string | undefined>;
  /** Hex parts of digests that exist no more. */
  readonly gone: Set<string>;
  /** By digest; absent: amd64. */
  readonly architectures: Record<string, string>;
  readonly launches: TaskLaunch[];
  readonly stops: string[];
  readonly logGroups: Set<string>;
  /** What the load balancer says of every target of that image tag; absent: healthy 10 s after registration. */
  readonly targetHealth: Record<string, TargetHealth>;
  readonly drainingMs: { value: number };
  readonly call: (operation: string, input?: unknown) => Promise<Record<string, unknown>>;
}

export const GROUP = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/checkout-a/3f1c9a7be2d04856';

const tagOf = (image: string): string => image.split(/[:@]/).at(-1) ?? '';

/** ECS with a clock by hand, a runtime by script, and a load balancer and a registry that say what they are told. */
export function stage(): Stage {
  const clock = handClock();
  const settings = defaultEcsSettings();
  const scripts: Record<string, Script> = {};
  const digests: Record<string, string | undefined> = {};
  const launches: TaskLaunch[] = [];
  const stops: string[] = [];
  const logGroups = new Set(['/shop']);
  const targetHealth: Record<string, TargetHealth> = {};
  const gone = new Set<string>();
  const architectures: Record<string, string> = {};
  const drainingMs = { value: 0 };
  const imageOf = new Map<string, string>();
  const alive = new Map<string, (event: TaskEvent) => void>();

  const runtime: Parameters<typeof startEcs>[0]['runtime'] = {
    name: 'simulated',
    start(launch, report) {
      launches.push(launch);
      const tag = tagOf(launch.containers[0]?.image ?? '');
      imageOf.set(launch.taskArn, tag);
      alive.set(launch.taskArn, report);
      for (const { at, event } of scripts[tag] ?? RUNS) {
        clock.after(at, () => {
          if (alive.get(launch.taskArn) === report) report(event);
        });
      }
    },
    stop(arn) {
      stops.push(arn);
      const report = alive.get(arn);
      if (report === undefined) return;
      alive.delete(arn);
      clock.after(1000, () => {
        report({ kind: 'container-exited', container: 'app', exitCode: 143 });
        report({ kind: 'stopped' });
      });
    },
    close: async () => undefined,
    passesHealthCheck: () => true,
  };

  const registered = new Map<string, { at: number; healthy: () => boolean }>();
  const draining = new Map<string, number>();
  const targets: Targets = {
    exists: (group) => group === GROUP,
    register: (_group, target) => {
      draining.delete(target.id);
      registered.set(target.id, { at: clock.now(), healthy: target.simulatedHealthy ?? (() => true) });
    },
    deregister: (_group, id) => {
      registered.delete(id);
      draining.set(id, clock.now() + drainingMs.value);
    },
    health(_group, id) {
      const until = draining.get(id);
      if (until !== undefined) return { state: clock.now() < until ? 'draining' : 'unused' };
      const target = registered.get(id);
      if (target === undefined) return { state: 'unused' };
      const said = Object.keys(targetHealth).length === 0 ? undefined : targetHealth[tagOfAddress(id)];
      if (said !== undefined) return said;
      return { state: clock.now() - target.at >= 10_000 ? 'healthy' : 'initial' };
    },
  };
  const images: Images = {
    resolve(image) {
      if (image.includes('@')) return gone.has(tagOf(image)) ? undefined : image.slice(image.indexOf('@') + 1);
      const tag = tagOf(image);
      return tag in digests ? digests[tag] : digestOf(tag);
    },
    unpackable: (_image, digest) => ({
      config: {},
      os: 'linux',
      layers: [],
      architecture: architectures[digest] ?? 'amd64',
    }),
  };

  let count = 0;
  const mint = (counter: { addresses: number }): Mint => ({
    hex: () => (++count).toString(16).padStart(32, '0'),
    uuid: () => `00000000-0000-4000-8000-${(++count).toString(16).padStart(12, '0')}`,
    decimal: () => String(7_000_000_000_000_000_000n + BigInt(++count)),
    short: () => `deployment-${String(++count).padStart(10, '0')}`,
    address: () => `10.0.1.${++counter.addresses}`,
  });
  const tagOfAddress = (address: string): string => {
    const { tasks } = ecs.stateful.save() as { tasks: Record<string, { arn: string; address: string }> };
    const task = Object.values(tasks).find((one) => one.address === address);
    return task === undefined ? '' : (imageOf.get(task.arn) ?? '');
  };
  const ecs = startEcs({
    clock,
    images,
    targets,
    runtime,
    settings,
    logs: { hasGroup: (group) => logGroups.has(group) },
    mint,
    account: '111122223333',
    region: 'eu-west-1',
    partition: 'aws',
  });
  const call = async (operation: string, input: unknown = {}): Promise<Record<string, unknown>> => {
    const sent: unknown = JSON.parse(JSON.stringify(input));
    const answer = await ecs.api.call(operation, sent, {
      accessKeyId: 'AKIDEXAMPLE',
      region: 'eu-west-1',
      service: 'ecs',
    });
    const wire = JSON.parse(JSON.stringify(answer)) as Record<string, unknown>;
    const schema: unknown = Reflect.get(sdk, `${operation}Response$`);
    const problems = shapeProblems(wire, schema).map(({ message }) => message);
    if (problems.length > 0)
      throw new Error(`${operation} answers what the SDK's model does not have: ${problems.join('; ')}`);
    return wire;
  };
  return {
    ecs,
    clock,
    settings,
    scripts,
    digests,
    gone,
    architectures,
    launches,
    stops,
    logGroups,
    targetHealth,
    drainingMs,
    call,
  };
}

export function digestOf(tag: string): string {
  return `sha256:${Buffer.from(tag).toString('hex').padEnd(64, '0').slice(0, 64)}`;
}

/** A task definition of one container, `app`, of the image tag. */
export function definition(
  tag: string,
  container: Partial<sdk.ContainerDefinition> = {},
): sdk.RegisterTaskDefinitionRequest {
  return {
    family: 'checkout',
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu: '256',
    memory: '512',
    executionRoleArn: 'arn:aws:iam::111122223333:role/ecs',
    containerDefinitions: [
      {
        name: 'app',
        image: `registry.example/checkout:${tag}`,
        portMappings: [{ containerPort: 8080 }],
        ...container,
      },
    ],
  };
}

export const NETWORK: sdk.NetworkConfiguration = {
  awsvpcConfiguration: { subnets: ['subnet-0aa11bb22cc33dd44'], securityGroups: [], assignPublicIp: 'DISABLED' },
};

export const BREAKER: sdk.DeploymentConfiguration = { deploymentCircuitBreaker: { enable: true, rollback: true } };

/** What puts a service behind the load balancer, and a container under a health check. */
export const BALANCED = {
  loadBalancers: [{ targetGroupArn: GROUP, containerName: 'app', containerPort: 8080 }],
};
export const CHECKED = { healthCheck: { command: ['CMD', 'true'] } };

import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { startClock, type RehearsalClock } from './clock.ts';
import { createEcrApi } from './ecr/ecr-api.ts';
import { defaultEcsSettings } from './ecs/settings.ts';
import { startEcs, type EcsParts } from './ecs/start.ts';
import { createFaults, faultRoutes } from './faults/faults.ts';
import { takeFolder } from './folder.ts';
import { createIam } from './iam/iam.ts';
import { createPrincipals, type PolicyDocuments } from './iam/principals.ts';
import { createInboxes } from './inboxes/inboxes.ts';
import { startLoadBalancers } from './load-balancer/start.ts';
import { startLogs, type Logs } from './logs/start.ts';
import { imageStatusRoutes } from './registry/archive-image.ts';
import { registryApi } from './registry/http/registry-api.ts';
import { createImages } from './registry/image-lookup.ts';
import { layerDownloads } from './registry/layer-download.ts';
import type { Images } from './registry/images.ts';
import { registryState } from './registry/registry-state.ts';
import { createRegistryStore, defaultRegistrySettings } from './registry/store.ts';
import { startProcessRuntime } from './runtime/process/process-runtime.ts';
import type { TaskRuntime } from './runtime/runtime.ts';
import { startSimulatedRuntime } from './runtime/simulated/simulated-runtime.ts';
import { newAccessKey, type AccessKey } from './server/access-keys.ts';
import { createRequestLog, requestLogRoutes } from './server/request-log.ts';
import { createRehearsalServer } from './server/server.ts';
import { settingsRoutes, settingsState } from './server/settings.ts';
import { createStaleAnswers } from './server/stale-answers.ts';
import { clockRoutes } from './state/clock-routes.ts';
import { stateRoutes } from './state/state.ts';
import { createSts } from './sts/sts.ts';

export interface RehearsalOptions {
  /** Of 127.0.0.1; absent or 0: any that is free. */
  readonly port?: number;
  /** How many times faster than the wall's its time runs; 1 unless said. */
  readonly speed?: number;
  /** `process` unless said. */
  readonly runtime?: 'process' | 'simulated';
  /** Where tasks run from; absent: a temporary folder that is removed at the end. */
  readonly folder?: string;
  /** `eu-west-1` unless said. */
  readonly region?: string;
  /** Twelve digits; `111122223333` unless said. */
  readonly account?: string;
  /** Role name → IAM policy document: each role gets a key that may do what its policy allows. Absent: nothing is enforced. */
  readonly policies?: PolicyDocuments;
  /**
   * ECR's own name for the registry, as `111122223333.dkr.ecr.eu-west-1.amazonaws.com`, where whoever starts this leads
   * https for that name here. Absent: `127.0.0.1:port` by http.
   */
  readonly registryHost?: string;
  /** Where the identifiers of ECS come from; random unless given. */
  readonly mint?: EcsParts['mint'];
}

export interface Rehearsal {
  /** What `AWS_ENDPOINT_URL` is set to. */
  readonly endpoint: string;
  /** The host and port that image references begin with. */
  readonly registry: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** The keys of the roles that have a policy; the one above may do everything. */
  readonly roles: Readonly<Record<string, AccessKey>>;
  /** Ends it with every process of its tasks; resolves when nothing is left. */
  close(): Promise<void>;
}

/** Assembles the loopback cloud and serves it on 127.0.0.1. Throws an Error that names what is wrong with the options. */
export async function startRehearsal(options: RehearsalOptions): Promise<Rehearsal> {
  const { port = 0, speed = 1, region = 'eu-west-1', account = '111122223333', registryHost } = options;
  check('speed', 'a number above 0', speed, Number.isFinite(speed) && speed > 0);
  check('port', 'an integer from 0 to 65535', port, Number.isInteger(port) && port >= 0 && port <= 65_535);
  check('region', "a region's name, as eu-west-1", region, /^[a-z]{2}(-[a-z]+)+-\d$/.test(region));
  check('account', 'twelve digits', account, /^\d{12}$/.test(account));

  const clock = startClock(speed);
  const where = { region, account, partition: partitionOf(region) };
  const settings = { ecs: defaultEcsSettings(), registry: defaultRegistrySettings() };
  const key = newAccessKey();
  const principals = createPrincipals(options.policies ?? {}, where);
  const keys = new Map([key, ...principals.map((one) => one.key)].map((one) => [one.accessKeyId, one]));
  const faults = createFaults();
  const log = createRequestLog();
  const stale = createStaleAnswers();
  let host = '';
  const store = createRegistryStore({
    ...where,
    clock,
    settings: settings.registry,
    host: () => registryHost ?? host,
    scheme: registryHost === undefined ? 'http' : 'https',
  });
  const images = createImages(store);
  const logs = startLogs({ clock, ...where });
  const inboxes = createInboxes(clock);
  const folder = await takeFolder(options.folder);
  const runtime = startRuntime(options.runtime ?? 'process', { clock, images, logs, folder: folder.path });
  const balancers = startLoadBalancers({ clock, ...where });
  const ecs = startEcs({
    ...where,
    clock,
    images,
    runtime,
    targets: balancers.targets,
    settings: settings.ecs,
    logs: { hasGroup: (group) => logs.groupExists(group) },
    arnOf: (id) => arnOf(id),
    ...(options.mint !== undefined && { mint: options.mint }),
  });
  const arnOf = (id: string): string =>
    iam.principalOf(id)?.arn ?? `arn:${where.partition}:iam::${account}:user/rehearsal`;
  const iam = createIam({ place: where, principals, rolesOfDefinition: (name) => ecs.rolesOfDefinition(name) });
  // Tasks come last: they start again from what the other parts hold.
  const parts = [
    settingsState(settings),
    registryState(store),
    logs.stateful,
    inboxes.stateful,
    balancers.stateful,
    ecs.stateful,
  ];
  const server = createRehearsalServer({
    clock,
    region,
    keys,
    iam,
    log,
    faults,
    stale,
    apis: {
      json: [ecs.api, createEcrApi(store, keys), logs.api],
      query: [balancers.api, createSts({ ...where, arnOf })],
      raw: [
        registryApi(store, keys),
        layerDownloads(store, keys),
        imageStatusRoutes(store),
        balancers.raw,
        ...inboxes.raw,
        ...clockRoutes(clock),
        faultRoutes(faults),
        requestLogRoutes(log),
        settingsRoutes(settings),
        stateRoutes(where, clock, parts, () => stale.forget()),
      ],
    },
  });
  const close = async (): Promise<void> => {
    await closeServer(server);
    await ecs.close();
    await runtime.close();
    await balancers.close();
    await folder.leave();
  };
  try {
    host = `127.0.0.1:${await listen(server, port)}`;
  } catch (cause) {
    await close();
    throw cause;
  }
  let closed: Promise<void> | undefined;
  return {
    endpoint: `http://${host}`,
    registry: store.host(),
    region,
    ...key,
    roles: Object.fromEntries(principals.map((one) => [one.name, one.key])),
    close: () => (closed ??= close()),
  };
}

function startRuntime(
  kind: 'process' | 'simulated',
  parts: { readonly clock: RehearsalClock; readonly images: Images; readonly logs: Logs; readonly folder: string },
): TaskRuntime & { passesHealthCheck?(taskArn: string): boolean } {
  switch (kind) {
    case 'process':
      return startProcessRuntime(parts);
    case 'simulated':
      return startSimulatedRuntime(parts);
  }
}

function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}

function check(name: string, expected: string, got: unknown, holds: boolean): void {
  if (!holds) throw new Error(`${name}: expected ${expected}, got ${String(got)}`);
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    const refuse = (cause: NodeJS.ErrnoException): void => {
      const taken = `port: expected one that is free, got ${port}, which another program uses`;
      reject(cause.code === 'EADDRINUSE' ? new Error(taken, { cause }) : cause);
    };
    server.once('error', refuse);
    server.listen(port, '127.0.0.1', () => {
      server.removeListener('error', refuse);
      resolve();
    });
  });
  return (server.address() as AddressInfo).port;
}

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
}

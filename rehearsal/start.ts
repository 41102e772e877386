import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { joinClouds, startAccountCloud } from './account-cloud.ts';
import { startClock, type RehearsalClock } from './clock.ts';
import { createEcrApi } from './ecr/ecr-api.ts';
import { defaultEcsSettings } from './ecs/settings.ts';
import type { EcsParts } from './ecs/start.ts';
import { createFaults, faultRoutes } from './faults/faults.ts';
import { takeFolder } from './folder.ts';
import { createIam } from './iam/iam.ts';
import { createPrincipals, userArn, userOf, type PolicyDocuments } from './iam/principals.ts';
import { policyIn } from './iam/resource-policy.ts';
import { roleRoutes } from './iam/role-routes.ts';
import { parseRoles, type RoleDocuments } from './iam/roles.ts';
import { createInboxes } from './inboxes/inboxes.ts';
import { sesRoute } from './inboxes/ses.ts';
import { defaultInboxSettings } from './inboxes/settings.ts';
import { startSmtp, type Certificate } from './inboxes/smtp.ts';
import { createSns } from './inboxes/sns.ts';
import { imageStatusRoutes } from './registry/archive-image.ts';
import { registryApi } from './registry/http/registry-api.ts';
import { createImages } from './registry/image-lookup.ts';
import { layerDownloads } from './registry/layer-download.ts';
import type { Images } from './registry/images.ts';
import { issueToken } from './registry/authorization-token.ts';
import { createRegistries } from './registry/registries.ts';
import { startReplication } from './registry/replication.ts';
import { createRegistryStore, defaultRegistrySettings, type RegistryStore } from './registry/store.ts';
import { startDockerRuntime } from './runtime/docker/docker-runtime.ts';
import type { Registry } from './runtime/docker/pulled-images.ts';
import { startProcessRuntime, type ProcessRuntimeOptions } from './runtime/process/process-runtime.ts';
import type { TaskRuntime } from './runtime/runtime.ts';
import { startSimulatedRuntime } from './runtime/simulated/simulated-runtime.ts';
import { newAccessKey, type AccessKey } from './server/access-keys.ts';
import { createRequestLog, requestLogRoutes } from './server/request-log.ts';
import { createRehearsalServer } from './server/server.ts';
import { settingsRoutes, settingsState } from './server/settings.ts';
import { createStaleAnswers } from './server/stale-answers.ts';
import { clockRoutes } from './state/clock-routes.ts';
import { stateRoutes } from './state/state.ts';
import { createOidc, defaultOidcSettings } from './sts/oidc.ts';
import { createSts, defaultStsSettings } from './sts/sts.ts';

export interface RehearsalOptions {
  /** Of 127.0.0.1; absent or 0: any that is free. */
  readonly port?: number;
  /** How many times faster than the wall's its time runs; 1 unless said. */
  readonly speed?: number;
  /** `process` unless said; `docker` needs an engine that reaches this machine's loopback. */
  readonly runtime?: TaskRuntime['name'];
  /** Where tasks run from; absent: a temporary folder that is removed at the end. */
  readonly folder?: string;
  /** `eu-west-1` unless said. */
  readonly region?: string;
  /** Twelve digits; `111122223333` unless said. */
  readonly account?: string;
  /** Further accounts; each has a registry, services and logs of its own, and a key that may do everything. */
  readonly accounts?: readonly string[];
  /** Role ARN → `{ trust, policy?, maxSessionDuration? }`: who may assume it and what it may do. Absent: everybody, everything. */
  readonly roles?: RoleDocuments;
  /** Role name → IAM policy document: each role gets a key that may do what its policy allows. Absent: nothing is enforced. */
  readonly policies?: PolicyDocuments;
  /**
   * ECR's own name for the registry, as `111122223333.dkr.ecr.eu-west-1.amazonaws.com`, where whoever starts this leads
   * https for that name here. Absent: `127.0.0.1:port` by http.
   */
  readonly registryHost?: string;
  /** What the mail server shows to whoever asks for TLS, in PEM; absent: it speaks in clear, as it is on this machine. */
  readonly mailCertificate?: Certificate;
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
  /** The mail server: `smtp://127.0.0.1:port`. */
  readonly smtp: string;
  /** The keys of the roles that have a policy; the one above may do everything. */
  readonly roles: Readonly<Record<string, AccessKey>>;
  /** The keys of further accounts, and the host that image references of theirs begin with. */
  readonly accounts: Readonly<Record<string, AccessKey & { readonly registry: string }>>;
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

  for (const one of options.accounts ?? []) check('accounts', 'twelve digits each', one, /^\d{12}$/.test(one));

  const clock = startClock(speed);
  const where = { region, account, partition: partitionOf(region) };
  const accounts = [...new Set([account, ...(options.accounts ?? [])])];
  const settings = {
    ecs: defaultEcsSettings(),
    registry: defaultRegistrySettings(),
    oidc: defaultOidcSettings(),
    sts: defaultStsSettings(),
    inboxes: defaultInboxSettings(),
  };
  let roles = options.roles === undefined ? null : parseRoles(options.roles, accounts);
  const enforces = options.policies !== undefined || options.roles !== undefined;
  const key = newAccessKey();
  const users = accounts.slice(1).map((one) => userOf(one, where.partition));
  const principals = [...createPrincipals(options.policies ?? {}, where), ...users];
  const keys = new Map([key, ...principals.map((one) => one.key)].map((one) => [one.accessKeyId, one]));
  const faults = createFaults();
  const log = createRequestLog();
  const stale = createStaleAnswers();
  const hosts = new Map<string, string>();
  const [own, ...others] = accounts.map((one) =>
    createRegistryStore({
      ...where,
      account: one,
      clock,
      settings: settings.registry,
      host: () => registryHost?.replace(account, one) ?? hosts.get(one) ?? '',
      scheme: registryHost === undefined ? 'http' : 'https',
      enforces,
    }),
  );
  if (own === undefined) throw new Error('accounts: expected at least one');
  const registries = createRegistries(own, others);
  startReplication(registries, [own, ...others]);
  const images = createImages(registries);
  const inboxes = createInboxes(clock, settings.inboxes, () => smtp.url);
  const folder = await takeFolder(options.folder);
  const smtp = await startSmtp(settings.inboxes, inboxes.store, options.mailCertificate);
  const write: Parameters<typeof startRuntime>[1]['logs']['write'] = (group, stream, line, taskArn) =>
    clouds.of(taskArn.split(':')[4]).logs.write(group, stream, line);
  const registry = (image: string) => {
    const owner = registries.named(image.slice(0, image.indexOf('/')))?.account ?? account;
    const of = users.find((one) => one.account === owner)?.key ?? key;
    return { host: hosts.get(owner) ?? '', password: issueToken(keys, of.accessKeyId, clock.now()).password };
  };
  const runtime = await startRuntime(options.runtime ?? 'process', {
    clock,
    images,
    logs: { write },
    folder: folder.path,
    registry,
  }).catch(async (cause: unknown) => {
    await smtp.close();
    await folder.leave();
    throw cause;
  });
  const cloudOf = (store: RegistryStore) =>
    startAccountCloud({
      ...where,
      account: store.account,
      clock,
      store,
      images,
      runtime,
      settings: settings.ecs,
      arnOf: (id) => iam.principalOf(id)?.arn ?? userArn(iam.accountOf(id), where.partition),
      ...(options.mint !== undefined && { mint: options.mint }),
    });
  const clouds = joinClouds(cloudOf(own), others.map(cloudOf));
  const iam = createIam({
    place: where,
    principals,
    rolesOfDefinition: (name, of) => clouds.of(of).ecs.rolesOfDefinition(name),
    policyOfRepository: (of, name) => policyIn(registries.of(of)?.repositories.get(name)?.policy),
    accountAtHost: (host) => registries.at(host).account,
  });
  const oidc = createOidc(clock, settings.oidc);
  const sts = createSts({
    clock,
    partition: where.partition,
    accounts,
    settings: settings.sts,
    oidc,
    iam,
    roles: () => roles,
    keep: (one) => void keys.set(one.accessKeyId, one),
  });
  // Tasks come last: they start again from what the other parts hold.
  const parts = [
    settingsState(settings),
    inboxes.stateful,
    ...(others.length > 0 ? [registries.hosts] : []),
    ...clouds.stateful,
  ];
  const apis = {
    json: [...clouds.json, createEcrApi(registries, keys)],
    query: [clouds.query, sts, createSns(inboxes.store)],
    raw: [
      registryApi(registries, keys),
      layerDownloads(registries, keys),
      imageStatusRoutes(registries),
      clouds.listeners,
      ...inboxes.raw,
      sesRoute({ keys, clock, region, settings: settings.inboxes, store: inboxes.store }),
      ...clockRoutes(clock),
      faultRoutes(faults),
      requestLogRoutes(log),
      settingsRoutes(settings),
      oidc.raw,
      roleRoutes(accounts, (changed) => {
        roles = changed;
      }),
      stateRoutes(where, clock, parts, () => stale.forget()),
    ],
  };
  // Each account's registry has a port of its own; whatever else is asked is answered on all of them.
  const servers = accounts.map(() => createRehearsalServer({ clock, region, keys, iam, log, faults, stale, apis }));
  const close = async (): Promise<void> => {
    for (const server of servers) await closeServer(server);
    await smtp.close();
    await clouds.close();
    await runtime.close();
    await folder.leave();
  };
  try {
    for (const [index, server] of servers.entries())
      hosts.set(accounts[index] ?? '', `127.0.0.1:${await listen(server, index === 0 ? port : 0)}`);
  } catch (cause) {
    await close();
    throw cause;
  }
  let closed: Promise<void> | undefined;
  return {
    endpoint: `http://${hosts.get(account) ?? ''}`,
    registry: own.host(),
    region,
    ...key,
    smtp: smtp.url,
    roles: Object.fromEntries(principals.filter((one) => !users.includes(one)).map((one) => [one.name, one.key])),
    accounts: Object.fromEntries(
      users.map((one) => [one.account, { ...one.key, registry: registries.of(one.account)?.host() ?? '' }]),
    ),
    close: () => (closed ??= close()),
  };
}

async function startRuntime(
  kind: TaskRuntime['name'],
  parts: {
    readonly clock: RehearsalClock;
    readonly images: Images;
    readonly logs: ProcessRuntimeOptions['logs'];
    readonly folder: string;
    readonly registry: (image: string) => Registry;
  },
): Promise<TaskRuntime & { passesHealthCheck?(taskArn: string): boolean }> {
  switch (kind) {
    case 'docker':
      return startDockerRuntime(parts);
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

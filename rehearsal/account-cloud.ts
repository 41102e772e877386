import type { RehearsalClock } from './clock.ts';
import type { EcsSettings } from './ecs/settings.ts';
import { startEcs, type Ecs, type EcsParts } from './ecs/start.ts';
import { startLoadBalancers, type LoadBalancers } from './load-balancer/start.ts';
import { startLogs, type Logs } from './logs/start.ts';
import type { Images } from './registry/images.ts';
import { registryState } from './registry/registry-state.ts';
import type { RegistryStore } from './registry/store.ts';
import type { JsonApi, QueryApi, RawApi, Stateful } from './server/api.ts';

/** What belongs to one account, beside its registry. */
export interface AccountCloud {
  readonly account: string;
  readonly logs: Logs;
  readonly balancers: LoadBalancers;
  readonly ecs: Ecs;
  /** In the order in which they are restored: tasks come last. */
  readonly stateful: readonly Stateful[];
  close(): Promise<void>;
}

export interface CloudParts {
  readonly account: string;
  readonly region: string;
  readonly partition: string;
  readonly clock: RehearsalClock;
  readonly store: RegistryStore;
  readonly images: Images;
  readonly runtime: EcsParts['runtime'];
  readonly settings: EcsSettings;
  readonly arnOf: NonNullable<EcsParts['arnOf']>;
  readonly mint?: EcsParts['mint'];
}

export function startAccountCloud(parts: CloudParts): AccountCloud {
  const { account, region, partition, clock, store, images, runtime, settings, arnOf, mint } = parts;
  const where = { account, region, partition };
  const logs = startLogs({ clock, ...where });
  const balancers = startLoadBalancers({ clock, ...where });
  const ecs = startEcs({
    ...where,
    clock,
    images,
    runtime,
    targets: balancers.targets,
    settings,
    arnOf,
    logs: { hasGroup: (group) => logs.groupExists(group) },
    ...(mint !== undefined && { mint }),
  });
  return {
    account,
    logs,
    balancers,
    ecs,
    stateful: [registryState(store), logs.stateful, balancers.stateful, ecs.stateful],
    async close() {
      await ecs.close();
      await balancers.close();
    },
  };
}

/** The clouds of several accounts behind one endpoint: who asks says whose it is. */
export interface Clouds {
  readonly own: AccountCloud;
  of(account: string | undefined): AccountCloud;
  readonly json: readonly JsonApi[];
  readonly query: QueryApi;
  readonly listeners: RawApi;
  /** The parts of further accounts have their account in their names. */
  readonly stateful: readonly Stateful[];
  close(): Promise<void>;
}

export function joinClouds(own: AccountCloud, others: readonly AccountCloud[]): Clouds {
  const all = [own, ...others];
  const of = (account: string | undefined): AccountCloud => all.find((one) => one.account === account) ?? own;
  const json = (pick: (cloud: AccountCloud) => JsonApi): JsonApi => ({
    target: pick(own).target,
    call: (operation, input, caller) => pick(of(caller.account)).call(operation, input, caller),
  });
  return {
    own,
    of,
    json: [json(({ ecs }) => ecs.api), json(({ logs }) => logs.api)],
    query: {
      service: own.balancers.api.service,
      call: (action, form, caller) => of(caller.account).balancers.api.call(action, form, caller),
    },
    listeners: {
      prefix: own.balancers.raw.prefix,
      async handle(request) {
        const first = await own.balancers.raw.handle(request);
        if (first.status !== 200 || others.length === 0) return first;
        const more = await Promise.all(others.map((one) => one.balancers.raw.handle(request)));
        const lists = [first, ...more].map(({ body }) => JSON.parse(String(body)) as readonly unknown[]);
        return { ...first, body: JSON.stringify(lists.flat()) };
      },
    },
    // Kind by kind: tasks of one account start again from what the registries of all hold.
    stateful: own.stateful.flatMap((_, kind) =>
      all.flatMap(({ account, stateful }) =>
        stateful
          .slice(kind, kind + 1)
          .map((one) => (account === own.account ? one : { ...one, part: `${one.part}@${account}` })),
      ),
    ),
    async close() {
      for (const one of all) await one.close();
    },
  };
}

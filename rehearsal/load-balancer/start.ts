import type { RehearsalClock } from '../clock.ts';
import { ApiError } from '../server/api.ts';
import type { QueryApi, RawApi, Stateful } from '../server/api.ts';
import { listenerOperations } from './listeners.ts';
import { loadBalancerOperations } from './load-balancers.ts';
import type { Listener, LoadBalancer, Model, Rule, TargetGroup } from './model.ts';
import type { Context, Operation } from './operation.ts';
import { openPools } from './pools.ts';
import type { SavedTarget } from './pools.ts';
import { startProxy } from './proxy.ts';
import type { Proxy } from './proxy.ts';
import { formTree } from './query.ts';
import { registeredTargetOperations } from './registered-targets.ts';
import { ruleOperations } from './rules.ts';
import { targetGroupOperations } from './target-groups.ts';
import type { Targets } from './targets.ts';
import { answerXml } from './xml.ts';

export interface LoadBalancerOptions {
  readonly clock: RehearsalClock;
  readonly region: string;
  readonly account: string;
  readonly partition: string;
  /** What a target has to answer, in real time, however short the idle timeout is in rehearsal time; 10 s unless said. */
  readonly leastIdleTimeoutMs?: number;
}

export interface LoadBalancers {
  readonly api: QueryApi;
  readonly targets: Targets;
  readonly stateful: Stateful;
  /** `GET /_rehearsal/listeners`: where each listener really is; `…/traffic`: what each has counted. */
  readonly raw: RawApi;
  close(): Promise<void>;
}

interface Saved {
  readonly loadBalancers: readonly LoadBalancer[];
  readonly targetGroups: readonly TargetGroup[];
  readonly listeners: readonly Listener[];
  readonly rules: readonly Rule[];
  readonly targets: readonly SavedTarget[];
}

const VERSION = '2015-12-01';
const OPERATIONS = new Map<string, Operation>(
  [
    loadBalancerOperations,
    targetGroupOperations,
    listenerOperations,
    ruleOperations,
    registeredTargetOperations,
  ].flatMap((part) => Object.entries(part)),
);

/** The load balancers of the rehearsal: the elbv2 API, and a real reverse proxy for each listener. */
export function startLoadBalancers(options: LoadBalancerOptions): LoadBalancers {
  const { clock, region, account, partition } = options;
  const model: Model = { loadBalancers: new Map(), targetGroups: new Map(), listeners: new Map(), rules: new Map() };
  const pools = openPools(clock, model);
  const proxies = new Map<string, Proxy>();

  const openListener = async (arn: string): Promise<void> => {
    const proxy = await startProxy(
      { clock, model, pools, leastIdleTimeoutMs: options.leastIdleTimeoutMs ?? 10_000 },
      arn,
    );
    proxies.set(arn, proxy);
  };
  const closeProxy = async (arn: string): Promise<void> => {
    const proxy = proxies.get(arn);
    proxies.delete(arn);
    await proxy?.close();
  };
  const closeListener = async (arn: string): Promise<void> => {
    model.listeners.delete(arn);
    for (const rule of [...model.rules.values()]) if (rule.listenerArn === arn) model.rules.delete(rule.arn);
    await closeProxy(arn);
  };
  const context: Context = { clock, region, account, partition, model, pools, openListener, closeListener };

  return {
    api: {
      service: 'elasticloadbalancing',
      async call(action, form) {
        const operation = OPERATIONS.get(action);
        if (operation === undefined)
          throw new ApiError('InvalidAction', `Could not find operation ${action} for version ${VERSION}`);
        return answerXml(action, await operation(context, formTree(form)));
      },
    },
    targets: pools,
    stateful: {
      part: 'load-balancers',
      save: (): Saved => ({
        loadBalancers: [...model.loadBalancers.values()],
        targetGroups: [...model.targetGroups.values()],
        listeners: [...model.listeners.values()],
        rules: [...model.rules.values()],
        targets: pools.save(),
      }),
      async restore(state) {
        const saved = state as Saved;
        fill(model.loadBalancers, saved.loadBalancers);
        fill(model.targetGroups, saved.targetGroups);
        fill(model.listeners, saved.listeners);
        fill(model.rules, saved.rules);
        for (const arn of [...proxies.keys()]) if (!model.listeners.has(arn)) await closeProxy(arn);
        for (const arn of model.listeners.keys()) if (!proxies.has(arn)) await openListener(arn);
        pools.restore(saved.targets);
      },
    },
    raw: {
      prefix: '/_rehearsal/listeners',
      async handle({ method, path }) {
        const listeners = [...proxies].flatMap(([arn, proxy]) => {
          const listener = model.listeners.get(arn);
          return listener === undefined ? [] : [{ listener, proxy }];
        });
        const json = (value: unknown, status = 200) => ({
          status,
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(value),
        });
        if (method !== 'GET') return json({ message: 'only GET' }, 405);
        if (path === '/_rehearsal/listeners/traffic') {
          return json(listeners.map(({ listener, proxy }) => ({ listenerArn: listener.arn, ...proxy.traffic })));
        }
        if (path !== '/_rehearsal/listeners') return json({ message: 'no such page' }, 404);
        return json(
          listeners.map(({ listener, proxy }) => ({
            listenerArn: listener.arn,
            port: listener.port,
            url: proxy.url,
            loadBalancerArn: listener.loadBalancerArn,
            requests: proxy.traffic.requests,
          })),
        );
      },
    },
    async close() {
      pools.close();
      await Promise.all([...proxies.values()].map((proxy) => proxy.close()));
      proxies.clear();
    },
  };
}

function fill<T extends { readonly arn: string }>(map: Map<string, T>, values: readonly T[]): void {
  map.clear();
  for (const value of values) map.set(value.arn, value);
}

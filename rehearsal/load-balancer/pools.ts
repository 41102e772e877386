import type { RehearsalClock } from '../clock.ts';
import { addressOf } from './health-request.ts';
import { loadBalancersOf } from './model.ts';
import type { Model } from './model.ts';
import { startPooledTarget } from './pooled-target.ts';
import type { PooledTarget, TargetStatus } from './pooled-target.ts';
import type { Target, Targets } from './targets.ts';

/** The targets of all target groups. */
export interface Pools extends Targets {
  status(targetGroupArn: string, targetId: string, port: number): TargetStatus;
  list(targetGroupArn: string): readonly PooledTarget[];
  /** Takes the next target for a request; `undefined` where none is registered. */
  pick(targetGroupArn: string): PooledTarget | undefined;
  /** To be called when listeners, rules or settings of health checks have changed. */
  recheck(): void;
  forget(targetGroupArn: string): void;
  save(): readonly SavedTarget[];
  restore(saved: readonly SavedTarget[]): void;
  close(): void;
}

export interface SavedTarget {
  readonly targetGroupArn: string;
  readonly target: Pick<Target, 'id' | 'port' | 'address'>;
  readonly status: TargetStatus;
}

const NOT_REGISTERED: TargetStatus = {
  state: 'unused',
  reason: 'Target.NotRegistered',
  description: 'Target is not registered to the target group',
};
export const DEFAULT_DEREGISTRATION_DELAY = 300;

export function openPools(clock: RehearsalClock, model: Model): Pools {
  const pools = new Map<string, Map<string, PooledTarget>>();
  const turns = new Map<string, number>();
  const poolOf = (arn: string): Map<string, PooledTarget> => pools.get(arn) ?? new Map<string, PooledTarget>();
  const keyOf = (id: string, port: number): string => `${id}:${port}`;
  const inUse = (arn: string): boolean => loadBalancersOf(model, arn).length > 0;

  const add = (arn: string, target: Target, status?: TargetStatus): void => {
    const pool = poolOf(arn);
    pools.set(arn, pool);
    const key = keyOf(target.id, target.port);
    const existing = pool.get(key);
    // ECS registers a task before it runs: once its address is known, what was seen before that says nothing of it.
    const arrives =
      existing !== undefined && addressOf(existing.target) === undefined && addressOf(target) !== undefined;
    if (existing !== undefined && existing.status.state !== 'draining' && !arrives) {
      existing.target = target;
      return;
    }
    existing?.close();
    pool.set(
      key,
      startPooledTarget(
        clock,
        target,
        () => model.targetGroups.get(arn),
        () => inUse(arn),
        status,
      ),
    );
  };

  const drain = (arn: string, id: string, port: number): void => {
    const pool = poolOf(arn);
    const pooled = pool.get(keyOf(id, port));
    if (pooled === undefined) return;
    const delay = model.targetGroups.get(arn)?.attributes['deregistration_delay.timeout_seconds'];
    // Without a listener there is nothing to drain.
    const seconds = inUse(arn) ? Number(delay ?? DEFAULT_DEREGISTRATION_DELAY) : 0;
    pooled.drain(seconds, () => {
      if (pool.get(keyOf(id, port)) === pooled) pool.delete(keyOf(id, port));
    });
  };

  const status: Pools['status'] = (arn, id, port) => poolOf(arn).get(keyOf(id, port))?.status ?? NOT_REGISTERED;

  const forget = (arn: string): void => {
    for (const pooled of poolOf(arn).values()) pooled.close();
    pools.delete(arn);
  };

  return {
    exists: (arn) => model.targetGroups.has(arn),
    register: add,
    deregister: drain,
    status,
    health(arn, id, port) {
      const { state, description } = status(arn, id, port);
      return description === undefined ? { state } : { state, description };
    },
    list: (arn) => [...poolOf(arn).values()],
    pick(arn) {
      const registered = [...poolOf(arn).values()].filter(
        ({ status: { state } }) => state !== 'draining' && state !== 'unused',
      );
      const healthy = registered.filter(({ status: { state } }) => state === 'healthy');
      // Where none is healthy, all get traffic: the load balancer fails open.
      const candidates = healthy.length > 0 ? healthy : registered;
      const turn = turns.get(arn) ?? 0;
      turns.set(arn, turn + 1);
      return candidates[turn % candidates.length];
    },
    recheck() {
      for (const pool of pools.values()) for (const pooled of pool.values()) pooled.recheck();
    },
    forget,
    save: () =>
      [...pools].flatMap(([targetGroupArn, pool]) =>
        [...pool.values()].map(({ target: { id, port, address }, status: saved }) => ({
          targetGroupArn,
          target: { id, port, ...(address === undefined ? {} : { address }) },
          status: saved,
        })),
      ),
    restore(saved) {
      for (const arn of [...pools.keys()]) forget(arn);
      for (const { targetGroupArn, target, status: was } of saved) {
        add(targetGroupArn, target, was);
        if (was.state === 'draining') drain(targetGroupArn, target.id, target.port);
      }
    },
    close() {
      for (const arn of [...pools.keys()]) forget(arn);
    },
  };
}

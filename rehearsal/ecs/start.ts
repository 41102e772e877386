import type { RehearsalClock } from '../clock.ts';
import type { Targets } from '../load-balancer/targets.ts';
import type { Images } from '../registry/images.ts';
import type { TaskRuntime } from '../runtime/runtime.ts';
import type { JsonApi, Stateful } from '../server/api.ts';
import type { Account } from './account.ts';
import { createApi } from './api.ts';
import { createEngine } from './engine.ts';
import { randomMint, type Mint } from './mint.ts';
import type { EcsState } from './model/state.ts';
import type { EcsSettings } from './settings.ts';
import { findTaskDefinition } from './operations/lookup.ts';
import { createStore } from './store.ts';
import { createPast } from './visible.ts';
import type { World } from './world.ts';

export interface EcsParts extends Account {
  readonly clock: RehearsalClock;
  readonly images: Images;
  readonly targets: Targets;
  /** Where tasks are simulated, it also says whether their ports would pass a health check. */
  readonly runtime: TaskRuntime & { passesHealthCheck?(taskArn: string): boolean };
  readonly settings: EcsSettings;
  /** Which CloudWatch log groups exist; absent: all that a task definition names. */
  readonly logs?: { hasGroup(group: string): boolean };
  /** The ARN of a key's holder; absent: the account itself. */
  readonly arnOf?: (accessKeyId: string) => string;
  /** Where identifiers come from; random unless given. */
  readonly mint?: (counter: { addresses: number }) => Mint;
}

export interface Ecs {
  readonly api: JsonApi;
  readonly stateful: Stateful;
  /** The roles that a registered task definition names. */
  rolesOfDefinition(name: string): readonly string[];
  /** Stops the scheduler. The runtime belongs to whoever started it. */
  close(): Promise<void>;
}

/** Starts ECS: its API, and the scheduler behind it. */
export function startEcs(parts: EcsParts): Ecs {
  const { clock, settings, targets } = parts;
  const store = createStore();
  const past = createPast(store, clock, settings);
  const mint = (): Mint => (parts.mint ?? randomMint)(store.state.counter);
  const engine = createEngine({
    clock,
    images: parts.images,
    targets,
    runtime: parts.runtime,
    settings,
    store,
    mint,
    region: parts.region,
    logGroupExists: (group) => parts.logs?.hasGroup(group) ?? true,
    changed: past.note,
  });
  const { account, region, partition } = parts;
  const world: Omit<World, 'caller'> = {
    store,
    settings,
    clock,
    account: { account, region, partition },
    targets,
    engine,
    mint,
    visible: past.visible,
  };
  return {
    api: createApi(world, parts.arnOf ?? (() => `arn:${partition}:iam::${account}:root`), past.note),
    stateful: {
      part: 'ecs',
      save: () => structuredClone(store.state),
      rest: () => engine.abandon(),
      async restore(state) {
        await engine.abandon();
        past.forget();
        store.replace(structuredClone(state as EcsState));
        engine.resume();
      },
    },
    rolesOfDefinition(name) {
      const definition = findTaskDefinition(world, name);
      return [definition?.taskRoleArn, definition?.executionRoleArn].filter((role) => role !== undefined);
    },
    async close() {
      engine.close();
    },
  };
}

/** Everything that one history is played with: the world, prepared and copied, and the doors into it. */
import type { Instant } from '../../../src/domain/instant.ts';
import { instantOf } from '../../../src/domain/instant.ts';
import type { Catalog } from '../../../src/ports/catalog.ts';
import type { Clock } from '../../../src/ports/clock.ts';
import type { Prober } from '../../../src/ports/prober.ts';
import type { EnvironmentName, History } from '../history.ts';
import type { Deed } from '../play/record.ts';
import { createStage, type Player, type Stage, type Turns } from '../play/stage.ts';
import type { MemoryOrchestrator } from '../../ports/bendable-orchestrator.ts';
import type { MemoryRegistry } from '../../ports/memory-registry.ts';
import { clockOf, stagePlatform } from './platform.ts';
import { stageProber } from './prober.ts';
import { stageRegistry, type StagedRegistry } from './registry.ts';
import { catalogOf } from './shop.ts';

/** A world as a history finds it. */
export interface World {
  readonly registry: MemoryRegistry;
  readonly platform: MemoryOrchestrator;
  /** The number of the newest entry of each ledger. */
  readonly heads: ReadonlyMap<EnvironmentName, number>;
  /** In milliseconds. */
  readonly now: number;
}

export interface Theatre {
  readonly history: History;
  readonly stage: Stage;
  readonly registry: StagedRegistry;
  readonly platform: ReturnType<typeof stagePlatform>;
  readonly catalog: Catalog;
  readonly workloads: readonly string[];
  readonly deeds: Deed[];
  /** The entries that ships admitted, oldest first. */
  readonly admitted: string[];
  readonly began: number;
  clockOf(player: Player): Clock;
  proberOf(player: Player): Prober;
  said(player: Player, text: string): void;
}

export function openTheatre(history: History, world: World, turns: Turns): Theatre {
  const stage = createStage(history, turns, world.now);
  const deeds: Deed[] = [];
  const newest = new Map(world.heads);
  let minted = 0;
  const mint = (): string => (minted += 1).toString(16).padStart(32, '0');
  const worldClock = { now: (): Instant => instantOf(stage.now()) };
  const platform = world.platform.copy(worldClock as Clock);
  const proberOf = stageProber(history, stage, platform, world.now, deeds);
  return {
    history,
    stage,
    registry: stageRegistry(world.registry.copy(), stage, deeds, newest, history.bothToldYes),
    platform: stagePlatform(platform, history, stage, worldClock, deeds, newest),
    catalog: catalogOf(history.workloads),
    workloads: history.workloads === 1 ? ['web'] : ['web', 'worker'],
    deeds,
    admitted: [],
    began: world.now,
    clockOf: (player) => clockOf(stage, player, mint),
    proberOf,
    said: (player, text) =>
      void stage.acts.push({
        at: stage.now(),
        who: player.name,
        call: 'says',
        about: () => text,
        mishap: null,
        answer: '',
      }),
  };
}

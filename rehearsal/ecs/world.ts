import type { RehearsalClock } from '../clock.ts';
import type { Targets } from '../load-balancer/targets.ts';
import type { Account } from './account.ts';
import type { Engine } from './engine.ts';
import type { Mint } from './mint.ts';
import type { EcsSettings } from './settings.ts';
import type { Store } from './store.ts';
import type { Visible } from './visible.ts';

/** What an operation works on. Writes go to the store, reads come from what is visible. */
export interface World {
  readonly store: Store;
  readonly settings: EcsSettings;
  readonly clock: RehearsalClock;
  readonly account: Account;
  readonly targets: Targets;
  readonly engine: Engine;
  readonly mint: () => Mint;
  readonly visible: () => Visible;
  /** The ARN of who calls. */
  readonly caller: string;
}

/** How long after a call the scheduler takes up what it asked for (observed: 75 ms). */
export const PICK_UP_MS = 75;

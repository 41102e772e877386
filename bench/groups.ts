import type { Group } from './figure.ts';
import { copy } from './figures/copy.ts';
import { load } from './figures/load.ts';
import { ecsCalls } from './figures/ecs-calls.ts';
import { firstRequest } from './figures/first-request.ts';
import { memory } from './figures/memory.ts';
import { pace } from './figures/pace.ts';
import { promotion } from './figures/promotion.ts';
import { runner } from './figures/runner.ts';
import { size } from './figures/size.ts';

/** Every group of figures, in the order in which they are measured. */
export const groups: readonly Group[] = [load, size, firstRequest, ecsCalls, promotion, memory, copy, pace, runner];

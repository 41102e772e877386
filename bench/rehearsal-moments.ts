import type { Stage } from '../test/journey/stage/stage.ts';

/** Tells the rehearsal's moments by `performance.now()` of this process, in which it runs. */
export interface Moments {
  /** Milliseconds of `performance.now()` at a moment of the rehearsal, in its seconds since the epoch. */
  here(seconds: number): number;
}

/** Sets the two clocks by the question that was answered fastest: half its way is what they may differ by. */
export async function readMoments(stage: Stage, speed: number): Promise<Moments> {
  let best = { way: Number.POSITIVE_INFINITY, here: 0, there: 0 };
  for (let asked = 0; asked < 20; asked += 1) {
    const before = performance.now();
    const there = await stage.now();
    const way = performance.now() - before;
    if (way < best.way) best = { way, here: before + way / 2, there };
  }
  return { here: (seconds) => best.here + (seconds * 1000 - best.there) / speed };
}

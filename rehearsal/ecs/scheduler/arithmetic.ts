/** Tasks of one revision that ECS still wants (told to run), by what the checks say of them. */
export interface Tally {
  readonly healthy: number;
  /** Not yet judged: starting, or running without a verdict. */
  readonly waiting: number;
  readonly unhealthy: number;
}

export interface Demand {
  readonly desired: number;
  readonly minimumHealthyPercent: number;
  readonly maximumPercent: number;
  /** The revision that is being rolled out; `halted`: failed for good, neither started nor trimmed. */
  readonly target: Tally & { readonly halted: boolean };
  /** Every other revision that still has tasks, oldest last. `replaced`: its lost tasks are started again. */
  readonly sources: readonly (Tally & { readonly wanted: number; readonly replaced: boolean })[];
}

export interface Plan {
  readonly startTarget: number;
  readonly stopTarget: Tally;
  /** `wanted`: what the scheduler wants of that revision from now on. */
  readonly sources: readonly { readonly start: number; readonly stop: Tally; readonly wanted: number }[];
  /** Neither starting nor stopping is possible although tasks are missing. */
  readonly deadlocked: boolean;
}

const NONE: Tally = { healthy: 0, waiting: 0, unhealthy: 0 };

/** The least healthy running tasks: `ceil(desired × minimumHealthyPercent / 100)`. */
export function lowerBound(desired: number, minimumHealthyPercent: number): number {
  return Math.ceil((desired * minimumHealthyPercent) / 100);
}

/** The most tasks running or pending, of all revisions together: `floor(desired × maximumPercent / 100)`. */
export function upperBound(desired: number, maximumPercent: number): number {
  return Math.floor((desired * maximumPercent) / 100);
}

function size(tally: Tally): number {
  return tally.healthy + tally.waiting + tally.unhealthy;
}

/**
 * What one pass of the scheduler starts and stops (deployment-type-ecs, ecs_services). Starts never bring all revisions
 * above the upper bound, stops of healthy tasks never bring the healthy ones below the lower bound.
 */
export function planTasks(demand: Demand): Plan {
  const { desired, target, sources } = demand;
  const lower = lowerBound(desired, demand.minimumHealthyPercent);
  const all = [target, ...sources];
  let room = Math.max(0, upperBound(desired, demand.maximumPercent) - all.reduce((sum, one) => sum + size(one), 0));
  const healthy = all.reduce((sum, one) => sum + one.healthy, 0);
  const missing = target.halted ? 0 : Math.max(0, desired - target.healthy - target.waiting);
  const startTarget = Math.min(missing, room);
  room -= startTarget;
  let spare = Math.max(0, healthy - lower);

  const plannedSources = sources.map((source) => {
    const lost = source.replaced && healthy < lower ? Math.max(0, source.wanted - source.healthy - source.waiting) : 0;
    const start = Math.min(lost, room);
    room -= start;
    if (target.halted || healthy < lower) {
      const short = lost > start || missing > startTarget;
      const stop = target.halted || source.replaced ? (short ? oneUnhealthy(source) : NONE) : waste(source);
      return { start, stop, wanted: source.replaced ? source.wanted : size(source) - size(stop) };
    }
    const healthyToo = Math.min(source.healthy, spare);
    spare -= healthyToo;
    const stop = { healthy: healthyToo, waiting: source.waiting, unhealthy: source.unhealthy };
    return { start, stop, wanted: source.healthy - healthyToo };
  });

  const stopTarget =
    missing > startTarget ? oneUnhealthy(target) : target.halted ? NONE : surplus(target, desired, spare);
  const moves =
    startTarget + size(stopTarget) + plannedSources.reduce((sum, one) => sum + one.start + size(one.stop), 0);
  const waiting = all.reduce((sum, one) => sum + one.waiting, 0);
  return {
    startTarget,
    stopTarget,
    sources: plannedSources,
    deadlocked: missing > 0 && moves === 0 && waiting === 0 && sources.some((source) => size(source) > 0),
  };
}

/** Where there is no room for a replacement, one unhealthy task makes it. */
function oneUnhealthy(tally: Tally): Tally {
  return { ...NONE, unhealthy: Math.min(1, tally.unhealthy) };
}

/** Of a revision whose tasks are not replaced any more, what is not healthy only takes room. */
function waste(source: Tally): Tally {
  return { ...NONE, waiting: source.waiting, unhealthy: source.unhealthy };
}

/** Tasks beyond the desired count: an unhealthy one goes when its replacement has been judged, whatever the verdict. */
function surplus(target: Tally, desired: number, spare: number): Tally {
  if (target.waiting > 0 && target.unhealthy > 0) {
    const beyond = Math.max(0, target.healthy + target.waiting - desired);
    return { ...NONE, waiting: Math.min(target.waiting, beyond) };
  }
  const beyond = Math.max(0, size(target) - desired);
  const unhealthy = Math.min(target.unhealthy, beyond);
  const waiting = Math.min(target.waiting, beyond - unhealthy);
  return { unhealthy, waiting, healthy: Math.min(target.healthy, spare, beyond - unhealthy - waiting) };
}

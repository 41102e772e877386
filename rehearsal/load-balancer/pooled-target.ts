import { Agent } from 'node:http';
import type { RehearsalClock } from '../clock.ts';
import { atLeast } from '../runtime/wall-floor.ts';
import { addressOf, checkTarget } from './health-request.ts';
import type { TargetGroup } from './model.ts';
import type { Target, TargetState } from './targets.ts';

export interface TargetStatus {
  readonly state: TargetState;
  /** As elbv2 names it, e.g. `Target.ResponseCodeMismatch`. */
  readonly reason?: string;
  readonly description?: string;
}

/** A registered target: its health, its connections and the requests on their way. */
export interface PooledTarget {
  target: Target;
  status: TargetStatus;
  /** Requests on their way. */
  inFlight: number;
  readonly agent: Agent;
  /** Checks again from now on, with the settings and the use of its group as they are now. */
  recheck(): void;
  /** One request is over. */
  finished(): void;
  /** No new connection is kept, idle ones are closed, requests on their way may finish; `then` runs after the delay. */
  drain(seconds: number, then: () => void): void;
  close(): void;
}

const REGISTERING: TargetStatus = {
  state: 'initial',
  reason: 'Elb.RegistrationInProgress',
  description: 'Target registration is in progress',
};
const CHECKING: TargetStatus = {
  state: 'initial',
  reason: 'Elb.InitialHealthChecking',
  description: 'Initial health checks in progress',
};
const NOT_IN_USE: TargetStatus = {
  state: 'unused',
  reason: 'Target.NotInUse',
  description: 'Target group is not configured to receive traffic from the load balancer',
};
const DRAINING: TargetStatus = {
  state: 'draining',
  reason: 'Target.DeregistrationInProgress',
  description: 'Target deregistration is in progress',
};
const REASONS = {
  codes: 'Target.ResponseCodeMismatch',
  timeout: 'Target.Timeout',
  unreachable: 'Target.FailedHealthChecks',
} as const;

/** From registration to the first check [U]. */
const FIRST_CHECK_MS = 1_000;
/** Real targets are asked at most this often. */
const LEAST_INTERVAL_MS = 20;
/** A process that has just started may not listen yet: for this long, in real time, that does not count against it. */
const LEAST_BOOT_MS = 2_000;
/** Requests on their way at the end of the deregistration delay have had at least this much real time. */
const LEAST_DRAIN_MS = 2_000;

/** `group` and `inUse` are asked before each check. A `restored` status stands until the target is registered again. */
export function startPooledTarget(
  clock: RehearsalClock,
  target: Target,
  group: () => TargetGroup | undefined,
  inUse: () => boolean,
  restored?: TargetStatus,
): PooledTarget {
  let good = 0;
  let bad = 0;
  let closed = false;
  let round = 0;
  let draining: { floorEnds: number; readonly then: () => void; over: boolean } | undefined;
  const registeredAt = clock.now();
  let cancel = (): void => undefined;

  const isReal = (): boolean => addressOf(pooled.target) !== undefined;

  const check = async (): Promise<void> => {
    const mine = round;
    const settings = group()?.healthCheck;
    if (settings === undefined) return;
    const unclaimed = restored !== undefined && !isReal() && pooled.target.simulatedHealthy === undefined;
    if (!inUse()) {
      pooled.status = NOT_IN_USE;
    } else if (!unclaimed) {
      if (pooled.status === REGISTERING || pooled.status.state === 'unused') pooled.status = CHECKING;
      const checked = pooled.target;
      const result = await checkTarget(clock, checked, settings);
      if (closed || draining !== undefined || mine !== round) return;
      const booting = isReal() && clock.now() - registeredAt < LEAST_BOOT_MS * clock.speed;
      if (result.passed) {
        good += 1;
        bad = 0;
        if (pooled.status.state === 'initial' || good >= settings.healthyThreshold)
          pooled.status = { state: 'healthy' };
      } else if (!(booting && result.cause === 'unreachable')) {
        good = 0;
        bad += 1;
        if (bad >= settings.unhealthyThreshold) {
          pooled.status = { state: 'unhealthy', reason: REASONS[result.cause], description: result.description };
        }
      }
    }
    cancel = clock.after(atLeast(clock, settings.interval * 1000, isReal() ? LEAST_INTERVAL_MS : 0), begin);
  };
  const begin = (): void => {
    void check();
  };

  const endDrain = (): void => {
    if (draining === undefined || !draining.over) return;
    if (pooled.inFlight > 0 && clock.now() < draining.floorEnds) return;
    const { then } = draining;
    pooled.close();
    then();
  };

  const pooled: PooledTarget = {
    target,
    status: restored ?? (inUse() ? REGISTERING : NOT_IN_USE),
    inFlight: 0,
    agent: new Agent({ keepAlive: true }),
    recheck() {
      if (draining !== undefined || closed) return;
      cancel();
      // A check that is on its way is of the round before, and no longer counts.
      round += 1;
      cancel = clock.after(isReal() ? atLeast(clock, 0, LEAST_INTERVAL_MS) : FIRST_CHECK_MS, begin);
    },
    finished() {
      pooled.inFlight -= 1;
      endDrain();
    },
    drain(seconds, then) {
      if (draining !== undefined || closed) return;
      cancel();
      pooled.status = DRAINING;
      draining = { floorEnds: clock.now() + LEAST_DRAIN_MS * clock.speed, then, over: false };
      // A connection that nobody uses must not be there when the target goes away, nor one be kept from now on.
      pooled.agent.maxFreeSockets = 0;
      for (const socket of Object.values(pooled.agent.freeSockets).flatMap((sockets) => sockets ?? []))
        socket.destroy();
      const now = draining;
      cancel = clock.after(seconds * 1000, () => {
        now.over = true;
        cancel = clock.after(Math.max(0, now.floorEnds - clock.now()), endDrain);
        endDrain();
      });
    },
    close() {
      closed = true;
      cancel();
      pooled.agent.destroy();
    },
  };
  pooled.recheck();
  return pooled;
}

import type { RehearsalClock } from '../../clock.ts';
import type { ContainerLaunch, TaskEvent } from '../runtime.ts';
import { passesHealthCheck } from './behaviour.ts';
import type { Behaviour } from './behaviour.ts';

export interface ScriptedContainer {
  readonly launch: ContainerLaunch;
  readonly behaviour: Behaviour;
}

export interface SimulatedTask {
  stop(): void;
  passesHealthCheck(): boolean;
  /** Forgets it: no timer is left and nothing is reported any more. */
  discard(): void;
}

interface SimulatedTaskOptions {
  readonly clock: RehearsalClock;
  readonly containers: readonly ScriptedContainer[];
  readonly write: (group: string, stream: string, line: string) => void;
  readonly report: (event: TaskEvent) => void;
}

/** Plays a task by its containers' scripts, with timers of the rehearsal's clock. */
export function startSimulatedTask({ clock, containers, write, report }: SimulatedTaskOptions): SimulatedTask {
  const timers = new Set<() => void>();
  const alive = new Set<ScriptedContainer>();
  let runningSince: number | undefined;
  let stopping = false;
  let over = false;

  const later = (seconds: number, then: () => void): (() => void) => {
    const cancel = clock.after(seconds * 1000, () => {
      timers.delete(cancel);
      then();
    });
    timers.add(cancel);
    return cancel;
  };
  const discard = (): void => {
    for (const cancel of timers) cancel();
    timers.clear();
  };
  const finish = (): void => {
    if (over) return;
    over = true;
    discard();
    report({ kind: 'stopped' });
  };

  const exit = (container: ScriptedContainer, exitCode: number): void => {
    if (!alive.delete(container)) return;
    report({ kind: 'container-exited', container: container.launch.name, exitCode });
    if (container.launch.essential) stop();
    if (alive.size === 0) finish();
  };

  const stop = (): void => {
    if (stopping || over) return;
    stopping = true;
    if (runningSince === undefined) {
      discard();
      later(0, finish);
      return;
    }
    for (const container of alive) {
      const { behaviour, launch } = container;
      const killed = behaviour.stopSeconds > launch.stopTimeoutSeconds;
      later(killed ? launch.stopTimeoutSeconds : behaviour.stopSeconds, () =>
        exit(container, killed ? 137 : behaviour.stopExitCode),
      );
    }
  };

  const run = (): void => {
    runningSince = clock.now();
    report({ kind: 'running', addresses: [] });
    for (const container of containers) {
      const { launch, behaviour } = container;
      alive.add(container);
      for (const line of behaviour.log) if (launch.log !== undefined) write(launch.log.group, launch.log.stream, line);
      if (behaviour.exitAfterSeconds !== undefined)
        later(behaviour.exitAfterSeconds, () => exit(container, behaviour.exitCode));
      if (launch.healthCheck !== undefined) watch(container, launch.healthCheck);
      else tellHealth(container);
    }
  };

  /** As a container engine: the first check after one interval, `retries` failures in a row, a start period that forgives. */
  const watch = (container: ScriptedContainer, check: NonNullable<ContainerLaunch['healthCheck']>): void => {
    let failures = 0;
    let known: boolean | undefined;
    const look = (): void => {
      if (!alive.has(container) || runningSince === undefined) return;
      const seconds = (clock.now() - runningSince) / 1000;
      const passed = passesHealthCheck(container.behaviour, seconds);
      if (passed) failures = 0;
      else if (known === true || seconds >= check.startPeriod) failures += 1;
      const healthy = passed ? true : failures >= check.retries ? false : known;
      if (healthy !== undefined && healthy !== known)
        report({ kind: 'container-health', container: container.launch.name, healthy });
      known = healthy;
      later(check.interval, look);
    };
    later(check.interval, look);
  };

  /** Without a health check of its own, what the script says is told when it changes: a load balancer would see it. */
  const tellHealth = (container: ScriptedContainer): void => {
    const { healthy, unhealthyAfterSeconds } = container.behaviour;
    const tell = (now: boolean): void => {
      if (alive.has(container)) report({ kind: 'container-health', container: container.launch.name, healthy: now });
    };
    if (healthy !== true) tell(false);
    if (typeof healthy === 'number') later(healthy, () => tell(true));
    if (unhealthyAfterSeconds !== undefined) later(unhealthyAfterSeconds, () => tell(false));
  };

  later(0, () => {
    const failing = containers.find(({ behaviour }) => behaviour.cannotStart !== undefined);
    if (failing?.behaviour.cannotStart !== undefined) {
      if (!failing.behaviour.cannotStart.startsWith('CannotPull')) report({ kind: 'pulled' });
      report({ kind: 'failed-to-start', container: failing.launch.name, reason: failing.behaviour.cannotStart });
      finish();
      return;
    }
    const startSeconds = Math.max(0, ...containers.map(({ behaviour }) => behaviour.startSeconds));
    // Half of the start is the pull.
    later(startSeconds / 2, () => {
      report({ kind: 'pulled' });
      later(startSeconds / 2, run);
    });
  });

  return {
    stop,
    discard,
    passesHealthCheck: () =>
      runningSince !== undefined &&
      alive.size === containers.length &&
      containers.every(({ behaviour }) => passesHealthCheck(behaviour, (clock.now() - (runningSince ?? 0)) / 1000)),
  };
}

import type { RehearsalClock } from '../../clock.ts';
import type { Images } from '../../registry/images.ts';
import type { TaskLaunch, TaskRuntime } from '../runtime.ts';
import { parseBehaviour, BEHAVIOUR_VARIABLE } from './behaviour.ts';
import { startSimulatedTask } from './simulated-task.ts';
import type { ScriptedContainer, SimulatedTask } from './simulated-task.ts';

export interface SimulatedRuntimeOptions {
  readonly clock: RehearsalClock;
  readonly images: Images;
  readonly logs?: { write(group: string, stream: string, line: string, taskArn: string): void };
}

export interface SimulatedRuntime extends TaskRuntime {
  readonly name: 'simulated';
  /** Whether a health check of the task's ports would pass now; what a load balancer asks. False for an unknown task. */
  passesHealthCheck(taskArn: string): boolean;
}

/**
 * Runs tasks in memory only, scripted by `REHEARSE` (see behaviour.ts) in a container's environment or its image's.
 * A fork of a saved state starts its tasks again by {@link TaskRuntime.start}.
 */
export function startSimulatedRuntime(options: SimulatedRuntimeOptions): SimulatedRuntime {
  const tasks = new Map<string, SimulatedTask>();
  let closed = false;

  function script({ containers }: TaskLaunch): readonly ScriptedContainer[] {
    return containers.map((launch) => {
      const image = options.images.unpackable(launch.image, launch.imageDigest);
      if (image === undefined) {
        const reason = `CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref ${launch.image}: ${launch.image}: not found`;
        return { launch, behaviour: { ...parseBehaviour(undefined), cannotStart: reason } };
      }
      const fromImage = image.config.Env?.findLast((line) => line.startsWith(`${BEHAVIOUR_VARIABLE}=`))?.slice(
        BEHAVIOUR_VARIABLE.length + 1,
      );
      try {
        return { launch, behaviour: parseBehaviour(launch.environment[BEHAVIOUR_VARIABLE] ?? fromImage) };
      } catch (cause) {
        const reason = `CannotStartContainerError: ${cause instanceof Error ? cause.message : String(cause)}`;
        return { launch, behaviour: { ...parseBehaviour(undefined), cannotStart: reason } };
      }
    });
  }

  return {
    name: 'simulated',
    start(launch, report) {
      if (closed) throw new Error('the simulated runtime is closed');
      const task = startSimulatedTask({
        clock: options.clock,
        containers: script(launch),
        write: (group, stream, line) => options.logs?.write(group, stream, line, launch.taskArn),
        report: (event) => {
          if (closed) return;
          if (event.kind === 'stopped') tasks.delete(launch.taskArn);
          report(event);
        },
      });
      tasks.set(launch.taskArn, task);
    },
    stop(taskArn) {
      tasks.get(taskArn)?.stop();
    },
    passesHealthCheck: (taskArn) => tasks.get(taskArn)?.passesHealthCheck() ?? false,
    async close() {
      closed = true;
      for (const task of tasks.values()) task.discard();
      tasks.clear();
    },
  };
}

import { randomBytes } from 'node:crypto';
import type { RehearsalClock } from '../../clock.ts';
import { openTails } from '../process/tails.ts';
import type { TaskRuntime } from '../runtime.ts';
import { engineAddress } from './engine-address.ts';
import { openEngine } from './engine-api.ts';
import { hearHealth } from './health-events.ts';
import { ownLabels, removeLeftovers, removeOwn } from './owner.ts';
import { loadPauseImage } from './pause-image.ts';
import { openPulledImages, type Registry } from './pulled-images.ts';
import { startTask, type RunningTask, type Yard } from './task.ts';

export interface DockerRuntimeOptions {
  readonly clock: RehearsalClock;
  /** Takes the lines of containers that have a log configuration. */
  readonly logs: { write(group: string, stream: string, line: string, taskArn: string): void };
  /** Where images are pulled from; asked at each pull. */
  /** Where an image of a task definition is pulled from. */
  readonly registry: (image: string) => Registry;
}

export interface DockerRuntime extends TaskRuntime {
  readonly name: 'docker';
  /** The last lines of a container, also without a log configuration and after its end; empty where none is known. */
  lastLines(taskArn: string, container: string): readonly string[];
}

/**
 * Runs tasks as containers of the Docker engine that answers here, after removing what killed rehearsals left in it.
 * Throws an Error that says what to do where none answers.
 */
export async function startDockerRuntime(options: DockerRuntimeOptions): Promise<DockerRuntime> {
  const engine = await openEngine(engineAddress());
  await removeLeftovers(engine);
  await loadPauseImage(engine);
  const labels = ownLabels(randomBytes(8).toString('hex'));
  const health = await hearHealth(engine, labels);
  const tails = openTails();
  const yard: Yard = {
    clock: options.clock,
    engine,
    labels,
    images: openPulledImages(engine, options.registry, labels),
    onHealth: (id, changed) => health.on(id, changed),
    line(launch, taskArn, text) {
      tails.add(taskArn, launch.name, text);
      if (launch.log !== undefined) options.logs.write(launch.log.group, launch.log.stream, text, taskArn);
    },
  };
  const tasks = new Map<string, RunningTask>();
  let closed = false;

  return {
    name: 'docker',
    start(launch, report) {
      if (closed) throw new Error('the docker runtime is closed');
      const task = startTask(yard, launch, (event) => {
        if (!closed) report(event);
      });
      tasks.set(launch.taskArn, task);
      void task.gone.finally(() => tasks.delete(launch.taskArn));
    },
    stop(taskArn) {
      tasks.get(taskArn)?.stop();
    },
    lastLines: (taskArn, container) => tails.of(taskArn, container),
    async close() {
      closed = true;
      for (const task of tasks.values()) task.stop();
      await removeOwn(engine, labels);
      // Nothing that was still awaited of them will come.
      engine.close();
      await Promise.all([...tasks.values()].map((task) => task.gone));
      // What was on its way when the first look was taken.
      await removeOwn(engine, labels);
      health.close();
      engine.close();
    },
  };
}

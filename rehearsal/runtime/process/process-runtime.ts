import { mkdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pid } from 'node:process';
import type { RehearsalClock } from '../../clock.ts';
import type { Images } from '../../registry/images.ts';
import { BOUNDARY, IMAGES, OWNER, PRELOAD_FILE, PROCESSES, TASKS } from '../folder.ts';
import { processIdentity } from '../process-identity.ts';
import type { TaskRuntime } from '../runtime.ts';
import { openChildren } from './children.ts';
import { openPorts } from './ports.ts';
import { PRELOAD } from './preload.ts';
import { openTails } from './tails.ts';
import { startTask } from './task.ts';
import type { Machine, RunningTask } from './task.ts';
import { openUnpackedImages } from './unpacked-images.ts';

export interface ProcessRuntimeOptions {
  readonly clock: RehearsalClock;
  readonly images: Images;
  /** Takes the lines of containers that have a log configuration. */
  readonly logs: { write(group: string, stream: string, line: string, taskArn: string): void };
  /** Its own; what a killed rehearsal left there is to be ended first (leftovers.ts). */
  readonly folder: string;
}

export interface ProcessRuntime extends TaskRuntime {
  readonly name: 'process';
  /** The last lines of a container, also without a log configuration and after its end; empty where none is known. */
  lastLines(taskArn: string, container: string): readonly string[];
}

/** Runs tasks as processes of this machine, from unpacked images, as the user and without a sandbox. */
export function startProcessRuntime(options: ProcessRuntimeOptions): ProcessRuntime {
  const folder = resolve(options.folder);
  const tasksFolder = join(folder, TASKS);
  const preload = join(folder, PRELOAD_FILE);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, OWNER), `${pid} ${processIdentity(pid) ?? ''}`);
  writeFileSync(preload, PRELOAD);
  mkdirSync(join(folder, IMAGES), { recursive: true });
  writeFileSync(join(folder, IMAGES, BOUNDARY), '{}\n');
  const tails = openTails();
  const children = openChildren(join(folder, PROCESSES));
  const ports = openPorts();
  const machine: Machine = {
    clock: options.clock,
    images: options.images,
    unpacked: openUnpackedImages(join(folder, IMAGES)),
    children,
    ports,
    preload,
    tasksFolder,
    line(launch, taskArn, text) {
      tails.add(taskArn, launch.name, text);
      if (launch.log !== undefined) options.logs.write(launch.log.group, launch.log.stream, text, taskArn);
    },
  };
  const tasks = new Map<string, RunningTask>();
  let closed = false;

  return {
    name: 'process',
    start(launch, report) {
      if (closed) throw new Error('the process runtime is closed');
      const task = startTask(machine, launch, (event) => {
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
      const gone = Promise.all([...tasks.values()].map((task) => task.gone));
      await children.endAll();
      await gone;
      await ports.close();
      for (const part of [IMAGES, TASKS, PROCESSES, PRELOAD_FILE, OWNER])
        await rm(join(folder, part), { recursive: true, force: true });
    },
  };
}

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { arch } from 'node:process';
import type { RehearsalClock } from '../../clock.ts';
import type { Images, UnpackableImage } from '../../registry/images.ts';
import type { ContainerLaunch, TaskEvent, TaskLaunch } from '../runtime.ts';
import { atLeast } from '../wall-floor.ts';
import type { Child, Children } from './children.ts';
import { planContainer } from './container.ts';
import type { ContainerPlan } from './container.ts';
import { watchHealth } from './health.ts';
import type { Ports } from './ports.ts';
import { stopSignal } from './stop-signal.ts';
import type { UnpackedImage, UnpackedImages } from './unpacked-images.ts';

/** What a task needs of the machine. */
export interface Machine {
  readonly clock: RehearsalClock;
  readonly images: Images;
  readonly unpacked: UnpackedImages;
  readonly children: Children;
  readonly ports: Ports;
  readonly preload: string;
  /** Below it each task has a folder of its own. */
  readonly tasksFolder: string;
  line(launch: ContainerLaunch, taskArn: string, text: string): void;
}

export interface RunningTask {
  stop(): void;
  /** Resolves when nothing is left of it. */
  readonly gone: Promise<void>;
}

/** What a real process has to end by itself after its stop signal, however fast the rehearsal's time runs. */
export const LEAST_STOP_TIMEOUT_MS = 1_000;
/** What a container of another architecture ends with. */
const EXEC_FORMAT_EXIT_CODE = 255;
const HOST = '127.0.0.1';

/** Carries the refusal of one container out of the task's start. */
class StartFailure extends Error {
  readonly container: string;
  constructor(container: string, reason: string) {
    super(reason);
    this.container = container;
  }
}

interface Spawned {
  /** Resolves when the container's end has been reported. */
  readonly over: Promise<void>;
}

/** Starts a task: unpack, set ports aside, spawn, report; and takes everything away again when its containers are gone. */
export function startTask(machine: Machine, launch: TaskLaunch, report: (event: TaskEvent) => void): RunningTask {
  const folder = join(machine.tasksFolder, launch.taskArn.replaceAll(/[^\w-]/g, '-'));
  const held: UnpackedImage[] = [];
  const ports: Record<number, number> = {};
  const stops: (() => void)[] = [];
  let stopping = false;
  // Asked through a function, since it changes while the start waits.
  const isStopping = (): boolean => stopping;
  const { promise: running, resolve: nowRunning } = Promise.withResolvers<undefined>();

  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    for (const one of stops) one();
  };

  async function pull(container: ContainerLaunch): Promise<{ image: UnpackableImage; root: string }> {
    try {
      const image = machine.images.unpackable(container.image, container.imageDigest);
      if (image === undefined)
        throw new Error(`failed to resolve ref ${container.image}: ${container.image}: not found`);
      if (image.os !== 'linux')
        throw new Error(
          "image Manifest does not contain descriptor matching platform 'linux/" + machineArchitecture() + "'",
        );
      const unpacked = await machine.unpacked.use(container.imageDigest, image);
      held.push(unpacked);
      return { image, root: unpacked.root };
    } catch (cause) {
      throw new StartFailure(
        container.name,
        `CannotPullContainerError: pull image manifest has been retried 1 time(s): ${messageOf(cause)}`,
      );
    }
  }

  async function plan(
    container: ContainerLaunch,
    image: UnpackableImage,
    root: string,
    index: number,
  ): Promise<ContainerPlan> {
    const planned = await planContainer(container, image, {
      root,
      folder: join(folder, String(index)),
      preload: machine.preload,
      ports,
    });
    const { program, healthProgram } = planned;
    if (image.architecture !== machineArchitecture()) return planned;
    if (program.kind === 'refused') throw new StartFailure(container.name, program.reason);
    if (healthProgram?.kind === 'refused' && !healthProgram.missing) {
      throw new StartFailure(container.name, `${healthProgram.reason} (for its health check)`);
    }
    return planned;
  }

  async function spawnContainer(
    container: ContainerLaunch,
    image: UnpackableImage,
    planned: ContainerPlan,
  ): Promise<Spawned> {
    const line = (text: string): void => machine.line(container, launch.taskArn, text);
    const { program, healthProgram } = planned;
    if (image.architecture !== machineArchitecture() || program.kind === 'refused') {
      line(`exec ${planned.commandName}: exec format error`);
      return { over: over(container, Promise.resolve(EXEC_FORMAT_EXIT_CODE)) };
    }
    const options = planned.childOptions(program);
    const child = await machine.children.start({ ...options, line }).catch((cause: unknown) => {
      throw new StartFailure(container.name, `CannotStartContainerError: ${messageOf(cause)}`);
    });
    const health =
      container.healthCheck === undefined || healthProgram === undefined
        ? undefined
        : watchHealth(
            machine.clock,
            container.healthCheck,
            () =>
              healthProgram.kind === 'program'
                ? machine.children.start(planned.childOptions(healthProgram))
                : Promise.reject(new Error(healthProgram.reason)),
            (healthy) =>
              void running.then(() => report({ kind: 'container-health', container: container.name, healthy })),
          );
    const cancelKill = stopLater(child, container, image);
    const exited = child.exited.finally(async () => {
      cancelKill();
      await health?.stop();
    });
    return { over: over(container, exited) };
  }

  /** Prepares the container's stop; the returned function forgets the kill that would follow. */
  function stopLater(child: Child, container: ContainerLaunch, image: UnpackableImage): () => void {
    let cancel = (): void => undefined;
    const stopOne = (): void => {
      child.signal(stopSignal(image.config.StopSignal));
      cancel = machine.clock.after(
        atLeast(machine.clock, container.stopTimeoutSeconds * 1000, LEAST_STOP_TIMEOUT_MS),
        () => child.kill(),
      );
    };
    stops.push(stopOne);
    if (stopping) stopOne();
    return () => cancel();
  }

  async function over(container: ContainerLaunch, exited: Promise<number>): Promise<void> {
    const exitCode = await exited;
    await running;
    report({ kind: 'container-exited', container: container.name, exitCode });
    if (container.essential) stop();
  }

  async function begin(): Promise<Promise<void>[]> {
    const exits: Promise<void>[] = [];
    try {
      const pulled = await Promise.all(launch.containers.map(pull));
      if (isStopping()) return exits;
      report({ kind: 'pulled' });
      const declared = launch.containers.flatMap((container) => container.containerPorts);
      for (const port of new Set(declared)) ports[port] = await machine.ports.take();
      const ready = await Promise.all(
        launch.containers.map(async (container, index) => {
          const { image, root } = pulled[index] ?? (await pull(container));
          return { container, image, planned: await plan(container, image, root, index) };
        }),
      );
      for (const { container, image, planned } of ready) {
        if (!isStopping()) exits.push((await spawnContainer(container, image, planned)).over);
      }
      if (!isStopping()) {
        const addresses = Object.entries(ports).map(([from, port]) => ({
          containerPort: Number(from),
          host: HOST,
          port,
        }));
        report({ kind: 'running', addresses });
      }
    } catch (cause) {
      stop();
      const container = cause instanceof StartFailure ? cause.container : (launch.containers[0]?.name ?? '');
      report({ kind: 'failed-to-start', container, reason: messageOf(cause) });
    }
    return exits;
  }

  async function live(): Promise<void> {
    // Nothing is reported from inside the call that starts the task.
    await Promise.resolve();
    const exits = await begin();
    nowRunning(undefined);
    await Promise.all(exits);
    for (const image of held) image.release();
    for (const port of Object.values(ports)) machine.ports.giveBack(port);
    await rm(folder, { recursive: true, force: true });
    report({ kind: 'stopped' });
  }

  return { stop, gone: live() };
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

/** As image configurations name it. */
function machineArchitecture(): string {
  return arch === 'x64' ? 'amd64' : arch;
}

import type { RehearsalClock } from '../../clock.ts';
import { LEAST_INTERVAL_MS, LEAST_START_PERIOD_MS, LEAST_TIMEOUT_MS } from '../process/health.ts';
import type { ContainerLaunch, TaskLaunch } from '../runtime.ts';
import { PAUSE_IMAGE } from './pause-image.ts';
import type { Labels } from './owner.ts';

const MEBIBYTE = 1_048_576;
/** The engine's least, and what is left of a container that is given none. */
const LEAST_CPU_SHARES = 2;
const LEAST_MEMORY_MIB = 6;
/** What a container writes is kept by the rehearsal; the engine keeps little of it. */
const LOG_CONFIG = { Type: 'json-file', Config: { 'max-size': '10m', 'max-file': '1' } };

/** The container that holds a task's network: its ports are published on free ones of 127.0.0.1. */
export function pauseBody(launch: TaskLaunch, labels: Labels): object {
  const ports = [...new Set(launch.containers.flatMap(({ containerPorts }) => containerPorts))];
  const names = ports.map((port) => `${port}/tcp`);
  return {
    Image: PAUSE_IMAGE,
    Labels: labels,
    ExposedPorts: Object.fromEntries(names.map((name) => [name, {}])),
    HostConfig: {
      PortBindings: Object.fromEntries(names.map((name) => [name, [{ HostIp: '127.0.0.1', HostPort: '' }]])),
      // How a task reaches what runs on this machine, as a database beside the rehearsal.
      ExtraHosts: ['host.docker.internal:host-gateway'],
      LogConfig: { Type: 'none' },
    },
  };
}

export interface Surroundings {
  readonly clock: RehearsalClock;
  /** How many the engine has: it refuses a limit above them. */
  readonly cpus: number;
  readonly labels: Labels;
  /** The id of the container that holds the network. */
  readonly pause: string;
}

/** A container of a task, as the engine is asked to create it. */
export function containerBody(
  launch: TaskLaunch,
  container: ContainerLaunch,
  reference: string,
  { clock, cpus, labels, pause }: Surroundings,
): object {
  const memory = container.memoryMiB ?? launch.memoryMiB;
  const limit = memory === undefined ? undefined : Math.max(memory, LEAST_MEMORY_MIB) * MEBIBYTE;
  const units = launch.cpuUnits;
  return {
    Image: reference,
    Labels: labels,
    Env: Object.entries(container.environment).map(([name, value]) => `${name}=${value}`),
    ...(container.entryPoint !== undefined && { Entrypoint: container.entryPoint }),
    ...(container.command !== undefined && { Cmd: container.command }),
    ...(container.workingDirectory !== undefined && { WorkingDir: container.workingDirectory }),
    ...(container.user !== undefined && { User: container.user }),
    Healthcheck: healthCheck(container, clock),
    HostConfig: {
      NetworkMode: `container:${pause}`,
      ReadonlyRootfs: container.readOnlyRoot ?? false,
      Init: container.initProcess ?? false,
      CpuShares: Math.max(container.cpuUnits ?? 0, LEAST_CPU_SHARES),
      ...(units !== undefined && { NanoCpus: Math.round(Math.min(units / 1024, cpus) * 1e9) }),
      // As much swap as memory is none.
      ...(limit !== undefined && { Memory: limit, MemorySwap: limit }),
      ...(container.memoryReservationMiB !== undefined && {
        MemoryReservation: Math.min(container.memoryReservationMiB * MEBIBYTE, limit ?? Infinity),
      }),
      LogConfig: LOG_CONFIG,
    },
  };
}

/** The definition's check alone: one that is in the image ECS does not look at. In nanoseconds of real time. */
function healthCheck({ healthCheck: check }: ContainerLaunch, { speed }: RehearsalClock): object {
  if (check === undefined) return { Test: ['NONE'] };
  const real = (seconds: number, leastMs: number): number =>
    Math.round(Math.max((seconds * 1000) / speed, leastMs) * 1e6);
  const [kind] = check.command;
  return {
    // Without one of these words it is an argument vector.
    Test: kind === 'CMD' || kind === 'CMD-SHELL' || kind === 'NONE' ? check.command : ['CMD', ...check.command],
    Interval: real(check.interval, LEAST_INTERVAL_MS),
    Timeout: real(check.timeout, LEAST_TIMEOUT_MS),
    StartPeriod: real(check.startPeriod, LEAST_START_PERIOD_MS),
    Retries: check.retries,
  };
}

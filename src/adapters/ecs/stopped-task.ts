import type { Task } from '@aws-sdk/client-ecs';
import { clipped, type Finding, findInText } from './finding.ts';
import { startFailures } from './start-failures.ts';

/** What is known of a task that stopped, with the last lines of the container that died. */
export interface StoppedTask {
  readonly id: string;
  readonly code: string;
  readonly reason: string;
  readonly container: string | null;
  readonly containerReason: string;
  readonly exitCode: number | null;
  readonly log: readonly string[];
}

/** The container whose end ended the task: the essential one that failed, else the first that exited. */
export function deadContainer(task: Task, artifact: string): NonNullable<Task['containers']>[number] | undefined {
  const containers = task.containers ?? [];
  return (
    containers.find(({ reason }) => reason !== undefined && reason !== '') ??
    containers.find(({ name, exitCode }) => name === artifact && exitCode !== undefined && exitCode !== 0) ??
    containers.find(({ exitCode }) => exitCode !== undefined && exitCode !== 0) ??
    containers.find(({ name }) => name === artifact) ??
    containers[0]
  );
}

/** What one stopped task says of the revision; undefined for one that stopped for reasons of its own (Spot, scaling). */
export function diagnoseTask(task: StoppedTask): Finding | undefined {
  switch (task.code) {
    case 'SpotInterruption':
    case 'TerminationNotice':
    case 'InfrastructureHealth':
    case 'UserInitiated':
      return undefined;
    case 'EssentialContainerExited':
      return diagnoseExit(task);
    case 'ServiceSchedulerInitiated':
      return diagnoseScheduled(task);
    case 'TaskFailedToStart':
      return findInText(startFailures, `${task.reason} ${task.containerReason}`.trim()) ?? unknownStart(task);
    default:
      return findInText(startFailures, task.reason) ?? (task.exitCode === null ? undefined : diagnoseExit(task));
  }
}

const signals: Readonly<Record<number, string>> = {
  126: 'its command is not executable',
  127: 'its command was not found',
  134: 'it aborted',
  137: 'it was killed (SIGKILL)',
  139: 'it crashed (segmentation fault)',
  143: 'it was asked to stop (SIGTERM)',
};

function diagnoseExit(task: StoppedTask): Finding {
  const { exitCode, containerReason, log } = task;
  const container = task.container ?? 'a container';
  if (/OutOfMemoryError|killed due to memory/i.test(`${containerReason} ${task.reason}`)) {
    return {
      row: 'out-of-memory',
      cause: 'image',
      heals: true,
      repeats: true,
      reason: `container ${container} used more memory than it may and was killed`,
      advice: 'raise `memory`, or find what uses it',
    };
  }
  if (/exec format error/i.test([containerReason, ...log].join('\n'))) {
    return {
      row: 'wrong-architecture',
      cause: 'image',
      heals: false,
      repeats: true,
      reason: `container ${container} is made for another processor architecture`,
      advice:
        'build for the platform of the task (`build: { platforms: […] }`), or set runtimePlatform in the task definition',
    };
  }
  const start = findInText(startFailures, containerReason);
  if (start !== undefined) return start;
  const missing = exitCode === 127 || exitCode === 126;
  const said = exitCode === null ? 'without an exit code' : `with code ${String(exitCode)}`;
  const meaning = exitCode === null ? undefined : signals[exitCode];
  return {
    row: missing ? 'entry-point' : `exit-${String(exitCode)}`,
    cause: missing ? 'configuration' : 'image',
    heals: true,
    repeats: true,
    reason: `container ${container} exited ${said}${meaning === undefined ? '' : `: ${meaning}`}`,
    advice: missing ? 'check `command`, entryPoint and workingDirectory' : 'read its last lines',
  };
}

function diagnoseScheduled(task: StoppedTask): Finding | undefined {
  if (/failed ELB health checks|unhealthy in \(?target-group|failed.*target.?group health/i.test(task.reason)) {
    return {
      row: 'target-check',
      cause: 'image',
      heals: true,
      repeats: true,
      reason: `the load balancer’s health check fails: ${clipped(task.reason)}`,
      advice:
        'check the health check’s path and port; where the service starts slowly, raise healthCheckGracePeriodSeconds',
    };
  }
  if (/failed container health checks/i.test(task.reason)) {
    return {
      row: 'container-check',
      cause: 'image',
      heals: true,
      repeats: true,
      reason: 'the container’s health check fails',
      advice: 'run the health check’s command in the container; where it starts slowly, raise its startPeriod',
    };
  }
  return undefined;
}

function unknownStart(task: StoppedTask): Finding {
  return {
    row: 'start',
    cause: 'image',
    heals: true,
    repeats: true,
    reason: `the task could not be started: ${clipped(task.reason === '' ? 'no reason given' : task.reason)}`,
    advice: 'look the reason up in the ECS developer guide, “stopped task errors”',
  };
}

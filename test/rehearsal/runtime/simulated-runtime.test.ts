import { expect, test } from 'vitest';
import { startClock } from '../../../rehearsal/clock.ts';
import type { ContainerLaunch } from '../../../rehearsal/runtime/runtime.ts';
import { startSimulatedRuntime } from '../../../rehearsal/runtime/simulated/simulated-runtime.ts';
import { image, imagesOf } from './image.ts';
import { container, play } from './play.ts';

const written: string[] = [];
const logs = {
  write: (group: string, stream: string, line: string) => void written.push([group, stream, line].join(' ')),
};

function setup(rehearse?: object) {
  const env = rehearse === undefined ? {} : { Env: [`REHEARSE=${JSON.stringify(rehearse)}`] };
  const clock = startClock(2000);
  return {
    clock,
    tasks: startSimulatedRuntime({ clock, images: imagesOf({ app: image({ config: env, layers: [] }) }), logs }),
  };
}

const check: ContainerLaunch['healthCheck'] = {
  command: ['CMD', 'x'],
  interval: 5,
  timeout: 5,
  retries: 2,
  startPeriod: 0,
};

test('by default a task starts after two seconds, is healthy, and runs until it is stopped', async () => {
  const { tasks, clock } = setup();
  const began = clock.now();
  const task = play(tasks, container('web', 'app', { healthCheck: check, containerPorts: [80] }));
  expect(task.events).toEqual([]);
  expect(tasks.passesHealthCheck(task.taskArn)).toBe(false);
  expect(await task.until('running')).toEqual({ kind: 'running', addresses: [] });
  expect(clock.now() - began).toBeGreaterThanOrEqual(1999);
  expect(tasks.passesHealthCheck(task.taskArn)).toBe(true);
  expect(await task.until('container-health')).toMatchObject({ healthy: true });
  tasks.stop(task.taskArn);
  await task.until('stopped');
  expect(task.events.map((event) => event.kind)).toEqual([
    'pulled',
    'running',
    'container-health',
    'container-exited',
    'stopped',
  ]);
  expect(await task.until('container-exited')).toMatchObject({ exitCode: 0 });
  expect(tasks.passesHealthCheck(task.taskArn)).toBe(false);
});

test('an image says how its tasks end, and the launch overrides it', async () => {
  const { tasks } = setup({ exitAfterSeconds: 3, exitCode: 7, log: ['no database'] });
  const task = play(tasks, container('web', 'app', { log: { group: 'g', stream: 's' } }));
  expect(await task.until('container-exited')).toMatchObject({ exitCode: 7 });
  await task.until('stopped');
  expect(written).toContain('g s no database');
  const other = play(
    tasks,
    container('web', 'app', { environment: { REHEARSE: '{"cannotStart":"CannotPullContainerError: gone"}' } }),
  );
  expect(await other.until('failed-to-start')).toMatchObject({ reason: 'CannotPullContainerError: gone' });
  await other.until('stopped');
  expect(other.events).toHaveLength(2);
});

test('health follows the script', async () => {
  const { tasks } = setup({ healthy: 20, unhealthyAfterSeconds: 60 });
  const task = play(tasks, container('web', 'app', { healthCheck: { ...check, startPeriod: 300 } }));
  expect(await task.until('container-health')).toMatchObject({ healthy: true });
  await expect
    .poll(() => task.events.filter((event) => event.kind === 'container-health').map((event) => event.healthy))
    .toEqual([true, false]);
  await tasks.close();
});

test('without a health check, what a load balancer would see is told when it changes', async () => {
  const { tasks } = setup({ healthy: 20 });
  const task = play(tasks, container('web', 'app'));
  const told = () => task.events.flatMap((event) => (event.kind === 'container-health' ? [event.healthy] : []));
  await expect.poll(told).toEqual([false, true]);
  expect(tasks.passesHealthCheck(task.taskArn)).toBe(true);
  await tasks.close();
});

test('one that does not stop in time is killed', async () => {
  const { tasks } = setup({ stopSeconds: 100 });
  const task = play(tasks, container('web', 'app', { stopTimeoutSeconds: 10 }));
  await task.until('running');
  tasks.stop(task.taskArn);
  expect(await task.until('container-exited')).toMatchObject({ exitCode: 137 });
});

test('a stop before it runs ends it without an exit; an unknown task is nothing', async () => {
  const { tasks } = setup();
  const task = play(tasks, container('web', 'app'));
  tasks.stop(task.taskArn);
  tasks.stop('arn:unknown');
  await task.until('stopped');
  expect(task.events.map((event) => event.kind)).toEqual(['stopped']);
});

test('a script that is wrong names every wrong part', async () => {
  const { tasks } = setup({ startSeconds: -1, helthy: true });
  const task = play(tasks, container('web', 'app'));
  expect((await task.until('failed-to-start')).reason).toBe(
    'CannotStartContainerError: REHEARSE: startSeconds must be seconds, helthy is unknown',
  );
});

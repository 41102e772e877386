import { expect, test } from 'vitest';
import type { Failure } from '../../src/domain/failure.ts';
import type { EndedTask, RunningTask } from '../../src/domain/observed.ts';
import { check } from '../../src/operations/check.ts';
import type { Session } from '../../src/operations/session.ts';
import type { Report } from '../../src/ports/reporter.ts';
import { shipped } from '../domain/ledger/story.ts';
import { createFakeClock } from '../ports/fake-clock.ts';
import { createMemoryRegistry } from '../ports/memory-registry.ts';

const good = shipped('1.5.0');
const failure: Failure = {
  workload: 'returns',
  cause: 'image',
  reason: 'container app exited with code 3',
  advice: 'read its last lines',
  tasks: [],
  events: [],
};
const crashed = (id: string): EndedTask => ({ id, reason: failure.reason, failure });
const lostToSpot = (id: string): EndedTask => ({ id, reason: 'SpotInterruption: reclaimed', failure: null });

const probe = { kind: 'steady', name: 'steady for 20s', seconds: 20 } as const;

type Looks = readonly (readonly (string | RunningTask)[])[];

/**
 * Checks a service of which each look sees the next of `looks`, by the tasks' ids; the last is seen for ever. `ends`: what
 * the platform says of those that are gone, from its `lag`-th answer on.
 */
async function checkedWith(
  { ends, lag = 0 }: { readonly ends: readonly EndedTask[]; readonly lag?: number },
  ...looks: Looks
) {
  let look = 0;
  let asked = 0;
  const told: Report[] = [];
  const session = {
    service: 'returns',
    environment: { name: 'prod' },
    clock: createFakeClock(),
    reporter: { report: (one: Report) => void told.push(one) },
    registry: createMemoryRegistry(),
    orchestrator: {
      ended: (_target: unknown, _workload: string, ids: readonly string[]) => {
        asked += 1;
        return Promise.resolve(asked > lag ? ends.filter(({ id }) => ids.includes(id)) : []);
      },
      tasks: () => {
        const ids = looks[Math.min(look, looks.length - 1)] ?? [];
        look += 1;
        return Promise.resolve(ids.map((one) => (typeof one === 'string' ? task(one) : one)));
      },
    },
  } as unknown as Session;
  const { verdict, observations } = await check(session, good, [probe], new AbortController().signal);
  return { verdict, detail: observations[0]?.detail, told };
}

const checked = (...looks: Looks) => checkedWith({ ends: [] }, ...looks);

function task(id: string, more: Partial<RunningTask> = {}): RunningTask {
  return {
    id,
    definition: good.revision.workloads[0]?.definition ?? '',
    digest: good.revision.digest,
    running: true,
    health: 'healthy',
    reachable: 'none',
    startedAt: null,
    ...more,
  };
}

test('one empty list of tasks is a read that lags behind; two are a service that runs nothing', async () => {
  expect((await checked([], ['t1'])).verdict).toBe('passed');
  expect((await checked(['t1'], [], ['t1'])).verdict).toBe('passed');
  const none = await checked([]);
  expect(none.verdict).toBe('errored');
  expect(none.detail).toMatch(/no task runs/);
});

test('a service that auto scaling scales out and in during the watch is not turned back for it', async () => {
  expect((await checked(['t1'], ['t1', 't2', 't3'], ['t1', 't3'])).verdict).toBe('passed');
});

test('a task that is replaced for what it did itself breaks the watch, and people are shown why', async () => {
  const { verdict, detail, told } = await checkedWith({ ends: [crashed('t2')] }, ['t1'], ['t1', 't2'], ['t1', 't3']);
  expect(verdict).toBe('failed');
  expect(detail).toBe('task t2 was replaced by t3: container app exited with code 3');
  expect(told).toContainEqual(expect.objectContaining({ kind: 'failure', failure }));
});

test('a task that Spot took is no judgement of the image: its successor is watched instead (I5)', async () => {
  const { verdict, told } = await checkedWith({ ends: [lostToSpot('t1')] }, ['t1'], ['t2']);
  expect(verdict).toBe('passed');
  expect(told).toContainEqual(
    expect.objectContaining({ text: expect.stringContaining('for no fault of its own: SpotInterruption') as string }),
  );
  const then = await checkedWith({ ends: [lostToSpot('t1'), crashed('t2')] }, ['t1'], ['t2'], ['t2'], ['t3']);
  expect(then.detail).toBe('task t2 was replaced by t3: container app exited with code 3');
});

test('why a task ended may be told one look later; where it never is, that it was replaced is enough', async () => {
  expect((await checkedWith({ ends: [lostToSpot('t1')], lag: 1 }, ['t1'], ['t2'])).verdict).toBe('passed');
  const never = await checked(['t1'], ['t2']);
  expect(never.verdict).toBe('failed');
  expect(never.detail).toBe('task t1 was replaced by t2, and the platform does not say why');
});

test('a crash just before the end counts, though nothing has come in its place yet', async () => {
  const looks = [['t1', 't2'], ['t1', 't2'], ['t1', 't2'], ['t1', 't2'], ['t2']];
  expect((await checkedWith({ ends: [crashed('t1')] }, ...looks)).detail).toBe(
    'task t1 has ended: container app exited with code 3',
  );
  expect((await checkedWith({ ends: [lostToSpot('t1')] }, ...looks)).verdict).toBe('passed');
});

test('where all that ran has crashed and nothing comes any more, that is what is said', async () => {
  const { verdict, detail } = await checkedWith({ ends: [crashed('t1')] }, ['t1'], []);
  expect(verdict).toBe('failed');
  expect(detail).toBe('no task runs any more: container app exited with code 3');
});

test('tasks that are on their way until patience ends are no judgement of the image; ill ones are one', async () => {
  const starting = await checked([task('t1', { digest: null })]);
  expect(starting.verdict).toBe('errored');
  expect(starting.detail).toBe('task t1 does not say yet which image it runs');
  expect((await checked([task('t1', { reachable: 'unhealthy' })])).verdict).toBe('failed');
});

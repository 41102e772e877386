import { expect, test } from 'vitest';
import type { RunningTask } from '../../src/domain/observed.ts';
import { check } from '../../src/operations/check.ts';
import type { Session } from '../../src/operations/session.ts';
import { shipped } from '../domain/ledger/story.ts';
import { createFakeClock } from '../ports/fake-clock.ts';
import { createMemoryRegistry } from '../ports/memory-registry.ts';

const good = shipped('1.5.0');
const probe = { kind: 'steady', name: 'steady for 20s', seconds: 20 } as const;

/** Checks a service of which each look sees the next of `looks`, by the tasks' ids; the last is seen for ever. */
async function checked(...looks: readonly (readonly (string | RunningTask)[])[]) {
  let look = 0;
  const session = {
    service: 'returns',
    environment: { name: 'prod' },
    clock: createFakeClock(),
    reporter: { report: () => undefined },
    registry: createMemoryRegistry(),
    orchestrator: {
      tasks: () => {
        const ids = looks[Math.min(look, looks.length - 1)] ?? [];
        look += 1;
        return Promise.resolve(ids.map((one) => (typeof one === 'string' ? task(one) : one)));
      },
    },
  } as unknown as Session;
  return check(session, good, [probe], new AbortController().signal);
}

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
  expect(none.observations[0]?.detail).toMatch(/no task runs/);
});

test('a service that auto scaling scales out and in during the watch is not turned back for it', async () => {
  expect((await checked(['t1'], ['t1', 't2', 't3'], ['t1', 't3'])).verdict).toBe('passed');
});

test('a task that auto scaling added is watched like the others: replaced, it breaks the watch', async () => {
  const broken = await checked(['t1'], ['t1', 't2'], ['t1', 't3']);
  expect(broken.verdict).toBe('failed');
  expect(broken.observations[0]?.detail).toBe('task t2 was replaced by t3');
});

test('tasks that are on their way until patience ends are no judgement of the image; ill ones are one', async () => {
  const starting = await checked([task('t1', { digest: null })]);
  expect(starting.verdict).toBe('errored');
  expect(starting.observations[0]?.detail).toBe('task t1 does not say yet which image it runs');
  expect((await checked([task('t1', { reachable: 'unhealthy' })])).verdict).toBe('failed');
});

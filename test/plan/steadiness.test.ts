import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/domain/hash.ts';
import type { RunningTask } from '../../src/domain/observed.ts';
import {
  judgeSteadiness,
  noneSeen,
  secondsToNextLook,
  type SeenTasks,
  seenAlso,
  withoutThose,
} from '../../src/plan/steadiness.ts';
import { shipped } from '../domain/ledger/story.ts';

const { revision } = shipped('1.0.0');
const accepted = new Set([revision.digest]);
const first = wasWell('t1');

function wasWell(...ids: readonly string[]): SeenTasks {
  return { all: new Set(ids), well: new Set(ids) };
}

function task(more: Partial<RunningTask> = {}): RunningTask {
  const definition = revision.workloads[0]?.definition ?? '';
  return {
    id: 't1',
    definition,
    digest: revision.digest,
    running: true,
    health: 'healthy',
    reachable: 'none',
    startedAt: null,
    ...more,
  };
}

describe('steadiness', () => {
  it('needs a task to speak of', () => {
    expect(judgeSteadiness([], revision, accepted, noneSeen).kind).toBe('none');
  });

  it('is every task on the admitted digest, healthy and reachable (I6)', () => {
    expect(judgeSteadiness([task({ reachable: 'healthy' })], revision, accepted, first).kind).toBe('steady');
  });

  it.each<[string, Partial<RunningTask>]>([
    ['it has not started', { running: false }],
    ['nobody says yet which image it runs', { digest: null }],
    ['its container check has not spoken yet', { health: 'unknown' }],
    ['the load balancer still looks', { reachable: 'pending' }],
    ['it still runs the definition before', { definition: 'returns:0' }],
  ])('waits for a task where %s', (_, more) => {
    expect(judgeSteadiness([task(more)], revision, accepted, noneSeen).kind).toBe('arriving');
  });

  it.each<[string, Partial<RunningTask>]>([
    ['another image runs (I6)', { digest: digestOf('another') }],
    ['a task falls ill', { health: 'unhealthy' }],
    ['the load balancer gives a task up', { reachable: 'unhealthy' }],
  ])('breaks where %s during the watch', (_, more) => {
    expect(judgeSteadiness([task(more)], revision, accepted, first).kind).toBe('broken');
  });
});

describe('counts that change during a watch', () => {
  const watched = wasWell('t1', 't2');
  const judge = (...ids: string[]) =>
    judgeSteadiness(
      ids.map((id) => task({ id })),
      revision,
      accepted,
      watched,
    );

  it('are no restart where auto scaling adds tasks', () => {
    expect(judge('t1', 't2', 't3', 't4').kind).toBe('steady');
  });

  it('are no restart where auto scaling takes tasks away', () => {
    expect(judge('t2').kind).toBe('steady');
  });

  it('are one where a task is gone and another has come, whatever the count', () => {
    expect(judge('t2', 't3')).toEqual({ kind: 'replaced', gone: ['t1'], by: 't3' });
    expect(judge('t2', 't3', 't4').kind).toBe('replaced');
  });

  it('are none once it is known that what is gone ended for no fault of its own', () => {
    const tasks = [task({ id: 't2' }), task({ id: 't3' })];
    expect(judgeSteadiness(tasks, revision, accepted, withoutThose(watched, ['t1'])).kind).toBe('steady');
  });

  it('say what is gone, for whoever asks why at the end of the watch', () => {
    expect(judge('t2')).toEqual({ kind: 'steady', gone: ['t1'] });
  });

  it('hide nothing: a task that falls ill breaks the watch, whatever is on its way beside it', () => {
    const tasks = [task({ id: 't3', running: false }), task(), task({ id: 't2', health: 'unhealthy' })];
    expect(judgeSteadiness(tasks, revision, accepted, watched)).toEqual({
      kind: 'broken',
      reason: 'task t2 is unhealthy',
    });
  });

  it.each<[string, Partial<RunningTask>, 'arriving' | 'ailing']>([
    ['has not started', { running: false }, 'arriving'],
    ['is not healthy yet', { health: 'unhealthy' }, 'ailing'],
    ['fails the load balancer’s check still', { reachable: 'unhealthy' }, 'ailing'],
  ])('break nothing where a task that auto scaling has added %s', (_, more, kind) => {
    const tasks = [task(), task({ id: 't2' }), task({ id: 't3', ...more })];
    expect(judgeSteadiness(tasks, revision, accepted, watched).kind).toBe(kind);
  });
});

describe('tasks that never come up', () => {
  const starting = (...ids: string[]): readonly RunningTask[] => ids.map((id) => task({ id, running: false }));
  const seen = (...looks: readonly (readonly RunningTask[])[]): SeenTasks =>
    looks.reduce(
      (before, tasks) => seenAlso(before, tasks, revision, judgeSteadiness(tasks, revision, accepted, before)),
      noneSeen,
    );

  it('are no evidence while they are the same ones', () => {
    expect(judgeSteadiness(starting('t1'), revision, accepted, seen(starting('t1')))).toEqual({
      kind: 'arriving',
      reason: 'task t1 is not running yet',
    });
  });

  it('are ailing once one has ended and another is on its way: a crash loop', () => {
    expect(judgeSteadiness(starting('t2'), revision, accepted, seen(starting('t1')))).toEqual({
      kind: 'ailing',
      reason: 'task t1 has ended, and task t2 is not running yet',
      lost: 't1',
    });
  });

  it('are forgiven once all are well: the watch begins then', () => {
    const before = seen(starting('t1'), starting('t2'));
    expect(judgeSteadiness([task({ id: 't2' })], revision, accepted, before).kind).toBe('steady');
  });

  it('are not those of the former revision, which go as the new ones come', () => {
    const before = seen([task({ id: 'old', definition: 'returns:0' })]);
    expect(judgeSteadiness(starting('t1'), revision, accepted, before).kind).toBe('arriving');
  });
});

describe('a watch', () => {
  const looks = (seconds: number): readonly number[] => {
    const at = [0];
    while ((at.at(-1) ?? 0) < seconds) at.push((at.at(-1) ?? 0) + secondsToNextLook(seconds, at.at(-1)));
    return at;
  };

  it.each<[number, readonly number[]]>([
    [60, [0, 10, 20, 30, 40, 50, 60]],
    [35, [0, 10, 20, 30, 35]],
    [30, [0, 10, 20, 30]],
    [29, [0, 5, 10, 15, 20, 25, 29]],
    [12, [0, 5, 10, 12]],
    [3, [0, 3]],
  ])(
    'of %i s looks every ten seconds, closer where fewer than four looks would remain, and at its end',
    (seconds, at) => {
      expect(looks(seconds)).toEqual(at);
    },
  );

  it('that has not begun looks closely for the tasks to arrive', () => {
    expect([120, 60, 3].map((seconds) => secondsToNextLook(seconds, undefined))).toEqual([5, 5, 3]);
  });
});

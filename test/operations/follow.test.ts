import { expect, test } from 'vitest';
import { instantOf, millisecondsOf } from '../../src/domain/instant.ts';
import { follow } from '../../src/operations/follow.ts';
import type { Session } from '../../src/operations/session.ts';
import type { Progress } from '../../src/ports/orchestrator.ts';
import { createFakeClock } from '../ports/fake-clock.ts';

const start = millisecondsOf(instantOf(Date.parse('2026-11-20T10:00:00Z')));
const attempt = { id: 'one', workload: 'web', definition: 'web:2', startedAt: instantOf(start), ended: false };
const target = { environment: 'prod', service: 'web', place: {}, workloads: ['web'] };

/** Follows an attempt that shows what `progressAt` says at so many seconds; answers the moments of the looks. */
async function looksAt(progressAt: (seconds: number) => Progress): Promise<readonly number[]> {
  const clock = createFakeClock(instantOf(start));
  const looks: number[] = [];
  const session = {
    service: 'web',
    environment: { name: 'prod' },
    clock,
    reporter: { report: () => undefined },
    orchestrator: {
      look: async () => {
        const seconds = (millisecondsOf(clock.now()) - start) / 1000;
        looks.push(seconds);
        return progressAt(seconds);
      },
    },
  } as unknown as Session;
  await follow(session, target, attempt, null, null);
  return looks;
}

const running = (far: boolean): Progress => ({ kind: 'running', text: 'tasks start', decisive: null, far });
const succeeded: Progress = { kind: 'succeeded', tasks: 2 };

test('three minutes cost at most 35 looks where tasks take half of them to start', async () => {
  const looks = await looksAt((seconds) => (seconds >= 180 ? succeeded : running(seconds < 90)));
  expect(looks.length).toBeLessThanOrEqual(35);
});

test('where the end may be near at any moment, it is seen within five seconds, and three minutes cost at most 41 looks', async () => {
  const looks = await looksAt((seconds) => (seconds >= 180 ? succeeded : running(false)));
  expect(longestGap(looks)).toBeLessThanOrEqual(5);
  expect(looks.length).toBeLessThanOrEqual(41);
});

test('while tasks have still to start, evidence against them is seen within seven seconds', async () => {
  const failure = { workload: 'web', cause: 'image', reason: 'it crashed', advice: '', tasks: [], events: [] } as const;
  const looks = await looksAt((seconds) =>
    seconds >= 60 ? { kind: 'running', text: '', decisive: failure } : running(true),
  );
  expect(longestGap(looks)).toBeLessThanOrEqual(7);
});

function longestGap(looks: readonly number[]): number {
  return Math.max(...looks.map((at, index) => at - (looks[index - 1] ?? 0)));
}

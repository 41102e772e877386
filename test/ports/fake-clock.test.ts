import { expect, test } from 'vitest';
import { secondsBetween } from '../../src/domain/instant.ts';
import { createFakeClock } from './fake-clock.ts';

test('a sleep passes without waiting and moves time by what was asked', async () => {
  const clock = createFakeClock();
  const start = clock.now();
  await clock.sleep(3600);
  expect(secondsBetween(start, clock.now())).toBe(3600);
});

test('two sleepers share one time', async () => {
  const clock = createFakeClock();
  const start = clock.now();
  const seen: string[] = [];
  const sleeper = async (name: string, seconds: number, times: number): Promise<void> => {
    for (let i = 0; i < times; i += 1) {
      await clock.sleep(seconds);
      seen.push(`${name}@${String(secondsBetween(start, clock.now()))}`);
    }
  };
  await Promise.all([sleeper('a', 2, 3), sleeper('b', 5, 1)]);
  expect(seen).toEqual(['a@2', 'a@4', 'b@5', 'a@6']);
});

test('due callbacks run on the way, cancelled ones never', async () => {
  const clock = createFakeClock();
  const start = clock.now();
  const seen: number[] = [];
  clock.after(4, () => seen.push(secondsBetween(start, clock.now())));
  clock.after(5, () => seen.push(-1))();
  await clock.sleep(10);
  expect(seen).toEqual([4]);
  expect(secondsBetween(start, clock.now())).toBe(10);
});

test('an aborted sleep ends at once and leaves time alone', async () => {
  const clock = createFakeClock();
  const start = clock.now();
  await clock.sleep(100, AbortSignal.abort());
  expect(clock.now()).toBe(start);
});

test('no nonce comes twice', () => {
  const clock = createFakeClock();
  const nonces = new Set(Array.from({ length: 100 }, () => clock.nonce()));
  expect(nonces.size).toBe(100);
  expect([...nonces].every((nonce) => /^[0-9a-f]{32}$/.test(nonce))).toBe(true);
});

import { expect, test } from 'vitest';
import { startClock } from '../../rehearsal/clock.ts';

test('what was due until a moment has happened once time was let pass until then, the earliest first', () => {
  const clock = startClock(1);
  const happened: string[] = [];
  const cancels = [
    clock.after(60_000, () => happened.push('minute')),
    clock.after(30_000, () => {
      happened.push('half');
      takenBack();
    }),
    clock.after(600_000, () => happened.push('later')),
  ];
  const takenBack = clock.after(45_000, () => happened.push('taken back'));
  clock.forward(clock.now() + 61_000);
  expect(happened).toEqual(['half', 'minute']);
  for (const cancel of cancels) cancel();
});

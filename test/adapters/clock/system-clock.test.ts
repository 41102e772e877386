import { describe, expect, it } from 'vitest';
import { createClock } from '../../../src/adapters/clock/system-clock.ts';
import { millisecondsOf } from '../../../src/domain/instant.ts';

const header = (milliseconds: number): string => new Date(milliseconds).toUTCString();
const hour = 3_600_000;

describe('the clock of a run', () => {
  it('follows the platform where it is ahead or far behind', () => {
    const clock = createClock();
    const ahead = Date.now() + 5 * hour;
    clock.observe(header(ahead));
    expect(Math.abs(millisecondsOf(clock.now()) - ahead)).toBeLessThan(hour);
    clock.observe(header(ahead - 3 * hour));
    expect(Math.abs(millisecondsOf(clock.now()) - (ahead - 3 * hour))).toBeLessThan(hour);
  });

  it('never goes back for the second that a header leaves out, nor for the time an answer travels', () => {
    const clock = createClock({ rehearsal: { speed: 1, now: Date.UTC(2030, 0, 1, 0, 0, 10) } });
    const before = clock.now();
    clock.observe(header(Date.UTC(2030, 0, 1, 0, 0, 8)));
    clock.observe('no date');
    expect(clock.now() >= before).toBe(true);
    clock.observe(header(Date.UTC(2030, 0, 1, 6)));
    expect(clock.now() >= '2030-01-01T06:00:00.000Z').toBe(true);
  });

  it('counts what has elapsed by itself, whatever answers say of the hour', () => {
    const clock = createClock();
    const before = clock.elapsed();
    clock.observe(header(Date.now() + 5 * hour));
    clock.observe(header(Date.now() - 5 * hour));
    expect(clock.elapsed()).toBeGreaterThanOrEqual(before);
    expect(clock.elapsed() - before).toBeLessThan(hour);
  });

  it('begins at the rehearsal’s time and divides waits by its speed', async () => {
    const clock = createClock({ rehearsal: { speed: 1e7, now: Date.UTC(2030, 0, 1) } });
    expect(clock.now() >= '2030-01-01T00:00:00.000Z').toBe(true);
    await clock.sleep(24 * 3600);
    expect(clock.now() >= '2030-01-01T20:00:00.000Z').toBe(true);
  });

  it('wakes whoever is cancelled', async () => {
    const clock = createClock();
    const cancel = new AbortController();
    const asleep = clock.sleep(3600, cancel.signal);
    cancel.abort();
    await asleep;
    await clock.sleep(3600, cancel.signal);
  });

  it('never gives the same nonce twice', () => {
    const clock = createClock();
    const nonces = Array.from({ length: 100 }, () => clock.nonce());
    expect(new Set(nonces).size).toBe(100);
    for (const nonce of nonces) expect(nonce).toMatch(/^[0-9a-f]{32}$/);
  });
});

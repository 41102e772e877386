import { randomBytes } from 'node:crypto';
import { instantOf } from '../../domain/instant.ts';
import type { Clock } from '../../ports/clock.ts';

/** How long an answer may have travelled before its `Date` is taken for a clock that was set back, in milliseconds. */
const travel = 5_000;

/**
 * The clock of a run. Between two answers it runs with this machine's monotonic clock; `observe` corrects it by the
 * `Date` header of an answer, so that deadlines are judged by the platform's time. A header has whole seconds and is
 * as old as its way: it moves the clock forward where it is ahead, and back only where it is further behind than that
 * explains. Against a rehearsal, time runs and waits are divided by its speed.
 */
export function createClock(
  options: { readonly rehearsal?: { readonly speed: number; readonly now?: number } | undefined } = {},
): Clock & { observe(dateHeader: string): void } {
  const speed = options.rehearsal?.speed ?? 1;
  const start = performance.now();
  const elapsed = (): number => (performance.now() - start) * speed;
  let origin = options.rehearsal?.now ?? Date.now();
  let observed = options.rehearsal?.now !== undefined;

  return {
    now: () => instantOf(origin + elapsed()),
    elapsed,
    nonce: () => randomBytes(16).toString('hex'),
    observe(dateHeader) {
      const date = Date.parse(dateHeader);
      if (Number.isNaN(date)) return;
      const ahead = origin + elapsed() - date;
      if (!observed || ahead < 0 || ahead > 1_000 + travel * speed) origin -= ahead;
      observed = true;
    },
    sleep(seconds, signal) {
      return new Promise((resolve) => {
        if (signal?.aborted === true) {
          resolve();
          return;
        }
        const end = (): void => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', end);
          resolve();
        };
        const timer = setTimeout(end, Math.max(0, (seconds * 1_000) / speed));
        signal?.addEventListener('abort', end, { once: true });
      });
    },
  };
}

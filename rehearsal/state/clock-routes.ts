import type { RehearsalClock } from '../clock.ts';
import { jsonAnswer } from '../server/answer.ts';
import type { RawApi } from '../server/api.ts';

/** `GET /_rehearsal/clock`: the speed, and rehearsal milliseconds since the epoch. `GET /_rehearsal/health`. */
export function clockRoutes(clock: RehearsalClock): readonly RawApi[] {
  return [
    { prefix: '/_rehearsal/clock', handle: async () => jsonAnswer(200, { speed: clock.speed, now: clock.now() }) },
    { prefix: '/_rehearsal/health', handle: async () => jsonAnswer(200, { status: 'ok' }) },
  ];
}

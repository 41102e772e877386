import type { ForwardClock } from '../clock.ts';
import { jsonAnswer } from '../server/answer.ts';
import type { RawApi, RawRequest, RawResponse } from '../server/api.ts';

/**
 * `GET /_rehearsal/clock`: the speed, and rehearsal milliseconds since the epoch. `PUT` with `{"now":…}` goes on from a
 * later moment: what was due meanwhile happens now. `GET /_rehearsal/health`.
 */
export function clockRoutes(clock: ForwardClock): readonly RawApi[] {
  const time = (): RawResponse => jsonAnswer(200, { speed: clock.speed, now: clock.now() });
  const forward = ({ body }: RawRequest): RawResponse => {
    const moment = momentIn(body);
    if (moment === undefined || moment < clock.now())
      return jsonAnswer(400, { message: 'now: expected milliseconds, none of which has passed' });
    clock.forward(moment);
    return time();
  };
  return [
    {
      prefix: '/_rehearsal/clock',
      async handle(request) {
        if (request.method === 'GET') return time();
        return request.method === 'PUT' ? forward(request) : jsonAnswer(405, { message: 'expected GET or PUT' });
      },
    },
    { prefix: '/_rehearsal/health', handle: async () => jsonAnswer(200, { status: 'ok' }) },
  ];
}

function momentIn(body: Buffer): number | undefined {
  try {
    const { now } = JSON.parse(body.toString('utf8')) as { readonly now?: unknown };
    return typeof now === 'number' && Number.isFinite(now) ? now : undefined;
  } catch {
    return undefined;
  }
}

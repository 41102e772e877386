import type { ServiceResult } from '../../domain/result.ts';
import { notificationOf, type NotificationContext } from '../../plan/notification.ts';
import type { Notifier } from '../../ports/notifier.ts';
import { toldTo } from './audience.ts';
import type { Channel } from './channels.ts';

/** What became of one message. */
export interface Told {
  readonly channel: string;
  readonly result: ServiceResult;
  readonly answer: Awaited<ReturnType<Notifier['send']>>;
}

/** After so many failures one after the other a channel is down, and the rest would only wait for it. */
const failuresInARow = 2;

/**
 * Tells every channel of what its listeners want to know; channels side by side, the messages of one in order. Never
 * throws: a channel that is down is an answer.
 */
export async function notifyResults(
  results: readonly ServiceResult[],
  channels: readonly Channel[],
  context: NotificationContext,
): Promise<readonly Told[]> {
  const told = await Promise.all(channels.map(async (channel) => tellOne(results, channel, context)));
  return told.flat();
}

async function tellOne(
  results: readonly ServiceResult[],
  channel: Channel,
  context: NotificationContext,
): Promise<readonly Told[]> {
  const { notifier } = channel;
  const told: Told[] = [];
  let failures = 0;
  for (const result of toldTo(results, channel)) {
    if (failures >= failuresInARow) {
      told.push({
        channel: notifier.channel,
        result,
        answer: { kind: 'failed', reason: 'not tried: the channel is down' },
      });
      continue;
    }
    const answer = await notifier.send(notificationOf(result, context));
    failures = answer.kind === 'sent' ? 0 : failures + 1;
    told.push({ channel: notifier.channel, result, answer });
  }
  return told;
}

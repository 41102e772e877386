import type { ServiceResult } from '../../domain/result.ts';
import { notificationOf, type NotificationContext } from '../../plan/notification.ts';
import type { Notifier } from '../../ports/notifier.ts';
import { forMachines, forPeople } from './audience.ts';
import type { Channel } from './channels.ts';

/** What became of one message. */
export interface Told {
  readonly channel: string;
  readonly result: ServiceResult;
  readonly answer: Awaited<ReturnType<Notifier['send']>>;
}

/**
 * Tells every channel of what its listeners want to know; channels side by side, the messages of one in order. Never
 * throws: a channel that is down is an answer, and one that failed is not asked for the rest of its patience again.
 */
export async function notifyResults(
  results: readonly ServiceResult[],
  channels: readonly Channel[],
  context: NotificationContext,
): Promise<readonly Told[]> {
  const told = await Promise.all(channels.map((channel) => tellOne(results, channel, context)));
  return told.flat();
}

async function tellOne(
  results: readonly ServiceResult[],
  { audience, notifier }: Channel,
  context: NotificationContext,
): Promise<readonly Told[]> {
  const told: Told[] = [];
  for (const result of audience === 'people' ? forPeople(results) : forMachines(results)) {
    const answer = await notifier.send(notificationOf(result, context));
    told.push({ channel: notifier.channel, result, answer });
  }
  return told;
}

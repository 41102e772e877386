import { WaybillError } from '../../domain/error.ts';
import type { ServiceResult } from '../../domain/result.ts';
import { blankResult } from '../../operations/blank-result.ts';
import { loadCatalog } from '../catalog.ts';
import { channelFile, channelsOf, type ChannelFile } from '../notify/channels.ts';
import { notificationContext } from '../notify/context.ts';
import { channelSecrets } from '../notify/secrets.ts';
import { notifyResults, type Told } from '../notify/notify-results.ts';
import { resultsOfResult, resultsOfSteps } from '../notify/told-results.ts';
import type { ValuesOf } from '../verbs/input.ts';
import type { notify as table } from '../verbs/notify.ts';
import type { World } from '../world.ts';

type Inputs = ValuesOf<(typeof table)['inputs']>;

/** The part of the world that telling needs: no cloud, and a checkout only where there is one. */
export type NotifyWorld = Pick<World, 'environment' | 'folder' | 'clock' | 'source' | 'notifier' | 'secret'>;

/**
 * Tells of what a job's steps came to. Only input that cannot be read is an error; a channel that is down is the outcome
 * `failed`, which is no reason to turn a deployment red.
 */
export async function performNotify(world: NotifyWorld, inputs: Inputs): Promise<readonly ServiceResult[]> {
  const { results, warnings } =
    inputs.steps !== null ? resultsOfSteps(inputs.steps) : resultsOfResult(inputs.result ?? '');
  const file = await channelsOfFile(world, inputs.config);
  channelSecrets(file.channels.settings, world.environment).forEach(world.secret);
  const { channels, warnings: missing } = channelsOf(inputs, file.channels, world.environment, world.notifier);
  const said = [...warnings, ...file.warnings, ...missing];
  const blank: ServiceResult = { ...blankResult('notify', '', null), good: true, warnings: said };
  if (results.length === 0)
    return [{ ...blank, outcome: 'unchanged', message: 'no step of this job has a result to tell of' }];
  if (channels.length === 0) {
    return [
      {
        ...blank,
        outcome: 'failed',
        message: 'nobody was told: no channel is configured',
        warnings: [...said, 'expected a channel as an input, or `notify:` in waybill.yml, found neither'],
      },
    ];
  }
  const told = await notifyResults(results, channels, notificationContext(world));
  if (told.length === 0)
    return [{ ...blank, outcome: 'unchanged', message: 'nothing happened that anybody is told of' }];
  return answers(told).map((answer, index) =>
    index === 0 ? { ...answer, warnings: [...said, ...answer.warnings] } : answer,
  );
}

/** One answer a service and environment, in the order in which they were told of. */
function answers(told: readonly Told[]): readonly ServiceResult[] {
  const keyOf = ({ result }: Told): string => JSON.stringify([result.service, result.environment]);
  return [...Map.groupBy(told, keyOf).values()].flatMap((messages) => {
    const [first] = messages;
    if (first === undefined) return [];
    const { service, environment, digest, version, commit } = first.result;
    const failed = messages.flatMap(({ channel, answer }) =>
      answer.kind === 'failed' ? [`${channel} was not told: ${answer.reason}`] : [],
    );
    const reached = new Set(messages.flatMap((one) => (one.answer.kind === 'sent' ? [one.channel] : [])));
    const sent = messages.length - failed.length;
    return [
      {
        ...blankResult('notify', service, environment),
        outcome: failed.length === 0 ? ('sent' as const) : ('failed' as const),
        good: true,
        message:
          sent === 0
            ? 'nobody was told'
            : `${sent === 1 ? '1 message' : `${sent} messages`} to ${[...reached].join(' and ')}`,
        digest,
        version,
        commit,
        warnings: [...new Set(failed)],
        details: { sent, failed: failed.length },
      },
    ];
  });
}

/**
 * The channels that `notify:` names, of the policy's own file. What has gone wrong must be told of all the more: a file
 * that is missing or broken leaves the channels that the inputs name.
 */
async function channelsOfFile(
  world: NotifyWorld,
  file: string,
): Promise<{ readonly channels: ChannelFile; readonly warnings: readonly string[] }> {
  try {
    const catalog = await loadCatalog({
      folder: world.folder,
      file,
      source: await world.source(),
      inputs: null,
      guard: 'required',
    });
    return { channels: channelFile(catalog.guarding, null), warnings: [] };
  } catch (error) {
    if (!(error instanceof WaybillError)) throw error;
    const channels = { settings: [], production: null, roles: new Map<string, string>() };
    if (error.code === 'config-missing') return { channels, warnings: [] };
    return {
      channels,
      warnings: [`channels of ${file} are not told, since it cannot be read: ${error.problems[0]?.message ?? ''}`],
    };
  }
}

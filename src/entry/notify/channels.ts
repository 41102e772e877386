import { createSlack } from '../../adapters/notify/slack.ts';
import { createWebhook } from '../../adapters/notify/webhook.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Notifier } from '../../ports/notifier.ts';
import type { Web } from '../../ports/web.ts';

/** A channel, and who listens to it. */
export interface Channel {
  readonly audience: 'people' | 'machines';
  readonly notifier: Notifier;
}

export interface ChannelInputs {
  readonly 'slack-webhook': string | null;
  readonly webhook: string | null;
}

/** The names of environment variables, as `notify:` of `waybill.yml` has them. */
export interface ChannelNames {
  readonly slack: string | null;
  readonly webhook: string | null;
}

export interface Channels {
  readonly channels: readonly Channel[];
  /** A variable that the file names and that holds nothing: somebody expects to be told, and is not. */
  readonly warnings: readonly string[];
}

/**
 * Where messages go: the addresses given as secret inputs, else those in the environment variables that the file names.
 * Addresses are secrets: they are handed to the channel and appear nowhere else (I9).
 */
export function channelsOf(
  inputs: ChannelInputs,
  names: ChannelNames,
  environment: Readonly<Record<string, string | undefined>>,
  clock: Clock,
  web: Web,
): Channels {
  const channels: Channel[] = [];
  const warnings: string[] = [];
  const address = (given: string | null, name: string | null): string | null => {
    if (given !== null && given !== '') return given;
    if (name === null) return null;
    const value = environment[name] ?? '';
    if (value !== '') return value;
    warnings.push(`notify names the variable ${name}, which holds nothing: env: { ${name}: \${{ secrets.${name} }} }`);
    return null;
  };
  const slack = address(inputs['slack-webhook'], names.slack);
  if (slack !== null) channels.push({ audience: 'people', notifier: createSlack(slack, clock, web) });
  const webhook = address(inputs.webhook, names.webhook);
  if (webhook !== null) channels.push({ audience: 'machines', notifier: createWebhook(webhook, clock, web) });
  return { channels, warnings };
}

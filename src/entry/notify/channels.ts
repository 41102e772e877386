import type { Configuration } from '../../config/configuration.ts';
import {
  channelWord,
  everything,
  secretsOf,
  withSecrets,
  type ChannelPlace,
  type ChannelRule,
  type ChannelSetting,
} from '../../domain/channel.ts';
import type { Notifier } from '../../ports/notifier.ts';
import type { Audience } from './audience.ts';
import type { ChannelInputs } from './given-channels.ts';
import { givenPlaces } from './given-channels.ts';

/** A channel, who listens to it, and what it is told of. */
export interface Channel {
  readonly audience: Audience;
  readonly rule: ChannelRule;
  readonly notifier: Notifier;
}

export interface Channels {
  readonly channels: readonly Channel[];
  /** A variable that the file names and that holds nothing: somebody expects to be told, and is not. */
  readonly warnings: readonly string[];
}

/** What `waybill.yml` says of channels; `production`: null where there is no file. */
export interface ChannelFile {
  readonly settings: readonly ChannelSetting[];
  readonly production: readonly string[] | null;
  /** Environment → its role, where it has one: what belongs to it is told under that role, where telling needs one. */
  readonly roles: ReadonlyMap<string, string>;
}

/** What a file says of channels, and of the environments that they are told of; `role`: an input that stands for theirs. */
export function channelFile({ notify, production, policy }: Configuration, role: string | null): ChannelFile {
  const roles = policy.environments.flatMap((one) => {
    const arn = role ?? one.role;
    return arn === null ? [] : [[one.name, arn] as const];
  });
  return { settings: notify, production, roles: new Map(roles) };
}

/** Opens a place for one kind of listeners; nothing is loaded before something is sent. */
export type OpenNotifier = (place: ChannelPlace<string>, audience: Audience, roles: ChannelFile['roles']) => Notifier;

/**
 * Where messages go: the places given as inputs, and those whose variables the file names. An input stands in for what
 * the file has of its kind, unless it is one of them: the file's rules hold for that. Secrets are handed to the channel
 * and appear nowhere else (I9).
 */
export function channelsOf(
  inputs: ChannelInputs,
  file: ChannelFile,
  environment: Readonly<Record<string, string | undefined>>,
  open: OpenNotifier,
): Channels {
  const warnings: string[] = [];
  const read = file.settings.map(({ place, rule }) => ({ ...resolved(place, environment), rule }));
  const known = new Set(read.flatMap(({ place }) => (place === null ? [] : [keyOf(place)])));
  const given = givenPlaces(inputs).filter((place) => !known.has(keyOf(place)));
  const replaced = new Set(given.map(({ kind }) => channelWord(kind)));
  const channels = given.flatMap((place) => {
    const production = place.kind === 'pagerduty' ? file.production : null;
    return opened(place, { ...everything, environments: production }, file.roles, open);
  });
  for (const { word, place, missing, rule } of read) {
    if (replaced.has(word)) continue;
    for (const name of missing)
      warnings.push(
        `notify names the variable ${name}, which holds nothing: env: { ${name}: \${{ secrets.${name} }} }`,
      );
    if (place !== null) channels.push(...opened(place, rule, file.roles, open));
  }
  return { channels: numbered(channels), warnings };
}

function resolved(written: ChannelPlace<string>, environment: Readonly<Record<string, string | undefined>>) {
  const missing = secretsOf(written).filter((name) => (environment[name] ?? '') === '');
  const place = missing.length > 0 ? null : withSecrets(written, (name) => environment[name] ?? '');
  return { word: channelWord(written.kind), place, missing };
}

/** The same place, whatever it is called: what is told twice would be told twice. */
function keyOf(place: ChannelPlace<string>): string {
  return JSON.stringify([channelWord(place.kind), secretsOf(place)[0], 'channel' in place ? place.channel : null]);
}

function opened(
  place: ChannelPlace<string>,
  rule: ChannelRule,
  roles: ChannelFile['roles'],
  open: OpenNotifier,
): readonly Channel[] {
  return listeners(place).map((audience) => ({ audience, rule, notifier: open(place, audience, roles) }));
}

function listeners({ kind }: ChannelPlace<string>): readonly Audience[] {
  switch (kind) {
    case 'webhook':
      return ['machines'];
    case 'pagerduty':
      return ['people', 'on-call'];
    case 'slack-webhook':
    case 'slack-bot':
    case 'teams':
    case 'smtp':
    case 'ses':
    case 'sms':
      return ['people'];
  }
}

/** Where there are several of a kind, their names say which is meant: `slack 2`. */
function numbered(channels: readonly Channel[]): readonly Channel[] {
  return channels.map((channel) => {
    const same = channels.filter(
      ({ audience, notifier }) => audience === channel.audience && notifier.channel === channel.notifier.channel,
    );
    if (same.length === 1) return channel;
    const name = `${channel.notifier.channel} ${same.indexOf(channel) + 1}`;
    return { ...channel, notifier: { channel: name, send: (message) => channel.notifier.send(message) } };
  });
}

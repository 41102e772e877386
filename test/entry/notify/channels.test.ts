import { describe, expect, it } from 'vitest';
import type { ChannelPlace, ChannelRule, ChannelSetting } from '../../../src/domain/channel.ts';
import { channelWord, everything } from '../../../src/domain/channel.ts';
import { toldTo, type Audience } from '../../../src/entry/notify/audience.ts';
import { channelsOf } from '../../../src/entry/notify/channels.ts';
import type { ChannelInputs } from '../../../src/entry/notify/given-channels.ts';
import { channelSecrets } from '../../../src/entry/notify/secrets.ts';
import { resultOf, turnedBack } from '../summary/results.ts';

const none: ChannelInputs = {
  'slack-webhook': null,
  'slack-token': null,
  'slack-channel': null,
  'teams-webhook': null,
  'pagerduty-key': null,
  webhook: null,
  'signing-secret': null,
};
const prodOnly: ChannelRule = { outcomes: null, environments: ['prod'] };

function open(
  inputs: Partial<ChannelInputs>,
  settings: readonly ChannelSetting[],
  environment: Record<string, string>,
) {
  const places: ChannelPlace<string>[] = [];
  const found = channelsOf(
    { ...none, ...inputs },
    { settings, production: ['prod'], roles: new Map() },
    environment,
    (place) => {
      places.push(place);
      return { channel: channelWord(place.kind), send: async () => ({ kind: 'sent' }) };
    },
  );
  const channels = found.channels.map(({ audience, rule, notifier }) => ({ audience, rule, name: notifier.channel }));
  return { channels, places, warnings: found.warnings };
}

describe('the channels of a run', () => {
  it('are those of the file, with what their variables hold, numbered where there are several of a kind', () => {
    const settings: ChannelSetting[] = [
      { place: { kind: 'slack-webhook', url: 'A' }, rule: everything },
      { place: { kind: 'slack-bot', token: 'B', channel: 'C0123456789', api: null }, rule: prodOnly },
      { place: { kind: 'pagerduty', key: 'K', region: 'us' }, rule: prodOnly },
      { place: { kind: 'webhook', url: 'W', secret: 'S' }, rule: everything },
    ];
    const { channels, places } = open({}, settings, { A: 'a', B: 'b', K: 'k', W: 'w', S: 's' });
    expect(channels).toEqual([
      { audience: 'people', rule: everything, name: 'slack 1' },
      { audience: 'people', rule: prodOnly, name: 'slack 2' },
      { audience: 'people', rule: prodOnly, name: 'pagerduty' },
      { audience: 'on-call', rule: prodOnly, name: 'pagerduty' },
      { audience: 'machines', rule: everything, name: 'webhook' },
    ]);
    expect(places.at(-1)).toEqual({ kind: 'webhook', url: 'w', secret: 's' });
  });

  it('leave out, and name, those whose variables hold nothing: unsigned is no way out of a missing secret', () => {
    const settings: ChannelSetting[] = [{ place: { kind: 'webhook', url: 'W', secret: 'S' }, rule: everything }];
    const { channels, warnings } = open({}, settings, { W: 'w' });
    expect(channels).toEqual([]);
    expect(warnings).toEqual(['notify names the variable S, which holds nothing: env: { S: ${{ secrets.S }} }']);
  });

  it('are those of the inputs instead, kind by kind', () => {
    const settings: ChannelSetting[] = [
      { place: { kind: 'slack-webhook', url: 'A' }, rule: prodOnly },
      { place: { kind: 'teams', url: 'T' }, rule: prodOnly },
    ];
    const { places } = open({ 'slack-webhook': 'given', 'pagerduty-key': 'k' }, settings, { A: 'a', T: 't' });
    expect(places.map((place) => JSON.stringify(place))).toEqual([
      '{"kind":"slack-webhook","url":"given"}',
      '{"kind":"pagerduty","key":"k","region":"us"}',
      '{"kind":"pagerduty","key":"k","region":"us"}',
      '{"kind":"teams","url":"t"}',
    ]);
  });

  it('keep the file’s rules where an input is what the file names: a variable is both', () => {
    const settings: ChannelSetting[] = [{ place: { kind: 'slack-webhook', url: 'A' }, rule: prodOnly }];
    const { channels } = open({ 'slack-webhook': 'a' }, settings, { A: 'a' });
    expect(channels).toEqual([{ audience: 'people', rule: prodOnly, name: 'slack' }]);
  });

  it('are none of a token that has no channel: it may lie about in the environment', () => {
    expect(open({ 'slack-token': 'xoxb-1' }, [], {}).channels).toEqual([]);
    expect(open({ 'slack-token': 'xoxb-1', 'slack-channel': 'C0123456789' }, [], {}).channels).toHaveLength(1);
  });
});

describe('what is masked (I9)', () => {
  it('is what the variables hold, the password in an address as written and as meant, and the key of a secret', () => {
    const settings: ChannelSetting[] = [
      { place: { kind: 'smtp', server: 'M', from: 'a@b.c', to: ['a@b.c'] }, rule: everything },
      { place: { kind: 'webhook', url: 'W', secret: 'S' }, rule: everything },
      { place: { kind: 'teams', url: 'GONE' }, rule: everything },
    ];
    const environment = { M: 'smtp://ada:p%40ss@mail.test', W: 'https://x.test/', S: 'whsec_key' };
    expect(channelSecrets(settings, environment)).toEqual([
      'smtp://ada:p%40ss@mail.test',
      'p%40ss',
      'p@ss',
      'https://x.test/',
      'whsec_key',
      'key',
    ]);
  });
});

describe('what a channel is told', () => {
  const deployed = resultOf();
  const back = turnedBack({ service: 'shipping' });
  const build = resultOf({ verb: 'build', environment: null, outcome: 'built', service: 'mail' });
  const dev = resultOf({ environment: 'dev' });
  const unchanged = resultOf({ outcome: 'unchanged', service: 'idle' });
  const all = [dev, deployed, back, build, unchanged];
  const told = (rule: Partial<ChannelRule>, audience: Audience = 'people') =>
    toldTo(all, { audience, rule: { ...everything, ...rule } }).map(
      ({ service, environment }) => `${service}@${environment ?? ''}`,
    );

  it('goes by outcomes, by name or good or bad', () => {
    expect(told({})).toEqual(['returns@dev', 'returns@prod', 'shipping@prod', 'mail@']);
    expect(told({ outcomes: ['bad'] })).toEqual(['shipping@prod']);
    expect(told({ outcomes: ['good'] })).toEqual(['returns@dev', 'returns@prod', 'mail@']);
    expect(told({ outcomes: ['built', 'rolled-back'] })).toEqual(['shipping@prod', 'mail@']);
  });

  it('is what nothing came of too, where that is asked for by name', () => {
    expect(told({ outcomes: ['unchanged'] })).toEqual(['idle@prod']);
  });

  it('goes by environments; a build is in none', () => {
    expect(told({ environments: ['dev'] })).toEqual(['returns@dev']);
    expect(told({ environments: ['prod'] }, 'machines')).toEqual(['returns@prod', 'shipping@prod', 'idle@prod']);
  });

  it('is, on call, what needs a hand and what says that it is over, whatever outcomes are told of', () => {
    const paged = turnedBack({ outcome: 'failed', details: { paged: true } });
    const onCall = (results: readonly ReturnType<typeof resultOf>[]) =>
      toldTo(results, { audience: 'on-call', rule: { outcomes: ['built'], environments: ['prod'] } }).map(
        ({ outcome }) => outcome,
      );
    expect(onCall([deployed, back, build])).toEqual(['deployed']);
    expect(onCall([paged])).toEqual(['failed']);
    expect(onCall([paged, resultOf({ verb: 'rollback', outcome: 'rolled-back' })])).toEqual(['rolled-back']);
    expect(onCall([paged, resultOf({ verb: 'rollback', outcome: 'unchanged' })])).toEqual(['failed']);
    expect(onCall([{ ...paged, environment: 'dev' }])).toEqual([]);
  });
});

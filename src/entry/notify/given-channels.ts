import type { ChannelPlace } from '../../domain/channel.ts';

/** The inputs that name channels; secrets but for the channel's ID. */
export interface ChannelInputs {
  readonly 'slack-webhook': string | null;
  readonly 'slack-token': string | null;
  readonly 'slack-channel': string | null;
  readonly 'teams-webhook': string | null;
  readonly 'pagerduty-key': string | null;
  readonly webhook: string | null;
  readonly 'signing-secret': string | null;
}

/** The channels that inputs give. A token without a channel is none: on a laptop it may lie in the environment. */
export function givenPlaces(inputs: ChannelInputs): readonly ChannelPlace<string>[] {
  const places: ChannelPlace<string>[] = [];
  const { webhook } = inputs;
  if (present(inputs['slack-webhook'])) places.push({ kind: 'slack-webhook', url: inputs['slack-webhook'] });
  const channel = inputs['slack-channel'];
  if (present(inputs['slack-token']) && present(channel))
    places.push({ kind: 'slack-bot', token: inputs['slack-token'], channel, api: null });
  if (present(inputs['teams-webhook'])) places.push({ kind: 'teams', url: inputs['teams-webhook'] });
  if (present(inputs['pagerduty-key'])) places.push({ kind: 'pagerduty', key: inputs['pagerduty-key'], region: 'us' });
  if (present(webhook)) places.push({ kind: 'webhook', url: webhook, secret: inputs['signing-secret'] });
  return places;
}

function present(value: string | null): value is string {
  return value !== null && value !== '';
}

import type { Outcome } from './outcome.ts';

/** An outcome by its name, or all that are good, or all that are bad. */
export type OutcomeRule = Outcome | 'good' | 'bad';

/** What a channel is told of; null: whatever its listeners want to know anyway. */
export interface ChannelRule {
  readonly outcomes: readonly OutcomeRule[] | null;
  readonly environments: readonly string[] | null;
}

/** A place that messages go to. `Secret`: the name of an environment variable in `waybill.yml`, else what it holds. */
export type ChannelPlace<Secret> =
  | { readonly kind: 'slack-webhook'; readonly url: Secret }
  /** `api`: the base of the Web API where it is not slack.com's. */
  | { readonly kind: 'slack-bot'; readonly token: Secret; readonly channel: string; readonly api: string | null }
  | { readonly kind: 'teams'; readonly url: Secret }
  | { readonly kind: 'smtp'; readonly server: Secret; readonly from: string; readonly to: readonly string[] }
  | {
      readonly kind: 'ses';
      readonly region: string | null;
      /** Null: the role of the environment that is told of, if it has one. */
      readonly role: string | null;
      readonly from: string;
      readonly to: readonly string[];
    }
  | {
      readonly kind: 'sms';
      readonly region: string | null;
      /** As that of `ses`. */
      readonly role: string | null;
      readonly sender: string | null;
      readonly to: readonly string[];
    }
  | { readonly kind: 'pagerduty'; readonly key: Secret; readonly region: 'us' | 'eu' }
  | { readonly kind: 'webhook'; readonly url: Secret; readonly secret: Secret | null };

export type ChannelKind = ChannelPlace<unknown>['kind'];

/** A channel as `waybill.yml` has it. */
export interface ChannelSetting {
  readonly place: ChannelPlace<string>;
  readonly rule: ChannelRule;
}

export const everything: ChannelRule = { outcomes: null, environments: null };

/** What people call a channel of this kind: the key of `notify:`. */
export function channelWord(kind: ChannelKind): string {
  switch (kind) {
    case 'slack-webhook':
    case 'slack-bot':
      return 'slack';
    case 'smtp':
    case 'ses':
      return 'email';
    case 'teams':
    case 'sms':
    case 'pagerduty':
    case 'webhook':
      return kind;
  }
}

/** The secrets of a place, in the order in which people write them. */
export function secretsOf<Secret>(place: ChannelPlace<Secret>): readonly Secret[] {
  switch (place.kind) {
    case 'slack-webhook':
    case 'teams':
      return [place.url];
    case 'slack-bot':
      return [place.token];
    case 'smtp':
      return [place.server];
    case 'pagerduty':
      return [place.key];
    case 'webhook':
      return place.secret === null ? [place.url] : [place.url, place.secret];
    case 'ses':
    case 'sms':
      return [];
  }
}

/** The same place with other secrets: what a variable holds, for its name. */
export function withSecrets<From, To>(place: ChannelPlace<From>, read: (secret: From) => To): ChannelPlace<To> {
  switch (place.kind) {
    case 'slack-webhook':
    case 'teams':
      return { ...place, url: read(place.url) };
    case 'slack-bot':
      return { ...place, token: read(place.token) };
    case 'smtp':
      return { ...place, server: read(place.server) };
    case 'pagerduty':
      return { ...place, key: read(place.key) };
    case 'webhook':
      return { ...place, url: read(place.url), secret: place.secret === null ? null : read(place.secret) };
    case 'ses':
    case 'sms':
      return place;
  }
}

import type { ChannelPlace, ChannelRule, ChannelSetting } from '../domain/channel.ts';
import { listOf } from './list.ts';
import type { Report } from './origin.ts';
import type { Path } from './path.ts';
import type { RawNotify } from './schema-notify.ts';
import type { RawConfiguration } from './schema.ts';
import { didYouMean } from './suggestion.ts';

type One<K extends keyof RawNotify> = Exclude<NonNullable<RawNotify[K]>, readonly unknown[]>;
type Rules = Pick<Exclude<One<'sms'>, string>, 'outcomes' | 'environments'>;

/** The channels of a file, in its order. Reports what does not go together. */
export function channelsOf(raw: RawConfiguration, report: Report): readonly ChannelSetting[] {
  const written: RawNotify = raw.notify ?? {};
  const region = raw.region ?? null;
  const each = <K extends keyof RawNotify>(
    key: K,
    read: (one: One<K>, path: Path) => readonly [place: ChannelPlace<string> | undefined, rules: Rules],
  ): readonly ChannelSetting[] => {
    const value = written[key];
    return listOf<One<K>>(value as One<K> | readonly One<K>[] | undefined).flatMap((one, index) => {
      const path = ['notify', key, ...(Array.isArray(value) ? [index] : [])];
      const [place, rules] = read(one, path);
      const rule = ruleOf(rules, Object.keys(raw.environments), path, report);
      return place === undefined ? [] : [{ place, rule }];
    });
  };
  return [
    ...each('slack', (one, path) =>
      typeof one === 'string' ? [{ kind: 'slack-webhook', url: one }, {}] : [slackOf(one, path, report), one],
    ),
    ...each('teams', (one) =>
      typeof one === 'string' ? [{ kind: 'teams', url: one }, {}] : [{ kind: 'teams', url: one.webhook }, one],
    ),
    ...each('email', (one, path) => [emailOf(one, region, path, report), one]),
    ...each('sms', (one) => [
      {
        kind: 'sms',
        to: listOf(one.to),
        sender: one.sender ?? null,
        role: one.role ?? null,
        region: one.region ?? region,
      },
      one,
    ]),
    ...each('pagerduty', (one) => {
      const long = typeof one === 'string' ? { key: one } : one;
      const environments = long.environments ?? [...productionOf(raw)];
      return [
        { kind: 'pagerduty', key: long.key, region: long.region ?? 'us' },
        { ...long, environments },
      ];
    }),
    ...each('webhook', (one) =>
      typeof one === 'string'
        ? [{ kind: 'webhook', url: one, secret: null }, {}]
        : [{ kind: 'webhook', url: one.url, secret: one.secret ?? null }, one],
    ),
  ];
}

/** What requires something and is required by nothing; where nothing requires anything, all that is required by nothing. */
export function productionOf(raw: Pick<RawConfiguration, 'environments'>): readonly string[] {
  const written = Object.entries(raw.environments);
  const requires = (one: (typeof written)[number][1]): readonly string[] => listOf(one?.requires?.['verified-in']);
  const required = new Set(written.flatMap(([, one]) => requires(one)));
  const last = written.filter(([name]) => !required.has(name));
  const guarded = last.filter(([, one]) => requires(one).length > 0);
  return (guarded.length > 0 ? guarded : last).map(([name]) => name);
}

function slackOf(one: Exclude<One<'slack'>, string>, path: Path, report: Report): ChannelPlace<string> | undefined {
  const { webhook, token, channel, api = null } = one;
  if ((webhook === undefined) === (token === undefined)) {
    const got = webhook === undefined ? 'neither' : 'both';
    report(path, `expected either webhook or token, got ${got}`, 'webhook: SLACK_WEBHOOK_URL');
    return undefined;
  }
  if (webhook !== undefined) {
    for (const key of ['channel', 'api'] as const) {
      if (one[key] !== undefined)
        report(
          [...path, key],
          `expected no ${key}, since the webhook says where it posts, got one`,
          `remove \`${key}\``,
        );
    }
    return { kind: 'slack-webhook', url: webhook };
  }
  if (token === undefined) return undefined;
  if (channel === undefined) {
    report(path, 'expected the channel that the bot posts to, got none', 'channel: C0123456789');
    return undefined;
  }
  return { kind: 'slack-bot', token, channel, api };
}

function emailOf(
  one: One<'email'>,
  region: string | null,
  path: Path,
  report: Report,
): ChannelPlace<string> | undefined {
  const { smtp, from } = one;
  const to = listOf(one.to);
  const ses = one.ses === true;
  if ((smtp !== undefined) === ses) {
    report(path, `expected either smtp or ses, got ${ses ? 'both' : 'neither'}`, 'smtp: SMTP_URL');
    return undefined;
  }
  if (smtp === undefined) return { kind: 'ses', role: one.role ?? null, region: one.region ?? region, from, to };
  for (const key of ['region', 'role'] as const) {
    if (one[key] !== undefined)
      report([...path, key], `expected no ${key}, since smtp names the server, got one`, `remove \`${key}\``);
  }
  return { kind: 'smtp', server: smtp, from, to };
}

function ruleOf(rules: Rules, known: readonly string[], path: Path, report: Report): ChannelRule {
  const environments = listOf(rules.environments);
  for (const name of environments) {
    if (known.includes(name)) continue;
    report(
      [...path, 'environments'],
      `expected one of the environments ${known.join(', ')}, got "${name}"${didYouMean(name, known)}`,
      `environments: [${known.at(-1) ?? 'prod'}]`,
    );
  }
  return {
    outcomes: rules.outcomes === undefined ? null : listOf(rules.outcomes),
    environments: rules.environments === undefined ? null : environments,
  };
}

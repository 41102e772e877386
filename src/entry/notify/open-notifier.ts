import { channelWord, type ChannelPlace } from '../../domain/channel.ts';
import type { AwsClients } from '../../adapters/aws/clients.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Notifier } from '../../ports/notifier.ts';
import type { Web } from '../../ports/web.ts';
import type { Audience } from './audience.ts';
import type { CloudPlace } from '../world.ts';
import type { ChannelFile, OpenNotifier } from './channels.ts';

/** What channels are made of. `rehearsal`: its endpoint, where this is one: nobody real is told then. */
export interface ChannelTools {
  readonly clock: Clock;
  readonly web: Web;
  readonly rehearsal: string | null;
  aws(place: CloudPlace): Promise<Pick<AwsClients, 'ses' | 'sns'>>;
}

/** Makes notifiers that load what they need with their first message. */
export function notifierOpener(tools: ChannelTools): OpenNotifier {
  return (place, audience, roles) => {
    let made: Promise<Notifier> | undefined;
    return {
      channel: channelWord(place.kind),
      async send(notification) {
        try {
          return await (await (made ??= make(place, audience, roles, tools))).send(notification);
        } catch (error) {
          // A notifier answers; what it could not even be made of must not turn a deployment red.
          const why = error instanceof Error ? error.name : 'unknown';
          return { kind: 'failed', reason: `the channel broke (${why})` };
        }
      },
    };
  };
}

async function make(
  place: ChannelPlace<string>,
  audience: Audience,
  roles: ChannelFile['roles'],
  tools: ChannelTools,
): Promise<Notifier> {
  const { clock, web } = tools;
  const aws = async (channel: { readonly role: string | null; readonly region: string | null }, of: string | null) => {
    const arn = channel.role ?? roles.get(of ?? '') ?? null;
    return tools.aws({ region: channel.region, role: arn === null ? null : { arn, services: ['notify'] } });
  };
  switch (place.kind) {
    case 'slack-webhook':
      return (await import('../../adapters/notify/slack.ts')).createSlack(place.url, clock, web);
    case 'slack-bot': {
      const { createSlackBot } = await import('../../adapters/notify/slack-bot.ts');
      const base = inbox(tools, 'slack-api') ?? place.api ?? 'https://slack.com/api';
      return createSlackBot({ token: place.token, channel: place.channel, base }, clock, web);
    }
    case 'teams':
      return (await import('../../adapters/notify/teams.ts')).createTeams(place.url, clock, web);
    case 'smtp':
      return (await import('../../adapters/notify/smtp.ts')).createSmtp(place, clock);
    case 'ses': {
      const { createSes } = await import('../../adapters/notify/ses.ts');
      return createSes(place, async (environment) => (await aws(place, environment)).ses());
    }
    case 'sms': {
      const { createSms } = await import('../../adapters/notify/sms.ts');
      return createSms(place, async (environment) => (await aws(place, environment)).sns());
    }
    case 'pagerduty': {
      const { createPagerDutyAlerts, createPagerDutyChanges } = await import('../../adapters/notify/pagerduty.ts');
      const host = place.region === 'eu' ? 'events.eu.pagerduty.com' : 'events.pagerduty.com';
      const account = { key: place.key, base: inbox(tools, 'pagerduty') ?? `https://${host}` };
      return audience === 'on-call'
        ? createPagerDutyAlerts(account, clock, web)
        : createPagerDutyChanges(account, clock, web);
    }
    case 'webhook':
      return (await import('../../adapters/notify/webhook.ts')).createWebhook(place.url, place.secret, clock, web);
  }
}

/** Services with an address of their own are played by the rehearsal, at addresses that it documents. */
function inbox({ rehearsal }: ChannelTools, name: string): string | null {
  return rehearsal === null ? null : new URL(`/_rehearsal/inbox/${name}`, rehearsal).href;
}

import * as z from 'zod';
import { environmentName, flag, oneOrMore, region, role, text, worded } from './schema-value.ts';

const variable = (example: string) => text('the name of an environment variable', example, /^[A-Za-z_][A-Za-z0-9_]*$/);

const outcome = worded(
  z.enum([
    'good',
    'bad',
    'built',
    'reused',
    'admitted',
    'deployed',
    'verified',
    'unchanged',
    'superseded',
    'rolled-back',
    'held',
    'released',
    'settled',
    'observed',
    'planned',
    'refused',
    'failed',
    'errored',
    'overtaken',
    'cancelled',
  ]),
  { title: 'an outcome, or good or bad', example: 'bad' },
);

const rules = {
  outcomes: oneOrMore(outcome, 'an outcome or a list of them', ['bad', 'deployed'])
    .optional()
    .describe(
      'Which outcomes are told: by name, or all that are `good` or `bad`. Absent: all but those where nothing happened',
    ),
  environments: oneOrMore(environmentName, 'an environment or a list of them', ['prod'])
    .optional()
    .describe('Which environments are told of. Absent: all, and builds too'),
};

/** The name of a variable, the long form, or a list of both. */
function channel<T extends z.ZodType>(long: T, example: string, holds: string) {
  const short = variable(example);
  const title = `the variable of ${holds}, a map, or a list of them`;
  return worded(z.union([short, long, z.array(z.union([short, long])).min(1)]), { title, example });
}

/** As `channel`, where one line does not say enough. */
function longChannel<T extends z.ZodType>(long: T, title: string, example: Readonly<Record<string, unknown>>) {
  return worded(z.union([long, z.array(long).min(1)]), { title, example });
}

const slack = worded(
  z.strictObject({
    webhook: variable('SLACK_WEBHOOK_URL').optional().describe('Holds the URL of an incoming webhook'),
    token: variable('SLACK_BOT_TOKEN')
      .optional()
      .describe('Holds a bot token: one message for each service and image, edited in place, with a thread'),
    channel: text('the ID of a channel', 'C0123456789', /^[CGD][A-Z0-9]{8,20}$/)
      .optional()
      .describe('With `token`: where to post. The ID, since names change'),
    api: text('a URL that begins with https:// and ends with /api', 'https://slack-gov.com/api', /^https:\/\/\S+\/api$/)
      .optional()
      .describe('With `token`: another Slack than slack.com'),
    ...rules,
  }),
  {
    title: 'a map with webhook, or with token and channel',
    example: { token: 'SLACK_BOT_TOKEN', channel: 'C0123456789' },
  },
);

const teams = worded(
  z.strictObject({
    webhook: variable('TEAMS_WEBHOOK_URL').describe('Holds the URL of a workflow that posts cards'),
    ...rules,
  }),
  { title: 'a map with webhook', example: { webhook: 'TEAMS_WEBHOOK_URL' } },
);

const address = text(
  'an e-mail address',
  'team@shop.example',
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?=.{1,255}$)[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*$/,
);

const email = worded(
  z.strictObject({
    to: worded(z.union([address, z.array(address).min(1).max(50)]), {
      title: 'an e-mail address or a list of at most 50',
      example: ['team@shop.example'],
    }).describe('Who gets it'),
    from: address.describe('Who sends it; with `ses` an address of a verified identity'),
    smtp: variable('SMTP_URL')
      .optional()
      .describe('Holds the server: `smtps://user:password@host:465`, or `smtp://user:password@host:587` with STARTTLS'),
    ses: flag(true).optional().describe('Sent by Amazon SES'),
    role: role
      .optional()
      .describe('With `ses`: assumed to send. Absent: the `role` of the environment, else the credentials of the job'),
    region: region.optional().describe('With `ses`: its region. Absent: the `region` of the file'),
    ...rules,
  }),
  {
    title: 'a map with to, from, and smtp or ses',
    example: { to: ['team@shop.example'], from: 'deployments@shop.example', smtp: 'SMTP_URL' },
  },
);

const phone = text('a phone number as +491700000000', '+491700000000', /^\+[1-9][0-9]{6,14}$/);

const sms = worded(
  z.strictObject({
    to: oneOrMore(phone, 'a phone number or a list of them', ['+491700000000']).describe('Who gets it, in E.164'),
    sender: text('3 to 11 letters and digits, with a letter', 'Shop', /^(?=.*[A-Za-z])[A-Za-z0-9]{3,11}$/)
      .optional()
      .describe('The sender that phones show, where the country allows one'),
    role: role
      .optional()
      .describe('Assumed to send. Absent: the `role` of the environment, else the credentials of the job'),
    region: region.optional().describe('The region of Amazon SNS. Absent: the `region` of the file'),
    ...rules,
  }),
  { title: 'a map with to', example: { to: ['+491700000000'], outcomes: 'bad', environments: 'prod' } },
);

const pagerduty = worded(
  z.strictObject({
    key: variable('PAGERDUTY_ROUTING_KEY').describe('Holds the integration key of the Events API v2'),
    region: worded(z.enum(['us', 'eu']), { title: 'us or eu', example: 'eu' })
      .optional()
      .describe('Where the account is. Absent: `us`'),
    outcomes: rules.outcomes.describe('Which outcomes become change events; alerts go by what happened. Absent: all'),
    environments: rules.environments.describe(
      'Which environments it is for. Absent: production, which requires something and is required by nothing',
    ),
  }),
  { title: 'a map with key', example: { key: 'PAGERDUTY_ROUTING_KEY' } },
);

const webhook = worded(
  z.strictObject({
    url: variable('DELIVERY_WEBHOOK_URL').describe('Holds the URL'),
    secret: variable('DELIVERY_WEBHOOK_SECRET')
      .optional()
      .describe('Holds the signing secret of Standard Webhooks, `whsec_…`. Absent: unsigned'),
    ...rules,
  }),
  { title: 'a map with url and secret', example: { url: 'DELIVERY_WEBHOOK_URL', secret: 'DELIVERY_WEBHOOK_SECRET' } },
);

/** Who is told. Secrets stand here by the names of the environment variables that hold them. */
export const notify = z.strictObject({
  slack: channel(slack, 'SLACK_WEBHOOK_URL', 'a webhook')
    .optional()
    .describe('Slack: an incoming webhook by its variable, or the long form'),
  teams: channel(teams, 'TEAMS_WEBHOOK_URL', 'a webhook')
    .optional()
    .describe('Microsoft Teams: the webhook of a workflow'),
  email: longChannel(email, 'a map with to, from, and smtp or ses, or a list of them', {
    to: ['team@shop.example'],
    from: 'deployments@shop.example',
    smtp: 'SMTP_URL',
  })
    .optional()
    .describe('E-mail'),
  sms: longChannel(sms, 'a map with to, or a list of them', { to: ['+491700000000'], outcomes: 'bad' })
    .optional()
    .describe('Text messages by Amazon SNS, with the credentials of the job'),
  pagerduty: channel(pagerduty, 'PAGERDUTY_ROUTING_KEY', 'a key')
    .optional()
    .describe('PagerDuty: changes, and an alert where production is not in order'),
  webhook: channel(webhook, 'DELIVERY_WEBHOOK_URL', 'a URL')
    .optional()
    .describe('A webhook for CloudEvents, told of everything'),
});

export type RawNotify = z.infer<typeof notify>;

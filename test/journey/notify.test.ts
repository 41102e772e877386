import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createShop, told, type Shop } from './stage/shop.ts';
import { openStage, type Stage } from './stage/stage.ts';
import type { Ended } from './stage/step.ts';

const secrets = {
  bot: `xoxb-${randomBytes(8).toString('hex')}`,
  key: randomBytes(16).toString('hex'),
  signing: randomBytes(32).toString('base64'),
  password: `p/${randomBytes(8).toString('hex')}`,
};
const crash = { exitAfterSeconds: 1, exitCode: 3 };

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  const { bot, key, signing, password } = secrets;
  await stage.setting({
    inboxes: {
      slackToken: bot,
      pagerdutyKeys: key,
      webhookSecret: `whsec_${signing}`,
      smtpUser: 'ada',
      smtpPassword: password,
    },
  });
});
afterAll(() => stage.close());

const notify = {
  slack: ['SLACK_WEBHOOK_URL', { token: 'SLACK_BOT_TOKEN', channel: 'C0123456789' }],
  teams: 'TEAMS_WEBHOOK_URL',
  email: [
    { to: 'team@shop.example', from: 'deployments@shop.example', smtp: 'SMTP_URL' },
    { to: 'team@shop.example', from: 'deployments@shop.example', ses: true },
  ],
  sms: { to: '+491700000000', outcomes: ['bad', 'deployed'] },
  pagerduty: 'PAGERDUTY_ROUTING_KEY',
  webhook: { url: 'DELIVERY_WEBHOOK_URL', secret: 'DELIVERY_WEBHOOK_SECRET' },
};

/** What a job's `env:` has; addresses hold the shop’s name, so that journeys beside each other tell theirs apart. */
function channelsOf(shop: string): Readonly<Record<string, string>> {
  const inbox = (name: string): string => `${stage.endpoint}/_rehearsal/inbox/${name}/${shop}`;
  return {
    SLACK_WEBHOOK_URL: inbox('slack'),
    SLACK_BOT_TOKEN: secrets.bot,
    TEAMS_WEBHOOK_URL: inbox('teams'),
    SMTP_URL: stage.smtp.replace('//', `//ada:${encodeURIComponent(secrets.password)}@`),
    PAGERDUTY_ROUTING_KEY: secrets.key,
    DELIVERY_WEBHOOK_URL: inbox('signed'),
    DELIVERY_WEBHOOK_SECRET: `whsec_${secrets.signing}`,
  };
}

/** Everything that a step wrote, but for the lines that tell the runner what to mask. */
function written(step: Ended): string {
  return JSON.stringify([step.log.replaceAll(/^::add-mask::.*$/gm, ''), step.summary, step.outputs, step.state]);
}

/** What each channel was told of a shop, by the inbox’s name. */
async function toldOf({ name }: Shop): Promise<Readonly<Record<string, readonly string[]>>> {
  const { messages } = await stage.inboxes();
  const texts = messages.map(({ inbox, path, body }) => [`${inbox} ${path}`, inbox, readable(inbox, body)] as const);
  const ours = texts.filter(([where, , text]) => where.includes(name) || text.includes(`shop/${name}`));
  return Object.fromEntries(
    [...Map.groupBy(ours, ([, inbox]) => inbox)].map(([inbox, all]) => [inbox, all.map(([, , text]) => text)]),
  );
}

function readable(inbox: string, body: string): string {
  if (inbox !== 'smtp') return body;
  return [...body.matchAll(/base64\r\n\r\n([A-Za-z0-9+/=\r\n]+)/g)]
    .map(([, part = '']) => Buffer.from(part, 'base64').toString('utf8'))
    .join('\n');
}

test.concurrent('ship tells every channel once, in its own form, and no secret comes out (I9)', async () => {
  const shop = await createShop(stage, { name: 'loud', services: { web: {} }, notify });
  const environment = channelsOf(shop.name);
  const shipped = await shop.run('ship', { environment: 'live' }, environment);
  expect([shipped.code, told(shipped).outcome, told(shipped).warnings]).toEqual([0, 'deployed', []]);
  const inboxes = await toldOf(shop);
  const { pagerduty = [], 'slack-api': posted = [], ...others } = inboxes;
  expect(Object.fromEntries(Object.entries(others).map(([inbox, texts]) => [inbox, texts.length]))).toEqual({
    slack: 1,
    teams: 1,
    smtp: 1,
    ses: 1,
    sms: 1,
    signed: 1,
  });
  for (const text of Object.values(others).flat()) expect(text).toContain('web 1.0.0 runs in live');
  expect(pagerduty.map((text) => JSON.parse(text) as { event_action?: string })).toMatchObject([
    { payload: { summary: expect.stringContaining('web 1.0.0 runs in live') as string } },
    { event_action: 'resolve' },
  ]);
  expect(posted.length).toBeGreaterThanOrEqual(3);
  const { slack } = await stage.inboxes();
  const root = slack.find(({ text }) => text === 'web 1.0.0: ✅ live');
  expect(slack.filter(({ thread_ts }) => thread_ts === root?.ts)).toHaveLength(1);
  const notified = await shop.run('notify', { result: shipped.outputs['result'] ?? '' }, environment);
  expect([notified.code, told(notified).outcome]).toEqual([0, 'sent']);
  const again = await stage.inboxes();
  expect(again.slack).toHaveLength(slack.length);
  for (const step of [shipped, notified])
    for (const secret of [...Object.values(secrets), ...Object.values(environment)])
      expect(written(step)).not.toContain(secret);
});

test.concurrent('production that is stranded calls somebody, and the next good end says that it is over', async () => {
  const shop = await createShop(stage, {
    name: 'stranded',
    services: { web: { variables: { REHEARSE: JSON.stringify(crash) } } },
    made: { web: { rehearse: JSON.stringify({ cannotStart: 'CannotPullContainerError: never pushed' }) } },
    notify: { pagerduty: 'PAGERDUTY_ROUTING_KEY' },
  });
  const environment = channelsOf(shop.name);
  const inputs = { environment: 'live', 'accept-no-way-back': 'true', reason: 'the first deployment' };
  const alert = async () => (await stage.inboxes()).alerts.filter(({ dedupKey }) => dedupKey.includes('shop/stranded'));
  await shop.commit({ images: { web: crash }, version: '1.1.0' });
  const failed = await shop.run('ship', inputs, environment);
  expect(told(failed)).toMatchObject({ outcome: 'failed', details: { paged: true } });
  expect(await alert()).toMatchObject([{ dedupKey: 'waybill/shop/stranded/web@live', status: 'triggered', count: 1 }]);
  await shop.commit({
    images: { web: { exitAfterSeconds: 1_000_000 } },
    services: { web: { variables: { REHEARSE: '{}' } } },
    version: '1.2.0',
  });
  const mended = await shop.run('ship', inputs, environment);
  expect(told(mended)).toMatchObject({ outcome: 'deployed', warnings: [] });
  expect(await alert()).toMatchObject([{ status: 'resolved' }]);
});

test.concurrent(
  'what a lost runner told nobody is told by the notify step of the next attempt, under its own id',
  async () => {
    const shop = await createShop(stage, { name: 'lostword', services: { web: {} } });
    const environment = channelsOf(shop.name);
    const first = await shop.run('ship', { environment: 'live' }, { GITHUB_RUN_ID: '77' });
    const again = await shop.run('ship', { environment: 'live' }, { GITHUB_RUN_ID: '77', GITHUB_RUN_ATTEMPT: '2' });
    expect([told(first).outcome, told(again).outcome]).toEqual(['deployed', 'unchanged']);
    const webhook = environment['TEAMS_WEBHOOK_URL'] ?? '';
    const inputs = {
      result: again.outputs['result'] ?? '',
      'teams-webhook': webhook,
      webhook: webhook.replace('/teams/', '/hook/'),
    };
    const notified = await shop.run('notify', inputs, { GITHUB_RUN_ID: '77', GITHUB_RUN_ATTEMPT: '2' });
    expect(told(notified).outcome).toBe('sent');
    const { teams = [], hook = [] } = await toldOf(shop);
    expect(teams).toHaveLength(1);
    expect(teams[0]).toContain('web 1.0.0 runs in live');
    expect(hook.map((text) => (JSON.parse(text) as { id: string }).id)[0]).toBe(told(first).closing);
  },
);

test.concurrent('a channel that is down, or has no secret, is a warning beside the outcome', async () => {
  const shop = await createShop(stage, {
    name: 'mute',
    services: { web: {} },
    notify: { ...notify, slack: { token: 'SLACK_BOT_TOKEN', channel: 'C0123456789' } },
  });
  const { SLACK_BOT_TOKEN: _, SLACK_WEBHOOK_URL: __, ...environment } = channelsOf(shop.name);
  const down = { ...environment, SMTP_URL: 'smtp://127.0.0.1:1', PAGERDUTY_ROUTING_KEY: 'f'.repeat(32) };
  const shipped = await shop.run('ship', { environment: 'live' }, down);
  expect([shipped.code, told(shipped).outcome]).toEqual([0, 'deployed']);
  const { warnings } = told(shipped);
  expect(warnings.filter((text) => /SLACK_BOT_TOKEN/.test(text))).toHaveLength(1);
  expect(
    warnings.filter((text) => /^email 1 was not told: the mail server could not be reached/.test(text)),
  ).toHaveLength(1);
  expect(warnings.filter((text) => /^pagerduty was not told: the channel answered 400/.test(text))).toHaveLength(1);
});

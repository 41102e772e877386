import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createAwsClients } from '../../../src/adapters/aws/clients.ts';
import { createPagerDutyAlerts, createPagerDutyChanges } from '../../../src/adapters/notify/pagerduty.ts';
import { dedupKey } from '../../../src/adapters/notify/pagerduty-event.ts';
import { createSes } from '../../../src/adapters/notify/ses.ts';
import { createSms } from '../../../src/adapters/notify/sms.ts';
import { createTeams } from '../../../src/adapters/notify/teams.ts';
import { createWebhook } from '../../../src/adapters/notify/webhook.ts';
import { instantOf } from '../../../src/domain/instant.ts';
import type { Notification } from '../../../src/domain/notification.ts';
import { createFakeClock } from '../../ports/fake-clock.ts';
import { messageOf } from './message.ts';
import { rehearse, type Rehearsed } from './rehearsed.ts';

const key = 'k'.repeat(32);
const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
let cloud: Rehearsed;
let clients: ReturnType<typeof createAwsClients>;
let denied: ReturnType<typeof createAwsClients>;

function clientsOf({ accessKeyId, secretAccessKey }: { accessKeyId: string; secretAccessKey: string }) {
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: cloud.endpoint,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
  });
  const clock = { ...createFakeClock(), observe: () => undefined };
  return createAwsClients({ region: cloud.region, clock, version: '0', rehearsal: true });
}

beforeAll(async () => {
  cloud = await rehearse({ policies: { nobody: { Version: '2012-10-17', Statement: [] } } });
  // Credentials are read with a client's first call: the second ones make theirs before the first go on.
  denied = clientsOf(cloud.roles['nobody'] ?? cloud);
  await Promise.all([denied.ses(), denied.sns()].map(async (one) => (await one).config.credentials()));
  clients = clientsOf(cloud);
});
afterAll(() => cloud.close());
beforeEach(() => cloud.empty());

const held = async (inbox: string) => (await cloud.held()).messages.filter((message) => message.inbox === inbox);
/** A clock that agrees with the receiver's, as a signature's must. */
const clock = () => createFakeClock(instantOf(Date.now()));

describe('PagerDuty', () => {
  const account = () => ({ key, base: cloud.inbox('pagerduty') });
  const changes = () => createPagerDutyChanges(account(), clock(), cloud.web);
  const alerts = () => createPagerDutyAlerts(account(), clock(), cloud.web);
  const paged = (page: Notification['page'], more: Partial<Notification> = {}) =>
    messageOf({ page, good: page !== 'alert', ...more });

  it('is told of a change, which calls nobody', async () => {
    expect(await changes().send(messageOf())).toEqual({ kind: 'sent' });
    const [message] = await held('pagerduty');
    expect(message?.path).toBe('v2/change/enqueue');
    expect(JSON.parse(message?.body ?? '')).toMatchObject({
      routing_key: key,
      payload: {
        summary: 'returns 1.4.0 runs in prod',
        source: 'returns@prod',
        timestamp: '2026-11-20T10:00:00.000Z',
        custom_details: { Outcome: 'deployed' },
      },
      links: [{ href: 'https://github.example/shop/shop/actions/runs/7', text: 'Run' }],
    });
    expect((await cloud.held()).alerts).toEqual([]);
  });

  it('opens one alert a service and environment, and the next good end of it resolves that one', async () => {
    const elsewhere = { about: { ...messageOf().about, environment: 'uat' } };
    for (const message of [paged('alert'), paged('alert'), paged('alert', elsewhere)]) await alerts().send(message);
    expect((await cloud.held()).alerts).toMatchObject([
      { dedupKey: 'waybill/shop/shop/returns@prod', status: 'triggered', count: 2 },
      { dedupKey: 'waybill/shop/shop/returns@uat', status: 'triggered', count: 1 },
    ]);
    await alerts().send(paged('clear'));
    expect((await cloud.held()).alerts.map(({ status }) => status)).toEqual(['resolved', 'triggered']);
    await alerts().send(paged('alert'));
    expect((await cloud.held()).alerts.map(({ status }) => status)).toEqual(['resolved', 'triggered', 'triggered']);
  });

  it('is sent nothing where nobody is needed', async () => {
    expect(await alerts().send(paged(null))).toEqual({ kind: 'sent' });
    expect(await held('pagerduty')).toEqual([]);
  });

  it('is told nothing with what is no key, and the reason does not repeat it (I9)', async () => {
    const wrong = createPagerDutyChanges({ ...account(), key: 'secret' }, clock(), cloud.web);
    const answer = await wrong.send(messageOf());
    expect(answer).toMatchObject({ kind: 'failed', reason: expect.stringContaining('32 letters') as string });
    expect(JSON.stringify(answer)).not.toContain('secret');
  });

  it('has a short key for names that are long or strange', () => {
    const about = { ...messageOf().about, service: 'ß'.repeat(300) };
    expect(dedupKey(messageOf({ about }))).toMatch(/^waybill\/[0-9a-f]{64}$/);
  });
});

describe('Microsoft Teams', () => {
  it('gets one card, by the address alone', async () => {
    expect(await createTeams(cloud.inbox('teams/hook'), clock(), cloud.web).send(messageOf())).toEqual({
      kind: 'sent',
    });
    const [message] = await held('teams');
    expect(JSON.parse(message?.body ?? '')).toMatchObject({
      type: 'message',
      attachments: [
        {
          content: {
            body: [
              { type: 'TextBlock', text: '✅ returns 1.4.0 runs in prod', color: 'Good' },
              { type: 'FactSet', facts: [{ title: 'Outcome', value: 'deployed' }, { title: 'Environment' }] },
              { type: 'TextBlock' },
            ],
            actions: [{ type: 'Action.OpenUrl', title: 'Run' }],
          },
        },
      ],
    });
  });
});

describe('a signed webhook', () => {
  it('is taken by a receiver that checks Standard Webhooks, under the event’s id', async () => {
    await cloud.set({ webhookSecret: secret });
    const send = async (signing: string | null) =>
      createWebhook(cloud.inbox('signed'), signing, clock(), cloud.web).send(messageOf());
    expect(await send(secret)).toEqual({ kind: 'sent' });
    expect((await held('signed')).map(({ headers }) => headers['webhook-id'])).toEqual([messageOf().id]);
    expect(await send(`whsec_${Buffer.alloc(32, 8).toString('base64')}`)).toEqual({
      kind: 'failed',
      reason: 'the channel answered 401',
    });
    expect(await send(null)).toEqual({ kind: 'failed', reason: 'the channel answered 401' });
  });

  it('is signed anew with each try', async () => {
    await cloud.set({ webhookSecret: secret });
    await cloud.fault({ path: '/_rehearsal/inbox/signed', count: 1 }, { kind: 'cut-after' });
    const ticking = clock();
    expect(await createWebhook(cloud.inbox('signed'), secret, ticking, cloud.web).send(messageOf())).toEqual({
      kind: 'sent',
    });
    const tries = (await held('signed')).map(({ headers }) => [headers['webhook-id'], headers['webhook-timestamp']]);
    expect(tries).toHaveLength(2);
    expect(tries[0]?.[0]).toBe(tries[1]?.[0]);
    expect(tries[0]?.[1]).not.toBe(tries[1]?.[1]);
  });

  it.each(['hunter2', 'whsec_', `whsec_${Buffer.alloc(80).toString('base64')}`])(
    'is not sent with %j for a secret (I9)',
    async (wrong) => {
      const answer = await createWebhook(cloud.inbox('hook'), wrong, clock(), cloud.web).send(messageOf());
      expect(answer).toMatchObject({ kind: 'failed', reason: expect.stringContaining('openssl rand') as string });
      expect(JSON.stringify(answer)).not.toContain('hunter2');
      expect(await held('hook')).toEqual([]);
    },
  );
});

describe('Amazon SES', () => {
  const mail = { from: 'deployments@shop.example', to: ['a@shop.example', 'b@shop.example'] };

  it('takes one mail for all, in both forms, with the event’s id', async () => {
    expect(await createSes(mail, () => clients.ses()).send(messageOf({ title: 'x\r\nBcc: y' }))).toEqual({
      kind: 'sent',
    });
    const [message] = await held('ses');
    expect(message?.path).toBe('a@shop.example,b@shop.example');
    const { Content } = JSON.parse(message?.body ?? '') as {
      Content: { Simple: { Subject: { Data: string }; Body: { Html: { Data: string } }; Headers: unknown[] } };
    };
    expect(Content.Simple.Subject.Data).toBe('✅ x Bcc: y');
    expect(Content.Simple.Body.Html.Data).toContain('<h2>✅ x Bcc: y</h2>');
    expect(Content.Simple.Headers).toContainEqual({ Name: 'X-Waybill-Event', Value: messageOf().id });
  });

  it('says which sender is not verified, and which permission is missing', async () => {
    await cloud.set({ sesIdentities: 'other.example' });
    expect(await createSes(mail, () => clients.ses()).send(messageOf())).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('MessageRejected: Email address is not verified') as string,
    });
    await cloud.set({ sesIdentities: '' });
    expect(await createSes(mail, () => denied.ses()).send(messageOf())).toMatchObject({
      kind: 'failed',
      reason: expect.stringMatching(
        /expected to be allowed ses:SendEmail on arn:aws:ses:eu-west-1:111122223333:identity\/shop\.example/,
      ) as string,
    });
  });
});

describe('Amazon SNS', () => {
  const numbers = { to: ['+491700000000', '+491700000001'], sender: 'Shop' };

  it('sends one text a number', async () => {
    expect(await createSms(numbers, () => clients.sns()).send(messageOf())).toEqual({ kind: 'sent' });
    const messages = await held('sms');
    expect(messages.map(({ path }) => path)).toEqual(numbers.to);
    expect(messages[0]).toMatchObject({
      body: 'returns 1.4.0 runs in prod https://github.example/shop/shop/actions/runs/7',
      headers: { 'AWS.SNS.SMS.SMSType': 'Transactional', 'AWS.SNS.SMS.SenderID': 'Shop' },
    });
  });

  it('says how many were not reached, and why', async () => {
    expect(
      await createSms({ ...numbers, to: ['+491700000000', '+0'] }, () => clients.sns()).send(messageOf()),
    ).toMatchObject({
      kind: 'failed',
      reason: expect.stringMatching(/^1 of 2 numbers: Amazon SNS refused it: InvalidParameter/) as string,
    });
    expect(await createSms(numbers, () => denied.sns()).send(messageOf())).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('expected to be allowed sns:Publish on *') as string,
    });
  });
});

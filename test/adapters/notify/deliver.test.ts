import { afterEach, describe, expect, it } from 'vitest';
import { createSlack } from '../../../src/adapters/notify/slack.ts';
import { createWebhook } from '../../../src/adapters/notify/webhook.ts';
import { deliver } from '../../../src/adapters/notify/deliver.ts';
import { secondsBetween } from '../../../src/domain/instant.ts';
import { createFakeClock } from '../../ports/fake-clock.ts';
import { openInbox, type Answer, type Inbox } from './inbox.ts';
import { messageOf } from './message.ts';
import { createWeb } from '../../../src/adapters/web/web.ts';

const web = createWeb();

const inboxes: Inbox[] = [];
async function inbox(...answers: readonly (Answer | 'silence' | 'cut')[]): Promise<Inbox> {
  const opened = await openInbox(...answers);
  inboxes.push(opened);
  return opened;
}
afterEach(async () => {
  await Promise.all(inboxes.splice(0).map(async (one) => one.close()));
});

function clocked() {
  const clock = createFakeClock();
  const start = clock.now();
  return { clock, waited: () => secondsBetween(start, clock.now()) };
}

describe('a delivery', () => {
  it('is done with the first 2xx', async () => {
    const { address, received } = await inbox({ status: 204 });
    const { clock, waited } = clocked();
    expect(await createSlack(`${address}/services/T/B/secret`, clock, web).send(messageOf())).toEqual({ kind: 'sent' });
    expect(received.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /services/T/B/secret']);
    expect(waited()).toBe(0);
  });

  it('is tried again after 5xx and after a connection that broke, with longer pauses, under the same id', async () => {
    const { address, received } = await inbox({ status: 503 }, 'cut', { status: 500 }, { status: 200 });
    const { clock, waited } = clocked();
    expect(await createWebhook(address, null, clock, web).send(messageOf())).toEqual({ kind: 'sent' });
    expect(received.map(({ body }) => (body as { id: string }).id)).toEqual(Array(4).fill(messageOf().id));
    expect(waited()).toBe(1 + 2 + 4);
  });

  it('waits as long as Retry-After says', async () => {
    const { address, received } = await inbox({ status: 429, headers: { 'retry-after': '17' } }, { status: 200 });
    const { clock, waited } = clocked();
    expect(await createSlack(address, clock, web).send(messageOf())).toEqual({ kind: 'sent' });
    expect([received.length, waited()]).toEqual([2, 17]);
  });

  it('does not wait where Retry-After goes beyond its deadline', async () => {
    const { address, received } = await inbox({ status: 429, headers: { 'retry-after': '3600' } });
    const { clock, waited } = clocked();
    const answer = await createSlack(address, clock, web).send(messageOf());
    expect(answer).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('the channel answered 429') as string,
    });
    expect([received.length, waited()]).toEqual([1, 0]);
  });

  it.each([400, 403, 404, 410])('is not tried again after %d', async (status) => {
    const { address, received } = await inbox({ status, body: 'no_service' }, { status: 200 });
    const { clock } = clocked();
    expect(await createSlack(address, clock, web).send(messageOf())).toEqual({
      kind: 'failed',
      reason: `the channel answered ${status}: no_service`,
    });
    expect(received).toHaveLength(1);
  });

  it('ends at its deadline, however long a channel is down', async () => {
    const { address, received } = await inbox({ status: 500 });
    const { clock, waited } = clocked();
    const answer = await createWebhook(address, null, clock, web).send(messageOf());
    expect(answer).toMatchObject({ kind: 'failed', reason: expect.stringContaining('given up') as string });
    expect(received.length).toBeGreaterThan(2);
    expect(waited()).toBeLessThan(30);
  });

  it('gives up on a channel that takes the message and never answers', async () => {
    const { address, received } = await inbox('silence');
    const { clock } = clocked();
    const limits = { deadlineSeconds: 1, requestSeconds: 0.05 };
    const answer = await deliver({ address: new URL(address), headers: {}, body: '{}' }, clock, web, limits);
    expect(answer).toMatchObject({ kind: 'failed', reason: expect.stringContaining('no answer in time') as string });
    expect(received).toHaveLength(1);
  });

  it('does not follow a redirect to an address that nobody configured', async () => {
    const other = await inbox({ status: 200 });
    const { address } = await inbox({ status: 307, headers: { location: other.address } });
    const { clock } = clocked();
    expect(await createSlack(address, clock, web).send(messageOf())).toEqual({
      kind: 'failed',
      reason: 'the channel answered 307',
    });
    expect(other.received).toEqual([]);
  });
});

describe('an address (I9)', () => {
  const secret = 'secretword';

  it('is in no reason, whatever goes wrong', async () => {
    const { clock } = clocked();
    const closed = await openInbox();
    await closed.close();
    const { address } = await inbox({ status: 404, body: secret });
    const addresses = [
      `${closed.address}/${secret}`,
      `${address}/${secret}`,
      `http://channel.test/${secret}`,
      `not an address ${secret}`,
      `ftp://channel.test/${secret}`,
    ];
    for (const one of addresses) {
      const answer = await createSlack(one, clock, web).send(messageOf());
      expect(answer.kind).toBe('failed');
      expect(JSON.stringify(answer)).not.toContain(secret);
    }
  });

  it('is refused without TLS, but on this machine', async () => {
    const { clock } = clocked();
    expect(await createWebhook('http://channel.test/hook', null, clock, web).send(messageOf())).toEqual({
      kind: 'failed',
      reason: 'expected the channel’s address to begin with https://',
    });
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createSlackBot } from '../../../src/adapters/notify/slack-bot.ts';
import type { Digest } from '../../../src/domain/digest.ts';
import type { Instant } from '../../../src/domain/instant.ts';
import type { Notification } from '../../../src/domain/notification.ts';
import { createFakeClock } from '../../ports/fake-clock.ts';
import { messageOf } from './message.ts';
import { rehearse, type Rehearsed } from './rehearsed.ts';

const channel = 'C0123456789';
const token = 'xoxb-1-secret';
let cloud: Rehearsed;

beforeAll(async () => {
  cloud = await rehearse();
});
afterAll(() => cloud.close());
beforeEach(() => cloud.empty());

/** A job of its own: it remembers nothing. */
const bot = (more: Partial<{ token: string; channel: string }> = {}) =>
  createSlackBot({ token, channel, base: cloud.inbox('slack-api'), ...more }, createFakeClock(), cloud.web);

let events = 0;
function event(environment: string, more: Partial<Notification> = {}, about: Partial<Notification['about']> = {}) {
  events += 1;
  const time = new Date(Date.UTC(2026, 10, 20, 10, 0, events)).toISOString() as Instant;
  return messageOf({
    id: `sha256:${String(events).padStart(64, '0')}`,
    title: `returns 1.4.0 runs in ${environment}`,
    ...more,
    about: { ...messageOf().about, environment, time, ...about },
  });
}

async function messages() {
  const { slack } = await cloud.held();
  return {
    roots: slack.filter((message) => message.thread_ts === undefined),
    replies: slack.filter((message) => message.thread_ts !== undefined),
  };
}

const textOf = (blocks: unknown): string => JSON.stringify(blocks);

describe('Slack with a bot token', () => {
  it('is one root message a service and image, edited in place, and a reply an environment, from job to job', async () => {
    for (const environment of ['dev', 'uat', 'prod'])
      expect(await bot().send(event(environment))).toEqual({ kind: 'sent' });
    const { roots, replies } = await messages();
    expect(roots).toHaveLength(1);
    expect(replies.map(({ thread_ts }) => thread_ts)).toEqual(Array(3).fill(roots[0]?.ts));
    expect(roots[0]).toMatchObject({ text: 'returns 1.4.0: ✅ dev · ✅ uat · ✅ prod', edited: true });
    expect(textOf(roots[0]?.blocks)).toContain('*prod* returns 1.4.0 runs in prod');
  });

  it('begins another root for another image, another service and another repository', async () => {
    const one = bot();
    await one.send(event('dev'));
    await one.send(event('dev', {}, { digest: `sha256:${'e'.repeat(64)}` as Digest }));
    await one.send(event('dev', {}, { service: 'shipping' }));
    await one.send(event('dev', {}, { repository: 'shop/other' }));
    expect((await messages()).roots).toHaveLength(4);
  });

  it('shows the newest event of an environment, whatever arrives late', async () => {
    const late = event('dev', { title: 'older' });
    await bot().send(event('dev', { title: 'newer', good: false }));
    await bot().send(late);
    const [root] = (await messages()).roots;
    expect(textOf(root?.blocks)).toContain('newer');
    expect(textOf(root?.blocks)).not.toContain('older');
    expect(root?.text).toBe('returns 1.4.0: ❌ dev');
  });

  it('broadcasts what went wrong to the channel, and nothing else', async () => {
    await bot().send(event('dev'));
    await bot().send(event('uat', { good: false }));
    expect((await messages()).replies.map(({ broadcast }) => broadcast)).toEqual([false, true]);
  });

  it('posts an event once, however often it is told', async () => {
    const told = event('dev');
    await bot().send(told);
    await bot().send(told);
    expect((await messages()).replies).toHaveLength(1);
  });

  it('posts what is about no image by itself, and once', async () => {
    const told = event('dev', {}, { digest: null });
    await bot().send(told);
    await bot().send(told);
    const { roots, replies } = await messages();
    expect([roots.length, replies.length]).toEqual([1, 0]);
  });

  it.each([1, 2])('posts nothing twice where the answer of message %d was lost', async (nth) => {
    await cloud.fault({ path: '/_rehearsal/inbox/slack-api/chat.postMessage', nth }, { kind: 'cut-after' });
    expect(await bot().send(event('dev'))).toEqual({ kind: 'sent' });
    const { roots, replies } = await messages();
    expect([roots.length, replies.length]).toEqual([1, 1]);
  });

  it.each([1, 2])('posts again where message %d never arrived', async (nth) => {
    await cloud.fault({ path: '/_rehearsal/inbox/slack-api/chat.postMessage', nth }, { kind: 'cut-before' });
    expect(await bot().send(event('dev'))).toEqual({ kind: 'sent' });
    const { roots, replies } = await messages();
    expect([roots.length, replies.length]).toEqual([1, 1]);
  });

  it('mends the root where an earlier job ended between its reply and the edit', async () => {
    await cloud.fault({ path: '/_rehearsal/inbox/slack-api/chat.update' }, { kind: 'error', status: 400 });
    const told = event('dev');
    expect(await bot().send(told)).toMatchObject({ kind: 'failed' });
    expect((await messages()).roots[0]?.text).toBe('returns 1.4.0');
    expect(await bot().send(told)).toEqual({ kind: 'sent' });
    const { roots, replies } = await messages();
    expect([roots[0]?.text, replies.length]).toEqual(['returns 1.4.0: ✅ dev', 1]);
  });

  it('leaves one root where several jobs tell of one image at the same moment, with what all of them said', async () => {
    const environments = ['a', 'b', 'c', 'd', 'e'];
    await Promise.all(environments.map(async (name) => bot().send(event(name))));
    const { roots, replies } = await messages();
    expect(roots).toHaveLength(1);
    expect(replies).toHaveLength(5);
    for (const name of environments) expect(roots[0]?.text).toContain(`✅ ${name}`);
  });

  it('finds the root behind more than a page of other messages', async () => {
    await bot().send(event('dev'));
    const other = { authorization: 'Bearer xoxb-2-other', 'content-type': 'application/json' };
    const url = new URL(`${cloud.inbox('slack-api')}/chat.postMessage`);
    for (let count = 0; count < 250; count++)
      await cloud.web({
        method: 'POST',
        url,
        headers: other,
        body: JSON.stringify({ channel, text: 'hi' }),
        seconds: 10,
      });
    await bot().send(event('uat'));
    const { roots } = await messages();
    expect(roots.filter(({ text }) => text !== 'hi')).toHaveLength(1);
  });

  it('takes nobody else’s message for its own, whatever metadata it has (I10)', async () => {
    await createSlackBot(
      { token: 'xoxb-9-forger', channel, base: cloud.inbox('slack-api') },
      createFakeClock(),
      cloud.web,
    ).send(event('dev', { title: 'forged' }));
    await bot().send(event('uat'));
    const { roots } = await messages();
    expect(roots.map(({ text }) => text)).toEqual(['returns 1.4.0: ✅ dev', 'returns 1.4.0: ✅ uat']);
  });

  it('waits as Retry-After says where it is told too often', async () => {
    const clock = createFakeClock();
    const before = clock.now();
    await cloud.fault({ path: '/_rehearsal/inbox/slack-api/*', count: 2 }, { kind: 'throttle' });
    const one = createSlackBot({ token, channel, base: cloud.inbox('slack-api') }, clock, cloud.web);
    expect(await one.send(event('dev'))).toEqual({ kind: 'sent' });
    expect(Date.parse(clock.now()) - Date.parse(before)).toBeGreaterThanOrEqual(2000);
  });

  it.each([
    [{ channel: 'CNOTTHERE00' }, 'chat.postMessage: channel_not_found (the ID of a channel that the bot is in)'],
    [{ token: 'xoxb-wrong' }, 'auth.test: invalid_auth (the token is not valid: install the app again)'],
    [{ token: 'https://hooks.slack.test/secret' }, 'expected a bot token, which begins with xoxb-, and it is none'],
  ])('says what is wrong, without the token: %j', async (wrong, reason) => {
    await cloud.set({ slackToken: token, slackChannels: channel });
    try {
      const answer = await bot(wrong).send(event('dev'));
      expect(answer).toEqual({
        kind: 'failed',
        reason: expect.stringContaining(reason.split(': ')[1] ?? '') as string,
      });
      expect(JSON.stringify(answer)).not.toContain('secret');
    } finally {
      await cloud.set({ slackToken: '', slackChannels: '' });
    }
  });
});

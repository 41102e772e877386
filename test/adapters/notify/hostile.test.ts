import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { teamsRefusal } from '../../../rehearsal/inboxes/teams.ts';
import { blocksProblem } from '../../../rehearsal/inboxes/slack-blocks.ts';
import { createPagerDutyInbox } from '../../../rehearsal/inboxes/pagerduty.ts';
import { defaultInboxSettings } from '../../../rehearsal/inboxes/settings.ts';
import { domainOf, mailMessage } from '../../../src/adapters/notify/mail-message.ts';
import { encodedWords, mimeMessage } from '../../../src/adapters/notify/mime.ts';
import { alertEvent, changeEvent, dedupKey } from '../../../src/adapters/notify/pagerduty-event.ts';
import { slackMessage } from '../../../src/adapters/notify/slack-message.ts';
import { lineOf, rootKey, rootMessage } from '../../../src/adapters/notify/slack-root.ts';
import { smsText } from '../../../src/adapters/notify/sms-text.ts';
import { markdownText, teamsMessage } from '../../../src/adapters/notify/teams-card.ts';
import type { Notification } from '../../../src/domain/notification.ts';
import { hostileMessage, hostileText } from './hostile.ts';
import { messageOf } from './message.ts';

const runs = { numRuns: 60 };

interface Text {
  readonly type: string;
  readonly text: string;
}

/** Every text that Slack reads as mrkdwn. */
function formatted(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(formatted);
  if (typeof value !== 'object' || value === null) return [];
  const { type, text } = value as Partial<Text>;
  return [...(type === 'mrkdwn' && typeof text === 'string' ? [text] : []), ...Object.values(value).flatMap(formatted)];
}

/** Links to the web and dates of ours, taken away: what is left must hold no beginning of anything. */
function withoutOurs(text: string): string {
  return text.replaceAll(/<https?:[^<>|]*\|[^<>|]*>/g, '').replaceAll(/<!date\^\d+\^[^<>|]*\|[^<>|]*>/g, '');
}

describe('hostile texts (I10)', () => {
  it('call nobody in Slack and keep its limits', () => {
    fc.assert(
      fc.property(hostileMessage, (message) => {
        const root = rootMessage(message, rootKey(message) ?? '', [lineOf(message), lineOf(message)]);
        for (const payload of [slackMessage(message), root]) {
          expect(blocksProblem(payload['blocks'])).toBeUndefined();
          for (const text of [...formatted(payload['blocks']), payload['text'] as string])
            expect(withoutOurs(text)).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/);
        }
      }),
      runs,
    );
  });

  it('are taken literally by an Adaptive Card, which never outgrows Teams', () => {
    fc.assert(
      fc.property(hostileMessage, (message) => {
        expect(teamsRefusal(JSON.stringify(teamsMessage(message)))).toBeUndefined();
      }),
      runs,
    );
    fc.assert(
      fc.property(hostileText, (text) => {
        const bare = markdownText(text).replaceAll(/\\[!-/:-@[-`{-~]/g, '');
        expect(bare).not.toMatch(/[*_`[\]{}<>~]|&(?!amp;|lt;|gt;)/);
      }),
      runs,
    );
  });

  it('begin no header and end no part of a mail', () => {
    const envelope = { from: 'a@shop.example', to: ['b@shop.example'], date: '2026-11-20T10:00:00.000Z' };
    fc.assert(
      fc.property(hostileMessage, (message) => {
        const mail = mailMessage(message, 'shop.example');
        const mime = mimeMessage(mail, envelope);
        expect(mime).toMatch(/^[\r\n\x20-\x7e]*$/);
        expect(mime.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of mime.split('\r\n')) expect(line.length).toBeLessThanOrEqual(998);
        const [head = ''] = mime.split('\r\n\r\n');
        const names = head.split(/\r\n(?! )/).map((line) => line.split(':')[0]);
        expect(names).toEqual([
          'From',
          'To',
          'Subject',
          'Date',
          'Message-ID',
          'References',
          'In-Reply-To',
          'X-Waybill-Event',
          'Auto-Submitted',
          'MIME-Version',
          'Content-Type',
        ]);
        expect(mime.split(`--waybill-${mail.messageId.split('@')[0] ?? ''}`)).toHaveLength(4);
        expect(
          mail.html.replaceAll(
            /<\/?(?:!doctype html|html|head|meta charset="utf-8"|body|h2|table|tr|td style="[^"]*"|td|b|p|pre|a|a href="https?:[^"<>]*")>/g,
            '',
          ),
        ).not.toMatch(/[<>"]/);
      }),
      runs,
    );
  });

  it('come out of encoded words as they went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300, size: 'medium' }), (text) => {
        const words = encodedWords(text).split('\r\n ');
        for (const word of words) expect(word.length).toBeLessThanOrEqual(75);
        const read = words.map((word) => Buffer.from(word.slice(10, -2), 'base64').toString('utf8')).join('');
        expect(read).toBe(text);
      }),
      runs,
    );
  });

  it('are what PagerDuty takes, in a key that always fits', () => {
    const inbox = createPagerDutyInbox(defaultInboxSettings());
    const post = (path: string, body: unknown) =>
      inbox.answer({ body: Buffer.from(JSON.stringify(body)) } as Parameters<typeof inbox.answer>[0], path);
    fc.assert(
      fc.property(hostileMessage, (message) => {
        expect(post('v2/change/enqueue', changeEvent(message, 'k'.repeat(32)))).toMatchObject({ status: 202 });
        const alert = alertEvent(message, 'k'.repeat(32));
        if (alert !== undefined) expect(post('v2/enqueue', alert)).toMatchObject({ status: 202 });
        expect(dedupKey(message)).toMatch(/^[\x21-\x7e]{1,255}$/);
      }),
      runs,
    );
  });

  it('are cut where there are too many of them', () => {
    const facts = Array.from({ length: 60 }, (_, index) => [`fact ${index}`, '*&<'.repeat(1000)] as const);
    const links = Array.from(
      { length: 60 },
      (_, index) => ['page', `https://x.test/${index}/${'y'.repeat(500)}`] as const,
    );
    const message = messageOf({ facts, links, command: '<'.repeat(4000), title: '&'.repeat(400) });
    expect(blocksProblem(slackMessage(message)['blocks'])).toBeUndefined();
    expect(teamsRefusal(JSON.stringify(teamsMessage(message)))).toBeUndefined();
  });

  it('are one line of a text message, which fits into two', () => {
    fc.assert(
      fc.property(hostileMessage, (message) => {
        const text = smsText(message);
        expect(text).not.toMatch(/\p{Cc}|[\u202a-\u202e]/u);
        expect(text.length).toBeLessThanOrEqual(306);
      }),
      runs,
    );
  });
});

describe('a mail', () => {
  it('has the same id on every delivery, and is in one thread with others of its image', () => {
    const one = mailMessage(messageOf(), 'shop.example');
    const other = mailMessage(messageOf({ id: `sha256:${'2'.repeat(64)}` }), 'shop.example');
    expect(mailMessage(messageOf(), 'shop.example')).toEqual(one);
    expect(one.messageId).not.toBe(other.messageId);
    expect(one.thread).toBe(other.thread);
    expect(domainOf('"a@b"@shop.example')).toBe('shop.example');
  });
});

describe('a text message', () => {
  const told = (more: Partial<Notification>) => smsText(messageOf(more));

  it('is the title and the run, in letters that a phone counts once', () => {
    expect(told({})).toBe('returns 1.4.0 runs in prod https://github.example/shop/shop/actions/runs/7');
    expect(told({ title: 'a → b … “c”', links: [] })).toBe('a -> b ... "c"');
  });

  it('says why where it is bad, cut before the run’s page', () => {
    const text = told({ good: false, facts: [['What happened', 'x'.repeat(900)]] });
    expect(text).toMatch(
      /^returns 1\.4\.0 runs in prod: x+\.\.\. https:\/\/github\.example\/shop\/shop\/actions\/runs\/7$/,
    );
    expect(text.length).toBeLessThanOrEqual(300);
  });
});

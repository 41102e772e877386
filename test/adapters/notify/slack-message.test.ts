import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slackMessage } from '../../../src/adapters/notify/slack-message.ts';
import { messageOf } from './message.ts';

interface Text {
  readonly type: string;
  readonly text: string;
}
interface Block {
  readonly type: string;
  readonly text?: Text;
  readonly fields?: readonly Text[];
  readonly elements?: readonly Text[];
}

function blocksOf(message: unknown): readonly Block[] {
  return (message as { readonly blocks: readonly Block[] }).blocks;
}

/** Every text that Slack reads as mrkdwn. */
function formatted(blocks: readonly Block[]): readonly string[] {
  return blocks
    .flatMap((block) => [
      ...(block.text === undefined ? [] : [block.text]),
      ...(block.fields ?? []),
      ...(block.elements ?? []),
    ])
    .filter((text) => text.type === 'mrkdwn')
    .map((text) => text.text);
}

describe('a message for Slack', () => {
  it('is a header, fields, the command and links, with a text for those who see no blocks', () => {
    expect(slackMessage(messageOf())).toEqual({
      text: '✅ returns 1.4.0 runs in prod',
      blocks: [
        { type: 'header', text: { type: 'plain_text', text: '✅ returns 1.4.0 runs in prod', emoji: false } },
        {
          type: 'section',
          fields: [
            { type: 'mrkdwn', text: '*Outcome*\ndeployed' },
            { type: 'mrkdwn', text: '*Environment*\nprod' },
          ],
        },
        {
          type: 'section',
          text: {
            type: 'mrkdwn',
            text: 'To undo it:\n```waybill rollback returns prod --from 1.4.0 --reason "…"```',
          },
        },
        {
          type: 'context',
          elements: [{ type: 'mrkdwn', text: '<https://github.example/shop/shop/actions/runs/7|Run>' }],
        },
      ],
    });
  });

  it('bears a cross where it is bad', () => {
    expect(slackMessage(messageOf({ good: false })).text).toMatch(/^❌ /);
  });

  it('calls nobody and links nowhere by what others wrote (I10)', () => {
    const evil = '<!channel> <@U1> <https://evil.test|ok> & ``` x';
    const message = slackMessage(
      messageOf({
        title: evil,
        facts: [[evil, evil]],
        links: [
          [evil, 'https://x.test/a|b>c'],
          [evil, 'javascript:x'],
        ],
        command: evil,
      }),
    );
    const { text: plainText } = message as { readonly text: string };
    const texts = [plainText, ...formatted(blocksOf(message))].map((one) =>
      one.replace('<https://x.test/a%7Cb%3Ec|', '(').replace(/>$/, ')'),
    );
    for (const text of texts) expect(text).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/);
    const command = blocksOf(message).find((block) => block.text?.text.startsWith('To undo it'))?.text?.text ?? '';
    expect(command.split('```')).toHaveLength(3);
  });

  it('keeps Slack’s limits, whatever it is told', () => {
    const long = fc.string({ minLength: 0, maxLength: 6000 });
    fc.assert(
      fc.property(long, fc.array(fc.tuple(fc.string(), long), { maxLength: 60 }), (text, facts) => {
        const links = facts.map(
          ([name, value]) =>
            [name, `https://x.test/${encodeURIComponent(value.replaceAll(/[\ud800-\udfff]/g, ''))}`] as const,
        );
        const blocks = blocksOf(slackMessage(messageOf({ title: text, command: `${text}<<<`, facts, links })));
        expect(blocks.length).toBeLessThanOrEqual(50);
        for (const block of blocks) {
          expect(block.text?.text.length ?? 1).toBeLessThanOrEqual(block.type === 'header' ? 150 : 3000);
          expect(block.fields?.length ?? 1).toBeLessThanOrEqual(10);
          for (const field of block.fields ?? []) expect(field.text.length).toBeLessThanOrEqual(2000);
          for (const element of block.elements ?? []) expect(element.text.length).toBeLessThanOrEqual(3000);
        }
      }),
      { numRuns: 30 },
    );
  });
});

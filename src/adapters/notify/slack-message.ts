import type { JsonObject } from '../../domain/json.ts';
import type { Notification } from '../../ports/notifier.ts';
import { cut, markOf, oneLine } from './plain.ts';
import { escaped, linkTo } from './slack-text.ts';

// Limits of Block Kit: https://docs.slack.dev/reference/block-kit/blocks (header 150, text 3000, field 2000, 10 fields).
const headerLimit = 150;
const textLimit = 2900;
const fieldLimit = 1900;
const fieldsInSection = 10;
const sectionsAtMost = 4;
// Undocumented, and met at some 13 000: all texts of a message's blocks together (msg_blocks_too_long, bolt-js#2509).
const fieldsTogether = 6000;

/** A notification as Block Kit, with a plain text for those who see no blocks. Every foreign text is escaped (I10). */
export function slackMessage(notification: Notification): JsonObject {
  const title = cut(`${markOf(notification)} ${oneLine(notification.title)}`, headerLimit);
  const fields = fieldsOf(notification.facts);
  const blocks: JsonObject[] = [{ type: 'header', text: { type: 'plain_text', text: title, emoji: false } }];
  for (let first = 0; first < fields.length; first += fieldsInSection) {
    blocks.push({ type: 'section', fields: fields.slice(first, first + fieldsInSection) });
  }
  if (notification.command !== null) {
    const command = escapedWithin(notification.command.replaceAll('`', 'ˋ'), textLimit);
    blocks.push({ type: 'section', text: { type: 'mrkdwn', text: `To undo it:\n\`\`\`${command}\`\`\`` } });
  }
  const links = notification.links.map(([label, address]) => linkTo(address, label)).filter((link) => link !== '');
  const shown = cutAtLink(links);
  if (shown !== '') blocks.push({ type: 'context', elements: [{ type: 'mrkdwn', text: shown }] });
  return { text: escaped(title), blocks };
}

function fieldsOf(facts: Notification['facts']): readonly JsonObject[] {
  const fields: JsonObject[] = [];
  let length = 0;
  for (const [label, value] of facts.slice(0, fieldsInSection * sectionsAtMost)) {
    const text = `*${escapedWithin(oneLine(label), 200)}*\n${escapedWithin(value, fieldLimit - 300)}`;
    length += text.length;
    if (length > fieldsTogether) break;
    fields.push({ type: 'mrkdwn', text });
  }
  return fields;
}

function cutAtLink(links: readonly string[]): string {
  let text = '';
  for (const one of links) {
    if (text.length + one.length + 3 > textLimit) break;
    text += text === '' ? one : ` · ${one}`;
  }
  return text;
}

/** Escapes within a limit, so that no entity is cut apart. */
function escapedWithin(text: string, limit: number): string {
  const whole = escaped(text);
  return whole.length <= limit ? whole : escaped(cut(text, Math.floor(limit / 5)));
}

import type { JsonObject } from '../../domain/json.ts';
import type { Notification } from '../../ports/notifier.ts';

// Limits of Block Kit: https://docs.slack.dev/reference/block-kit/blocks (header 150, text 3000, field 2000, 10 fields).
const headerLimit = 150;
const textLimit = 2900;
const fieldLimit = 1900;
const fieldsInSection = 10;
const sectionsAtMost = 4;

/** A notification as Block Kit, with a plain text for those who see no blocks. Every foreign text is escaped (I10). */
export function slackMessage(notification: Notification): JsonObject {
  const mark = notification.good ? '✅' : '❌';
  const title = cut(`${mark} ${oneLine(notification.title)}`, headerLimit);
  const fields = notification.facts.slice(0, fieldsInSection * sectionsAtMost).map(field);
  const blocks: JsonObject[] = [{ type: 'header', text: { type: 'plain_text', text: title, emoji: false } }];
  for (let first = 0; first < fields.length; first += fieldsInSection) {
    blocks.push({ type: 'section', fields: fields.slice(first, first + fieldsInSection) });
  }
  if (notification.command !== null) {
    const command = cut(escaped(notification.command.replaceAll('`', 'ˋ')), textLimit);
    blocks.push({ type: 'section', text: { type: 'mrkdwn', text: `To undo it:\n\`\`\`${command}\`\`\`` } });
  }
  const links = notification.links.flatMap(link);
  if (links.length > 0) {
    blocks.push({ type: 'context', elements: [{ type: 'mrkdwn', text: cutAtLink(links) }] });
  }
  return { text: escaped(title), blocks };
}

function field([label, value]: readonly [string, string]): JsonObject {
  return { type: 'mrkdwn', text: `*${escaped(oneLine(label))}*\n${escapedWithin(value, fieldLimit)}` };
}

/** Only web addresses become links, and nothing in one can end it early. */
function link([label, address]: readonly [string, string]): readonly string[] {
  const url = URL.parse(address);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return [];
  const target = escaped(url.href).replaceAll('|', '%7C');
  return [`<${target}|${escaped(oneLine(label)).replaceAll('|', '¦')}>`];
}

function cutAtLink(links: readonly string[]): string {
  let text = '';
  for (const one of links) {
    if (text.length + one.length + 3 > textLimit) break;
    text += text === '' ? one : ` · ${one}`;
  }
  return text;
}

/** The three characters that Slack's text gives a meaning of its own: mentions and links begin with `<`. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Escapes within a limit, so that no entity is cut apart. */
function escapedWithin(text: string, limit: number): string {
  const whole = escaped(text);
  return whole.length <= limit ? whole : escaped(cut(text, Math.floor(limit / 5)));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}

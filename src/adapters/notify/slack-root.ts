import { shortDigest } from '../../domain/digest.ts';
import type { JsonObject } from '../../domain/json.ts';
import type { Notification } from '../../ports/notifier.ts';
import { cut, markOf, oneLine } from './plain.ts';
import { metadata, type Posted } from './slack-posted.ts';
import { escaped, mrkdwnText, slackDate } from './slack-text.ts';

/** The metadata types of what the bot posts: the message of an artifact, and an event of it. */
export const rootType = 'waybill_artifact';
export const eventType = 'waybill_event';

// An environment has a line; a section holds 3000 characters, and blocks together some 13 000.
const linesAtMost = 30;
const lineLimit = 180;

/** What happened last in an environment, as a reply's metadata holds it. */
export interface Line {
  readonly place: string;
  readonly title: string;
  readonly good: boolean;
  readonly time: string;
}

/** One for each service and image of a repository. Null: the message is about no image. */
export function rootKey({ about }: Notification): string | null {
  return about.digest === null ? null : `${about.repository ?? ''}/${about.service}@${about.digest}`;
}

export function lineOf(notification: Notification): Line {
  const { about, title, good } = notification;
  return { place: about.environment ?? 'build', title: cut(oneLine(title), 120), good, time: about.time };
}

/** The metadata of a reply: its id tells a second delivery, the rest is what the root message is made of. */
export function eventMetadata(notification: Notification): JsonObject {
  return metadata(eventType, { id: notification.id, key: rootKey(notification) ?? '', ...lineOf(notification) });
}

/** The newest line of each environment, in the order in which they were first told of. */
export function linesOf(replies: readonly Posted[]): readonly Line[] {
  const lines = new Map<string, Line>();
  for (const { type, payload } of replies.toSorted((a, b) => (a.ts < b.ts ? -1 : 1))) {
    const { place, title, good, time } = payload;
    if (type !== eventType || typeof place !== 'string' || typeof title !== 'string') continue;
    if (typeof good !== 'boolean' || typeof time !== 'string') continue;
    const known = lines.get(place);
    // An event that is delivered late must not hide a newer one.
    if (known === undefined || known.time <= time) lines.set(place, { place, title, good, time });
  }
  return [...lines.values()].slice(-linesAtMost);
}

/** The root message: what it is about, and a line for each environment. `shown` tells whether it has to be edited. */
export function rootMessage(notification: Notification, key: string, lines: readonly Line[]): JsonObject {
  const { service, version, digest } = notification.about;
  const name = cut(oneLine(`${service} ${version ?? ''}`), 140) || 'waybill';
  const places = lines.map((line) => `${markOf(line)} ${oneLine(line.place)}`).join(' · ');
  const blocks: JsonObject[] = [{ type: 'header', text: { type: 'plain_text', text: name, emoji: false } }];
  // A section of its own for some lines each, so that none comes near its limit.
  for (let first = 0; first < lines.length; first += 10) {
    const text = lines
      .slice(first, first + 10)
      .map((line) => `${markOf(line)} *${mrkdwnText(line.place)}* ${cutEscaped(line.title)} ${slackDate(line.time)}`)
      .join('\n');
    blocks.push({ type: 'section', text: { type: 'mrkdwn', text } });
  }
  if (digest !== null)
    blocks.push({ type: 'context', elements: [{ type: 'mrkdwn', text: `\`${shortDigest(digest)}\`` }] });
  return {
    text: escaped(cut(places === '' ? name : `${name}: ${places}`, 1000)),
    blocks,
    metadata: metadata(rootType, { key, shown: shownBy(lines) }),
  };
}

/** What the root's metadata says of its lines. */
export function shownBy(lines: readonly Line[]): string {
  return lines.map(({ place, good, time }) => `${place} ${good ? 'good' : 'bad'} ${time}`).join('\n');
}

function cutEscaped(text: string): string {
  const whole = mrkdwnText(text);
  return whole.length <= lineLimit ? whole : mrkdwnText(cut(text, Math.floor(lineLimit / 5)));
}

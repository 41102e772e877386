import { createHash } from 'node:crypto';
import type { Notification } from '../../ports/notifier.ts';
import { cut, markOf, oneLine, webAddress } from './plain.ts';

/** A message as mail: no header holds a line break, whatever others wrote (I10). */
export interface MailMessage {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Without angle brackets: the same on every delivery, so that a mailbox can tell a second one. */
  readonly messageId: string;
  /** Mails about one image of one service are a thread: all refer to this, which nobody sent. */
  readonly thread: string;
  readonly eventId: string;
}

// RFC 5322 lets a line have 998 octets; more than this no mailbox shows.
const subjectLimit = 200;
const valueLimit = 2000;
const factsAtMost = 60;

/** `domain`: that of the sender, in which the ids are made. */
export function mailMessage(notification: Notification, domain: string): MailMessage {
  const { id, about } = notification;
  const rows = notification.facts
    .slice(0, factsAtMost)
    .map(([label, value]) => [oneLine(label), cut(oneLine(value), valueLimit)] as const);
  const links = notification.links.flatMap(([label, address]) => {
    const href = webAddress(address);
    return href === null ? [] : [[oneLine(label), href] as const];
  });
  const subject = cut(`${markOf(notification)} ${oneLine(notification.title)}`, subjectLimit);
  const command = notification.command === null ? null : oneLine(notification.command);
  return {
    subject,
    text: plain(subject, rows, command, links),
    html: page(subject, rows, command, links),
    messageId: `${hash(id)}@${domain}`,
    thread: `${hash([about.repository ?? '', about.service, about.digest ?? id].join('\n'))}@${domain}`,
    eventId: id,
  };
}

type Rows = readonly (readonly [string, string])[];

function plain(subject: string, rows: Rows, command: string | null, links: Rows): string {
  return [
    subject,
    '',
    ...rows.map(([label, value]) => `${label}: ${value}`),
    ...(command === null ? [] : ['', 'To undo it:', `  ${command}`]),
    ...(links.length === 0 ? [] : ['', ...links.map(([label, href]) => `${label}: ${href}`)]),
    '',
  ].join('\n');
}

function page(subject: string, rows: Rows, command: string | null, links: Rows): string {
  const cell = 'style="padding:2px 12px 2px 0;vertical-align:top"';
  return [
    '<!doctype html>',
    '<html><head><meta charset="utf-8"></head><body>',
    `<h2>${html(subject)}</h2>`,
    '<table>',
    ...rows.map(([label, value]) => `<tr><td ${cell}><b>${html(label)}</b></td><td ${cell}>${html(value)}</td></tr>`),
    '</table>',
    ...(command === null ? [] : [`<p>To undo it:</p><pre>${html(command)}</pre>`]),
    ...(links.length === 0
      ? []
      : [`<p>${links.map(([label, href]) => `<a href="${html(href)}">${html(label)}</a>`).join(' · ')}</p>`]),
    '</body></html>',
    '',
  ].join('\n');
}

/** Text in HTML, also inside of a quoted attribute. */
export function html(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 40);
}

/** The domain of an address that the configuration's schema has let through. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

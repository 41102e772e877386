import type { MailMessage } from './mail-message.ts';

/** Who it is from and for, and when it was sent. The addresses are checked by the configuration's schema. */
export interface Envelope {
  readonly from: string;
  readonly to: readonly string[];
  /** ISO 8601. */
  readonly date: string;
}

/**
 * A mail of one fixed form (RFC 5322, 2045–2047): plain text and HTML as alternatives, both in base64, so that no text can
 * end a part or begin a header. Lines end with CRLF and have at most 78 characters.
 */
export function mimeMessage(message: MailMessage, { from, to, date }: Envelope): string {
  const boundary = `waybill-${message.messageId.split('@')[0] ?? ''}`;
  const part = (type: string, text: string): readonly string[] => [
    `--${boundary}`,
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    '',
    ...(Buffer.from(text)
      .toString('base64')
      .match(/.{1,76}/g) ?? []),
  ];
  return [
    `From: ${from}`,
    `To: ${to.join(',\r\n ')}`,
    `Subject: ${encodedWords(message.subject)}`,
    `Date: ${new Date(date).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${message.messageId}>`,
    `References: <${message.thread}>`,
    `In-Reply-To: <${message.thread}>`,
    `X-Waybill-Event: ${message.eventId}`,
    'Auto-Submitted: auto-generated',
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative;\r\n boundary="${boundary}"`,
    '',
    ...part('text/plain', message.text),
    ...part('text/html', message.html),
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

/** Any text as encoded words of at most 75 characters each (RFC 2047), no character divided between two. */
export function encodedWords(text: string): string {
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    if (Buffer.byteLength(word + character) > 45) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  words.push(word);
  return words.map((one) => `=?utf-8?B?${Buffer.from(one).toString('base64')}?=`).join('\r\n ');
}

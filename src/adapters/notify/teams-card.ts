import type { JsonObject } from '../../domain/json.ts';
import type { Notification } from '../../ports/notifier.ts';
import { cut, markOf, oneLine, webAddress } from './plain.ts';

// A message may have 28 KB (learn.microsoft.com, "Limits and specifications for Teams"): facts are left out until it has.
const bytesAtMost = 24_000;
const factsAtMost = 40;
const valueLimit = 600;
const linksAtMost = 6;

/**
 * A notification as the message that a workflow's "When a Teams webhook request is received" posts: one Adaptive Card.
 * Its texts are read as Markdown, so that every foreign one is escaped (I10).
 */
export function teamsMessage(notification: Notification): JsonObject {
  let facts = notification.facts.slice(0, factsAtMost);
  for (;;) {
    const message = messageOf(notification, facts);
    if (facts.length === 0 || Buffer.byteLength(JSON.stringify(message)) <= bytesAtMost) return message;
    facts = facts.slice(0, -1);
  }
}

function messageOf(notification: Notification, facts: Notification['facts']): JsonObject {
  const title = `${markOf(notification)} ${cut(oneLine(notification.title), 300)}`;
  const body: JsonObject[] = [
    {
      type: 'TextBlock',
      text: markdownText(title),
      size: 'Large',
      weight: 'Bolder',
      wrap: true,
      color: notification.good ? 'Good' : 'Attention',
    },
    {
      type: 'FactSet',
      facts: facts.map(([label, value]) => ({
        title: markdownText(cut(oneLine(label), 60)),
        value: markdownText(cut(oneLine(value), valueLimit)),
      })),
    },
  ];
  if (notification.command !== null) {
    const command = markdownText(cut(oneLine(notification.command), valueLimit));
    body.push({ type: 'TextBlock', text: `To undo it: ${command}`, wrap: true, fontType: 'Monospace' });
  }
  const actions = notification.links.slice(0, linksAtMost).flatMap(([label, address]): readonly JsonObject[] => {
    const url = webAddress(address);
    return url === null || url.length > 2000 ? [] : [{ type: 'Action.OpenUrl', title: cut(oneLine(label), 60), url }];
  });
  const card = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    msteams: { width: 'Full' },
    fallbackText: title,
    body,
    actions,
  };
  return {
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content: card }],
  };
}

/** Every ASCII punctuation that means something in Markdown, and the `{{DATE()}}` of cards, taken literally. */
export function markdownText(text: string): string {
  return text
    .replaceAll(/[\\`*_{}[\]()#+!|~-]/g, (character) => `\\${character}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/^(\d+)\./, '$1\\.');
}

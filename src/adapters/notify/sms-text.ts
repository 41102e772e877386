import type { Notification } from '../../ports/notifier.ts';
import { cut, oneLine } from './plain.ts';

// Two messages of the GSM alphabet, where it is kept to; SNS takes 1600 (API reference, "Publish").
const limit = 300;

/** What a phone shows: the title, why, and the run's page. No emoji or arrows of ours, which would halve what fits. */
export function smsText(notification: Notification): string {
  const run = notification.links.find(([label]) => label === 'Run')?.[1];
  const link = run !== undefined && run.length <= 140 ? ` ${oneLine(run)}` : '';
  const why = notification.good ? undefined : notification.facts.find(([label]) => label === 'What happened')?.[1];
  const title = oneLine(notification.title);
  const text = why === undefined ? title : `${title}: ${oneLine(why)}`;
  return `${plainCut(ascii(text), limit - link.length)}${link}`;
}

function plainCut(text: string, most: number): string {
  return text.length <= most ? text : `${cut(text, most - 2).slice(0, -1)}...`;
}

/** Typography that the GSM alphabet has not, as it has it; letters of other scripts stay. */
function ascii(text: string): string {
  return text
    .replaceAll(/[‘’‚]/g, "'")
    .replaceAll(/[“”„]/g, '"')
    .replaceAll(/[–—]/g, '-')
    .replaceAll('…', '...')
    .replaceAll('→', '->')
    .replaceAll('`', "'");
}

import { oneLine, webAddress } from './plain.ts';

/** The three characters that Slack's text gives a meaning of its own: mentions and links begin with `<`. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Foreign text in mrkdwn, on one line: nobody is called, nothing is linked, and no emphasis reaches beyond it. */
export function mrkdwnText(text: string): string {
  return escaped(oneLine(text)).replaceAll('`', 'ˋ');
}

/** Only web addresses become links, and nothing in one can end it early; empty for everything else. */
export function linkTo(address: string, label: string): string {
  const href = webAddress(address);
  if (href === null) return '';
  const target = escaped(href).replaceAll('|', '%7C');
  return `<${target}|${escaped(oneLine(label)).replaceAll('|', '¦')}>`;
}

/** A moment that everybody sees in their own time zone; `time` is ISO 8601 and stands for those who see plain text. */
export function slackDate(time: string): string {
  const seconds = Math.floor(Date.parse(time) / 1000);
  return Number.isFinite(seconds)
    ? `<!date^${seconds}^{date_short_pretty} {time}|${escaped(oneLine(time)).replaceAll('|', '¦')}>`
    : escaped(oneLine(time));
}

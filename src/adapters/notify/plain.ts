/** A text on one line, with nothing in it that is not seen: control characters, and those that turn the direction round. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replaceAll(/[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .trim();
}

/** At most `limit` UTF-16 units, and no character cut in two. */
export function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** An address of the web that may become a link; null for everything else. */
export function webAddress(address: string): string | null {
  const url = URL.parse(address);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null;
}

/** How a message begins where colours are few. */
export function markOf({ good }: { readonly good: boolean }): string {
  return good ? '✅' : '❌';
}

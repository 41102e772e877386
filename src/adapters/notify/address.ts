/** A channel's address, or why the text is none. The reason never repeats it (I9). */
export type Address = { readonly ok: true; readonly url: URL } | { readonly ok: false; readonly reason: string };

/** https everywhere; http on this machine only, for the rehearsal. */
export function parseAddress(text: string): Address {
  const url = URL.parse(text.trim());
  if (url === null) return { ok: false, reason: 'expected the channel’s address to be a URL, and it is none' };
  if (url.protocol === 'https:') return { ok: true, url };
  if (url.protocol === 'http:' && isLoopback(url.hostname)) return { ok: true, url };
  return { ok: false, reason: 'expected the channel’s address to begin with https://' };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(?:\.[0-9]{1,3}){3}$/.test(host);
}

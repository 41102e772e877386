import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);

// src/adapters/notify/address.ts
function parseAddress(text) {
  const url = URL.parse(text.trim());
  if (url === null) return { ok: false, reason: "expected the channel’s address to be a URL, and it is none" };
  if (url.protocol === "https:") return { ok: true, url };
  if (url.protocol === "http:" && isLoopback(url.hostname)) return { ok: true, url };
  return { ok: false, reason: "expected the channel’s address to begin with https://" };
}
function isLoopback(host) {
  return host === "localhost" || host === "[::1]" || /^127(?:\.[0-9]{1,3}){3}$/.test(host);
}

export {
  parseAddress
};

import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);

// src/adapters/notify/plain.ts
function oneLine(text) {
  return text.toWellFormed().replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").replaceAll(/[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, "").trim();
}
function cut(text, limit) {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
function webAddress(address) {
  const url = URL.parse(address);
  return url !== null && (url.protocol === "https:" || url.protocol === "http:") ? url.href : null;
}
function markOf({ good }) {
  return good ? "✅" : "❌";
}

export {
  oneLine,
  cut,
  webAddress,
  markOf
};

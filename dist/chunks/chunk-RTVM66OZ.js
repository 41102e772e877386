import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);

// src/domain/ledger/entry.ts
function formatEntryName(name) {
  return `${name.service}@${name.environment}#${name.number}:${name.digest}`;
}
function parseEntryName(text) {
  const match = /^([a-z0-9][a-z0-9._/-]*)@([a-z0-9-]{1,40})#([1-9][0-9]*):(sha256:[0-9a-f]{64})$/.exec(text);
  if (match === null) return void 0;
  const [, service = "", environment = "", number = "", digest = ""] = match;
  return { service, environment, number: Number(number), digest };
}
function entryTag(number) {
  return String(number).padStart(6, "0");
}

export {
  formatEntryName,
  parseEntryName,
  entryTag
};

import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  decodeEntry
} from "./chunk-E3HXAUV6.js";
import {
  entryTag
} from "./chunk-RTVM66OZ.js";

// src/operations/ledger/history.ts
async function readEntries(registry, repository, from, to) {
  const first = Math.max(1, from);
  const numbers = Array.from({ length: Math.max(0, to - first + 1) }, (_, index) => first + index);
  const found = await registry.read(repository, numbers.map(entryTag));
  return numbers.flatMap((number) => {
    const manifest = found.get(entryTag(number));
    return manifest === void 0 ? [] : [decodeEntry(manifest, number, repository)];
  });
}

export {
  readEntries
};

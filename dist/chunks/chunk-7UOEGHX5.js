import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);

// src/entry/hosts/saved.ts
var saved = { entries: "entries", keepOpen: "keep-open", place: "place" };

export {
  saved
};

import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);

// src/domain/digest.ts
var pattern = /^sha256:[0-9a-f]{64}$/;
function isDigest(text) {
  return pattern.test(text);
}
function shortDigest(digest) {
  return digest.slice("sha256:".length, "sha256:".length + 12);
}

export {
  isDigest,
  shortDigest
};

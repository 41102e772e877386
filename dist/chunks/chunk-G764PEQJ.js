import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  canonicalJson
} from "./chunk-BGMZKSPQ.js";

// src/domain/hash.ts
import { createHash } from "node:crypto";
function digestOf(bytes) {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}
function hashJson(value) {
  return createHash("sha256").update(canonicalJson(value)).digest("hex");
}

export {
  digestOf,
  hashJson
};

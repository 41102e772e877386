import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  WaybillError
} from "./chunk-2FKMNJIF.js";

// src/domain/unanswered.ts
var unanswered = /* @__PURE__ */ new Set([
  "registry-unreachable",
  "proxy-failed",
  "proxy-denied",
  "certificate-unknown"
]);
function isUnanswered(error) {
  return error instanceof WaybillError && unanswered.has(error.code);
}

export {
  isUnanswered
};

import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  isLoopback
} from "./chunk-S6FR7JTZ.js";

// src/adapters/distribution/secrets.ts
function mayCarrySecrets(url) {
  return new URL(url).protocol === "https:" || isLoopback(url);
}

export {
  mayCarrySecrets
};

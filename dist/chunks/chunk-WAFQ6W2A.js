import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  exchange
} from "./chunk-ADVVKXPV.js";

// src/adapters/notify/deliver.ts
async function deliver({ address: url, headers, body }, clock, web, limits) {
  const request = {
    method: "POST",
    url,
    headers: typeof headers === "function" ? headers : () => headers,
    body,
    repeatable: true
  };
  const answer = await exchange(request, clock, web, limits);
  return answer.kind === "answered" ? { kind: "sent" } : { kind: "failed", reason: answer.reason };
}

export {
  deliver
};

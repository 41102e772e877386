import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  slackMessage
} from "./chunk-TQCJO3JW.js";
import {
  parseAddress
} from "./chunk-QGS5PCXH.js";
import {
  deliver
} from "./chunk-WAFQ6W2A.js";
import "./chunk-ADVVKXPV.js";
import "./chunk-TZ2IXCNH.js";
import "./chunk-2FKMNJIF.js";
import "./chunk-Z74EJKPS.js";

// src/adapters/notify/slack.ts
function createSlack(address, clock, web) {
  return {
    channel: "slack",
    async send(notification) {
      const parsed = parseAddress(address);
      if (!parsed.ok) return { kind: "failed", reason: parsed.reason };
      const headers = { "content-type": "application/json; charset=utf-8" };
      return deliver({ address: parsed.url, headers, body: JSON.stringify(slackMessage(notification)) }, clock, web);
    }
  };
}
export {
  createSlack
};

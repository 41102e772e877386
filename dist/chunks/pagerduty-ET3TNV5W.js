import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  deliver
} from "./chunk-WAFQ6W2A.js";
import "./chunk-ADVVKXPV.js";
import {
  cut,
  oneLine,
  webAddress
} from "./chunk-TZ2IXCNH.js";
import "./chunk-2FKMNJIF.js";
import "./chunk-Z74EJKPS.js";

// src/adapters/notify/pagerduty-event.ts
import { createHash } from "node:crypto";
var summaryLimit = 1024;
var keyLimit = 255;
var detailLimit = 2e3;
var detailsAtMost = 60;
function changeEvent(notification, routingKey) {
  return {
    routing_key: routingKey,
    payload: {
      summary: summaryOf(notification),
      source: sourceOf(notification),
      timestamp: notification.about.time,
      custom_details: detailsOf(notification)
    },
    links: linksOf(notification)
  };
}
function alertEvent(notification, routingKey) {
  const known = { routing_key: routingKey, dedup_key: dedupKey(notification) };
  switch (notification.page) {
    case null:
      return void 0;
    case "clear":
      return { ...known, event_action: "resolve" };
    case "alert":
      return {
        ...known,
        event_action: "trigger",
        client: "Waybill",
        payload: {
          summary: summaryOf(notification),
          source: sourceOf(notification),
          severity: "critical",
          timestamp: notification.about.time,
          component: notification.about.service,
          ...notification.about.environment !== null && { group: notification.about.environment },
          class: "deployment",
          custom_details: detailsOf(notification)
        },
        links: linksOf(notification)
      };
  }
}
function dedupKey({ about }) {
  const key = ["waybill", about.repository ?? "", `${about.service}@${about.environment ?? ""}`].join("/");
  if (key.length <= keyLimit && /^[\x21-\x7e]+$/.test(key)) return key;
  return `waybill/${createHash("sha256").update(key).digest("hex")}`;
}
function summaryOf({ title, facts }) {
  const what = facts.find(([label]) => label === "What happened")?.[1];
  return cut(oneLine(what === void 0 ? title : `${title}: ${what}`), summaryLimit) || "waybill";
}
function sourceOf({ about }) {
  const name = about.environment === null ? about.service : `${about.service}@${about.environment}`;
  return cut(oneLine(name), 255) || "waybill";
}
function detailsOf({ id, facts, command }) {
  const rows = facts.slice(0, detailsAtMost).map(([label, value], index) => {
    const same = facts.slice(0, index).filter(([other]) => other === label).length;
    return [same === 0 ? label : `${label} ${same + 1}`, cut(oneLine(value), detailLimit)];
  });
  return {
    event: id,
    ...Object.fromEntries(rows),
    ...command !== null && { "To undo it": cut(oneLine(command), detailLimit) }
  };
}
function linksOf({ links }) {
  return links.slice(0, 20).flatMap(([text, address]) => {
    const href = webAddress(address);
    return href === null ? [] : [{ href, text: cut(oneLine(text), 200) }];
  });
}

// src/adapters/notify/pagerduty.ts
function createPagerDutyChanges({ key, base }, clock, web) {
  return {
    channel: "pagerduty",
    send: async (notification) => post(key, `${base}/v2/change/enqueue`, changeEvent(notification, key), clock, web)
  };
}
function createPagerDutyAlerts({ key, base }, clock, web) {
  return {
    channel: "pagerduty",
    async send(notification) {
      const event = alertEvent(notification, key);
      return event === void 0 ? { kind: "sent" } : post(key, `${base}/v2/enqueue`, event, clock, web);
    }
  };
}
async function post(key, address, event, clock, web) {
  if (!/^[A-Za-z0-9]{32}$/.test(key)) {
    const reason = "expected the integration key of the Events API v2, 32 letters and digits, and it is not";
    return { kind: "failed", reason };
  }
  const headers = { "content-type": "application/json; charset=utf-8" };
  return deliver({ address: new URL(address), headers, body: JSON.stringify(event) }, clock, web);
}
export {
  createPagerDutyAlerts,
  createPagerDutyChanges
};

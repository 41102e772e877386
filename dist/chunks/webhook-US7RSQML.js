import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  parseAddress
} from "./chunk-QGS5PCXH.js";
import {
  deliver
} from "./chunk-WAFQ6W2A.js";
import "./chunk-ADVVKXPV.js";
import "./chunk-2FKMNJIF.js";
import "./chunk-Z74EJKPS.js";

// src/adapters/notify/cloud-event.ts
function cloudEvent(notification, now) {
  const { data } = notification;
  const service = word(data["service"], "unknown");
  const environment = data["environment"];
  return {
    specversion: "1.0",
    id: notification.id,
    type: `dev.waybill.${word(data["verb"], "unknown")}.${word(data["outcome"], "unknown")}`,
    source: sourceOf(data["repository"]),
    subject: typeof environment === "string" ? `${service}@${environment}` : service,
    time: word(data["time"], now),
    datacontenttype: "application/json",
    data: {
      ...data,
      title: notification.title,
      good: notification.good,
      facts: notification.facts.map(([label, value]) => ({ label, value })),
      links: notification.links.map(([label, address]) => ({ label, address })),
      command: notification.command
    }
  };
}
function sourceOf(repository) {
  return typeof repository === "string" ? `/waybill/${repository.split("/").map(encodeURIComponent).join("/")}` : "/waybill";
}
function word(value, otherwise) {
  return typeof value === "string" && value !== "" ? value : otherwise;
}

// src/adapters/notify/standard-webhook.ts
import { createHmac } from "node:crypto";
function parseSigningKey(secret) {
  const [, written] = /^(?:whsec_)?([A-Za-z0-9+/]+={0,2})$/.exec(secret.trim()) ?? [];
  const key = Buffer.from(written ?? "", "base64");
  if (key.length >= 24 && key.length <= 64) return { ok: true, key };
  const reason = 'expected the signing secret to be whsec_ and 24 to 64 bytes in base64, and it is not: echo "whsec_$(openssl rand -base64 32)"';
  return { ok: false, reason };
}
function signed(id, now, body, key) {
  const timestamp = String(Math.floor(Date.parse(now) / 1e3));
  const signature = createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64");
  return { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": `v1,${signature}` };
}

// src/adapters/notify/webhook.ts
function createWebhook(address, secret, clock, web) {
  return {
    channel: "webhook",
    async send(notification) {
      const parsed = parseAddress(address);
      if (!parsed.ok) return { kind: "failed", reason: parsed.reason };
      const signing = secret === null ? null : parseSigningKey(secret);
      if (signing?.ok === false) return { kind: "failed", reason: signing.reason };
      const body = JSON.stringify(cloudEvent(notification, clock.now()));
      const headers = () => ({
        "content-type": "application/cloudevents+json; charset=utf-8",
        ...signing === null ? {} : signed(notification.id, clock.now(), body, signing.key)
      });
      return deliver({ address: parsed.url, headers, body }, clock, web);
    }
  };
}
export {
  createWebhook
};

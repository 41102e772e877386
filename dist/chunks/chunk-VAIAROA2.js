import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  WaybillError,
  formatProblem
} from "./chunk-2FKMNJIF.js";

// src/adapters/notify/address.ts
function parseAddress(text) {
  const url = URL.parse(text.trim());
  if (url === null) return { ok: false, reason: "expected the channel’s address to be a URL, and it is none" };
  if (url.protocol === "https:") return { ok: true, url };
  if (url.protocol === "http:" && isLoopback(url.hostname)) return { ok: true, url };
  return { ok: false, reason: "expected the channel’s address to begin with https://" };
}
function isLoopback(host) {
  return host === "localhost" || host === "[::1]" || /^127(?:\.[0-9]{1,3}){3}$/.test(host);
}

// src/adapters/notify/deliver.ts
var patience = { deadlineSeconds: 30, requestSeconds: 10 };
async function deliver(delivery, clock, web, limits = patience) {
  let spent = 0;
  for (let pause = 1; ; pause = Math.min(pause * 2, 8)) {
    const began = performance.now();
    const left = Math.max(1, Math.min(limits.requestSeconds, limits.deadlineSeconds - spent));
    const one = await post(delivery, left, web);
    spent += (performance.now() - began) / 1e3;
    if (one.kind === "sent") return one;
    if (one.kind === "final") return { kind: "failed", reason: one.reason };
    const wait = Math.max(pause, one.after ?? 0);
    if (spent + wait >= limits.deadlineSeconds) {
      return { kind: "failed", reason: `${one.reason}; given up after ${Math.round(spent)} s` };
    }
    await clock.sleep(wait);
    spent += wait;
  }
}
async function post({ address: url, headers, body }, seconds, web) {
  let answer;
  try {
    answer = await web({ method: "POST", url, headers, body, seconds });
  } catch (error) {
    const kind = error instanceof WaybillError && error.code !== "proxy-failed" ? "final" : "again";
    return { kind, reason: networkReason(error), after: null };
  }
  const { status } = answer;
  if (status >= 200 && status < 300) return { kind: "sent" };
  const said = url.search === "" ? wordOf(answer.text, url) : "";
  const reason = `the channel answered ${status}${said}`;
  if (status === 429 || status >= 500)
    return { kind: "again", reason, after: retryAfter(answer.headers["retry-after"]) };
  return { kind: "final", reason };
}
function wordOf(text, address) {
  return /^[a-z_]{3,60}$/.test(text) && !address.href.includes(text) ? `: ${text}` : "";
}
function retryAfter(value) {
  return value !== void 0 && /^[0-9]{1,5}$/.test(value) ? Number(value) : null;
}
function networkReason(error) {
  if (error instanceof WaybillError) return error.problems.map(formatProblem).join("; ");
  if (error instanceof DOMException && error.name === "TimeoutError") return "no answer in time";
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unknown";
  return `the channel could not be reached (${code})`;
}

// src/adapters/notify/slack-message.ts
var headerLimit = 150;
var textLimit = 2900;
var fieldLimit = 1900;
var fieldsInSection = 10;
var sectionsAtMost = 4;
function slackMessage(notification) {
  const mark = notification.good ? "✅" : "❌";
  const title = cut(`${mark} ${oneLine(notification.title)}`, headerLimit);
  const fields = notification.facts.slice(0, fieldsInSection * sectionsAtMost).map(field);
  const blocks = [{ type: "header", text: { type: "plain_text", text: title, emoji: false } }];
  for (let first = 0; first < fields.length; first += fieldsInSection) {
    blocks.push({ type: "section", fields: fields.slice(first, first + fieldsInSection) });
  }
  if (notification.command !== null) {
    const command = cut(escaped(notification.command.replaceAll("`", "ˋ")), textLimit);
    blocks.push({ type: "section", text: { type: "mrkdwn", text: `To undo it:
\`\`\`${command}\`\`\`` } });
  }
  const links = notification.links.flatMap(link);
  if (links.length > 0) {
    blocks.push({ type: "context", elements: [{ type: "mrkdwn", text: cutAtLink(links) }] });
  }
  return { text: escaped(title), blocks };
}
function field([label, value]) {
  return { type: "mrkdwn", text: `*${escaped(oneLine(label))}*
${escapedWithin(value, fieldLimit)}` };
}
function link([label, address]) {
  const url = URL.parse(address);
  if (url === null || url.protocol !== "https:" && url.protocol !== "http:") return [];
  const target = escaped(url.href).replaceAll("|", "%7C");
  return [`<${target}|${escaped(oneLine(label)).replaceAll("|", "¦")}>`];
}
function cutAtLink(links) {
  let text = "";
  for (const one of links) {
    if (text.length + one.length + 3 > textLimit) break;
    text += text === "" ? one : ` · ${one}`;
  }
  return text;
}
function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
function escapedWithin(text, limit) {
  const whole = escaped(text);
  return whole.length <= limit ? whole : escaped(cut(text, Math.floor(limit / 5)));
}
function oneLine(text) {
  return text.replace(/\s+/g, " ").trim();
}
function cut(text, limit) {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}

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

// src/adapters/notify/webhook.ts
function createWebhook(address, clock, web) {
  return {
    channel: "webhook",
    async send(notification) {
      const parsed = parseAddress(address);
      if (!parsed.ok) return { kind: "failed", reason: parsed.reason };
      const headers = { "content-type": "application/cloudevents+json; charset=utf-8" };
      const body = JSON.stringify(cloudEvent(notification, clock.now()));
      return deliver({ address: parsed.url, headers, body }, clock, web);
    }
  };
}

// src/entry/notify/channels.ts
function channelsOf(inputs, names, environment, clock, web) {
  const channels = [];
  const warnings = [];
  const address = (given, name) => {
    if (given !== null && given !== "") return given;
    if (name === null) return null;
    const value = environment[name] ?? "";
    if (value !== "") return value;
    warnings.push(`notify names the variable ${name}, which holds nothing: env: { ${name}: \${{ secrets.${name} }} }`);
    return null;
  };
  const slack = address(inputs["slack-webhook"], names.slack);
  if (slack !== null) channels.push({ audience: "people", notifier: createSlack(slack, clock, web) });
  const webhook = address(inputs.webhook, names.webhook);
  if (webhook !== null) channels.push({ audience: "machines", notifier: createWebhook(webhook, clock, web) });
  return { channels, warnings };
}

export {
  channelsOf
};

import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  parseAddress
} from "./chunk-QGS5PCXH.js";
import {
  deliver
} from "./chunk-WAFQ6W2A.js";
import "./chunk-ADVVKXPV.js";
import {
  cut,
  markOf,
  oneLine,
  webAddress
} from "./chunk-TZ2IXCNH.js";
import "./chunk-2FKMNJIF.js";
import "./chunk-Z74EJKPS.js";

// src/adapters/notify/teams-card.ts
var bytesAtMost = 24e3;
var factsAtMost = 40;
var valueLimit = 600;
var linksAtMost = 6;
function teamsMessage(notification) {
  let facts = notification.facts.slice(0, factsAtMost);
  for (; ; ) {
    const message = messageOf(notification, facts);
    if (facts.length === 0 || Buffer.byteLength(JSON.stringify(message)) <= bytesAtMost) return message;
    facts = facts.slice(0, -1);
  }
}
function messageOf(notification, facts) {
  const title = `${markOf(notification)} ${cut(oneLine(notification.title), 300)}`;
  const body = [
    {
      type: "TextBlock",
      text: markdownText(title),
      size: "Large",
      weight: "Bolder",
      wrap: true,
      color: notification.good ? "Good" : "Attention"
    },
    {
      type: "FactSet",
      facts: facts.map(([label, value]) => ({
        title: markdownText(cut(oneLine(label), 60)),
        value: markdownText(cut(oneLine(value), valueLimit))
      }))
    }
  ];
  if (notification.command !== null) {
    const command = markdownText(cut(oneLine(notification.command), valueLimit));
    body.push({ type: "TextBlock", text: `To undo it: ${command}`, wrap: true, fontType: "Monospace" });
  }
  const actions = notification.links.slice(0, linksAtMost).flatMap(([label, address]) => {
    const url = webAddress(address);
    return url === null || url.length > 2e3 ? [] : [{ type: "Action.OpenUrl", title: cut(oneLine(label), 60), url }];
  });
  const card = {
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    type: "AdaptiveCard",
    version: "1.4",
    msteams: { width: "Full" },
    fallbackText: title,
    body,
    actions
  };
  return {
    type: "message",
    attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", contentUrl: null, content: card }]
  };
}
function markdownText(text) {
  return text.replaceAll(/[\\`*_{}[\]()#+!|~-]/g, (character) => `\\${character}`).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/^(\d+)\./, "$1\\.");
}

// src/adapters/notify/teams.ts
function createTeams(address, clock, web) {
  return {
    channel: "teams",
    async send(notification) {
      const parsed = parseAddress(address);
      if (!parsed.ok) return { kind: "failed", reason: parsed.reason };
      const headers = { "content-type": "application/json; charset=utf-8" };
      return deliver({ address: parsed.url, headers, body: JSON.stringify(teamsMessage(notification)) }, clock, web);
    }
  };
}
export {
  createTeams
};

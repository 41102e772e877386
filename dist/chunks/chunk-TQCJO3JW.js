import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  cut,
  markOf,
  oneLine,
  webAddress
} from "./chunk-TZ2IXCNH.js";

// src/adapters/notify/slack-text.ts
function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
function mrkdwnText(text) {
  return escaped(oneLine(text)).replaceAll("`", "ˋ");
}
function linkTo(address, label) {
  const href = webAddress(address);
  if (href === null) return "";
  const target = escaped(href).replaceAll("|", "%7C");
  return `<${target}|${escaped(oneLine(label)).replaceAll("|", "¦")}>`;
}
function slackDate(time) {
  const seconds = Math.floor(Date.parse(time) / 1e3);
  return Number.isFinite(seconds) ? `<!date^${seconds}^{date_short_pretty} {time}|${escaped(oneLine(time)).replaceAll("|", "¦")}>` : escaped(oneLine(time));
}

// src/adapters/notify/slack-message.ts
var headerLimit = 150;
var textLimit = 2900;
var fieldLimit = 1900;
var fieldsInSection = 10;
var sectionsAtMost = 4;
var fieldsTogether = 6e3;
function slackMessage(notification) {
  const title = cut(`${markOf(notification)} ${oneLine(notification.title)}`, headerLimit);
  const fields = fieldsOf(notification.facts);
  const blocks = [{ type: "header", text: { type: "plain_text", text: title, emoji: false } }];
  for (let first = 0; first < fields.length; first += fieldsInSection) {
    blocks.push({ type: "section", fields: fields.slice(first, first + fieldsInSection) });
  }
  if (notification.command !== null) {
    const command = escapedWithin(notification.command.replaceAll("`", "ˋ"), textLimit);
    blocks.push({ type: "section", text: { type: "mrkdwn", text: `To undo it:
\`\`\`${command}\`\`\`` } });
  }
  const links = notification.links.map(([label, address]) => linkTo(address, label)).filter((link) => link !== "");
  const shown = cutAtLink(links);
  if (shown !== "") blocks.push({ type: "context", elements: [{ type: "mrkdwn", text: shown }] });
  return { text: escaped(title), blocks };
}
function fieldsOf(facts) {
  const fields = [];
  let length = 0;
  for (const [label, value] of facts.slice(0, fieldsInSection * sectionsAtMost)) {
    const text = `*${escapedWithin(oneLine(label), 200)}*
${escapedWithin(value, fieldLimit - 300)}`;
    length += text.length;
    if (length > fieldsTogether) break;
    fields.push({ type: "mrkdwn", text });
  }
  return fields;
}
function cutAtLink(links) {
  let text = "";
  for (const one of links) {
    if (text.length + one.length + 3 > textLimit) break;
    text += text === "" ? one : ` · ${one}`;
  }
  return text;
}
function escapedWithin(text, limit) {
  const whole = escaped(text);
  return whole.length <= limit ? whole : escaped(cut(text, Math.floor(limit / 5)));
}

export {
  escaped,
  mrkdwnText,
  slackDate,
  slackMessage
};

import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  cut,
  markOf,
  oneLine,
  webAddress
} from "./chunk-TZ2IXCNH.js";

// src/adapters/notify/mail-message.ts
import { createHash } from "node:crypto";
var subjectLimit = 200;
var valueLimit = 2e3;
var factsAtMost = 60;
function mailMessage(notification, domain) {
  const { id, about } = notification;
  const rows = notification.facts.slice(0, factsAtMost).map(([label, value]) => [oneLine(label), cut(oneLine(value), valueLimit)]);
  const links = notification.links.flatMap(([label, address]) => {
    const href = webAddress(address);
    return href === null ? [] : [[oneLine(label), href]];
  });
  const subject = cut(`${markOf(notification)} ${oneLine(notification.title)}`, subjectLimit);
  const command = notification.command === null ? null : oneLine(notification.command);
  return {
    subject,
    text: plain(subject, rows, command, links),
    html: page(subject, rows, command, links),
    messageId: `${hash(id)}@${domain}`,
    thread: `${hash([about.repository ?? "", about.service, about.digest ?? id].join("\n"))}@${domain}`,
    eventId: id
  };
}
function plain(subject, rows, command, links) {
  return [
    subject,
    "",
    ...rows.map(([label, value]) => `${label}: ${value}`),
    ...command === null ? [] : ["", "To undo it:", `  ${command}`],
    ...links.length === 0 ? [] : ["", ...links.map(([label, href]) => `${label}: ${href}`)],
    ""
  ].join("\n");
}
function page(subject, rows, command, links) {
  const cell = 'style="padding:2px 12px 2px 0;vertical-align:top"';
  return [
    "<!doctype html>",
    '<html><head><meta charset="utf-8"></head><body>',
    `<h2>${html(subject)}</h2>`,
    "<table>",
    ...rows.map(([label, value]) => `<tr><td ${cell}><b>${html(label)}</b></td><td ${cell}>${html(value)}</td></tr>`),
    "</table>",
    ...command === null ? [] : [`<p>To undo it:</p><pre>${html(command)}</pre>`],
    ...links.length === 0 ? [] : [`<p>${links.map(([label, href]) => `<a href="${html(href)}">${html(label)}</a>`).join(" · ")}</p>`],
    "</body></html>",
    ""
  ].join("\n");
}
function html(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;");
}
function hash(text) {
  return createHash("sha256").update(text).digest("hex").slice(0, 40);
}
function domainOf(address) {
  return address.slice(address.lastIndexOf("@") + 1);
}

export {
  mailMessage,
  domainOf
};

import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  escaped,
  mrkdwnText,
  slackDate,
  slackMessage
} from "./chunk-TQCJO3JW.js";
import {
  exchange
} from "./chunk-ADVVKXPV.js";
import {
  cut,
  markOf,
  oneLine
} from "./chunk-TZ2IXCNH.js";
import {
  shortDigest
} from "./chunk-5KS5TQ4J.js";
import "./chunk-2FKMNJIF.js";
import "./chunk-Z74EJKPS.js";

// src/adapters/notify/slack-api.ts
var bytesAtMost = 8 * 1024 * 1024;
var uncertain = /* @__PURE__ */ new Set([
  "fatal_error",
  "internal_error",
  "request_timeout",
  "service_unavailable",
  "team_added_to_org"
]);
function createSlackApi({ token, base }, clock, web) {
  const ask = async (method, request) => {
    if (!/^xox[a-z]-[A-Za-z0-9-]+$|^xoxe\.[A-Za-z0-9.-]+$/.test(token))
      return { kind: "failed", reason: "expected a bot token, which begins with xoxb-, and it is none", lost: false };
    const url = new URL(`${base}/${method}`);
    if (request.search !== void 0) url.search = request.search;
    const headers = {
      authorization: `Bearer ${token}`,
      ...request.payload === void 0 ? {} : { "content-type": "application/json; charset=utf-8" }
    };
    const answered = await exchange(
      {
        method: request.payload === void 0 ? "GET" : "POST",
        url,
        headers: () => headers,
        ...request.payload === void 0 ? {} : { body: JSON.stringify(request.payload) },
        repeatable: request.repeatable,
        bytesAtMost
      },
      clock,
      web
    );
    return answered.kind === "failed" ? answered : read(method, answered.answer.text);
  };
  return {
    get: async (method, parameters) => ask(method, { search: new URLSearchParams(parameters).toString(), repeatable: true }),
    put: async (method, payload) => ask(method, { payload, repeatable: true }),
    post: async (method, payload) => ask(method, { payload, repeatable: false })
  };
}
function read(method, text) {
  const body = parsed(text);
  if (body === void 0) return { kind: "failed", reason: `${method}: the answer is no JSON`, lost: true };
  if (body["ok"] === true) return { kind: "ok", body };
  const error = wordOf(body["error"]);
  const needed = error === "missing_scope" ? `, it needs ${wordOf(body["needed"])}` : "";
  return { kind: "failed", reason: `${method}: ${error}${needed}${hint(error)}`, lost: uncertain.has(error) };
}
function hint(error) {
  switch (error) {
    case "not_in_channel":
      return " (invite the bot: /invite @<its name>)";
    case "channel_not_found":
      return " (the ID of a channel that the bot is in)";
    case "invalid_auth":
    case "token_revoked":
    case "token_expired":
    case "account_inactive":
      return " (the token is not valid: install the app again)";
    default:
      return "";
  }
}
function wordOf(value) {
  return typeof value === "string" && /^[a-z0-9_:,.-]{1,100}$/.test(value) ? value : "an unknown error";
}
function parsed(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : void 0;
  } catch {
    return void 0;
  }
}

// src/adapters/notify/slack-posted.ts
function metadata(type, payload) {
  return { event_type: type, event_payload: payload };
}
async function readPosted(api, method, parameters, bot) {
  const answer = await api.get(method, { ...parameters, include_all_metadata: "true", limit: "200" });
  if (answer.kind === "failed") return answer;
  const { messages, response_metadata: more } = answer.body;
  const list = Array.isArray(messages) ? messages : [];
  const next = memberOf(more, "next_cursor");
  return {
    kind: "read",
    messages: list.flatMap((message) => postedBy(bot, message)),
    next: typeof next === "string" && next !== "" ? next : null
  };
}
function postedBy(bot, message) {
  const ts = memberOf(message, "ts");
  const written = memberOf(message, "metadata");
  const type = memberOf(written, "event_type");
  const payload = memberOf(written, "event_payload");
  if (memberOf(message, "bot_id") !== bot || typeof ts !== "string" || typeof type !== "string") return [];
  if (typeof payload !== "object" || payload === null) return [];
  return [{ ts, type, payload }];
}
function memberOf(value, name) {
  return typeof value === "object" && value !== null ? value[name] : void 0;
}

// src/adapters/notify/slack-history.ts
var pagesAtMost = 5;
function createSlackHistory(api, channel, bot) {
  const known = [];
  let cursor = "";
  let pages = 0;
  const page = async (from) => readPosted(api, "conversations.history", { channel, ...from !== "" && { cursor: from } }, bot);
  return {
    async find(fits, how) {
      if (how === "anew") {
        const newest = await page("");
        return newest.kind === "failed" ? newest : { kind: "found", messages: newest.messages.filter(fits) };
      }
      for (; ; ) {
        const messages = known.filter(fits);
        if (messages.length > 0 || cursor === null || pages >= pagesAtMost) return { kind: "found", messages };
        const older = await page(cursor);
        if (older.kind === "failed") return older;
        known.push(...older.messages);
        cursor = older.next;
        pages += 1;
      }
    }
  };
}
async function readThread(api, channel, bot, ts) {
  const messages = [];
  for (let cursor = ""; ; ) {
    const more = { channel, ts, ...cursor !== "" && { cursor } };
    const read2 = await readPosted(api, "conversations.replies", more, bot);
    if (read2.kind === "failed") return read2;
    messages.push(...read2.messages);
    if (read2.next === null) return { kind: "read", messages };
    cursor = read2.next;
  }
}

// src/adapters/notify/slack-root.ts
var rootType = "waybill_artifact";
var eventType = "waybill_event";
var linesAtMost = 30;
var lineLimit = 180;
function rootKey({ about }) {
  return about.digest === null ? null : `${about.repository ?? ""}/${about.service}@${about.digest}`;
}
function lineOf(notification) {
  const { about, title, good } = notification;
  return { place: about.environment ?? "build", title: cut(oneLine(title), 120), good, time: about.time };
}
function eventMetadata(notification) {
  return metadata(eventType, { id: notification.id, key: rootKey(notification) ?? "", ...lineOf(notification) });
}
function linesOf(replies) {
  const lines = /* @__PURE__ */ new Map();
  for (const { type, payload } of replies.toSorted((a, b) => a.ts < b.ts ? -1 : 1)) {
    const { place, title, good, time } = payload;
    if (type !== eventType || typeof place !== "string" || typeof title !== "string") continue;
    if (typeof good !== "boolean" || typeof time !== "string") continue;
    const known = lines.get(place);
    if (known === void 0 || known.time <= time) lines.set(place, { place, title, good, time });
  }
  return [...lines.values()].slice(-linesAtMost);
}
function rootMessage(notification, key, lines) {
  const { service, version, digest } = notification.about;
  const name = cut(oneLine(`${service} ${version ?? ""}`), 140) || "waybill";
  const places = lines.map((line) => `${markOf(line)} ${oneLine(line.place)}`).join(" · ");
  const blocks = [{ type: "header", text: { type: "plain_text", text: name, emoji: false } }];
  for (let first = 0; first < lines.length; first += 10) {
    const text = lines.slice(first, first + 10).map((line) => `${markOf(line)} *${mrkdwnText(line.place)}* ${cutEscaped(line.title)} ${slackDate(line.time)}`).join("\n");
    blocks.push({ type: "section", text: { type: "mrkdwn", text } });
  }
  if (digest !== null)
    blocks.push({ type: "context", elements: [{ type: "mrkdwn", text: `\`${shortDigest(digest)}\`` }] });
  return {
    text: escaped(cut(places === "" ? name : `${name}: ${places}`, 1e3)),
    blocks,
    metadata: metadata(rootType, { key, shown: shownBy(lines) })
  };
}
function shownBy(lines) {
  return lines.map(({ place, good, time }) => `${place} ${good ? "good" : "bad"} ${time}`).join("\n");
}
function cutEscaped(text) {
  const whole = mrkdwnText(text);
  return whole.length <= lineLimit ? whole : mrkdwnText(cut(text, Math.floor(lineLimit / 5)));
}

// src/adapters/notify/slack-bot.ts
var looksAtMost = 3;
var editsAtMost = 6;
function createSlackBot(settings, clock, web) {
  const { channel } = settings;
  const api = createSlackApi(settings, clock, web);
  let room;
  return {
    channel: "slack",
    async send(notification) {
      if (room === void 0) {
        const me = await api.get("auth.test", {});
        if (me.kind === "failed") return { kind: "failed", reason: me.reason };
        const bot = me.body["bot_id"];
        if (typeof bot !== "string") return { kind: "failed", reason: "expected the token of a bot, got another" };
        room = { api, channel, bot, history: createSlackHistory(api, channel, bot), clock };
      }
      const key = rootKey(notification);
      const failed = key === null ? await tellAlone(room, notification) : await tellInThread(room, notification, key);
      return failed === void 0 ? { kind: "sent" } : { kind: "failed", reason: failed.reason };
    }
  };
}
async function tellAlone(room, notification) {
  const told = isEvent(notification);
  const before = await room.history.find(told, "known");
  if (before.kind === "failed") return before;
  if (before.messages.length > 0) return void 0;
  const message = { ...slackMessage(notification), metadata: eventMetadata(notification) };
  const posting = await postOnce(room, message, async () => room.history.find(told, "anew"));
  return posting.kind === "failed" ? posting : void 0;
}
async function tellInThread(room, notification, key) {
  const root = await rootOf(room, notification, key);
  if (root.kind === "failed") return root;
  let thread = await readThread(room.api, room.channel, room.bot, root.ts);
  if (thread.kind === "failed") return thread;
  const told = isEvent(notification);
  if (!thread.messages.some(told)) {
    const reply = {
      ...slackMessage(notification),
      metadata: eventMetadata(notification),
      thread_ts: root.ts,
      // What went wrong is seen by those too who do not follow the thread.
      reply_broadcast: !notification.good
    };
    const posting = await postOnce(room, reply, async () => {
      const again = await readThread(room.api, room.channel, room.bot, root.ts);
      return again.kind === "failed" ? again : { kind: "found", messages: again.messages.filter(told) };
    });
    if (posting.kind === "failed") return posting;
    thread = await readThread(room.api, room.channel, room.bot, root.ts);
    if (thread.kind === "failed") return thread;
  }
  return editRoot(room, notification, key, root.ts, thread.messages);
}
async function editRoot(room, notification, key, ts, thread) {
  let messages = thread;
  for (let edits = 0; edits < editsAtMost; edits++) {
    const lines = linesOf(messages);
    const root = messages.find((message2) => message2.ts === ts);
    if (root?.payload["shown"] === shownBy(lines)) return void 0;
    const message = rootMessage(notification, key, lines);
    const edited = await room.api.put("chat.update", { ...message, channel: room.channel, ts, parse: "none" });
    if (edited.kind === "failed") return edited;
    const again = await readThread(room.api, room.channel, room.bot, ts);
    if (again.kind === "failed") return again;
    messages = again.messages;
  }
  return void 0;
}
async function rootOf(room, notification, key) {
  const isRoot = (message) => message.type === rootType && message.payload["key"] === key;
  const known = await room.history.find(isRoot, "known");
  if (known.kind === "failed") return known;
  const [oldest] = known.messages.toSorted(byAge);
  if (oldest !== void 0) return { kind: "posted", ts: oldest.ts };
  const anew = async () => room.history.find(isRoot, "anew");
  const posting = await postOnce(room, rootMessage(notification, key, []), anew);
  if (posting.kind === "failed") return posting;
  const all = await anew();
  if (all.kind === "failed") return all;
  const [first] = all.messages.toSorted(byAge);
  if (first === void 0 || first.ts >= posting.ts) return posting;
  await room.api.put("chat.delete", { channel: room.channel, ts: posting.ts });
  return { kind: "posted", ts: first.ts };
}
async function postOnce({ api, channel, clock }, message, find) {
  const payload = { ...message, channel, unfurl_links: false, unfurl_media: false };
  for (let looks = 0; ; looks++) {
    const answer = await api.post("chat.postMessage", payload);
    if (answer.kind === "ok") {
      const { ts } = answer.body;
      return typeof ts === "string" ? { kind: "posted", ts } : { kind: "failed", reason: "chat.postMessage: the answer has no ts", lost: true };
    }
    if (!answer.lost || looks >= looksAtMost) return answer;
    await clock.sleep(2 ** looks);
    const found = await find();
    if (found.kind === "failed") return found;
    const [oldest] = found.messages.toSorted(byAge);
    if (oldest !== void 0) return { kind: "posted", ts: oldest.ts };
  }
}
function isEvent(notification) {
  return ({ type, payload }) => type === eventType && payload["id"] === notification.id;
}
function byAge(a, b) {
  return a.ts < b.ts ? -1 : 1;
}
export {
  createSlackBot
};

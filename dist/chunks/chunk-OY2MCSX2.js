import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  channelWord,
  everything,
  secretsOf,
  withSecrets
} from "./chunk-NDXPACSU.js";

// src/entry/notify/given-channels.ts
function givenPlaces(inputs) {
  const places = [];
  const { webhook } = inputs;
  if (present(inputs["slack-webhook"])) places.push({ kind: "slack-webhook", url: inputs["slack-webhook"] });
  const channel = inputs["slack-channel"];
  if (present(inputs["slack-token"]) && present(channel))
    places.push({ kind: "slack-bot", token: inputs["slack-token"], channel, api: null });
  if (present(inputs["teams-webhook"])) places.push({ kind: "teams", url: inputs["teams-webhook"] });
  if (present(inputs["pagerduty-key"])) places.push({ kind: "pagerduty", key: inputs["pagerduty-key"], region: "us" });
  if (present(webhook)) places.push({ kind: "webhook", url: webhook, secret: inputs["signing-secret"] });
  return places;
}
function present(value) {
  return value !== null && value !== "";
}

// src/entry/notify/channels.ts
function channelFile({ notify, production, policy }, role) {
  const roles = policy.environments.flatMap((one) => {
    const arn = role ?? one.role;
    return arn === null ? [] : [[one.name, arn]];
  });
  return { settings: notify, production, roles: new Map(roles) };
}
function channelsOf(inputs, file, environment, open) {
  const warnings = [];
  const read = file.settings.map(({ place, rule }) => ({ ...resolved(place, environment), rule }));
  const known = new Set(read.flatMap(({ place }) => place === null ? [] : [keyOf(place)]));
  const given = givenPlaces(inputs).filter((place) => !known.has(keyOf(place)));
  const replaced = new Set(given.map(({ kind }) => channelWord(kind)));
  const channels = given.flatMap((place) => {
    const production = place.kind === "pagerduty" ? file.production : null;
    return opened(place, { ...everything, environments: production }, file.roles, open);
  });
  for (const { word, place, missing, rule } of read) {
    if (replaced.has(word)) continue;
    for (const name of missing)
      warnings.push(
        `notify names the variable ${name}, which holds nothing: env: { ${name}: \${{ secrets.${name} }} }`
      );
    if (place !== null) channels.push(...opened(place, rule, file.roles, open));
  }
  return { channels: numbered(channels), warnings };
}
function resolved(written, environment) {
  const missing = secretsOf(written).filter((name) => (environment[name] ?? "") === "");
  const place = missing.length > 0 ? null : withSecrets(written, (name) => environment[name] ?? "");
  return { word: channelWord(written.kind), place, missing };
}
function keyOf(place) {
  return JSON.stringify([channelWord(place.kind), secretsOf(place)[0], "channel" in place ? place.channel : null]);
}
function opened(place, rule, roles, open) {
  return listeners(place).map((audience) => ({ audience, rule, notifier: open(place, audience, roles) }));
}
function listeners({ kind }) {
  switch (kind) {
    case "webhook":
      return ["machines"];
    case "pagerduty":
      return ["people", "on-call"];
    case "slack-webhook":
    case "slack-bot":
    case "teams":
    case "smtp":
    case "ses":
    case "sms":
      return ["people"];
  }
}
function numbered(channels) {
  return channels.map((channel) => {
    const same = channels.filter(
      ({ audience, notifier }) => audience === channel.audience && notifier.channel === channel.notifier.channel
    );
    if (same.length === 1) return channel;
    const name = `${channel.notifier.channel} ${same.indexOf(channel) + 1}`;
    return { ...channel, notifier: { channel: name, send: (message) => channel.notifier.send(message) } };
  });
}

export {
  channelFile,
  channelsOf
};

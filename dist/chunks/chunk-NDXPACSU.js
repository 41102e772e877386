import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);

// src/domain/channel.ts
var everything = { outcomes: null, environments: null };
function channelWord(kind) {
  switch (kind) {
    case "slack-webhook":
    case "slack-bot":
      return "slack";
    case "smtp":
    case "ses":
      return "email";
    case "teams":
    case "sms":
    case "pagerduty":
    case "webhook":
      return kind;
  }
}
function secretsOf(place) {
  switch (place.kind) {
    case "slack-webhook":
    case "teams":
      return [place.url];
    case "slack-bot":
      return [place.token];
    case "smtp":
      return [place.server];
    case "pagerduty":
      return [place.key];
    case "webhook":
      return place.secret === null ? [place.url] : [place.url, place.secret];
    case "ses":
    case "sms":
      return [];
  }
}
function withSecrets(place, read) {
  switch (place.kind) {
    case "slack-webhook":
    case "teams":
      return { ...place, url: read(place.url) };
    case "slack-bot":
      return { ...place, token: read(place.token) };
    case "smtp":
      return { ...place, server: read(place.server) };
    case "pagerduty":
      return { ...place, key: read(place.key) };
    case "webhook":
      return { ...place, url: read(place.url), secret: place.secret === null ? null : read(place.secret) };
    case "ses":
    case "sms":
      return place;
  }
}

export {
  everything,
  channelWord,
  secretsOf,
  withSecrets
};

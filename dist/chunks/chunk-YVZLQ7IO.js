import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  isDigest,
  shortDigest
} from "./chunk-5KS5TQ4J.js";

// src/plan/title.ts
var words = {
  built: "was built for",
  reused: "was built before and is reused for",
  admitted: "may enter",
  deployed: "runs in",
  verified: "is verified in",
  passed: "passed its tests for",
  unchanged: "runs already in",
  superseded: "is superseded in",
  "rolled-back": "was taken back in",
  held: "is held for",
  released: "is released for",
  settled: "is settled in",
  observed: "was observed in",
  sent: "was told of in",
  planned: "is planned for",
  refused: "was refused for",
  failed: "failed in",
  errored: "could not be judged in",
  overtaken: "was overtaken in",
  cancelled: "was cancelled in"
};
function titleOf(result) {
  const { verb, service, outcome } = result;
  const where = result.environment === null ? "" : ` in ${result.environment}`;
  if (service === "") return `${verb}${where}: ${outcome.replace("-", " ")}`;
  switch (verb) {
    case "build":
      return `${subjectOf(result)} ${builtWords(outcome)}`;
    case "test":
      return `${subjectOf(result)} ${testedWords(outcome)}`;
    case "rollback":
      if (outcome === "rolled-back") return `${service} is back on ${nameOf(result)}${where}`;
      if (outcome === "unchanged") return `${service}: nothing is taken back${where}`;
      return `rollback of ${service}${where}: ${outcome}`;
    case "hold":
    case "release":
      if (outcome === "held" || outcome === "released") break;
      return `${verb} of ${service}${where}: ${outcome}`;
    case "settle":
      if (outcome === "unchanged") return `${service} is in order${where}`;
      if (outcome === "settled") break;
      return `settling of ${service}${where}: ${outcome}`;
    case "notify":
      if (outcome === "sent") return `what came of ${service}${where} was told`;
      if (outcome === "unchanged") return `there is nothing to tell of ${service}${where}`;
      return `what came of ${service}${where} did not reach everyone`;
    case "probe":
    case "promote":
    case "deploy":
    case "ship":
      break;
  }
  if (result.environment === null) return `${subjectOf(result)} ${words[outcome].replace(/ (?:in|for)$/, "")}`;
  return `${subjectOf(result)} ${words[outcome]} ${result.environment}${runsInstead(result)}`;
}
function nameOf(named) {
  return named.version ?? (named.digest === null ? "" : shortDigest(named.digest));
}
function runsNow(result) {
  const { runs } = result.details;
  if (typeof runs !== "object" || runs === null || !("digest" in runs)) return null;
  const { digest } = runs;
  if (typeof digest !== "string" || !isDigest(digest) || digest === result.digest) return null;
  const version = "version" in runs && typeof runs.version === "string" ? runs.version : null;
  return nameOf({ version, digest });
}
function runsInstead(result) {
  const runs = result.good ? null : runsNow(result);
  return runs === null ? "" : `; ${runs} runs`;
}
function builtWords(outcome) {
  switch (outcome) {
    case "built":
      return "was built";
    case "reused":
      return "was built before and is reused";
    case "planned":
      return "would be built";
    case "cancelled":
      return "was not built: cancelled";
    default:
      return "could not be built";
  }
}
function testedWords(outcome) {
  switch (outcome) {
    case "passed":
      return "passed its tests";
    case "unchanged":
      return "has nothing left to be tested";
    case "planned":
      return "would be tested";
    case "failed":
      return "failed its tests";
    case "cancelled":
      return "was not tested: cancelled";
    default:
      return "could not be tested";
  }
}
function subjectOf(result) {
  return [result.service, nameOf(result)].filter((part) => part !== "").join(" ");
}

export {
  titleOf,
  nameOf,
  runsNow
};

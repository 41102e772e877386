import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  hashJson
} from "./chunk-G764PEQJ.js";
import {
  nameOf,
  runsNow,
  titleOf
} from "./chunk-YVZLQ7IO.js";
import {
  shortDigest
} from "./chunk-5KS5TQ4J.js";

// src/plan/page.ts
function pageOf(result) {
  if (result.environment === null) return null;
  if (result.details["paged"] === true) return "alert";
  return result.good && provesGood(result) ? "clear" : null;
}
function provesGood({ verb, outcome, details }) {
  switch (outcome) {
    case "deployed":
      return details["verdict"] !== "inconclusive";
    case "verified":
      return true;
    case "rolled-back":
      return verb === "rollback";
    case "unchanged":
      return verb === "ship" || verb === "deploy" || verb === "promote";
    case "passed":
    case "built":
    case "reused":
    case "admitted":
    case "superseded":
    case "held":
    case "released":
    case "settled":
    case "observed":
    case "sent":
    case "planned":
    case "refused":
    case "failed":
    case "errored":
    case "overtaken":
    case "cancelled":
      return false;
  }
}

// src/plan/notification.ts
function notificationOf(result, context) {
  return {
    id: result.closing ?? fallbackId(result, context),
    title: titleOf(result),
    good: result.good,
    facts: facts(result, context),
    links: links(result, context),
    command: result.undo,
    data: dataOf(result, context),
    about: {
      repository: context.repository,
      service: result.service,
      environment: result.environment,
      digest: result.digest,
      version: result.version,
      time: context.time
    },
    page: pageOf(result)
  };
}
function fallbackId(result, context) {
  const { verb, service, environment } = result;
  return `sha256:${hashJson({ run: context.run, attempt: context.attempt, verb, service, environment })}`;
}
function facts(result, context) {
  const rows = [
    ["Outcome", result.outcome],
    ["Environment", result.environment],
    ["Version", result.version],
    ["Image", result.digest === null ? null : shortDigest(result.digest)],
    ["From → to", change(result)],
    ["Runs now", result.good ? null : runsNow(result)],
    ["Verdict", verdictOf(result)],
    ["What happened", result.message],
    ["Took", result.seconds > 0 ? `${Math.round(result.seconds)} s` : null],
    ["By", context.actor],
    ...result.unmet.map((unmet) => ["Unmet", unmet.message]),
    ...result.warnings.map((warning) => ["Warning", warning])
  ];
  return rows.flatMap(([label, value]) => value === null || value === "" ? [] : [[label, value]]);
}
function change(result) {
  if (result.from === null || result.digest === null || result.from.digest === result.digest) return null;
  const to = { digest: result.digest, version: result.version, commit: result.commit };
  return `${withCommit(result.from)} → ${withCommit(to)}`;
}
function withCommit(named) {
  return named.commit === null ? nameOf(named) : `${nameOf(named)} (${named.commit.slice(0, 7)})`;
}
function verdictOf(result) {
  const { verdict, judged } = result.details;
  if (typeof verdict !== "string") return null;
  const numbers = Array.isArray(judged) ? judged.flatMap(judgedText) : [];
  return numbers.length === 0 ? verdict : `${verdict}: ${numbers.join("; ")}`;
}
function judgedText(one) {
  if (typeof one !== "object" || one === null || !("probe" in one) || !("reason" in one)) return [];
  const { probe, reason } = one;
  return typeof probe === "string" && typeof reason === "string" ? [`${probe} (${reason})`] : [];
}
function links(result, context) {
  const found = [];
  if (context.run.startsWith("https://")) found.push(["Run", context.run]);
  if (result.url !== null) found.push([result.service, result.url]);
  const commit = result.commit === null ? void 0 : context.commitUrl(result.commit);
  if (commit !== void 0) found.push(["Commit", commit]);
  const { console } = result.details;
  if (!result.good && typeof console === "string" && console.startsWith("https://")) found.push(["Console", console]);
  return found;
}
function dataOf(result, context) {
  return {
    verb: result.verb,
    service: result.service,
    environment: result.environment,
    outcome: result.outcome,
    good: result.good,
    message: result.message,
    digest: result.digest,
    version: result.version,
    commit: result.commit,
    from: result.from === null ? null : { digest: result.from.digest, version: result.from.version, commit: result.from.commit },
    entry: result.entry,
    revision: result.revision,
    verdict: verdictOf(result),
    unmet: result.unmet.map((unmet) => ({ code: unmet.code, message: unmet.message, fix: unmet.fix ?? null })),
    warnings: result.warnings,
    url: result.url,
    undo: result.undo,
    seconds: result.seconds,
    run: context.run,
    attempt: context.attempt,
    actor: context.actor,
    repository: context.repository,
    time: context.time
  };
}

// src/entry/notify/audience.ts
var quiet = /* @__PURE__ */ new Set(["unchanged", "superseded", "planned", "observed", "sent"]);
function toldTo(results, { audience, rule }) {
  switch (audience) {
    case "people":
      return forPeople(results, new Set(rule.outcomes ?? [])).filter((result) => allows(rule, result));
    case "machines":
      return forMachines(results).filter((result) => allows(rule, result));
    case "on-call":
      return forOnCall(results).filter((result) => allows({ ...rule, outcomes: null }, result));
  }
}
function forPeople(results, asked = /* @__PURE__ */ new Set()) {
  return lastOfEach(
    results.filter(
      ({ verb, outcome, good }) => verb !== "notify" && (!quiet.has(outcome) || !good || asked.has(outcome))
    )
  );
}
function forMachines(results) {
  return results.filter((result) => result.verb !== "notify");
}
function forOnCall(results) {
  return lastOfEach(results.filter((result) => result.verb !== "notify" && pageOf(result) !== null));
}
function lastOfEach(told) {
  return told.filter((result, index) => {
    const later = told.slice(index + 1).filter((other) => other.service === result.service);
    if (result.environment === null) return !result.good || later.length === 0;
    return !later.some((other) => other.environment === result.environment);
  });
}
function allows({ outcomes, environments }, { outcome, good, environment }) {
  if (environments !== null && (environment === null || !environments.includes(environment))) return false;
  return outcomes === null || outcomes.includes(outcome) || outcomes.includes(good ? "good" : "bad");
}

// src/entry/notify/notify-results.ts
var failuresInARow = 2;
async function notifyResults(results, channels, context) {
  const told = await Promise.all(channels.map(async (channel) => tellOne(results, channel, context)));
  return told.flat();
}
async function tellOne(results, channel, context) {
  const { notifier } = channel;
  const told = [];
  let failures = 0;
  for (const result of toldTo(results, channel)) {
    if (failures >= failuresInARow) {
      told.push({
        channel: notifier.channel,
        result,
        answer: { kind: "failed", reason: "not tried: the channel is down" }
      });
      continue;
    }
    const answer = await notifier.send(notificationOf(result, context));
    failures = answer.kind === "sent" ? 0 : failures + 1;
    told.push({ channel: notifier.channel, result, answer });
  }
  return told;
}

export {
  notifyResults
};

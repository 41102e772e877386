import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  goBack,
  leaveTruth,
  readEntries
} from "./chunk-ICFFUXME.js";
import {
  later
} from "./chunk-OE5E3XHL.js";
import {
  head,
  ledgerOf
} from "./chunk-3FY5T3RC.js";

// src/plan/closing.ts
function closingOf(chain, policy) {
  const [, ...after] = chain;
  const judgement = after.find((entry) => ["verified", "deployed", "rejected", "withdrawn"].includes(entry.event.kind));
  if (judgement === void 0) return void 0;
  const { event } = judgement;
  switch (event.kind) {
    case "verified":
      return {
        outcome: "deployed",
        good: true,
        message: "runs, and passed its verdict",
        entry: judgement,
        paged: false,
        evidence: event.evidence,
        verdict: "passed"
      };
    case "deployed":
      return {
        outcome: policy.allowZero ? "deployed" : "errored",
        good: policy.allowZero,
        message: `${event.reason}; ${policy.allowZero ? "allow-zero lets that be" : "set allow-zero where that is meant"}`,
        entry: judgement,
        paged: false,
        evidence: [],
        verdict: "inconclusive"
      };
    case "rejected":
    case "withdrawn":
      return afterJudgement(chain, judgement);
    case "adopted":
    case "admitted":
    case "began":
    case "rolled-back":
    case "stranded":
    case "held":
    case "released":
      return void 0;
  }
}
function afterJudgement(chain, judgement) {
  const { event } = judgement;
  if (event.kind !== "rejected" && event.kind !== "withdrawn") return void 0;
  const { evidence } = event;
  const verdict = verdictOf(event);
  const reason = reasonOf(judgement, event);
  if (judgement.state.open === null) {
    const outcome = event.kind === "withdrawn" && event.cause === "overtaken" ? "overtaken" : event.kind === "rejected" ? "rolled-back" : "cancelled";
    return { outcome, good: false, message: reason, entry: judgement, paged: false, evidence, verdict };
  }
  const rest = chain.filter((entry) => entry.header.number > judgement.header.number);
  const end = rest.find((entry) => entry.event.kind === "rolled-back" || entry.event.kind === "stranded");
  if (end === void 0) return void 0;
  if (end.event.kind === "stranded") {
    return {
      outcome: "failed",
      good: false,
      message: `${reason}; ${end.event.reason}`,
      entry: end,
      paged: true,
      evidence,
      verdict
    };
  }
  const lifted = rest.some((entry) => entry.event.kind === "released" && entry.event.by === "machine");
  if (lifted) {
    const message = `${reason}; the last known good fails the same probe, so nothing is held against the new one`;
    return { outcome: "errored", good: false, message, entry: end, paged: true, evidence, verdict: "errored" };
  }
  if (event.kind === "rejected")
    return { outcome: "rolled-back", good: false, message: reason, entry: end, paged: false, evidence, verdict };
  return {
    outcome: event.cause === "cancelled" ? "cancelled" : "errored",
    good: false,
    message: reason,
    entry: end,
    paged: false,
    evidence,
    verdict
  };
}
function verdictOf(event) {
  if (event.kind === "rejected") return event.by === "machine" ? "failed" : null;
  switch (event.cause) {
    case "no-evidence":
      return "inconclusive";
    case "cancelled":
    case "overtaken":
      return null;
    case "image":
    case "configuration":
    case "capacity":
    case "permission":
    case "network":
    case "missing-image":
    case "expired":
      return "errored";
  }
}
function reasonOf(judgement, event) {
  if (event.kind === "withdrawn") return event.reason;
  if (event.holds) return `${event.reason}; held as #${judgement.header.number}`;
  const held = judgement.state.holds.some((hold) => hold.digest === judgement.state.open?.revision.digest);
  return held ? event.reason : `${event.reason}; not held, since nothing is required here (hold: true would hold it)`;
}

// src/operations/await-closing.ts
async function awaitClosing(session, number) {
  const patience = later(session.clock.now(), session.environment.returnSeconds);
  for (; ; ) {
    const chain = await chainFrom(session, number);
    const closing = closingOf(chain, session.environment);
    if (closing !== void 0) return closing;
    const newest = chain.at(-1);
    if (newest?.state.open?.phase === "returning") {
      if (await goBack(session, newest) === void 0) await leaveTruth(session);
    } else if (session.cancel.aborted || session.clock.now() >= patience) return void 0;
    else await session.clock.sleep(5, session.cancel);
  }
}
async function chainFrom(session, number) {
  const newest = await head(session, number);
  if (newest === void 0) return [];
  const { registry, repository } = ledgerOf(session);
  return readEntries(registry, repository, number, newest.header.number);
}

export {
  closingOf,
  awaitClosing,
  chainFrom
};

import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  goBack,
  leaveTruth,
  overtaken,
  overtakenBy
} from "./chunk-ICFFUXME.js";
import {
  moveTagsIfAllowed
} from "./chunk-HTUWN2MK.js";
import {
  binds,
  hasPassedHere,
  head,
  record
} from "./chunk-3FY5T3RC.js";
import {
  denialIn
} from "./chunk-2FKMNJIF.js";

// src/domain/cause.ts
function isJudgement(cause) {
  return cause === "image" || cause === "configuration";
}

// src/plan/ending.ts
function planEnding(state, open, ending, policy) {
  switch (ending.kind) {
    case "passed": {
      const subject = { digest: open.revision.digest, sourceKey: open.sourceKey, revision: open.revision.hash };
      const hold = state.holds.find((one) => binds(one, subject));
      if (hold === void 0) return { kind: "verified", passed: ending.passed, evidence: ending.evidence };
      const reason = `held since it was admitted (#${hold.id}): ${hold.reason}`;
      return rejection({ scope: hold.scope, cause: hold.cause, reason, evidence: ending.evidence, holds: false });
    }
    case "zero":
      return { kind: "deployed", reason: "no task is wanted here: it runs unproven" };
    case "failed":
      if (!isJudgement(ending.cause)) {
        return { kind: "withdrawn", cause: ending.cause, reason: ending.reason, evidence: ending.evidence };
      }
      return rejection({
        scope: machineScope(state, open, ending.cause),
        cause: ending.cause,
        reason: ending.reason,
        evidence: ending.evidence,
        holds: holdsByMachine(policy)
      });
    case "no-verdict":
      return { kind: "withdrawn", cause: "no-evidence", reason: ending.reason, evidence: ending.evidence };
    case "overtaken":
      return { kind: "withdrawn", cause: "overtaken", reason: ending.reason, evidence: [] };
    case "cancelled":
      return { kind: "withdrawn", cause: "cancelled", reason: ending.reason, evidence: [] };
  }
}
function machineScope(state, open, cause) {
  return cause === "configuration" || hasPassedHere(state, open.revision.digest) ? "revision" : "digest";
}
function holdsByMachine(policy) {
  return policy.hold || policy.requires.verifiedIn.length > 0;
}
function rejection(part) {
  return { kind: "rejected", by: "machine", to: null, baseline: {}, ...part };
}

// src/operations/conclude.ts
async function conclude(session, from, open, ending) {
  let before = from;
  for (; ; ) {
    const planned = planEnding(before.state, open, ending, session.environment);
    const event = planned.kind === "withdrawn" ? await unlessOvertaken(session, before, open, planned) : planned;
    const entry = await record(session, before, event);
    if (entry !== void 0) return finish(session, entry);
    const newest = await head(session, before.header.number);
    const still = newest?.state.open;
    if (newest === void 0 || still?.phase !== "began" || still.number !== open.number) return { kind: "moved" };
    before = newest;
  }
}
async function unlessOvertaken(session, { state }, open, planned) {
  if (planned.cause === "overtaken") return planned;
  const definition = await overtakenBy(session, open, state).catch((error) => {
    if (denialIn(error) === void 0) throw error;
    return void 0;
  });
  return definition === void 0 ? planned : planEnding(state, open, overtaken(definition), session.environment);
}
async function finish(session, entry) {
  if (entry.state.open?.phase !== "returning") {
    await moveTagsIfAllowed(session, entry.header.number);
    return { kind: "closed", entry };
  }
  const back = await goBack(session, entry);
  if (back !== void 0) return { kind: "went-back", judgement: entry, back };
  await leaveTruth(session);
  return { kind: "moved" };
}

// src/operations/end-open.ts
async function endOpen(session, name, reason) {
  for (; ; ) {
    const newest = await head(session, name.number);
    const open = newest?.state.open;
    if (newest === void 0 || open?.number !== name.number) return void 0;
    switch (open.phase) {
      case "admitted": {
        const entry = await record(session, newest, { kind: "withdrawn", cause: "cancelled", reason, evidence: [] });
        if (entry !== void 0) return { kind: "withdrawn", entry };
        break;
      }
      case "began": {
        const concluded = await conclude(session, newest, open, { kind: "cancelled", reason });
        if (concluded.kind === "went-back") return { kind: concluded.back.kind, entry: concluded.back.entry };
        if (concluded.kind === "closed") return { kind: "withdrawn", entry: concluded.entry };
        break;
      }
      case "returning": {
        const back = await goBack(session, newest);
        if (back !== void 0) return { kind: back.kind, entry: back.entry };
        await leaveTruth(session);
        break;
      }
    }
  }
}

export {
  holdsByMachine,
  conclude,
  endOpen
};

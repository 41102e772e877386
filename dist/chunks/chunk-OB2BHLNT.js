import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  isCommit
} from "./chunk-3W2IBUEZ.js";
import {
  conclude,
  endOpen
} from "./chunk-YCRAS4GV.js";
import {
  bringAbout,
  leaveTruth,
  overtaken,
  tellFailure
} from "./chunk-ICFFUXME.js";
import {
  catchUpTags
} from "./chunk-HTUWN2MK.js";
import {
  later
} from "./chunk-OE5E3XHL.js";
import {
  head,
  record,
  say,
  targetOf
} from "./chunk-3FY5T3RC.js";
import {
  formatEntryName
} from "./chunk-RTVM66OZ.js";
import {
  WaybillError,
  denialIn,
  toldBy
} from "./chunk-2FKMNJIF.js";

// src/operations/ending.ts
function endingOf(session, outcome) {
  switch (outcome.kind) {
    case "failed":
      tellFailure(session, outcome.failure);
      return {
        kind: "failed",
        cause: outcome.failure.cause,
        reason: outcome.failure.reason,
        evidence: evidenceOf(outcome.failure)
      };
    case "foreign":
      return overtaken(outcome.definition);
    case "expired":
      return { kind: "no-verdict", reason: "the deployment had not ended by its deadline", evidence: [] };
    case "cancelled":
      return { kind: "cancelled", reason: "the job was cancelled" };
  }
}
function evidenceOf(failure) {
  return failure.tasks.map(
    (task) => `task ${task.id}: ${task.code}, ${task.reason}${task.exitCode === null ? "" : ` (exit ${task.exitCode})`}`
  ).slice(0, 5);
}

// src/operations/deploy.ts
function requireOpen(from, name) {
  const open = from?.state.open;
  if (from !== void 0 && open?.number === name.number && (open.digest ?? from.digest) === name.digest) return from;
  const is = open === null || open === void 0 ? "nothing is open there" : `#${open.number} is open there`;
  throw new WaybillError("entry-not-open", {
    where: 'input "entry"',
    message: `expected the newest open entry, got ${formatEntryName(name)}; ${is}`,
    fix: `waybill history ${name.service} ${name.environment}`
  });
}
async function readOpen(session, name) {
  const newest = await head(session, name.number);
  if (newest?.state.open?.number !== name.number) await catchUpTags(session, newest);
  return requireOpen(newest, name);
}
async function deploy(session, name) {
  let from = await readOpen(session, name);
  let counts = {};
  if (from.state.open?.phase === "admitted") {
    const began = await begin(session, from, from.state.open);
    if (began === void 0) {
      const isOpen = (await head(session, name.number))?.state.open?.number === name.number;
      return isOpen ? deploy(session, name) : { kind: "moved", number: name.number };
    }
    if (began === "cancelled") {
      await endOpen(session, name, "the job was cancelled before it began");
      return { kind: "moved", number: name.number };
    }
    from = began.entry;
    counts = began.counts;
  }
  const open = from.state.open;
  if (open?.phase !== "began") return { kind: "moved", number: name.number };
  const outcome = await bringOpenAbout(session, from, open, counts).catch(notAllowed);
  switch (outcome.kind) {
    case "not-allowed": {
      const { error } = outcome;
      const reason = toldBy(session.verb, outcome.denial);
      const ending = { kind: "failed", cause: "permission", reason, evidence: [] };
      return { kind: "concluded", open, concluded: await conclude(session, from, open, ending), error };
    }
    case "moved":
      await leaveTruth(session);
      return { kind: "moved", number: open.number };
    case "running":
      if (outcome.tasks > 0) return { kind: "running", entry: from, open, tasks: outcome.tasks };
      return { kind: "concluded", open, concluded: await conclude(session, from, open, { kind: "zero" }) };
    case "failed":
    case "foreign":
    case "expired":
    case "cancelled":
      return { kind: "concluded", open, concluded: await conclude(session, from, open, endingOf(session, outcome)) };
  }
}
function bringOpenAbout(session, from, open, counts) {
  return bringAbout(session, {
    revision: open.revision,
    state: from.state,
    baseline: open.baseline,
    deadline: open.verdictBy,
    counts,
    cancel: session.cancel,
    stillWanted: async () => {
      const newest = (await head(session, from.header.number))?.state.open;
      return newest?.phase === "began" && newest.number === open.number;
    }
  });
}
function notAllowed(error) {
  const denial = denialIn(error);
  if (denial === void 0) throw error;
  return { kind: "not-allowed", denial, error };
}
async function previewDeploy(session, name) {
  const from = requireOpen(await head(session, name.number), name);
  const open = from.state.open;
  if (open?.phase === "admitted") return (await renderAdmitted(session, from, open)).rendering;
  throw new WaybillError("entry-not-open", {
    where: 'input "dry-run"',
    message: `expected an entry that has not begun, got #${name.number}, which is ${open?.phase ?? "closed"}`,
    fix: `waybill status ${name.service}`
  });
}
async function begin(session, from, open) {
  const { target, rendering } = await renderAdmitted(session, from, open);
  const digest = open.digest ?? from.digest;
  const entryName = formatEntryName({
    service: session.service,
    environment: session.environment.name,
    number: open.number,
    digest
  });
  const revision = await session.orchestrator.register(target, rendering, entryName);
  const before = await Promise.all(
    revision.workloads.map(async ({ name }) => {
      const attempts = await session.orchestrator.attempts(target, name);
      return [name, attempts[0] ?? null];
    })
  );
  const baseline = Object.fromEntries(before.map(([name, attempt]) => [name, attempt?.id ?? null]));
  for (const [, attempt] of before) if (attempt !== null) await session.orchestrator.look(target, attempt);
  if (session.cancel.aborted) return "cancelled";
  const now = session.clock.now();
  const verdictBy = later(now, session.environment.verdictSeconds);
  const entry = await record(session, from, {
    kind: "began",
    revision,
    baseline,
    verdictBy,
    leaseUntil: later(verdictBy, session.environment.returnSeconds)
  });
  return entry === void 0 ? void 0 : { entry, counts: changedCounts(from, revision.workloads) };
}
async function renderAdmitted(session, from, open) {
  const commit = from.header.commit !== null && isCommit(from.header.commit) ? from.header.commit : null;
  const topology = await session.catalog.topology(commit, session.service, session.environment.name);
  const target = targetOf(session, topology);
  const facts = await session.registry.describe(topology.repository);
  if (facts === void 0)
    throw new WaybillError("repository-missing", {
      where: "registry",
      message: `expected the repository ${topology.repository}, found none`
    });
  const rendering = await session.orchestrator.render({
    target,
    topology,
    repositoryUri: facts.uri,
    digest: open.revision.digest,
    version: open.version,
    commit: open.commit,
    pinned: open.revision.workloads,
    nonce: open.revision.nonce ?? null
  });
  if (rendering.revision.hash !== open.revision.hash) {
    throw new WaybillError("render-mismatch", {
      where: `${session.service} in ${session.environment.name}`,
      message: `expected to render the admitted revision ${open.revision.hash.slice(0, 12)}, got ${rendering.revision.hash.slice(0, 12)}: something changed since it was admitted`,
      fix: `waybill ship ${session.service} ${open.version ?? open.revision.digest} ${session.environment.name}`
    });
  }
  session.reporter.report({
    kind: "changes",
    service: session.service,
    environment: session.environment.name,
    changes: rendering.changes
  });
  for (const warning of rendering.warnings) say(session, "warning", warning);
  return { target, rendering };
}
function changedCounts(from, workloads) {
  const before = from.state.current;
  if (before === null || before.standing === "adopted") return {};
  const counts = new Map(before.revision.workloads.map((workload) => [workload.name, workload.count]));
  return Object.fromEntries(
    workloads.map((workload) => {
      const had = counts.get(workload.name);
      return [workload.name, had === void 0 || had === workload.count ? null : workload.count];
    })
  );
}

export {
  endingOf,
  requireOpen,
  readOpen,
  deploy,
  bringOpenAbout,
  previewDeploy
};

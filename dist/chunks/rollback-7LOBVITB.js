import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  releaseCommand
} from "./chunk-IATHLMV5.js";
import {
  settle
} from "./chunk-VXTH5LJY.js";
import "./chunk-7XZRYWPU.js";
import {
  chainFrom
} from "./chunk-D3E4BJJP.js";
import "./chunk-OB2BHLNT.js";
import {
  begunResult,
  labelOf,
  namedOf,
  names
} from "./chunk-5XHYVX62.js";
import "./chunk-3W2IBUEZ.js";
import {
  holdsByMachine
} from "./chunk-YCRAS4GV.js";
import {
  baselineOf,
  bringAbout,
  check,
  compareRunning,
  follow,
  goBack,
  isReachable,
  leaveTruth,
  readEntries,
  returnProbes,
  runsTheirs
} from "./chunk-ICFFUXME.js";
import "./chunk-OG7PSUM3.js";
import {
  catchUpTags,
  moveTagsIfAllowed
} from "./chunk-HTUWN2MK.js";
import {
  secondsBetween
} from "./chunk-OE5E3XHL.js";
import {
  eachService,
  openEntries,
  openSessions
} from "./chunk-LNCUFQ7D.js";
import "./chunk-6O2N3535.js";
import "./chunk-N7XSLW26.js";
import "./chunk-QOPV4UHS.js";
import "./chunk-NDXPACSU.js";
import {
  head,
  holdOn,
  ledgerOf,
  record,
  say,
  shippedOf,
  targetOf,
  waysBackInOrder
} from "./chunk-3FY5T3RC.js";
import "./chunk-7VNDCPIU.js";
import "./chunk-QRW6R54H.js";
import "./chunk-IDJCU2FG.js";
import "./chunk-Y6YF4LRS.js";
import "./chunk-G764PEQJ.js";
import "./chunk-BGMZKSPQ.js";
import {
  formatEntryName
} from "./chunk-RTVM66OZ.js";
import "./chunk-EOZN7XFT.js";
import {
  blankResult
} from "./chunk-XE24PILU.js";
import "./chunk-5KS5TQ4J.js";
import {
  WaybillError
} from "./chunk-2FKMNJIF.js";
import "./chunk-Z74EJKPS.js";

// src/operations/return-to.ts
async function returnTo(session, definition, { reason, dryRun }) {
  const since = session.clock.now();
  const newest = await readHead(session);
  if (newest !== void 0) throw reads(session, newest);
  const topology = await session.catalog.topology(null, session.service, session.environment.name);
  const target = targetOf(session, topology);
  const [workload, ...others] = topology.workloads;
  const remembered = await Promise.all(target.workloads.map((name) => session.orchestrator.remembered(target, name)));
  const index = remembered.findIndex((ones) => ones.some((one) => one.definition === definition));
  const meant = index === -1 ? others.length === 0 ? workload : void 0 : topology.workloads[index];
  if (meant === void 0 || index === -1) {
    const candidates = remembered.flat().slice(0, 10);
    throw new WaybillError("refused", {
      where: 'input "to-task-definition"',
      message: `expected a definition that ran here, got ${definition}; known: ${candidates.map((one) => `${one.definition} (${one.image}, ${one.at})`).join(", ") || "none"}`,
      fix: `--to-task-definition ${candidates[0]?.definition ?? "<one that ran>"}`
    });
  }
  const record2 = {
    name: meant.name,
    container: meant.container ?? session.service,
    definition,
    base: null,
    sidecars: {},
    settings: {},
    count: null
  };
  const begun = begunResult("rollback", session, null, null);
  if (dryRun) return { ...begun, outcome: "planned", good: true, message: `${meant.name} would run ${definition}` };
  const before = await session.orchestrator.attempts(target, meant.name);
  await session.orchestrator.begin(target, record2, null);
  say(
    session,
    "warning",
    "the ledger does not know of this: once it reads again, waybill rollback puts it on the record, or whoever comes next brings back what it says; settle with restart-ledger adopts what runs instead"
  );
  for (let tries = 0; tries < 15; tries += 1) {
    const attempts = await session.orchestrator.attempts(target, meant.name);
    const attempt = attempts.find((one) => one.definition === definition && !before.some((old) => old.id === one.id));
    if (attempt === void 0) {
      await session.clock.sleep(2);
      continue;
    }
    const followed = await follow(session, target, attempt, null, null);
    const good = followed.kind === "succeeded";
    const seconds = secondsBetween(since, session.clock.now());
    return {
      ...begun,
      outcome: good ? "rolled-back" : "failed",
      good,
      seconds,
      message: good ? `${definition} runs again: ${reason}` : `going back ended as ${followed.kind}`
    };
  }
  return { ...begun, outcome: "unchanged", good: true, message: `${definition} runs already` };
}
async function readHead(session) {
  return head(session).catch(() => void 0);
}
function reads({ service, environment }, newest) {
  const { open, current } = newest.state;
  const runs = open?.phase === "began" ? open : current;
  const from = runs === null ? "<version>" : runs.version ?? runs.revision.digest;
  return new WaybillError("refused", {
    where: 'input "to-task-definition"',
    message: `expected a ledger that cannot be read; this one reads up to #${newest.header.number}, and what it says would be brought back over this`,
    fix: `waybill rollback ${service} ${environment.name} --from ${from} --reason "…"`
  });
}

// src/operations/closing-of.ts
async function closingOf(session, entry, newest) {
  const { registry, repository } = ledgerOf(session);
  const entries = await readEntries(registry, repository, entry.number, newest.header.number);
  const [first, ...rest] = entries;
  if (first?.digest !== entry.digest) {
    throw new WaybillError("entry-unknown", {
      where: 'input "entry"',
      message: `expected an entry of this ledger, got #${entry.number} with ${entry.digest}, which is not what stands there`,
      fix: `waybill history ${session.service} ${session.environment.name}`
    });
  }
  const end = rest.find((one) => ["verified", "deployed", "rejected", "withdrawn"].includes(one.event.kind));
  return end?.event.kind === "verified" ? end : void 0;
}

// src/operations/roll-back-drift.ts
async function rollBackDrift(session, newest, observed, reason) {
  const begun = newest.event.kind === "adopted" ? newest.event.revision : void 0;
  const good = waysBackInOrder(newest.state).filter((way2) => way2.revision.hash !== begun?.hash);
  const repository = good[0]?.revision.repository;
  const reachable = await Promise.all(good.map((way2) => isReachable(session, way2)));
  const way = good.find((_, index) => reachable[index] === true);
  if (way === void 0 || repository === void 0) {
    return { kind: "refused", message: `nothing could be gone back to in ${session.environment.name}` };
  }
  const revision = begun ?? await session.orchestrator.pin(targetOf(session, way.revision), observed, repository);
  const adopted = begun === void 0 ? await adopt(session, newest, revision) : newest;
  if (adopted === void 0) return "again";
  const outcome = await bringAbout(session, {
    revision: way.revision,
    state: adopted.state,
    baseline: baselineOf(observed),
    deadline: null,
    counts: {},
    cancel: null,
    stillWanted: async () => (await head(session, adopted.header.number))?.digest === adopted.digest
  });
  if (outcome.kind === "moved") {
    await leaveTruth(session);
    return "again";
  }
  if (outcome.kind !== "running")
    return { kind: "refused", message: `going back from drift did not succeed: ${outcome.kind}` };
  const checked = await check(
    session,
    way,
    returnProbes(way),
    // Going back is never cancelled: unchecked, what runs again would be no way back.
    new AbortController().signal
  );
  const probe = checked.verdict === "passed" ? "passed" : checked.verdict === "failed" ? "failed" : "not-run";
  const entry = await record(session, adopted, { kind: "rolled-back", to: shippedOf(way), probe, evidence: [reason] });
  if (entry === void 0) return "again";
  await moveTagsIfAllowed(session, entry.header.number);
  const from = { revision, version: null, commit: null, sourceKey: null };
  return { kind: "went-back", back: { kind: "rolled-back", entry, to: way, probe }, from, judgement: adopted };
}
async function adopt(session, newest, revision) {
  const unnamed = { version: null, commit: null, sourceKey: null };
  return record(session, newest, { kind: "adopted", restart: null, revision, ...unnamed });
}

// src/operations/rollback.ts
async function rollback(session, request) {
  for (; ; ) {
    const newest = await head(session);
    if (newest === void 0) return neverRan(session);
    const outcome = request.kind === "entry" ? await takeBack(session, newest, request) : await reject(session, newest, request);
    if (outcome === "again") continue;
    const nothingDone = outcome.kind === "unchanged" || outcome.kind === "refused";
    if (nothingDone && !request.dryRun) await catchUpTags(session, newest);
    return outcome;
  }
}
function neverRan(session) {
  return {
    kind: "refused",
    message: `${session.service} has no history in ${session.environment.name}: there is nothing to take back and nothing to go back to`
  };
}
async function takeBack(session, newest, request) {
  const { entry } = request;
  const open = newest.state.open;
  if (open?.number === entry.number) {
    if (request.dryRun) return planned(session, newest, open);
    switch (open.phase) {
      case "admitted": {
        const { reason } = request;
        const withdrawn = await record(session, newest, {
          kind: "withdrawn",
          cause: "cancelled",
          reason,
          evidence: []
        });
        return withdrawn === void 0 ? "again" : { kind: "withdrawn", entry: withdrawn };
      }
      case "began":
        return writeRejection(session, newest, open, machine(session, request.reason));
      case "returning":
        return finish(session, newest, open);
    }
  }
  const closing = await closingOf(session, entry, newest);
  const { current } = newest.state;
  if (open?.phase === "returning" && !request.dryRun) {
    const [judgement] = open.rejection === null ? [] : await chainFrom(session, open.rejection);
    const isOwn = closing !== void 0 && current?.number === closing.header.number;
    if (judgement !== void 0 && isOwn) return finishFrom(session, newest, judgement, open);
    await settle(session, { repair: false, restart: null });
    return "again";
  }
  if (open !== null || current === null || closing === void 0 || current.number !== closing.header.number || current.standing !== "verified") {
    return { kind: "unchanged", message: `#${entry.number} does not run (any more): nothing is taken back` };
  }
  if (await runsTheirs(session, newest.state, current.revision))
    return { kind: "unchanged", message: `#${entry.number} does not run any more, but what another tool deployed` };
  if (request.dryRun) return planned(session, newest, current);
  return writeRejection(session, newest, current, machine(session, request.reason));
}
async function reject(session, newest, request) {
  const { open, current } = newest.state;
  if (open?.phase === "returning") {
    if (request.dryRun) return planned(session, newest, open);
    const [judgement] = open.rejection === null ? [] : await chainFrom(session, open.rejection);
    if (judgement !== void 0 && names(request.from, open)) return finishFrom(session, newest, judgement, open);
    await settle(session, { repair: false, restart: null });
    return "again";
  }
  const subject = open?.phase === "began" ? open : current;
  if (subject === null) return neverRan(session);
  const observed = await session.orchestrator.observe(targetOf(session, subject.revision));
  const running = compareRunning(newest.state, observed);
  const isForeign = running.kind === "foreign" && observed.some((one) => one.digests.some((digest) => digest === request.from));
  const wasAdopted = newest.event.kind === "adopted" && names(request.from, subject);
  if (open === null && (isForeign || wasAdopted)) {
    if (request.dryRun) return { kind: "planned", message: "would adopt what another tool deployed, then go back" };
    return rollBackDrift(session, newest, observed, request.reason);
  }
  if (!names(request.from, subject)) {
    const known = [subject.version, subject.commit, subject.revision.digest].filter((one) => one !== null).join(", ");
    return {
      kind: "refused",
      message: `expected the version, commit or digest of what runs in ${session.environment.name} (${known}), got ${request.from}: nothing is rejected`,
      fix: `waybill status ${session.service}`
    };
  }
  const to = await chosenWay(session, newest, subject, request.to);
  if ("refusal" in to) return to.refusal;
  if (request.dryRun)
    return { kind: "planned", message: `would reject ${labelOf(subject)}; ${labelOf(to.way)} would run again` };
  if (open?.phase === "admitted") {
    const reason = `${labelOf(subject)}, which runs, is taken back first: ${request.reason}`;
    const withdrawn = await record(session, newest, { kind: "withdrawn", cause: "cancelled", reason, evidence: [] });
    if (withdrawn !== void 0) say(session, "warning", `${labelOf(open)} was admitted and had not begun: withdrawn`);
    return "again";
  }
  const rejection = {
    by: "person",
    scope: request.scope,
    cause: null,
    holds: true,
    reason: request.reason,
    to: to.hash
  };
  return writeRejection(session, newest, subject, rejection);
}
function planned(session, newest, subject) {
  const way = waysBackInOrder(newest.state).find((one) => one.revision.hash !== subject.revision.hash);
  const back = way === void 0 ? "nothing is known to go back to" : `${labelOf(way)} would run again`;
  return { kind: "planned", message: `would take back ${labelOf(subject)} in ${session.environment.name}; ${back}` };
}
function machine(session, reason) {
  return {
    by: "machine",
    scope: "digest",
    cause: "image",
    holds: holdsByMachine(session.environment),
    reason,
    to: null
  };
}
async function writeRejection(session, newest, subject, rejection) {
  const target = targetOf(session, subject.revision);
  const observed = await session.orchestrator.observe(target);
  const baseline = baselineOf(observed);
  await prepareWay(session, newest, subject, rejection.to);
  for (const { newestAttempt } of observed)
    if (newestAttempt !== null) await session.orchestrator.look(target, newestAttempt);
  const written = await record(session, newest, { kind: "rejected", evidence: [], baseline, ...rejection });
  return written === void 0 ? "again" : finish(session, written, subject);
}
async function finish(session, judgement, from) {
  return finishFrom(session, judgement, judgement, from);
}
async function finishFrom(session, newest, judgement, from) {
  let back = await goBack(session, newest);
  if (back === void 0) {
    await leaveTruth(session);
    back = await endedBySomebodyElse(session, judgement);
  }
  return back === void 0 ? "again" : { kind: "went-back", back, from, judgement };
}
async function endedBySomebodyElse(session, judgement) {
  for (const entry of await chainFrom(session, judgement.header.number)) {
    const { event } = entry;
    if (event.kind === "rolled-back") return { kind: "rolled-back", entry, to: event.to, probe: event.probe };
    if (event.kind === "stranded") return { kind: "stranded", entry, reason: event.reason };
  }
  return void 0;
}
async function prepareWay(session, newest, subject, to) {
  const others = waysBackInOrder(newest.state).filter(
    (way) => way.revision.hash !== subject.revision.hash && (to === null || way.revision.hash === to)
  );
  for (const way of others) {
    if (!await isReachable(session, way)) continue;
    const target = targetOf(session, way.revision);
    for (const workload of way.revision.workloads) await session.orchestrator.revive(target, workload);
    await session.registry.read(way.revision.repository, [way.revision.digest]);
    return;
  }
}
async function chosenWay(session, newest, subject, to) {
  const others = waysBackInOrder(newest.state).filter(
    (way) => way.revision.hash !== subject.revision.hash && way.revision.digest !== subject.revision.digest
  );
  const candidates = to === null ? others : others.filter((way) => names(to, way));
  for (const way of candidates)
    if (await isReachable(session, way)) return { hash: to === null ? null : way.revision.hash, way };
  return { refusal: { kind: "refused", ...unreachable(session, newest, subject, to, others) } };
}
function unreachable(session, { state }, subject, to, free) {
  const place = session.environment.name;
  const held = state.waysBack.filter(
    (way) => way.revision.digest !== subject.revision.digest && (to === null || names(to, way))
  );
  const hold = held.map((way) => holdOn(way, state.holds)).find((found) => found !== void 0);
  const lift = hold === void 0 ? {} : { fix: releaseCommand(session.service, place, hold) };
  if (to === null) {
    const message = `nothing could be gone back to in ${place}: no earlier revision is good, free of holds and pullable`;
    return { message, ...lift };
  }
  if (hold !== void 0) {
    return { message: `${to} ran well in ${place}, and is held there (#${hold.id}: ${hold.reason})`, ...lift };
  }
  const known = free.map((way) => way.version ?? way.revision.digest).join(", ");
  return {
    message: `expected ${to} to be a version that ran well in ${place} and can be pulled; known ways back: ${known || "none"}`,
    ...known === "" ? {} : { fix: `--to <one of: ${known}>` }
  };
}

// src/entry/perform/rollback.ts
var guard = "if-reached";
async function performRollback(world, inputs) {
  if (inputs.entry.length > 0) {
    const opened = await openEntries(world, inputs, inputs.entry, guard);
    return eachService(
      "rollback",
      opened.map(({ session }) => session),
      async (session, index) => {
        const entry = opened[index]?.name;
        if (entry === void 0) throw new WaybillError("internal", { message: "an entry without a name" });
        const why = inputs.reason ?? "a later step of the job failed";
        return answer(session, { kind: "entry", entry, reason: why, dryRun: inputs["dry-run"] });
      }
    );
  }
  const { service, environment, from, reason } = inputs;
  if (service === null || environment === null) {
    const message = "no entry was handed over: there is nothing to take back";
    return [{ ...blankResult("rollback", service ?? "", environment), outcome: "unchanged", good: true, message }];
  }
  const { sessions } = await openSessions(world, { place: inputs, services: [service], environment, guard });
  return eachService("rollback", sessions, async (session) => {
    const definition = inputs["to-task-definition"];
    if (definition !== null) return returnTo(session, definition, { reason: reason ?? "", dryRun: inputs["dry-run"] });
    return answer(session, {
      kind: "person",
      from: from ?? "",
      to: inputs.to,
      reason: reason ?? "",
      scope: inputs["configuration-only"] ? "revision" : "digest",
      dryRun: inputs["dry-run"]
    });
  });
}
async function answer(session, request) {
  const since = session.clock.now();
  const before = (await head(session))?.state.current ?? null;
  const begun = begunResult("rollback", session, null, before);
  const outcome = await rollback(session, request);
  const timed = (more) => ({
    ...begun,
    ...more,
    seconds: secondsBetween(since, session.clock.now())
  });
  switch (outcome.kind) {
    case "unchanged":
      return timed({ outcome: "unchanged", good: true, message: outcome.message });
    case "planned":
      return timed({ outcome: "planned", good: true, message: outcome.message });
    case "refused":
      return timed({
        outcome: "refused",
        message: outcome.message,
        unmet: [
          { code: "refused", message: outcome.message, ...outcome.fix === void 0 ? {} : { fix: outcome.fix } }
        ]
      });
    case "withdrawn":
      return timed({
        outcome: "unchanged",
        good: true,
        message: "it had not begun: withdrawn",
        closing: outcome.entry.digest
      });
    case "went-back": {
      const { back, from, judgement } = outcome;
      const { service, environment, number } = judgement.header;
      const known = {
        from: namedOf(from),
        entry: formatEntryName({ service, environment, number, digest: judgement.digest }),
        closing: back.entry.digest
      };
      if (back.kind === "stranded")
        return timed({ ...known, outcome: "failed", message: back.reason, details: { paged: true } });
      const { to } = back;
      return timed({
        ...known,
        outcome: "rolled-back",
        good: true,
        message: `${labelOf(to)} runs again, its probe ${back.probe}; ${labelOf(from)} is taken back: ${request.reason}`,
        digest: to.revision.digest,
        version: to.version,
        commit: to.commit,
        revision: to.revision.hash,
        details: {
          reason: request.reason,
          definitions: to.revision.workloads.map((workload) => workload.definition),
          previous: from.revision.workloads.map((workload) => workload.definition)
        }
      });
    }
  }
}
export {
  performRollback
};

import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  endingByProof
} from "./chunk-7XZRYWPU.js";
import {
  endingOf
} from "./chunk-OB2BHLNT.js";
import {
  conclude
} from "./chunk-YCRAS4GV.js";
import {
  bringAbout,
  bringBackAstray,
  check,
  compareRunning,
  finishRelease,
  goBack,
  proveRunning
} from "./chunk-ICFFUXME.js";
import {
  moveTags
} from "./chunk-HTUWN2MK.js";
import {
  isPast
} from "./chunk-OE5E3XHL.js";
import {
  append,
  emptyState,
  fold,
  head,
  ledgerOf,
  record,
  say,
  targetOf
} from "./chunk-3FY5T3RC.js";
import {
  entryTag
} from "./chunk-RTVM66OZ.js";
import {
  WaybillError
} from "./chunk-2FKMNJIF.js";

// src/operations/doubt-of-ledger.ts
function doubtOfLedger(session, newest, observed) {
  if (compareRunning(newest?.state ?? emptyState, observed).kind === "as-recorded") return void 0;
  for (const workload of observed) {
    const number = Number(/#([0-9]+):/.exec(workload.mark.entry ?? "")?.[1] ?? 0);
    if (number <= (newest?.header.number ?? 0)) continue;
    return new WaybillError("ledger-truncated", {
      where: `ledger of ${session.service} in ${session.environment.name}`,
      message: `expected entry #${number}, which ${workload.name} runs; the newest entry is #${newest?.header.number ?? 0}`,
      fix: `waybill settle ${session.service} ${session.environment.name} --restart-ledger --reason "…"`
    });
  }
  return void 0;
}

// src/operations/restart-ledger.ts
async function restartLedger(session, reason) {
  const ledger = ledgerOf(session);
  const numbers = (await ledger.registry.tags(ledger.repository)).filter((tag) => /^[0-9]{6,}$/.test(tag)).map(Number);
  const last = Math.max(0, ...numbers);
  const topology = await session.catalog.topology(null, session.service, session.environment.name);
  const target = targetOf(session, topology);
  const observed = await session.orchestrator.observe(target);
  const newest = await readable(session);
  if (newest !== void 0 && doubtOfLedger(session, newest, observed) === void 0) {
    const { event: event2, header: header2 } = newest;
    if (event2.kind === "adopted" && event2.restart !== null)
      return `a new ledger has begun at #${header2.number} already`;
    throw new WaybillError("refused", {
      where: 'input "restart-ledger"',
      message: `expected a ledger that cannot be read, or that ends before what runs; this one reads up to #${header2.number}, and a new one would lose its holds, its judgements and what is open`,
      fix: `waybill settle ${session.service} ${session.environment.name}`
    });
  }
  const revision = await session.orchestrator.pin(target, observed, topology.repository);
  const header = {
    service: session.service,
    environment: session.environment.name,
    number: last + 1,
    previous: last === 0 ? null : await digestOfTag(ledger, entryTag(last)),
    time: session.clock.now(),
    actor: session.run.actor,
    run: session.run.url,
    nonce: session.clock.nonce(),
    commit: null,
    policy: { commit: session.policy.commit, hash: session.policy.hash },
    restsOn: []
  };
  const event = { kind: "adopted", restart: reason, revision, version: null, commit: null, sourceKey: null };
  const entry = { header, event, state: fold(emptyState, header, event) };
  if ((await append(ledger.registry, ledger.repository, entry)).kind === "lost") {
    throw new WaybillError("ledger-contended", {
      where: `ledger of ${session.service} in ${session.environment.name}`,
      message: `expected to write #${last + 1}, but somebody else wrote it first`,
      fix: "waybill settle once more"
    });
  }
  say(
    session,
    "warning",
    `a new ledger begins at #${last + 1}: ${reason}; holds and judgements before it no longer count`
  );
  return `a new ledger begins at #${last + 1}, naming #${last}`;
}
async function digestOfTag({ registry, repository }, tag) {
  return (await registry.read(repository, [tag])).get(tag)?.digest ?? null;
}
async function readable(session) {
  try {
    return await head(session);
  } catch (error) {
    if (error instanceof WaybillError && error.code === "ledger-unreadable") return void 0;
    throw error;
  }
}

// src/operations/settle.ts
async function settle(session, request) {
  const actions = [];
  if (request.restart !== null) actions.push(await restartLedger(session, request.restart));
  let stranded = false;
  for (let rounds = 0; rounds < 20; rounds += 1) {
    const newest = await head(session);
    if (newest === void 0) return { actions, stranded, head: void 0 };
    const action = await settleOnce(session, newest);
    if (action === void 0) {
      if (newest.state.open !== null) return { actions, stranded, head: newest };
      const moved = await moveTags(session, newest.header.number, request.repair ? "overwrite" : "leave");
      return { actions: [...actions, ...moved.map((tag) => `${tag} written back`)], stranded, head: newest };
    }
    actions.push(action.text);
    stranded ||= action.stranded;
    if (action.stranded && newest.state.open === null) return { actions, stranded, head: newest };
  }
  throw new WaybillError("ledger-contended", {
    where: `ledger of ${session.service} in ${session.environment.name}`,
    message: "expected the ledger to come to rest, but it changed twenty times while it was settled",
    fix: "try again when the other runs have ended"
  });
}
var done = (text) => ({ text, stranded: false });
async function settleOnce(session, newest) {
  const open = newest.state.open;
  const now = session.clock.now();
  if (open === null) return settleIdle(session, newest);
  switch (open.phase) {
    case "admitted": {
      if (!isPast(open.admitBy, now)) return void 0;
      const reason = `admitted until ${open.admitBy}, never begun`;
      await record(session, newest, { kind: "withdrawn", cause: "expired", reason, evidence: [] });
      return done(`#${open.number} withdrawn: ${reason}`);
    }
    case "began":
      if (!isPast(open.verdictBy, now)) return void 0;
      return settleBegan(session, newest, open);
    case "returning": {
      const back = await goBack(session, newest);
      if (back === void 0) return done(`#${open.number} was finished by somebody else`);
      return { text: `#${open.number} ${back.kind}`, stranded: back.kind === "stranded" };
    }
  }
}
async function settleBegan(session, newest, open) {
  const target = targetOf(session, open.revision);
  const observed = await session.orchestrator.observe(target);
  const arrived = observed.every((workload) => {
    const wanted = open.revision.workloads.find((one) => one.name === workload.name);
    return wanted?.definition === workload.definition && workload.underWay === null;
  });
  if (!arrived) {
    const outcome = await bringAbout(session, {
      revision: open.revision,
      state: newest.state,
      baseline: open.baseline,
      // Nothing is begun any more: an attempt that has ended is read, one that has not is over.
      deadline: open.verdictBy,
      counts: {},
      cancel: null,
      stillWanted: async () => (await head(session, newest.header.number))?.digest === newest.digest
    });
    if (outcome.kind === "moved") return done(`#${open.number} was ended by somebody else`);
    if (outcome.kind !== "running") {
      const concluded = await conclude(session, newest, open, endingOf(session, outcome));
      return after(concluded, `#${open.number} ended: ${outcome.kind}`);
    }
  }
  if (observed.every((workload) => workload.desired === 0)) {
    return after(await conclude(session, newest, open, { kind: "zero" }), `#${open.number} deployed, unproven`);
  }
  const checked = await check(session, open, open.probes, session.cancel);
  if (session.cancel.aborted && (checked.verdict === "inconclusive" || checked.verdict === "errored"))
    throw new WaybillError("cancelled", {
      where: `ledger of ${session.service} in ${session.environment.name}`,
      message: `cancelled while #${open.number} was checked; it stays open`,
      fix: `waybill settle ${session.service} ${session.environment.name}`
    });
  const ending = endingByProof(await proveRunning(session, open.revision, newest.state), endingOfLateCheck(checked));
  if (ending === "again") return done(`#${open.number} was replaced while it was checked`);
  return after(await conclude(session, newest, open, ending), `#${open.number} ${wordsOf(ending)}`);
}
function wordsOf(ending) {
  switch (ending.kind) {
    case "passed":
      return "verified";
    case "failed":
      return `rejected: ${ending.reason}`;
    case "zero":
      return "deployed, unproven";
    case "no-verdict":
    case "overtaken":
    case "cancelled":
      return `withdrawn: ${ending.reason}`;
  }
}
function after(concluded, text) {
  if (concluded.kind !== "went-back") return done(text);
  const { kind } = concluded.back;
  return { text: `${text}; ${kind}`, stranded: kind === "stranded" };
}
function endingOfLateCheck(checked) {
  const evidence = checked.judged.map((judged) => `${judged.probe}: ${judged.verdict}, ${judged.reason}`);
  const reason = evidence.join("; ");
  switch (checked.verdict) {
    case "passed":
      return { kind: "passed", passed: checked.passed, evidence };
    case "failed":
      return { kind: "failed", cause: "image", reason, evidence };
    case "inconclusive":
    case "errored":
      return { kind: "no-verdict", reason, evidence };
  }
}
async function settleIdle(session, newest) {
  const { current } = newest.state;
  if (current === null) return void 0;
  if (await finishRelease(session, newest)) return done(`#${newest.header.number} rolled back, its rejection released`);
  const { running, outcome } = await bringBackAstray(session, newest);
  switch (running.kind) {
    case "as-recorded":
    case "nothing":
      return void 0;
    case "foreign":
      say(
        session,
        "warning",
        `${running.workloads.join(", ")} runs what another tool deployed; the next promotion adopts it`
      );
      return void 0;
    case "astray": {
      const what = running.workloads.join(", ");
      const to = current.version ?? current.revision.digest;
      if (outcome === null || outcome.kind === "moved")
        return done(`${what} has gone astray, and so has the head: read again`);
      if (outcome.kind === "running") return done(`${what} brought back to ${to}`);
      const ending = endingOf(session, outcome);
      const why = "reason" in ending ? ending.reason : ending.kind;
      return { text: `${what} could not be brought back to ${to}: ${why}`, stranded: true };
    }
  }
}

export {
  doubtOfLedger,
  settle
};

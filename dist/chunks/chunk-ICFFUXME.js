import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  judge,
  judgeProbe
} from "./chunk-OG7PSUM3.js";
import {
  moveTagsIfAllowed
} from "./chunk-HTUWN2MK.js";
import {
  isPast,
  later,
  secondsBetween
} from "./chunk-OE5E3XHL.js";
import {
  decodeEntry,
  head,
  ledgerOf,
  probeHash,
  record,
  returnCandidates,
  say,
  sayDenied,
  shippedOf,
  targetOf
} from "./chunk-3FY5T3RC.js";
import {
  entryTag,
  formatEntryName
} from "./chunk-RTVM66OZ.js";
import {
  isDigest
} from "./chunk-5KS5TQ4J.js";
import {
  toldBy
} from "./chunk-2FKMNJIF.js";

// src/plan/steadiness.ts
var pace = 10;
var closePace = 5;
function secondsToNextLook(seconds, watched) {
  const looksAtPace = Math.floor(seconds / pace) + 1;
  if (watched === void 0) return Math.min(closePace, seconds);
  const left = seconds - watched;
  return Math.min(looksAtPace < 4 ? closePace : pace, left > 0 ? left : seconds);
}
var noneSeen = { all: /* @__PURE__ */ new Set(), well: /* @__PURE__ */ new Set() };
function seenAlso(before, tasks, revision, { kind }) {
  const ids = tasks.filter((task) => isOf(revision, task)).map((task) => task.id);
  return {
    all: /* @__PURE__ */ new Set([...before.all, ...ids]),
    well: kind === "steady" ? /* @__PURE__ */ new Set([...before.well, ...ids]) : before.well
  };
}
function withoutThose({ all, well }, gone) {
  const kept = (ids) => new Set([...ids].filter((id) => !gone.includes(id)));
  return { all: kept(all), well: kept(well) };
}
function judgeSteadiness(tasks, revision, accepted2, before) {
  if (tasks.length === 0) return { kind: "none" };
  const ids = new Set(tasks.map((task) => task.id));
  const goneOf = (seen) => [...seen].filter((id) => !ids.has(id));
  const ones = tasks.map((task) => judgeTask(task, revision, accepted2, before.well.has(task.id)));
  const broken = ones.find(({ kind }) => kind === "broken");
  if (broken !== void 0) return broken;
  const gone = goneOf(before.well);
  const newcomer = tasks.find((task) => isOf(revision, task) && !before.all.has(task.id));
  if (gone.length > 0 && newcomer !== void 0) return { kind: "replaced", gone, by: newcomer.id };
  const ailing2 = ones.find(({ kind }) => kind === "ailing");
  if (ailing2 !== void 0) return ailing2;
  const arriving = ones.find(({ kind }) => kind === "arriving");
  if (arriving?.kind !== "arriving") return { kind: "steady", gone };
  const [lost] = goneOf(before.all);
  return lost === void 0 ? arriving : { kind: "ailing", reason: `task ${lost} has ended, and ${arriving.reason}`, lost };
}
function isOf(revision, task) {
  return revision.workloads.some(({ definition }) => definition === task.definition);
}
function judgeTask(task, revision, accepted2, wasWell) {
  const { id, definition, digest, health, reachable } = task;
  if (!isOf(revision, task)) return { kind: "arriving", reason: `task ${id} still runs ${definition}` };
  if (digest !== null && !accepted2.has(digest))
    return { kind: "broken", reason: `task ${id} runs ${digest}, not the admitted ${revision.digest}` };
  const kind = wasWell ? "broken" : "ailing";
  if (health === "unhealthy") return { kind, reason: `task ${id} is unhealthy` };
  if (reachable === "unhealthy") return { kind, reason: `task ${id} fails the load balancer's check` };
  const awaited = awaitedOf(task);
  return awaited === void 0 ? { kind: "steady" } : { kind: "arriving", reason: `task ${id} ${awaited}` };
}
function awaitedOf({ running, digest, health, reachable }) {
  if (!running) return "is not running yet";
  if (digest === null) return "does not say yet which image it runs";
  if (health === "unknown") return "has had no word of its health check yet";
  return reachable === "pending" ? "is not known to the load balancer as healthy yet" : void 0;
}

// src/plan/running.ts
function compareRunning(state, observed) {
  const { current } = state;
  const recorded = new Map(current?.revision.workloads.map((workload) => [workload.name, workload]));
  const others = observed.filter((workload) => {
    const record2 = recorded.get(workload.name);
    if (record2?.definition === workload.definition) return false;
    return !(current?.standing === "adopted" && record2?.base === workload.definition);
  });
  if (others.length === 0 && current !== null) return { kind: "as-recorded" };
  if (current === null && observed.every((workload) => workload.desired === 0 && workload.healthy === 0)) {
    return { kind: "nothing" };
  }
  const wanted = current?.standing;
  const isKept = wanted === "verified" || wanted === "rolled-back" || wanted === "adopted";
  const astray = isKept ? others.filter((workload) => isOurs(state, workload)) : [];
  if (astray.length > 0) return { kind: "astray", workloads: astray.map((workload) => workload.name) };
  return {
    kind: "foreign",
    workloads: others.map((workload) => workload.name),
    steady: observed.every((workload) => workload.steady) && observed.some((workload) => workload.healthy > 0)
  };
}
function isOurs(state, observed) {
  if (observed.mark.entry !== null) return true;
  return state.waysBack.some(
    (way) => way.revision.workloads.some((workload) => workload.definition === observed.definition)
  );
}
function runningDigests(observed) {
  return [...new Set(observed.flatMap((workload) => workload.digests))];
}

// src/operations/proof.ts
async function accepted(session, revision) {
  const digests = /* @__PURE__ */ new Set([revision.digest]);
  const manifest = (await session.registry.read(revision.repository, [revision.digest])).get(revision.digest);
  if (manifest === void 0) return digests;
  const parsed = JSON.parse(new TextDecoder().decode(manifest.bytes));
  for (const child of parsed.manifests ?? []) {
    if (typeof child.digest === "string" && isDigest(child.digest)) digests.add(child.digest);
  }
  return digests;
}
async function proveRunning(session, revision, state) {
  const digests = await accepted(session, revision);
  const target = targetOf(session, revision);
  const tasks = (await Promise.all(target.workloads.map((name) => session.orchestrator.tasks(target, name)))).flat();
  const own = new Set(revision.workloads.map(({ definition }) => definition));
  if (tasks.some(({ definition }) => !own.has(definition))) {
    const set = (await session.orchestrator.observe(target)).find(({ definition }) => !own.has(definition));
    if (set !== void 0) {
      return isOurs(state, set) ? { kind: "astray" } : { kind: "foreign", definition: set.definition };
    }
  }
  const others = tasks.filter((task) => own.has(task.definition) && task.digest !== null && !digests.has(task.digest));
  const [other] = others;
  if (other === void 0) return { kind: "own" };
  const reason2 = `${others.length} task(s) run another image than the admitted one, e.g. ${other.id} runs ${other.digest ?? "an unknown digest"}`;
  return { kind: "strangers", reason: reason2 };
}
async function overtakenBy(session, open, state) {
  const own = new Set(open.revision.workloads.map(({ definition }) => definition));
  const observed = await session.orchestrator.observe(targetOf(session, open.revision));
  return observed.find((workload) => {
    const { name, definition, newestAttempt } = workload;
    const isSince = newestAttempt !== null && newestAttempt.id !== (open.baseline[name] ?? null);
    return isSince && newestAttempt.definition === definition && !own.has(definition) && !isOurs(state, workload);
  })?.definition;
}
async function runsTheirs(session, state, revision) {
  const observed = await session.orchestrator.observe(targetOf(session, revision));
  return compareRunning(state, observed).kind === "foreign";
}
function overtaken(definition) {
  return { kind: "overtaken", reason: `a deployment that is not ours took over: ${definition}` };
}

// src/operations/tell-failure.ts
function tellFailure(session, failure) {
  const { service, environment, reporter } = session;
  reporter.report({ kind: "failure", service, environment: environment.name, failure });
  const { workload, unread } = failure;
  if (unread === void 0) return;
  const missing = `${workload}: the last lines of its log are missing: ${toldBy(session.verb, unread)}`;
  say(session, "warning", missing, unread.fix);
}

// src/operations/watch-steadiness.ts
async function watchSteadiness(session, shipped, probe, signal) {
  const { clock, orchestrator } = session;
  const target = targetOf(session, shipped.revision);
  const digests = await accepted(session, shipped.revision);
  const until = later(clock.now(), probe.seconds);
  const patience2 = later(until, Math.max(60, probe.seconds));
  let since = clock.now();
  let seen = noneSeen;
  let watching = false;
  let empty = false;
  let unexplained = false;
  for (; ; ) {
    const tasks = (await Promise.all(target.workloads.map((name) => orchestrator.tasks(target, name)))).flat();
    const steadiness = judgeSteadiness(tasks, shipped.revision, digests, seen);
    const now = clock.now();
    const isOver = patience2 <= now;
    let end;
    switch (steadiness.kind) {
      case "steady":
        if (!watching) since = now;
        watching = true;
        if (later(since, probe.seconds) <= now)
          end = await crashed(session, target, steadiness.gone ?? []) ?? {
            kind: "ok",
            detail: `${tasks.length} tasks, steady for ${probe.seconds} s`
          };
        break;
      case "arriving":
        if (isOver) end = { kind: "no-evidence", detail: steadiness.reason };
        break;
      case "ailing":
        if (isOver) end = await ailing(session, target, steadiness.reason, steadiness.lost);
        break;
      case "broken":
        end = { kind: "bad", detail: steadiness.reason };
        break;
      case "replaced": {
        const { gone, by } = steadiness;
        const ends = await endsOf(session, target, gone);
        end = replaced(session, ends, gone, by, unexplained);
        unexplained = ends.length < gone.length;
        if (!unexplained) seen = withoutThose(seen, gone);
        break;
      }
      case "none":
        if (seen.all.size === 0 && empty)
          end = { kind: "no-evidence", detail: "no task runs: there is nothing to observe" };
        if (isOver) end = await ailing(session, target, "no task runs any more", [...seen.all].at(-1));
    }
    if (steadiness.kind !== "replaced") seen = seenAlso(seen, tasks, shipped.revision, steadiness);
    empty = steadiness.kind === "none";
    if (end === void 0 && signal.aborted) end = { kind: "no-evidence", detail: "stopped before its time" };
    if (end !== void 0) {
      const milliseconds = Math.max(0, secondsBetween(since, now) * 1e3);
      const { kind, detail } = end;
      return { probe: probe.name, ok: kind === "ok", errored: kind === "no-evidence", detail, milliseconds };
    }
    const watched = watching ? secondsBetween(since, now) : void 0;
    await clock.sleep(secondsToNextLook(probe.seconds, watched), signal);
  }
}
async function endsOf(session, target, ids) {
  return (await Promise.all(target.workloads.map((name) => session.orchestrator.ended(target, name, ids)))).flat();
}
function replaced(session, ends, gone, by, unexplained) {
  const guilty = guiltyOf(session, ends, (id) => `task ${id} was replaced by ${by}`);
  if (guilty !== void 0) return guilty;
  const silent = gone.find((id) => !ends.some((end) => end.id === id));
  if (silent !== void 0)
    return unexplained ? { kind: "bad", detail: `task ${silent} was replaced by ${by}, and the platform does not say why` } : void 0;
  for (const { id, reason: reason2 } of ends)
    say(session, "step", `task ${id} was replaced by ${by} for no fault of its own: ${reason2}`);
  return void 0;
}
async function crashed(session, target, gone) {
  if (gone.length === 0) return void 0;
  return guiltyOf(session, await endsOf(session, target, gone), (id) => `task ${id} has ended`);
}
function guiltyOf(session, ends, what) {
  for (const { id, reason: reason2, failure } of ends) {
    if (failure === null) continue;
    tellFailure(session, failure);
    return { kind: "bad", detail: `${what(id)}: ${reason2}` };
  }
  return void 0;
}
async function ailing(session, target, reason2, lost) {
  const [end] = lost === void 0 ? [] : await endsOf(session, target, [lost]);
  if (end === void 0) return { kind: "bad", detail: reason2 };
  if (end.failure !== null) tellFailure(session, end.failure);
  return { kind: end.failure === null ? "no-evidence" : "bad", detail: `${reason2}: ${end.reason}` };
}

// src/operations/check.ts
async function check(session, shipped, probes, signal) {
  const rows = await Promise.all(
    probes.map(async (probe) => {
      const observations2 = await observe(session, shipped, probe, signal);
      return { probe, observations: observations2, judged: judgeProbe(probe, observations2) };
    })
  );
  const observations = rows.flatMap((row) => row.observations);
  session.reporter.report({
    kind: "observations",
    service: session.service,
    environment: session.environment.name,
    observations
  });
  return {
    verdict: judge(rows.map((row) => row.judged)),
    judged: rows.map((row) => row.judged),
    passed: rows.filter((row) => row.judged.verdict === "passed").map((row) => probeHash(row.probe)),
    observations
  };
}
async function observe(session, shipped, probe, signal) {
  const subject = {
    service: session.service,
    environment: session.environment.name,
    digest: shipped.revision.digest,
    version: shipped.version,
    commit: shipped.commit
  };
  switch (probe.kind) {
    case "http":
      return session.prober.http(probe, subject, signal);
    case "command":
      return session.prober.command(probe, subject, signal);
    case "steady":
      return [await watchSteadiness(session, shipped, probe, signal)];
  }
}

// src/operations/follow.ts
var pace2 = { near: 4.5, far: 7 };
async function follow(session, target, attempt, deadline, cancel) {
  for (; ; ) {
    let far = false;
    const progress = await session.orchestrator.look(target, attempt);
    switch (progress.kind) {
      case "succeeded":
        say(session, "step", `${attempt.workload}: done, ${countOf(progress.tasks)}`);
        return progress;
      case "failed":
        return { kind: "failed", failure: progress.failure, underWay: false };
      case "ended-by-other":
        return progress;
      case "running":
        if (progress.decisive !== null) return { kind: "failed", failure: progress.decisive, underWay: true };
        far = progress.far === true;
        say(session, "progress", `${attempt.workload}: ${progress.text}`);
    }
    if (cancel?.aborted === true) return { kind: "cancelled" };
    if (deadline !== null && isPast(deadline, session.clock.now())) return { kind: "expired" };
    await session.clock.sleep(far ? pace2.far : pace2.near, cancel ?? void 0);
  }
}
function countOf(tasks) {
  return tasks === 1 ? "1 task runs" : `${tasks} tasks run`;
}

// src/operations/bring-about.ts
async function bringAbout(session, wish) {
  const target = {
    environment: session.environment.name,
    service: session.service,
    place: session.environment.place ?? {},
    workloads: wish.revision.workloads.map((workload) => workload.name)
  };
  let tasks = 0;
  for (const workload of wish.revision.workloads) {
    const outcome = await bringAboutOne(session, target, workload, wish);
    if (outcome.kind !== "running") return outcome;
    tasks += outcome.tasks;
  }
  return { kind: "running", tasks };
}
var patience = 3;
async function bringAboutOne(session, target, workload, wish) {
  let baseline = wish.baseline[workload.name] ?? null;
  let contradictions = 0;
  for (; ; ) {
    let attempt = await ownAttempt(session, target, workload, baseline);
    if (attempt === void 0) {
      const observed = (await session.orchestrator.observe(target)).find((one) => one.name === workload.name);
      if (observed?.definition === workload.definition && observed.underWay === null) {
        return { kind: "running", tasks: observed.desired };
      }
      if (observed?.definition === workload.definition && observed.underWay?.definition !== workload.definition) {
        contradictions += 1;
        if (contradictions <= patience) {
          await session.clock.sleep(2, wish.cancel ?? void 0);
          continue;
        }
      }
      if (wish.deadline !== null && session.clock.now() >= wish.deadline) return { kind: "expired" };
      if (observed !== void 0 && isTheirs(observed, workload, baseline, wish))
        return { kind: "foreign", definition: observed.definition };
      say(session, "step", `${workload.name}: updating to ${workload.definition ?? "(unregistered)"}`);
      await session.orchestrator.begin(target, workload, wish.counts[workload.name] ?? null);
      if (!await wish.stillWanted()) return { kind: "moved" };
      attempt = await appeared(session, target, workload, baseline, wish.cancel);
      if (attempt === void 0) continue;
    }
    const end = await follow(session, target, attempt, wish.deadline, wish.cancel);
    const followed = attempt.ended ? await asOfNow(session, target, attempt, end) : end;
    switch (followed.kind) {
      case "succeeded":
        return { kind: "running", tasks: followed.tasks };
      case "ended-by-other": {
        if (!await wish.stillWanted()) return { kind: "moved" };
        baseline = attempt.id;
        const observed = (await session.orchestrator.observe(target)).find((one) => one.name === workload.name);
        const newer = followed.newer;
        if (newer?.definition === workload.definition || observed?.definition === workload.definition) continue;
        if (observed !== void 0 && !isOurs(wish.state, observed))
          return { kind: "foreign", definition: observed.definition };
        continue;
      }
      case "failed":
      case "expired":
      case "cancelled":
        return await wish.stillWanted() ? followed : { kind: "moved" };
    }
  }
}
function isTheirs(observed, workload, baseline, { state }) {
  const { definition, newestAttempt } = observed;
  const isSince = newestAttempt !== null && newestAttempt.id !== baseline;
  return isSince && newestAttempt.definition === definition && definition !== workload.definition && !isOurs(state, observed);
}
async function asOfNow(session, target, attempt, end) {
  if (end.kind !== "succeeded") return end;
  const observed = (await session.orchestrator.observe(target)).find((one) => one.name === attempt.workload);
  if (observed === void 0 || observed.definition === attempt.definition) return end;
  return { kind: "ended-by-other", newer: observed.newestAttempt };
}
async function ownAttempt(session, target, workload, baseline) {
  for (let tries = 1; ; tries += 1) {
    const attempts = await session.orchestrator.attempts(target, workload.name);
    const known = attempts.findIndex((attempt) => attempt.id === baseline);
    if (known === -1 && baseline !== null && tries < 4) {
      await session.clock.sleep(2);
      continue;
    }
    const newer = known === -1 ? attempts : attempts.slice(0, known);
    return newer.find((attempt) => attempt.definition === workload.definition);
  }
}
async function appeared(session, target, workload, baseline, cancel) {
  for (let tries = 0; tries < 8; tries += 1) {
    const attempt = await ownAttempt(session, target, workload, baseline);
    if (attempt !== void 0) return attempt;
    await session.clock.sleep(2, cancel ?? void 0);
  }
  return void 0;
}

// src/operations/ledger/history.ts
async function readEntries(registry, repository, from, to) {
  const first = Math.max(1, from);
  const numbers = Array.from({ length: Math.max(0, to - first + 1) }, (_, index) => first + index);
  const found = await registry.read(repository, numbers.map(entryTag));
  return numbers.flatMap((number) => {
    const manifest = found.get(entryTag(number));
    return manifest === void 0 ? [] : [decodeEntry(manifest, number, repository)];
  });
}

// src/operations/release-own.ts
var reason = "a probe that had passed on the last known good fails on it too: it says nothing against what was rejected";
var searched = 8;
async function releaseOwn(session, closed, rejection) {
  const hold = closed.state.holds.find((one) => one.id === rejection && one.by === "machine");
  if (hold === void 0) return;
  await record(session, closed, { kind: "released", ids: [hold.id], reason, by: "machine" });
}
async function finishRelease(session, newest) {
  if (newest?.event.kind !== "rolled-back" || newest.event.probe !== "failed") return false;
  const { hash } = newest.event.to.revision;
  const way = newest.state.waysBack.find((one) => one.revision.hash === hash);
  if (way === void 0 || way.passed.length === 0) return false;
  const { number } = newest.header;
  const { registry, repository } = ledgerOf(session);
  const entries = await readEntries(registry, repository, Math.max(1, number - searched), number);
  const rejection = rejectionBehind(entries.map(({ header, event }) => ({ number: header.number, event })));
  if (!newest.state.holds.some((hold) => hold.id === rejection && hold.by === "machine")) return false;
  await releaseOwn(session, newest, rejection);
  return true;
}
function rejectionBehind(entries) {
  for (const { number, event } of entries.slice(0, -1).toReversed()) {
    switch (event.kind) {
      case "rejected":
        return number;
      case "held":
      case "released":
        continue;
      case "adopted":
      case "admitted":
      case "began":
      case "verified":
      case "deployed":
      case "withdrawn":
      case "rolled-back":
      case "stranded":
        return null;
    }
  }
  return null;
}

// src/operations/return-probes.ts
function returnProbes(way) {
  return way.kind === "adopted" ? [{ kind: "steady", name: "steady", seconds: 60 }] : way.probes;
}

// src/operations/go-back.ts
async function goBack(session, from) {
  let newest = from;
  for (; ; ) {
    const open = newest.state.open;
    if (open?.phase !== "returning") return void 0;
    const step = await returnOnce(session, newest, open);
    if (step !== "again") return step;
    newest = await head(session, newest.header.number) ?? newest;
  }
}
async function returnOnce(session, from, open) {
  const theirs = await deployedByOthers(session, from, open);
  if (theirs !== void 0)
    return strand(session, from, `another tool has deployed ${theirs} since: it is left as it is`);
  const way = await reachableWay(session, from, open);
  if (way === void 0)
    return strand(
      session,
      from,
      "there is nothing to go back to: no earlier revision is good, free of holds and pullable"
    );
  const label = way.version ?? way.revision.digest;
  say(session, "step", `going back to ${label} (${way.kind})`);
  if (await isUntouched(session, from, open, way)) return close(session, from, open, way);
  const wanted = async () => (await head(session, from.header.number))?.digest === from.digest;
  const { returnSeconds } = session.environment;
  const until = later(session.clock.now(), returnSeconds);
  if (await stopOthers(session, way, open, wanted, until) === "moved") return "again";
  const outcome = await bringAbout(session, {
    revision: way.revision,
    state: from.state,
    baseline: await newestAttempts(session, way, open),
    deadline: until,
    counts: {},
    cancel: null,
    stillWanted: wanted
  });
  switch (outcome.kind) {
    case "moved":
      return "again";
    case "failed":
      return strand(session, from, `going back to ${label} failed: ${outcome.failure.reason}`);
    case "foreign":
      return strand(session, from, `another tool deployed ${outcome.definition} while going back`);
    case "expired":
      return strand(
        session,
        from,
        `going back to ${label} had not come up after ${returnSeconds} s (return-timeout): it is set, and not stopped`
      );
    case "cancelled":
      return "again";
    case "running":
      if (outcome.tasks > 0 && !await comesUp(session, way))
        return strand(session, from, `going back to ${label} failed: it is set, but no task of it runs`);
      return close(session, from, open, way);
  }
}
async function deployedByOthers(session, from, open) {
  const isAsked = open.cause === "person" || open.cause === "drift";
  return isAsked ? void 0 : overtakenBy(session, open, from.state);
}
async function isUntouched(session, from, open, way) {
  const { current } = from.state;
  if (open.because !== "withdrawn" || current?.revision.hash !== way.revision.hash) return false;
  const observed = await session.orchestrator.observe(targetOf(session, open.revision));
  return compareRunning(from.state, observed).kind === "as-recorded" && observed.every(({ name, newestAttempt }) => (newestAttempt?.id ?? null) === (open.baseline[name] ?? null));
}
async function comesUp(session, way) {
  const target = targetOf(session, way.revision);
  const patience2 = later(session.clock.now(), 60);
  for (; ; ) {
    const observed = await session.orchestrator.observe(target);
    if (observed.every((workload) => workload.desired === 0 || workload.digests.length > 0)) return true;
    if (isPast(patience2, session.clock.now())) return false;
    await session.clock.sleep(5);
  }
}
async function close(session, from, open, way) {
  const probes = returnProbes(way);
  const checked = await check(session, way, probes, new AbortController().signal);
  const failed = checked.judged.filter((judged) => judged.verdict === "failed");
  const probe = checked.verdict === "passed" ? "passed" : failed.length > 0 ? "failed" : "not-run";
  const evidence = checked.judged.map((judged) => `${judged.probe}: ${judged.verdict}, ${judged.reason}`);
  const entry = await record(session, from, { kind: "rolled-back", to: shippedOf(way), probe, evidence });
  if (entry === void 0) return "again";
  const passedBefore = new Set(way.passed);
  const brokeByItself = failed.some((judged) => {
    const own = probes.find((one) => one.name === judged.probe);
    return own !== void 0 && passedBefore.has(probeHash(own));
  });
  if (brokeByItself) await releaseOwn(session, entry, open.rejection);
  await moveTagsIfAllowed(session, entry.header.number);
  return { kind: "rolled-back", entry, to: way, probe };
}
async function reachableWay(session, from, open) {
  for (const way of returnCandidates(from.state)) {
    if (await isReachable(session, way)) return way;
    say(
      session,
      "warning",
      `${way.version ?? way.revision.digest} cannot be gone back to: its image or definition is gone`
    );
  }
  if (open.to !== null) say(session, "warning", "the version that was asked for cannot be gone back to");
  return void 0;
}
async function isReachable(session, way, settable = /* @__PURE__ */ new Set()) {
  const target = targetOf(session, way.revision);
  const runnable = await Promise.all(
    way.revision.workloads.filter(({ definition }) => definition === null || !settable.has(definition)).map((workload) => session.orchestrator.runnable(target, workload))
  );
  if (runnable.includes("absent")) return false;
  const pullable = await session.registry.pullable(way.revision.repository, way.revision.digest);
  return pullable === "pullable" || way.kind === "adopted" && pullable === "absent" && way.revision.repository.includes("/");
}
async function stopOthers(session, way, open, wanted, until) {
  const target = targetOf(session, open.revision);
  const definitions = new Map(way.revision.workloads.map((workload) => [workload.name, workload.definition]));
  for (const observed of await session.orchestrator.observe(target)) {
    const attempt = observed.underWay;
    if (attempt === null || attempt.definition === definitions.get(observed.name)) continue;
    if (!await wanted()) return "moved";
    say(session, "step", `${observed.name}: stopping the deployment under way`);
    try {
      await session.orchestrator.stop(target, attempt);
    } catch (error) {
      sayDenied(session, error, `${observed.name}: going back over the deployment under way`);
      continue;
    }
    await untilEnded(session, target, observed.name, attempt.id, until);
  }
  return "stopped";
}
async function untilEnded(session, target, workload, id, until) {
  for (; ; ) {
    const attempt = (await session.orchestrator.attempts(target, workload)).find((one) => one.id === id);
    if (attempt === void 0 || attempt.ended || isPast(until, session.clock.now())) return;
    await session.clock.sleep(4.5);
  }
}
async function newestAttempts(session, way, open) {
  const target = targetOf(session, way.revision);
  const entries = await Promise.all(
    target.workloads.map(async (name) => {
      const attempts = await session.orchestrator.attempts(target, name);
      return [name, attempts.find((attempt) => attempt.ended || attempt.startedAt < open.since)?.id ?? null];
    })
  );
  return Object.fromEntries(entries);
}
async function strand(session, from, reason2) {
  const { service, environment, number } = from.header;
  const entry = await record(session, from, { kind: "stranded", reason: reason2 });
  if (entry === void 0) return "again";
  say(
    session,
    "warning",
    `${formatEntryName({ service, environment, number, digest: from.digest })} is stranded: ${reason2}`
  );
  return { kind: "stranded", entry, reason: reason2 };
}

// src/operations/baseline.ts
function baselineOf(observed) {
  return Object.fromEntries(observed.map((workload) => [workload.name, workload.newestAttempt?.id ?? null]));
}

// src/operations/leave-truth.ts
async function leaveTruth(session) {
  for (let rounds = 0; rounds < 20; rounds += 1) {
    const newest = await head(session);
    if (newest === void 0) return;
    const open = newest.state.open;
    switch (open?.phase) {
      case "returning":
        await goBack(session, newest);
        continue;
      case "began":
        if (isPast(open.verdictBy, session.clock.now())) return;
        if ((await bringOpenBack(session, newest, open)).kind !== "moved") return;
        continue;
      case "admitted":
      case void 0: {
        const { outcome } = await bringBackAstray(session, newest);
        if (outcome?.kind !== "moved") return;
      }
    }
  }
}
function bringOpenBack(session, newest, open) {
  return bringAbout(session, {
    revision: open.revision,
    state: newest.state,
    baseline: open.baseline,
    deadline: open.verdictBy,
    counts: {},
    cancel: session.cancel,
    stillWanted: async () => (await head(session, newest.header.number))?.digest === newest.digest
  });
}
async function bringBackAstray(session, newest) {
  const { current } = newest.state;
  if (current === null) return { running: { kind: "nothing" }, outcome: null };
  const observed = await session.orchestrator.observe(targetOf(session, current.revision));
  const running = compareRunning(newest.state, observed);
  if (running.kind !== "astray") return { running, outcome: null };
  say(session, "step", `${running.workloads.join(", ")} has gone astray: bringing the ledger's revision about`);
  const outcome = await bringAbout(session, {
    revision: current.revision,
    state: newest.state,
    baseline: baselineOf(observed),
    deadline: null,
    counts: {},
    cancel: null,
    stillWanted: async () => (await head(session, newest.header.number))?.digest === newest.digest
  });
  return { running, outcome };
}

export {
  compareRunning,
  runningDigests,
  follow,
  bringAbout,
  proveRunning,
  overtakenBy,
  runsTheirs,
  overtaken,
  tellFailure,
  check,
  readEntries,
  finishRelease,
  returnProbes,
  goBack,
  isReachable,
  baselineOf,
  leaveTruth,
  bringBackAstray
};

import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  inLanes
} from "./chunk-G6RKKI6V.js";
import {
  unmetRequirements
} from "./chunk-IATHLMV5.js";
import {
  ensureLedger,
  resolveVersion
} from "./chunk-OKYVJATX.js";
import {
  doubtOfLedger,
  settle
} from "./chunk-VXTH5LJY.js";
import {
  settleByProbe
} from "./chunk-7XZRYWPU.js";
import {
  partsOf,
  testedStampsOf
} from "./chunk-5BAHORRS.js";
import {
  sourceTag
} from "./chunk-EPI3QMVV.js";
import {
  awaitClosing,
  closingOf
} from "./chunk-D3E4BJJP.js";
import {
  deploy
} from "./chunk-OB2BHLNT.js";
import {
  begunResult,
  labelOf,
  withClosing
} from "./chunk-5XHYVX62.js";
import {
  endOpen
} from "./chunk-YCRAS4GV.js";
import {
  compareRunning,
  finishRelease,
  isReachable,
  readEntries
} from "./chunk-ICFFUXME.js";
import {
  catchUpTags,
  movingTag
} from "./chunk-HTUWN2MK.js";
import {
  later,
  secondsBetween
} from "./chunk-OE5E3XHL.js";
import {
  binds,
  emptyState,
  head,
  judgementOf,
  ledgerOf,
  letsIn,
  matchesRef,
  ranHere,
  readHead,
  readersOf,
  record,
  say,
  sayDenied,
  targetOf,
  waysBackInOrder
} from "./chunk-3FY5T3RC.js";
import {
  formatEntryName,
  parseEntryName
} from "./chunk-RTVM66OZ.js";
import {
  unmetOf
} from "./chunk-EOZN7XFT.js";
import {
  isDigest,
  shortDigest
} from "./chunk-5KS5TQ4J.js";
import {
  WaybillError,
  denialIn
} from "./chunk-2FKMNJIF.js";

// src/plan/promotion.ts
function planPromotion(request, facts) {
  const { state } = facts;
  const open = state.open;
  if (open !== null) return joins(open, request) ? { kind: "join", open } : { kind: "wait", open };
  if (!request.force && isUnchanged(request.candidate, facts)) {
    const subject = {
      digest: request.candidate.digest,
      sourceKey: request.candidate.sourceKey,
      revision: request.candidate.revision
    };
    const holds = state.holds.filter((hold) => binds(hold, subject));
    return {
      kind: "unchanged",
      warnings: holds.map((hold) => `it runs although it is held (#${hold.id}): ${hold.reason}`)
    };
  }
  if (!request.force && !request.namedByHand && facts.behindCurrent === "yes") {
    return { kind: "superseded", by: state.current?.version ?? state.current?.commit ?? "what is verified here" };
  }
  if (facts.running.kind === "astray") return { kind: "settle-first" };
  const unmet = unmetRequirements(request.environment, request.candidate, facts);
  if (unmet.length > 0) return { kind: "refused", unmet };
  const adopt = facts.running.kind === "foreign" && facts.running.steady;
  return { kind: "admit", adopt, refs: facts.refs.kind === "allowed" ? facts.refs.refs : [] };
}
function joins(open, request) {
  return open.phase !== "returning" && open.revision.hash === request.candidate.revision;
}
function isUnchanged(candidate, facts) {
  const { current, waysBack } = facts.state;
  if (current?.revision.hash !== candidate.revision || facts.running.kind !== "as-recorded") return false;
  switch (current.standing) {
    case "verified":
    case "rolled-back":
    case "adopted":
      return waysBack.some((way) => way.revision.hash === candidate.revision);
    case "deployed":
      return true;
    case "stranded":
    case "foreign":
      return false;
  }
}
function lockedBy(open, name) {
  const who = open.phase === "returning" ? `going back from #${open.number}` : `#${open.number}, opened by ${open.actor} (${open.run})`;
  return {
    code: "locked",
    message: `${name.service} in ${name.environment} is busy with ${who} since ${open.since}`,
    fix: `waybill settle ${name.service} ${name.environment}`
  };
}

// src/operations/copy-image.ts
var blobLanes = 3;
var manifestLanes = 8;
async function copyImage(route, root) {
  const moved = { manifests: 0, blobs: { sent: 0, mounted: 0, present: 0 }, bytes: 0 };
  const seen = /* @__PURE__ */ new Set();
  let roots = [{ digest: root, listed: true }];
  while (roots.length > 0) {
    const copied = [];
    for (const one of roots) copied.push(...await copyTree(route, one, moved));
    for (const digest of copied) seen.add(digest);
    roots = await referrersOf(route, copied, seen);
  }
  return moved;
}
async function copyTree(route, root, moved) {
  const { to, repository } = route;
  const tree = await readTree(route, root.digest);
  const digests = tree.map(({ digest }) => digest);
  const there = await to.read(repository, digests);
  const absent = tree.filter(({ digest }) => !there.has(digest));
  await copyBlobs(route, blobsOf(absent), moved);
  for (const manifest of absent) await to.put(repository, manifest);
  moved.manifests += absent.length;
  const left = root.listed ? void 0 : there.get(root.digest);
  if (left !== void 0) await to.put(repository, left);
  await compare(route, absent);
  return digests;
}
async function readTree(route, root) {
  const levels = [];
  const seen = /* @__PURE__ */ new Set();
  let wanted = [root];
  while (wanted.length > 0) {
    const found = await route.from.read(route.repository, wanted);
    const level = wanted.map((digest) => found.get(digest) ?? missing(route, digest));
    levels.unshift(level);
    for (const { digest } of level) seen.add(digest);
    const children = level.flatMap((manifest) => partsOf(manifest).children);
    wanted = [...new Set(children)].filter((digest) => !seen.has(digest));
  }
  return levels.flat();
}
function blobsOf(manifests) {
  const all = manifests.flatMap((manifest) => partsOf(manifest).blobs);
  return [...new Map(all.map((blob) => [blob.digest, blob])).values()].sort((one, other) => other.size - one.size);
}
async function copyBlobs(route, blobs, moved) {
  const { from, to, repository, near, progress } = route;
  let done = 0;
  await inLanes(blobLanes, blobs, async (part) => {
    const outcome = await to.copyBlob(repository, await from.openBlob(repository, part), near);
    moved.blobs[outcome] += 1;
    if (outcome === "sent") moved.bytes += part.size;
    done += 1;
    progress(`${done} of ${blobs.length} blobs, ${(moved.bytes / 1024 ** 2).toFixed(1)} MiB sent`);
  });
}
async function compare({ to, repository }, written) {
  if (written.length === 0) return;
  const there = await to.read(
    repository,
    written.map(({ digest }) => digest)
  );
  for (const { digest, bytes } of written) {
    const found = there.get(digest)?.bytes;
    if (found?.length === bytes.length && found.every((byte, index) => byte === bytes[index])) continue;
    throw new WaybillError("digest-mismatch", {
      where: `registry ${repository}@${digest}`,
      message: `expected to read back the bytes that were just written, ${found === void 0 ? "found none" : "got others"}`
    });
  }
}
async function referrersOf({ from, to, repository }, subjects, seen) {
  const found = /* @__PURE__ */ new Map();
  await inLanes(manifestLanes, subjects, async (subject) => {
    const there = (await from.referrers(repository, subject, [])).filter(({ digest }) => !seen.has(digest));
    const here = there.length === 0 ? [] : await to.referrers(repository, subject, []);
    const listed = new Set(here.map(({ digest }) => digest));
    for (const { digest } of there) found.set(digest, { digest, listed: listed.has(digest) });
  });
  return [...found.values()].sort((one, other) => one.digest < other.digest ? -1 : 1);
}
function missing({ repository }, digest) {
  throw new WaybillError("manifest-missing", {
    where: `registry ${repository}@${digest}`,
    message: "expected everything that the image names to be where it is carried from, this is not there",
    fix: "raise build.epoch in waybill.yml to build anew, and look at what deletes images there"
  });
}

// src/operations/carry.ts
var replicationSeconds = 30 * 60;
async function carry(session, resolved) {
  const { registry: to } = session;
  const { home: from, digest, topology } = resolved;
  const { repository } = topology;
  if (from === to) return;
  const source = await from.describe(repository);
  if (source === void 0) throw gone(resolved, repository);
  const target = await to.describe(repository) ?? await to.create(repository, "image");
  if (source.uri === target.uri) return;
  await awaitReplication(session, from, resolved, target);
  const route = {
    from,
    to,
    repository,
    near: source.uri,
    progress: (text) => say(session, "progress", `carrying ${shortDigest(digest)}: ${text}`)
  };
  const moved = await copyImage(route, digest);
  await writeSourceTag(session, from, resolved);
  if (moved.manifests + moved.blobs.sent + moved.blobs.mounted > 0)
    say(session, "step", `carried ${shortDigest(digest)} from ${source.uri} to ${target.uri}: ${told(moved)}`);
}
async function awaitReplication(session, from, { digest, topology }, target) {
  const deadline = later(session.clock.now(), replicationSeconds);
  for (; ; ) {
    const standing = await from.replication(topology.repository, digest, target).catch((error) => {
      if (denialIn(error) === void 0) throw error;
      return "none";
    });
    if (standing !== "under-way" || session.cancel.aborted || session.clock.now() >= deadline) return;
    say(session, "progress", `waiting for the registry to replicate ${shortDigest(digest)} to ${target.uri}`);
    await session.clock.sleep(10, session.cancel);
  }
}
async function writeSourceTag(session, from, { digest, sourceKey, topology }) {
  if (sourceKey === null) return;
  const { repository } = topology;
  const tag = sourceTag(sourceKey);
  const manifest = (await from.read(repository, [tag])).get(tag);
  if (manifest?.digest !== digest) return;
  if (await session.registry.put(repository, manifest, tag) === "taken")
    say(
      session,
      "warning",
      `${repository}:${tag} names another image of the same source here; it keeps naming that one`
    );
}
function told({ manifests, blobs, bytes }) {
  const parts = [
    `${manifests} manifest${manifests === 1 ? "" : "s"}`,
    `${blobs.sent} blob${blobs.sent === 1 ? "" : "s"} (${(bytes / 1024 ** 2).toFixed(1)} MiB)`,
    ...blobs.mounted > 0 ? [`${blobs.mounted} taken from beside it`] : [],
    ...blobs.present > 0 ? [`${blobs.present} there already`] : []
  ];
  return parts.join(", ");
}
function gone({ digest }, repository) {
  return new WaybillError("manifest-missing", {
    where: `registry ${repository}@${digest}`,
    message: "expected the image where it was just found, its repository is gone"
  });
}

// src/operations/evidence.ts
async function requiredHeads(session) {
  return Promise.all(
    session.environment.requires.verifiedIn.map(async (environment) => {
      const { registry, repository } = ledgerOf(session, environment);
      const newest = await readHead(registry, repository);
      return { environment, state: newest?.state ?? emptyState, digest: newest?.digest ?? null };
    })
  );
}
async function refStanding(session, resolved, state) {
  const { environment, source, run } = session;
  if (environment.branches === null && environment.tags === null) return { kind: "any" };
  const { commit } = resolved;
  const except = environment.requires.except;
  const admitted = (judgementOf(state, resolved.digest)?.refs ?? []).filter(
    (ref) => letsIn(environment, ref)
  );
  if (commit === null || source === null) {
    if (admitted.length > 0) return { kind: "allowed", refs: admitted, exempt: false };
    return { kind: "unknown", fix: "run this in a checkout of the repository: - uses: actions/checkout@<sha>" };
  }
  if (run.ref !== null && letsIn(environment, run.ref) && run.commit === commit) {
    const exempt = matchesRef(except, run.ref) && await source.tip(run.ref) === commit;
    return { kind: "allowed", refs: [run.ref], exempt };
  }
  const refs = await source.refs((ref) => letsIn(environment, ref));
  const tips = refs.filter((one) => one.commit === commit);
  if (tips.length > 0) {
    return {
      kind: "allowed",
      refs: tips.map((one) => one.ref),
      exempt: tips.some((one) => matchesRef(except, one.ref))
    };
  }
  const containing = await containingRefs(session, commit, refs);
  if (containing.refs.length > 0) return { kind: "allowed", refs: containing.refs, exempt: false };
  if (admitted.length > 0) return { kind: "allowed", refs: admitted, exempt: false };
  if (containing.unknown)
    return {
      kind: "unknown",
      fix: "git fetch --filter=tree:0 --unshallow origin, or fetch-depth: 0 on actions/checkout"
    };
  const all = await source.refs(() => true);
  return { kind: "none-matches", refs: all.filter((one) => one.commit === commit).map((one) => one.ref) };
}
async function containingRefs(session, commit, refs) {
  const found = [];
  let unknown = false;
  for (const one of refs) {
    const contains = await session.source?.isAncestor(commit, one.commit);
    if (contains === "yes") found.push(one.ref);
    if (contains === "unknown") unknown = true;
    if (found.length > 0) break;
  }
  return { refs: found, unknown };
}
async function testStandings(session, repository, digest) {
  const { tests } = session.environment.requires;
  if (tests.length === 0) return [];
  const stamps = await testedStampsOf(session.registry, repository, digest);
  return tests.map((stage) => {
    const newest = stamps.findLast((stamp) => stamp.stage === stage);
    return { stage, standing: newest === void 0 ? "none" : newest.result === "FAILED" ? "failed" : "passed" };
  });
}
async function wayBackStanding(session, state, running, observed) {
  if (running.kind === "foreign" && running.steady) return "ready";
  const settable = new Set(observed.flatMap((one) => one.settable ? [one.definition] : []));
  for (const way of waysBackInOrder(state)) if (await isReachable(session, way, settable)) return "ready";
  return "none";
}
async function behindCurrent(session, resolved, state) {
  const { current } = state;
  if (current === null || !(current.standing === "verified" || current.standing === "rolled-back")) return "no";
  if (current.commit === null || resolved.commit === null || session.source === null) return "unknown";
  if (current.commit === resolved.commit) return "no";
  return session.source.isAncestor(resolved.commit, current.commit);
}
async function tamperedTags(session, repository, required) {
  const places = Map.groupBy(required, ({ environment }) => session.imagesOf(environment));
  const named = /* @__PURE__ */ new Map();
  for (const [registry, inIt] of places) {
    const tags = inIt.map((one) => movingTag(one.environment));
    for (const [tag, { digest }] of await registry.read(repository, tags)) named.set(tag, digest);
  }
  return required.flatMap(({ environment, state }) => {
    const tag = movingTag(environment);
    const found = named.get(tag);
    const { current } = state;
    if (found === void 0 || current !== null && current.revision.repository !== repository) return [];
    if (found === current?.revision.digest || ranHere(state).has(found)) return [];
    const ledger = current !== null && isDigest(current.revision.digest) ? shortDigest(current.revision.digest) : "nothing";
    return [{ environment, tag, names: shortDigest(found), ledger }];
  });
}

// src/operations/lock.ts
function lockDeadline(session, asked, open) {
  const seconds = asked ?? session.environment.lockTimeoutSeconds;
  if (seconds !== null) return later(session.clock.now(), seconds);
  switch (open.phase) {
    case "admitted":
      return open.admitBy;
    case "began":
      return open.leaseUntil;
    case "returning":
      return later(session.clock.now(), session.environment.returnSeconds);
  }
}
function isOverdue(session, open) {
  const now = session.clock.now();
  switch (open.phase) {
    case "admitted":
      return open.admitBy <= now;
    case "began":
      return open.verdictBy <= now;
    case "returning":
      return true;
  }
}

// src/operations/version-tags.ts
async function writeVersionTags(session, resolved) {
  try {
    await writeTagsOf(session, resolved);
  } catch (error) {
    sayDenied(session, error, `its version is not written in ${resolved.topology.repository}`);
  }
}
async function writeTagsOf(session, resolved) {
  const { repository } = resolved.topology;
  if (resolved.versionTags.length === 0) return;
  const manifests = await session.registry.read(repository, [resolved.digest, ...resolved.versionTags]);
  const manifest = manifests.get(resolved.digest);
  for (const version of resolved.versionTags) {
    const tagged = manifests.get(version);
    if (tagged?.digest === resolved.digest || manifest === void 0) continue;
    const outcome = tagged === void 0 ? await session.registry.put(repository, manifest, version) : "taken";
    if (outcome === "taken")
      say(
        session,
        "warning",
        `${repository}:${version} names another image already; the version keeps naming that one`
      );
  }
}

// src/operations/promote.ts
async function promote(session, request) {
  const resolved = await resolveVersion(session, request.version);
  let givenUp;
  let doubts = 0;
  for (; ; ) {
    const newest = await head(session);
    const step = await promoteOnce(session, request, resolved, newest);
    if (step.kind === "planned") {
      const { service, environment } = session;
      session.reporter.report({ kind: "changes", service, environment: environment.name, changes: step.changes });
    }
    if (step.kind !== "again") return { ...step, resolved, before: newest };
    if (step.doubt !== void 0) {
      doubts += 1;
      if (doubts > rereadings) throw step.doubt;
      await session.clock.sleep(2, session.cancel);
    }
    if (step.waitingFor !== void 0) {
      givenUp ??= lockDeadline(session, request.lockTimeoutSeconds, step.waitingFor);
      if (session.cancel.aborted || session.clock.now() >= givenUp) {
        return {
          kind: "refused",
          unmet: [lockedBy(step.waitingFor, { service: session.service, environment: session.environment.name })],
          resolved,
          before: newest
        };
      }
      say(session, "progress", `waiting for #${step.waitingFor.number}, which is open since ${step.waitingFor.since}`);
      await session.clock.sleep(5, session.cancel);
    }
  }
}
var rereadings = 4;
async function promoteOnce(session, request, resolved, newest) {
  const target = targetOf(session, resolved.topology);
  const state = newest?.state ?? emptyState;
  const [observed, rendering, required] = await Promise.all([
    session.orchestrator.observe(target),
    render(session, request, resolved),
    requiredHeads(session)
  ]);
  const doubt = doubtOfLedger(session, newest, observed);
  if (doubt !== void 0) return { kind: "again", doubt };
  if (!request.dryRun && await finishRelease(session, newest)) return { kind: "again" };
  const running = compareRunning(state, observed);
  const [refs, behind, wayBack, tampered, tests] = await Promise.all([
    refStanding(session, resolved, state),
    behindCurrent(session, resolved, state),
    wayBackStanding(session, state, running, observed),
    tamperedTags(session, resolved.topology.repository, required),
    testStandings(session, resolved.topology.repository, resolved.digest)
  ]);
  const candidate = {
    service: session.service,
    digest: resolved.digest,
    revision: rendering.revision.hash,
    sourceKey: resolved.sourceKey,
    version: resolved.version,
    commit: resolved.commit
  };
  const plan = planPromotion(
    { environment: session.environment, candidate, namedByHand: resolved.namedByHand, force: request.force },
    {
      state,
      required,
      refs,
      wayBack,
      acceptNoWayBack: request.acceptNoWayBack,
      tampered,
      tests,
      running,
      behindCurrent: behind
    }
  );
  switch (plan.kind) {
    case "unchanged":
    case "superseded":
    case "refused":
      if (!request.dryRun) await catchUpTags(session, newest);
      return plan;
    case "join": {
      if (!request.dryRun) await writeVersionTags(session, resolved);
      const digest = plan.open.digest ?? newest?.digest;
      if (digest === void 0) return { kind: "again" };
      const entry = formatEntryName({
        service: session.service,
        environment: session.environment.name,
        number: plan.open.number,
        digest
      });
      return { kind: "admitted", entry, joined: true, number: plan.open.number, changes: rendering.changes };
    }
    case "wait":
      if (request.dryRun)
        return {
          kind: "refused",
          unmet: [lockedBy(plan.open, { service: session.service, environment: session.environment.name })]
        };
      return isOverdue(session, plan.open) ? await settleFirst(session) : { kind: "again", waitingFor: plan.open };
    case "settle-first":
      if (request.dryRun)
        return { kind: "planned", adopt: false, changes: rendering.changes, revision: rendering.revision.hash };
      return settleFirst(session);
    case "admit":
      if (request.dryRun)
        return { kind: "planned", adopt: plan.adopt, changes: rendering.changes, revision: rendering.revision.hash };
      return admit(session, resolved, newest, rendering, { adopt: plan.adopt, refs: plan.refs, observed, required });
  }
}
async function settleFirst(session) {
  const settled = await settle(session, { repair: false, restart: null });
  const { current, open } = settled.head?.state ?? emptyState;
  if (settled.stranded && open === null && current !== null && current.standing !== "stranded") {
    const { service, environment } = session;
    throw new WaybillError("platform-astray", {
      where: `${service} in ${environment.name}`,
      message: `expected what the ledger says to run, and ${settled.actions.join("; ")}`,
      fix: `waybill rollback ${service} ${environment.name} --from ${current.version ?? current.revision.digest} --reason "does not come up any more"`
    });
  }
  return { kind: "again" };
}
async function render(session, request, resolved) {
  const { repository } = resolved.topology;
  const mayMake = resolved.home !== session.registry && !request.dryRun;
  const facts = await session.registry.describe(repository) ?? (mayMake ? await session.registry.create(repository, "image") : void 0);
  if (facts === void 0) {
    throw new WaybillError("repository-missing", {
      where: "registry",
      message: `expected the repository ${repository}, found none`,
      fix: `waybill build ${session.service}`
    });
  }
  if (facts.tags.kind === "mutable")
    say(session, "warning", `${facts.name} lets tags be overwritten: "built once" holds only as long as nobody does`);
  return session.orchestrator.render({
    target: targetOf(session, resolved.topology),
    topology: resolved.topology,
    repositoryUri: facts.uri,
    digest: resolved.digest,
    version: resolved.version,
    commit: resolved.commit,
    pinned: null,
    nonce: request.force ? session.clock.nonce() : null
  });
}
async function admit(session, resolved, newest, rendering, admission) {
  let before = newest;
  await carry(session, resolved);
  const ledger = ledgerOf(session);
  await ensureLedger(ledger, readersOf(session));
  if (admission.adopt) {
    const revision = await session.orchestrator.pin(
      targetOf(session, resolved.topology),
      admission.observed,
      resolved.topology.repository
    );
    say(session, "step", `adopting what runs (${revision.digest})`);
    const adopted = await record(session, before, {
      kind: "adopted",
      restart: null,
      revision,
      version: null,
      commit: null,
      sourceKey: null
    });
    if (adopted === void 0) return { kind: "again" };
    before = adopted;
  }
  const entry = await record(
    session,
    before,
    {
      kind: "admitted",
      revision: rendering.revision,
      version: resolved.version,
      commit: resolved.commit,
      sourceKey: resolved.sourceKey,
      admitBy: later(session.clock.now(), session.environment.admitTtlSeconds),
      probes: resolved.topology.probes,
      refs: admission.refs
    },
    { commit: resolved.commit, restsOn: admission.required.flatMap((one) => one.digest ?? []) }
  );
  if (entry === void 0) return { kind: "again" };
  session.admitted(entryName(entry));
  await writeVersionTags(session, resolved);
  return {
    kind: "admitted",
    entry: entryName(entry),
    joined: false,
    number: entry.header.number,
    changes: rendering.changes
  };
}
function entryName(entry) {
  const { service, environment, number } = entry.header;
  return formatEntryName({ service, environment, number, digest: entry.digest });
}

// src/operations/untold.ts
var searched = 12;
async function untoldEnding(session, newest, since) {
  if (newest === void 0 || newest.state.open !== null) return void 0;
  if (newest.header.run === "local" || newest.header.run !== session.run.url) return void 0;
  const { number } = newest.header;
  const { registry, repository } = ledgerOf(session);
  const entries = await readEntries(registry, repository, Math.max(1, number - searched), number);
  const at = entries.findLastIndex((entry) => entry.event.kind === "admitted");
  const admitted = entries[at];
  if (admitted?.event.kind !== "admitted") return void 0;
  const closing = closingOf(entries.slice(at), session.environment);
  if (closing === void 0) return void 0;
  const { service, environment } = admitted.header;
  const { revision, version, commit } = admitted.event;
  const begun = {
    ...begunResult("ship", session, null, entries[at - 1]?.state.current ?? null),
    digest: revision.digest,
    version,
    commit,
    entry: formatEntryName({ service, environment, number: admitted.header.number, digest: admitted.digest })
  };
  return withClosing(begun, session, closing, since);
}

// src/operations/ship.ts
async function ship(session, request, untold = () => void 0) {
  const since = session.clock.now();
  const before = (await head(session))?.state.current ?? null;
  const promoted = await promote(session, request);
  const begun = begunResult("ship", session, promoted.resolved, before);
  const tellUntold = async () => {
    const ending = await untoldEnding(session, promoted.before, since);
    if (ending !== void 0) untold(ending);
  };
  if (promoted.kind !== "admitted") {
    await tellUntold();
    return { ...withPromotion(begun, promoted), seconds: secondsBetween(since, session.clock.now()) };
  }
  const name = parseEntryName(promoted.entry);
  if (name === void 0) return begun;
  const opened = { ...begun, entry: promoted.entry };
  const deployed = await tellUntold().then(() => deploy(session, name)).catch(async (error) => {
    if (!promoted.joined) await withdrawUnbegun(session, name, error);
    throw error;
  });
  if (deployed.kind === "running") await settleByProbe(session, deployed.entry, deployed.open);
  const closing = await awaitClosing(session, name.number);
  if (closing === void 0) {
    return {
      ...opened,
      outcome: "errored",
      message: `#${name.number} is still open; whoever comes next finishes it`,
      seconds: secondsBetween(since, session.clock.now())
    };
  }
  const unmet = deployed.kind === "concluded" && deployed.error !== void 0 ? unmetOf(deployed.error, "ship") : [];
  return { ...withClosing(opened, session, closing, since), unmet };
}
async function withdrawUnbegun(session, name, error) {
  const reason = error instanceof Error ? error.message.slice(0, 300) : "it broke before it began";
  try {
    const open = (await head(session, name.number))?.state.open;
    if (open?.phase === "admitted" && open.number === name.number) await endOpen(session, name, reason);
  } catch {
  }
}
function withPromotion(result, promoted) {
  switch (promoted.kind) {
    case "admitted":
      return {
        ...result,
        outcome: "admitted",
        good: true,
        entry: promoted.entry,
        message: promoted.joined ? `#${promoted.number} is open for this very revision: joined it` : `admitted as #${promoted.number}`,
        details: { ...result.details, changes: promoted.changes }
      };
    case "unchanged":
      return {
        ...result,
        outcome: "unchanged",
        good: true,
        message: "this very revision runs there, verified: nothing to do",
        warnings: promoted.warnings
      };
    case "superseded":
      return {
        ...result,
        outcome: "superseded",
        good: true,
        message: `${promoted.by} is verified there, and this commit lies behind it: nothing to do`
      };
    case "refused":
      return {
        ...result,
        outcome: "refused",
        good: false,
        unmet: promoted.unmet,
        message: promoted.unmet.map((one) => one.message).join("; ")
      };
    case "planned":
      return {
        ...result,
        outcome: "planned",
        good: true,
        revision: promoted.revision,
        message: `would admit ${labelOf({ version: result.version, commit: result.commit, revision: { hash: promoted.revision, digest: promoted.resolved.digest, repository: "", workloads: [] } })}${promoted.adopt ? ", after adopting what runs" : ""}`,
        details: { ...result.details, changes: promoted.changes }
      };
  }
}

// src/entry/perform/earlier.ts
function withEarlier(result, earlier) {
  return earlier === void 0 ? result : { ...result, details: { ...result.details, earlier } };
}

export {
  promote,
  untoldEnding,
  ship,
  withPromotion,
  withEarlier
};

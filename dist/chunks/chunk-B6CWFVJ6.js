import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  instructionOf,
  layerHistory
} from "./chunk-V2KVOZUQ.js";
import {
  fixedPart,
  matchesGlob
} from "./chunk-F4HPN5MD.js";
import {
  isGood,
  noReport
} from "./chunk-EO6SOJ2K.js";
import {
  partsOf,
  passedKeys,
  testedStampsOf,
  testedStatement
} from "./chunk-5BAHORRS.js";
import {
  builtStampOf,
  builtStatement,
  explainUnbuilt,
  resolveCommit,
  sourceKeyOf,
  sourceTag,
  writeStamp
} from "./chunk-EPI3QMVV.js";
import {
  judge,
  judgeProbe
} from "./chunk-OG7PSUM3.js";
import {
  movingTag
} from "./chunk-HTUWN2MK.js";
import {
  secondsBetween
} from "./chunk-OE5E3XHL.js";
import {
  buildPlace,
  catalogOf,
  caveatsOf,
  chooseServices,
  chosenOf
} from "./chunk-LNCUFQ7D.js";
import {
  findEnvironment,
  refuseUnsupported
} from "./chunk-6O2N3535.js";
import {
  environmentsFor
} from "./chunk-3FY5T3RC.js";
import {
  hashJson
} from "./chunk-G764PEQJ.js";
import {
  resultOfError
} from "./chunk-EOZN7XFT.js";
import {
  blankResult
} from "./chunk-XE24PILU.js";
import {
  isDigest,
  shortDigest
} from "./chunk-5KS5TQ4J.js";
import {
  WaybillError
} from "./chunk-2FKMNJIF.js";

// src/domain/image-size.ts
function sizeOf(manifest, config) {
  const layers = recordOf(manifest)["layers"];
  if (!Array.isArray(layers)) return void 0;
  const history = layerHistory(config);
  const sizes = layers.map((layer, index) => {
    const { digest, size } = recordOf(layer);
    const made = history[index];
    return {
      madeBy: made === void 0 ? "" : instructionOf(made),
      digest: typeof digest === "string" ? digest : "",
      size: typeof size === "number" ? size : 0
    };
  });
  const { os, architecture, variant } = recordOf(config);
  const parts = [os, architecture, variant].filter((part) => typeof part === "string" && part !== "");
  return {
    platform: parts.length < 2 ? null : parts.join("/"),
    total: sizes.reduce((sum, { size }) => sum + size, 0),
    layers: sizes
  };
}
function growthOf(now, before) {
  const left = [...before?.layers ?? []];
  const take = (fits) => {
    const at = left.findIndex(fits);
    return at === -1 ? null : left.splice(at, 1)[0]?.size ?? null;
  };
  const same = now.layers.map(({ digest }) => take((layer) => layer.digest === digest));
  const layers = now.layers.map((layer, index) => ({
    ...layer,
    before: same[index] ?? (layer.madeBy === "" ? null : take(({ madeBy: madeBy2 }) => madeBy2 === layer.madeBy))
  }));
  return { ...now, layers, before: before?.total ?? null };
}
function recordOf(value) {
  return typeof value === "object" && value !== null ? value : {};
}

// src/operations/image-growth.ts
var limitBytes = 4 * 1024 * 1024;
async function imageGrowth(image, source, from) {
  try {
    const now = await sizesHere(image);
    if (now.length === 0) return void 0;
    const before = from === null ? void 0 : await runningImage(from, source).catch(() => void 0);
    const sizes = before === void 0 || from === null ? [] : await sizesThere(from.registry, source, before.manifest);
    return {
      images: now.map(
        (one2) => growthOf(
          one2,
          sizes.find(({ platform }) => platform === one2.platform)
        )
      ),
      since: before === void 0 || sizes.length === 0 ? null : before.name
    };
  } catch {
    return void 0;
  }
}
async function runningImage({ registry, environment }, { topology }) {
  const tags = [...environment === null ? [] : [movingTag(environment)], "at.latest"];
  const known = await registry.read(topology.repository, tags);
  for (const name of tags) {
    const manifest = known.get(name);
    if (manifest !== void 0) return { name, manifest };
  }
  return void 0;
}
async function sizesHere(image) {
  const sizes = await Promise.all(
    image.manifests.map(async (manifest) => {
      const value = jsonOf(manifest.bytes);
      const blob = image.blobs.find(({ digest }) => digest === configOf(value));
      if (blob === void 0 || blob.size > limitBytes) return void 0;
      const chunks = [];
      for await (const chunk of blob.open()) chunks.push(Buffer.from(chunk));
      return sizeOf(value, jsonOf(Buffer.concat(chunks)));
    })
  );
  return sizes.filter((size) => size !== void 0);
}
async function sizesThere(registry, { topology: { repository } }, root) {
  const children = childrenOf(jsonOf(root.bytes));
  const manifests = children.length === 0 ? [root] : [...(await registry.read(repository, children)).values()];
  const sizes = await Promise.all(
    manifests.map(async ({ bytes }) => {
      const value = jsonOf(bytes);
      const config = configOf(value);
      return config === void 0 ? void 0 : sizeOf(value, jsonOf(await registry.readBlob(repository, config, limitBytes)));
    })
  );
  return sizes.filter((size) => size !== void 0);
}
function childrenOf(index) {
  const { manifests } = recordOf2(index);
  if (!Array.isArray(manifests)) return [];
  return manifests.flatMap((child) => {
    const { digest } = recordOf2(child);
    return typeof digest === "string" && isDigest(digest) ? [digest] : [];
  });
}
function configOf(manifest) {
  const { digest } = recordOf2(recordOf2(manifest)["config"]);
  return typeof digest === "string" && isDigest(digest) ? digest : void 0;
}
function recordOf2(value) {
  return typeof value === "object" && value !== null ? value : {};
}
function jsonOf(bytes) {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return void 0;
  }
}

// src/operations/lend-image.ts
async function lendImage(workshop, { commit, topology }, use, fresh = false) {
  const { service, reporter, logins } = workshop;
  const folder = await workshop.scratch.folder("context");
  try {
    if (topology.build.recipe.kind !== "archive") {
      reporter.report({ kind: "step", service, environment: "build", text: `exporting ${commit.slice(0, 10)}` });
      await workshop.source.exportTree(commit, topology.build, folder.path);
    }
    const image = await workshop.builder.build(
      topology.build,
      folder.path,
      (text) => reporter.report({ kind: "output", service, text }),
      { fresh, ...logins === void 0 || logins === null ? {} : { logins } }
    );
    try {
      return await use(image);
    } finally {
      await image.dispose();
    }
  } finally {
    await folder.remove();
  }
}

// src/operations/publish-build.ts
async function publish(publisher, source, image, stampTests) {
  const { registry } = publisher;
  const { topology, keyInput, key, commit } = source;
  const { recipe } = topology.build;
  const facts = await registry.describe(topology.repository) ?? await registry.create(topology.repository, "image");
  const pushed = await registry.push(topology.repository, image, publisher.say);
  const stamped = {
    sourceKey: key,
    keyInput,
    source: recipe.kind === "archive" ? "unproven" : "proven",
    commit,
    builder: image.made?.builder ?? recipe.kind,
    inputs: recipe.kind === "archive" ? { [recipe.path]: image.root.digest } : {},
    run: publisher.run.url,
    actor: publisher.run.actor,
    time: publisher.clock.now()
  };
  const statement = builtStatement({ repository: topology.repository, digest: image.root.digest }, stamped);
  await stampTests(image.root);
  await writeStamp(registry, topology.repository, { ...image.root, size: image.root.bytes.length }, statement);
  const digest = await commitBuild(registry, topology.repository, key, image.root.digest);
  const lost = digest !== image.root.digest;
  const note = lost ? [`another build of this source was first: its image ${shortDigest(digest)} is taken`] : [];
  const ended = builtResult(digest, facts, key, lost ? "reused" : "built");
  return { ...ended, warnings: note, details: { ...ended.details, ...pushed, ...madeBy(image) } };
}
function madeBy({ made }) {
  return made === void 0 ? {} : { builder: made.builder, builderWhy: made.why };
}
function builtResult(digest, facts, key, outcome) {
  return {
    outcome,
    good: true,
    digest,
    message: outcome === "built" ? `built ${shortDigest(digest)}` : `${shortDigest(digest)} was built from this very source: reused`,
    details: { sourceKey: key, image: `${facts.uri}@${digest}`, reused: outcome === "reused", pushed: true }
  };
}
async function reusable(registry, repository, key) {
  const tag = sourceTag(key);
  const found = (await registry.read(repository, [tag])).get(tag);
  if (found === void 0) return void 0;
  const stamp = await builtStampOf(registry, repository, found.digest, key);
  if (stamp?.sourceKey === key) return { digest: found.digest, stamp };
  throw new WaybillError(stamp === void 0 ? "stamp-missing" : "stamp-invalid", {
    where: `${repository}:${tag}`,
    message: `expected an image that is stamped as built from ${key.slice(0, 12)}, ${stamp === void 0 ? "it has no such stamp" : `its stamp names ${stamp.sourceKey?.slice(0, 12) ?? "none"}`}`,
    fix: `raise build.epoch in waybill.yml to build anew, after finding out who wrote ${tag}`
  });
}
async function commitBuild(registry, repository, key, digest) {
  const tag = sourceTag(key);
  const manifest = (await registry.read(repository, [digest])).get(digest);
  if (manifest === void 0) {
    throw new WaybillError("manifest-missing", {
      where: repository,
      message: `expected ${digest}, which was just pushed, found nothing`
    });
  }
  const outcome = await registry.put(repository, manifest, tag);
  const there = (await registry.read(repository, [tag])).get(tag)?.digest;
  if (there === digest || there === void 0 && outcome !== "taken") return digest;
  const winner = await reusable(registry, repository, key);
  if (winner !== void 0) return winner.digest;
  throw new WaybillError("tag-taken", {
    where: `${repository}:${tag}`,
    message: "expected to read the tag that somebody else wrote first, found nothing"
  });
}

// src/operations/verify-build.ts
async function verifyBuild(workshop, source, published) {
  return lendImage(
    workshop,
    source,
    (first) => lendImage(
      workshop,
      source,
      async (second) => {
        const { digest } = first.root;
        const warnings = [.../* @__PURE__ */ new Set([...first.made?.warnings ?? [], ...second.made?.warnings ?? []])];
        const differences = await workshop.builder.compare(first, second);
        const details = { pushed: false, reused: false, reproducible: differences.length === 0, differences };
        if (differences.length === 0) {
          const other = published === void 0 ? "" : publishedNote(published, digest);
          return {
            outcome: "built",
            good: true,
            digest,
            warnings,
            message: `built twice, bit for bit the same: ${shortDigest(digest)}${other}; nothing was pushed`,
            details
          };
        }
        for (const difference of differences) for (const text of linesOf(difference)) say(workshop, text);
        const parts = differences.map(titleOf).join("; ");
        return {
          outcome: "failed",
          good: false,
          digest,
          warnings,
          message: `built twice, and not the same: ${parts}; nothing was pushed`,
          details
        };
      },
      true
    )
  );
}
function publishedNote(published, digest) {
  return published === digest ? ", as it was published" : `; what was published from this source is ${shortDigest(published)}, made with other base images or another builder`;
}
function titleOf({ part, platform, madeBy: madeBy2 }) {
  return `${part}${platform === null ? "" : ` of ${platform}`}${madeBy2 === null ? "" : ` (${madeBy2})`}`;
}
function linesOf(difference) {
  const entries = difference.entries.map(({ path, what }) => `  ${path}: ${what.join(", ")}`);
  const more = difference.more > 0 ? [`  and ${difference.more} more`] : [];
  return [`differs: ${titleOf(difference)}`, ...entries, ...more];
}
function say({ reporter, service }, text) {
  reporter.report({ kind: "output", service, text });
}

// src/operations/registry-image.ts
async function registryImage(registry, repository, of) {
  const root = await one(registry, repository, of);
  const { children } = partsOf(root);
  const manifests = await Promise.all(children.map((child) => one(registry, repository, child)));
  const blobs = [...manifests, root].flatMap((manifest) => partsOf(manifest).blobs);
  const distinct3 = new Map(blobs.map((each) => [each.digest, each]));
  return {
    root,
    manifests: [...manifests, root],
    blobs: await Promise.all([...distinct3.values()].map((each) => lazily(registry, repository, each))),
    dispose: async () => void 0
  };
}
async function lazily(registry, repository, of) {
  const there = await registry.openBlob(repository, of);
  return { ...of, open: () => there.open(0) };
}
async function one(registry, repository, of) {
  const found = (await registry.read(repository, [of])).get(of);
  if (found !== void 0) return found;
  throw new WaybillError("manifest-missing", {
    where: `registry ${repository}`,
    message: `expected the image ${of}, found nothing`
  });
}

// src/plan/stages.ts
function chosenStages(stages, named) {
  if (named.length === 0) return stages;
  const wanted = /* @__PURE__ */ new Set();
  const want = (name) => {
    if (wanted.has(name)) return;
    wanted.add(name);
    for (const need of stages.find((stage) => stage.name === name)?.needs ?? []) want(need);
  };
  named.forEach(want);
  return stages.filter((stage) => wanted.has(stage.name));
}
function judgeCommand(stage, end, report, stopped) {
  const said = (verdict, reason, fix = null) => ({
    verdict,
    reason,
    fix
  });
  switch (end.kind) {
    case "not-started":
      return said("errored", end.reason);
    case "stopped":
      if (stopped === "cancelled") return said("cancelled", "it was cancelled");
      return said("failed", `it was not done within ${stage.timeoutSeconds} s`, "timeout: <longer>");
    case "killed":
      return said(
        "errored",
        `it was ended by ${end.signal}${end.signal === "SIGKILL" ? " (is there enough memory?)" : ""}`
      );
    case "exited":
      break;
  }
  if (report.failed > 0) return said("failed", `${report.failed} of ${ran(report)} tests failed`);
  if (end.code !== 0) return said("failed", `expected it to exit 0, got exit ${end.code}`);
  const [unreadable] = report.unreadable;
  if (unreadable !== void 0)
    return said("failed", `${unreadable.file} is no report that can be read: ${unreadable.reason}`);
  if (stage.junit.length > 0 && report.files.length === 0)
    return said(
      "failed",
      `expected a report at ${stage.junit.join(", ")}, found none`,
      "junit: <where the command writes its report>"
    );
  if (stage.junit.length > 0 && report.passed === 0) return said("failed", "its reports say that not one test ran");
  return said("passed", report.files.length === 0 ? "exit 0" : `${report.passed} tests passed${skippedOf(report)}`);
}
function ran(report) {
  return report.passed + report.failed;
}
function skippedOf(report) {
  return report.skipped === 0 ? "" : `, ${report.skipped} skipped`;
}
function triesAgain(stage, attempts) {
  const last = attempts.at(-1);
  return (last?.verdict === "failed" || last?.verdict === "errored") && attempts.length <= stage.retries;
}
function judgeAttempts(attempts) {
  const last = attempts.at(-1);
  if (last === void 0) return { verdict: "errored", reason: "it was never tried", fix: null };
  const before = attempts.find((attempt2) => attempt2.verdict !== "passed");
  if (last.verdict === "passed" && before !== void 0) {
    return {
      verdict: "flaky",
      reason: `${last.reason} at try ${attempts.length}; before that: ${before.reason}`,
      fix: null
    };
  }
  const tries = attempts.length > 1 ? ` (${attempts.length} tries)` : "";
  return { verdict: last.verdict, reason: `${last.reason}${tries}`, fix: last.fix };
}
function judgeStages(results) {
  const some = (verdict) => results.some((result) => result.verdict === verdict);
  if (some("failed")) return "failed";
  if (some("cancelled")) return "cancelled";
  if (results.some((result) => !isGood(result.verdict))) return "errored";
  return results.every((result) => result.verdict === "passed-before") ? "unchanged" : "passed";
}
function tellStages(results) {
  if (results.length === 0) return "no stage is declared";
  const bad = results.filter((result) => !isGood(result.verdict) && result.verdict !== "skipped");
  const [first] = bad;
  if (first !== void 0) {
    const others = bad.length === 1 ? "" : `, and ${bad.length - 1} more`;
    return `${first.stage} ${first.verdict}: ${first.reason}${others}`;
  }
  const of = (verdict) => results.filter((result) => result.verdict === verdict).length;
  const parts = [
    [of("passed") + of("flaky"), "passed"],
    [of("passed-before"), "passed before"]
  ];
  const flaky = results.filter((result) => result.verdict === "flaky").map((result) => result.stage);
  const text = parts.flatMap(([count, words]) => count === 0 ? [] : [`${count} ${words}`]).join(", ");
  return `${results.length === 1 ? `${results[0]?.stage ?? ""} ` : "stages: "}${results.length === 1 ? text.replace(/^1 /, "") : text}${flaky.length === 0 ? "" : `; flaky: ${flaky.join(", ")}`}`;
}

// src/operations/stages/broken.ts
function brokenBy(error) {
  return {
    verdict: error.code === "cancelled" ? "cancelled" : "errored",
    reason: error.problems.map(({ message }) => message).join("; "),
    fix: error.problems.find(({ fix }) => fix !== void 0)?.fix ?? null
  };
}

// src/operations/stages/ready.ts
var pause = 0.25;
async function waitUntilReady(one2, awaited) {
  const { clock } = one2.bench.world;
  const { container } = awaited;
  for (; ; ) {
    const state = await container.state();
    if (state.kind === "ended") {
      const why = state.outOfMemory ? "it ran out of memory" : `exit ${state.code}`;
      return { kind: "not", reason: `${container.name} ended before it was ready: ${why}` };
    }
    const answer = await ask(one2, awaited, state.health).catch(async (error) => {
      if ((await container.state()).kind !== "ended") throw error;
      return "it has ended";
    });
    if (answer === "ready") return { kind: "ready" };
    if (one2.signal.aborted) return { kind: "not", reason: `${container.name} did not become ready: ${answer}` };
    await clock.sleep(pause, one2.signal);
  }
}
async function ask(one2, { container, health, port }, own) {
  if (health === null) {
    if (own === "none")
      return port === null || await container.accepts(port) ? "ready" : `nothing listens on port ${port}`;
    return own === "healthy" ? "ready" : `its health check says ${own}`;
  }
  if (health.kind === "command") {
    const end = await container.exec(health.words, one2.signal);
    if (end.kind === "exited" && end.code === 0) return "ready";
    const said = end.kind === "exited" ? `exit ${end.code}` : end.kind;
    return `\`${health.words.join(" ")}\` says ${said}${end.kind === "not-started" ? `: ${end.reason}` : ""}`;
  }
  if (port === null) return "no port of it is known";
  if (!await container.accepts(port)) return `nothing listens on port ${port}`;
  const { prober } = one2.bench.world.tools;
  const probe2 = healthProbe(`${await container.address(port)}${health.path}`);
  const [observation] = await prober.http(probe2, subjectOf(one2), one2.signal, one2.clean);
  return observation?.ok === true ? "ready" : observation?.detail ?? "it was not asked";
}
function healthProbe(url) {
  return {
    kind: "http",
    name: "health",
    method: "GET",
    url,
    headers: {},
    body: null,
    expect: { status: [[200, 299]], headers: {}, json: {}, body: null, version: null },
    timeoutSeconds: 5,
    repeats: 1,
    intervalSeconds: 1,
    successRate: 1,
    p95Milliseconds: null
  };
}
function subjectOf({ bench }) {
  const { world, subject } = bench;
  return { service: world.service, environment: "test", digest: subject.digest, version: null, commit: subject.commit };
}

// src/operations/stages/export.ts
function ownPaths({ subject, paths }) {
  return subject.kind === "dependent" && subject.on.kind === "compose" ? [...paths, subject.on.file] : paths;
}
function readsRepository({ subject }) {
  return subject.kind !== "static" || subject.on !== "image";
}
function exported(stage, build2) {
  const own = ownPaths(stage);
  if (readsRepository(stage)) return { ...build2, paths: [...build2.paths, ...own] };
  const [context = build2.context, ...paths] = own;
  return { ...build2, context, paths, contexts: {}, recipe: { kind: "archive", path: "" } };
}
async function withExport({ world, subject }, stage, use) {
  const folder = await world.scratch.folder(`test-${stage.name}`);
  try {
    await world.source.exportTree(subject.commit, exported(stage, subject.topology.build), folder.path);
    return await use(folder.path);
  } finally {
    await folder.remove();
  }
}

// src/operations/stages/try.ts
function stoppedBy({ bench }) {
  return bench.world.cancel.aborted ? "cancelled" : "late";
}
function variablesOf({ bench, stage }, more = {}) {
  const { subject, world } = bench;
  return {
    environment: {
      ...stage.environment,
      WAYBILL_SERVICE: world.service,
      WAYBILL_ENVIRONMENT: "test",
      WAYBILL_STAGE: stage.name,
      WAYBILL_COMMIT: subject.commit,
      WAYBILL_DIGEST: subject.digest,
      ...more
    },
    secrets: stage.secrets
  };
}

// src/operations/stages/static-stage.ts
async function onCheckout(one2) {
  return withExport(one2.bench, one2.stage, async (folder) => runInFolder(one2, folder, {}));
}
async function runInFolder(one2, folder, more) {
  const { stage, bench, signal, output } = one2;
  const { host, reports } = bench.world.tools;
  const words = stage.run ?? [];
  const end = await host.run({ words, folder, signal, output, ...variablesOf(one2, more) });
  const report = stage.junit.length === 0 ? noReport : await reports.inFolder(folder, stage.junit, one2.clean);
  return triedOf(one2, end, report);
}
async function onImage(one2) {
  const room = await one2.bench.room();
  return inContainer(one2, room, await room.load(one2.bench.subject.image));
}
async function onTarget(one2, target) {
  const room = await one2.bench.room();
  const { build: build2 } = one2.bench.subject.topology;
  const { recipe } = build2;
  if (recipe.kind !== "dockerfile") {
    return {
      verdict: "errored",
      reason: `expected a Dockerfile with a stage ${target}, got a build by ${recipe.kind}`,
      fix: "on: image   # or checkout",
      report: noReport,
      logs: []
    };
  }
  const built = await withExport(
    one2.bench,
    one2.stage,
    async (folder) => room.build({
      folder,
      context: build2.context,
      dockerfile: recipe.path,
      target,
      arguments: build2.arguments,
      contexts: build2.contexts,
      signal: one2.signal,
      output: one2.output
    })
  );
  if (!("image" in built)) {
    const tried = triedOf(one2, built, noReport);
    return { ...tried, reason: `the stage ${target} of the Dockerfile could not be built: ${tried.reason}` };
  }
  return inContainer(one2, room, built.image);
}
async function inContainer(one2, room, image) {
  const { stage, bench, signal, output } = one2;
  const group = await room.group("none");
  try {
    const run = async (files) => {
      const request = { image, name: stage.name, command: stage.run, files, ...variablesOf(one2) };
      const { end, container } = await group.run(request, signal, output);
      const found = stage.junit.length === 0 || end.kind === "not-started" ? noReport : await bench.world.tools.reports.of(container.files(stage.junit.map(fixedPart)), stage.junit, one2.clean);
      return triedOf(one2, end, found);
    };
    return await (ownPaths(stage).length === 0 ? run(null) : withExport(bench, stage, run));
  } finally {
    await group.close();
  }
}
function triedOf(one2, end, report) {
  const judged = judgeCommand(one2.stage, end, report, stoppedBy(one2));
  const lines = end.kind === "not-started" ? [] : end.lines;
  const logs = judged.verdict === "passed" || lines.length === 0 ? [] : [{ of: one2.stage.name, lines }];
  return { ...judged, report, logs };
}

// src/operations/stages/bring-up.ts
var appName = "app";
async function bringUp(one2, subject, group, folder) {
  const room = await one2.bench.room();
  const image = await room.load(one2.bench.subject.image);
  const app = { image, name: appName, command: null, files: null, ...variablesOf(one2) };
  if (subject.kind === "dependent") {
    const before = await dependencies(one2, subject, group, folder, image);
    if ("verdict" in before) return before;
    if (subject.migrate !== null) {
      const request = { ...app, name: "migration", command: subject.migrate.words };
      const { end } = await group.run(request, one2.signal, (line) => one2.output(`migration: ${line}`));
      const migrated = triedOf({ ...one2, stage: { ...one2.stage, junit: [] } }, end, noReport);
      if (migrated.verdict !== "passed") return { ...migrated, reason: `the migration: ${migrated.reason}` };
    }
    if (before.startApp !== null) {
      const { end, app: started } = await before.startApp();
      return cameUp(one2, end, { app: started });
    }
  }
  return { app: await group.start(app) };
}
async function dependencies(one2, { on }, group, folder, image) {
  if (on.kind === "compose") {
    const { environment, secrets } = variablesOf(one2);
    const { end, startApp } = await group.compose(
      { folder, file: on.file, image, environment, secrets },
      one2.signal,
      one2.output
    );
    return cameUp(one2, end, { startApp });
  }
  const started = await Promise.all(
    Object.entries(on.services).map(async ([name, service]) => {
      const { environment, command, health } = service;
      const container = await group.start({
        image: service.image,
        name,
        command,
        files: null,
        environment,
        secrets: one2.stage.secrets
      });
      return waitUntilReady(one2, { container, health, port: null });
    })
  );
  const not = started.find((ready) => ready.kind === "not");
  if (not?.kind !== "not") return { startApp: null };
  const verdict = one2.signal.aborted && stoppedBy(one2) === "cancelled" ? "cancelled" : "errored";
  return { verdict, reason: not.reason, fix: null, report: noReport, logs: [] };
}
function cameUp(one2, end, value) {
  if (end.kind === "exited" && end.code === 0) return value;
  const tried = triedOf({ ...one2, stage: { ...one2.stage, junit: [] } }, end, noReport);
  return { ...tried, reason: `what the Compose file declares did not come up: ${tried.reason}` };
}

// src/operations/stages/served-stage.ts
var keptLines = 100;
async function onServed(one2, subject) {
  const room = await one2.bench.room();
  const group = await room.group("closed");
  try {
    return await withExport(one2.bench, one2.stage, async (folder) => {
      const tried = await inGroup(one2, subject, group, folder);
      return tried.verdict === "passed" ? tried : { ...tried, logs: [...tried.logs, ...await logsOf(group)] };
    });
  } finally {
    await group.close();
  }
}
async function inGroup(one2, subject, group, folder) {
  const up = await bringUp(one2, subject, group, folder);
  if (!("app" in up)) return up;
  const { app } = up;
  const port = subject.serves.port ?? await app.exposed();
  if (port === void 0) {
    return broken(one2, {
      verdict: "errored",
      reason: "expected the port where the image listens, and it exposes none, or several",
      fix: "port: 8080"
    });
  }
  const ready = await waitUntilReady(one2, { container: app, health: subject.serves.health, port });
  if (ready.kind === "not") return broken(one2, { verdict: "failed", reason: ready.reason, fix: null });
  const url = await app.address(port);
  const probed = await probe(one2, subject, url);
  if (probed !== void 0 && probed.verdict !== "passed") return probed;
  if (one2.stage.run === null)
    return probed ?? broken(one2, { verdict: "errored", reason: "nothing judges it", fix: null });
  const tried = await runInFolder(one2, folder, { WAYBILL_URL: url });
  if (tried.verdict !== "passed") return tried;
  const reason = [probed?.reason, tried.reason].filter((each) => each !== void 0).join("; ");
  return stillRuns(one2, app, { ...tried, reason });
}
async function stillRuns(one2, app, tried) {
  const state = await app.state();
  if (state.kind === "running") return tried;
  const why = state.outOfMemory ? "it ran out of memory" : `exit ${state.code}`;
  return broken(one2, { verdict: "failed", reason: `the image ended while it was tested: ${why}`, fix: null });
}
async function probe(one2, { serves }, url) {
  if (serves.probes.length === 0) return void 0;
  const { prober } = one2.bench.world.tools;
  const { reporter, service } = one2.bench.world;
  const rows = await Promise.all(
    serves.probes.map(async (path) => {
      const whole = { ...path, url: `${url}${path.url}` };
      const observations = await prober.http(whole, subjectOf(one2), one2.signal, one2.clean);
      reporter.report({ kind: "observations", service, environment: "test", observations });
      return judgeProbe(whole, observations);
    })
  );
  const reason = rows.map((row) => `${row.probe} ${row.verdict}: ${row.reason}`).join("; ");
  switch (judge(rows)) {
    case "passed":
      return { verdict: "passed", reason: `${rows.length} probes passed`, fix: null, report: noReport, logs: [] };
    case "failed":
      return broken(one2, { verdict: "failed", reason, fix: null });
    case "errored":
    case "inconclusive":
      return broken(one2, { verdict: "errored", reason, fix: null });
  }
}
function broken(one2, said) {
  const none = { report: noReport, logs: [] };
  if (!one2.signal.aborted) return { ...said, ...none };
  if (stoppedBy(one2) === "cancelled") return { verdict: "cancelled", reason: "it was cancelled", fix: null, ...none };
  const reason = `it was not done within ${one2.stage.timeoutSeconds} s: ${said.reason}`;
  return { verdict: "failed", reason, fix: said.fix, ...none };
}
async function logsOf(group) {
  const all = await group.all();
  const logs = await Promise.all(all.map(async (each) => ({ of: each.name, lines: await each.logs(keptLines) })));
  return logs.filter(({ lines }) => lines.length > 0);
}

// src/operations/stages/attempt.ts
async function attempt(bench, stage) {
  const { clock, cancel, tools, reporter, service } = bench.world;
  const since = clock.now();
  const missing = tools.host.missing(stage.secrets);
  const one2 = {
    bench,
    stage,
    signal: AbortSignal.any([cancel, tools.host.limit(stage.timeoutSeconds)]),
    clean: tools.host.blotting(stage.secrets),
    output: (line) => reporter.report({ kind: "output", service, text: `${stage.name} | ${line}` })
  };
  const tried = missing.length > 0 ? withoutSecrets(missing) : await safely(one2);
  return { ...tried, seconds: secondsBetween(since, clock.now()) };
}
async function safely(one2) {
  try {
    return await byKind(one2);
  } catch (error) {
    if (!(error instanceof WaybillError)) throw error;
    const broken2 = brokenBy(error);
    if (one2.signal.aborted && stoppedBy(one2) === "late") {
      const reason = `it was not done within ${one2.stage.timeoutSeconds} s`;
      return { verdict: "failed", reason, fix: "timeout: <longer>", report: noReport, logs: [] };
    }
    return { ...broken2, report: noReport, logs: [] };
  }
}
function byKind(one2) {
  const { subject } = one2.stage;
  if (subject.kind !== "static") return onServed(one2, subject);
  switch (subject.on) {
    case "checkout":
      return onCheckout(one2);
    case "image":
      return onImage(one2);
    case "target":
      return onTarget(one2, subject.target);
  }
}
function withoutSecrets(names) {
  return {
    verdict: "errored",
    reason: `expected ${names.join(", ")} in the environment of the job, as the stage's \`secrets\` say, got nothing`,
    fix: `env:
${names.map((name) => `  ${name}: \${{ secrets.${name} }}`).join("\n")}`,
    report: noReport,
    logs: []
  };
}

// src/domain/test-stage.ts
var stageKeyVersion = 1;
function stageKeyOf({ stage, objects, dependencies: dependencies2 }) {
  const { name, subject, run, junit, paths, environment, secrets } = stage;
  const definition = { name, subject, run, junit, paths, environment, secrets };
  return hashJson({
    version: stageKeyVersion,
    definition,
    objects,
    dependencies: dependencies2
  });
}

// src/operations/stages/key.ts
async function keyOf(bench, stage) {
  const { world, subject } = bench;
  const build2 = exported(stage, subject.topology.build);
  const hasPaths = ownPaths(stage).length > 0 || stage.subject.kind !== "static" || stage.subject.on !== "image";
  const objects = hasPaths ? (await world.source.keyInput(subject.commit, build2)).objects : {};
  return stageKeyOf({ stage, objects, dependencies: await dependenciesOf(bench, stage) });
}
async function dependenciesOf(bench, stage) {
  const { subject } = stage;
  if (subject.kind !== "dependent") return {};
  const room = await bench.room();
  const images = subject.on.kind === "services" ? Object.values(subject.on.services).map(({ image }) => image) : await composeImages(bench, stage, subject.on.file);
  const pairs = await Promise.all(
    [...new Set(images)].map(async (image) => [image, await room.resolve(image)])
  );
  return Object.fromEntries(pairs);
}
async function composeImages(bench, stage, file) {
  const room = await bench.room();
  const { environment, secrets } = stage;
  return withExport(
    bench,
    stage,
    (folder) => room.composeImages({ folder, file, image: "waybill-image", environment, secrets })
  );
}

// src/operations/stages/failures.ts
function reportLogs({ world }, result) {
  const last = result.attempts.at(-1);
  if (last === void 0 || last.verdict === "passed") return;
  for (const { of, lines } of last.logs) {
    if (of === result.stage) continue;
    const text = lines.map((line) => `${result.stage} | ${of} | ${line}`).join("\n");
    world.reporter.report({ kind: "output", service: world.service, text });
  }
}
var most = 50;
async function reportFailures(bench, result) {
  const { world } = bench;
  const last = result.attempts.at(-1);
  const shown = result.verdict === "flaky" ? result.attempts[0] : last;
  for (const test of (shown?.report.failures ?? []).slice(0, most)) {
    const file = test.file === null ? null : await inRepository(bench, test.file);
    world.reporter.report({
      kind: "finding",
      service: world.service,
      level: result.verdict === "flaky" ? "warning" : "error",
      title: `${result.stage}: ${nameOf(test)}`,
      text: test.message === "" ? "it failed" : test.message,
      place: file === null ? null : { file, line: test.line }
    });
  }
}
function nameOf({ suite, name }) {
  return suite === "" ? name : `${suite} ${name}`;
}
async function inRepository({ world, subject }, path) {
  const names = path.replaceAll("\\", "/").split("/").filter((name) => !["", ".", ".."].includes(name));
  const { context } = subject.topology.build;
  for (let at = 0; at < names.length; at++) {
    const rest = names.slice(at).join("/");
    for (const candidate of context === "." ? [rest] : [rest, `${context}/${rest}`]) {
      if (await world.source.readFile(subject.commit, candidate) !== void 0) return candidate;
    }
  }
  return null;
}

// src/operations/stages/run-stages.ts
var atOnce = 4;
async function runStages(world, subject, request) {
  const stages = chosenStages(subject.topology.tests, request.only);
  let opened;
  const bench = {
    world,
    subject,
    room: () => opened ??= world.tools.containers.open(world.service)
  };
  const gate = createGate(atOnce);
  const results = /* @__PURE__ */ new Map();
  const begin = (stage) => {
    const known = results.get(stage.name);
    if (known !== void 0) return known;
    const needs = stages.filter((other) => stage.needs.includes(other.name)).map(begin);
    const result = afterNeeds(bench, stage, needs, request, gate);
    results.set(stage.name, result);
    return result;
  };
  try {
    return await Promise.all(stages.map(begin));
  } finally {
    const room = await opened?.catch(() => void 0);
    await room?.close();
  }
}
async function afterNeeds(bench, stage, needs, request, gate) {
  const since = bench.world.clock.now();
  const done = (key2, more) => {
    const result = {
      stage: stage.name,
      kind: stage.subject.kind,
      key: key2,
      fix: null,
      attempts: [],
      seconds: secondsBetween(since, bench.world.clock.now()),
      ...more
    };
    say2(bench, stage, `${more.verdict}: ${more.reason}`);
    return result;
  };
  let key = null;
  try {
    key = await keyOf(bench, stage);
    if (request.passed.has(key))
      return done(key, { verdict: "passed-before", reason: "nothing of it changed since it passed on this image" });
    const lacking = (await Promise.all(needs)).filter((need) => !isGood(need.verdict));
    if (lacking.length > 0) {
      const why = lacking.map((need) => `${need.stage} ${need.verdict}`).join(", ");
      return done(key, { verdict: "skipped", reason: `it needs what did not pass: ${why}` });
    }
    return await gate(async () => {
      const attempts = [];
      do {
        say2(bench, stage, attempts.length === 0 ? "begins" : `try ${attempts.length + 1}`);
        attempts.push(await attempt(bench, stage));
      } while (triesAgain(stage, attempts) && !bench.world.cancel.aborted);
      const result = done(key, { ...judgeAttempts(attempts), attempts });
      reportLogs(bench, result);
      await reportFailures(bench, result);
      return result;
    });
  } catch (error) {
    if (!(error instanceof WaybillError)) throw error;
    return done(key, brokenBy(error));
  }
}
function say2({ world }, stage, text) {
  world.reporter.report({
    kind: "step",
    service: world.service,
    environment: "test",
    text: `${stage.name} ${text}`
  });
}
function createGate(most2) {
  let inside = 0;
  const waiting = [];
  return async (act) => {
    if (inside >= most2) await new Promise((resolve) => waiting.push(resolve));
    else inside += 1;
    try {
      return await act();
    } finally {
      const next = waiting.shift();
      if (next === void 0) inside -= 1;
      else next();
    }
  };
}

// src/operations/stamp/write-tested.ts
async function writeTested(registry, repository, root, results, facts) {
  for (const result of results) {
    const statement = testedStatement({ repository, digest: root.digest }, result, facts);
    if (statement !== void 0)
      await writeStamp(registry, repository, { ...root, size: root.bytes.length }, statement);
  }
}

// src/plan/config-guard.ts
var credentialFiles = [
  [/(?:^|\/)\.aws\/credentials$/, "AWS credentials"],
  [
    /(?:^|\/)\.config\/gcloud\/(?:application_default_credentials\.json|credentials\.db|access_tokens\.db)$/,
    "Google Cloud credentials"
  ],
  [
    /(?:^|\/)\.azure\/(?:accessTokens\.json|msal_token_cache\.(?:json|bin)|service_principal_entries\.json)$/,
    "Azure credentials"
  ],
  [/(?:^|\/)\.git-credentials$/, "git credentials"],
  [/(?:^|\/)(?:\.netrc|_netrc)$/, "credentials for hosts"],
  [/(?:^|\/)\.ssh\/id_(?:rsa|dsa|ecdsa|ed25519)$/, "an SSH key"],
  [/(?:^|\/)\.kube\/config$/, "Kubernetes credentials"],
  [/(?:^|\/)\.pgpass$/, "database passwords"],
  [/(?:^|\/)\.vault-token$/, "a Vault token"]
];
var example = /\.(?:example|sample|template|dist|tpl|defaults?|schema)$|(?:^|\/)(?:example|sample)\.env$/;
var ofOneEnvironment = /(?:^|\/)(?:appsettings\.(?!json$)[A-Za-z]+\.json|application-(?:dev|development|test|staging|stage|uat|qa|prod|production|live)\.(?:ya?ml|properties))$/i;
function judgeName(path) {
  const name = path.split("/").at(-1) ?? "";
  for (const [pattern, what] of credentialFiles) if (pattern.test(path)) return { kind: "secret", what };
  if (/^\.env(?:\.[\w.-]+)?$|^[\w-]+\.env$/.test(name) && !example.test(path))
    return { kind: "variables", what: "variables of one environment" };
  if (ofOneEnvironment.test(path)) return { kind: "configuration", what: "the configuration of one environment" };
  return { kind: "content" };
}
var overlap = 4096;
var contents = [
  {
    what: "a private key",
    pattern: /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----\s{1,4}(?:[A-Za-z-]{1,40}: [^\n]{0,200}\s{1,4}){0,4}[A-Za-z0-9+/=]{40}/,
    marks: ["PRIVATE KEY"]
  },
  {
    what: "a Google Cloud service account",
    pattern: /"type"\s{0,4}:\s{0,4}"service_account"[^]{0,400}"private_key"\s{0,4}:\s{0,4}"-----BEGIN/,
    marks: ['"service_account"']
  },
  {
    what: "an AWS secret access key",
    pattern: /\baws_secret_access_key\s{0,8}[=:]\s{0,8}["']?[A-Za-z0-9/+]{40}\b/i,
    marks: ["aws_secret_access_key", "AWS_SECRET_ACCESS_KEY"]
  },
  {
    what: "a GitHub token",
    pattern: /\bgh[pousr]_[A-Za-z0-9]{36}\b|\bgithub_pat_[A-Za-z0-9_]{60,90}\b/,
    marks: ["ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_"]
  },
  { what: "a GitLab token", pattern: /\bglpat-[A-Za-z0-9_-]{20}\b/, marks: ["glpat-"] },
  { what: "a Slack token", pattern: /\bxox[abprs]-[0-9]{8,}-[A-Za-z0-9-]{20,}/, marks: ["xox"] },
  { what: "a Stripe key", pattern: /\bsk_live_[A-Za-z0-9]{24,}/, marks: ["sk_live_"] },
  { what: "an npm token", pattern: /\bnpm_[A-Za-z0-9]{36}\b/, marks: ["npm_"] },
  { what: "an npm token", pattern: /:_authToken\s{0,2}=\s{0,2}(?!\$)[A-Za-z0-9_-]{16,}/, marks: [":_authToken"] },
  { what: "credentials of a registry", pattern: /"auth"\s{0,4}:\s{0,4}"[A-Za-z0-9+/=]{12,}"/, marks: ['"auth"'] }
];
var ofDocker = "credentials of a registry";
function scanFor(path) {
  const found = /* @__PURE__ */ new Set();
  const isDocker = /(?:^|\/)(?:\.docker\/config\.json|\.dockercfg)$/.test(path);
  let before = "";
  return {
    take(chunk) {
      const text = before + chunk;
      for (const { what, pattern, marks } of contents) {
        if (found.has(what) || what === ofDocker && !isDocker) continue;
        if (marks.some((mark) => text.includes(mark)) && pattern.test(text)) found.add(what);
      }
      before = text.slice(-overlap);
    },
    found: () => [...found]
  };
}
var secretName = /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|SECRET_KEY|TOKEN|API_?KEY|APIKEY|PRIVATE_KEY|ACCESS_KEY|AUTH_KEY|CREDENTIALS?|CLIENT_SECRET|CONNECTION_STRING)$/i;
var noSecret = /^(?:|x+|\*+|<.*>|\$.*|%.*%|changeme|change-me|replace-?me|none|null|true|false|unset|example|dummy|test|.*_FILE|\/.*|https?:\/\/[^@]*)$/i;
function isSecretVariable(name, value) {
  return secretName.test(name) && !noSecret.test(value.trim().replace(/^["']|["']$/g, ""));
}
function judgeVariables(text, differing) {
  const pairs = text.split("\n").flatMap((line) => {
    const [, name, value = ""] = /^\s{0,20}(?:export\s+)?([A-Za-z_][A-Za-z0-9_]{0,100})\s?=(.*)$/.exec(line) ?? [];
    return name === void 0 ? [] : [[name, value]];
  });
  return [
    ...pairs.filter(([name, value]) => isSecretVariable(name, value)).map(([name]) => ({ kind: "secret", what: `the secret ${name}` })),
    ...pairs.filter(([name]) => differing.has(name)).map(([name]) => differs(name))
  ];
}
function judgeSettings(settings, differing) {
  const variables = Object.entries(settings.environment).flatMap(([name, value]) => [
    ...isSecretVariable(name, value) ? [{ kind: "secret", what: "a secret", path: `ENV ${name}` }] : [],
    ...differing.has(name) ? [{ ...differs(name), path: `ENV ${name}` }] : []
  ]);
  const given = settings.history.flatMap(
    (step) => (
      // `|2 NAME=value OTHER=value /bin/sh -c …`: how a builder records the arguments of a step.
      [
        ...(/^(?:RUN )?\|[0-9]{1,3} (.{0,4000})/.exec(step)?.[1] ?? "").matchAll(
          /(?:^| )([A-Za-z_]\w{0,100})=(\S{0,400})/g
        )
      ]
    )
  );
  const arguments_ = given.filter(([, name = "", value = ""]) => isSecretVariable(name, value)).map(([, name = ""]) => ({ kind: "secret", what: "a secret, kept in the history", path: `ARG ${name}` }));
  return distinct([...variables, ...arguments_]);
}
function differs(name) {
  return { kind: "configuration", what: `${name}, which environments set differently` };
}
function distinct(values) {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
function differingVariables(environments) {
  const values = /* @__PURE__ */ new Map();
  for (const variables of environments) {
    for (const [name, value] of Object.entries(variables))
      values.set(name, (values.get(name) ?? /* @__PURE__ */ new Set()).add(value));
  }
  return new Set([...values].flatMap(([name, all]) => all.size > 1 ? [name] : []));
}
function judgeGuard(guard2, findings) {
  const meant = findings.filter(({ path }) => !guard2.except.some((pattern) => matchesGlob(pattern, path)));
  const secrets = meant.filter(({ kind }) => kind === "secret");
  const configuration = meant.filter(({ kind, goneIn }) => kind === "configuration" && goneIn === null);
  return {
    errors: guard2.level === "error" ? [...secrets, ...configuration] : secrets,
    warnings: guard2.level === "warn" ? configuration : []
  };
}
function tellFinding({ what, path, layer, goneIn }) {
  const where = layer === null ? "the image’s own settings" : `layer ${layer.number} of ${layer.of}`;
  const from = layer === null || layer.from === null ? "" : ` (${layer.from.slice(0, 120)})`;
  const gone = goneIn === null ? "" : `; layer ${goneIn} takes it away, but whoever pulls the image still has layer ${layer?.number ?? 0}`;
  return `${where}${from}: ${path}: ${what}${gone}`;
}

// src/operations/guard-image.ts
var mostFindings = 500;
var mostVariables = 256 * 1024;
async function guardImage(layers, image, differing, except) {
  const findings = [];
  for (const settings of await layers.settings(image)) {
    for (const found of judgeSettings(settings, differing)) findings.push({ ...found, layer: null, goneIn: null });
  }
  let layer = { number: 0, of: 0, from: null };
  const gone = (matches) => {
    findings.forEach((one2, index) => {
      if (one2.layer === null || one2.layer.number >= layer.number || one2.goneIn !== null || !matches(one2.path)) return;
      findings[index] = { ...one2, goneIn: layer.number };
    });
  };
  await layers.walk(image, async (event) => {
    switch (event.kind) {
      case "layer":
        layer = { number: event.number, of: event.of, from: event.from };
        return;
      case "removed":
        gone(
          (path) => path.startsWith(event.path === "" ? "" : `${event.path}/`) || !event.inside && path === event.path
        );
        return;
      case "file": {
        const { path } = event.file;
        gone((other) => other === path);
        if (findings.length >= mostFindings || except.some((pattern) => matchesGlob(pattern, path))) return;
        for (const found of await lookAt(event.file, differing)) findings.push({ ...found, path, layer, goneIn: null });
      }
    }
  });
  return distinct2(findings);
}
async function lookAt(file, differing) {
  const verdict = judgeName(file.path);
  if (file.size === 0) return [];
  switch (verdict.kind) {
    case "secret":
    case "configuration":
      return [{ kind: verdict.kind, what: verdict.what }];
    case "variables": {
      if (file.size > mostVariables) return [{ kind: "configuration", what: verdict.what }];
      const found = judgeVariables(await textOf(file), differing);
      return found.length > 0 ? found : [{ kind: "configuration", what: verdict.what }];
    }
    case "content": {
      const scanner = scanFor(file.path);
      for await (const chunk of file.bytes) scanner.take(Buffer.from(chunk).toString("latin1"));
      return scanner.found().map((what) => ({ kind: "secret", what }));
    }
  }
}
async function textOf(file) {
  const chunks = [];
  for await (const chunk of file.bytes) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
function distinct2(findings) {
  return [...new Map(findings.map((one2) => [JSON.stringify([one2.kind, one2.what, one2.path]), one2])).values()];
}

// src/operations/test-image.ts
async function testImage(world, catalog, subject, request) {
  const [guarded, results] = await Promise.all([guard(world, catalog, subject), runStages(world, subject, request)]);
  const tested = testedBy(world.service, subject, results);
  const unmet = [...guarded.unmet, ...tested.unmet];
  const warnings = [...guarded.warnings, ...tested.warnings];
  const [first] = guarded.unmet;
  if (first === void 0) return { ...tested, unmet, warnings };
  const outcome = guarded.broken && tested.good ? "errored" : tested.outcome === "cancelled" ? "cancelled" : "failed";
  const more = guarded.unmet.length === 1 ? "" : `, and ${guarded.unmet.length - 1} more`;
  const message = tested.good ? `${first.message}${more}` : `${tested.message}; ${first.message}${more}`;
  return { ...tested, outcome, good: false, message, unmet, warnings };
}
function testedBy(service, subject, results) {
  const outcome = judgeStages(results);
  const bad = results.filter((result) => !isGood(result.verdict));
  return {
    outcome,
    good: outcome === "passed" || outcome === "unchanged",
    message: tellStages(results),
    results,
    unmet: bad.map((result) => ({
      code: result.verdict === "failed" ? "test-failed" : `test-${result.verdict}`,
      message: `the stage ${result.stage} ${result.verdict}: ${result.reason}`,
      fix: result.fix ?? `waybill test ${service} --commit ${subject.commit} --stage ${result.stage}`
    })),
    warnings: results.filter((result) => result.verdict === "flaky").map((result) => `the stage ${result.stage} is flaky: ${result.reason}`)
  };
}
async function guard(world, catalog, subject) {
  const { configGuard } = subject.topology;
  try {
    const differing = await differingBetween(catalog, subject);
    const findings = await guardImage(world.tools.layers, subject.image, differing, configGuard.except);
    const { errors, warnings } = judgeGuard(configGuard, findings);
    return {
      unmet: errors.map((finding) => ({
        code: "config-guarded",
        message: tellFinding(finding),
        fix: finding.kind === "secret" ? "keep it out of the image (.dockerignore, a build secret), and revoke it where it was ever pushed" : "keep it out of the image: what differs belongs to `variables:`, or to config-guard: { except: [<path>] }"
      })),
      warnings: warnings.map(tellFinding),
      broken: false
    };
  } catch (error) {
    if (!(error instanceof WaybillError)) throw error;
    const { reason, fix } = brokenBy(error);
    return {
      unmet: [
        {
          code: error.code,
          message: `its layers could not be looked through: ${reason}`,
          ...fix === null ? {} : { fix }
        }
      ],
      warnings: [],
      broken: true
    };
  }
}
async function differingBetween(catalog, { commit, topology }) {
  const { policy } = await catalog.policy();
  const environments = await Promise.all(
    policy.environments.map(async ({ name }) => {
      try {
        const { workloads } = await catalog.topology(commit, topology.name, name);
        return workloads.map(({ variables }) => variables);
      } catch (error) {
        if (error instanceof WaybillError) return [];
        throw error;
      }
    })
  );
  return differingVariables(environments.flat());
}
function stageDetails(results) {
  if (results.length === 0) return {};
  return {
    stages: results.map((result) => {
      const report = result.attempts.at(-1)?.report;
      return {
        stage: result.stage,
        kind: result.kind,
        verdict: result.verdict,
        reason: result.reason,
        tries: result.attempts.length,
        seconds: result.seconds,
        passed: report?.passed ?? 0,
        failed: report?.failed ?? 0,
        skipped: report?.skipped ?? 0,
        failures: (report?.failures ?? []).slice(0, 20).map(({ suite, name, file, line, message }) => ({
          test: suite === "" ? name : `${suite} ${name}`,
          file,
          line,
          message: message.slice(0, 500)
        }))
      };
    })
  };
}

// src/operations/test-artifact.ts
async function testArtifact(session, registry, source, before, request) {
  const { commit, topology } = source;
  const stamps = request.again ? [] : await testedStampsOf(registry, topology.repository, before.digest);
  const image = await registryImage(registry, topology.repository, before.digest);
  const subject = { commit, topology, digest: before.digest, image };
  const results = await runStages(stageWorld(session), subject, { passed: passedKeys(stamps), only: request.only });
  await stampTested(session, registry, source, image.root, results);
  return testedBy(session.service, subject, results);
}
async function stampTested(session, registry, { commit, topology }, root, results) {
  const { run, clock, service } = session;
  const facts = { service, commit, run: run.url, actor: run.actor, time: clock.now() };
  await writeTested(registry, topology.repository, root, results, facts);
}
function stageWorld(session) {
  const { service, tools, source, scratch, clock, reporter, cancel } = session;
  return { service, tools, source, scratch, clock, reporter, cancel };
}

// src/operations/build.ts
var commitInput = 'input "commit"';
async function build(session, request) {
  const since = session.clock.now();
  const source = await sourceOf(session, request);
  const done = (more) => ({
    ...blankResult("build", session.service, null),
    commit: source.commit,
    ...more,
    details: { sourceKey: source.key, ...more.details },
    seconds: secondsBetween(since, session.clock.now())
  });
  const before = await builtBefore(session, source);
  if (request.verify === true && !request.dryRun) return done(await verifyBuild(session, source, before?.digest));
  if (before !== void 0) return done(await reuseTested(session, request, source, before));
  if (request.verifiedIn.length > 0 && session.registry !== null)
    throw await unbuilt(session, request, session.registry, source);
  const warnings = request.commit === null ? [...await leftOut(session.source)] : [];
  if (request.dryRun) {
    return done({
      outcome: "planned",
      good: true,
      message: `would build ${session.service} from source key ${source.key.slice(0, 12)}`,
      warnings
    });
  }
  return lendImage(session, source, async (image) => {
    warnings.push(...image.made?.warnings ?? []);
    const subject = { commit: source.commit, topology: source.topology, digest: image.root.digest, image };
    const tested = await testImage(stageWorld(session), session.catalog, subject, { passed: /* @__PURE__ */ new Set(), only: [] });
    const told = { warnings: [...warnings, ...tested.warnings] };
    const details = { ...stageDetails(tested.results), ...madeBy(image) };
    if (!tested.good) return done({ ...told, ...withoutArtifact(tested), details });
    if (session.registry === null) {
      return done({
        ...told,
        digest: image.root.digest,
        outcome: "built",
        good: true,
        message: "built; a pull request pushes nothing",
        details: { ...details, pushed: false, reused: false, size: await imageGrowth(image, source, null) }
      });
    }
    const { registry, clock, run } = session;
    const published = await publish(
      { registry, clock, run, say: (text) => say3(session, text) },
      source,
      image,
      (root) => stampTested(session, registry, source, root, tested.results)
    );
    const winner = published.digest === image.root.digest ? void 0 : await builtBefore(session, source);
    if (winner !== void 0) return done(await reuseTested(session, request, source, winner));
    const size = await imageGrowth(image, source, { registry, environment: request.environment ?? null });
    return done({
      ...published,
      warnings: [...told.warnings, ...published.warnings ?? []],
      details: { ...published.details, ...details, size }
    });
  });
}
async function sourceOf(session, request) {
  const { source, catalog, service } = session;
  const commit = request.commit === null ? await source.head() : await resolveCommit(source, request.commit, commitInput);
  if (commit === void 0) {
    throw new WaybillError("version-unknown", {
      where: commitInput,
      message: `expected a commit or a git ref, got ${JSON.stringify(request.commit)}, which is none here or at the remote`
    });
  }
  const declared = await catalog.topology(commit, service, null);
  const keyInput = await source.keyInput(commit, declared.build);
  const topology = request.archive === null ? declared : { ...declared, build: { ...declared.build, recipe: { kind: "archive", path: request.archive } } };
  return { commit, topology, keyInput, key: sourceKeyOf(keyInput) };
}
async function unbuilt({ service, source }, { verifiedIn }, registry, { topology, commit, key }) {
  const newestRecorded = async () => void 0;
  return explainUnbuilt({ service, registry, source, verifiedIn, newestRecorded }, topology, commit, key);
}
async function builtBefore(session, source) {
  if (session.registry === null) return void 0;
  const { repository } = source.topology;
  const facts = await session.registry.describe(repository);
  const found = facts === void 0 ? void 0 : await reusable(session.registry, repository, source.key);
  return found === void 0 || facts === void 0 ? void 0 : { ...found, facts };
}
async function reuseTested(session, request, source, before) {
  const result = await reuse(session, request, source, before);
  const { registry } = session;
  if (registry === null || request.dryRun || source.topology.tests.length === 0) return result;
  const tested = await testArtifact(session, registry, source, before, { only: [], again: false });
  const details = { ...result.details, ...stageDetails(tested.results) };
  const warnings = [...result.warnings ?? [], ...tested.warnings];
  if (tested.good) return { ...result, warnings, details };
  const { outcome, good, message, unmet } = tested;
  return { ...result, outcome, good, message, unmet, warnings, details };
}
function withoutArtifact({ outcome, good, message, unmet }) {
  return { outcome, good, unmet, message: `${message}; nothing was pushed` };
}
async function reuse(session, request, source, before) {
  const result = builtResult(before.digest, before.facts, source.key, "reused");
  if (request.archive === null) return result;
  const given = await lendImage(session, source, async (image) => image.root.digest);
  const recorded = before.stamp.inputs[request.archive];
  if (given === before.digest || given === recorded) return result;
  const problem = {
    where: 'input "archive"',
    message: `expected the archive that this source was built from (${recorded ?? before.digest}), got ${given}`,
    fix: "declare what the archive is made from under build.paths, or raise build.epoch"
  };
  if (request.changedInputs === "refuse") throw new WaybillError("build-inputs-changed", problem);
  return { ...result, warnings: [`${problem.message}: the first one stays; ${problem.fix}`] };
}
async function leftOut(source) {
  const paths = await source.uncommitted();
  if (paths.length === 0) return [];
  const shown = paths.slice(0, 8).join(", ");
  return [
    `HEAD is built, not the workspace; left out: ${shown}${paths.length > 8 ? ` and ${paths.length - 8} more` : ""}`
  ];
}
function say3(session, text) {
  session.reporter.report({ kind: "step", service: session.service, environment: "build", text });
}

// src/entry/perform/build-session.ts
function environmentOf(policy, named, ref) {
  if (named !== null) return findEnvironment(policy, named);
  const [only = null, ...others] = ref === null ? [] : environmentsFor(policy, ref);
  return others.length === 0 ? only : null;
}
function buildTargetOf(world, chosen, environment) {
  if (world.isPullRequest) return null;
  const usual = buildPlace(chosen, environment);
  const { role, services } = chosen;
  const place = role === null || "host" in usual ? usual : { ...usual, role: { arn: role, services } };
  return { registry: world.registry(place), logins: world.logins(place), caveats: caveatsOf([place]) };
}
async function openBuildSession(world, source, catalog, to) {
  const { registry, logins } = to ?? { registry: null, logins: null };
  const scratch = await world.scratch();
  const { builder, clock, reporter, run, cancel, stages } = world;
  return { catalog, source, builder, scratch, registry, logins, clock, reporter, run, cancel, tools: stages };
}

// src/entry/perform/build.ts
async function performBuild(world, inputs) {
  const source = await requireSource(world);
  if (!world.isPullRequest) world.prepareCloud();
  const catalog = await catalogOf(world, inputs, inputs.service, null);
  const services = chooseServices(catalog, inputs.service);
  refuseUnsupported(catalog.checkedOut, null, services);
  const { policy } = await catalog.policy();
  const environment = environmentOf(policy, inputs.environment, world.run.ref);
  const to = buildTargetOf(world, chosenOf(catalog, policy, inputs, services), environment);
  const results = await buildServices(world, source, catalog, services, to, {
    commit: inputs.commit,
    archive: inputs.archive,
    changedInputs: inputs["changed-inputs"],
    verifiedIn: environment?.requires.verifiedIn ?? [],
    dryRun: inputs["dry-run"],
    environment: environment?.name ?? null,
    verify: inputs.verify
  });
  return results.map((result) => ({ ...result, details: { ...result.details, environment: environment?.name ?? "" } }));
}
async function buildServices(world, source, catalog, services, to, request, verb = "build") {
  const session = await openBuildSession(world, source, catalog, to);
  return Promise.all(
    services.map(async (service) => {
      try {
        const result = await build({ ...session, service }, request);
        return { ...result, warnings: [...result.warnings, ...to?.caveats ?? []] };
      } catch (error) {
        return resultOfError(error, blankResult(verb, service, null));
      }
    })
  );
}
async function requireSource(world) {
  const source = await world.source();
  if (source !== null) return source;
  throw new WaybillError("git-failed", {
    where: "build",
    message: "expected a git repository to build from, found none here",
    fix: "- uses: actions/checkout@<sha>"
  });
}

export {
  lendImage,
  testImage,
  stageDetails,
  testArtifact,
  stageWorld,
  sourceOf,
  builtBefore,
  environmentOf,
  buildTargetOf,
  openBuildSession,
  performBuild,
  buildServices,
  requireSource
};

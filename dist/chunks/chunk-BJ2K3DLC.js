import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  builtStampOf,
  builtStatement,
  explainUnbuilt,
  resolveCommit,
  sourceKeyOf,
  sourceTag,
  writeStamp
} from "./chunk-P44RKSKL.js";
import {
  secondsBetween
} from "./chunk-OE5E3XHL.js";
import {
  catalogOf,
  chooseServices
} from "./chunk-5MJXJNS3.js";
import {
  findEnvironment,
  refuseUnsupported
} from "./chunk-KPYQU4SB.js";
import {
  environmentsFor
} from "./chunk-A2PGQLBT.js";
import {
  resultOfError
} from "./chunk-PILELEH3.js";
import {
  blankResult
} from "./chunk-XE24PILU.js";
import {
  shortDigest
} from "./chunk-5KS5TQ4J.js";
import {
  WaybillError
} from "./chunk-2FKMNJIF.js";

// src/operations/publish-build.ts
async function publish(publisher, source, image) {
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
    builder: recipe.kind,
    inputs: recipe.kind === "archive" ? { [recipe.path]: image.root.digest } : {},
    run: publisher.run.url,
    actor: publisher.run.actor,
    time: publisher.clock.now()
  };
  const statement = builtStatement({ repository: topology.repository, digest: image.root.digest }, stamped);
  await writeStamp(registry, topology.repository, { ...image.root, size: image.root.bytes.length }, statement);
  const digest = await commitBuild(registry, topology.repository, key, image.root.digest);
  const lost = digest !== image.root.digest;
  const note = lost ? [`another build of this source was first: its image ${shortDigest(digest)} is taken`] : [];
  const ended = builtResult(digest, facts, key, lost ? "reused" : "built");
  return { ...ended, warnings: note, details: { ...ended.details, ...pushed } };
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
  if (before !== void 0) return done(await reuse(session, request, source, before));
  if (request.verifiedIn.length > 0 && session.registry !== null)
    throw await unbuilt(session, request, session.registry, source);
  const warnings = request.commit === null ? await leftOut(session.source) : [];
  if (request.dryRun) {
    return done({
      outcome: "planned",
      good: true,
      message: `would build ${session.service} from source key ${source.key.slice(0, 12)}`,
      warnings
    });
  }
  return withImage(session, source, async (image) => {
    if (session.registry === null) {
      return done({
        outcome: "built",
        good: true,
        digest: image.root.digest,
        warnings,
        message: "built; a pull request pushes nothing",
        details: { pushed: false, reused: false }
      });
    }
    const { registry, clock, run } = session;
    const published = await publish({ registry, clock, run, say: (text) => say(session, text) }, source, image);
    return done({ ...published, warnings: [...warnings, ...published.warnings ?? []] });
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
async function reuse(session, request, source, before) {
  const result = builtResult(before.digest, before.facts, source.key, "reused");
  if (request.archive === null) return result;
  const given = await withImage(session, source, async (image) => image.root.digest);
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
async function withImage(session, { commit, topology }, use) {
  const folder = await session.scratch.folder("context");
  try {
    if (topology.build.recipe.kind !== "archive") {
      say(session, `exporting ${commit.slice(0, 10)}`);
      await session.source.exportTree(commit, topology.build, folder.path);
    }
    const image = await session.builder.build(
      topology.build,
      folder.path,
      (text) => session.reporter.report({ kind: "output", service: session.service, text })
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
async function leftOut(source) {
  const paths = await source.uncommitted();
  if (paths.length === 0) return [];
  const shown = paths.slice(0, 8).join(", ");
  return [
    `HEAD is built, not the workspace; left out: ${shown}${paths.length > 8 ? ` and ${paths.length - 8} more` : ""}`
  ];
}
function say(session, text) {
  session.reporter.report({ kind: "step", service: session.service, environment: "build", text });
}

// src/entry/perform/build.ts
async function performBuild(world, inputs) {
  const source = await requireSource(world);
  if (!world.isPullRequest) world.prepareCloud();
  const catalog = await catalogOf(world, inputs, inputs.service, null);
  const services = chooseServices(catalog, inputs.service);
  refuseUnsupported(catalog.checkedOut, null, services);
  const { policy } = await catalog.policy();
  const matches = world.run.ref === null ? [] : environmentsFor(policy, world.run.ref);
  const environment = inputs.environment !== null ? findEnvironment(policy, inputs.environment) : matches.length === 1 ? matches[0] : void 0;
  const results = await buildServices(world, source, catalog, services, inputs.region, {
    commit: inputs.commit,
    archive: inputs.archive,
    changedInputs: inputs["changed-inputs"],
    verifiedIn: environment?.requires.verifiedIn ?? [],
    dryRun: inputs["dry-run"]
  });
  return results.map((result) => ({ ...result, details: { ...result.details, environment: environment?.name ?? "" } }));
}
async function buildServices(world, source, catalog, services, region, request, verb = "build") {
  const { policy } = await catalog.policy();
  const registry = world.isPullRequest ? null : world.registry({ region: region ?? policy.registry.region ?? catalog.guarding.region, account: null });
  const scratch = await world.scratch();
  const { builder, clock, reporter, run } = world;
  return Promise.all(
    services.map(async (service) => {
      try {
        return await build({ service, catalog, source, builder, scratch, registry, clock, reporter, run }, request);
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
  performBuild,
  buildServices
};

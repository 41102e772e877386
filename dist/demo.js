import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  verbNames
} from "./chunks/chunk-AN4VI4ZT.js";
import {
  _ep0 as _ep02,
  _mw0 as _mw02,
  command as command2
} from "./chunks/chunk-DLSPOT6D.js";
import {
  _ep0,
  _mw0,
  command
} from "./chunks/chunk-ESTF6WDZ.js";
import {
  BatchGetImageCommand,
  CreateRepositoryCommand,
  ECRClient,
  GetAuthorizationTokenCommand,
  PutImageCommand
} from "./chunks/chunk-JQ2V2AIV.js";
import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServicesCommand,
  ECSClient,
  ListServiceDeploymentsCommand,
  RegisterTaskDefinitionCommand
} from "./chunks/chunk-SSC3FDM7.js";
import {
  CloudWatchLogsClient
} from "./chunks/chunk-E4ZVZHJX.js";
import {
  CreateLogGroup$
} from "./chunks/chunk-NOSHX3JK.js";
import {
  ElasticLoadBalancingV2Client
} from "./chunks/chunk-AKM4HBV6.js";
import {
  CreateListener$,
  CreateLoadBalancer$,
  CreateRule$,
  CreateTargetGroup$,
  ModifyTargetGroupAttributes$
} from "./chunks/chunk-7QNJ6QJS.js";
import "./chunks/chunk-MJNJVP4A.js";
import "./chunks/chunk-H5ZV56SS.js";
import "./chunks/chunk-7IOR4GJ6.js";
import {
  require_node_http
} from "./chunks/chunk-ZPGCJFOY.js";
import "./chunks/chunk-LBA7KWDL.js";
import "./chunks/chunk-6OV4JN7H.js";
import "./chunks/chunk-XCIWX5PF.js";
import "./chunks/chunk-2GQL2RIN.js";
import "./chunks/chunk-2EZQYKRD.js";
import "./chunks/chunk-EUL5FWU7.js";
import "./chunks/chunk-DCRDT6C6.js";
import "./chunks/chunk-SZHESRY5.js";
import "./chunks/chunk-FEK6JM4X.js";
import "./chunks/chunk-XBOD5NCF.js";
import "./chunks/chunk-JQCP4TTU.js";
import "./chunks/chunk-DT6WHFUT.js";
import "./chunks/chunk-VOA34KDZ.js";
import "./chunks/chunk-FBKIUXTT.js";
import "./chunks/chunk-W4Z7LFI6.js";
import "./chunks/chunk-KT6RLGKW.js";
import "./chunks/chunk-IKG4HHVY.js";
import "./chunks/chunk-HRSVYFST.js";
import "./chunks/chunk-JQ3SUN5O.js";
import "./chunks/chunk-QUBXZJPL.js";
import "./chunks/chunk-VP57ZRC6.js";
import {
  __toESM
} from "./chunks/chunk-Z74EJKPS.js";

// demo/main.ts
import { execFile as execFile3 } from "node:child_process";
import { mkdtemp as mkdtemp3, rm as rm4, writeFile as writeFile3 } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join as join7 } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify as promisify2 } from "node:util";

// demo/acts/all-told.ts
async function allTold(stage) {
  const { messages } = await stage.rehearsal.control("inboxes");
  const slack = messages.filter((one) => one.inbox === "slack");
  const events = messages.filter((one) => one.inbox === "webhook");
  stage.expect(
    slack.length > 0 && events.length > 0,
    `${slack.length} messages in Slack, ${events.length} events at the webhook`
  );
  const ids = events.map((one) => JSON.parse(one.body).id);
  stage.expect(new Set(ids).size === ids.length, "each told once");
  const bad = events.filter((one) => one.body.includes("rolled-back"));
  stage.expect(bad.length > 0, "the rollbacks among them");
  stage.say("");
  stage.say(await stage.commandLine.read(["status"]));
  return messages.length;
}

// demo/git-flow.ts
async function release({ repository }, version, from = `release/${version}`) {
  await repository.git("switch", "--quiet", "main");
  await repository.git("merge", "--quiet", "--no-ff", "--message", `Merge ${from}`, from);
  await repository.git("tag", "--annotate", "--message", version, `v${version}`);
  await repository.push("main", `v${version}`);
}
async function versionIn(stage) {
  const answer = await fetch(`${stage.infrastructure.urls.prod}/returns/refund`);
  await answer.arrayBuffer();
  return answer.headers.get("x-version") ?? `HTTP ${answer.status}`;
}

// demo/stage.ts
function of(ran, service) {
  return ran.told.find((one) => one.service === service);
}
function expectOutcome(stage, ran, service, outcome, told) {
  const one = of(ran, service) ?? ran.told[0];
  stage.expect(
    one?.outcome === outcome,
    told,
    `${service}: ${one?.outcome ?? "nothing"}: ${one?.message ?? ran.step.log}`
  );
}
async function deliver(stage, trigger, release2) {
  const build = await stage.runner.job(trigger, "build");
  const environment = build.step.outputs["environment"] ?? "";
  if (build.step.code !== 0 || environment === "") return { build, ship: void 0 };
  const ship = await stage.runner.job(trigger, "ship");
  noteDigests(stage, ship, release2);
  return { build, ship };
}
function noteDigests(stage, ran, release2) {
  for (const { service, outcome, digest } of ran.told) {
    if (digest === null || !["deployed", "unchanged", "rolled-back"].includes(outcome)) continue;
    const { digests } = stage.chronicle;
    const versions = digests.get(service) ?? /* @__PURE__ */ new Map();
    digests.set(service, versions);
    versions.set(release2, (versions.get(release2) ?? /* @__PURE__ */ new Set()).add(digest));
  }
}
var branch = (name) => ({ ref: `refs/heads/${name}` });
var tag = (name) => ({ ref: `refs/tags/${name}` });
function expectShipped(stage, delivery, service, where, told, outcome = "deployed") {
  const { build, ship } = delivery;
  const one = ship === void 0 ? of(build, service) : of(ship, service);
  const came = ship !== void 0 && one?.environment === where && one.outcome === outcome;
  stage.expect(
    came,
    told,
    `${service}: ${one?.verb ?? ""} ${one?.outcome ?? "nothing"}: ${one?.message ?? build.step.log}`
  );
}

// demo/acts/changed-release.ts
async function changedRelease(stage) {
  const { repository } = stage;
  await repository.git("switch", "--quiet", "--create", "release/1.4.0", "develop");
  await repository.commit("Refund whole cents", {
    "services/returns/refund.mjs": (text) => text.replace("Math.min(price, limit)", "Math.round(Math.min(price, limit) * 100) / 100"),
    "services/returns/package.json": (text) => text.replace("1.3.0", "1.4.0")
  });
  await repository.push("release/1.4.0");
  const candidate = await deliver(stage, branch("release/1.4.0"), "1.4.0-rc.1");
  expectOutcome(
    stage,
    candidate.build,
    "returns",
    "built",
    "release/1.4.0 gets a fix and a new version: returns is built"
  );
  expectOutcome(stage, candidate.build, "shipping", "reused", "shipping did not change: it is not built again");
  expectShipped(stage, candidate, "returns", "uat", "and runs in uat");
  await repository.git("switch", "--quiet", "--create", "hotfix/1.3.1", "main");
  await repository.commit("Log less", {
    "services/returns/server.mjs": (text) => text.replace("refund failed: ", "no refund: ")
  });
  await repository.push("hotfix/1.3.1");
  const hotfix = await deliver(stage, branch("hotfix/1.3.1"), "1.3.1");
  expectShipped(stage, hotfix, "returns", "uat", "meanwhile hotfix/1.3.1 from main runs in uat");
  await release(stage, "1.3.1", "hotfix/1.3.1");
  expectShipped(stage, await deliver(stage, tag("v1.3.1"), "1.3.1"), "returns", "prod", "and, tagged v1.3.1, in prod");
}

// demo/acts/cheating-and-dying.ts
async function cheatingAndDying(stage) {
  const { repository, runner, chronicle } = stage;
  await repository.git("switch", "--quiet", "--create", "release/1.7.0", "develop");
  await repository.commit("Refund to the cent", {
    "services/returns/refund.mjs": (text) => text.replace("/ 100 + 1", "/ 100"),
    "services/returns/package.json": (text) => text.replace("1.6.0", "1.7.0")
  });
  await repository.push("release/1.7.0");
  const built = await runner.job(branch("release/1.7.0"), "build", { service: "returns" });
  const digest = built.step.outputs["digest"] ?? "";
  const past = await runner.job(branch("release/1.7.0"), "ship", {
    service: "returns",
    version: digest,
    environment: "prod"
  });
  expectOutcome(stage, past, "returns", "refused", "an image that was never verified: refused for prod");
  stage.expect(
    of(past, "returns")?.unmet.some((one) => one.code === "not-verified") ?? false,
    "since uat never saw it"
  );
  await moveTag(stage, digest);
  const forged = await runner.job(branch("main"), "ship", {
    service: "returns",
    version: "env:uat",
    environment: "prod"
  });
  expectOutcome(stage, forged, "returns", "refused", "at.uat moved to it by hand: refused for prod");
  stage.expect(
    of(forged, "returns")?.unmet.some((one) => one.code === "tag-tampered") ?? false,
    "and said to be tampered with"
  );
  const repaired = await stage.commandLine.run(["settle", "returns", "uat", "--repair"]);
  stage.expect(repaired.code === 0, "waybill settle --repair puts it back", repaired.told[0]?.message ?? repaired.log);
  const before = await updates(stage);
  await runner.lose(branch("release/1.7.0"), { service: "returns" }, async () => await updates(stage) > before);
  const open = await openEntry(stage);
  stage.expect(open !== null, "a runner is lost in the middle of a deployment: its entry is open");
  const next = await runner.job(branch("release/1.7.0"), "ship", { service: "returns" });
  const same = open !== null && (of(next, "returns")?.entry ?? "").includes(`${open}:`);
  stage.expect(
    of(next, "returns")?.outcome === "deployed" && same,
    "the next run finishes that very attempt",
    of(next, "returns")?.message ?? ""
  );
  stage.expect(await updates(stage) === before + 1, "without a second deployment");
  if (same) chronicle.settled += 1;
  const commit = await repository.git("rev-parse", "release/1.3.0");
  const old = await runner.job({ ref: "refs/heads/release/1.3.0", commit }, "ship", { service: "returns" });
  expectOutcome(
    stage,
    old,
    "returns",
    "superseded",
    "the run of release/1.3.0 started again: superseded, nothing goes back"
  );
}
async function moveTag({ infrastructure: { ecr: ecr2 } }, digest) {
  const { images: images2 } = await ecr2.send(
    new BatchGetImageCommand({ repositoryName: "returns", imageIds: [{ imageDigest: digest }] })
  );
  const manifest = images2?.[0];
  await ecr2.send(
    new PutImageCommand({
      repositoryName: "returns",
      imageManifest: manifest?.imageManifest,
      imageManifestMediaType: manifest?.imageManifestMediaType,
      imageTag: "at.uat"
    })
  );
}
async function updates(stage) {
  const { requests } = await stage.rehearsal.control("requests");
  return requests.filter((one) => one.operation === "UpdateService" && one.input?.cluster === "shop-uat").length;
}
async function openEntry(stage) {
  const rows = JSON.parse(await stage.commandLine.read(["status", "returns", "uat", "--json"]));
  return /#[0-9]+/.exec(rows[0]?.open ?? "")?.[0] ?? null;
}

// demo/acts/plain-road.ts
async function plainRoad(stage) {
  const { repository } = stage;
  await repository.commit("Say what came back", {
    "services/returns/refund.mjs": (text) => text.replace("What a customer gets", "What a customer of ours gets")
  });
  await repository.push("develop");
  const dev = await deliver(stage, branch("develop"), "1.3.0");
  expectOutcome(stage, dev.build, "returns", "built", "a commit on develop: returns is built");
  expectShipped(stage, dev, "returns", "dev", "and runs in dev");
  expectShipped(stage, dev, "shipping", "dev", "beside shipping, a web service and a worker from one image");
  await repository.git("switch", "--quiet", "--create", "release/1.3.0");
  await repository.push("release/1.3.0");
  const uat = await deliver(stage, branch("release/1.3.0"), "1.3.0");
  expectOutcome(stage, uat.build, "returns", "reused", "release/1.3.0 is the same source: nothing is built");
  expectShipped(stage, uat, "returns", "uat", "and the same image runs in uat");
  await release(stage, "1.3.0");
  const prod = await deliver(stage, tag("v1.3.0"), "1.3.0");
  expectShipped(stage, prod, "returns", "prod", "merged with a merge commit and tagged v1.3.0: it runs in prod");
  expectShipped(stage, prod, "shipping", "prod", "and so does shipping");
  const history = await stage.commandLine.read(["history", "returns", "prod", "--json"]);
  const kinds = JSON.parse(history).map((entry) => entry.event.kind).toReversed();
  stage.expect(kinds[0] === "adopted", "what ran there before, 1.2.0, was adopted first: a way back", kinds.join(", "));
  const digests = [dev, uat, prod].map((one) => one.ship === void 0 ? void 0 : of(one.ship, "returns")?.digest);
  stage.expect(new Set(digests).size === 1, "one digest in all three", digests.join(", "));
}

// demo/acts/turned-back.ts
async function turnedBack(stage) {
  const { repository, runner } = stage;
  await repository.git("switch", "--quiet", "develop");
  await repository.commit("Count limits exactly", {
    // A limit is set in production alone; there a bigint meets a number.
    "services/returns/refund.mjs": (text) => text.replace(
      "Number(process.env.REFUND_LIMIT ?? 'Infinity')",
      "process.env.REFUND_LIMIT === undefined ? Infinity : BigInt(process.env.REFUND_LIMIT)"
    ),
    "services/returns/package.json": (text) => text.replace("1.4.0", "1.5.0")
  });
  await repository.git("branch", "release/1.5.0");
  await repository.push("develop", "release/1.5.0");
  expectShipped(stage, await deliver(stage, branch("develop"), "1.5.0"), "returns", "dev", "1.5.0 runs in dev");
  const uat = await deliver(stage, branch("release/1.5.0"), "1.5.0");
  expectShipped(stage, uat, "returns", "uat", "and in uat, where no limit is set");
  await release(stage, "1.5.0");
  const prod = await deliver(stage, tag("v1.5.0"), "1.5.0");
  expectShipped(stage, prod, "returns", "prod", "in prod its probe fails: taken back", "rolled-back");
  if (prod.ship !== void 0) {
    const told = of(prod.ship, "returns");
    stage.say(`    “${told?.message ?? ""}”`);
    noteDigests(stage, prod.ship, "1.5.0");
  }
  const running = await versionIn(stage);
  stage.expect(running === "1.4.0", "1.4.0 runs in prod again", running);
  const again = await runner.job(tag("v1.5.0"), "promote", { service: "returns" });
  expectOutcome(stage, again, "returns", "refused", "promoting 1.5.0 once more is refused: it is held");
  stage.expect(of(again, "returns")?.unmet.some((one) => one.code === "held") ?? false, "by name of the hold");
}

// demo/acts/two-hours-later.ts
async function twoHoursLater(stage) {
  const { repository, commandLine, runner } = stage;
  await repository.git("switch", "--quiet", "develop");
  await repository.commit("Count limits as numbers again, and in the customer’s favour", {
    "services/returns/refund.mjs": (text) => text.replace("BigInt(", "Number(").replace("* 100) / 100", "* 100) / 100 + 1"),
    "services/returns/package.json": (text) => text.replace("1.5.0", "1.6.0")
  });
  await repository.git("branch", "release/1.6.0");
  await repository.push("develop", "release/1.6.0");
  const uat = await deliver(stage, branch("release/1.6.0"), "1.6.0");
  expectShipped(stage, uat, "returns", "uat", "1.6.0 runs in uat");
  await release(stage, "1.6.0");
  expectShipped(stage, await deliver(stage, tag("v1.6.0"), "1.6.0"), "returns", "prod", "and in prod, verified");
  const button = ["rollback", "returns", "prod", "--from", "1.6.0", "--reason", "every refund is a pound too high"];
  const pressed = await commandLine.run(button);
  stage.expect(
    pressed.told[0]?.outcome === "rolled-back",
    "users complain: waybill rollback returns prod --from 1.6.0",
    pressed.told[0]?.message ?? pressed.log
  );
  await runner.job(tag("v1.6.0"), "notify", { result: JSON.stringify(pressed.told[0]) });
  const running = await versionIn(stage);
  stage.expect(running === "1.4.0", "1.4.0 runs: the last that was good, not 1.5.0, which came before", running);
  const twice = await commandLine.run(button);
  stage.expect(
    twice.code !== 0 && twice.told[0]?.outcome === "refused",
    "pressed twice: refused",
    twice.told[0]?.message ?? twice.log
  );
  stage.expect(await versionIn(stage) === "1.4.0", "and nothing moves");
  const held = await runner.job(tag("v1.6.0"), "ship", { service: "returns" });
  stage.expect(held.told[0]?.outcome === "refused", "1.6.0 is held", held.told[0]?.message ?? "");
  const freed = await commandLine.run([
    "release",
    "returns",
    "prod",
    "1.6.0",
    "--reason",
    "the price list was wrong, not the service"
  ]);
  stage.expect(freed.told[0]?.outcome === "released", "a person releases it", freed.told[0]?.message ?? freed.log);
  const again = await runner.job(tag("v1.6.0"), "ship", { service: "returns" });
  stage.expect(again.told[0]?.outcome === "deployed", "and it may go again", again.told[0]?.message ?? "");
}

// demo/acts/untested-tree.ts
async function untestedTree(stage) {
  const { repository, runner } = stage;
  await repository.git("switch", "--quiet", "main");
  await repository.git("merge", "--quiet", "--no-ff", "--message", "Release 1.4.0", "release/1.4.0");
  await repository.push("main");
  const refused = await runner.job(branch("main"), "ship", { service: "returns", environment: "prod" });
  expectOutcome(stage, refused, "returns", "refused", "release/1.4.0 merged beside the hotfix: refused for prod");
  const why = of(refused, "returns")?.message ?? "";
  stage.expect(why.includes("services/returns/"), "with the paths that nobody tested together", why);
  stage.say(`    “${why}”`);
  await repository.git("switch", "--quiet", "release/1.4.0");
  await repository.git("merge", "--quiet", "--no-ff", "--message", "Take the hotfix", "hotfix/1.3.1");
  await repository.push("release/1.4.0");
  const uat = await deliver(stage, branch("release/1.4.0"), "1.4.0");
  expectOutcome(stage, uat.build, "returns", "built", "the hotfix is merged back into the release: built again");
  expectShipped(stage, uat, "returns", "uat", "tested in uat");
  await release(stage, "1.4.0");
  expectShipped(stage, await deliver(stage, tag("v1.4.0"), "1.4.0"), "returns", "prod", "and, tagged v1.4.0, in prod");
  await repository.git("switch", "--quiet", "develop");
  await repository.git("merge", "--quiet", "--no-ff", "--message", "Take 1.4.0 back", "main");
}

// demo/chronicle.ts
function emptyChronicle() {
  return { events: [], refusals: [], rollbacks: [], digests: /* @__PURE__ */ new Map(), builds: { ran: 0, reused: 0 }, settled: 0 };
}
function note(chronicle, told, seconds) {
  for (const one of told) {
    const { verb, service, version, outcome, digest } = one;
    const environment = one.environment ?? textOf(one.details["environment"]);
    chronicle.events.push({ verb, service, environment, version, outcome, digest, seconds });
    for (const { code, message } of one.unmet) chronicle.refusals.push({ code, message });
    if (verb === "build" && outcome === "built") chronicle.builds.ran += 1;
    if (verb === "build" && outcome === "reused") chronicle.builds.reused += 1;
    if (outcome === "rolled-back") chronicle.rollbacks.push({ ...journeyBack(one), seconds });
    if (verb === "settle" && outcome === "settled") chronicle.settled += 1;
  }
}
function journeyBack(told) {
  const { service, version, from, message } = told;
  const before = from?.version ?? null;
  return told.verb === "rollback" ? { service, from: before, to: version, reason: textOf(told.details["reason"]) ?? message } : { service, from: version, to: before, reason: message };
}
function textOf(value) {
  return typeof value === "string" && value !== "" ? value : null;
}

// demo/command-line.ts
import { execFile } from "node:child_process";
import { join } from "node:path";

// src/entry/permissions/resources.ts
var ecr = "arn:<partition>:ecr:<region>:<account>:repository";
var ecs = "arn:<partition>:ecs:<region>:<account>";
var resource = {
  /** The actions that know no resource. */
  any: "*",
  image: `${ecr}/<repository>`,
  ledger: `${ecr}/<ledger>`,
  requiredLedger: `${ecr}/<required-ledger>`,
  cluster: `${ecs}:cluster/<cluster>`,
  service: `${ecs}:service/<cluster>/<service>`,
  deployments: `${ecs}:service-deployment/<cluster>/<service>/*`,
  revisions: `${ecs}:service-revision/<cluster>/<service>/*`,
  /** A task's ARN does not say which service it belongs to. */
  tasks: `${ecs}:task/<cluster>/*`,
  instances: `${ecs}:container-instance/<cluster>/*`,
  definitions: `${ecs}:task-definition/<family>:*`,
  allDefinitions: `${ecs}:task-definition/*`,
  role: "arn:<partition>:iam::<account>:role/<role>",
  streams: "arn:<partition>:logs:<region>:<account>:log-group:<log-group>:log-stream:*"
};
var sids = {
  [resource.any]: "ActionsWithoutResource",
  [resource.image]: "Images",
  [resource.ledger]: "Ledger",
  [resource.requiredLedger]: "LedgersOfRequiredEnvironments",
  [resource.service]: "Service",
  [resource.deployments]: "ServiceDeployments",
  [resource.revisions]: "ServiceRevisions",
  [resource.tasks]: "Tasks",
  [resource.instances]: "ContainerInstances",
  [resource.definitions]: "TaskDefinitions",
  [resource.allDefinitions]: "TagsOfTaskDefinitions",
  [resource.role]: "RolesOfTheTask",
  [resource.streams]: "Logs"
};

// src/entry/permissions/grants.ts
var upload = [
  "ecr:BatchCheckLayerAvailability",
  "ecr:InitiateLayerUpload",
  "ecr:UploadLayerPart",
  "ecr:CompleteLayerUpload"
];
var grant = {
  token: {
    actions: ["ecr:GetAuthorizationToken"],
    resources: [resource.any],
    why: "opens the registry over HTTP, for layers and stamps"
  },
  findImages: {
    actions: ["ecr:DescribeRepositories"],
    resources: [resource.image],
    why: "the repository’s address, and whether its tags may be overwritten"
  },
  readImages: {
    actions: ["ecr:BatchGetImage"],
    resources: [resource.image],
    why: "resolves tags to digests, lists stamps, copies manifests verbatim"
  },
  askImages: {
    actions: ["ecr:DescribeImages"],
    resources: [resource.image],
    why: "whether an image can be pulled, and when it was pushed"
  },
  readStamps: {
    actions: ["ecr:GetDownloadUrlForLayer"],
    resources: [resource.image],
    why: "what a stamp says"
  },
  pushImages: {
    actions: [...upload, "ecr:PutImage"],
    resources: [resource.image],
    why: "pushes the image and its stamp, and names it by its source"
  },
  createImages: {
    actions: ["ecr:CreateRepository"],
    resources: [resource.image],
    why: "makes the repository where there is none; leave it out where your infrastructure code does"
  },
  tagImages: {
    actions: ["ecr:PutImage"],
    resources: [resource.image],
    why: "writes version tags, and moves `at.*` after a verdict"
  },
  readLedger: {
    actions: ["ecr:BatchGetImage", "ecr:ListImages"],
    resources: [resource.ledger],
    why: "the head of the ledger; its tags are listed only where it is empty or its beginning has expired"
  },
  writeLedger: {
    actions: ["ecr:PutImage"],
    resources: [resource.ledger],
    why: "the next entry, under an immutable tag"
  },
  createLedger: {
    actions: ["ecr:DescribeRepositories", "ecr:CreateRepository", ...upload],
    resources: [resource.ledger],
    why: "makes the ledger where there is none, and its one empty layer with the first entry"
  },
  readRequired: {
    actions: ["ecr:BatchGetImage", "ecr:ListImages"],
    resources: [resource.requiredLedger],
    why: "whether it was verified there, and what is held there"
  },
  readServices: {
    actions: ["ecs:DescribeServices", "ecs:ListServiceDeployments"],
    resources: [resource.service],
    why: "what is set, and its newest deployments"
  },
  readRevisions: {
    actions: ["ecs:DescribeServiceRevisions"],
    resources: [resource.service, resource.revisions],
    why: "which task definition a deployment was of"
  },
  followDeployments: {
    actions: ["ecs:DescribeServiceDeployments"],
    resources: [resource.service, resource.deployments],
    why: "follows our own deployment to its end"
  },
  listTasks: {
    actions: ["ecs:ListTasks"],
    resources: [resource.any],
    condition: { operator: "ArnEquals", key: "ecs:cluster", value: resource.cluster },
    why: "the tasks of a service; narrowed by the cluster, since AWS knows no resource for them"
  },
  readTasks: {
    actions: ["ecs:DescribeTasks"],
    resources: [resource.tasks],
    why: "which digest really runs, and how tasks that died ended"
  },
  readInstances: {
    actions: ["ecs:DescribeContainerInstances"],
    resources: [resource.instances],
    why: "on EC2, behind target groups of instances: which instance a task is on"
  },
  readTargets: {
    actions: ["elasticloadbalancing:DescribeTargetHealth"],
    resources: [resource.any],
    why: "whether the load balancer reaches a task"
  },
  readDefinitions: {
    actions: ["ecs:DescribeTaskDefinition"],
    resources: [resource.any],
    why: "what is rendered from, and what could be gone back to"
  },
  readMarks: {
    actions: ["ecs:ListTagsForResource"],
    resources: [resource.allDefinitions],
    why: "the tags that a description brings along: which revision and entry it was registered for. Of any family, since another tool may have set one"
  },
  listDefinitions: {
    actions: ["ecs:ListTaskDefinitions"],
    resources: [resource.any],
    why: "finds what was registered already, after a lost answer and for a deregistered revision"
  },
  register: {
    actions: ["ecs:RegisterTaskDefinition", "ecs:TagResource"],
    resources: [resource.definitions],
    why: "registers the rendered task definition with its marks"
  },
  passRoles: {
    actions: ["iam:PassRole"],
    resources: [resource.role],
    condition: { operator: "StringEquals", key: "iam:PassedToService", value: "ecs-tasks.amazonaws.com" },
    why: "a task definition that names roles passes them to its tasks"
  },
  update: {
    actions: ["ecs:UpdateService"],
    resources: [resource.service],
    why: "deploys, and goes back"
  },
  stop: {
    actions: ["ecs:StopServiceDeployment"],
    resources: [resource.service, resource.deployments],
    why: "ends a deployment that is under way before going back"
  },
  readLogs: {
    actions: ["logs:GetLogEvents"],
    resources: [resource.streams],
    why: "the last lines of a container that died; without it reports say that they are missing"
  }
};

// src/entry/permissions/policy.ts
function policyOf(names, filled = {}) {
  const groups = /* @__PURE__ */ new Map();
  for (const name of names) {
    const of2 = grant[name];
    const key = JSON.stringify([of2.resources, of2.condition]);
    const group = groups.get(key) ?? { of: of2, actions: /* @__PURE__ */ new Set() };
    groups.set(key, group);
    for (const action of of2.actions) group.actions.add(action);
  }
  const statements = [...groups.values()].flatMap(({ of: of2, actions }) => {
    const resources = of2.resources.flatMap((one) => fill(one, filled));
    if (resources.length === 0) return [];
    const statement = {
      Sid: sidOf(of2),
      Effect: "Allow",
      Action: oneOrAll([...actions].toSorted()),
      Resource: oneOrAll(resources),
      ...of2.condition !== void 0 && { Condition: conditionOf(of2.condition, filled) }
    };
    return [statement];
  });
  return { Version: "2012-10-17", Statement: statements };
}
function sidOf({ resources, condition }) {
  const named = resources.map((one) => sids[one] ?? "").join("And");
  return condition?.key === "ecs:cluster" ? "TasksOfTheCluster" : named;
}
function conditionOf({ operator, key, value }, filled = {}) {
  return { [operator]: { [key]: oneOrAll(fill(value, filled)) } };
}
function oneOrAll(values) {
  const [only, ...more] = values;
  return only !== void 0 && more.length === 0 ? only : values;
}
function fill(template, filled) {
  const [, name] = /<([a-z-]+)>/.exec(template) ?? [];
  if (name === void 0) return [template];
  const [before = "", ...rest] = template.split(`<${name}>`);
  const after = rest.join(`<${name}>`);
  const given = filled[name];
  const values = given === void 0 ? [`<${name}>`] : typeof given === "string" ? [given] : given;
  return values.flatMap((value) => fill(after, filled).map((tail) => `${before}${value}${tail}`));
}

// src/entry/permissions/verbs.ts
var observe = [
  "readServices",
  "readRevisions",
  "listTasks",
  "readTasks",
  "readInstances",
  "readTargets",
  "readDefinitions",
  "readMarks"
];
var end = [
  "readImages",
  "askImages",
  "tagImages",
  "readLedger",
  "writeLedger",
  ...observe,
  "listDefinitions",
  "followDeployments",
  "update",
  "stop",
  "readLogs"
];
var register = ["register", "passRoles"];
var resolve = ["token", "readImages", "askImages", "readStamps"];
var onlyWhatIsThere = {
  grants: register,
  when: "going back to a task definition that was deregistered meanwhile, or from one that another tool deployed, registers a copy. A role for going back brings nothing new about: such a case is refused before anything is changed; run it once under the deploying role"
};
var verbGrants = {
  build: { grants: ["token", "findImages", "readImages", "readStamps", "pushImages", "createImages"] },
  promote: {
    grants: [...resolve, "findImages", "createLedger", "readRequired", ...end, ...register]
  },
  deploy: { grants: ["findImages", ...end, ...register] },
  probe: { grants: end, beyond: onlyWhatIsThere },
  ship: {
    grants: [
      ...resolve,
      "findImages",
      "pushImages",
      "createImages",
      "createLedger",
      "readRequired",
      ...end,
      ...register
    ]
  },
  rollback: { grants: end, beyond: onlyWhatIsThere },
  settle: { grants: end, beyond: onlyWhatIsThere },
  hold: { grants: [...resolve, "createLedger", "readLedger", "writeLedger"] },
  release: { grants: [...resolve, "readLedger", "writeLedger"] },
  status: { grants: ["readImages", "readLedger", ...observe] },
  history: { grants: ["readLedger"] },
  notify: { grants: [] },
  rehearsal: { grants: [] }
};

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/CreateListenerCommand.js
var CreateListenerCommand = class extends command2(_ep02, _mw02, "CreateListener", CreateListener$) {
};

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/CreateLoadBalancerCommand.js
var CreateLoadBalancerCommand = class extends command2(_ep02, _mw02, "CreateLoadBalancer", CreateLoadBalancer$) {
};

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/CreateRuleCommand.js
var CreateRuleCommand = class extends command2(_ep02, _mw02, "CreateRule", CreateRule$) {
};

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/CreateTargetGroupCommand.js
var CreateTargetGroupCommand = class extends command2(_ep02, _mw02, "CreateTargetGroup", CreateTargetGroup$) {
};

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/ModifyTargetGroupAttributesCommand.js
var ModifyTargetGroupAttributesCommand = class extends command2(_ep02, _mw02, "ModifyTargetGroupAttributes", ModifyTargetGroupAttributes$) {
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/commands/CreateLogGroupCommand.js
var CreateLogGroupCommand = class extends command(_ep0, _mw0, "CreateLogGroup", CreateLogGroup$) {
};

// demo/infrastructure.ts
var environments = ["dev", "uat", "prod"];
var subnets = ["subnet-0aa11bb22cc33dd44"];
var executionRole = "shop-execution";
var executionRoleArn = `arn:aws:iam::111122223333:role/${executionRole}`;
var logGroup = "shop";
async function createInfrastructure(rehearsal, repositories) {
  const { endpoint, region, accessKeyId, secretAccessKey } = rehearsal;
  const options = { endpoint, region, credentials: { accessKeyId, secretAccessKey } };
  const ecs2 = new ECSClient(options);
  const ecr2 = new ECRClient(options);
  const elb = new ElasticLoadBalancingV2Client(options);
  await new CloudWatchLogsClient(options).send(new CreateLogGroupCommand({ logGroupName: logGroup }));
  for (const repositoryName of repositories) {
    await ecr2.send(
      new CreateRepositoryCommand({
        repositoryName,
        imageTagMutability: "IMMUTABLE_WITH_EXCLUSION",
        imageTagMutabilityExclusionFilters: [{ filterType: "WILDCARD", filter: "at.*" }]
      })
    );
  }
  const balancers = /* @__PURE__ */ new Map();
  for (const environment of environments) {
    await ecs2.send(new CreateClusterCommand({ clusterName: `shop-${environment}` }));
    balancers.set(environment, await createBalancer(elb, environment, repositories));
  }
  const listeners = await rehearsal.control("listeners");
  const urlOf = (environment) => listeners.find((one) => one.listenerArn === balancers.get(environment)?.listener)?.url.replace(/\/$/, "") ?? "";
  const createService = async (environment, name, image, web) => {
    const family = `shop-${environment}-${name}`;
    await ecs2.send(
      new RegisterTaskDefinitionCommand({
        family,
        cpu: "256",
        memory: "512",
        networkMode: "awsvpc",
        requiresCompatibilities: ["FARGATE"],
        executionRoleArn,
        containerDefinitions: [
          {
            name: web ?? "worker",
            image,
            essential: true,
            ...web === void 0 ? { command: ["node", "/app/worker.mjs"] } : { portMappings: [{ containerPort: 8080 }] },
            logConfiguration: {
              logDriver: "awslogs",
              options: { "awslogs-group": logGroup, "awslogs-region": region, "awslogs-stream-prefix": environment }
            }
          }
        ]
      })
    );
    const targetGroupArn = web === void 0 ? void 0 : balancers.get(environment)?.groups.get(web);
    await ecs2.send(
      new CreateServiceCommand({
        cluster: `shop-${environment}`,
        serviceName: name,
        taskDefinition: family,
        desiredCount: environment === "prod" && web !== void 0 ? 2 : 1,
        launchType: "FARGATE",
        networkConfiguration: { awsvpcConfiguration: { subnets } },
        deploymentConfiguration: {
          minimumHealthyPercent: 100,
          maximumPercent: 200,
          deploymentCircuitBreaker: { enable: true, rollback: true }
        },
        ...targetGroupArn === void 0 ? {} : { loadBalancers: [{ targetGroupArn, containerName: web, containerPort: 8080 }] }
      })
    );
  };
  return {
    ecs: ecs2,
    ecr: ecr2,
    urls: { dev: urlOf("dev"), uat: urlOf("uat"), prod: urlOf("prod") },
    async createServices(images2) {
      const creations = environments.flatMap((environment) => [
        ...Object.entries(images2).map(([name, image]) => createService(environment, name, image, name)),
        createService(environment, "shipping-worker", images2["shipping"] ?? "", void 0)
      ]);
      await Promise.all(creations);
      await Promise.all(environments.map((environment) => untilDeployed(ecs2, `shop-${environment}`)));
    }
  };
}
async function createBalancer(elb, environment, services) {
  const { LoadBalancers } = await elb.send(
    new CreateLoadBalancerCommand({ Name: `shop-${environment}`, Subnets: [...subnets, "subnet-0ee55ff66aa77bb88"] })
  );
  const { Listeners } = await elb.send(
    new CreateListenerCommand({
      LoadBalancerArn: LoadBalancers?.[0]?.LoadBalancerArn,
      Protocol: "HTTP",
      Port: 80,
      DefaultActions: [
        {
          Type: "fixed-response",
          FixedResponseConfig: { StatusCode: "404", ContentType: "text/plain", MessageBody: "no such service" }
        }
      ]
    })
  );
  const listener = Listeners?.[0]?.ListenerArn ?? "";
  const groups = /* @__PURE__ */ new Map();
  for (const [index, service] of services.entries()) {
    const { TargetGroups } = await elb.send(
      new CreateTargetGroupCommand({
        Name: `${environment}-${service}`,
        Protocol: "HTTP",
        Port: 8080,
        VpcId: "vpc-0123456789abcdef0",
        TargetType: "ip",
        HealthCheckPath: `/${service}/live`,
        HealthCheckIntervalSeconds: 10,
        HealthCheckTimeoutSeconds: 5,
        HealthyThresholdCount: 2,
        UnhealthyThresholdCount: 2
      })
    );
    const arn = TargetGroups?.[0]?.TargetGroupArn ?? "";
    await elb.send(
      new ModifyTargetGroupAttributesCommand({
        TargetGroupArn: arn,
        Attributes: [{ Key: "deregistration_delay.timeout_seconds", Value: "10" }]
      })
    );
    await elb.send(
      new CreateRuleCommand({
        ListenerArn: listener,
        Priority: index + 1,
        Conditions: [{ Field: "path-pattern", PathPatternConfig: { Values: [`/${service}/*`] } }],
        Actions: [{ Type: "forward", TargetGroupArn: arn }]
      })
    );
    groups.set(service, arn);
  }
  return { listener, groups };
}
async function untilDeployed(ecs2, cluster) {
  const services = ["returns", "shipping", "shipping-worker"];
  for (; ; ) {
    const described = await ecs2.send(new DescribeServicesCommand({ cluster, services }));
    const statuses = await Promise.all(
      services.map(async (service) => {
        const { serviceDeployments } = await ecs2.send(new ListServiceDeploymentsCommand({ cluster, service }));
        return serviceDeployments?.[0]?.status;
      })
    );
    const steady = described.services?.every((one) => one.runningCount === one.desiredCount) ?? false;
    if (steady && statuses.every((status) => status === "SUCCESSFUL")) return;
    await new Promise((resolve2) => setTimeout(resolve2, 100));
  }
}

// demo/roles.ts
var images = ["returns", "shipping"];
var workloads = [...images, "shipping-worker"];
var required = { dev: [], uat: [], prod: ["uat"] };
function roleOf(verb, environment) {
  return environment === null ? verb : `${verb}-${environment}`;
}
function shopPolicies() {
  const places = [...environments, null];
  return Object.fromEntries(
    verbNames.flatMap(
      (verb) => places.map((place) => {
        const names = namesIn(place === null ? environments : [place]);
        return [roleOf(verb, place), policyOf(verbGrants[verb].grants, names)];
      })
    )
  );
}
function namesIn(places) {
  const ledgers = (of2) => of2.flatMap((place) => images.map((image) => `waybill/${place}/${image}`));
  return {
    partition: "aws",
    region: "eu-west-1",
    account: "111122223333",
    repository: images,
    ledger: ledgers(places),
    "required-ledger": ledgers(places.flatMap((place) => required[place])),
    cluster: places.map((place) => `shop-${place}`),
    service: workloads,
    family: places.flatMap((place) => workloads.map((workload) => `shop-${place}-${workload}`)),
    role: executionRole,
    "log-group": logGroup
  };
}
function environmentOf(trigger, inputs) {
  const asked = environments.find((one) => one === inputs["environment"]);
  if (asked !== void 0) return asked;
  if (trigger.ref.startsWith("refs/tags/")) return "prod";
  return trigger.ref === "refs/heads/develop" ? "dev" : "uat";
}
function environmentIn(words) {
  return environments.find((one) => words.includes(one)) ?? null;
}

// demo/command-line.ts
function createCommandLine(dist2, folder, environmentAs, chronicle) {
  const run2 = (words) => new Promise((resolve2) => {
    const env = {
      PATH: process.env["PATH"],
      HOME: folder,
      USER: "grace",
      ...environmentAs(words[0] ?? "", environmentIn(words))
    };
    execFile(process.execPath, [join(dist2, "cli.js"), ...words], { cwd: folder, env }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === "number" ? error.code : 1;
      resolve2({ code, stdout, stderr });
    });
  });
  return {
    async run(words) {
      const since = performance.now();
      const { code, stdout, stderr } = await run2([...words, "--json"]);
      if (stdout === "") throw new Error(`expected waybill ${words.join(" ")} to answer, it said: ${stderr}`);
      const value = JSON.parse(stdout);
      const told = Array.isArray(value) ? value : [value];
      note(chronicle, told, Math.round(performance.now() - since) / 1e3);
      return { code, told, log: stderr };
    },
    async read(words) {
      const { stdout, stderr, code } = await run2(words);
      if (code !== 0) throw new Error(`expected waybill ${words.join(" ")} to succeed, it said: ${stderr}`);
      return stdout;
    }
  };
}

// demo/document.ts
function documentOf(chronicle, about) {
  const { requests, failed, toBadVersion } = about.traffic;
  const digests = [...chronicle.digests].map(
    ([service, versions]) => [service, Object.fromEntries([...versions].map(([version, found]) => [version, [...found]]))]
  );
  return {
    runtime: about.runtime,
    speed: about.speed,
    events: chronicle.events,
    digests: Object.fromEntries(digests),
    builds: chronicle.builds,
    traffic: { requests, failed, toBadVersion },
    refusals: chronicle.refusals,
    rollbacks: chronicle.rollbacks,
    settled: chronicle.settled,
    notifications: about.notifications
  };
}

// demo/push-layout.ts
import { readFile } from "node:fs/promises";
import { join as join2 } from "node:path";
async function pushLayout(ecr2, to, layout) {
  const { authorizationData } = await ecr2.send(new GetAuthorizationTokenCommand({}));
  const authorization = `Basic ${authorizationData?.[0]?.authorizationToken ?? ""}`;
  const blob = (digest) => readFile(join2(layout, "blobs", digest.replace(":", "/")));
  const parsed = async (bytes) => JSON.parse((await bytes).toString("utf8"));
  const base = `${to.endpoint}/v2/${to.repository}`;
  const send = async (url, init) => {
    const answer = await fetch(url, { ...init, headers: { authorization, ...init.headers } });
    if (!answer.ok) throw new Error(`expected ${url} to take it, got HTTP ${answer.status}: ${await answer.text()}`);
    return answer;
  };
  const index = await parsed(readFile(join2(layout, "index.json")));
  const [root] = index.manifests;
  if (root === void 0) throw new Error(`expected an image in ${layout}, found none`);
  const manifest = await parsed(blob(root.digest));
  for (const { digest } of [manifest.config, ...manifest.layers]) {
    const begun = await send(`${base}/blobs/uploads/`, { method: "POST" });
    const place = new URL(begun.headers.get("location") ?? "", to.endpoint);
    place.searchParams.set("digest", digest);
    await send(place.href, { method: "PUT", body: new Uint8Array(await blob(digest)) });
  }
  await send(`${base}/manifests/${to.tag}`, {
    method: "PUT",
    headers: { "content-type": root.mediaType },
    body: new Uint8Array(await blob(root.digest))
  });
  return `${to.registry}/${to.repository}:${to.tag}`;
}

// demo/rehearsal.ts
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join as join3 } from "node:path";
import { createInterface } from "node:readline";
async function startRehearsal(dist2, speed2, policies) {
  const words = [join3(dist2, "cli.js"), "rehearsal", "--speed", String(speed2), "--enforce-iam", policies];
  const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"], detached: true });
  const ended = once(child, "exit");
  const lines = createInterface({ input: child.stdout });
  const first = await Promise.race([once(lines, "line"), ended.then(() => void 0)]);
  if (first === void 0) throw new Error("expected the rehearsal to start, it ended");
  const where = JSON.parse(String(first[0]));
  return {
    ...where,
    async control(page) {
      const answer = await fetch(`${where.endpoint}/_rehearsal/${page}`);
      if (!answer.ok) throw new Error(`expected the rehearsal's page ${page}, got HTTP ${answer.status}`);
      return answer.json();
    },
    async close() {
      child.kill("SIGTERM");
      await ended;
    }
  };
}

// demo/runner.ts
import { mkdtemp as mkdtemp2, rm as rm2 } from "node:fs/promises";
import { join as join5 } from "node:path";

// demo/step.ts
import { spawn as spawn2 } from "node:child_process";
import { once as once2 } from "node:events";
import { mkdtemp, readFile as readFile2, rm, writeFile } from "node:fs/promises";
import { join as join4 } from "node:path";
async function startStep(runner, step) {
  const folder = await mkdtemp(join4(runner.temporary, "step-"));
  const file = (name) => join4(folder, name);
  for (const name of ["output", "state", "summary"]) await writeFile(file(name), "");
  const inputs = Object.entries(step.inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const child = spawn2(process.execPath, [join4(runner.dist, `${step.action}.js`)], {
    cwd: step.workspace,
    env: {
      PATH: process.env["PATH"],
      HOME: folder,
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: step.workspace,
      RUNNER_TEMP: folder,
      GITHUB_OUTPUT: file("output"),
      GITHUB_STATE: file("state"),
      GITHUB_STEP_SUMMARY: file("summary"),
      ...step.environment,
      ...Object.fromEntries(inputs)
    },
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own: who interrupts the runner ends it, and not every step for itself.
    detached: true,
    ...runner.interrupt !== void 0 && { signal: runner.interrupt, killSignal: "SIGKILL" }
  });
  child.on("error", () => void 0);
  const said = [];
  const hear = (chunk) => void said.push({ at: performance.now(), chunk });
  for (const stream of [child.stdout, child.stderr]) stream.on("data", hear);
  const text = (until = said.length) => Buffer.concat(said.slice(0, until).map(({ chunk }) => chunk)).toString("utf8");
  const finish = async () => {
    await once2(child, "close");
    const read = (name) => readFile2(file(name), "utf8");
    const result = {
      code: child.exitCode,
      outputs: pairs(await read("output")),
      state: pairs(await read("state")),
      summary: await read("summary"),
      log: text()
    };
    await rm(folder, { recursive: true, force: true });
    return result;
  };
  return {
    ended: finish(),
    said: () => text(),
    heardAt: (pattern) => said.find((_, index) => pattern.test(text(index + 1)))?.at,
    kill: (signal) => kill(child, signal)
  };
}
function kill(child, signal) {
  if (child.pid === void 0 || child.exitCode !== null || child.signalCode !== null) return;
  if (signal === "SIGKILL") process.kill(-child.pid, signal);
  else child.kill(signal);
}
function pairs(text) {
  const found = {};
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; at += 1) {
    const head = /^(.+?)<<(.+)$/.exec(lines[at] ?? "");
    if (head === null) continue;
    const [, name = "", delimiter = ""] = head;
    const end2 = lines.indexOf(delimiter, at + 1);
    found[name] = lines.slice(at + 1, end2).join("\n");
    at = end2;
  }
  return found;
}

// demo/runner.ts
function createRunner(parts) {
  const { repository, rehearsal, chronicle, temporary } = parts;
  let runs = 0;
  const environment = {
    AWS_ENDPOINT_URL: rehearsal.endpoint,
    AWS_REGION: rehearsal.region,
    WAYBILL_REHEARSAL: "1",
    // Compiled once, not in each of the demo's sixty processes.
    NODE_COMPILE_CACHE: join5(temporary, "compiled"),
    SLACK_WEBHOOK_URL: `${rehearsal.endpoint}/_rehearsal/inbox/slack`,
    WAYBILL_WEBHOOK_URL: `${rehearsal.endpoint}/_rehearsal/inbox/webhook`
  };
  const environmentAs = (verb, place) => {
    const key = rehearsal.roles[roleOf(verb, place)];
    if (key === void 0) throw new Error(`expected a role of ${verb} in ${place ?? "every environment"}, found none`);
    return { ...environment, AWS_ACCESS_KEY_ID: key.accessKeyId, AWS_SECRET_ACCESS_KEY: key.secretAccessKey };
  };
  const inJob = async (trigger, role, use) => {
    const workspace = await mkdtemp2(join5(temporary, "workspace-"));
    runs += 1;
    try {
      const commit = await repository.checkout(trigger.commit ?? trigger.ref, workspace);
      return await use(workspace, {
        ...environmentAs(role.verb, environmentOf(trigger, role.inputs)),
        GITHUB_REF: trigger.ref,
        GITHUB_SHA: commit,
        GITHUB_REPOSITORY: "shop/shop",
        GITHUB_RUN_ID: String(1e3 + runs),
        GITHUB_RUN_ATTEMPT: "1",
        GITHUB_ACTOR: "ada",
        GITHUB_EVENT_NAME: "push",
        GITHUB_JOB: "ship"
      });
    } finally {
      await rm2(workspace, { recursive: true, force: true });
    }
  };
  return {
    environmentAs,
    job: (trigger, action, inputs = {}) => inJob(trigger, { verb: action, inputs }, async (workspace, env) => {
      const since = performance.now();
      const started = await startStep(parts, { action, inputs, workspace, environment: env });
      const step = await started.ended;
      const told = toldBy(step);
      note(chronicle, told, Math.round(performance.now() - since) / 1e3);
      if (action === "ship" || action === "promote") {
        const state = Object.entries(step.state).map(([name, value]) => [`STATE_${name}`, value]);
        const post = {
          action: `${action}-post`,
          inputs,
          workspace,
          environment: { ...env, ...Object.fromEntries(state) }
        };
        await (await startStep(parts, post)).ended;
      }
      return { told, step };
    }),
    lose: (trigger, inputs, lost) => inJob(trigger, { verb: "ship", inputs }, async (workspace, env) => {
      const started = await startStep(parts, { action: "ship", inputs, workspace, environment: env });
      const ended = started.ended.then(() => true);
      for (; ; ) {
        if (await Promise.race([ended, lost()])) break;
        await new Promise((resolve2) => setTimeout(resolve2, 20));
      }
      started.kill("SIGKILL");
      await ended;
    })
  };
}
function toldBy(step) {
  const text = step.outputs["result"];
  if (text === void 0 || text === "") throw new Error(`expected a result, got none; the step said:
${step.log}`);
  const value = JSON.parse(text);
  return Array.isArray(value) ? value : [value];
}

// demo/shop-repository.ts
import { execFile as execFile2 } from "node:child_process";
import { cp, mkdir, readFile as readFile3, rm as rm3, writeFile as writeFile2 } from "node:fs/promises";
import { join as join6 } from "node:path";
import { promisify } from "node:util";
var run = promisify(execFile2);
async function createShopRepository(example, folder, url) {
  const remote = join6(folder, "shop.git");
  const clone = join6(folder, "developer");
  const environment = {
    ...process.env,
    GIT_AUTHOR_NAME: "Ada",
    GIT_AUTHOR_EMAIL: "ada@shop.example",
    GIT_COMMITTER_NAME: "Ada",
    GIT_COMMITTER_EMAIL: "ada@shop.example",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null"
  };
  const gitIn = async (place, words) => {
    const { stdout } = await run("git", ["-C", place, ...words], { env: environment });
    return stdout.trim();
  };
  await mkdir(folder, { recursive: true });
  await gitIn(folder, ["init", "--quiet", "--bare", "--initial-branch=develop", remote]);
  await gitIn(remote, ["config", "uploadpack.allowFilter", "true"]);
  await gitIn(remote, ["config", "uploadpack.allowAnySHA1InWant", "true"]);
  await cp(example, clone, { recursive: true });
  await gitIn(clone, ["init", "--quiet", "--initial-branch=develop"]);
  await gitIn(clone, ["remote", "add", "origin", `file://${remote}`]);
  const git = (...words) => gitIn(clone, words);
  const repository = {
    remote,
    git,
    async commit(message, files) {
      for (const [path, change] of Object.entries(files)) {
        const file = join6(clone, path);
        await writeFile2(file, change(await readFile3(file, "utf8").catch(() => "")));
      }
      await git("add", "--all");
      await git("commit", "--quiet", "--message", message);
    },
    push: async (...refs) => {
      await git("push", "--quiet", "origin", ...refs);
    },
    async checkout(ref, place) {
      await rm3(place, { recursive: true, force: true });
      await mkdir(place, { recursive: true });
      await gitIn(place, ["init", "--quiet"]);
      await gitIn(place, ["remote", "add", "origin", `file://${remote}`]);
      await gitIn(place, ["fetch", "--quiet", "--no-tags", "--depth=1", "origin", ref]);
      await gitIn(place, ["checkout", "--quiet", "--detach", "FETCH_HEAD"]);
      return gitIn(place, ["rev-parse", "HEAD"]);
    }
  };
  await repository.commit("Open the shop", {
    "waybill.yml": (text) => text.replaceAll(
      /https:\/\/\{service\}\.(?:(dev|uat)\.)?shop\.example/g,
      (_, name) => url(name ?? "prod")
    )
  });
  await git("branch", "main");
  await repository.push("develop", "main");
  return repository;
}

// demo/traffic.ts
var import_node_http = __toESM(require_node_http(), 1);
function startTraffic(addresses, badVersion2) {
  const agent = new import_node_http.Agent({ keepAlive: true });
  const counts = { requests: 0, failed: 0, toBadVersion: 0 };
  const failures = /* @__PURE__ */ new Set();
  let stopped = false;
  const fail = (why) => {
    counts.failed += 1;
    failures.add(why);
  };
  const ask = (address) => new Promise((resolve2) => {
    const request = (0, import_node_http.get)(address, { agent }, (response) => {
      const version = response.headers["x-version"];
      const status = response.statusCode ?? 0;
      if (version === badVersion2) counts.toBadVersion += 1;
      else if (version === void 0) fail(`${address}: nobody answered (HTTP ${status})`);
      else if (status >= 400) fail(`${address}: ${String(version)} answered HTTP ${status}`);
      response.on("error", (error) => fail(`${address}: the answer broke off: ${error.message}`));
      response.on("close", resolve2);
      response.resume();
    });
    request.on("error", (error) => {
      fail(`${address}: ${error.message}`);
      resolve2();
    });
  });
  const clients = addresses.map(async (address) => {
    while (!stopped) {
      counts.requests += 1;
      await ask(address);
      await new Promise((resolve2) => setTimeout(resolve2, 40));
    }
  });
  return {
    async stop() {
      stopped = true;
      await Promise.all(clients);
      agent.destroy();
      return { ...counts, failures: [...failures] };
    }
  };
}

// demo/main.ts
var dist = dirname(fileURLToPath(import.meta.url));
var speed = 90;
var badVersion = "1.5.0";
async function play(json) {
  const since = performance.now();
  const temporary = await mkdtemp3(join7(tmpdir(), "waybill-demo-"));
  const seconds = () => `${((performance.now() - since) / 1e3).toFixed(1).padStart(5)} s`;
  const say = (text) => {
    if (!json) process.stdout.write(`${text}
`);
  };
  const wrong = [];
  const policies = join7(temporary, "policies.json");
  const starting = writeFile3(policies, JSON.stringify(shopPolicies())).then(
    () => startRehearsal(dist, speed, policies)
  );
  const leave = once3(async () => {
    await (await starting).close();
    await rm4(temporary, { recursive: true, force: true, maxRetries: 20 });
  });
  const interrupt = interruption(leave);
  const rehearsal = await starting;
  try {
    return await perform();
  } finally {
    await leave();
    if (interrupt.aborted) process.exit();
  }
  async function perform() {
    say("A cloud on this machine: registry, ECS, load balancers. Tasks are processes, requests are real,");
    say("and every verb may do in each environment what the policy in its README allows, and nothing else.");
    const infrastructure = await createInfrastructure(rehearsal, ["returns", "shipping"]);
    const urls = infrastructure.urls;
    const example = join7(dist, "..", "examples", "shop");
    const repository = await createShopRepository(example, temporary, (name) => urls[name]);
    const developer = join7(temporary, "developer");
    const images2 = {};
    for (const service of ["returns", "shipping"]) {
      const layout = join7(temporary, `${service}-1.2.0`);
      await promisify2(execFile3)(process.execPath, ["build-image.mjs", `services/${service}`, layout], {
        cwd: developer
      });
      const { endpoint, registry } = rehearsal;
      const to = { endpoint, registry, repository: service, tag: "1.2.0" };
      images2[service] = await pushLayout(infrastructure.ecr, to, layout);
    }
    await infrastructure.createServices(images2);
    say("Production runs 1.2.0, deployed by other means. A client asks it for refunds and labels all the while.");
    const traffic = startTraffic([`${urls.prod}/returns/refund`, `${urls.prod}/shipping/label`], badVersion);
    const chronicle = emptyChronicle();
    const runner = createRunner({ dist, temporary, interrupt, repository, rehearsal, chronicle });
    const stage = {
      repository,
      rehearsal,
      infrastructure,
      runner,
      chronicle,
      commandLine: createCommandLine(dist, developer, (verb, place) => runner.environmentAs(verb, place), chronicle),
      say,
      expect(came, told, otherwise) {
        if (!came) wrong.push(otherwise === void 0 ? told : `${told}; instead: ${otherwise}`);
        say(
          `${seconds()}  ${came ? "✓" : "✗"} ${told}${came || otherwise === void 0 ? "" : `
           instead: ${otherwise}`}`
        );
      }
    };
    const acts = [
      ["the plain road", plainRoad],
      ["a release that changes", changedRelease],
      ["a tree nobody tested", untestedTree],
      ["turned back", turnedBack],
      ["two hours later", twoHoursLater],
      ["cheating and dying", cheatingAndDying]
    ];
    for (const [index, [title, act]] of acts.entries()) {
      say(`
Act ${index + 1}: ${title}`);
      await act(stage);
    }
    say("\nAct 7: all told");
    const notifications = await allTold(stage);
    const counted = await traffic.stop();
    stage.expect(
      counted.failed === 0,
      `${counted.requests} requests were answered, none was lost; ${counted.toBadVersion} met 1.5.0`,
      counted.failures.join("; ")
    );
    stage.expect(counted.toBadVersion > 0, "and the bad version did meet real traffic before it was taken back");
    const document = documentOf(chronicle, { runtime: "process", speed, traffic: counted, notifications });
    for (const [service, versions] of Object.entries(document.digests)) {
      const torn = Object.entries(versions).filter(([, digests]) => digests.length !== 1);
      const names = Object.keys(versions).join(", ");
      stage.expect(torn.length === 0, `${service}: one image each of ${names}, wherever it ran`, JSON.stringify(torn));
    }
    if (json) process.stdout.write(`${JSON.stringify(document)}
`);
    for (const one of wrong) process.stderr.write(`not as told: ${one}
`);
    say(
      wrong.length === 0 ? `
All as told, in ${seconds().trim()}.` : `
${wrong.length} things came out otherwise than told.`
    );
    return wrong.length === 0;
  }
}
function interruption(leave) {
  const controller = new AbortController();
  const end2 = (code) => {
    controller.abort();
    process.exitCode = code;
    void leave().finally(() => process.exit());
  };
  process.once("SIGINT", () => end2(130));
  process.once("SIGTERM", () => end2(143));
  process.stdout.on("error", () => end2(1));
  return controller.signal;
}
function once3(make) {
  let made;
  return () => made ??= make();
}
process.exitCode = await play(process.argv.includes("--json")) ? 0 : 1;

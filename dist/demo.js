import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  BatchGetImageCommand,
  CreateClusterCommand,
  CreateRepositoryCommand,
  CreateServiceCommand,
  DescribeServicesCommand,
  ECRClient,
  ECSClient,
  GetAuthorizationTokenCommand,
  ListServiceDeploymentsCommand,
  PutImageCommand,
  RegisterTaskDefinitionCommand,
  defaultProvider,
  require_tar_stream
} from "./chunks/rehearsal/chunk-623XIS5E.js";
import {
  AwsJson1_1Protocol,
  AwsQueryProtocol,
  AwsSdkSigV4Signer,
  NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,
  resolveAwsSdkSigV4Config
} from "./chunks/rehearsal/chunk-UTFTI724.js";
import {
  require_node_util
} from "./chunks/rehearsal/chunk-HNKPORGN.js";
import {
  eventStreamSerdeProvider2 as eventStreamSerdeProvider,
  resolveEventStreamSerdeConfig
} from "./chunks/rehearsal/chunk-Q6CPEYUU.js";
import {
  Sha256Node
} from "./chunks/rehearsal/chunk-MG2VCKR2.js";
import "./chunks/rehearsal/chunk-QBHDCQW6.js";
import {
  require_node_http
} from "./chunks/rehearsal/chunk-5VPXN3MR.js";
import {
  NodeHttpHandler
} from "./chunks/rehearsal/chunk-KD3EPAQ2.js";
import {
  BinaryDecisionDiagram,
  Client,
  DEFAULT_RETRY_MODE,
  DefaultIdentityProviderConfig,
  EndpointCache,
  NODE_APP_ID_CONFIG_OPTIONS,
  NODE_MAX_ATTEMPT_CONFIG_OPTIONS,
  NODE_RETRY_MODE_CONFIG_OPTIONS,
  NoOpLogger,
  ServiceException,
  awsEndpointFunctions,
  createDefaultUserAgentProvider,
  customEndpointFunctions,
  decideEndpoint,
  emitWarningIfUnsupportedVersion,
  emitWarningIfUnsupportedVersion2,
  getAwsRegionExtensionConfiguration,
  getDefaultExtensionConfiguration,
  getDefaultSocketTimeout,
  getEndpointPlugin,
  getHostHeaderPlugin,
  getHttpAuthSchemeEndpointRuleSetPlugin,
  getHttpSigningPlugin,
  getLoggerPlugin,
  getRecursionDetectionPlugin,
  getRetryPlugin,
  getUserAgentPlugin,
  loadConfigsForDefaultMode,
  makeBuilder,
  resolveAwsRegionExtensionConfiguration,
  resolveDefaultRuntimeConfig,
  resolveEndpointConfig,
  resolveHostHeaderConfig,
  resolveRetryConfig,
  resolveUserAgentConfig
} from "./chunks/rehearsal/chunk-UDNLCE7D.js";
import {
  NODE_REGION_CONFIG_FILE_OPTIONS,
  NODE_REGION_CONFIG_OPTIONS,
  NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,
  NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,
  getContentLengthPlugin,
  getHttpHandlerExtensionConfiguration,
  loadConfig,
  resolveDefaultsModeConfig,
  resolveHttpHandlerRuntimeConfig,
  resolveRegionConfig
} from "./chunks/rehearsal/chunk-BHB5YKWK.js";
import {
  TypeRegistry,
  calculateBodyLength,
  fromBase64,
  fromUtf8,
  getSchemaSerdePlugin,
  getSmithyContext,
  normalizeProvider,
  parseUrl,
  streamCollector,
  toBase64,
  toUtf8
} from "./chunks/rehearsal/chunk-GBPY53XG.js";
import {
  __toESM
} from "./chunks/rehearsal/chunk-BGC56GJE.js";

// demo/main.ts
var import_node_util4 = __toESM(require_node_util(), 1);
import { execFile as execFile4 } from "node:child_process";
import { mkdtemp as mkdtemp3, rm as rm4, writeFile as writeFile4 } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join as join8 } from "node:path";
import { fileURLToPath } from "node:url";

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
async function release({ repository }, version3, from = `release/${version3}`) {
  await repository.git("switch", "--quiet", "main");
  await repository.git("merge", "--quiet", "--no-ff", "--message", `Merge ${from}`, from);
  await repository.git("tag", "--annotate", "--message", version3, `v${version3}`);
  await repository.push("main", `v${version3}`);
}
async function versionIn(stage) {
  const answer = await fetch(`${stage.infrastructure.urls.prod}/returns/refund`);
  await answer.arrayBuffer();
  return answer.headers.get("x-version") ?? `HTTP ${answer.status}`;
}

// demo/stage.ts
function of(ran, service2) {
  return ran.told.find((one) => one.service === service2);
}
function expectOutcome(stage, ran, service2, outcome2, told) {
  const one = of(ran, service2) ?? ran.told[0];
  stage.expect(
    one?.outcome === outcome2,
    told,
    `${service2}: ${one?.outcome ?? "nothing"}: ${one?.message ?? ran.step.log}`
  );
}
async function deliver(stage, trigger, release3) {
  const build2 = await stage.runner.job(trigger, "build");
  const environment3 = build2.step.outputs["environment"] ?? "";
  if (build2.step.code !== 0 || environment3 === "") return { build: build2, ship: void 0 };
  const ship2 = await stage.runner.job(trigger, "ship");
  noteDigests(stage, ship2, release3);
  return { build: build2, ship: ship2 };
}
function noteDigests(stage, ran, release3) {
  for (const { service: service2, outcome: outcome2, digest: digest2 } of ran.told) {
    if (digest2 === null || !["deployed", "unchanged", "rolled-back"].includes(outcome2)) continue;
    const { digests } = stage.chronicle;
    const versions = digests.get(service2) ?? /* @__PURE__ */ new Map();
    digests.set(service2, versions);
    versions.set(release3, (versions.get(release3) ?? /* @__PURE__ */ new Set()).add(digest2));
  }
}
var branch = (name) => ({ ref: `refs/heads/${name}` });
var tag = (name) => ({ ref: `refs/tags/${name}` });
function expectShipped(stage, delivery, service2, where, told, outcome2 = "deployed") {
  const { build: build2, ship: ship2 } = delivery;
  const one = ship2 === void 0 ? of(build2, service2) : of(ship2, service2);
  const came = ship2 !== void 0 && one?.environment === where && one.outcome === outcome2;
  stage.expect(
    came,
    told,
    `${service2}: ${one?.verb ?? ""} ${one?.outcome ?? "nothing"}: ${one?.message ?? build2.step.log}`
  );
}

// demo/acts/changed-release.ts
async function changedRelease(stage) {
  const { repository } = stage;
  await repository.git("switch", "--quiet", "--create", "release/1.4.0", "develop");
  await repository.commit("Refund whole cents", {
    "services/returns/refund.mjs": (text2) => text2.replace("Math.min(price, limit)", "Math.round(Math.min(price, limit) * 100) / 100"),
    "services/returns/package.json": (text2) => text2.replace("1.3.0", "1.4.0")
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
    "services/returns/server.mjs": (text2) => text2.replace("refund failed: ", "no refund: ")
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
    "services/returns/refund.mjs": (text2) => text2.replace("/ 100 + 1", "/ 100"),
    "services/returns/package.json": (text2) => text2.replace("1.6.0", "1.7.0")
  });
  await repository.push("release/1.7.0");
  const built = await runner.job(branch("release/1.7.0"), "build", { service: "returns" });
  const digest2 = built.step.outputs["digest"] ?? "";
  const past = await runner.job(branch("release/1.7.0"), "ship", {
    service: "returns",
    version: digest2,
    environment: "prod"
  });
  expectOutcome(stage, past, "returns", "refused", "an image that was never verified: refused for prod");
  stage.expect(
    of(past, "returns")?.unmet.some((one) => one.code === "not-verified") ?? false,
    "since uat never saw it"
  );
  await moveTag(stage, digest2);
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
async function moveTag({ infrastructure: { ecr: ecr2 } }, digest2) {
  const { images: images2 } = await ecr2.send(
    new BatchGetImageCommand({ repositoryName: "returns", imageIds: [{ imageDigest: digest2 }] })
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
    "services/returns/refund.mjs": (text2) => text2.replace("What a customer gets", "What a customer of ours gets")
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
  const history2 = await stage.commandLine.read(["history", "returns", "prod", "--json"]);
  const kinds = JSON.parse(history2).map((entry2) => entry2.event.kind).toReversed();
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
    "services/returns/refund.mjs": (text2) => text2.replace(
      "Number(process.env.REFUND_LIMIT ?? 'Infinity')",
      "process.env.REFUND_LIMIT === undefined ? Infinity : BigInt(process.env.REFUND_LIMIT)"
    ),
    "services/returns/package.json": (text2) => text2.replace("1.4.0", "1.5.0")
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
    "services/returns/refund.mjs": (text2) => text2.replace("BigInt(", "Number(").replace("* 100) / 100", "* 100) / 100 + 1"),
    "services/returns/package.json": (text2) => text2.replace("1.5.0", "1.6.0")
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
    const { verb: verb2, service: service2, version: version3, outcome: outcome2, digest: digest2 } = one;
    const environment3 = one.environment ?? textOf(one.details["environment"]);
    chronicle.events.push({ verb: verb2, service: service2, environment: environment3, version: version3, outcome: outcome2, digest: digest2, seconds });
    for (const { code, message } of one.unmet) chronicle.refusals.push({ code, message });
    if (verb2 === "build" && outcome2 === "built") chronicle.builds.ran += 1;
    if (verb2 === "build" && outcome2 === "reused") chronicle.builds.reused += 1;
    if (outcome2 === "rolled-back") chronicle.rollbacks.push({ ...journeyBack(one), seconds });
    if (verb2 === "settle" && outcome2 === "settled") chronicle.settled += 1;
  }
}
function journeyBack(told) {
  const { service: service2, version: version3, from, message } = told;
  const before = from?.version ?? null;
  return told.verb === "rollback" ? { service: service2, from: before, to: version3, reason: textOf(told.details["reason"]) ?? message } : { service: service2, from: version3, to: before, reason: message };
}
function textOf(value) {
  return typeof value === "string" && value !== "" ? value : null;
}

// demo/command-line.ts
import { execFile } from "node:child_process";
import { join } from "node:path";

// src/entry/permissions/resources.ts
var ecr = (account) => `arn:<partition>:ecr:<region>:<${account}>:repository`;
var ecs = "arn:<partition>:ecs:<region>:<account>";
var resource = {
  /** The actions that know no resource. */
  any: "*",
  image: `${ecr("registry-account")}/<repository>`,
  source: "arn:<partition>:ecr:<source-region>:<source-account>:repository/<repository>",
  ledger: `${ecr("account")}/<ledger>`,
  requiredLedger: `${ecr("required-account")}/<required-ledger>`,
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
  identity: "arn:<partition>:ses:<region>:<account>:identity/<identity>",
  streams: "arn:<partition>:logs:<region>:<account>:log-group:<log-group>:log-stream:*"
};
var sids = {
  [resource.any]: "ActionsWithoutResource",
  [resource.image]: "Images",
  [resource.source]: "ImagesWhereTheyAreCarriedFrom",
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
  [resource.identity]: "SenderOfMails",
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
    why: "opens the registry over HTTP, to write layers, stamps, and the one empty layer of a new ledger"
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
  stampImages: {
    actions: [...upload, "ecr:PutImage"],
    resources: [resource.image],
    why: "stamps the image with what its test stages came to"
  },
  createImages: {
    actions: ["ecr:CreateRepository"],
    resources: [resource.image],
    why: "makes the repository where there is none; leave it out where your infrastructure code does"
  },
  readSource: {
    actions: [
      "ecr:BatchGetImage",
      "ecr:DescribeImageReplicationStatus",
      "ecr:DescribeImages",
      "ecr:DescribeRepositories",
      "ecr:GetDownloadUrlForLayer"
    ],
    resources: [resource.source],
    why: "reads image, layers and stamps where they are carried from, and waits for ECR’s own replication where there is one"
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
  shareLedger: {
    actions: ["ecr:SetRepositoryPolicy"],
    resources: [resource.ledger],
    why: "lets the accounts of the environments that require this one read a ledger that was just made; leave it out where there is one account, or where your infrastructure code makes ledgers"
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
  sendMail: {
    actions: ["ses:SendEmail"],
    resources: [resource.identity],
    why: "only for channels that send e-mail by Amazon SES (`notify.email` with `ses`)"
  },
  sendText: {
    actions: ["sns:Publish"],
    resources: [resource.any],
    why: "only for channels that send text messages (`notify.sms`)"
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
var otherAccounts = /* @__PURE__ */ new Set(["registry-account", "required-account"]);
function fill(template, filled) {
  const [, name] = /<([a-z-]+)>/.exec(template) ?? [];
  if (name === void 0) return [template];
  const [before = "", ...rest] = template.split(`<${name}>`);
  const after = rest.join(`<${name}>`);
  const given = filled[name] ?? (otherAccounts.has(name) ? filled.account : void 0);
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
var resolve = ["readImages", "askImages", "readStamps"];
var carrying = ["pushImages", "createImages", "readSource"];
var telling = {
  grants: ["sendMail", "sendText"],
  when: "channels that send by Amazon SES or Amazon SNS need them, and nothing else does"
};
var onlyWhatIsThere = {
  grants: register,
  when: "going back to a task definition that was deregistered meanwhile, or from one that another tool deployed, registers a copy. A role for going back brings nothing new about: such a case is refused before anything is changed; run it once under the deploying role"
};
var verbGrants = {
  build: { grants: ["token", "findImages", "readImages", "readStamps", "pushImages", "createImages"] },
  test: { grants: ["token", "findImages", "readImages", "readStamps", "stampImages"] },
  promote: {
    grants: ["token", ...resolve, "findImages", "createLedger", "shareLedger", "readRequired", ...end, ...register],
    beyond: {
      grants: carrying,
      when: "an environment that has a `registry` of its own takes the image in with its layers and stamps. Where all environments share one registry no layer moves, and promoting writes tags alone"
    }
  },
  deploy: { grants: ["findImages", ...end, ...register] },
  probe: { grants: end, beyond: onlyWhatIsThere },
  ship: {
    grants: [
      "token",
      ...resolve,
      "findImages",
      "pushImages",
      "createImages",
      "createLedger",
      "shareLedger",
      "readRequired",
      ...end,
      ...register
    ],
    beyond: telling
  },
  rollback: { grants: end, beyond: onlyWhatIsThere },
  settle: { grants: end, beyond: onlyWhatIsThere },
  hold: { grants: ["token", ...resolve, "createLedger", "shareLedger", "readLedger", "writeLedger"] },
  release: { grants: [...resolve, "readLedger", "writeLedger"] },
  status: { grants: ["readImages", "readLedger", ...observe] },
  history: { grants: ["readLedger"] },
  notify: { grants: [], beyond: telling },
  rehearsal: { grants: [] }
};

// src/entry/verbs/input.ts
function text(help, placeholder = "text") {
  return { type: "text", required: false, default: null, help, placeholder };
}
function shapedText(pattern, expected, help, placeholder = "text") {
  const shape = { pattern, expected };
  return { type: "text", required: false, default: null, shape, help, placeholder };
}
function requiredText(help, placeholder = "text") {
  return { type: "text", required: true, default: null, help, placeholder };
}
function textOr(fallback, help, placeholder = "text") {
  return { type: "text", required: false, default: fallback, help, placeholder };
}
function secret(variable, help) {
  return { type: "secret", variable, help };
}
function choice(choices, help) {
  return { type: "choice", choices, default: choices[0], help };
}
function flag(help) {
  return { type: "flag", help };
}
function wholeNumber(fallback, least, most, help) {
  return { type: "number", default: fallback, least, most, help };
}
function duration(help) {
  return { type: "duration", default: null, help };
}
function list(help, placeholder = "name") {
  return { type: "list", help, placeholder };
}

// src/entry/verbs/output.ts
function detail(result, name) {
  const value = result.details[name];
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value) && value.length > 0) return value.map(String).join("\n");
  return null;
}
function outcome(...outcomes) {
  return { help: `What it came to: ${outcomes.map((one) => `\`${one}\``).join(", ")}`, of: (result) => result.outcome };
}
var digest = { help: "The image’s digest, `sha256:…`", of: (result) => result.digest };
var version = { help: "The version, where the image has one", of: (result) => result.version };
var entry = {
  help: "Names the admitted entry for `deploy`, `probe` and `rollback`; empty where nothing was admitted",
  of: (result) => result.verb === "promote" && result.outcome !== "admitted" ? null : result.entry
};
var environment = {
  help: "The environment",
  of: (result) => result.environment ?? detail(result, "environment")
};
var url = { help: "Where the service answers", of: (result) => result.url };
var image = {
  help: "The image by digest, `host/repository@sha256:…`",
  of: (result) => detail(result, "image")
};
var sourceKey = {
  help: "The identity of what the image was built from",
  of: (result) => detail(result, "sourceKey")
};
var reused = {
  help: "`true` where the image existed and nothing was built",
  of: (result) => detail(result, "reused")
};
var definition = {
  help: "The ARN of the task definition that runs now; one a line where the service has several workloads",
  of: (result) => detail(result, "definitions")
};
var previous = {
  help: "The ARN of the task definition that ran before; one a line where the service has several workloads",
  of: (result) => detail(result, "previous")
};
var verdict = {
  help: "`passed`, `failed`, `inconclusive` or `errored`",
  of: (result) => detail(result, "verdict")
};
var holdId = { help: "The hold’s number, for `release`", of: (result) => detail(result, "id") };

// src/entry/verbs/place.ts
var instead = "Only where there is no `waybill.yml`";
var config = textOr("waybill.yml", "The configuration file, from the root of the repository", "path");
var region = shapedText(
  /^[a-z]{2,4}(?:-[a-z]+)+-[0-9]{1,2}$/,
  "an AWS region such as eu-west-1",
  "The AWS region. Absent: that of the file, else that of the credentials",
  "region"
);
var role = shapedText(
  /^arn:[a-z-]+:iam::[0-9]{12}:role\/[\w+=,.@/-]+$/,
  "the ARN of an IAM role",
  "The role to assume in place of the one that the file names, as for going back under a role that can do nothing else. Absent: that of the environment",
  "arn"
);
var place = {
  config,
  region,
  role,
  repository: text(`The image repository, without a host. ${instead}; absent: the service’s name`, "repository"),
  cluster: text(`The ECS cluster. ${instead}`, "cluster"),
  "ecs-services": list(
    `The ECS services that run the image, in the order of their update. ${instead}; absent: the one named like the service`,
    "ecs-service"
  ),
  container: text(
    `The container that runs the image. ${instead}; absent: the only one, else the one named like the service`,
    "container"
  ),
  url: text(`Where the service answers. ${instead}`, "url")
};
var probe = text(
  `A path below \`url\`, a URL that must answer 2xx, or \`steady\`. ${instead}; absent: \`steady\``,
  "probe"
);

// src/entry/verbs/subject.ts
var services = list("Services. Absent: every service of the file, each with its own outcome", "service");
var service = text("The service", "service");
var environment2 = text(
  "The environment. Absent: the one whose `branches` or `tags` match the run; it must agree with the environment of the job",
  "environment"
);
var version2 = text(
  "What to promote: `1.4.0`, `v1.4.0`, `latest`, `env:uat` (what runs verified there), a commit, `ref:` and a git ref, or a digest. Absent: the checked-out commit with its tags",
  "version"
);
var entries = list("The `entry` output of `promote`; several, where it promoted several services", "entry");
var dryRun = flag("Decides and prints the plan, and changes nothing");

// src/entry/verbs/verb.ts
function verb(written) {
  return { check: () => [], ...written };
}

// src/entry/verbs/build.ts
var build = verb({
  name: "build",
  summary: "Builds the image of a source tree once, or finds the one that was built",
  purpose: "Computes what the image would be built from, and reuses the image of that source where there is one. Otherwise it exports the source from git, runs the build inside the export, pushes by digest and stamps the image. On a pull request it pushes nothing and needs no credentials.",
  words: { kind: "fixed", names: ["service"] },
  inputs: {
    service: services,
    commit: text("The commit or git ref to build. Absent: the checked-out commit", "commit"),
    environment: environment2,
    archive: text(
      "An OCI layout or archive that was made elsewhere, in the workspace: taken as it is and stamped `source: unproven`. One service only",
      "path"
    ),
    "changed-inputs": choice(
      ["warn", "refuse"],
      "What to do where the source is the same and a declared input from outside git is not"
    ),
    verify: flag(
      "Build twice, the second time without any cache, and say which layers and which files in them differ. Nothing is pushed; not the same is a failure"
    ),
    config,
    region,
    role,
    repository: text("The image repository, without a host. Only where there is no `waybill.yml`", "repository"),
    "dry-run": dryRun
  },
  check: (values) => {
    const problems = [];
    if (values.archive !== null && values.service.length > 1)
      problems.push({
        where: 'input "archive"',
        message: `expected one service, since an archive holds one image, got ${values.service.length}`,
        fix: `service: ${values.service[0] ?? ""}`
      });
    return problems;
  },
  action: {
    permissions: { contents: "read", "id-token": "write" },
    branding: { icon: "package", color: "blue" },
    post: false,
    example: `- uses: actions/checkout@<sha>
- id: build
  uses: waybill/waybill/actions/build@<sha>
  with:
    service: returns`,
    outputs: {
      digest,
      image,
      "source-key": sourceKey,
      reused,
      environment: {
        ...environment,
        help: "The environment that this run may ship to; empty where there is none"
      },
      outcome: outcome("built", "reused", "planned", "refused", "failed", "errored", "cancelled")
    }
  }
});

// src/entry/verbs/deploy.ts
var deploy = verb({
  name: "deploy",
  summary: "Makes an environment run what was admitted, and follows it to its end",
  purpose: "Renders the task definitions again, prints what changes, registers what is not registered, updates the ECS services in order and follows its own deployment. A deployment that fails says why and is taken back. The verdict is left to `probe`.",
  words: { kind: "fixed", names: ["service", "environment"] },
  inputs: {
    entry: { ...entries, help: `${entries.help}. Absent: the open entry of \`service\` in \`environment\`` },
    service: services,
    environment: environment2,
    ...place,
    "dry-run": dryRun
  },
  action: {
    permissions: { contents: "read", "id-token": "write" },
    branding: { icon: "upload-cloud", color: "blue" },
    post: false,
    example: `- id: deploy
  uses: waybill/waybill/actions/deploy@<sha>
  with:
    entry: \${{ steps.promote.outputs.entry }}`,
    outputs: {
      "task-definition-arn": definition,
      previous,
      url,
      digest,
      environment,
      outcome: outcome(
        "deployed",
        "unchanged",
        "planned",
        "rolled-back",
        "refused",
        "failed",
        "errored",
        "overtaken",
        "cancelled"
      )
    }
  }
});

// src/entry/verbs/history.ts
var history = verb({
  name: "history",
  summary: "What happened to a service in an environment, newest first",
  purpose: "The entries of one ledger: what was admitted, verified, rejected, taken back and held, by whom and why. Reads only.",
  words: { kind: "fixed", names: ["service", "environment"] },
  inputs: {
    service: requiredText("The service", "service"),
    environment: requiredText("The environment", "environment"),
    limit: wholeNumber(20, 1, 1e3, "How many entries"),
    ...place
  },
  action: null
});

// src/entry/verbs/hold.ts
var hold = verb({
  name: "hold",
  summary: "Bans a version from an environment until a person releases it",
  purpose: "Records that an image may not enter an environment, nor those that require it. Only going forward is banned: what runs keeps running. `release` ends it.",
  words: { kind: "fixed", names: ["service", "environment", "version"] },
  inputs: {
    service: requiredText("The service", "service"),
    environment: requiredText("The environment", "environment"),
    version: requiredText(
      "The version to ban: a version, `env:prod` (what runs there), a commit or a digest",
      "version"
    ),
    reason: requiredText("Why, for the record", "text"),
    "configuration-only": flag("Bans the image with this configuration only, not the image"),
    ...place,
    "dry-run": dryRun
  },
  action: {
    permissions: { contents: "read", "id-token": "write" },
    branding: { icon: "lock", color: "orange" },
    post: false,
    example: `- uses: waybill/waybill/actions/hold@<sha>
  with:
    service: returns
    environment: prod
    version: 1.6.0
    reason: loses orders`,
    outputs: {
      id: holdId,
      digest,
      version,
      environment,
      outcome: outcome("held", "unchanged", "planned", "refused", "errored")
    }
  }
});

// src/entry/verbs/notify.ts
var channels = {
  "slack-webhook": secret("SLACK_WEBHOOK_URL", "The URL of a Slack incoming webhook"),
  "slack-token": secret(
    "SLACK_BOT_TOKEN",
    "A Slack bot token: one message a service and image, edited in place, with a thread. With `slack-channel`"
  ),
  "slack-channel": shapedText(
    /^[CGD][A-Z0-9]{8,20}$/,
    "the ID of a channel, such as C0123456789",
    "The ID of the Slack channel that the bot posts to",
    "id"
  ),
  "teams-webhook": secret("TEAMS_WEBHOOK_URL", "The URL of a Microsoft Teams workflow that posts cards"),
  "pagerduty-key": secret(
    "PAGERDUTY_ROUTING_KEY",
    "The integration key of PagerDuty’s Events API v2: changes, and an alert where production is not in order"
  ),
  webhook: secret("WAYBILL_WEBHOOK_URL", "The URL of a webhook that takes CloudEvents 1.0 as structured JSON"),
  "signing-secret": secret(
    "WAYBILL_WEBHOOK_SECRET",
    "The secret that signs what goes to `webhook` (Standard Webhooks)"
  )
};
var notify = verb({
  name: "notify",
  summary: "Tells people what came of it",
  purpose: "Sends what a job’s steps came to, one message a service, to every channel. It tries again until a deadline, and delivers at least once under one id. A channel that is down never makes the job red; the summary says it.",
  words: { kind: "fixed", names: [] },
  inputs: {
    steps: text("`toJSON(steps)` of the job: every step with a `result` is told of", "json"),
    result: text("The `result` output of one step, instead of `steps`", "json"),
    ...channels,
    config
  },
  check: (values) => {
    const problems = [];
    if (values.steps === null && values.result === null)
      problems.push({
        where: 'input "steps"',
        message: "expected the job’s steps, or one `result`, got neither",
        fix: "steps: ${{ toJSON(steps) }}"
      });
    if (values.steps !== null && values.result !== null)
      problems.push({ where: 'input "result"', message: "expected either steps or result, got both" });
    return problems;
  },
  action: {
    permissions: { contents: "read" },
    branding: { icon: "message-circle", color: "purple" },
    post: false,
    example: `- if: always()
  uses: waybill/waybill/actions/notify@<sha>
  with:
    steps: \${{ toJSON(steps) }}
    slack-webhook: \${{ secrets.SLACK_WEBHOOK_URL }}`,
    outputs: { outcome: outcome("sent", "unchanged", "failed") }
  }
});

// src/entry/verbs/probe.ts
var probe2 = verb({
  name: "probe",
  summary: "Checks what runs, judges it, and settles its entry",
  purpose: "Makes the checks that were recorded with the entry. A passed verdict closes the entry and moves the tags; a failed one is recorded, held where the environment holds, and taken back. Without an entry it only observes, and writes nothing.",
  words: { kind: "fixed", names: ["service", "environment"] },
  inputs: {
    entry: { ...entries, help: `${entries.help}. Absent: \`probe\` only observes what runs` },
    service: services,
    environment: environment2,
    probe,
    ...place,
    "dry-run": dryRun
  },
  action: {
    permissions: { contents: "read", "id-token": "write" },
    branding: { icon: "activity", color: "blue" },
    post: false,
    example: `- id: probe
  uses: waybill/waybill/actions/probe@<sha>
  with:
    entry: \${{ steps.promote.outputs.entry }}`,
    outputs: {
      verdict,
      digest,
      environment,
      url,
      outcome: outcome(
        "verified",
        "observed",
        "planned",
        "rolled-back",
        "refused",
        "failed",
        "errored",
        "overtaken",
        "cancelled"
      )
    }
  }
});

// src/entry/verbs/promote.ts
var gate = {
  "accept-no-way-back": flag("Goes ahead where there is nothing to go back to. Needs `reason`"),
  reason: text("Why, for the record", "text"),
  "lock-timeout": duration(
    "How long to wait for a deployment of somebody else, such as `15m`. Absent: that of the environment, else until that deployment’s own deadline"
  ),
  force: flag("Makes a new revision of what runs already, so that it is deployed again")
};
function checkGate(values) {
  if (!values["accept-no-way-back"] || values.reason !== null) return [];
  return [
    {
      where: 'input "reason"',
      message: "expected a reason, since accept-no-way-back is set, got nothing",
      fix: "reason: first deployment of this service"
    }
  ];
}
var promote = verb({
  name: "promote",
  summary: "Decides whether a version may enter an environment, and records it",
  purpose: "Finds the image of a version, gathers the evidence, and either admits it, says that nothing differs, or refuses and names every unmet requirement at once. Nothing is built and nothing is deployed. An entry that is still open when the job ends is taken back.",
  words: { kind: "journey" },
  inputs: {
    service: services,
    version: version2,
    environment: environment2,
    ...gate,
    "keep-open": flag("Leaves the entry open when the job ends: another job or another tool deploys"),
    ...place,
    probe,
    "dry-run": dryRun
  },
  check: checkGate,
  action: {
    permissions: { contents: "read", "id-token": "write" },
    branding: { icon: "check-circle", color: "blue" },
    post: true,
    example: `- id: promote
  uses: waybill/waybill/actions/promote@<sha>
  with:
    service: returns
    environment: uat`,
    outputs: {
      entry,
      digest,
      version,
      environment,
      url,
      outcome: outcome("admitted", "unchanged", "superseded", "planned", "refused", "errored", "cancelled")
    }
  }
});

// src/entry/verbs/rehearsal.ts
var rehearsal = verb({
  name: "rehearsal",
  summary: "Serves a cloud on this machine, to try everything without AWS",
  purpose: "Prints one line of JSON with its endpoint and credentials when it is ready, then serves until it is ended. Tasks run as processes of this user, without a sandbox, unless they are containers or simulated.",
  words: { kind: "fixed", names: [] },
  inputs: {
    port: wholeNumber(0, 0, 65535, "The port; 0: any that is free"),
    speed: wholeNumber(1, 1, 1e3, "How many times faster its time runs"),
    runtime: choice(["process", "docker", "simulated"], "How tasks run: as processes, as containers, or not at all"),
    accounts: list(
      "Further accounts, twelve digits each: each has a registry and services of its own, and a key that may do everything",
      "account"
    ),
    "enforce-iam": text(
      "A file of JSON: role name → IAM policy, for an access key that may do only what its policy allows; role ARN → `{ trust, policy }`, for a role that is assumed. Absent: nothing is enforced",
      "path"
    ),
    state: text("A folder to keep its state in. Absent: one that is removed at the end", "path")
  },
  action: null
});

// src/entry/verbs/release.ts
var release2 = verb({
  name: "release",
  summary: "Ends a hold",
  purpose: "Ends the holds on a version, or the ones named by `id`, on the record. Nothing is deployed.",
  words: { kind: "fixed", names: ["service", "environment", "version"] },
  inputs: {
    service: requiredText("The service", "service"),
    environment: requiredText("The environment", "environment"),
    version: text("The version to release: all holds on it", "version"),
    id: list("The numbers of the holds to end, as `status` and refusals print them", "number"),
    reason: requiredText("Why, for the record", "text"),
    ...place,
    "dry-run": dryRun
  },
  check: (values) => {
    const problems = values.id.filter((id) => !/^[1-9][0-9]{0,5}$/.test(id)).map((id) => ({
      where: 'input "id"',
      message: `expected the number of a hold, got ${JSON.stringify(id)}`,
      fix: "id: 12"
    }));
    if (values.version === null && values.id.length === 0)
      problems.push({
        where: 'input "version"',
        message: "expected a version, or the number of a hold as `id`, got neither",
        fix: "version: 1.6.0"
      });
    return problems;
  },
  action: {
    permissions: { contents: "read", "id-token": "write" },
    branding: { icon: "unlock", color: "green" },
    post: false,
    example: `- uses: waybill/waybill/actions/release@<sha>
  with:
    service: returns
    environment: prod
    version: 1.6.0
    reason: the report was about another service`,
    outputs: {
      digest,
      version,
      environment,
      outcome: outcome("released", "unchanged", "planned", "refused", "errored")
    }
  }
});

// src/entry/verbs/rollback.ts
var rollback = verb({
  name: "rollback",
  summary: "Goes back to the last known good",
  purpose: "With an entry it takes back that entry and nothing else; one that is empty or already taken back is `unchanged`. Without one it rejects the version that runs, named by `from` and with a reason, and goes back to the last known good or to the version named by `to`. If something else runs, it refuses and nothing moves.",
  words: { kind: "fixed", names: ["service", "environment"] },
  inputs: {
    entry: entries,
    service,
    environment: text("The environment", "environment"),
    from: text("The version that runs and is to be rejected", "version"),
    to: text("The version to go back to. Absent: the last known good", "version"),
    "to-task-definition": text("The ARN of the task definition to go back to, where the ledger cannot be read", "arn"),
    reason: text("Why, for the record. Needed without `entry`", "text"),
    "configuration-only": flag("Rejects the image with this configuration only, not the image"),
    ...place,
    "dry-run": dryRun
  },
  check: (values) => {
    if (values.entry.length > 0) {
      const extra = ["from", "to", "to-task-definition"].filter((name) => values[name] !== null);
      return extra.map((name) => ({
        where: `input "${name}"`,
        message: "expected nothing beside an entry, which takes back itself and nothing else"
      }));
    }
    const byHand = ["service", "from", "to", "to-task-definition"].some((name) => values[name] !== null);
    if (!byHand) return [];
    const problems = [];
    const missing = (name, what, fix) => {
      problems.push({ where: `input "${name}"`, message: `expected ${what}, got nothing`, fix });
    };
    if (values.service === null) missing("service", "the service to take back", "service: returns");
    if (values.environment === null) missing("environment", "the environment to take it back in", "environment: prod");
    if (values.from === null && values["to-task-definition"] === null)
      missing("from", "the version that runs and is to be rejected", "from: 1.6.0");
    if (values.reason === null) missing("reason", "a reason, for the record", "reason: orders are lost");
    if (values.to !== null && values["to-task-definition"] !== null)
      problems.push({ where: 'input "to-task-definition"', message: "expected it without `to`, got both" });
    return problems;
  },
  action: {
    permissions: { contents: "read", "id-token": "write" },
    branding: { icon: "rotate-ccw", color: "orange" },
    post: false,
    example: `- if: failure()
  uses: waybill/waybill/actions/rollback@<sha>
  with:
    entry: \${{ steps.promote.outputs.entry }}
    reason: e2e failed`,
    outputs: {
      digest,
      version,
      environment,
      "task-definition-arn": definition,
      previous,
      url,
      outcome: outcome("rolled-back", "unchanged", "planned", "refused", "failed", "errored", "overtaken", "cancelled")
    }
  }
});

// src/entry/verbs/settle.ts
var settle = verb({
  name: "settle",
  summary: "Ends what a lost run left open",
  purpose: "Finishes open entries whose time is over, goes back where that was begun, and compares what runs with what is recorded. With nothing to do it changes nothing, so that it may run at any time.",
  words: { kind: "fixed", names: ["service", "environment"] },
  inputs: {
    service: services,
    environment: list("Environments. Absent: all that can be reached", "environment"),
    repair: flag("Writes moving tags back that somebody moved by hand"),
    "restart-ledger": flag(
      "Begins a new ledger where the old one cannot be read, and names the old one’s end in it. Needs `reason`, one service and one environment"
    ),
    reason: text("Why, for the record", "text"),
    ...place,
    "dry-run": dryRun
  },
  check: (values) => {
    if (!values["restart-ledger"]) return [];
    const problems = [];
    if (values.reason === null)
      problems.push({
        where: 'input "reason"',
        message: "expected a reason, since restart-ledger is set, got nothing",
        fix: "reason: repository was deleted"
      });
    for (const name of ["service", "environment"])
      if (values[name].length !== 1)
        problems.push({
          where: `input "${name}"`,
          message: `expected exactly one, since restart-ledger is set, got ${values[name].length}`
        });
    return problems;
  },
  action: {
    permissions: { contents: "read", "id-token": "write" },
    branding: { icon: "anchor", color: "gray-dark" },
    post: false,
    example: `- uses: waybill/waybill/actions/settle@<sha>`,
    outputs: {
      environment,
      outcome: outcome("settled", "unchanged", "planned", "rolled-back", "refused", "failed", "errored", "cancelled")
    }
  }
});

// src/entry/verbs/ship.ts
var ship = verb({
  name: "ship",
  summary: "The whole journey: build, promote, deploy, probe, go back if it must, notify",
  purpose: "Carries a version into an environment in one step. It builds only where the environment requires nothing; elsewhere the image that was verified is reused, or the journey is refused. Several services travel side by side, each with its own outcome; the job is red if one of them is bad.",
  words: { kind: "journey" },
  inputs: {
    service: services,
    version: { ...version2, help: version2.help.replace("to promote", "to ship") },
    environment: environment2,
    ...gate,
    ...channels,
    ...place,
    probe,
    "dry-run": dryRun
  },
  check: checkGate,
  action: {
    permissions: { contents: "read", "id-token": "write" },
    branding: { icon: "truck", color: "blue" },
    post: true,
    example: `- uses: actions/checkout@<sha>
- id: ship
  uses: waybill/waybill@<sha>
  env:
    SLACK_WEBHOOK_URL: \${{ secrets.SLACK_WEBHOOK_URL }}`,
    outputs: {
      entry,
      digest,
      image,
      version,
      environment,
      "source-key": sourceKey,
      reused,
      "task-definition-arn": definition,
      previous,
      verdict,
      url,
      outcome: outcome(
        "deployed",
        "unchanged",
        "superseded",
        "planned",
        "rolled-back",
        "refused",
        "failed",
        "errored",
        "overtaken",
        "cancelled"
      )
    }
  }
});

// src/entry/verbs/status.ts
var status = verb({
  name: "status",
  summary: "What runs where: version, digest, age, verdict, holds and drift",
  purpose: "A matrix of services and environments. Says where the moving tag, the ledger and what ECS runs differ. Reads only.",
  words: { kind: "fixed", names: ["service", "environment"] },
  inputs: {
    service: list("Services. Absent: all", "service"),
    environment: list("Environments. Absent: all", "environment"),
    "exit-code": flag("Ends with 1 where something differs"),
    ...place
  },
  action: null
});

// src/entry/verbs/test.ts
var test = verb({
  name: "test",
  summary: "Runs the test stages of an image that it has not passed yet, and stamps it with what came of them",
  purpose: "Runs the stages that `tests` in `waybill.yml` declares for a commit’s image: commands on the files of the commit or in the image (`static`), checks of the image that runs alone (`dynamic`), or with what it depends on (`dependent`). What this very image has passed, with the same definition, the same files and the same dependencies, does not run again. Where the source was never built, the image is built here, tested, and pushed nowhere. Every stage leaves an in-toto test result beside the image, which an environment may require (`requires.tests`). Containers, networks and volumes are gone afterwards. `build` runs the same stages before an image becomes an artifact.",
  words: { kind: "fixed", names: ["service"] },
  inputs: {
    service: services,
    commit: text("The commit or git ref whose image is tested. Absent: the checked-out commit", "commit"),
    stage: list("Stages, with those that they need. Absent: all", "stage"),
    again: flag("Runs stages that the image has passed as well"),
    config,
    region,
    role,
    "dry-run": dryRun
  },
  action: {
    permissions: { contents: "read", "id-token": "write" },
    branding: { icon: "check-square", color: "blue" },
    post: false,
    example: `- uses: actions/checkout@<sha>
- uses: waybill/waybill/actions/test@<sha>
  with:
    service: returns`,
    outputs: {
      digest,
      "source-key": sourceKey,
      passed: {
        help: "The stages that passed, now or before, one a line",
        of: (result) => stagesOf(result.details["stages"], ["passed", "flaky", "passed-before"])
      },
      failed: {
        help: "The stages that did not pass, one a line",
        of: (result) => stagesOf(result.details["stages"], ["failed", "errored", "skipped", "cancelled"])
      },
      flaky: {
        help: "The stages that passed, but not at the first try, one a line",
        of: (result) => stagesOf(result.details["stages"], ["flaky"])
      },
      outcome: outcome("passed", "unchanged", "planned", "refused", "failed", "errored", "cancelled")
    }
  }
});
function stagesOf(stages, verdicts) {
  if (!Array.isArray(stages)) return null;
  const names = stages.flatMap(
    ({ stage, verdict: verdict2 }) => typeof stage === "string" && typeof verdict2 === "string" && verdicts.includes(verdict2) ? [stage] : []
  );
  return names.length === 0 ? null : names.join("\n");
}

// src/entry/verbs/tables.ts
var tables = {
  ship,
  build,
  test,
  promote,
  deploy,
  probe: probe2,
  rollback,
  hold,
  release: release2,
  settle,
  notify,
  status,
  history,
  rehearsal
};
var verbNames = Object.keys(tables);

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/auth/httpAuthSchemeProvider.js
var defaultElasticLoadBalancingV2HttpAuthSchemeParametersProvider = async (config2, context, input) => {
  return {
    operation: getSmithyContext(context).operation,
    region: await normalizeProvider(config2.region)() || (() => {
      throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
  };
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
  return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
      name: "elasticloadbalancing",
      region: authParameters.region
    },
    propertiesExtractor: (config2, context) => ({
      signingProperties: {
        config: config2,
        context
      }
    })
  };
}
var defaultElasticLoadBalancingV2HttpAuthSchemeProvider = (authParameters) => {
  const options2 = [];
  switch (authParameters.operation) {
    default: {
      options2.push(createAwsAuthSigv4HttpAuthOption(authParameters));
    }
  }
  return options2;
};
var resolveHttpAuthSchemeConfig = (config2) => {
  const config_0 = resolveAwsSdkSigV4Config(config2);
  return Object.assign(config_0, {
    authSchemePreference: normalizeProvider(config2.authSchemePreference ?? [])
  });
};

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters = (options2) => {
  return Object.assign(options2, {
    useDualstackEndpoint: options2.useDualstackEndpoint ?? false,
    useFipsEndpoint: options2.useFipsEndpoint ?? false,
    defaultSigningName: "elasticloadbalancing"
  });
};
var commonParams = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/package.json
var package_default = {
  name: "@aws-sdk/client-elastic-load-balancing-v2",
  version: "3.1142.0",
  description: "AWS SDK for JavaScript Elastic Load Balancing V2 Client for Node.js, Browser and React Native",
  homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-elastic-load-balancing-v2",
  license: "Apache-2.0",
  author: {
    name: "AWS SDK for JavaScript Team",
    url: "https://aws.amazon.com/sdk-for-javascript/"
  },
  repository: {
    type: "git",
    url: "https://github.com/aws/aws-sdk-js-v3.git",
    directory: "clients/client-elastic-load-balancing-v2"
  },
  files: [
    "dist-*/**"
  ],
  sideEffects: false,
  main: "./dist-cjs/index.js",
  module: "./dist-es/index.js",
  browser: {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.browser"
  },
  types: "./dist-types/index.d.ts",
  typesVersions: {
    "<4.5": {
      "dist-types/*": [
        "dist-types/ts3.4/*"
      ]
    }
  },
  "react-native": {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.native"
  },
  scripts: {
    build: "concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs",
    "build:cjs": "node ../../scripts/compilation/inline",
    "build:es": "premove dist-es && tsc -p tsconfig.es.json",
    "build:include:deps": 'yarn g:turbo run build -F="$npm_package_name"',
    "build:types": "premove dist-types && tsc -p tsconfig.types.json",
    "build:types:downlevel": "downlevel-dts dist-types dist-types/ts3.4",
    clean: "premove dist-cjs dist-es dist-types",
    "extract:docs": "api-extractor run --local",
    "generate:client": "node ../../scripts/generate-clients/single-service",
    "test:e2e": "yarn g:vitest run -c vitest.config.e2e.mts",
    "test:e2e:watch": "yarn g:vitest watch -c vitest.config.e2e.mts",
    "test:index": "tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"
  },
  dependencies: {
    "@aws-sdk/core": "^3.978.1",
    "@aws-sdk/credential-provider-node": "^3.972.84",
    "@aws-sdk/types": "^3.974.6",
    "@smithy/core": "^3.35.0",
    "@smithy/fetch-http-handler": "^5.8.0",
    "@smithy/node-http-handler": "^4.12.1",
    "@smithy/types": "^4.19.0",
    tslib: "^2.6.2"
  },
  devDependencies: {
    "@tsconfig/node20": "20.1.8",
    "@types/node": "^20.14.8",
    concurrently: "7.0.0",
    "downlevel-dts": "0.10.1",
    premove: "4.0.0",
    typescript: "~7.0.2"
  },
  engines: {
    node: ">=20.0.0"
  }
};

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/endpoint/bdd.js
var k = "ref";
var a = -1;
var b = true;
var c = "isSet";
var d = "PartitionResult";
var e = "booleanEquals";
var f = "getAttr";
var g = { [k]: "Endpoint" };
var h = { [k]: d };
var i = {};
var j = [{ [k]: "Region" }];
var _data = {
  conditions: [
    [c, [g]],
    [c, j],
    ["aws.partition", j, d],
    [e, [{ [k]: "UseFIPS" }, b]],
    [e, [{ [k]: "UseDualStack" }, b]],
    [e, [{ fn: f, argv: [h, "supportsDualStack"] }, b]],
    [e, [{ fn: f, argv: [h, "supportsFIPS"] }, b]],
    ["stringEquals", [{ fn: f, argv: [h, "name"] }, "aws-us-gov"]]
  ],
  results: [
    [a],
    [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
    [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
    [g, i],
    ["https://elasticloadbalancing-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
    [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
    ["https://elasticloadbalancing.{Region}.amazonaws.com", i],
    ["https://elasticloadbalancing-fips.{Region}.{PartitionResult#dnsSuffix}", i],
    [a, "FIPS is enabled but this partition does not support FIPS"],
    ["https://elasticloadbalancing.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
    [a, "DualStack is enabled but this partition does not support DualStack"],
    ["https://elasticloadbalancing.{Region}.{PartitionResult#dnsSuffix}", i],
    [a, "Invalid Configuration: Missing Region"]
  ]
};
var root = 2;
var r = 1e8;
var nodes = new Int32Array([
  -1,
  1,
  -1,
  0,
  13,
  3,
  1,
  4,
  r + 12,
  2,
  5,
  r + 12,
  3,
  8,
  6,
  4,
  7,
  r + 11,
  5,
  r + 9,
  r + 10,
  4,
  11,
  9,
  6,
  10,
  r + 8,
  7,
  r + 6,
  r + 7,
  5,
  12,
  r + 5,
  6,
  r + 4,
  r + 5,
  3,
  r + 1,
  14,
  4,
  r + 2,
  r + 3
]);
var bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/endpoint/endpointResolver.js
var cache = new EndpointCache({
  size: 50,
  params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"]
});
var defaultEndpointResolver = (endpointParams, context = {}) => {
  return cache.get(endpointParams, () => decideEndpoint(bdd, {
    endpointParams,
    logger: context.logger
  }));
};
customEndpointFunctions.aws = awsEndpointFunctions;

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/models/ElasticLoadBalancingV2ServiceException.js
var ElasticLoadBalancingV2ServiceException = class _ElasticLoadBalancingV2ServiceException extends ServiceException {
  constructor(options2) {
    super(options2);
    Object.setPrototypeOf(this, _ElasticLoadBalancingV2ServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/models/errors.js
var CertificateNotFoundException = class _CertificateNotFoundException extends ElasticLoadBalancingV2ServiceException {
  name = "CertificateNotFoundException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "CertificateNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _CertificateNotFoundException.prototype);
    this.Message = opts.Message;
  }
};
var ListenerNotFoundException = class _ListenerNotFoundException extends ElasticLoadBalancingV2ServiceException {
  name = "ListenerNotFoundException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ListenerNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ListenerNotFoundException.prototype);
    this.Message = opts.Message;
  }
};
var TooManyCertificatesException = class _TooManyCertificatesException extends ElasticLoadBalancingV2ServiceException {
  name = "TooManyCertificatesException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyCertificatesException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyCertificatesException.prototype);
    this.Message = opts.Message;
  }
};
var DuplicateTagKeysException = class _DuplicateTagKeysException extends ElasticLoadBalancingV2ServiceException {
  name = "DuplicateTagKeysException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "DuplicateTagKeysException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _DuplicateTagKeysException.prototype);
    this.Message = opts.Message;
  }
};
var LoadBalancerNotFoundException = class _LoadBalancerNotFoundException extends ElasticLoadBalancingV2ServiceException {
  name = "LoadBalancerNotFoundException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "LoadBalancerNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _LoadBalancerNotFoundException.prototype);
    this.Message = opts.Message;
  }
};
var RuleNotFoundException = class _RuleNotFoundException extends ElasticLoadBalancingV2ServiceException {
  name = "RuleNotFoundException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "RuleNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _RuleNotFoundException.prototype);
    this.Message = opts.Message;
  }
};
var TargetGroupNotFoundException = class _TargetGroupNotFoundException extends ElasticLoadBalancingV2ServiceException {
  name = "TargetGroupNotFoundException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TargetGroupNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TargetGroupNotFoundException.prototype);
    this.Message = opts.Message;
  }
};
var TooManyTagsException = class _TooManyTagsException extends ElasticLoadBalancingV2ServiceException {
  name = "TooManyTagsException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyTagsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyTagsException.prototype);
    this.Message = opts.Message;
  }
};
var TrustStoreNotFoundException = class _TrustStoreNotFoundException extends ElasticLoadBalancingV2ServiceException {
  name = "TrustStoreNotFoundException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TrustStoreNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TrustStoreNotFoundException.prototype);
    this.Message = opts.Message;
  }
};
var InvalidRevocationContentException = class _InvalidRevocationContentException extends ElasticLoadBalancingV2ServiceException {
  name = "InvalidRevocationContentException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidRevocationContentException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidRevocationContentException.prototype);
    this.Message = opts.Message;
  }
};
var RevocationContentNotFoundException = class _RevocationContentNotFoundException extends ElasticLoadBalancingV2ServiceException {
  name = "RevocationContentNotFoundException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "RevocationContentNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _RevocationContentNotFoundException.prototype);
    this.Message = opts.Message;
  }
};
var TooManyTrustStoreRevocationEntriesException = class _TooManyTrustStoreRevocationEntriesException extends ElasticLoadBalancingV2ServiceException {
  name = "TooManyTrustStoreRevocationEntriesException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyTrustStoreRevocationEntriesException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyTrustStoreRevocationEntriesException.prototype);
    this.Message = opts.Message;
  }
};
var AllocationIdNotFoundException = class _AllocationIdNotFoundException extends ElasticLoadBalancingV2ServiceException {
  name = "AllocationIdNotFoundException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "AllocationIdNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _AllocationIdNotFoundException.prototype);
    this.Message = opts.Message;
  }
};
var ALPNPolicyNotSupportedException = class _ALPNPolicyNotSupportedException extends ElasticLoadBalancingV2ServiceException {
  name = "ALPNPolicyNotSupportedException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ALPNPolicyNotSupportedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ALPNPolicyNotSupportedException.prototype);
    this.Message = opts.Message;
  }
};
var AvailabilityZoneNotSupportedException = class _AvailabilityZoneNotSupportedException extends ElasticLoadBalancingV2ServiceException {
  name = "AvailabilityZoneNotSupportedException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "AvailabilityZoneNotSupportedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _AvailabilityZoneNotSupportedException.prototype);
    this.Message = opts.Message;
  }
};
var CaCertificatesBundleNotFoundException = class _CaCertificatesBundleNotFoundException extends ElasticLoadBalancingV2ServiceException {
  name = "CaCertificatesBundleNotFoundException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "CaCertificatesBundleNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _CaCertificatesBundleNotFoundException.prototype);
    this.Message = opts.Message;
  }
};
var CapacityDecreaseRequestsLimitExceededException = class _CapacityDecreaseRequestsLimitExceededException extends ElasticLoadBalancingV2ServiceException {
  name = "CapacityDecreaseRequestsLimitExceededException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "CapacityDecreaseRequestsLimitExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _CapacityDecreaseRequestsLimitExceededException.prototype);
    this.Message = opts.Message;
  }
};
var CapacityReservationPendingException = class _CapacityReservationPendingException extends ElasticLoadBalancingV2ServiceException {
  name = "CapacityReservationPendingException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "CapacityReservationPendingException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _CapacityReservationPendingException.prototype);
    this.Message = opts.Message;
  }
};
var CapacityUnitsLimitExceededException = class _CapacityUnitsLimitExceededException extends ElasticLoadBalancingV2ServiceException {
  name = "CapacityUnitsLimitExceededException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "CapacityUnitsLimitExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _CapacityUnitsLimitExceededException.prototype);
    this.Message = opts.Message;
  }
};
var DuplicateListenerException = class _DuplicateListenerException extends ElasticLoadBalancingV2ServiceException {
  name = "DuplicateListenerException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "DuplicateListenerException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _DuplicateListenerException.prototype);
    this.Message = opts.Message;
  }
};
var IncompatibleProtocolsException = class _IncompatibleProtocolsException extends ElasticLoadBalancingV2ServiceException {
  name = "IncompatibleProtocolsException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "IncompatibleProtocolsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _IncompatibleProtocolsException.prototype);
    this.Message = opts.Message;
  }
};
var InvalidConfigurationRequestException = class _InvalidConfigurationRequestException extends ElasticLoadBalancingV2ServiceException {
  name = "InvalidConfigurationRequestException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidConfigurationRequestException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidConfigurationRequestException.prototype);
    this.Message = opts.Message;
  }
};
var InvalidLoadBalancerActionException = class _InvalidLoadBalancerActionException extends ElasticLoadBalancingV2ServiceException {
  name = "InvalidLoadBalancerActionException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidLoadBalancerActionException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidLoadBalancerActionException.prototype);
    this.Message = opts.Message;
  }
};
var SSLPolicyNotFoundException = class _SSLPolicyNotFoundException extends ElasticLoadBalancingV2ServiceException {
  name = "SSLPolicyNotFoundException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "SSLPolicyNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _SSLPolicyNotFoundException.prototype);
    this.Message = opts.Message;
  }
};
var TargetGroupAssociationLimitException = class _TargetGroupAssociationLimitException extends ElasticLoadBalancingV2ServiceException {
  name = "TargetGroupAssociationLimitException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TargetGroupAssociationLimitException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TargetGroupAssociationLimitException.prototype);
    this.Message = opts.Message;
  }
};
var TooManyActionsException = class _TooManyActionsException extends ElasticLoadBalancingV2ServiceException {
  name = "TooManyActionsException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyActionsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyActionsException.prototype);
    this.Message = opts.Message;
  }
};
var TooManyListenersException = class _TooManyListenersException extends ElasticLoadBalancingV2ServiceException {
  name = "TooManyListenersException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyListenersException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyListenersException.prototype);
    this.Message = opts.Message;
  }
};
var TooManyRegistrationsForTargetIdException = class _TooManyRegistrationsForTargetIdException extends ElasticLoadBalancingV2ServiceException {
  name = "TooManyRegistrationsForTargetIdException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyRegistrationsForTargetIdException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyRegistrationsForTargetIdException.prototype);
    this.Message = opts.Message;
  }
};
var TooManyTargetsException = class _TooManyTargetsException extends ElasticLoadBalancingV2ServiceException {
  name = "TooManyTargetsException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyTargetsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyTargetsException.prototype);
    this.Message = opts.Message;
  }
};
var TooManyUniqueTargetGroupsPerLoadBalancerException = class _TooManyUniqueTargetGroupsPerLoadBalancerException extends ElasticLoadBalancingV2ServiceException {
  name = "TooManyUniqueTargetGroupsPerLoadBalancerException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyUniqueTargetGroupsPerLoadBalancerException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyUniqueTargetGroupsPerLoadBalancerException.prototype);
    this.Message = opts.Message;
  }
};
var TrustStoreNotReadyException = class _TrustStoreNotReadyException extends ElasticLoadBalancingV2ServiceException {
  name = "TrustStoreNotReadyException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TrustStoreNotReadyException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TrustStoreNotReadyException.prototype);
    this.Message = opts.Message;
  }
};
var UnsupportedProtocolException = class _UnsupportedProtocolException extends ElasticLoadBalancingV2ServiceException {
  name = "UnsupportedProtocolException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "UnsupportedProtocolException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _UnsupportedProtocolException.prototype);
    this.Message = opts.Message;
  }
};
var DuplicateLoadBalancerNameException = class _DuplicateLoadBalancerNameException extends ElasticLoadBalancingV2ServiceException {
  name = "DuplicateLoadBalancerNameException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "DuplicateLoadBalancerNameException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _DuplicateLoadBalancerNameException.prototype);
    this.Message = opts.Message;
  }
};
var InvalidSchemeException = class _InvalidSchemeException extends ElasticLoadBalancingV2ServiceException {
  name = "InvalidSchemeException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidSchemeException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidSchemeException.prototype);
    this.Message = opts.Message;
  }
};
var InvalidSecurityGroupException = class _InvalidSecurityGroupException extends ElasticLoadBalancingV2ServiceException {
  name = "InvalidSecurityGroupException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidSecurityGroupException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidSecurityGroupException.prototype);
    this.Message = opts.Message;
  }
};
var InvalidSubnetException = class _InvalidSubnetException extends ElasticLoadBalancingV2ServiceException {
  name = "InvalidSubnetException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidSubnetException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidSubnetException.prototype);
    this.Message = opts.Message;
  }
};
var OperationNotPermittedException = class _OperationNotPermittedException extends ElasticLoadBalancingV2ServiceException {
  name = "OperationNotPermittedException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "OperationNotPermittedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _OperationNotPermittedException.prototype);
    this.Message = opts.Message;
  }
};
var ResourceInUseException = class _ResourceInUseException extends ElasticLoadBalancingV2ServiceException {
  name = "ResourceInUseException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ResourceInUseException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceInUseException.prototype);
    this.Message = opts.Message;
  }
};
var SubnetNotFoundException = class _SubnetNotFoundException extends ElasticLoadBalancingV2ServiceException {
  name = "SubnetNotFoundException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "SubnetNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _SubnetNotFoundException.prototype);
    this.Message = opts.Message;
  }
};
var TooManyLoadBalancersException = class _TooManyLoadBalancersException extends ElasticLoadBalancingV2ServiceException {
  name = "TooManyLoadBalancersException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyLoadBalancersException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyLoadBalancersException.prototype);
    this.Message = opts.Message;
  }
};
var PriorityInUseException = class _PriorityInUseException extends ElasticLoadBalancingV2ServiceException {
  name = "PriorityInUseException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "PriorityInUseException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _PriorityInUseException.prototype);
    this.Message = opts.Message;
  }
};
var TooManyRulesException = class _TooManyRulesException extends ElasticLoadBalancingV2ServiceException {
  name = "TooManyRulesException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyRulesException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyRulesException.prototype);
    this.Message = opts.Message;
  }
};
var TooManyTargetGroupsException = class _TooManyTargetGroupsException extends ElasticLoadBalancingV2ServiceException {
  name = "TooManyTargetGroupsException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyTargetGroupsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyTargetGroupsException.prototype);
    this.Message = opts.Message;
  }
};
var DuplicateTargetGroupNameException = class _DuplicateTargetGroupNameException extends ElasticLoadBalancingV2ServiceException {
  name = "DuplicateTargetGroupNameException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "DuplicateTargetGroupNameException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _DuplicateTargetGroupNameException.prototype);
    this.Message = opts.Message;
  }
};
var DuplicateTrustStoreNameException = class _DuplicateTrustStoreNameException extends ElasticLoadBalancingV2ServiceException {
  name = "DuplicateTrustStoreNameException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "DuplicateTrustStoreNameException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _DuplicateTrustStoreNameException.prototype);
    this.Message = opts.Message;
  }
};
var InvalidCaCertificatesBundleException = class _InvalidCaCertificatesBundleException extends ElasticLoadBalancingV2ServiceException {
  name = "InvalidCaCertificatesBundleException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidCaCertificatesBundleException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidCaCertificatesBundleException.prototype);
    this.Message = opts.Message;
  }
};
var TooManyTrustStoresException = class _TooManyTrustStoresException extends ElasticLoadBalancingV2ServiceException {
  name = "TooManyTrustStoresException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyTrustStoresException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyTrustStoresException.prototype);
    this.Message = opts.Message;
  }
};
var DeleteAssociationSameAccountException = class _DeleteAssociationSameAccountException extends ElasticLoadBalancingV2ServiceException {
  name = "DeleteAssociationSameAccountException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "DeleteAssociationSameAccountException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _DeleteAssociationSameAccountException.prototype);
    this.Message = opts.Message;
  }
};
var TrustStoreAssociationNotFoundException = class _TrustStoreAssociationNotFoundException extends ElasticLoadBalancingV2ServiceException {
  name = "TrustStoreAssociationNotFoundException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TrustStoreAssociationNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TrustStoreAssociationNotFoundException.prototype);
    this.Message = opts.Message;
  }
};
var TrustStoreInUseException = class _TrustStoreInUseException extends ElasticLoadBalancingV2ServiceException {
  name = "TrustStoreInUseException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TrustStoreInUseException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TrustStoreInUseException.prototype);
    this.Message = opts.Message;
  }
};
var InvalidTargetException = class _InvalidTargetException extends ElasticLoadBalancingV2ServiceException {
  name = "InvalidTargetException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidTargetException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidTargetException.prototype);
    this.Message = opts.Message;
  }
};
var HealthUnavailableException = class _HealthUnavailableException extends ElasticLoadBalancingV2ServiceException {
  name = "HealthUnavailableException";
  $fault = "server";
  Message;
  constructor(opts) {
    super({
      name: "HealthUnavailableException",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _HealthUnavailableException.prototype);
    this.Message = opts.Message;
  }
};
var RevocationIdNotFoundException = class _RevocationIdNotFoundException extends ElasticLoadBalancingV2ServiceException {
  name = "RevocationIdNotFoundException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "RevocationIdNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _RevocationIdNotFoundException.prototype);
    this.Message = opts.Message;
  }
};
var ResourceNotFoundException = class _ResourceNotFoundException extends ElasticLoadBalancingV2ServiceException {
  name = "ResourceNotFoundException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ResourceNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceNotFoundException.prototype);
    this.Message = opts.Message;
  }
};
var InsufficientCapacityException = class _InsufficientCapacityException extends ElasticLoadBalancingV2ServiceException {
  name = "InsufficientCapacityException";
  $fault = "server";
  Message;
  constructor(opts) {
    super({
      name: "InsufficientCapacityException",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _InsufficientCapacityException.prototype);
    this.Message = opts.Message;
  }
};
var PriorRequestNotCompleteException = class _PriorRequestNotCompleteException extends ElasticLoadBalancingV2ServiceException {
  name = "PriorRequestNotCompleteException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "PriorRequestNotCompleteException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _PriorRequestNotCompleteException.prototype);
    this.Message = opts.Message;
  }
};

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/schemas/schemas_0.js
var _A = "Action";
var _AC = "AdditionalClaims";
var _ACAC = "AuthenticateCognitoActionConfig";
var _ACC = "AuthenticateCognitoConfig";
var _AE = "AuthorizationEndpoint";
var _AI = "AllocationId";
var _AINFE = "AllocationIdNotFoundException";
var _ALPNPNSE = "ALPNPolicyNotSupportedException";
var _AOAC = "AuthenticateOidcActionConfig";
var _AOC = "AuthenticateOidcConfig";
var _AP = "AlpnPolicy";
var _AREP = "AuthenticationRequestExtraParams";
var _ATI = "AddTagsInput";
var _ATSCN = "AdvertiseTrustStoreCaNames";
var _AZ = "AvailabilityZone";
var _AZNSE = "AvailabilityZoneNotSupportedException";
var _AZv = "AvailabilityZones";
var _Ac = "Actions";
var _At = "Attributes";
var _C = "Certificates";
var _CA = "CertificateArn";
var _CCBNFE = "CaCertificatesBundleNotFoundException";
var _CDRLEE = "CapacityDecreaseRequestsLimitExceededException";
var _CHZI = "CanonicalHostedZoneId";
var _CI = "ClientId";
var _CL = "CertificateList";
var _CLB = "CreateLoadBalancer";
var _CLBI = "CreateLoadBalancerInput";
var _CLBO = "CreateLoadBalancerOutput";
var _CLI = "CreateListenerInput";
var _CLO = "CreateListenerOutput";
var _CLr = "CreateListener";
var _CNFE = "CertificateNotFoundException";
var _COIP = "CustomerOwnedIpv4Pool";
var _CR = "CreateRule";
var _CRI = "CreateRuleInput";
var _CRO = "CreateRuleOutput";
var _CRPE = "CapacityReservationPendingException";
var _CS = "ClientSecret";
var _CT = "ContentType";
var _CTG = "CreateTargetGroup";
var _CTGI = "CreateTargetGroupInput";
var _CTGO = "CreateTargetGroupOutput";
var _CTr = "CreatedTime";
var _CULEE = "CapacityUnitsLimitExceededException";
var _Ce = "Certificate";
var _Ci = "Cipher";
var _Cip = "Ciphers";
var _Co = "Code";
var _Con = "Conditions";
var _DA = "DefaultActions";
var _DASAE = "DeleteAssociationSameAccountException";
var _DLBIe = "DescribeLoadBalancersInput";
var _DLBNE = "DuplicateLoadBalancerNameException";
var _DLE = "DuplicateListenerException";
var _DLIe = "DescribeListenersInput";
var _DNSN = "DNSName";
var _DRIe = "DescribeRulesInput";
var _DS = "DurationSeconds";
var _DSSLPI = "DescribeSSLPoliciesInput";
var _DTGIe = "DescribeTargetGroupsInput";
var _DTGNE = "DuplicateTargetGroupNameException";
var _DTHI = "DescribeTargetHealthInput";
var _DTIe = "DescribeTagsInput";
var _DTKE = "DuplicateTagKeysException";
var _DTSIe = "DescribeTrustStoresInput";
var _DTSNE = "DuplicateTrustStoreNameException";
var _DTSRI = "DescribeTrustStoreRevocationsInput";
var _E = "Enabled";
var _EPFISN = "EnablePrefixForIpv6SourceNat";
var _ESGIROPLT = "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic";
var _F = "Format";
var _FAC = "ForwardActionConfig";
var _FC = "ForwardConfig";
var _FRAC = "FixedResponseActionConfig";
var _FRC = "FixedResponseConfig";
var _Fi = "Field";
var _GC = "GrpcCode";
var _H = "Host";
var _HC = "HttpCode";
var _HCE = "HealthCheckEnabled";
var _HCIS = "HealthCheckIntervalSeconds";
var _HCP = "HealthCheckProtocol";
var _HCPe = "HealthCheckPort";
var _HCPea = "HealthCheckPath";
var _HCTS = "HealthCheckTimeoutSeconds";
var _HHC = "HostHeaderConfig";
var _HHCC = "HostHeaderConditionConfig";
var _HHCCt = "HttpHeaderConditionConfig";
var _HHCt = "HttpHeaderConfig";
var _HHN = "HttpHeaderName";
var _HHRC = "HostHeaderRewriteConfig";
var _HRMC = "HttpRequestMethodConfig";
var _HRMCC = "HttpRequestMethodConditionConfig";
var _HTC = "HealthyThresholdCount";
var _HUE = "HealthUnavailableException";
var _I = "Issuer";
var _IA = "IpAddress";
var _IAT = "IpAddressType";
var _ICCBE = "InvalidCaCertificatesBundleException";
var _ICCE = "IgnoreClientCertificateExpiry";
var _ICE = "InsufficientCapacityException";
var _ICRE = "InvalidConfigurationRequestException";
var _ID = "IsDefault";
var _IIPI = "Ipv4IpamPoolId";
var _ILBAE = "InvalidLoadBalancerActionException";
var _IP = "IpamPools";
var _IPA = "IPv6Address";
var _IPE = "IncompatibleProtocolsException";
var _IRCE = "InvalidRevocationContentException";
var _ISE = "InvalidSchemeException";
var _ISEn = "InvalidSubnetException";
var _ISGE = "InvalidSecurityGroupException";
var _ITE = "InvalidTargetException";
var _Id = "Id";
var _In = "Include";
var _JE = "JwksEndpoint";
var _JVAAC = "JwtValidationActionAdditionalClaim";
var _JVAACw = "JwtValidationActionAdditionalClaims";
var _JVAC = "JwtValidationActionConfig";
var _JVC = "JwtValidationConfig";
var _K = "Key";
var _L = "Listeners";
var _LA = "ListenerArn";
var _LAi = "ListenerArns";
var _LB = "LoadBalancers";
var _LBA = "LoadBalancerAddresses";
var _LBAo = "LoadBalancerArn";
var _LBAoa = "LoadBalancerArns";
var _LBAoad = "LoadBalancerAddress";
var _LBN = "LoadBalancerName";
var _LBNFE = "LoadBalancerNotFoundException";
var _LBS = "LoadBalancerState";
var _LBT = "LoadBalancerType";
var _LBo = "LoadBalancer";
var _LNFE = "ListenerNotFoundException";
var _Lis = "Listener";
var _M = "Message";
var _MA = "MutualAuthentication";
var _MAA = "MutualAuthenticationAttributes";
var _MB = "MessageBody";
var _MIPI = "ModifyIpPoolsInput";
var _MLI = "ModifyListenerInput";
var _MTGA = "ModifyTargetGroupAttributes";
var _MTGAI = "ModifyTargetGroupAttributesInput";
var _MTGAO = "ModifyTargetGroupAttributesOutput";
var _Ma = "Matcher";
var _Mar = "Marker";
var _Mo = "Mode";
var _N = "Name";
var _Na = "Names";
var _O = "Order";
var _OI = "OutpostId";
var _ONPE = "OperationNotPermittedException";
var _OUR = "OnUnauthenticatedRequest";
var _P = "Priority";
var _PIPA = "PrivateIPv4Address";
var _PIUE = "PriorityInUseException";
var _PPC = "PathPatternConfig";
var _PPCC = "PathPatternConditionConfig";
var _PRNCE = "PriorRequestNotCompleteException";
var _PS = "PageSize";
var _PV = "ProtocolVersion";
var _Pa = "Path";
var _Po = "Port";
var _Pr = "Protocol";
var _Q = "Query";
var _QSC = "QueryStringConfig";
var _QSCC = "QueryStringConditionConfig";
var _QSI = "QuicServerId";
var _QSKVP = "QueryStringKeyValuePair";
var _QSKVPL = "QueryStringKeyValuePairList";
var _R = "Reason";
var _RA = "ResourceArns";
var _RAC = "RedirectActionConfig";
var _RAu = "RuleArn";
var _RAul = "RuleArns";
var _RC = "RedirectConfig";
var _RCL = "RewriteConfigList";
var _RCLu = "RuleConditionList";
var _RCNFE = "RevocationContentNotFoundException";
var _RCew = "RewriteConfig";
var _RCu = "RuleCondition";
var _RINFE = "RevocationIdNotFoundException";
var _RIP = "RemoveIpamPools";
var _RIUE = "ResourceInUseException";
var _RIe = "RevocationIds";
var _RNFE = "ResourceNotFoundException";
var _RNFEu = "RuleNotFoundException";
var _RTIe = "RemoveTagsInput";
var _RTL = "RuleTransformList";
var _RTSRI = "RemoveTrustStoreRevocationsInput";
var _RTu = "RuleTransform";
var _RV = "RegexValues";
var _Reg = "Regex";
var _Rep = "Replace";
var _Rew = "Rewrites";
var _Ru = "Rules";
var _Rul = "Rule";
var _S = "State";
var _SC = "StatusCode";
var _SCN = "SessionCookieName";
var _SG = "SecurityGroups";
var _SGI = "SecurityGroupIds";
var _SI = "SubnetId";
var _SIC = "SourceIpConfig";
var _SICC = "SourceIpConditionConfig";
var _SLBT = "SupportedLoadBalancerTypes";
var _SM = "SubnetMappings";
var _SMu = "SubnetMapping";
var _SNFE = "SubnetNotFoundException";
var _SNIP = "SourceNatIpv6Prefixes";
var _SNIPo = "SourceNatIpv6Prefix";
var _SP = "SslPolicy";
var _SPsl = "SslProtocols";
var _SSGI = "SetSecurityGroupsInput";
var _SSGO = "SetSecurityGroupsOutput";
var _SSI = "SetSubnetsInput";
var _SSLPNFE = "SSLPolicyNotFoundException";
var _ST = "SessionTimeout";
var _Sc = "Scope";
var _Sch = "Scheme";
var _Su = "Subnets";
var _T = "Type";
var _TCP = "TargetControlPort";
var _TDar = "TargetDescription";
var _TDarg = "TargetDescriptions";
var _TE = "TokenEndpoint";
var _TG = "TargetGroups";
var _TGA = "TargetGroupArn";
var _TGALE = "TargetGroupAssociationLimitException";
var _TGAa = "TargetGroupArns";
var _TGAar = "TargetGroupAttribute";
var _TGAarg = "TargetGroupAttributes";
var _TGL = "TargetGroupList";
var _TGN = "TargetGroupName";
var _TGNFE = "TargetGroupNotFoundException";
var _TGSC = "TargetGroupStickinessConfig";
var _TGT = "TargetGroupTuple";
var _TGa = "TargetGroup";
var _TK = "TagKeys";
var _TL = "TagList";
var _TMAE = "TooManyActionsException";
var _TMCE = "TooManyCertificatesException";
var _TMLBE = "TooManyLoadBalancersException";
var _TMLE = "TooManyListenersException";
var _TMRE = "TooManyRulesException";
var _TMRFTIE = "TooManyRegistrationsForTargetIdException";
var _TMTE = "TooManyTagsException";
var _TMTEo = "TooManyTargetsException";
var _TMTGE = "TooManyTargetGroupsException";
var _TMTSE = "TooManyTrustStoresException";
var _TMTSREE = "TooManyTrustStoreRevocationEntriesException";
var _TMUTGPLBE = "TooManyUniqueTargetGroupsPerLoadBalancerException";
var _TSA = "TrustStoreArn";
var _TSANFE = "TrustStoreAssociationNotFoundException";
var _TSAS = "TrustStoreAssociationStatus";
var _TSAru = "TrustStoreArns";
var _TSIUE = "TrustStoreInUseException";
var _TSNFE = "TrustStoreNotFoundException";
var _TSNRE = "TrustStoreNotReadyException";
var _TT = "TargetType";
var _Ta = "Tags";
var _Tag = "Tag";
var _Tar = "Targets";
var _Tr = "Transforms";
var _UECS = "UseExistingClientSecret";
var _UIE = "UserInfoEndpoint";
var _UPA = "UserPoolArn";
var _UPCI = "UserPoolClientId";
var _UPD = "UserPoolDomain";
var _UPE = "UnsupportedProtocolException";
var _URC = "UrlRewriteConfig";
var _UTC = "UnhealthyThresholdCount";
var _V = "Values";
var _VI = "VpcId";
var _Va = "Value";
var _W = "Weight";
var _ZN = "ZoneName";
var _c = "client";
var _s = "smithy.ts.sdk.synthetic.com.amazonaws.elasticloadbalancingv2";
var _se = "server";
var n0 = "com.amazonaws.elasticloadbalancingv2";
var _s_registry = new TypeRegistry(_s);
var ElasticLoadBalancingV2ServiceException$ = [-3, _s, "ElasticLoadBalancingV2ServiceException", 0, [], []];
_s_registry.registerError(ElasticLoadBalancingV2ServiceException$, ElasticLoadBalancingV2ServiceException);
var n0_registry = new TypeRegistry(n0);
var AllocationIdNotFoundException$ = [
  -3,
  n0,
  _AINFE,
  { "awsQueryError": [`AllocationIdNotFound`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(AllocationIdNotFoundException$, AllocationIdNotFoundException);
var ALPNPolicyNotSupportedException$ = [
  -3,
  n0,
  _ALPNPNSE,
  { "awsQueryError": [`ALPNPolicyNotFound`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(ALPNPolicyNotSupportedException$, ALPNPolicyNotSupportedException);
var AvailabilityZoneNotSupportedException$ = [
  -3,
  n0,
  _AZNSE,
  { "awsQueryError": [`AvailabilityZoneNotSupported`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(AvailabilityZoneNotSupportedException$, AvailabilityZoneNotSupportedException);
var CaCertificatesBundleNotFoundException$ = [
  -3,
  n0,
  _CCBNFE,
  { "awsQueryError": [`CaCertificatesBundleNotFound`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(CaCertificatesBundleNotFoundException$, CaCertificatesBundleNotFoundException);
var CapacityDecreaseRequestsLimitExceededException$ = [
  -3,
  n0,
  _CDRLEE,
  { "awsQueryError": [`CapacityDecreaseRequestLimitExceeded`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(CapacityDecreaseRequestsLimitExceededException$, CapacityDecreaseRequestsLimitExceededException);
var CapacityReservationPendingException$ = [
  -3,
  n0,
  _CRPE,
  { "awsQueryError": [`CapacityReservationPending`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(CapacityReservationPendingException$, CapacityReservationPendingException);
var CapacityUnitsLimitExceededException$ = [
  -3,
  n0,
  _CULEE,
  { "awsQueryError": [`CapacityUnitsLimitExceeded`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(CapacityUnitsLimitExceededException$, CapacityUnitsLimitExceededException);
var CertificateNotFoundException$ = [
  -3,
  n0,
  _CNFE,
  { "awsQueryError": [`CertificateNotFound`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(CertificateNotFoundException$, CertificateNotFoundException);
var DeleteAssociationSameAccountException$ = [
  -3,
  n0,
  _DASAE,
  { "awsQueryError": [`DeleteAssociationSameAccount`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(DeleteAssociationSameAccountException$, DeleteAssociationSameAccountException);
var DuplicateListenerException$ = [
  -3,
  n0,
  _DLE,
  { "awsQueryError": [`DuplicateListener`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(DuplicateListenerException$, DuplicateListenerException);
var DuplicateLoadBalancerNameException$ = [
  -3,
  n0,
  _DLBNE,
  { "awsQueryError": [`DuplicateLoadBalancerName`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(DuplicateLoadBalancerNameException$, DuplicateLoadBalancerNameException);
var DuplicateTagKeysException$ = [
  -3,
  n0,
  _DTKE,
  { "awsQueryError": [`DuplicateTagKeys`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(DuplicateTagKeysException$, DuplicateTagKeysException);
var DuplicateTargetGroupNameException$ = [
  -3,
  n0,
  _DTGNE,
  { "awsQueryError": [`DuplicateTargetGroupName`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(DuplicateTargetGroupNameException$, DuplicateTargetGroupNameException);
var DuplicateTrustStoreNameException$ = [
  -3,
  n0,
  _DTSNE,
  { "awsQueryError": [`DuplicateTrustStoreName`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(DuplicateTrustStoreNameException$, DuplicateTrustStoreNameException);
var HealthUnavailableException$ = [
  -3,
  n0,
  _HUE,
  { "awsQueryError": [`HealthUnavailable`, 500], "error": _se, "httpError": 500 },
  [_M],
  [0]
];
n0_registry.registerError(HealthUnavailableException$, HealthUnavailableException);
var IncompatibleProtocolsException$ = [
  -3,
  n0,
  _IPE,
  { "awsQueryError": [`IncompatibleProtocols`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(IncompatibleProtocolsException$, IncompatibleProtocolsException);
var InsufficientCapacityException$ = [
  -3,
  n0,
  _ICE,
  { "awsQueryError": [`InsufficientCapacity`, 500], "error": _se, "httpError": 500 },
  [_M],
  [0]
];
n0_registry.registerError(InsufficientCapacityException$, InsufficientCapacityException);
var InvalidCaCertificatesBundleException$ = [
  -3,
  n0,
  _ICCBE,
  { "awsQueryError": [`InvalidCaCertificatesBundle`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(InvalidCaCertificatesBundleException$, InvalidCaCertificatesBundleException);
var InvalidConfigurationRequestException$ = [
  -3,
  n0,
  _ICRE,
  { "awsQueryError": [`InvalidConfigurationRequest`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(InvalidConfigurationRequestException$, InvalidConfigurationRequestException);
var InvalidLoadBalancerActionException$ = [
  -3,
  n0,
  _ILBAE,
  { "awsQueryError": [`InvalidLoadBalancerAction`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(InvalidLoadBalancerActionException$, InvalidLoadBalancerActionException);
var InvalidRevocationContentException$ = [
  -3,
  n0,
  _IRCE,
  { "awsQueryError": [`InvalidRevocationContent`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(InvalidRevocationContentException$, InvalidRevocationContentException);
var InvalidSchemeException$ = [
  -3,
  n0,
  _ISE,
  { "awsQueryError": [`InvalidScheme`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(InvalidSchemeException$, InvalidSchemeException);
var InvalidSecurityGroupException$ = [
  -3,
  n0,
  _ISGE,
  { "awsQueryError": [`InvalidSecurityGroup`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(InvalidSecurityGroupException$, InvalidSecurityGroupException);
var InvalidSubnetException$ = [
  -3,
  n0,
  _ISEn,
  { "awsQueryError": [`InvalidSubnet`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(InvalidSubnetException$, InvalidSubnetException);
var InvalidTargetException$ = [
  -3,
  n0,
  _ITE,
  { "awsQueryError": [`InvalidTarget`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(InvalidTargetException$, InvalidTargetException);
var ListenerNotFoundException$ = [
  -3,
  n0,
  _LNFE,
  { "awsQueryError": [`ListenerNotFound`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(ListenerNotFoundException$, ListenerNotFoundException);
var LoadBalancerNotFoundException$ = [
  -3,
  n0,
  _LBNFE,
  { "awsQueryError": [`LoadBalancerNotFound`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(LoadBalancerNotFoundException$, LoadBalancerNotFoundException);
var OperationNotPermittedException$ = [
  -3,
  n0,
  _ONPE,
  { "awsQueryError": [`OperationNotPermitted`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(OperationNotPermittedException$, OperationNotPermittedException);
var PriorityInUseException$ = [
  -3,
  n0,
  _PIUE,
  { "awsQueryError": [`PriorityInUse`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(PriorityInUseException$, PriorityInUseException);
var PriorRequestNotCompleteException$ = [
  -3,
  n0,
  _PRNCE,
  { "awsQueryError": [`PriorRequestNotComplete`, 429], "error": _c, "httpError": 429 },
  [_M],
  [0]
];
n0_registry.registerError(PriorRequestNotCompleteException$, PriorRequestNotCompleteException);
var ResourceInUseException$ = [
  -3,
  n0,
  _RIUE,
  { "awsQueryError": [`ResourceInUse`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(ResourceInUseException$, ResourceInUseException);
var ResourceNotFoundException$ = [
  -3,
  n0,
  _RNFE,
  { "awsQueryError": [`ResourceNotFound`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var RevocationContentNotFoundException$ = [
  -3,
  n0,
  _RCNFE,
  { "awsQueryError": [`RevocationContentNotFound`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(RevocationContentNotFoundException$, RevocationContentNotFoundException);
var RevocationIdNotFoundException$ = [
  -3,
  n0,
  _RINFE,
  { "awsQueryError": [`RevocationIdNotFound`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(RevocationIdNotFoundException$, RevocationIdNotFoundException);
var RuleNotFoundException$ = [
  -3,
  n0,
  _RNFEu,
  { "awsQueryError": [`RuleNotFound`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(RuleNotFoundException$, RuleNotFoundException);
var SSLPolicyNotFoundException$ = [
  -3,
  n0,
  _SSLPNFE,
  { "awsQueryError": [`SSLPolicyNotFound`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(SSLPolicyNotFoundException$, SSLPolicyNotFoundException);
var SubnetNotFoundException$ = [
  -3,
  n0,
  _SNFE,
  { "awsQueryError": [`SubnetNotFound`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(SubnetNotFoundException$, SubnetNotFoundException);
var TargetGroupAssociationLimitException$ = [
  -3,
  n0,
  _TGALE,
  { "awsQueryError": [`TargetGroupAssociationLimit`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TargetGroupAssociationLimitException$, TargetGroupAssociationLimitException);
var TargetGroupNotFoundException$ = [
  -3,
  n0,
  _TGNFE,
  { "awsQueryError": [`TargetGroupNotFound`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TargetGroupNotFoundException$, TargetGroupNotFoundException);
var TooManyActionsException$ = [
  -3,
  n0,
  _TMAE,
  { "awsQueryError": [`TooManyActions`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyActionsException$, TooManyActionsException);
var TooManyCertificatesException$ = [
  -3,
  n0,
  _TMCE,
  { "awsQueryError": [`TooManyCertificates`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyCertificatesException$, TooManyCertificatesException);
var TooManyListenersException$ = [
  -3,
  n0,
  _TMLE,
  { "awsQueryError": [`TooManyListeners`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyListenersException$, TooManyListenersException);
var TooManyLoadBalancersException$ = [
  -3,
  n0,
  _TMLBE,
  { "awsQueryError": [`TooManyLoadBalancers`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyLoadBalancersException$, TooManyLoadBalancersException);
var TooManyRegistrationsForTargetIdException$ = [
  -3,
  n0,
  _TMRFTIE,
  { "awsQueryError": [`TooManyRegistrationsForTargetId`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyRegistrationsForTargetIdException$, TooManyRegistrationsForTargetIdException);
var TooManyRulesException$ = [
  -3,
  n0,
  _TMRE,
  { "awsQueryError": [`TooManyRules`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyRulesException$, TooManyRulesException);
var TooManyTagsException$ = [
  -3,
  n0,
  _TMTE,
  { "awsQueryError": [`TooManyTags`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyTagsException$, TooManyTagsException);
var TooManyTargetGroupsException$ = [
  -3,
  n0,
  _TMTGE,
  { "awsQueryError": [`TooManyTargetGroups`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyTargetGroupsException$, TooManyTargetGroupsException);
var TooManyTargetsException$ = [
  -3,
  n0,
  _TMTEo,
  { "awsQueryError": [`TooManyTargets`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyTargetsException$, TooManyTargetsException);
var TooManyTrustStoreRevocationEntriesException$ = [
  -3,
  n0,
  _TMTSREE,
  { "awsQueryError": [`TooManyTrustStoreRevocationEntries`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyTrustStoreRevocationEntriesException$, TooManyTrustStoreRevocationEntriesException);
var TooManyTrustStoresException$ = [
  -3,
  n0,
  _TMTSE,
  { "awsQueryError": [`TooManyTrustStores`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyTrustStoresException$, TooManyTrustStoresException);
var TooManyUniqueTargetGroupsPerLoadBalancerException$ = [
  -3,
  n0,
  _TMUTGPLBE,
  { "awsQueryError": [`TooManyUniqueTargetGroupsPerLoadBalancer`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyUniqueTargetGroupsPerLoadBalancerException$, TooManyUniqueTargetGroupsPerLoadBalancerException);
var TrustStoreAssociationNotFoundException$ = [
  -3,
  n0,
  _TSANFE,
  { "awsQueryError": [`AssociationNotFound`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TrustStoreAssociationNotFoundException$, TrustStoreAssociationNotFoundException);
var TrustStoreInUseException$ = [
  -3,
  n0,
  _TSIUE,
  { "awsQueryError": [`TrustStoreInUse`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TrustStoreInUseException$, TrustStoreInUseException);
var TrustStoreNotFoundException$ = [
  -3,
  n0,
  _TSNFE,
  { "awsQueryError": [`TrustStoreNotFound`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TrustStoreNotFoundException$, TrustStoreNotFoundException);
var TrustStoreNotReadyException$ = [
  -3,
  n0,
  _TSNRE,
  { "awsQueryError": [`TrustStoreNotReady`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(TrustStoreNotReadyException$, TrustStoreNotReadyException);
var UnsupportedProtocolException$ = [
  -3,
  n0,
  _UPE,
  { "awsQueryError": [`UnsupportedProtocol`, 400], "error": _c, "httpError": 400 },
  [_M],
  [0]
];
n0_registry.registerError(UnsupportedProtocolException$, UnsupportedProtocolException);
var errorTypeRegistries = [
  _s_registry,
  n0_registry
];
var Action$ = [
  3,
  n0,
  _A,
  0,
  [_T, _TGA, _AOC, _ACC, _O, _RC, _FRC, _FC, _JVC],
  [0, 0, () => AuthenticateOidcActionConfig$, () => AuthenticateCognitoActionConfig$, 1, () => RedirectActionConfig$, () => FixedResponseActionConfig$, () => ForwardActionConfig$, () => JwtValidationActionConfig$],
  1
];
var AddTagsInput$ = [
  3,
  n0,
  _ATI,
  0,
  [_RA, _Ta],
  [64 | 0, () => TagList],
  2
];
var AuthenticateCognitoActionConfig$ = [
  3,
  n0,
  _ACAC,
  0,
  [_UPA, _UPCI, _UPD, _SCN, _Sc, _ST, _AREP, _OUR],
  [0, 0, 0, 0, 0, 1, 128 | 0, 0],
  3
];
var AuthenticateOidcActionConfig$ = [
  3,
  n0,
  _AOAC,
  0,
  [_I, _AE, _TE, _UIE, _CI, _CS, _SCN, _Sc, _ST, _AREP, _OUR, _UECS],
  [0, 0, 0, 0, 0, 0, 0, 0, 1, 128 | 0, 0, 2],
  5
];
var AvailabilityZone$ = [
  3,
  n0,
  _AZ,
  0,
  [_ZN, _SI, _OI, _LBA, _SNIP],
  [0, 0, 0, () => LoadBalancerAddresses, 64 | 0]
];
var Certificate$ = [
  3,
  n0,
  _Ce,
  0,
  [_CA, _ID],
  [0, 2]
];
var Cipher$ = [
  3,
  n0,
  _Ci,
  0,
  [_N, _P],
  [0, 1]
];
var CreateListenerInput$ = [
  3,
  n0,
  _CLI,
  0,
  [_LBAo, _DA, _Pr, _Po, _SP, _C, _AP, _Ta, _MA],
  [0, () => Actions, 0, 1, 0, () => CertificateList, 64 | 0, () => TagList, () => MutualAuthenticationAttributes$],
  2
];
var CreateListenerOutput$ = [
  3,
  n0,
  _CLO,
  0,
  [_L],
  [() => Listeners]
];
var CreateLoadBalancerInput$ = [
  3,
  n0,
  _CLBI,
  0,
  [_N, _Su, _SM, _SG, _Sch, _Ta, _T, _IAT, _COIP, _EPFISN, _IP],
  [0, 64 | 0, () => SubnetMappings, 64 | 0, 0, () => TagList, 0, 0, 0, 0, () => IpamPools$],
  1
];
var CreateLoadBalancerOutput$ = [
  3,
  n0,
  _CLBO,
  0,
  [_LB],
  [() => LoadBalancers]
];
var CreateRuleInput$ = [
  3,
  n0,
  _CRI,
  0,
  [_LA, _Con, _P, _Ac, _Ta, _Tr],
  [0, () => RuleConditionList, 1, () => Actions, () => TagList, () => RuleTransformList],
  4
];
var CreateRuleOutput$ = [
  3,
  n0,
  _CRO,
  0,
  [_Ru],
  [() => Rules]
];
var CreateTargetGroupInput$ = [
  3,
  n0,
  _CTGI,
  0,
  [_N, _Pr, _PV, _Po, _VI, _HCP, _HCPe, _HCE, _HCPea, _HCIS, _HCTS, _HTC, _UTC, _Ma, _TT, _Ta, _IAT, _TCP],
  [0, 0, 0, 1, 0, 0, 0, 2, 0, 1, 1, 1, 1, () => Matcher$, 0, () => TagList, 0, 1],
  1
];
var CreateTargetGroupOutput$ = [
  3,
  n0,
  _CTGO,
  0,
  [_TG],
  [() => TargetGroups]
];
var DescribeListenersInput$ = [
  3,
  n0,
  _DLIe,
  0,
  [_LBAo, _LAi, _Mar, _PS],
  [0, 64 | 0, 0, 1]
];
var DescribeLoadBalancersInput$ = [
  3,
  n0,
  _DLBIe,
  0,
  [_LBAoa, _Na, _Mar, _PS],
  [64 | 0, 64 | 0, 0, 1]
];
var DescribeRulesInput$ = [
  3,
  n0,
  _DRIe,
  0,
  [_LA, _RAul, _Mar, _PS],
  [0, 64 | 0, 0, 1]
];
var DescribeSSLPoliciesInput$ = [
  3,
  n0,
  _DSSLPI,
  0,
  [_Na, _Mar, _PS, _LBT],
  [64 | 0, 0, 1, 0]
];
var DescribeTagsInput$ = [
  3,
  n0,
  _DTIe,
  0,
  [_RA],
  [64 | 0],
  1
];
var DescribeTargetGroupsInput$ = [
  3,
  n0,
  _DTGIe,
  0,
  [_LBAo, _TGAa, _Na, _Mar, _PS],
  [0, 64 | 0, 64 | 0, 0, 1]
];
var DescribeTargetHealthInput$ = [
  3,
  n0,
  _DTHI,
  0,
  [_TGA, _Tar, _In],
  [0, () => TargetDescriptions, 64 | 0],
  1
];
var DescribeTrustStoreRevocationsInput$ = [
  3,
  n0,
  _DTSRI,
  0,
  [_TSA, _RIe, _Mar, _PS],
  [0, 64 | 1, 0, 1],
  1
];
var DescribeTrustStoresInput$ = [
  3,
  n0,
  _DTSIe,
  0,
  [_TSAru, _Na, _Mar, _PS],
  [64 | 0, 64 | 0, 0, 1]
];
var FixedResponseActionConfig$ = [
  3,
  n0,
  _FRAC,
  0,
  [_SC, _MB, _CT],
  [0, 0, 0],
  1
];
var ForwardActionConfig$ = [
  3,
  n0,
  _FAC,
  0,
  [_TG, _TGSC],
  [() => TargetGroupList, () => TargetGroupStickinessConfig$]
];
var HostHeaderConditionConfig$ = [
  3,
  n0,
  _HHCC,
  0,
  [_V, _RV],
  [64 | 0, 64 | 0]
];
var HostHeaderRewriteConfig$ = [
  3,
  n0,
  _HHRC,
  0,
  [_Rew],
  [() => RewriteConfigList]
];
var HttpHeaderConditionConfig$ = [
  3,
  n0,
  _HHCCt,
  0,
  [_HHN, _V, _RV],
  [0, 64 | 0, 64 | 0]
];
var HttpRequestMethodConditionConfig$ = [
  3,
  n0,
  _HRMCC,
  0,
  [_V],
  [64 | 0]
];
var IpamPools$ = [
  3,
  n0,
  _IP,
  0,
  [_IIPI],
  [0]
];
var JwtValidationActionAdditionalClaim$ = [
  3,
  n0,
  _JVAAC,
  0,
  [_F, _N, _V],
  [0, 0, 64 | 0],
  3
];
var JwtValidationActionConfig$ = [
  3,
  n0,
  _JVAC,
  0,
  [_JE, _I, _AC],
  [0, 0, () => JwtValidationActionAdditionalClaims],
  2
];
var Listener$ = [
  3,
  n0,
  _Lis,
  0,
  [_LA, _LBAo, _Po, _Pr, _C, _SP, _DA, _AP, _MA],
  [0, 0, 1, 0, () => CertificateList, 0, () => Actions, 64 | 0, () => MutualAuthenticationAttributes$]
];
var LoadBalancer$ = [
  3,
  n0,
  _LBo,
  0,
  [_LBAo, _DNSN, _CHZI, _CTr, _LBN, _Sch, _VI, _S, _T, _AZv, _SG, _IAT, _COIP, _ESGIROPLT, _EPFISN, _IP],
  [0, 0, 0, 4, 0, 0, 0, () => LoadBalancerState$, 0, () => AvailabilityZones, 64 | 0, 0, 0, 0, 0, () => IpamPools$]
];
var LoadBalancerAddress$ = [
  3,
  n0,
  _LBAoad,
  0,
  [_IA, _AI, _PIPA, _IPA],
  [0, 0, 0, 0]
];
var LoadBalancerState$ = [
  3,
  n0,
  _LBS,
  0,
  [_Co, _R],
  [0, 0]
];
var Matcher$ = [
  3,
  n0,
  _Ma,
  0,
  [_HC, _GC],
  [0, 0]
];
var ModifyIpPoolsInput$ = [
  3,
  n0,
  _MIPI,
  0,
  [_LBAo, _IP, _RIP],
  [0, () => IpamPools$, 64 | 0],
  1
];
var ModifyListenerInput$ = [
  3,
  n0,
  _MLI,
  0,
  [_LA, _Po, _Pr, _SP, _C, _DA, _AP, _MA],
  [0, 1, 0, 0, () => CertificateList, () => Actions, 64 | 0, () => MutualAuthenticationAttributes$],
  1
];
var ModifyTargetGroupAttributesInput$ = [
  3,
  n0,
  _MTGAI,
  0,
  [_TGA, _At],
  [0, () => TargetGroupAttributes],
  2
];
var ModifyTargetGroupAttributesOutput$ = [
  3,
  n0,
  _MTGAO,
  0,
  [_At],
  [() => TargetGroupAttributes]
];
var MutualAuthenticationAttributes$ = [
  3,
  n0,
  _MAA,
  0,
  [_Mo, _TSA, _ICCE, _TSAS, _ATSCN],
  [0, 0, 2, 0, 0]
];
var PathPatternConditionConfig$ = [
  3,
  n0,
  _PPCC,
  0,
  [_V, _RV],
  [64 | 0, 64 | 0]
];
var QueryStringConditionConfig$ = [
  3,
  n0,
  _QSCC,
  0,
  [_V],
  [() => QueryStringKeyValuePairList]
];
var QueryStringKeyValuePair$ = [
  3,
  n0,
  _QSKVP,
  0,
  [_K, _Va],
  [0, 0]
];
var RedirectActionConfig$ = [
  3,
  n0,
  _RAC,
  0,
  [_SC, _Pr, _Po, _H, _Pa, _Q],
  [0, 0, 0, 0, 0, 0],
  1
];
var RemoveTagsInput$ = [
  3,
  n0,
  _RTIe,
  0,
  [_RA, _TK],
  [64 | 0, 64 | 0],
  2
];
var RemoveTrustStoreRevocationsInput$ = [
  3,
  n0,
  _RTSRI,
  0,
  [_TSA, _RIe],
  [0, 64 | 1],
  2
];
var RewriteConfig$ = [
  3,
  n0,
  _RCew,
  0,
  [_Reg, _Rep],
  [0, 0],
  2
];
var Rule$ = [
  3,
  n0,
  _Rul,
  0,
  [_RAu, _P, _Con, _Ac, _ID, _Tr],
  [0, 0, () => RuleConditionList, () => Actions, 2, () => RuleTransformList]
];
var RuleCondition$ = [
  3,
  n0,
  _RCu,
  0,
  [_Fi, _V, _HHC, _PPC, _HHCt, _QSC, _HRMC, _SIC, _RV],
  [0, 64 | 0, () => HostHeaderConditionConfig$, () => PathPatternConditionConfig$, () => HttpHeaderConditionConfig$, () => QueryStringConditionConfig$, () => HttpRequestMethodConditionConfig$, () => SourceIpConditionConfig$, 64 | 0]
];
var RuleTransform$ = [
  3,
  n0,
  _RTu,
  0,
  [_T, _HHRC, _URC],
  [0, () => HostHeaderRewriteConfig$, () => UrlRewriteConfig$],
  1
];
var SetSecurityGroupsInput$ = [
  3,
  n0,
  _SSGI,
  0,
  [_LBAo, _SG, _ESGIROPLT],
  [0, 64 | 0, 0],
  2
];
var SetSecurityGroupsOutput$ = [
  3,
  n0,
  _SSGO,
  0,
  [_SGI, _ESGIROPLT],
  [64 | 0, 0]
];
var SetSubnetsInput$ = [
  3,
  n0,
  _SSI,
  0,
  [_LBAo, _Su, _SM, _IAT, _EPFISN],
  [0, 64 | 0, () => SubnetMappings, 0, 0],
  1
];
var SourceIpConditionConfig$ = [
  3,
  n0,
  _SICC,
  0,
  [_V, _IAT],
  [64 | 0, 0]
];
var SslPolicy$ = [
  3,
  n0,
  _SP,
  0,
  [_SPsl, _Cip, _N, _SLBT],
  [64 | 0, () => Ciphers, 0, 64 | 0]
];
var SubnetMapping$ = [
  3,
  n0,
  _SMu,
  0,
  [_SI, _AI, _PIPA, _IPA, _SNIPo],
  [0, 0, 0, 0, 0]
];
var Tag$ = [
  3,
  n0,
  _Tag,
  0,
  [_K, _Va],
  [0, 0],
  1
];
var TargetDescription$ = [
  3,
  n0,
  _TDar,
  0,
  [_Id, _Po, _AZ, _QSI],
  [0, 1, 0, 0],
  1
];
var TargetGroup$ = [
  3,
  n0,
  _TGa,
  0,
  [_TGA, _TGN, _Pr, _Po, _VI, _HCP, _HCPe, _HCE, _HCIS, _HCTS, _HTC, _UTC, _HCPea, _Ma, _LBAoa, _TT, _PV, _IAT, _TCP],
  [0, 0, 0, 1, 0, 0, 0, 2, 1, 1, 1, 1, 0, () => Matcher$, 64 | 0, 0, 0, 0, 1]
];
var TargetGroupAttribute$ = [
  3,
  n0,
  _TGAar,
  0,
  [_K, _Va],
  [0, 0]
];
var TargetGroupStickinessConfig$ = [
  3,
  n0,
  _TGSC,
  0,
  [_E, _DS],
  [2, 1]
];
var TargetGroupTuple$ = [
  3,
  n0,
  _TGT,
  0,
  [_TGA, _W],
  [0, 1]
];
var UrlRewriteConfig$ = [
  3,
  n0,
  _URC,
  0,
  [_Rew],
  [() => RewriteConfigList]
];
var Actions = [
  1,
  n0,
  _Ac,
  0,
  () => Action$
];
var AlpnPolicyName = 64 | 0;
var AvailabilityZones = [
  1,
  n0,
  _AZv,
  0,
  () => AvailabilityZone$
];
var CertificateList = [
  1,
  n0,
  _CL,
  0,
  () => Certificate$
];
var Ciphers = [
  1,
  n0,
  _Cip,
  0,
  () => Cipher$
];
var JwtValidationActionAdditionalClaims = [
  1,
  n0,
  _JVAACw,
  0,
  () => JwtValidationActionAdditionalClaim$
];
var JwtValidationActionAdditionalClaimValues = 64 | 0;
var ListenerArns = 64 | 0;
var Listeners = [
  1,
  n0,
  _L,
  0,
  () => Listener$
];
var ListOfDescribeTargetHealthIncludeOptions = 64 | 0;
var ListOfString = 64 | 0;
var LoadBalancerAddresses = [
  1,
  n0,
  _LBA,
  0,
  () => LoadBalancerAddress$
];
var LoadBalancerArns = 64 | 0;
var LoadBalancerNames = 64 | 0;
var LoadBalancers = [
  1,
  n0,
  _LB,
  0,
  () => LoadBalancer$
];
var QueryStringKeyValuePairList = [
  1,
  n0,
  _QSKVPL,
  0,
  () => QueryStringKeyValuePair$
];
var RemoveIpamPools = 64 | 0;
var ResourceArns = 64 | 0;
var RevocationIds = 64 | 1;
var RewriteConfigList = [
  1,
  n0,
  _RCL,
  0,
  () => RewriteConfig$
];
var RuleArns = 64 | 0;
var RuleConditionList = [
  1,
  n0,
  _RCLu,
  0,
  () => RuleCondition$
];
var Rules = [
  1,
  n0,
  _Ru,
  0,
  () => Rule$
];
var RuleTransformList = [
  1,
  n0,
  _RTL,
  0,
  () => RuleTransform$
];
var SecurityGroups = 64 | 0;
var SourceNatIpv6Prefixes = 64 | 0;
var SslPolicyNames = 64 | 0;
var SslProtocols = 64 | 0;
var SubnetMappings = [
  1,
  n0,
  _SM,
  0,
  () => SubnetMapping$
];
var Subnets = 64 | 0;
var TagKeys = 64 | 0;
var TagList = [
  1,
  n0,
  _TL,
  0,
  () => Tag$
];
var TargetDescriptions = [
  1,
  n0,
  _TDarg,
  0,
  () => TargetDescription$
];
var TargetGroupArns = 64 | 0;
var TargetGroupAttributes = [
  1,
  n0,
  _TGAarg,
  0,
  () => TargetGroupAttribute$
];
var TargetGroupList = [
  1,
  n0,
  _TGL,
  0,
  () => TargetGroupTuple$
];
var TargetGroupNames = 64 | 0;
var TargetGroups = [
  1,
  n0,
  _TG,
  0,
  () => TargetGroup$
];
var TrustStoreArns = 64 | 0;
var TrustStoreNames = 64 | 0;
var AuthenticateCognitoActionAuthenticationRequestExtraParams = 128 | 0;
var AuthenticateOidcActionAuthenticationRequestExtraParams = 128 | 0;
var CreateListener$ = [
  9,
  n0,
  _CLr,
  0,
  () => CreateListenerInput$,
  () => CreateListenerOutput$
];
var CreateLoadBalancer$ = [
  9,
  n0,
  _CLB,
  0,
  () => CreateLoadBalancerInput$,
  () => CreateLoadBalancerOutput$
];
var CreateRule$ = [
  9,
  n0,
  _CR,
  0,
  () => CreateRuleInput$,
  () => CreateRuleOutput$
];
var CreateTargetGroup$ = [
  9,
  n0,
  _CTG,
  0,
  () => CreateTargetGroupInput$,
  () => CreateTargetGroupOutput$
];
var ModifyTargetGroupAttributes$ = [
  9,
  n0,
  _MTGA,
  0,
  () => ModifyTargetGroupAttributesInput$,
  () => ModifyTargetGroupAttributesOutput$
];

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/runtimeConfig.shared.js
var getRuntimeConfig = (config2) => {
  return {
    apiVersion: "2015-12-01",
    base64Decoder: config2?.base64Decoder ?? fromBase64,
    base64Encoder: config2?.base64Encoder ?? toBase64,
    disableHostPrefix: config2?.disableHostPrefix ?? false,
    endpointProvider: config2?.endpointProvider ?? defaultEndpointResolver,
    extensions: config2?.extensions ?? [],
    httpAuthSchemeProvider: config2?.httpAuthSchemeProvider ?? defaultElasticLoadBalancingV2HttpAuthSchemeProvider,
    httpAuthSchemes: config2?.httpAuthSchemes ?? [
      {
        schemeId: "aws.auth#sigv4",
        identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new AwsSdkSigV4Signer()
      }
    ],
    logger: config2?.logger ?? new NoOpLogger(),
    protocol: config2?.protocol ?? AwsQueryProtocol,
    protocolSettings: config2?.protocolSettings ?? {
      defaultNamespace: "com.amazonaws.elasticloadbalancingv2",
      errorTypeRegistries,
      xmlNamespace: "http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/",
      version: "2015-12-01",
      serviceTarget: "ElasticLoadBalancing_v10"
    },
    serviceId: config2?.serviceId ?? "Elastic Load Balancing v2",
    sha256: config2?.sha256 ?? Sha256Node,
    urlParser: config2?.urlParser ?? parseUrl,
    utf8Decoder: config2?.utf8Decoder ?? fromUtf8,
    utf8Encoder: config2?.utf8Encoder ?? toUtf8
  };
};

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/runtimeConfig.js
var getRuntimeConfig2 = (config2) => {
  emitWarningIfUnsupportedVersion2(process.version);
  const defaultsMode = resolveDefaultsModeConfig(config2);
  const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
  const clientSharedValues = getRuntimeConfig(config2);
  emitWarningIfUnsupportedVersion(process.version);
  const loaderConfig = {
    profile: config2?.profile,
    logger: clientSharedValues.logger
  };
  return {
    ...clientSharedValues,
    ...config2,
    runtime: "node",
    defaultsMode,
    authSchemePreference: config2?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
    bodyLengthChecker: config2?.bodyLengthChecker ?? calculateBodyLength,
    credentialDefaultProvider: config2?.credentialDefaultProvider ?? defaultProvider,
    defaultUserAgentProvider: config2?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({ serviceId: clientSharedValues.serviceId, clientVersion: package_default.version }),
    maxAttempts: config2?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config2),
    region: config2?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
    requestHandler: NodeHttpHandler.create(config2?.requestHandler ?? defaultConfigProvider),
    retryMode: config2?.retryMode ?? loadConfig({
      ...NODE_RETRY_MODE_CONFIG_OPTIONS,
      default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
    }, config2),
    streamCollector: config2?.streamCollector ?? streamCollector,
    useDualstackEndpoint: config2?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    useFipsEndpoint: config2?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    userAgentAppId: config2?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
  };
};

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration = (runtimeConfig) => {
  const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
  let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
  let _credentials = runtimeConfig.credentials;
  return {
    setHttpAuthScheme(httpAuthScheme) {
      const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
      if (index === -1) {
        _httpAuthSchemes.push(httpAuthScheme);
      } else {
        _httpAuthSchemes.splice(index, 1, httpAuthScheme);
      }
    },
    httpAuthSchemes() {
      return _httpAuthSchemes;
    },
    setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
      _httpAuthSchemeProvider = httpAuthSchemeProvider;
    },
    httpAuthSchemeProvider() {
      return _httpAuthSchemeProvider;
    },
    setCredentials(credentials) {
      _credentials = credentials;
    },
    credentials() {
      return _credentials;
    }
  };
};
var resolveHttpAuthRuntimeConfig = (config2) => {
  return {
    httpAuthSchemes: config2.httpAuthSchemes(),
    httpAuthSchemeProvider: config2.httpAuthSchemeProvider(),
    credentials: config2.credentials()
  };
};

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
  extensions.forEach((extension) => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/ElasticLoadBalancingV2Client.js
var ElasticLoadBalancingV2Client = class extends Client {
  config;
  constructor(...[configuration]) {
    const _config_0 = getRuntimeConfig2(configuration || {});
    super(_config_0);
    this.initConfig = _config_0;
    const _config_1 = resolveClientEndpointParameters(_config_0);
    const _config_2 = resolveUserAgentConfig(_config_1);
    const _config_3 = resolveRetryConfig(_config_2);
    const _config_4 = resolveRegionConfig(_config_3);
    const _config_5 = resolveHostHeaderConfig(_config_4);
    const _config_6 = resolveEndpointConfig(_config_5);
    const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
    const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
    this.config = _config_8;
    this.middlewareStack.use(getSchemaSerdePlugin(this.config));
    this.middlewareStack.use(getUserAgentPlugin(this.config));
    this.middlewareStack.use(getRetryPlugin(this.config));
    this.middlewareStack.use(getContentLengthPlugin(this.config));
    this.middlewareStack.use(getHostHeaderPlugin(this.config));
    this.middlewareStack.use(getLoggerPlugin(this.config));
    this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
    this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
      httpAuthSchemeParametersProvider: defaultElasticLoadBalancingV2HttpAuthSchemeParametersProvider,
      identityProviderConfigProvider: async (config2) => new DefaultIdentityProviderConfig({
        "aws.auth#sigv4": config2.credentials
      })
    }));
    this.middlewareStack.use(getHttpSigningPlugin(this.config));
  }
  destroy() {
    super.destroy();
  }
};

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commandBuilder.js
var command = makeBuilder(commonParams, "ElasticLoadBalancing_v10", "ElasticLoadBalancingV2Client", getEndpointPlugin);
var _ep0 = {};
var _mw0 = (Command, cs, config2, o) => [];

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/CreateListenerCommand.js
var CreateListenerCommand = class extends command(_ep0, _mw0, "CreateListener", CreateListener$) {
};

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/CreateLoadBalancerCommand.js
var CreateLoadBalancerCommand = class extends command(_ep0, _mw0, "CreateLoadBalancer", CreateLoadBalancer$) {
};

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/CreateRuleCommand.js
var CreateRuleCommand = class extends command(_ep0, _mw0, "CreateRule", CreateRule$) {
};

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/CreateTargetGroupCommand.js
var CreateTargetGroupCommand = class extends command(_ep0, _mw0, "CreateTargetGroup", CreateTargetGroup$) {
};

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/ModifyTargetGroupAttributesCommand.js
var ModifyTargetGroupAttributesCommand = class extends command(_ep0, _mw0, "ModifyTargetGroupAttributes", ModifyTargetGroupAttributes$) {
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/auth/httpAuthSchemeProvider.js
var defaultCloudWatchLogsHttpAuthSchemeParametersProvider = async (config2, context, input) => {
  return {
    operation: getSmithyContext(context).operation,
    region: await normalizeProvider(config2.region)() || (() => {
      throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
  };
};
function createAwsAuthSigv4HttpAuthOption2(authParameters) {
  return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
      name: "logs",
      region: authParameters.region
    },
    propertiesExtractor: (config2, context) => ({
      signingProperties: {
        config: config2,
        context
      }
    })
  };
}
var defaultCloudWatchLogsHttpAuthSchemeProvider = (authParameters) => {
  const options2 = [];
  switch (authParameters.operation) {
    default: {
      options2.push(createAwsAuthSigv4HttpAuthOption2(authParameters));
    }
  }
  return options2;
};
var resolveHttpAuthSchemeConfig2 = (config2) => {
  const config_0 = resolveAwsSdkSigV4Config(config2);
  return Object.assign(config_0, {
    authSchemePreference: normalizeProvider(config2.authSchemePreference ?? [])
  });
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters2 = (options2) => {
  return Object.assign(options2, {
    useDualstackEndpoint: options2.useDualstackEndpoint ?? false,
    useFipsEndpoint: options2.useFipsEndpoint ?? false,
    defaultSigningName: "logs"
  });
};
var commonParams2 = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};

// node_modules/@aws-sdk/client-cloudwatch-logs/package.json
var package_default2 = {
  name: "@aws-sdk/client-cloudwatch-logs",
  version: "3.1169.0",
  description: "AWS SDK for JavaScript Cloudwatch Logs Client for Node.js, Browser and React Native",
  homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-cloudwatch-logs",
  license: "Apache-2.0",
  author: {
    name: "AWS SDK for JavaScript Team",
    url: "https://aws.amazon.com/sdk-for-javascript/"
  },
  repository: {
    type: "git",
    url: "https://github.com/aws/aws-sdk-js-v3.git",
    directory: "clients/client-cloudwatch-logs"
  },
  files: [
    "dist-*/**"
  ],
  sideEffects: false,
  main: "./dist-cjs/index.js",
  module: "./dist-es/index.js",
  browser: {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.browser"
  },
  types: "./dist-types/index.d.ts",
  typesVersions: {
    "<4.5": {
      "dist-types/*": [
        "dist-types/ts3.4/*"
      ]
    }
  },
  "react-native": {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.native"
  },
  scripts: {
    build: "concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs",
    "build:cjs": "node ../../scripts/compilation/inline",
    "build:es": "premove dist-es && tsc -p tsconfig.es.json",
    "build:include:deps": 'yarn g:turbo run build -F="$npm_package_name"',
    "build:types": "premove dist-types && tsc -p tsconfig.types.json",
    "build:types:downlevel": "downlevel-dts dist-types dist-types/ts3.4",
    clean: "premove dist-cjs dist-es dist-types",
    "extract:docs": "api-extractor run --local",
    "generate:client": "node ../../scripts/generate-clients/single-service",
    test: "yarn g:vitest run --passWithNoTests",
    "test:watch": "yarn g:vitest watch --passWithNoTests",
    "test:integration": "yarn g:vitest run --passWithNoTests -c vitest.config.integ.mts",
    "test:integration:watch": "yarn g:vitest watch --passWithNoTests -c vitest.config.integ.mts",
    "test:e2e": "yarn g:vitest run -c vitest.config.e2e.mts",
    "test:e2e:watch": "yarn g:vitest watch -c vitest.config.e2e.mts",
    "test:index": "tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"
  },
  dependencies: {
    "@aws-sdk/core": "^3.981.0",
    "@aws-sdk/credential-provider-node": "^3.972.97",
    "@aws-sdk/types": "^3.975.1",
    "@smithy/core": "^3.40.0",
    "@smithy/fetch-http-handler": "^5.8.1",
    "@smithy/node-http-handler": "^4.14.2",
    "@smithy/types": "^4.20.0",
    tslib: "^2.6.2"
  },
  devDependencies: {
    "@smithy/snapshot-testing": "^2.4.0",
    "@tsconfig/node20": "20.1.8",
    "@types/node": "^20.14.8",
    concurrently: "7.0.0",
    "downlevel-dts": "0.10.1",
    premove: "4.0.0",
    typescript: "~7.0.2",
    vitest: "^4.0.17"
  },
  engines: {
    node: ">=20.0.0"
  }
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/endpoint/bdd.js
var m = "ref";
var a2 = -1;
var b2 = true;
var c2 = "isSet";
var d2 = "PartitionResult";
var e2 = "booleanEquals";
var f2 = "getAttr";
var g2 = "stringEquals";
var h2 = { [m]: "Endpoint" };
var i2 = { [m]: d2 };
var j2 = { [m]: "Region" };
var k2 = {};
var l = [j2];
var _data2 = {
  conditions: [
    [c2, [h2]],
    [c2, l],
    ["aws.partition", l, d2],
    [e2, [{ [m]: "UseFIPS" }, b2]],
    [e2, [{ [m]: "UseDualStack" }, b2]],
    [e2, [{ fn: f2, argv: [i2, "supportsDualStack"] }, b2]],
    [e2, [{ fn: f2, argv: [i2, "supportsFIPS"] }, b2]],
    [g2, [j2, "us-gov-east-1"]],
    [g2, [j2, "us-gov-west-1"]]
  ],
  results: [
    [a2],
    [a2, "Invalid Configuration: FIPS and custom endpoint are not supported"],
    [a2, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
    [h2, k2],
    ["https://logs-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k2],
    [a2, "FIPS and DualStack are enabled, but this partition does not support one or both"],
    ["https://logs.us-gov-east-1.amazonaws.com", k2],
    ["https://logs.us-gov-west-1.amazonaws.com", k2],
    ["https://logs-fips.{Region}.{PartitionResult#dnsSuffix}", k2],
    [a2, "FIPS is enabled but this partition does not support FIPS"],
    ["https://logs.{Region}.{PartitionResult#dualStackDnsSuffix}", k2],
    [a2, "DualStack is enabled but this partition does not support DualStack"],
    ["https://logs.{Region}.{PartitionResult#dnsSuffix}", k2],
    [a2, "Invalid Configuration: Missing Region"]
  ]
};
var root2 = 2;
var r2 = 1e8;
var nodes2 = new Int32Array([
  -1,
  1,
  -1,
  0,
  14,
  3,
  1,
  4,
  r2 + 13,
  2,
  5,
  r2 + 13,
  3,
  8,
  6,
  4,
  7,
  r2 + 12,
  5,
  r2 + 10,
  r2 + 11,
  4,
  12,
  9,
  6,
  10,
  r2 + 9,
  7,
  r2 + 6,
  11,
  8,
  r2 + 7,
  r2 + 8,
  5,
  13,
  r2 + 5,
  6,
  r2 + 4,
  r2 + 5,
  3,
  r2 + 1,
  15,
  4,
  r2 + 2,
  r2 + 3
]);
var bdd2 = BinaryDecisionDiagram.from(nodes2, root2, _data2.conditions, _data2.results);

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/endpoint/endpointResolver.js
var cache2 = new EndpointCache({
  size: 50,
  params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"]
});
var defaultEndpointResolver2 = (endpointParams, context = {}) => {
  return cache2.get(endpointParams, () => decideEndpoint(bdd2, {
    endpointParams,
    logger: context.logger
  }));
};
customEndpointFunctions.aws = awsEndpointFunctions;

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/models/CloudWatchLogsServiceException.js
var CloudWatchLogsServiceException = class _CloudWatchLogsServiceException extends ServiceException {
  static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs#CloudWatchLogsServiceException";
  constructor(options2) {
    super(options2);
    Object.setPrototypeOf(this, _CloudWatchLogsServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/models/errors.js
var AccessDeniedException = class _AccessDeniedException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#AccessDeniedException";
  name = "AccessDeniedException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "AccessDeniedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _AccessDeniedException.prototype);
  }
};
var InvalidParameterException = class _InvalidParameterException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#InvalidParameterException";
  name = "InvalidParameterException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidParameterException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidParameterException.prototype);
  }
};
var OperationAbortedException = class _OperationAbortedException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#OperationAbortedException";
  name = "OperationAbortedException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "OperationAbortedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _OperationAbortedException.prototype);
  }
};
var ResourceNotFoundException2 = class _ResourceNotFoundException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#ResourceNotFoundException";
  name = "ResourceNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ResourceNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceNotFoundException.prototype);
  }
};
var ServiceUnavailableException = class _ServiceUnavailableException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#ServiceUnavailableException";
  name = "ServiceUnavailableException";
  $fault = "server";
  constructor(opts) {
    super({
      name: "ServiceUnavailableException",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _ServiceUnavailableException.prototype);
  }
};
var InternalServerException = class _InternalServerException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#InternalServerException";
  name = "InternalServerException";
  $fault = "server";
  constructor(opts) {
    super({
      name: "InternalServerException",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _InternalServerException.prototype);
  }
};
var ThrottlingException = class _ThrottlingException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#ThrottlingException";
  name = "ThrottlingException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ThrottlingException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ThrottlingException.prototype);
  }
};
var ValidationException = class _ValidationException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#ValidationException";
  name = "ValidationException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ValidationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ValidationException.prototype);
  }
};
var InvalidOperationException = class _InvalidOperationException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#InvalidOperationException";
  name = "InvalidOperationException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidOperationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidOperationException.prototype);
  }
};
var ConflictException = class _ConflictException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#ConflictException";
  name = "ConflictException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ConflictException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ConflictException.prototype);
  }
};
var ServiceQuotaExceededException = class _ServiceQuotaExceededException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#ServiceQuotaExceededException";
  name = "ServiceQuotaExceededException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ServiceQuotaExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ServiceQuotaExceededException.prototype);
  }
};
var LimitExceededException = class _LimitExceededException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#LimitExceededException";
  name = "LimitExceededException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "LimitExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _LimitExceededException.prototype);
  }
};
var ResourceAlreadyExistsException = class _ResourceAlreadyExistsException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#ResourceAlreadyExistsException";
  name = "ResourceAlreadyExistsException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ResourceAlreadyExistsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceAlreadyExistsException.prototype);
  }
};
var DataAlreadyAcceptedException = class _DataAlreadyAcceptedException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#DataAlreadyAcceptedException";
  name = "DataAlreadyAcceptedException";
  $fault = "client";
  expectedSequenceToken;
  constructor(opts) {
    super({
      name: "DataAlreadyAcceptedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _DataAlreadyAcceptedException.prototype);
    this.expectedSequenceToken = opts.expectedSequenceToken;
  }
};
var InternalStreamingException = class _InternalStreamingException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#InternalStreamingException";
  name = "InternalStreamingException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InternalStreamingException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InternalStreamingException.prototype);
  }
};
var InvalidSequenceTokenException = class _InvalidSequenceTokenException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#InvalidSequenceTokenException";
  name = "InvalidSequenceTokenException";
  $fault = "client";
  expectedSequenceToken;
  constructor(opts) {
    super({
      name: "InvalidSequenceTokenException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidSequenceTokenException.prototype);
    this.expectedSequenceToken = opts.expectedSequenceToken;
  }
};
var UnrecognizedClientException = class _UnrecognizedClientException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#UnrecognizedClientException";
  name = "UnrecognizedClientException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "UnrecognizedClientException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _UnrecognizedClientException.prototype);
  }
};
var SessionStreamingException = class _SessionStreamingException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#SessionStreamingException";
  name = "SessionStreamingException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "SessionStreamingException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _SessionStreamingException.prototype);
  }
};
var SessionTimeoutException = class _SessionTimeoutException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#SessionTimeoutException";
  name = "SessionTimeoutException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "SessionTimeoutException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _SessionTimeoutException.prototype);
  }
};
var MalformedQueryException = class _MalformedQueryException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#MalformedQueryException";
  name = "MalformedQueryException";
  $fault = "client";
  queryCompileError;
  constructor(opts) {
    super({
      name: "MalformedQueryException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _MalformedQueryException.prototype);
    this.queryCompileError = opts.queryCompileError;
  }
};
var TooManyTagsException2 = class _TooManyTagsException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#TooManyTagsException";
  name = "TooManyTagsException";
  $fault = "client";
  resourceName;
  constructor(opts) {
    super({
      name: "TooManyTagsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyTagsException.prototype);
    this.resourceName = opts.resourceName;
  }
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/schemas/schemas_0.js
var _A2 = "Anomaly";
var _AD = "AnomalyDetector";
var _ADE = "AccessDeniedException";
var _AF = "AllowedFields";
var _AK = "AddKeys";
var _AKE = "AddKeyEntry";
var _AKEd = "AddKeyEntries";
var _CDR = "CreateDeliveryRequest";
var _CE = "ConflictException";
var _CLADR = "CreateLogAnomalyDetectorRequest";
var _CLG = "CreateLogGroup";
var _CLGR = "CreateLogGroupRequest";
var _CLTR = "CreateLookupTableRequest";
var _CSQR = "CreateScheduledQueryRequest";
var _CSV = "CSV";
var _CT2 = "ConfigurationTemplate";
var _CTDCV = "ConfigurationTemplateDeliveryConfigValues";
var _CV = "CopyValue";
var _CVE = "CopyValueEntry";
var _CVEo = "CopyValueEntries";
var _D = "Delivery";
var _DAAE = "DataAlreadyAcceptedException";
var _DAPRes = "DescribeAccountPoliciesRequest";
var _DC = "DestinationConfiguration";
var _DCTR = "DescribeConfigurationTemplatesRequest";
var _DD = "DeliveryDestination";
var _DDC = "DeliveryDestinationConfiguration";
var _DDDRe = "DescribeDeliveryDestinationsRequest";
var _DDRes = "DescribeDeliveriesRequest";
var _DDSRe = "DescribeDeliverySourcesRequest";
var _DFIR = "DescribeFieldIndexesRequest";
var _DIPRes = "DescribeIndexPoliciesRequest";
var _DITBR = "DescribeImportTaskBatchesRequest";
var _DK = "DeleteKeys";
var _DLGRe = "DescribeLogGroupsRequest";
var _DSCS = "DeliverySourceConfigurationSchema";
var _DSCSe = "DeliverySourceConfigurationSchemas";
var _DSF = "DataSourceFilter";
var _DSFa = "DataSourceFilters";
var _DSe = "DeliverySource";
var _DTC = "DateTimeConverter";
var _E2 = "Entity";
var _FLER = "FilterLogEventsRequest";
var _G = "Grok";
var _GLADRe = "GetLogAnomalyDetectorResponse";
var _GLRRe = "GetLogRecordResponse";
var _GSQHR = "GetScheduledQueryHistoryRequest";
var _GSQRe = "GetScheduledQueryResponse";
var _IOE = "InvalidOperationException";
var _IPE2 = "InvalidParameterException";
var _ISE2 = "InternalServerException";
var _ISEn2 = "InternalStreamingException";
var _ISTE = "InvalidSequenceTokenException";
var _LALGSR = "ListAggregateLogGroupSummariesRequest";
var _LCS = "LowerCaseString";
var _LE = "LogEvent";
var _LEE = "LimitExceededException";
var _LG = "LogGroup";
var _LLGFQRi = "ListLogGroupsForQueryResponse";
var _LLGR = "ListLogGroupsRequest";
var _LSo = "LogSamples";
var _LT = "LookupTable";
var _LTC = "LookupTableConfiguration";
var _LTFRRi = "ListTagsForResourceResponse";
var _LTLGRi = "ListTagsLogGroupResponse";
var _LTM = "ListToMap";
var _LTSS = "LiveTailSessionStart";
var _MF = "MetricFilter";
var _MFMR = "MetricFilterMatchRecord";
var _MK = "MoveKeys";
var _MKE = "MoveKeyEntry";
var _MKEo = "MoveKeyEntries";
var _MQE = "MalformedQueryException";
var _MT = "MetricTransformation";
var _MTe = "MetricTransformations";
var _OAE = "OperationAbortedException";
var _OSRC = "OpenSearchResourceConfig";
var _PC = "ParseCloudfront";
var _PDDR = "PutDeliveryDestinationRequest";
var _PDR = "PutDestinationRequest";
var _PDSR = "PutDeliverySourceRequest";
var _PJSON = "ParseJSON";
var _PKV = "ParseKeyValue";
var _PMFR = "PutMetricFilterRequest";
var _PP = "ParsePostgres";
var _PQDR = "PutQueryDefinitionRequest";
var _PR = "ParseRoute53";
var _PSFR = "PutSubscriptionFilterRequest";
var _PT = "PatternToken";
var _PTOCSF = "ParseToOCSF";
var _PTa = "PatternTokens";
var _PVPC = "ParseVPC";
var _PWAF = "ParseWAF";
var _Pr2 = "Processor";
var _Pro = "Processors";
var _QCE = "QueryCompileError";
var _QCEL = "QueryCompileErrorLocation";
var _QD = "QueryDefinition";
var _QP = "QueryParameter";
var _QPL = "QueryParameterList";
var _RAEE = "ResourceAlreadyExistsException";
var _RF = "RecordField";
var _RK = "RenameKeys";
var _RKE = "RenameKeyEntry";
var _RKEe = "RenameKeyEntries";
var _RNFE2 = "ResourceNotFoundException";
var _SC2 = "S3Configuration";
var _SDC = "S3DeliveryConfiguration";
var _SF = "SubscriptionFilter";
var _SLTR = "StartLiveTailRequest";
var _SQEE = "ServiceQuotaExceededException";
var _SQR = "StartQueryRequest";
var _SS = "SplitString";
var _SSE = "SessionStreamingException";
var _SSEp = "SplitStringEntry";
var _SSEpl = "SplitStringEntries";
var _SSEu = "SubstituteStringEntry";
var _SSEub = "SubstituteStringEntries";
var _SSu = "SubstituteString";
var _STE = "SessionTimeoutException";
var _STI = "S3TablesIntegration";
var _SUE = "ServiceUnavailableException";
var _TC = "TypeConverter";
var _TCE = "TypeConverterEntry";
var _TCEy = "TypeConverterEntries";
var _TE2 = "ThrottlingException";
var _TF = "TagFilter";
var _TFa = "TagFilters";
var _TLGR = "TagLogGroupRequest";
var _TMFR = "TestMetricFilterRequest";
var _TMTE2 = "TooManyTagsException";
var _TRR = "TagResourceRequest";
var _TS = "TrimString";
var _TTR = "TestTransformerRequest";
var _UCE = "UnrecognizedClientException";
var _UCS = "UpperCaseString";
var _UDCR = "UpdateDeliveryConfigurationRequest";
var _ULGR = "UntagLogGroupRequest";
var _URR = "UntagResourceRequest";
var _USQR = "UpdateScheduledQueryRequest";
var _USQRp = "UpdateScheduledQueryResponse";
var _VE = "ValidationException";
var _a = "active";
var _aA = "applicationArn";
var _aAFAVLDFR = "allowedActionForAllowVendedLogsDeliveryForResource";
var _aDA = "anomalyDetectorArn";
var _aDS = "anomalyDetectorStatus";
var _aF = "allowedFields";
var _aFD = "allowedFieldDelimiters";
var _aIc = "accountIdentifiers";
var _aIn = "anomalyId";
var _aK = "addKeys";
var _aOF = "allowedOutputFormats";
var _aOTL = "applyOnTransformedLogs";
var _aSPF = "allowedSuffixPathFields";
var _aVT = "anomalyVisibilityTime";
var _ar = "arn";
var _at = "attributes";
var _bIS = "batchImportStatus";
var _bTAE = "bearerTokenAuthenticationEnabled";
var _c2 = "client";
var _cT = "creationTime";
var _cTS = "creationTimeStamp";
var _cTl = "clientToken";
var _cV = "copyValue";
var _co = "columns";
var _cs = "csv";
var _d = "description";
var _dA = "destinationArn";
var _dC = "destinationConfiguration";
var _dDA = "deliveryDestinationArn";
var _dDC = "deliveryDestinationConfiguration";
var _dDCV = "defaultDeliveryConfigValues";
var _dDT = "deliveryDestinationType";
var _dDTe = "deliveryDestinationTypes";
var _dI = "destinationIdentifier";
var _dK = "deleteKeys";
var _dN = "detectorName";
var _dNa = "datasourceName";
var _dNe = "destinationName";
var _dPE = "deletionProtectionEnabled";
var _dPS = "dataProtectionStatus";
var _dRA = "destinationResourceArn";
var _dSC = "deliverySourceConfiguration";
var _dSN = "deliverySourceName";
var _dSNe = "deliverySourceNames";
var _dSRA = "dataSourceRoleArn";
var _dSa = "dataSources";
var _dT = "datasourceType";
var _dTC = "dateTimeConverter";
var _dTP = "dynamicTokenPosition";
var _dV = "defaultValue";
var _dVP = "dashboardViewerPrincipals";
var _del = "delimiter";
var _des = "destination";
var _di = "dimensions";
var _dis = "distribution";
var _eCO = "endCharOffset";
var _eF = "evaluationFrequency";
var _eHCP = "enableHiveCompatiblePath";
var _eMv = "eventMessage";
var _eN = "eventNumber";
var _eRA = "executionRoleArn";
var _eS = "executionStatuses";
var _eSF = "emitSystemFields";
var _eSFD = "emitSystemFieldDimensions";
var _eST = "expectedSequenceToken";
var _eSv = "eventSource";
var _eTO = "endTimeOffset";
var _eTn = "endTime";
var _eV = "extractedValues";
var _en = "entries";
var _enu = "enumerations";
var _f = "from";
var _fD = "fieldDelimiter";
var _fE = "flattenedElement";
var _fINi = "fieldIndexNames";
var _fN = "filterName";
var _fP = "filterPattern";
var _fS = "firstSeen";
var _fSC = "fieldSelectionCriteria";
var _fl = "flatten";
var _g = "grok";
var _gB = "groupBy";
var _h = "histogram";
var _i = "identifier";
var _iC = "indexCategories";
var _iDs = "isDynamic";
var _iI = "importId";
var _iLA = "includeLinkedAccounts";
var _iPLS = "isPatternLevelSuppression";
var _iPn = "inheritedProperties";
var _iTN = "inferredTokenName";
var _id = "id";
var _in = "interleaved";
var _k = "key";
var _kA = "keyAttributes";
var _kKA = "kmsKeyArn";
var _kKI = "kmsKeyId";
var _kN = "keyName";
var _kP = "keyPrefix";
var _kVD = "keyValueDelimiter";
var _l = "locale";
var _lCS = "lowerCaseString";
var _lEFP = "logEventFilterPattern";
var _lEM = "logEventMessages";
var _lES = "lastExecutionStatus";
var _lGA = "logGroupArn";
var _lGAL = "logGroupArnList";
var _lGCo = "logGroupClass";
var _lGI = "logGroupIdentifiers";
var _lGIo = "logGroupIdentifier";
var _lGN = "logGroupName";
var _lGNP = "logGroupNamePrefix";
var _lGNPo = "logGroupNamePattern";
var _lGNo = "logGroupNames";
var _lGT = "logGroupTags";
var _lM = "lastModified";
var _lMTS = "lastModifiedTimeStamp";
var _lR = "logRecord";
var _lS = "lastSeen";
var _lSNP = "logStreamNamePrefix";
var _lSNPo = "logStreamNamePrefixes";
var _lSNo = "logStreamNames";
var _lSo = "logSamples";
var _lT = "logType";
var _lTA = "lookupTableArn";
var _lTC = "lookupTableConfiguration";
var _lTM = "listToMap";
var _lTN = "lookupTableName";
var _lTT = "lastTriggeredTime";
var _lTo = "logTypes";
var _lUT = "lastUpdatedTime";
var _li = "limit";
var _lo = "location";
var _m = "message";
var _mFC = "metricFilterCount";
var _mK = "moveKeys";
var _mN = "metricName";
var _mNe = "metricNamespace";
var _mP = "matchPatterns";
var _mR = "maxResults";
var _mT = "metricTransformations";
var _mV = "minValue";
var _mVa = "maxValue";
var _mVap = "mappingVersion";
var _mVe = "metricValue";
var _ma = "match";
var _man = "mandatory";
var _n = "name";
var _nMV = "nonMatchValue";
var _nT = "nextToken";
var _na = "names";
var _oAI = "ownerAccountId";
var _oF = "outputFormat";
var _oIE = "overwriteIfExists";
var _oV = "ocsfVersion";
var _p = "priority";
var _pC = "parseCloudfront";
var _pI = "patternId";
var _pJSON = "parseJSON";
var _pKV = "parseKeyValue";
var _pN = "policyName";
var _pP = "parsePostgres";
var _pR = "patternRegex";
var _pRa = "parseRoute53";
var _pS = "patternString";
var _pT = "policyType";
var _pTOCSF = "parseToOCSF";
var _pTa = "patternTokens";
var _pVPC = "parseVPC";
var _pWAF = "parseWAF";
var _pa = "parameters";
var _qC = "quoteCharacter";
var _qCE = "queryCompileError";
var _qDI = "queryDefinitionId";
var _qI = "queryId";
var _qL = "queryLanguage";
var _qS = "queryString";
var _rA = "resourceArn";
var _rAe = "resourceArns";
var _rAo = "roleArn";
var _rC = "recordsCount";
var _rD = "retentionDays";
var _rF = "recordFields";
var _rID = "retentionInDays";
var _rIe = "requestId";
var _rK = "renameKeys";
var _rN = "resourceName";
var _rPN = "retentionPolicyName";
var _rT = "resourceType";
var _rTe = "resourceTypes";
var _rTen = "renameTo";
var _s2 = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs";
var _sB = "sizeBytes";
var _sBt = "storedBytes";
var _sCO = "startCharOffset";
var _sCo = "s3Configuration";
var _sD = "suppressedDate";
var _sDC = "s3DeliveryConfiguration";
var _sE = "scheduleExpression";
var _sET = "scheduleEndTime";
var _sFH = "startFromHead";
var _sI = "sessionId";
var _sP = "suffixPath";
var _sQA = "scheduledQueryArn";
var _sR = "statusReason";
var _sST = "scheduleStartTime";
var _sSp = "splitString";
var _sSu = "substituteString";
var _sT = "sourceTimezone";
var _sTI = "s3TablesIntegration";
var _sTO = "startTimeOffset";
var _sTc = "scheduleType";
var _sTt = "startTime";
var _sU = "suppressedUntil";
var _sV = "supportedValues";
var _se2 = "server";
var _ser = "service";
var _so = "source";
var _st = "state";
var _sta = "status";
var _su = "suppressed";
var _t = "target";
var _tA = "targetArn";
var _tB = "tableBody";
var _tC = "transformerConfig";
var _tCy = "typeConverter";
var _tF = "targetFormat";
var _tFa = "tableFields";
var _tK = "tagKeys";
var _tNa = "tableName";
var _tS = "tokenString";
var _tSr = "trimString";
var _tT = "targetTimezone";
var _ta = "tags";
var _ti = "timezone";
var _tim = "timestamp";
var _to = "to";
var _ty = "type";
var _u = "unmask";
var _uCS = "upperCaseString";
var _un = "unit";
var _v = "value";
var _vK = "valueKey";
var _vT = "valueType";
var _va = "values";
var _wK = "withKeys";
var n02 = "com.amazonaws.cloudwatchlogs";
var _s_registry2 = new TypeRegistry(_s2);
var CloudWatchLogsServiceException$ = [-3, _s2, "CloudWatchLogsServiceException", 0, [], []];
_s_registry2.registerError(CloudWatchLogsServiceException$, CloudWatchLogsServiceException);
var n0_registry2 = new TypeRegistry(n02);
var AccessDeniedException$ = [
  -3,
  n02,
  _ADE,
  { "error": _c2 },
  [_m],
  [0]
];
n0_registry2.registerError(AccessDeniedException$, AccessDeniedException);
var ConflictException$ = [
  -3,
  n02,
  _CE,
  { "error": _c2 },
  [_m],
  [0]
];
n0_registry2.registerError(ConflictException$, ConflictException);
var DataAlreadyAcceptedException$ = [
  -3,
  n02,
  _DAAE,
  { "error": _c2 },
  [_eST, _m],
  [0, 0]
];
n0_registry2.registerError(DataAlreadyAcceptedException$, DataAlreadyAcceptedException);
var InternalServerException$ = [
  -3,
  n02,
  _ISE2,
  { "error": _se2, "httpError": 500 },
  [_m],
  [0]
];
n0_registry2.registerError(InternalServerException$, InternalServerException);
var InternalStreamingException$ = [
  -3,
  n02,
  _ISEn2,
  { "error": _c2 },
  [_m],
  [0]
];
n0_registry2.registerError(InternalStreamingException$, InternalStreamingException);
var InvalidOperationException$ = [
  -3,
  n02,
  _IOE,
  { "error": _c2 },
  [_m],
  [0]
];
n0_registry2.registerError(InvalidOperationException$, InvalidOperationException);
var InvalidParameterException$ = [
  -3,
  n02,
  _IPE2,
  { "error": _c2 },
  [_m],
  [0]
];
n0_registry2.registerError(InvalidParameterException$, InvalidParameterException);
var InvalidSequenceTokenException$ = [
  -3,
  n02,
  _ISTE,
  { "error": _c2 },
  [_eST, _m],
  [0, 0]
];
n0_registry2.registerError(InvalidSequenceTokenException$, InvalidSequenceTokenException);
var LimitExceededException$ = [
  -3,
  n02,
  _LEE,
  { "error": _c2 },
  [_m],
  [0]
];
n0_registry2.registerError(LimitExceededException$, LimitExceededException);
var MalformedQueryException$ = [
  -3,
  n02,
  _MQE,
  { "error": _c2 },
  [_qCE, _m],
  [() => QueryCompileError$, 0]
];
n0_registry2.registerError(MalformedQueryException$, MalformedQueryException);
var OperationAbortedException$ = [
  -3,
  n02,
  _OAE,
  { "error": _c2 },
  [_m],
  [0]
];
n0_registry2.registerError(OperationAbortedException$, OperationAbortedException);
var ResourceAlreadyExistsException$ = [
  -3,
  n02,
  _RAEE,
  { "error": _c2 },
  [_m],
  [0]
];
n0_registry2.registerError(ResourceAlreadyExistsException$, ResourceAlreadyExistsException);
var ResourceNotFoundException$2 = [
  -3,
  n02,
  _RNFE2,
  { "error": _c2 },
  [_m],
  [0]
];
n0_registry2.registerError(ResourceNotFoundException$2, ResourceNotFoundException2);
var ServiceQuotaExceededException$ = [
  -3,
  n02,
  _SQEE,
  { "error": _c2 },
  [_m],
  [0]
];
n0_registry2.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
var ServiceUnavailableException$ = [
  -3,
  n02,
  _SUE,
  { "error": _se2 },
  [_m],
  [0]
];
n0_registry2.registerError(ServiceUnavailableException$, ServiceUnavailableException);
var SessionStreamingException$ = [
  -3,
  n02,
  _SSE,
  { "error": _c2 },
  [_m],
  [0]
];
n0_registry2.registerError(SessionStreamingException$, SessionStreamingException);
var SessionTimeoutException$ = [
  -3,
  n02,
  _STE,
  { "error": _c2 },
  [_m],
  [0]
];
n0_registry2.registerError(SessionTimeoutException$, SessionTimeoutException);
var ThrottlingException$ = [
  -3,
  n02,
  _TE2,
  { "error": _c2 },
  [_m],
  [0]
];
n0_registry2.registerError(ThrottlingException$, ThrottlingException);
var TooManyTagsException$2 = [
  -3,
  n02,
  _TMTE2,
  { "error": _c2, "httpError": 400 },
  [_m, _rN],
  [0, 0]
];
n0_registry2.registerError(TooManyTagsException$2, TooManyTagsException2);
var UnrecognizedClientException$ = [
  -3,
  n02,
  _UCE,
  { "error": _c2 },
  [_m],
  [0]
];
n0_registry2.registerError(UnrecognizedClientException$, UnrecognizedClientException);
var ValidationException$ = [
  -3,
  n02,
  _VE,
  { "error": _c2 },
  [_m],
  [0]
];
n0_registry2.registerError(ValidationException$, ValidationException);
var errorTypeRegistries2 = [
  _s_registry2,
  n0_registry2
];
var AddKeyEntry$ = [
  3,
  n02,
  _AKE,
  0,
  [_k, _v, _oIE],
  [0, 0, 2],
  2
];
var AddKeys$ = [
  3,
  n02,
  _AK,
  0,
  [_en],
  [() => AddKeyEntries],
  1
];
var Anomaly$ = [
  3,
  n02,
  _A2,
  0,
  [_aIn, _pI, _aDA, _pS, _fS, _lS, _d, _a, _st, _h, _lSo, _pTa, _lGAL, _pR, _p, _su, _sD, _sU, _iPLS],
  [0, 0, 0, 0, 1, 1, 0, 2, 0, 128 | 1, () => LogSamples, () => PatternTokens, 64 | 0, 0, 0, 2, 1, 1, 2],
  13
];
var AnomalyDetector$ = [
  3,
  n02,
  _AD,
  0,
  [_aDA, _dN, _lGAL, _eF, _fP, _aDS, _kKI, _cTS, _lMTS, _aVT],
  [0, 0, 64 | 0, 0, 0, 0, 0, 1, 1, 1]
];
var ConfigurationTemplate$ = [
  3,
  n02,
  _CT2,
  0,
  [_ser, _lT, _rT, _dDT, _dDCV, _aF, _aOF, _aAFAVLDFR, _aFD, _aSPF, _dSC, _sTI],
  [0, 0, 0, 0, () => ConfigurationTemplateDeliveryConfigValues$, () => AllowedFields, 64 | 0, 0, 64 | 0, 64 | 0, () => DeliverySourceConfigurationSchemas, () => S3TablesIntegration$]
];
var ConfigurationTemplateDeliveryConfigValues$ = [
  3,
  n02,
  _CTDCV,
  0,
  [_rF, _fD, _sDC],
  [64 | 0, 0, () => S3DeliveryConfiguration$]
];
var CopyValue$ = [
  3,
  n02,
  _CV,
  0,
  [_en],
  [() => CopyValueEntries],
  1
];
var CopyValueEntry$ = [
  3,
  n02,
  _CVE,
  0,
  [_so, _t, _oIE],
  [0, 0, 2],
  2
];
var CreateDeliveryRequest$ = [
  3,
  n02,
  _CDR,
  0,
  [_dSN, _dDA, _rF, _fD, _sDC, _ta],
  [0, 0, 64 | 0, 0, () => S3DeliveryConfiguration$, 128 | 0],
  2
];
var CreateLogAnomalyDetectorRequest$ = [
  3,
  n02,
  _CLADR,
  0,
  [_lGAL, _dN, _eF, _fP, _kKI, _aVT, _ta],
  [64 | 0, 0, 0, 0, 0, 1, 128 | 0],
  1
];
var CreateLogGroupRequest$ = [
  3,
  n02,
  _CLGR,
  0,
  [_lGN, _kKI, _ta, _lGCo, _dPE],
  [0, 0, 128 | 0, 0, 2],
  1
];
var CreateLookupTableRequest$ = [
  3,
  n02,
  _CLTR,
  0,
  [_lTN, _d, _tB, _qI, _kKI, _ta],
  [0, 0, 0, 0, 0, 128 | 0],
  1
];
var CreateScheduledQueryRequest$ = [
  3,
  n02,
  _CSQR,
  0,
  [_n, _qL, _qS, _sE, _eRA, _d, _lGI, _ti, _sTO, _eTO, _dC, _sST, _sET, _st, _ta],
  [0, 0, 0, 0, 0, 0, 64 | 0, 0, 1, 1, () => DestinationConfiguration$, 1, 1, 0, 128 | 0],
  5
];
var CSV$ = [
  3,
  n02,
  _CSV,
  0,
  [_qC, _del, _co, _so, _des],
  [0, 0, 64 | 0, 0, 0]
];
var DataSourceFilter$ = [
  3,
  n02,
  _DSF,
  0,
  [_n, _ty],
  [0, 0],
  1
];
var DateTimeConverter$ = [
  3,
  n02,
  _DTC,
  0,
  [_so, _t, _mP, _tF, _sT, _tT, _l],
  [0, 0, 64 | 0, 0, 0, 0, 0],
  3
];
var DeleteKeys$ = [
  3,
  n02,
  _DK,
  0,
  [_wK],
  [64 | 0],
  1
];
var Delivery$ = [
  3,
  n02,
  _D,
  0,
  [_id, _ar, _dSN, _dDA, _dDT, _rF, _fD, _sDC, _ta],
  [0, 0, 0, 0, 0, 64 | 0, 0, () => S3DeliveryConfiguration$, 128 | 0]
];
var DeliveryDestination$ = [
  3,
  n02,
  _DD,
  0,
  [_n, _ar, _dDT, _oF, _dDC, _rAo, _ta],
  [0, 0, 0, 0, () => DeliveryDestinationConfiguration$, 0, 128 | 0]
];
var DeliveryDestinationConfiguration$ = [
  3,
  n02,
  _DDC,
  0,
  [_dRA],
  [0],
  1
];
var DeliverySource$ = [
  3,
  n02,
  _DSe,
  0,
  [_n, _ar, _rAe, _ser, _lT, _ta, _dSC, _sta, _sR],
  [0, 0, 64 | 0, 0, 0, 128 | 0, 128 | 0, 0, 0]
];
var DeliverySourceConfigurationSchema$ = [
  3,
  n02,
  _DSCS,
  0,
  [_kN, _vT, _dV, _sV, _mV, _mVa],
  [0, 0, 0, 64 | 0, 1, 1],
  3
];
var DescribeAccountPoliciesRequest$ = [
  3,
  n02,
  _DAPRes,
  0,
  [_pT, _pN, _aIc, _nT],
  [0, 0, 64 | 0, 0],
  1
];
var DescribeConfigurationTemplatesRequest$ = [
  3,
  n02,
  _DCTR,
  0,
  [_ser, _lTo, _rTe, _dDTe, _nT, _li],
  [0, 64 | 0, 64 | 0, 64 | 0, 0, 1]
];
var DescribeDeliveriesRequest$ = [
  3,
  n02,
  _DDRes,
  0,
  [_nT, _li, _dSNe],
  [0, 1, 64 | 0]
];
var DescribeDeliveryDestinationsRequest$ = [
  3,
  n02,
  _DDDRe,
  0,
  [_nT, _li, _na],
  [0, 1, 64 | 0]
];
var DescribeDeliverySourcesRequest$ = [
  3,
  n02,
  _DDSRe,
  0,
  [_nT, _li, _rAe],
  [0, 1, 64 | 0]
];
var DescribeFieldIndexesRequest$ = [
  3,
  n02,
  _DFIR,
  0,
  [_lGI, _iC, _nT],
  [64 | 0, 64 | 0, 0],
  1
];
var DescribeImportTaskBatchesRequest$ = [
  3,
  n02,
  _DITBR,
  0,
  [_iI, _bIS, _li, _nT],
  [0, 64 | 0, 1, 0],
  1
];
var DescribeIndexPoliciesRequest$ = [
  3,
  n02,
  _DIPRes,
  0,
  [_lGI, _nT],
  [64 | 0, 0],
  1
];
var DescribeLogGroupsRequest$ = [
  3,
  n02,
  _DLGRe,
  0,
  [_aIc, _lGNP, _lGNPo, _nT, _li, _iLA, _lGCo, _lGI],
  [64 | 0, 0, 0, 0, 1, 2, 0, 64 | 0]
];
var DestinationConfiguration$ = [
  3,
  n02,
  _DC,
  0,
  [_sCo, _lTC],
  [() => S3Configuration$, () => LookupTableConfiguration$]
];
var Entity$ = [
  3,
  n02,
  _E2,
  0,
  [_kA, _at],
  [128 | 0, 128 | 0]
];
var FilterLogEventsRequest$ = [
  3,
  n02,
  _FLER,
  0,
  [_lGN, _lGIo, _lSNo, _lSNP, _sTt, _eTn, _fP, _nT, _li, _sFH, _in, _u],
  [0, 0, 64 | 0, 0, 1, 1, 0, 0, 1, 2, 2, 2]
];
var GetLogAnomalyDetectorResponse$ = [
  3,
  n02,
  _GLADRe,
  0,
  [_dN, _lGAL, _eF, _fP, _aDS, _kKI, _cTS, _lMTS, _aVT],
  [0, 64 | 0, 0, 0, 0, 0, 1, 1, 1]
];
var GetLogRecordResponse$ = [
  3,
  n02,
  _GLRRe,
  0,
  [_lR],
  [128 | 0]
];
var GetScheduledQueryHistoryRequest$ = [
  3,
  n02,
  _GSQHR,
  0,
  [_i, _sTt, _eTn, _eS, _mR, _nT],
  [0, 1, 1, 64 | 0, 1, 0],
  3
];
var GetScheduledQueryResponse$ = [
  3,
  n02,
  _GSQRe,
  0,
  [_sQA, _n, _d, _qL, _qS, _lGI, _sE, _ti, _sTO, _eTO, _dC, _st, _sTc, _lTT, _lES, _sST, _sET, _eRA, _cT, _lUT],
  [0, 0, 0, 0, 0, 64 | 0, 0, 0, 1, 1, () => DestinationConfiguration$, 0, 0, 1, 0, 1, 1, 0, 1, 1]
];
var Grok$ = [
  3,
  n02,
  _G,
  0,
  [_ma, _so],
  [0, 0],
  1
];
var ListAggregateLogGroupSummariesRequest$ = [
  3,
  n02,
  _LALGSR,
  0,
  [_gB, _aIc, _iLA, _lGCo, _lGNPo, _dSa, _nT, _li],
  [0, 64 | 0, 2, 0, 0, () => DataSourceFilters, 0, 1],
  1
];
var ListLogGroupsForQueryResponse$ = [
  3,
  n02,
  _LLGFQRi,
  0,
  [_lGI, _nT],
  [64 | 0, 0]
];
var ListLogGroupsRequest$ = [
  3,
  n02,
  _LLGR,
  0,
  [_lGNPo, _lGCo, _iLA, _aIc, _nT, _li, _dSa, _fINi, _lGT],
  [0, 0, 2, 64 | 0, 0, 1, () => DataSourceFilters, 64 | 0, () => TagFilters]
];
var ListTagsForResourceResponse$ = [
  3,
  n02,
  _LTFRRi,
  0,
  [_ta],
  [128 | 0]
];
var ListTagsLogGroupResponse$ = [
  3,
  n02,
  _LTLGRi,
  0,
  [_ta],
  [128 | 0]
];
var ListToMap$ = [
  3,
  n02,
  _LTM,
  0,
  [_so, _k, _vK, _t, _fl, _fE],
  [0, 0, 0, 0, 2, 0],
  2
];
var LiveTailSessionStart$ = [
  3,
  n02,
  _LTSS,
  0,
  [_rIe, _sI, _lGI, _lSNo, _lSNPo, _lEFP],
  [0, 0, 64 | 0, 64 | 0, 64 | 0, 0]
];
var LogEvent$ = [
  3,
  n02,
  _LE,
  0,
  [_tim, _m],
  [1, 0]
];
var LogGroup$ = [
  3,
  n02,
  _LG,
  0,
  [_lGN, _cT, _rID, _mFC, _ar, _sBt, _kKI, _dPS, _iPn, _lGCo, _lGA, _dPE, _bTAE, _rPN],
  [0, 1, 1, 1, 0, 1, 0, 0, 64 | 0, 0, 0, 2, 2, 0]
];
var LookupTable$ = [
  3,
  n02,
  _LT,
  0,
  [_lTA, _lTN, _d, _tFa, _rC, _sB, _lUT, _kKI],
  [0, 0, 0, 64 | 0, 1, 1, 1, 0]
];
var LookupTableConfiguration$ = [
  3,
  n02,
  _LTC,
  0,
  [_tNa, _rAo, _d, _kKI, _ta],
  [0, 0, 0, 0, 128 | 0],
  2
];
var LowerCaseString$ = [
  3,
  n02,
  _LCS,
  0,
  [_wK],
  [64 | 0],
  1
];
var MetricFilter$ = [
  3,
  n02,
  _MF,
  0,
  [_fN, _fP, _mT, _cT, _lGN, _aOTL, _fSC, _eSFD],
  [0, 0, () => MetricTransformations, 1, 0, 2, 0, 64 | 0]
];
var MetricFilterMatchRecord$ = [
  3,
  n02,
  _MFMR,
  0,
  [_eN, _eMv, _eV],
  [1, 0, 128 | 0]
];
var MetricTransformation$ = [
  3,
  n02,
  _MT,
  0,
  [_mN, _mNe, _mVe, _dV, _di, _un],
  [0, 0, 0, 1, 128 | 0, 0],
  3
];
var MoveKeyEntry$ = [
  3,
  n02,
  _MKE,
  0,
  [_so, _t, _oIE],
  [0, 0, 2],
  2
];
var MoveKeys$ = [
  3,
  n02,
  _MK,
  0,
  [_en],
  [() => MoveKeyEntries],
  1
];
var OpenSearchResourceConfig$ = [
  3,
  n02,
  _OSRC,
  0,
  [_dSRA, _dVP, _rD, _kKA, _aA],
  [0, 64 | 0, 1, 0, 0],
  3
];
var ParseCloudfront$ = [
  3,
  n02,
  _PC,
  0,
  [_so],
  [0]
];
var ParseJSON$ = [
  3,
  n02,
  _PJSON,
  0,
  [_so, _des],
  [0, 0]
];
var ParseKeyValue$ = [
  3,
  n02,
  _PKV,
  0,
  [_so, _des, _fD, _kVD, _kP, _nMV, _oIE],
  [0, 0, 0, 0, 0, 0, 2]
];
var ParsePostgres$ = [
  3,
  n02,
  _PP,
  0,
  [_so],
  [0]
];
var ParseRoute53$ = [
  3,
  n02,
  _PR,
  0,
  [_so],
  [0]
];
var ParseToOCSF$ = [
  3,
  n02,
  _PTOCSF,
  0,
  [_eSv, _oV, _so, _mVap],
  [0, 0, 0, 0],
  2
];
var ParseVPC$ = [
  3,
  n02,
  _PVPC,
  0,
  [_so],
  [0]
];
var ParseWAF$ = [
  3,
  n02,
  _PWAF,
  0,
  [_so],
  [0]
];
var PatternToken$ = [
  3,
  n02,
  _PT,
  0,
  [_dTP, _iDs, _tS, _enu, _iTN],
  [1, 2, 0, 128 | 1, 0]
];
var Processor$ = [
  3,
  n02,
  _Pr2,
  0,
  [_aK, _cV, _cs, _dTC, _dK, _g, _lTM, _lCS, _mK, _pC, _pJSON, _pKV, _pRa, _pTOCSF, _pP, _pVPC, _pWAF, _rK, _sSp, _sSu, _tSr, _tCy, _uCS],
  [() => AddKeys$, () => CopyValue$, () => CSV$, () => DateTimeConverter$, () => DeleteKeys$, () => Grok$, () => ListToMap$, () => LowerCaseString$, () => MoveKeys$, () => ParseCloudfront$, () => ParseJSON$, () => ParseKeyValue$, () => ParseRoute53$, () => ParseToOCSF$, () => ParsePostgres$, () => ParseVPC$, () => ParseWAF$, () => RenameKeys$, () => SplitString$, () => SubstituteString$, () => TrimString$, () => TypeConverter$, () => UpperCaseString$]
];
var PutDeliveryDestinationRequest$ = [
  3,
  n02,
  _PDDR,
  0,
  [_n, _oF, _dDC, _dDT, _rAo, _ta],
  [0, 0, () => DeliveryDestinationConfiguration$, 0, 0, 128 | 0],
  1
];
var PutDeliverySourceRequest$ = [
  3,
  n02,
  _PDSR,
  0,
  [_n, _rA, _lT, _ta, _dSC],
  [0, 0, 0, 128 | 0, 128 | 0],
  3
];
var PutDestinationRequest$ = [
  3,
  n02,
  _PDR,
  0,
  [_dNe, _tA, _rAo, _ta],
  [0, 0, 0, 128 | 0],
  3
];
var PutMetricFilterRequest$ = [
  3,
  n02,
  _PMFR,
  0,
  [_lGN, _fN, _fP, _mT, _aOTL, _fSC, _eSFD],
  [0, 0, 0, () => MetricTransformations, 2, 0, 64 | 0],
  4
];
var PutQueryDefinitionRequest$ = [
  3,
  n02,
  _PQDR,
  0,
  [_n, _qS, _qL, _qDI, _lGNo, _cTl, _pa],
  [0, 0, 0, 0, 64 | 0, [0, 4], () => QueryParameterList],
  2
];
var PutSubscriptionFilterRequest$ = [
  3,
  n02,
  _PSFR,
  0,
  [_lGN, _fN, _fP, _dA, _rAo, _dis, _aOTL, _fSC, _eSF],
  [0, 0, 0, 0, 0, 0, 2, 0, 64 | 0],
  4
];
var QueryCompileError$ = [
  3,
  n02,
  _QCE,
  0,
  [_lo, _m],
  [() => QueryCompileErrorLocation$, 0]
];
var QueryCompileErrorLocation$ = [
  3,
  n02,
  _QCEL,
  0,
  [_sCO, _eCO],
  [1, 1]
];
var QueryDefinition$ = [
  3,
  n02,
  _QD,
  0,
  [_qL, _qDI, _n, _qS, _lM, _lGNo, _pa],
  [0, 0, 0, 0, 1, 64 | 0, () => QueryParameterList]
];
var QueryParameter$ = [
  3,
  n02,
  _QP,
  0,
  [_n, _dV, _d],
  [0, 0, 0],
  1
];
var RecordField$ = [
  3,
  n02,
  _RF,
  0,
  [_n, _man],
  [0, 2]
];
var RenameKeyEntry$ = [
  3,
  n02,
  _RKE,
  0,
  [_k, _rTen, _oIE],
  [0, 0, 2],
  2
];
var RenameKeys$ = [
  3,
  n02,
  _RK,
  0,
  [_en],
  [() => RenameKeyEntries],
  1
];
var S3Configuration$ = [
  3,
  n02,
  _SC2,
  0,
  [_dI, _rAo, _oAI, _kKI],
  [0, 0, 0, 0],
  2
];
var S3DeliveryConfiguration$ = [
  3,
  n02,
  _SDC,
  0,
  [_sP, _eHCP],
  [0, 2]
];
var S3TablesIntegration$ = [
  3,
  n02,
  _STI,
  0,
  [_dNa, _dT],
  [0, 0]
];
var SplitString$ = [
  3,
  n02,
  _SS,
  0,
  [_en],
  [() => SplitStringEntries],
  1
];
var SplitStringEntry$ = [
  3,
  n02,
  _SSEp,
  0,
  [_so, _del],
  [0, 0],
  2
];
var StartLiveTailRequest$ = [
  3,
  n02,
  _SLTR,
  0,
  [_lGI, _lSNo, _lSNPo, _lEFP],
  [64 | 0, 64 | 0, 64 | 0, 0],
  1
];
var StartQueryRequest$ = [
  3,
  n02,
  _SQR,
  0,
  [_sTt, _eTn, _qS, _qL, _lGN, _lGNo, _lGI, _li],
  [1, 1, 0, 0, 0, 64 | 0, 64 | 0, 1],
  3
];
var SubscriptionFilter$ = [
  3,
  n02,
  _SF,
  0,
  [_fN, _lGN, _fP, _dA, _rAo, _dis, _aOTL, _cT, _fSC, _eSF],
  [0, 0, 0, 0, 0, 0, 2, 1, 0, 64 | 0]
];
var SubstituteString$ = [
  3,
  n02,
  _SSu,
  0,
  [_en],
  [() => SubstituteStringEntries],
  1
];
var SubstituteStringEntry$ = [
  3,
  n02,
  _SSEu,
  0,
  [_so, _f, _to],
  [0, 0, 0],
  3
];
var TagFilter$ = [
  3,
  n02,
  _TF,
  0,
  [_k, _va],
  [0, 64 | 0],
  1
];
var TagLogGroupRequest$ = [
  3,
  n02,
  _TLGR,
  0,
  [_lGN, _ta],
  [0, 128 | 0],
  2
];
var TagResourceRequest$ = [
  3,
  n02,
  _TRR,
  0,
  [_rA, _ta],
  [0, 128 | 0],
  2
];
var TestMetricFilterRequest$ = [
  3,
  n02,
  _TMFR,
  0,
  [_fP, _lEM],
  [0, 64 | 0],
  2
];
var TestTransformerRequest$ = [
  3,
  n02,
  _TTR,
  0,
  [_tC, _lEM],
  [() => Processors, 64 | 0],
  2
];
var TrimString$ = [
  3,
  n02,
  _TS,
  0,
  [_wK],
  [64 | 0],
  1
];
var TypeConverter$ = [
  3,
  n02,
  _TC,
  0,
  [_en],
  [() => TypeConverterEntries],
  1
];
var TypeConverterEntry$ = [
  3,
  n02,
  _TCE,
  0,
  [_k, _ty],
  [0, 0],
  2
];
var UntagLogGroupRequest$ = [
  3,
  n02,
  _ULGR,
  0,
  [_lGN, _ta],
  [0, 64 | 0],
  2
];
var UntagResourceRequest$ = [
  3,
  n02,
  _URR,
  0,
  [_rA, _tK],
  [0, 64 | 0],
  2
];
var UpdateDeliveryConfigurationRequest$ = [
  3,
  n02,
  _UDCR,
  0,
  [_id, _rF, _fD, _sDC],
  [0, 64 | 0, 0, () => S3DeliveryConfiguration$],
  1
];
var UpdateScheduledQueryRequest$ = [
  3,
  n02,
  _USQR,
  0,
  [_i, _qL, _qS, _sE, _eRA, _d, _lGI, _ti, _sTO, _eTO, _dC, _sST, _sET, _st],
  [0, 0, 0, 0, 0, 0, 64 | 0, 0, 1, 1, () => DestinationConfiguration$, 1, 1, 0],
  5
];
var UpdateScheduledQueryResponse$ = [
  3,
  n02,
  _USQRp,
  0,
  [_sQA, _n, _d, _qL, _qS, _lGI, _sE, _ti, _sTO, _eTO, _dC, _st, _sTc, _lTT, _lES, _sST, _sET, _eRA, _cT, _lUT],
  [0, 0, 0, 0, 0, 64 | 0, 0, 0, 1, 1, () => DestinationConfiguration$, 0, 0, 1, 0, 1, 1, 0, 1, 1]
];
var UpperCaseString$ = [
  3,
  n02,
  _UCS,
  0,
  [_wK],
  [64 | 0],
  1
];
var __Unit = "unit";
var AccountIds = 64 | 0;
var AddKeyEntries = [
  1,
  n02,
  _AKEd,
  0,
  () => AddKeyEntry$
];
var AllowedFieldDelimiters = 64 | 0;
var AllowedFields = [
  1,
  n02,
  _AF,
  0,
  () => RecordField$
];
var Columns = 64 | 0;
var CopyValueEntries = [
  1,
  n02,
  _CVEo,
  0,
  () => CopyValueEntry$
];
var DashboardViewerPrincipals = 64 | 0;
var DataSourceFilters = [
  1,
  n02,
  _DSFa,
  0,
  () => DataSourceFilter$
];
var DeleteWithKeys = 64 | 0;
var DeliveryDestinationNames = 64 | 0;
var DeliveryDestinationTypes = 64 | 0;
var DeliverySourceConfigurationSchemas = [
  1,
  n02,
  _DSCSe,
  0,
  () => DeliverySourceConfigurationSchema$
];
var DeliverySourceConfigurationSupportedValues = 64 | 0;
var DeliverySourceNames = 64 | 0;
var DescribeFieldIndexesLogGroupIdentifiers = 64 | 0;
var DescribeIndexPoliciesLogGroupIdentifiers = 64 | 0;
var DescribeLogGroupsLogGroupIdentifiers = 64 | 0;
var EmitSystemFields = 64 | 0;
var ExecutionStatusList = 64 | 0;
var FieldIndexNames = 64 | 0;
var FilterResourceArns = 64 | 0;
var ImportStatusList = 64 | 0;
var IndexCategories = 64 | 0;
var InheritedProperties = 64 | 0;
var InputLogStreamNames = 64 | 0;
var LogGroupArnList = 64 | 0;
var LogGroupIdentifiers = 64 | 0;
var LogGroupNames = 64 | 0;
var LogSamples = [
  1,
  n02,
  _LSo,
  0,
  () => LogEvent$
];
var LogTypes = 64 | 0;
var LowerCaseStringWithKeys = 64 | 0;
var MatchPatterns = 64 | 0;
var MetricTransformations = [
  1,
  n02,
  _MTe,
  0,
  () => MetricTransformation$
];
var MoveKeyEntries = [
  1,
  n02,
  _MKEo,
  0,
  () => MoveKeyEntry$
];
var OutputFormats = 64 | 0;
var PatternTokens = [
  1,
  n02,
  _PTa,
  0,
  () => PatternToken$
];
var Processors = [
  1,
  n02,
  _Pro,
  0,
  () => Processor$
];
var QueryParameterList = [
  1,
  n02,
  _QPL,
  0,
  () => QueryParameter$
];
var RecordFields = 64 | 0;
var RenameKeyEntries = [
  1,
  n02,
  _RKEe,
  0,
  () => RenameKeyEntry$
];
var ResourceArns2 = 64 | 0;
var ResourceTypes = 64 | 0;
var ScheduledQueryLogGroupIdentifiers = 64 | 0;
var SplitStringEntries = [
  1,
  n02,
  _SSEpl,
  0,
  () => SplitStringEntry$
];
var StartLiveTailLogGroupIdentifiers = 64 | 0;
var SubstituteStringEntries = [
  1,
  n02,
  _SSEub,
  0,
  () => SubstituteStringEntry$
];
var TableFields = 64 | 0;
var TagFilters = [
  1,
  n02,
  _TFa,
  0,
  () => TagFilter$
];
var TagFilterValues = 64 | 0;
var TagKeyList = 64 | 0;
var TagList2 = 64 | 0;
var TestEventMessages = 64 | 0;
var TrimStringWithKeys = 64 | 0;
var TypeConverterEntries = [
  1,
  n02,
  _TCEy,
  0,
  () => TypeConverterEntry$
];
var UpperCaseStringWithKeys = 64 | 0;
var DeliverySourceConfiguration = 128 | 0;
var Dimensions = 128 | 0;
var EntityAttributes = 128 | 0;
var EntityKeyAttributes = 128 | 0;
var Enumerations = 128 | 1;
var ExtractedValues = 128 | 0;
var Histogram = 128 | 1;
var LogRecord = 128 | 0;
var Tags = 128 | 0;
var CreateLogGroup$ = [
  9,
  n02,
  _CLG,
  0,
  () => CreateLogGroupRequest$,
  () => __Unit
];

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/runtimeConfig.shared.js
var getRuntimeConfig3 = (config2) => {
  return {
    apiVersion: "2014-03-28",
    base64Decoder: config2?.base64Decoder ?? fromBase64,
    base64Encoder: config2?.base64Encoder ?? toBase64,
    disableHostPrefix: config2?.disableHostPrefix ?? false,
    endpointProvider: config2?.endpointProvider ?? defaultEndpointResolver2,
    extensions: config2?.extensions ?? [],
    httpAuthSchemeProvider: config2?.httpAuthSchemeProvider ?? defaultCloudWatchLogsHttpAuthSchemeProvider,
    httpAuthSchemes: config2?.httpAuthSchemes ?? [
      {
        schemeId: "aws.auth#sigv4",
        identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new AwsSdkSigV4Signer()
      }
    ],
    logger: config2?.logger ?? new NoOpLogger(),
    protocol: config2?.protocol ?? AwsJson1_1Protocol,
    protocolSettings: config2?.protocolSettings ?? {
      defaultNamespace: "com.amazonaws.cloudwatchlogs",
      errorTypeRegistries: errorTypeRegistries2,
      xmlNamespace: "http://monitoring.amazonaws.com/doc/2014-03-28/",
      version: "2014-03-28",
      serviceTarget: "Logs_20140328"
    },
    serviceId: config2?.serviceId ?? "CloudWatch Logs",
    sha256: config2?.sha256 ?? Sha256Node,
    urlParser: config2?.urlParser ?? parseUrl,
    utf8Decoder: config2?.utf8Decoder ?? fromUtf8,
    utf8Encoder: config2?.utf8Encoder ?? toUtf8
  };
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/runtimeConfig.js
var getRuntimeConfig4 = (config2) => {
  emitWarningIfUnsupportedVersion2(process.version);
  const defaultsMode = resolveDefaultsModeConfig(config2);
  const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
  const clientSharedValues = getRuntimeConfig3(config2);
  emitWarningIfUnsupportedVersion(process.version);
  const loaderConfig = {
    profile: config2?.profile,
    logger: clientSharedValues.logger
  };
  return {
    ...clientSharedValues,
    ...config2,
    runtime: "node",
    defaultsMode,
    authSchemePreference: config2?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
    bodyLengthChecker: config2?.bodyLengthChecker ?? calculateBodyLength,
    credentialDefaultProvider: config2?.credentialDefaultProvider ?? defaultProvider,
    defaultSocketTimeout: getDefaultSocketTimeout(config2?.requestHandler, 3e5),
    defaultUserAgentProvider: config2?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({ serviceId: clientSharedValues.serviceId, clientVersion: package_default2.version }),
    eventStreamSerdeProvider: config2?.eventStreamSerdeProvider ?? eventStreamSerdeProvider,
    maxAttempts: config2?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config2),
    region: config2?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
    requestHandler: NodeHttpHandler.create(config2?.requestHandler ?? defaultConfigProvider),
    retryMode: config2?.retryMode ?? loadConfig({
      ...NODE_RETRY_MODE_CONFIG_OPTIONS,
      default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
    }, config2),
    streamCollector: config2?.streamCollector ?? streamCollector,
    useDualstackEndpoint: config2?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    useFipsEndpoint: config2?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    userAgentAppId: config2?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
  };
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration2 = (runtimeConfig) => {
  const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
  let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
  let _credentials = runtimeConfig.credentials;
  return {
    setHttpAuthScheme(httpAuthScheme) {
      const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
      if (index === -1) {
        _httpAuthSchemes.push(httpAuthScheme);
      } else {
        _httpAuthSchemes.splice(index, 1, httpAuthScheme);
      }
    },
    httpAuthSchemes() {
      return _httpAuthSchemes;
    },
    setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
      _httpAuthSchemeProvider = httpAuthSchemeProvider;
    },
    httpAuthSchemeProvider() {
      return _httpAuthSchemeProvider;
    },
    setCredentials(credentials) {
      _credentials = credentials;
    },
    credentials() {
      return _credentials;
    }
  };
};
var resolveHttpAuthRuntimeConfig2 = (config2) => {
  return {
    httpAuthSchemes: config2.httpAuthSchemes(),
    httpAuthSchemeProvider: config2.httpAuthSchemeProvider(),
    credentials: config2.credentials()
  };
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions2 = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration2(runtimeConfig));
  extensions.forEach((extension) => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig2(extensionConfiguration));
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/CloudWatchLogsClient.js
var CloudWatchLogsClient = class extends Client {
  config;
  constructor(...[configuration]) {
    const _config_0 = getRuntimeConfig4(configuration || {});
    super(_config_0);
    this.initConfig = _config_0;
    const _config_1 = resolveClientEndpointParameters2(_config_0);
    const _config_2 = resolveUserAgentConfig(_config_1);
    const _config_3 = resolveRetryConfig(_config_2);
    const _config_4 = resolveRegionConfig(_config_3);
    const _config_5 = resolveHostHeaderConfig(_config_4);
    const _config_6 = resolveEndpointConfig(_config_5);
    const _config_7 = resolveEventStreamSerdeConfig(_config_6);
    const _config_8 = resolveHttpAuthSchemeConfig2(_config_7);
    const _config_9 = resolveRuntimeExtensions2(_config_8, configuration?.extensions || []);
    this.config = _config_9;
    this.middlewareStack.use(getSchemaSerdePlugin(this.config));
    this.middlewareStack.use(getUserAgentPlugin(this.config));
    this.middlewareStack.use(getRetryPlugin(this.config));
    this.middlewareStack.use(getContentLengthPlugin(this.config));
    this.middlewareStack.use(getHostHeaderPlugin(this.config));
    this.middlewareStack.use(getLoggerPlugin(this.config));
    this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
    this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
      httpAuthSchemeParametersProvider: defaultCloudWatchLogsHttpAuthSchemeParametersProvider,
      identityProviderConfigProvider: async (config2) => new DefaultIdentityProviderConfig({
        "aws.auth#sigv4": config2.credentials
      })
    }));
    this.middlewareStack.use(getHttpSigningPlugin(this.config));
  }
  destroy() {
    super.destroy();
  }
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/commandBuilder.js
var command2 = makeBuilder(commonParams2, "Logs_20140328", "CloudWatchLogsClient", getEndpointPlugin);
var _ep02 = {};
var _mw02 = (Command, cs, config2, o) => [];

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/commands/CreateLogGroupCommand.js
var CreateLogGroupCommand = class extends command2(_ep02, _mw02, "CreateLogGroup", CreateLogGroup$) {
};

// demo/infrastructure.ts
var environments = ["dev", "uat", "prod"];
var subnets = ["subnet-0aa11bb22cc33dd44"];
var executionRole = "shop-execution";
var executionRoleArn = `arn:aws:iam::111122223333:role/${executionRole}`;
var logGroup = "shop";
async function createInfrastructure(rehearsal2, repositories) {
  const { endpoint, region: region2, accessKeyId, secretAccessKey } = rehearsal2;
  const options2 = { endpoint, region: region2, credentials: { accessKeyId, secretAccessKey } };
  const ecs2 = new ECSClient(options2);
  const ecr2 = new ECRClient(options2);
  const elb = new ElasticLoadBalancingV2Client(options2);
  await new CloudWatchLogsClient(options2).send(new CreateLogGroupCommand({ logGroupName: logGroup }));
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
  for (const environment3 of environments) {
    await ecs2.send(new CreateClusterCommand({ clusterName: `shop-${environment3}` }));
    balancers.set(environment3, await createBalancer(elb, environment3, repositories));
  }
  const listeners = await rehearsal2.control("listeners");
  const urlOf = (environment3) => listeners.find((one) => one.listenerArn === balancers.get(environment3)?.listener)?.url.replace(/\/$/, "") ?? "";
  const createService = async (environment3, name, image2, web) => {
    const family = `shop-${environment3}-${name}`;
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
            image: image2,
            essential: true,
            ...web === void 0 ? { command: ["node", "/app/worker.mjs"] } : { portMappings: [{ containerPort: 8080 }] },
            logConfiguration: {
              logDriver: "awslogs",
              options: { "awslogs-group": logGroup, "awslogs-region": region2, "awslogs-stream-prefix": environment3 }
            }
          }
        ]
      })
    );
    const targetGroupArn = web === void 0 ? void 0 : balancers.get(environment3)?.groups.get(web);
    await ecs2.send(
      new CreateServiceCommand({
        cluster: `shop-${environment3}`,
        serviceName: name,
        taskDefinition: family,
        desiredCount: environment3 === "prod" && web !== void 0 ? 2 : 1,
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
      const creations = environments.flatMap((environment3) => [
        ...Object.entries(images2).map(([name, image2]) => createService(environment3, name, image2, name)),
        createService(environment3, "shipping-worker", images2["shipping"] ?? "", void 0)
      ]);
      await Promise.all(creations);
      await Promise.all(environments.map((environment3) => untilDeployed(ecs2, `shop-${environment3}`)));
    }
  };
}
async function createBalancer(elb, environment3, services2) {
  const { LoadBalancers: LoadBalancers2 } = await elb.send(
    new CreateLoadBalancerCommand({ Name: `shop-${environment3}`, Subnets: [...subnets, "subnet-0ee55ff66aa77bb88"] })
  );
  const { Listeners: Listeners2 } = await elb.send(
    new CreateListenerCommand({
      LoadBalancerArn: LoadBalancers2?.[0]?.LoadBalancerArn,
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
  const listener = Listeners2?.[0]?.ListenerArn ?? "";
  const groups = /* @__PURE__ */ new Map();
  for (const [index, service2] of services2.entries()) {
    const { TargetGroups: TargetGroups2 } = await elb.send(
      new CreateTargetGroupCommand({
        Name: `${environment3}-${service2}`,
        Protocol: "HTTP",
        Port: 8080,
        VpcId: "vpc-0123456789abcdef0",
        TargetType: "ip",
        HealthCheckPath: `/${service2}/live`,
        HealthCheckIntervalSeconds: 10,
        HealthCheckTimeoutSeconds: 5,
        HealthyThresholdCount: 2,
        UnhealthyThresholdCount: 2
      })
    );
    const arn = TargetGroups2?.[0]?.TargetGroupArn ?? "";
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
        Conditions: [{ Field: "path-pattern", PathPatternConfig: { Values: [`/${service2}/*`] } }],
        Actions: [{ Type: "forward", TargetGroupArn: arn }]
      })
    );
    groups.set(service2, arn);
  }
  return { listener, groups };
}
async function untilDeployed(ecs2, cluster) {
  const services2 = ["returns", "shipping", "shipping-worker"];
  for (; ; ) {
    const described = await ecs2.send(new DescribeServicesCommand({ cluster, services: services2 }));
    const statuses = await Promise.all(
      services2.map(async (service2) => {
        const { serviceDeployments } = await ecs2.send(new ListServiceDeploymentsCommand({ cluster, service: service2 }));
        return serviceDeployments?.[0]?.status;
      })
    );
    const steady = described.services?.every((one) => one.runningCount === one.desiredCount) ?? false;
    if (steady && statuses.every((status2) => status2 === "SUCCESSFUL")) return;
    await new Promise((resolve2) => setTimeout(resolve2, 100));
  }
}

// demo/roles.ts
var images = ["returns", "shipping"];
var workloads = [...images, "shipping-worker"];
var required = { dev: [], uat: [], prod: ["uat"] };
function roleOf(verb2, environment3) {
  return environment3 === null ? verb2 : `${verb2}-${environment3}`;
}
function shopPolicies() {
  const places = [...environments, null];
  return Object.fromEntries(
    verbNames.flatMap(
      (verb2) => places.map((place2) => {
        const names = namesIn(place2 === null ? environments : [place2]);
        return [roleOf(verb2, place2), policyOf(verbGrants[verb2].grants, names)];
      })
    )
  );
}
function namesIn(places) {
  const ledgers = (of2) => of2.flatMap((place2) => images.map((image2) => `waybill/${place2}/${image2}`));
  return {
    partition: "aws",
    region: "eu-west-1",
    account: "111122223333",
    repository: images,
    ledger: ledgers(places),
    "required-ledger": ledgers(places.flatMap((place2) => required[place2])),
    cluster: places.map((place2) => `shop-${place2}`),
    service: workloads,
    family: places.flatMap((place2) => workloads.map((workload) => `shop-${place2}-${workload}`)),
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
  const run3 = (words) => new Promise((resolve2) => {
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
      const { code, stdout, stderr } = await run3([...words, "--json"]);
      if (stdout === "") throw new Error(`expected waybill ${words.join(" ")} to answer, it said: ${stderr}`);
      const value = JSON.parse(stdout);
      const told = Array.isArray(value) ? value : [value];
      note(chronicle, told, Math.round(performance.now() - since) / 1e3);
      return { code, told, log: stderr };
    },
    async read(words) {
      const { stdout, stderr, code } = await run3(words);
      if (code !== 0) throw new Error(`expected waybill ${words.join(" ")} to succeed, it said: ${stderr}`);
      return stdout;
    }
  };
}

// demo/document.ts
function documentOf(chronicle, about) {
  const { requests, failed, toBadVersion } = about.traffic;
  const digests = [...chronicle.digests].map(
    ([service2, versions]) => [service2, Object.fromEntries([...versions].map(([version3, found]) => [version3, [...found]]))]
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

// demo/node-base/layout.ts
import { createHash as createHash2 } from "node:crypto";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join as join2 } from "node:path";

// demo/node-base/files.ts
var import_node_util = __toESM(require_node_util(), 1);
import { execFile as execFile2 } from "node:child_process";
import { realpath } from "node:fs/promises";
var run = (0, import_node_util.promisify)(execFile2);
async function filesOfNode() {
  const programs = [
    { from: process.execPath, to: "/usr/local/bin/node" },
    { from: await realpath("/bin/sh"), to: "/bin/sh" }
  ];
  const libraries = /* @__PURE__ */ new Set();
  for (const { from } of programs) {
    const { stdout } = await run("ldd", [from]);
    for (const [, path = ""] of stdout.matchAll(/(?:=> |^\s+)(\/\S+) \(0x/gm)) libraries.add(path);
  }
  const loaded = [...libraries].sort().map(async (path) => ({ from: await realpath(path), to: path }));
  return [...programs, ...await Promise.all(loaded)];
}

// demo/node-base/layer.ts
var import_tar_stream = __toESM(require_tar_stream(), 1);
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { stat } from "node:fs/promises";
import { PassThrough } from "node:stream";
import { pipeline } from "node:stream/promises";
var fixed = { mtime: /* @__PURE__ */ new Date(0), uid: 0, gid: 0 };
async function writeBaseLayer(files, path) {
  const archive = (0, import_tar_stream.pack)();
  const hash = createHash("sha256");
  let size = 0;
  const counted = new PassThrough();
  counted.on("data", (chunk) => {
    hash.update(chunk);
    size += chunk.length;
  });
  const written = pipeline(archive, counted, createWriteStream(path));
  for (const name of foldersOf(files)) archive.entry({ ...fixed, name, type: "directory", mode: 493 });
  archive.entry({ ...fixed, name: "tmp/", type: "directory", mode: 1023 });
  archive.entry({ ...fixed, name: "etc/passwd" }, "root:x:0:0::/root:/bin/sh\nnode:x:1000:1000::/tmp:/bin/sh\n");
  archive.entry({ ...fixed, name: "etc/group" }, "root:x:0:\nnode:x:1000:\n");
  for (const { from, to } of files) {
    const entry2 = archive.entry({ ...fixed, name: to.slice(1), mode: 493, size: (await stat(from)).size });
    await pipeline(createReadStream(from), entry2);
  }
  archive.finalize();
  await written;
  return { path, size, diffId: `sha256:${hash.digest("hex")}` };
}
function foldersOf(files) {
  const folders = /* @__PURE__ */ new Set(["etc/", "root/"]);
  for (const { to } of files) {
    const parts = to.slice(1).split("/").slice(0, -1);
    parts.forEach((_, index) => folders.add(`${parts.slice(0, index + 1).join("/")}/`));
  }
  return [...folders].sort();
}

// demo/node-base/layout.ts
async function writeNodeLayout(folder) {
  const blobs = join2(folder, "blobs", "sha256");
  await mkdir(blobs, { recursive: true });
  const layer = await writeBaseLayer(await filesOfNode(), join2(folder, "layer"));
  await rename(layer.path, join2(blobs, layer.diffId.replace("sha256:", "")));
  const put = async (mediaType, value) => {
    const bytes = Buffer.from(JSON.stringify(value));
    const hex = createHash2("sha256").update(bytes).digest("hex");
    await writeFile(join2(blobs, hex), bytes);
    return { mediaType, digest: `sha256:${hex}`, size: bytes.length };
  };
  const config2 = await put("application/vnd.oci.image.config.v1+json", {
    created: (/* @__PURE__ */ new Date(0)).toISOString(),
    architecture: process.arch === "x64" ? "amd64" : process.arch,
    os: "linux",
    config: { Env: ["PATH=/usr/local/bin:/bin"] },
    rootfs: { type: "layers", diff_ids: [layer.diffId] }
  });
  const type = "application/vnd.oci.image.manifest.v1+json";
  const manifest = await put(type, {
    schemaVersion: 2,
    mediaType: type,
    config: config2,
    layers: [{ mediaType: "application/vnd.oci.image.layer.v1.tar", digest: layer.diffId, size: layer.size }]
  });
  await writeFile(join2(folder, "oci-layout"), JSON.stringify({ imageLayoutVersion: "1.0.0" }));
  await writeFile(join2(folder, "index.json"), JSON.stringify({ schemaVersion: 2, manifests: [manifest] }));
}

// demo/options.ts
var import_node_util2 = __toESM(require_node_util(), 1);
var runtimes = ["process", "docker"];
var usage = `npm run demo [-- options]
  --json               prints one JSON document, and nothing else on stdout
  --runtime <runtime>  how tasks run: process (unless said), or docker, as containers of this machine's engine (Linux)`;
function parseOptions(words) {
  try {
    const { values } = (0, import_node_util2.parseArgs)({
      args: [...words],
      options: {
        json: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
        runtime: { type: "string", default: "process" }
      }
    });
    if (values.help) return usage;
    const runtime = runtimes.find((one) => one === values.runtime);
    if (runtime === void 0)
      return `--runtime: expected one of ${runtimes.join(", ")}, got ${values.runtime}

${usage}`;
    if (runtime === "docker" && process.platform !== "linux")
      return `--runtime docker: expected Linux, since the containers run this machine's own Node, got ${process.platform}

${usage}`;
    return { json: values.json, runtime };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}

${usage}`;
  }
}

// demo/push-layout.ts
import { readFile } from "node:fs/promises";
import { join as join3 } from "node:path";
async function pushLayout(ecr2, to, layout) {
  const { authorizationData } = await ecr2.send(new GetAuthorizationTokenCommand({}));
  const authorization = `Basic ${authorizationData?.[0]?.authorizationToken ?? ""}`;
  const blob = (digest2) => readFile(join3(layout, "blobs", digest2.replace(":", "/")));
  const parsed = async (bytes) => JSON.parse((await bytes).toString("utf8"));
  const base = `${to.endpoint}/v2/${to.repository}`;
  const send = async (url2, init) => {
    const answer = await fetch(url2, { ...init, headers: { authorization, ...init.headers } });
    if (!answer.ok) throw new Error(`expected ${url2} to take it, got HTTP ${answer.status}: ${await answer.text()}`);
    return answer;
  };
  const index = await parsed(readFile(join3(layout, "index.json")));
  const [root3] = index.manifests;
  if (root3 === void 0) throw new Error(`expected an image in ${layout}, found none`);
  const manifest = await parsed(blob(root3.digest));
  for (const { digest: digest2 } of [manifest.config, ...manifest.layers]) {
    const begun = await send(`${base}/blobs/uploads/`, { method: "POST" });
    const place2 = new URL(begun.headers.get("location") ?? "", to.endpoint);
    place2.searchParams.set("digest", digest2);
    await send(place2.href, { method: "PUT", body: new Uint8Array(await blob(digest2)) });
  }
  await send(`${base}/manifests/${to.tag}`, {
    method: "PUT",
    headers: { "content-type": root3.mediaType },
    body: new Uint8Array(await blob(root3.digest))
  });
  return `${to.registry}/${to.repository}:${to.tag}`;
}

// demo/rehearsal.ts
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join as join4 } from "node:path";
import { createInterface } from "node:readline";
var RehearsalRefused = class extends Error {
  message = "expected the rehearsal to start, it ended";
};
async function startRehearsal(dist2, { speed, runtime, policies }) {
  const options2 = ["--speed", String(speed), "--runtime", runtime, "--enforce-iam", policies];
  const child = spawn(process.execPath, [join4(dist2, "cli.js"), "rehearsal", ...options2], {
    stdio: ["ignore", "pipe", "inherit"],
    detached: true,
    env: { ...process.env, WAYBILL_ENDS_WITH_PARENT: "1" }
  });
  const ended = once(child, "exit");
  const lines = createInterface({ input: child.stdout });
  const first = await Promise.race([once(lines, "line"), ended.then(() => void 0)]);
  if (first === void 0) throw new RehearsalRefused();
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
import { join as join6 } from "node:path";

// demo/step.ts
import { spawn as spawn2 } from "node:child_process";
import { once as once2 } from "node:events";
import { mkdtemp, readFile as readFile2, rm, writeFile as writeFile2 } from "node:fs/promises";
import { join as join5 } from "node:path";
async function startStep(runner, step) {
  const folder = await mkdtemp(join5(runner.temporary, "step-"));
  const file = (name) => join5(folder, name);
  for (const name of ["output", "state", "summary"]) await writeFile2(file(name), "");
  const inputs = Object.entries(step.inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const child = spawn2(process.execPath, [join5(runner.dist, `${step.action}.js`)], {
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
  const text2 = (until = said.length) => Buffer.concat(said.slice(0, until).map(({ chunk }) => chunk)).toString("utf8");
  const finish = async () => {
    await once2(child, "close");
    const read = (name) => readFile2(file(name), "utf8");
    const result = {
      code: child.exitCode,
      outputs: pairs(await read("output")),
      state: pairs(await read("state")),
      summary: await read("summary"),
      log: text2()
    };
    await rm(folder, { recursive: true, force: true });
    return result;
  };
  return {
    pid: child.pid,
    ended: finish(),
    said: () => text2(),
    heardAt: (pattern) => said.find((_, index) => pattern.test(text2(index + 1)))?.at,
    kill: (signal) => kill(child, signal)
  };
}
function kill(child, signal) {
  if (child.pid === void 0 || child.exitCode !== null || child.signalCode !== null) return;
  if (signal === "SIGKILL") process.kill(-child.pid, signal);
  else child.kill(signal);
}
function pairs(text2) {
  const found = {};
  const lines = text2.split("\n");
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
  const { repository, rehearsal: rehearsal2, chronicle, temporary } = parts;
  let runs = 0;
  const environment3 = {
    AWS_ENDPOINT_URL: rehearsal2.endpoint,
    AWS_REGION: rehearsal2.region,
    WAYBILL_REHEARSAL: "1",
    // Compiled once, not in each of the demo's sixty processes.
    NODE_COMPILE_CACHE: join6(temporary, "compiled"),
    SLACK_WEBHOOK_URL: `${rehearsal2.endpoint}/_rehearsal/inbox/slack`,
    WAYBILL_WEBHOOK_URL: `${rehearsal2.endpoint}/_rehearsal/inbox/webhook`
  };
  const environmentAs = (verb2, place2) => {
    const key = rehearsal2.roles[roleOf(verb2, place2)];
    if (key === void 0) throw new Error(`expected a role of ${verb2} in ${place2 ?? "every environment"}, found none`);
    return { ...environment3, AWS_ACCESS_KEY_ID: key.accessKeyId, AWS_SECRET_ACCESS_KEY: key.secretAccessKey };
  };
  const inJob = async (trigger, role2, use) => {
    const workspace = await mkdtemp2(join6(temporary, "workspace-"));
    runs += 1;
    try {
      const commit = await repository.checkout(trigger.commit ?? trigger.ref, workspace);
      return await use(workspace, {
        ...environmentAs(role2.verb, environmentOf(trigger, role2.inputs)),
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
  const text2 = step.outputs["result"];
  if (text2 === void 0 || text2 === "") throw new Error(`expected a result, got none; the step said:
${step.log}`);
  const value = JSON.parse(text2);
  return Array.isArray(value) ? value : [value];
}

// demo/shop-repository.ts
var import_node_util3 = __toESM(require_node_util(), 1);
import { execFile as execFile3 } from "node:child_process";
import { cp, mkdir as mkdir2, readFile as readFile3, rm as rm3, writeFile as writeFile3 } from "node:fs/promises";
import { join as join7 } from "node:path";
var run2 = (0, import_node_util3.promisify)(execFile3);
async function createShopRepository(example, folder, url2, base) {
  const remote = join7(folder, "shop.git");
  const clone = join7(folder, "developer");
  const environment3 = {
    ...process.env,
    GIT_AUTHOR_NAME: "Ada",
    GIT_AUTHOR_EMAIL: "ada@shop.example",
    GIT_COMMITTER_NAME: "Ada",
    GIT_COMMITTER_EMAIL: "ada@shop.example",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null"
  };
  const gitIn = async (place2, words) => {
    const { stdout } = await run2("git", ["-C", place2, ...words], { env: environment3 });
    return stdout.trim();
  };
  await mkdir2(folder, { recursive: true });
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
        const file = join7(clone, path);
        await writeFile3(file, change(await readFile3(file, "utf8").catch(() => "")));
      }
      await git("add", "--all");
      await git("commit", "--quiet", "--message", message);
    },
    push: async (...refs) => {
      await git("push", "--quiet", "origin", ...refs);
    },
    async checkout(ref, place2) {
      await rm3(place2, { recursive: true, force: true });
      await mkdir2(place2, { recursive: true });
      await gitIn(place2, ["init", "--quiet"]);
      await gitIn(place2, ["remote", "add", "origin", `file://${remote}`]);
      await gitIn(place2, ["fetch", "--quiet", "--no-tags", "--depth=1", "origin", ref]);
      await gitIn(place2, ["checkout", "--quiet", "--detach", "FETCH_HEAD"]);
      return gitIn(place2, ["rev-parse", "HEAD"]);
    }
  };
  await repository.commit("Open the shop", {
    "waybill.yml": (text2) => (base === null ? text2 : text2.replace(/^( *command: .*)$/m, `$1 ${base}`)).replaceAll(
      /https:\/\/\{service\}\.(?:(dev|uat)\.)?shop\.example/g,
      (_, name) => url2(name ?? "prod")
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
      const version3 = response.headers["x-version"];
      const status2 = response.statusCode ?? 0;
      if (version3 === badVersion2) counts.toBadVersion += 1;
      else if (version3 === void 0) fail(`${address}: nobody answered (HTTP ${status2})`);
      else if (status2 >= 400) fail(`${address}: ${String(version3)} answered HTTP ${status2}`);
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
var speeds = { process: 90, docker: 45 };
var badVersion = "1.5.0";
async function play({ json, runtime }) {
  const since = performance.now();
  const speed = speeds[runtime];
  const temporary = await mkdtemp3(join8(tmpdir(), "waybill-demo-"));
  const seconds = () => `${((performance.now() - since) / 1e3).toFixed(1).padStart(5)} s`;
  const say = (text2) => {
    if (!json) process.stdout.write(`${text2}
`);
  };
  const wrong = [];
  const policies = join8(temporary, "policies.json");
  const starting = writeFile4(policies, JSON.stringify(shopPolicies())).then(
    () => startRehearsal(dist, { speed, runtime, policies })
  );
  const leave = once3(async () => {
    await (await starting).close();
    await rm4(temporary, { recursive: true, force: true, maxRetries: 20 });
  });
  const interrupt = interruption(leave);
  const rehearsal2 = await starting.catch(async (refused) => {
    await rm4(temporary, { recursive: true, force: true });
    throw refused;
  });
  try {
    return await perform();
  } finally {
    await leave();
    if (interrupt.aborted) process.exit();
  }
  async function perform() {
    const tasks = runtime === "docker" ? "containers" : "processes";
    say(`A cloud on this machine: registry, ECS, load balancers. Tasks are ${tasks}, requests are real,`);
    say("and every verb may do in each environment what the policy in its README allows, and nothing else.");
    const infrastructure = await createInfrastructure(rehearsal2, ["returns", "shipping"]);
    const urls = infrastructure.urls;
    const example = join8(dist, "..", "examples", "shop");
    const base = runtime === "docker" ? join8(temporary, "node-base") : null;
    if (base !== null) await writeNodeLayout(base);
    const repository = await createShopRepository(example, temporary, (name) => urls[name], base);
    const developer = join8(temporary, "developer");
    const images2 = {};
    for (const service2 of ["returns", "shipping"]) {
      const layout = join8(temporary, `${service2}-1.2.0`);
      const words = ["build-image.mjs", `services/${service2}`, layout, ...base === null ? [] : [base]];
      await (0, import_node_util4.promisify)(execFile4)(process.execPath, words, { cwd: developer });
      const { endpoint, registry } = rehearsal2;
      const to = { endpoint, registry, repository: service2, tag: "1.2.0" };
      images2[service2] = await pushLayout(infrastructure.ecr, to, layout);
    }
    await infrastructure.createServices(images2);
    say("Production runs 1.2.0, deployed by other means. A client asks it for refunds and labels all the while.");
    const traffic = startTraffic([`${urls.prod}/returns/refund`, `${urls.prod}/shipping/label`], badVersion);
    const chronicle = emptyChronicle();
    const runner = createRunner({ dist, temporary, interrupt, repository, rehearsal: rehearsal2, chronicle });
    const stage = {
      repository,
      rehearsal: rehearsal2,
      infrastructure,
      runner,
      chronicle,
      commandLine: createCommandLine(dist, developer, (verb2, place2) => runner.environmentAs(verb2, place2), chronicle),
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
    const document = documentOf(chronicle, { runtime, speed, traffic: counted, notifications });
    for (const [service2, versions] of Object.entries(document.digests)) {
      const torn = Object.entries(versions).filter(([, digests]) => digests.length !== 1);
      const names = Object.keys(versions).join(", ");
      stage.expect(torn.length === 0, `${service2}: one image each of ${names}, wherever it ran`, JSON.stringify(torn));
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
var options = parseOptions(process.argv.slice(2));
if (typeof options === "string") {
  const asked = options === usage;
  (asked ? process.stdout : process.stderr).write(`${options}
`);
  process.exitCode = asked ? 0 : 2;
} else {
  try {
    process.exitCode = await play(options) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof RehearsalRefused)) throw error;
    process.exitCode = 1;
  }
}

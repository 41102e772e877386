import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  label,
  line,
  painter
} from "./chunk-L4STEMB4.js";
import {
  gitFailure,
  runGit
} from "./chunk-YPQT5KNI.js";
import {
  namesProxy,
  proxySecrets
} from "./chunk-CU3EAEIN.js";
import {
  isLoopback
} from "./chunk-S6FR7JTZ.js";
import {
  certificateFailure
} from "./chunk-M7LKGO3D.js";
import {
  instantOf,
  millisecondsOf,
  secondsBetween
} from "./chunk-OE5E3XHL.js";
import {
  printable,
  printableLines
} from "./chunk-NUUCQNAC.js";
import {
  isPullRequest,
  runContext
} from "./chunk-VVYOJBOC.js";
import {
  WaybillError,
  formatProblem
} from "./chunk-2FKMNJIF.js";

// src/adapters/terminal/change-lines.ts
function changeLines(label2, changes) {
  if (changes.length === 0) return [line("plain", `${label2}: nothing changes`)];
  const workloads = [...new Set(changes.map((change) => change.workload))];
  return [
    line("plain", `${label2}: ${changes.length === 1 ? "1 change" : `${changes.length} changes`}`),
    ...workloads.flatMap((workload) => [
      line("plain", `  ${workload}`),
      ...changes.filter((change) => change.workload === workload).map(changeLine)
    ])
  ];
}
function changeLine({ path, from, to }) {
  if (from === null) return line("good", `    + ${path}${to === null ? "" : `: ${to}`}`);
  if (to === null) return line("bad", `    - ${path}: ${from}`);
  return line("warning", `    ~ ${path}: ${from} → ${to}`);
}

// src/adapters/terminal/failure-lines.ts
var logLines = 20;
function failureLines(label2, failure) {
  return [
    line("bad", `✗ ${label2}: ${failure.workload} failed (${failure.cause}): ${failure.reason}`),
    ...failure.tasks.flatMap(taskLines),
    ...failure.events.length === 0 ? [] : [line("plain", "  events since it began:"), ...quoted(failure.events)],
    ...printableLines(failure.advice).map(
      (text, index) => line("plain", index === 0 ? `  next: ${text}` : `        ${text}`)
    )
  ];
}
function taskLines(task) {
  const container = task.container === null ? "" : `, container ${task.container}`;
  const exit = task.exitCode === null ? "" : `, exit code ${task.exitCode}`;
  return [
    line("plain", `  task ${task.id}: ${task.code}${container}${exit}`),
    ...printableLines(task.reason).map((text) => line("plain", `    ${text}`)),
    ...task.log.length === 0 ? [] : [line("plain", "    its last lines:"), ...quoted(task.log.slice(-logLines))]
  ];
}
function quoted(texts) {
  return texts.flatMap(printableLines).map((text) => line("quiet", `    | ${text}`));
}

// src/adapters/terminal/observation-lines.ts
var shownReasons = 3;
function observationLines(label2, observations) {
  const probes = [...new Set(observations.map((observation) => observation.probe))];
  return probes.flatMap(
    (probe) => probeLines(
      label2,
      probe,
      observations.filter((one) => one.probe === probe)
    )
  );
}
function probeLines(label2, probe, observations) {
  const good = observations.filter((one) => one.ok).length;
  const wrong = observations.filter((one) => !one.ok);
  const [only] = observations;
  if (observations.length === 1 && only?.ok === true) return [line("good", `✓ ${label2}: ${probe}: ${only.detail}`)];
  const tone = wrong.length === 0 ? "good" : wrong.every((one) => one.errored) ? "warning" : "bad";
  const mark = tone === "good" ? "✓" : tone === "bad" ? "✗" : "?";
  const reasons = [...new Set(wrong.map((one) => one.detail))];
  const more = reasons.length - shownReasons;
  return [
    line(tone, `${mark} ${label2}: ${probe}: ${good} of ${observations.length} good`),
    ...reasons.slice(0, shownReasons).flatMap((reason) => printableLines(reason).map((text) => line("quiet", `    | ${text}`))),
    ...more > 0 ? [line("quiet", `    | and ${more} other reasons`)] : []
  ];
}

// src/adapters/terminal/reporter.ts
var quietSeconds = 30;
function createTerminalReporter(parts) {
  const { screen, clock } = parts;
  const terminal = screen.isTTY === true;
  const paint = painter(terminal && parts.colours);
  const waits = /* @__PURE__ */ new Map();
  const said = /* @__PURE__ */ new Map();
  let shown = false;
  const clear = () => {
    if (shown) screen.write("\r\x1B[2K");
    shown = false;
  };
  const draw = () => {
    if (!terminal || waits.size === 0) return;
    const text = [...waits.values()].join("  ·  ");
    const room = Math.max(20, (screen.columns ?? 80) - 1);
    const letters = Array.from(text);
    screen.write(letters.length > room ? `${letters.slice(0, room - 1).join("")}…` : text);
    shown = true;
  };
  const print = (lines) => {
    clear();
    for (const { tone, text } of lines) {
      for (const piece of printableLines(text)) {
        screen.write(`${paint(tone, piece)}
`);
      }
    }
    draw();
  };
  const progress = (of, text) => {
    if (terminal) {
      clear();
      waits.set(of, printable(`${of}: ${text}`));
      draw();
      return;
    }
    const now = clock.now();
    const before = said.get(of);
    if (before !== void 0 && secondsBetween(before, now) < quietSeconds) return;
    said.set(of, now);
    print([line("quiet", `${of}: ${text}`)]);
  };
  return {
    report(report) {
      const of = label(report);
      if (report.kind === "progress") {
        progress(of, report.text);
        return;
      }
      if (report.kind === "warning" && parts.annotate !== void 0) {
        const fix = report.fix === void 0 ? "" : `
fix: ${report.fix}`;
        parts.annotate(of, printableLines(report.text + fix).join("\n"));
        return;
      }
      if (report.kind !== "output") waits.delete(of);
      print(linesOf(report, of));
    },
    finish() {
      waits.clear();
      clear();
    }
  };
}
function linesOf(report, of) {
  switch (report.kind) {
    case "step":
      return [line("plain", `${of}: ${report.text}`)];
    case "output":
      return printableLines(report.text).map((text) => line("quiet", `${of} | ${text}`));
    case "warning":
      return [
        line("warning", `! ${of}: ${report.text}`),
        ...report.fix === void 0 ? [] : printableLines(report.fix).map((text) => line("plain", `    fix: ${text}`))
      ];
    case "changes":
      return changeLines(of, report.changes);
    case "observations":
      return observationLines(of, report.observations);
    case "failure":
      return failureLines(of, report.failure);
  }
}

// src/entry/hosts/cancellation.ts
function cancellation(notice) {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.on(signal, () => {
      if (!controller.signal.aborted) notice(signal);
      controller.abort();
    });
  }
  return controller.signal;
}

// src/entry/tool-version.ts
var toolVersion = "0.1.0";

// src/adapters/aws/failure.ts
var platform = { denied: "platform-denied", unreachable: "platform-unreachable" };
var apis = {
  ecr: { title: "Amazon ECR", iam: "ecr", denied: "registry-denied", unreachable: "registry-unreachable" },
  ecs: { title: "Amazon ECS", iam: "ecs", ...platform },
  logs: { title: "Amazon CloudWatch Logs", iam: "logs", ...platform },
  elb: { title: "Elastic Load Balancing", iam: "elasticloadbalancing", ...platform }
};
var actions = { "ecr:ListImageReferrers": "ecr:BatchGetImage" };
var denied = /^(AccessDenied|UnauthorizedOperation|NotAuthorized|AuthorizationError)/;
var badCredentials = /^(CredentialsProviderError|TokenProviderError|ExpiredToken|RequestExpired|UnrecognizedClient|InvalidClientTokenId|InvalidSignature|SignatureDoesNotMatch|IncompleteSignature|MissingAuthenticationToken)/;
var throttled = /Throttl|TooManyRequests|RequestLimitExceeded|SlowDown/;
var broken = /^(E[A-Z]{3,}|E[A-Z]+_[A-Z_]+|UND_ERR.*|.*CERT.*|SELF_SIGNED.*|.*_SIGNATURE)$/;
function failureOf(error, api, operation) {
  if (!(error instanceof Error) || error instanceof WaybillError) return void 0;
  const where = `${api.iam}:${operation}`;
  if (error.message === "Region is missing") return new WaybillError("input-invalid", { where, ...noRegion }, error);
  if (badCredentials.test(error.name)) {
    const expired = /expired/i.test(`${error.name} ${error.message}`);
    const got2 = error.name === "CredentialsProviderError" ? "none" : expired ? "expired ones" : "ones that AWS does not know";
    return new WaybillError(
      api.denied,
      { where, message: `expected AWS credentials, got ${got2}`, fix: credentialLines },
      error
    );
  }
  const status = member(member(error, "$metadata"), "httpStatusCode");
  if (denied.test(error.name)) return new WaybillError(api.denied, { where, ...permission(error, where) }, error);
  const certificate = certificateFailure(error, api.title);
  if (certificate !== void 0) return certificate;
  const got = gotInstead(error, status);
  if (got === void 0) return void 0;
  const attempts = member(member(error, "$metadata"), "attempts");
  const tries = typeof attempts === "number" && attempts > 1 ? ` after ${attempts} attempts` : "";
  return new WaybillError(
    api.unreachable,
    { where, message: `expected an answer of ${api.title}, got ${got}${tries}` },
    error
  );
}
function gotInstead(error, status) {
  if (throttled.test(error.name)) return "throttled";
  if (typeof status === "number") return status >= 500 ? `HTTP ${status} (${error.name})` : void 0;
  const code = member(error, "code");
  if (typeof code === "string" && broken.test(code)) return code;
  return error.name === "TimeoutError" ? "none in time" : void 0;
}
function permission(error, where) {
  const [, action = actions[where] ?? where] = /perform: ([\w-]+:\w+)/.exec(error.message) ?? [];
  const [, resource = "*"] = /on resource: (\S+)/.exec(error.message) ?? [];
  const condition = conditions[action];
  const statement = {
    Effect: "Allow",
    Action: action,
    Resource: resource,
    ...condition !== void 0 && { Condition: condition }
  };
  const why = /with an explicit deny/.test(error.message) ? "an explicit deny, which no further permission lifts" : "access denied";
  return {
    message: `expected to be allowed ${action} on ${resource}, got ${why}`,
    fix: `in the role's policy (IAM, the resource's own policy, or the organisation's): ${JSON.stringify(statement)}`,
    denied: { action, resource }
  };
}
var conditions = {
  "iam:PassRole": { StringEquals: { "iam:PassedToService": "ecs-tasks.amazonaws.com" } }
};
var credentialLines = `in a workflow, before this step:
permissions:
  id-token: write
  contents: read
steps:
  - uses: aws-actions/configure-aws-credentials@v5
    with:
      role-to-assume: <ARN of the role>
      aws-region: <region>
elsewhere: aws sso login, or the variables that the AWS command line reads`;
var noRegion = {
  message: "expected a region, got none",
  fix: "`region: eu-west-1` in waybill.yml, or the variable AWS_REGION (aws-actions/configure-aws-credentials sets it)"
};
function member(value, name) {
  return typeof value === "object" && value !== null && name in value ? value[name] : void 0;
}

// src/adapters/aws/rate-budget.ts
function createRateBudget(clock) {
  const fullAgain = /* @__PURE__ */ new Map();
  return {
    async take({ bucket: bucket2, burst, perSecond }) {
      const now = millisecondsOf(clock.now());
      const spacing = 1e3 / perSecond;
      const start = Math.max(now, fullAgain.get(bucket2) ?? now);
      fullAgain.set(bucket2, start + spacing);
      const wait = start + spacing - burst * spacing - now;
      if (wait > 0) await clock.sleep(wait / 1e3);
    }
  };
}

// src/adapters/aws/throttles.ts
var buckets = [
  bucket("ecs.cluster-service", 50, 5, ["CreateService", "UpdateService", "DeleteService"]),
  bucket("ecs.service-reads", 100, 20, ["DescribeServices", "ListServices"]),
  bucket("ecs.register", 20, 1, ["RegisterTaskDefinition", "DeregisterTaskDefinition"]),
  bucket("ecs.definition-reads", 50, 20, ["DescribeTaskDefinition", "ListTaskDefinitions"]),
  bucket("ecs.deployment-reads", 50, 20, ["DescribeServiceDeployments", "ListServiceDeployments"]),
  bucket("ecs.revision-reads", 50, 20, ["DescribeServiceRevisions"]),
  bucket("ecs.task-reads", 100, 20, ["DescribeTasks", "ListTasks"]),
  bucket("ecs.task-writes", 100, 40, ["RunTask", "StopTask"]),
  bucket("ecr.put-image", 10, 10, ["PutImage"])
];
var byOperation = new Map(buckets.flatMap(({ throttle, operations }) => operations.map((name) => [name, throttle])));
function throttleOf(operation) {
  return byOperation.get(operation);
}
function bucket(name, burst, perSecond, operations) {
  return { throttle: { bucket: name, burst, perSecond }, operations };
}

// src/adapters/aws/clients.ts
var configurationOf = ({ region, version, rehearsal = false, agents }) => ({
  ...region === null ? {} : { region },
  // Standard mode waits between attempts by itself, up to 20 s, and stops where its retry quota is used up.
  retryMode: "standard",
  maxAttempts: 6,
  customUserAgent: [["waybill", version]],
  // The SDK waits for ever unless told: a hanging connection would hold an open entry until its deadline.
  requestHandler: {
    // A proxy says by itself, in 10 s, that it does not answer.
    connectionTimeout: agents === void 0 ? 5e3 : 15e3,
    requestTimeout: 3e4,
    throwOnRequestTimeout: true,
    ...agents !== void 0 && { httpAgent: agents.http, httpsAgent: agents.https }
  },
  // The SDK signs by AWS's clock and tries every refusal again when the two differ by minutes, which in a rehearsal they always do.
  disableClockSkewCorrection: rehearsal
});
function createAwsClients(settings) {
  const configuration = configurationOf(settings);
  const budget = createRateBudget(settings.clock);
  const fit = (client, api) => {
    equip(client, api, settings.clock, budget);
    return client;
  };
  return {
    ecr: once(async () => fit(new (await import("./ecr-client-AL5E6XFH.js")).ECRClient(configuration), apis.ecr)),
    ecs: once(async () => fit(new (await import("./ecs-client-ZP5WTYTS.js")).ECSClient(configuration), apis.ecs)),
    logs: once(async () => {
      const { CloudWatchLogsClient } = await import("./logs-client-2DLTGAG5.js");
      return fit(new CloudWatchLogsClient(configuration), apis.logs);
    }),
    elb: once(async () => {
      const { ElasticLoadBalancingV2Client } = await import("./elb-client-QSAPLUOJ.js");
      return fit(new ElasticLoadBalancingV2Client(configuration), apis.elb);
    })
  };
}
function equip(client, api, clock, budget) {
  const stack = client.middlewareStack;
  stack.add(
    (next, context) => async (args) => {
      try {
        return await next(args);
      } catch (error) {
        throw failureOf(error, api, operationOf(context.commandName)) ?? error;
      }
    },
    { step: "initialize", priority: "high", name: "waybillFailures" }
  );
  stack.add(
    (next, context) => async (args) => {
      const throttle = throttleOf(operationOf(context.commandName));
      if (throttle !== void 0) await budget.take(throttle);
      return next(args);
    },
    { step: "build", priority: "low", name: "waybillBudget" }
  );
  stack.add(
    (next) => async (args) => {
      const answer = await next(args);
      const date = dateOf(answer.response);
      if (date !== void 0) clock.observe(date);
      return answer;
    },
    { step: "deserialize", priority: "low", name: "waybillClock" }
  );
}
function operationOf(commandName) {
  return (commandName ?? "").replace(/Command$/, "");
}
function dateOf(response) {
  if (typeof response !== "object" || response === null || !("headers" in response)) return void 0;
  const headers = response.headers;
  return headers["date"] ?? headers["Date"];
}
function once(make) {
  let made;
  return () => made ??= make();
}

// src/adapters/clock/rehearsal.ts
async function readRehearsal(environment, web) {
  if ((environment["WAYBILL_REHEARSAL"] ?? "") === "") return void 0;
  const endpoint = environment["AWS_ENDPOINT_URL"];
  if (endpoint === void 0 || endpoint === "") throw refused("AWS_ENDPOINT_URL", "none");
  for (const [name, value] of Object.entries(environment)) {
    if (!/^AWS_ENDPOINT_URL(_|$)/.test(name) || value === void 0 || value === "") continue;
    if (!isLoopback(value)) throw refused(name, JSON.stringify(value));
  }
  if (environment["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"]?.toLowerCase() === "true") {
    throw refused("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true, with which AWS itself would be asked");
  }
  const url = new URL("/_rehearsal/clock", endpoint);
  let answer;
  try {
    const { status, text } = await web({ method: "GET", url, seconds: 10 });
    answer = status === 200 ? JSON.parse(text) : void 0;
  } catch (cause) {
    throw silent(url, "no answer", cause);
  }
  if (!isTime(answer)) throw silent(url, "another");
  return { endpoint, speed: answer.speed, now: answer.now };
}
function isTime(value) {
  if (typeof value !== "object" || value === null || !("speed" in value) || !("now" in value)) return false;
  return typeof value.speed === "number" && value.speed > 0 && typeof value.now === "number";
}
function refused(name, got) {
  return new WaybillError("rehearsal-refused", {
    where: `variable ${name}`,
    message: `expected an endpoint on this machine while WAYBILL_REHEARSAL is set, got ${got}`,
    fix: "unset WAYBILL_REHEARSAL to work with AWS; or start `waybill rehearsal` and set AWS_ENDPOINT_URL to its endpoint"
  });
}
function silent(url, got, cause) {
  return new WaybillError(
    "rehearsal-refused",
    {
      where: "variable AWS_ENDPOINT_URL",
      message: `expected the answer of a rehearsal at ${url.href}, got ${got}`,
      fix: "start `waybill rehearsal` and set AWS_ENDPOINT_URL to the endpoint that it prints; or unset WAYBILL_REHEARSAL"
    },
    cause
  );
}

// src/adapters/clock/system-clock.ts
import { randomBytes } from "node:crypto";
var travel = 5e3;
function createClock(options = {}) {
  const speed = options.rehearsal?.speed ?? 1;
  const start = performance.now();
  const elapsed = () => (performance.now() - start) * speed;
  let origin = options.rehearsal?.now ?? Date.now();
  let observed = options.rehearsal?.now !== void 0;
  return {
    now: () => instantOf(origin + elapsed()),
    nonce: () => randomBytes(16).toString("hex"),
    observe(dateHeader) {
      const date = Date.parse(dateHeader);
      if (Number.isNaN(date)) return;
      const ahead = origin + elapsed() - date;
      if (!observed || ahead < 0 || ahead > 1e3 + travel * speed) origin -= ahead;
      observed = true;
    },
    sleep(seconds2, signal) {
      return new Promise((resolve) => {
        if (signal?.aborted === true) {
          resolve();
          return;
        }
        const end = () => {
          clearTimeout(timer);
          signal?.removeEventListener("abort", end);
          resolve();
        };
        const timer = setTimeout(end, Math.max(0, seconds2 * 1e3 / speed));
        signal?.addEventListener("abort", end, { once: true });
      });
    }
  };
}

// src/adapters/git/checkout-root.ts
async function checkoutRoot(folder, environment) {
  const place = { location: ["-C", folder], settings: [], environment, lazyFetch: false };
  const result = await runGit(place, ["rev-parse", "--show-toplevel"]);
  if (result.code === 0) return result.stdout.toString("utf8").replace(/\r?\n$/, "");
  if (/not a git repository|must be run in a work tree/.test(result.stderr)) return void 0;
  throw gitFailure("rev-parse", result);
}

// src/adapters/github/job-environment.ts
var seconds = 10;
var noToken = "the token service answered something else than a token";
async function environmentOfJob(environment, web) {
  const address = environment["ACTIONS_ID_TOKEN_REQUEST_URL"];
  const token = environment["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
  if (address === void 0 || address === "" || token === void 0 || token === "") {
    return { kind: "unknown", reason: "the job may ask for no ID token (permissions: id-token: write)" };
  }
  const url = URL.parse(address);
  if (url === null) return { kind: "unknown", reason: "the runner names no valid address for ID tokens" };
  url.searchParams.set("audience", "waybill");
  let answer;
  try {
    const headers = { authorization: `Bearer ${token}`, accept: "application/json" };
    const { status, text } = await web({ method: "GET", url, headers, seconds });
    if (status !== 200) return { kind: "unknown", reason: `the token service answered ${status}` };
    answer = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return { kind: "unknown", reason: noToken };
    const why = error instanceof WaybillError ? `: ${error.problems.map(formatProblem).join("; ")}` : "";
    return { kind: "unknown", reason: `the token service could not be reached${why}` };
  }
  const claims = claimsOf(answer);
  if (claims === void 0) return { kind: "unknown", reason: noToken };
  const name = claims["environment"];
  return typeof name === "string" && name !== "" ? { kind: "named", name } : { kind: "none" };
}
function claimsOf(answer) {
  if (typeof answer !== "object" || answer === null || !("value" in answer)) return void 0;
  if (typeof answer.value !== "string") return void 0;
  const payload = answer.value.split(".")[1];
  if (payload === void 0) return void 0;
  try {
    const claims = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
    return typeof claims === "object" && claims !== null ? claims : void 0;
  } catch {
    return void 0;
  }
}

// src/entry/deferred.ts
function deferredOrchestrator(load) {
  let loaded;
  const there = async () => loaded ??= await load();
  return {
    observe: async (target) => (await there()).observe(target),
    render: async (request) => (await there()).render(request),
    register: async (target, rendering, entry) => (await there()).register(target, rendering, entry),
    pin: async (target, observed, repository) => (await there()).pin(target, observed, repository),
    attempts: async (target, workload) => (await there()).attempts(target, workload),
    begin: async (target, workload, count) => (await there()).begin(target, workload, count),
    look: async (target, attempt) => (await there()).look(target, attempt),
    stop: async (target, attempt) => (await there()).stop(target, attempt),
    tasks: async (target, workload) => (await there()).tasks(target, workload),
    runnable: async (target, workload) => (await there()).runnable(target, workload),
    revive: async (target, workload) => (await there()).revive(target, workload),
    remembered: async (target, workload) => (await there()).remembered(target, workload),
    // A page is known of what was seen: without a call there is none.
    link: (target) => loaded?.link(target) ?? null
  };
}
function deferredRegistry(load) {
  return {
    describe: async (repository) => (await load()).describe(repository),
    create: async (repository, purpose) => (await load()).create(repository, purpose),
    read: async (repository, references) => (await load()).read(repository, references),
    put: async (repository, manifest, tag) => (await load()).put(repository, manifest, tag),
    tags: async (repository) => (await load()).tags(repository),
    pullable: async (repository, digest) => (await load()).pullable(repository, digest),
    imageFacts: async (repository, digest) => (await load()).imageFacts(repository, digest),
    referrers: async (repository, subject, types) => (await load()).referrers(repository, subject, types),
    readBlob: async (repository, digest, limitBytes) => (await load()).readBlob(repository, digest, limitBytes),
    writeBlob: async (repository, bytes) => (await load()).writeBlob(repository, bytes),
    push: async (repository, image, progress) => (await load()).push(repository, image, progress)
  };
}
function deferredProber(load) {
  return {
    http: async (probe, subject, signal) => (await load()).http(probe, subject, signal),
    command: async (probe, subject, signal) => (await load()).command(probe, subject, signal)
  };
}
function deferredBuilder(load) {
  return { build: async (build, folder, output) => (await load()).build(build, folder, output) };
}

// src/entry/network.ts
function openNetwork(environment) {
  const open = async (keepAlive) => {
    if (!namesProxy(environment)) return void 0;
    const [{ createAgents }, { createRoutes }] = await Promise.all([
      import("./agents-FCB5T5DA.js"),
      import("./routes-JJUIUNYJ.js")
    ]);
    return createAgents(createRoutes(environment), { keepAlive });
  };
  let kept;
  const agents = () => kept ??= open(true);
  return {
    secrets: proxySecrets(environment),
    agents,
    freshAgents: () => open(false),
    async web(request) {
      const { createWeb } = await import("./web-4T576Y4W.js");
      return createWeb(await agents())(request);
    }
  };
}

// src/entry/open-world.ts
async function openWorld(options) {
  const { environment, cancel } = options;
  const network = openNetwork(environment);
  network.secrets.forEach(options.secret);
  const context = runContext(environment);
  const checkout = once2(() => checkoutRoot(options.folder, environment));
  const git = once2(async () => {
    const { createGitSource } = await import("./source-CXTRGL4Y.js");
    return createGitSource({ folder: options.folder, environment, fetchAllowed: true });
  });
  const asking = git().then((source) => source.prepare());
  asking.catch(() => void 0);
  const root = checkout();
  root.catch(() => void 0);
  const rehearsal = await readRehearsal(environment, network.web);
  const clock = createClock({ rehearsal });
  const folder = await root ?? options.folder;
  const clients = each(
    async ({ region }) => createAwsClients({
      region,
      clock,
      version: toolVersion,
      rehearsal: rehearsal !== void 0,
      agents: await network.agents()
    })
  );
  const registry = each(
    ({ region, account }) => deferredRegistry(
      once2(async () => {
        const [{ createEcrRegistry }, agents, ours] = await Promise.all([
          import("./registry-3R7CNZSU.js"),
          network.agents(),
          clients({ region })
        ]);
        return createEcrRegistry({ clients: ours, clock, agents, ...account !== null && { registryId: account } });
      })
    )
  );
  const orchestrator = each(
    ({ region }) => deferredOrchestrator(
      once2(async () => {
        const [{ createEcsOrchestrator }, { sidecarDigests }, ours] = await Promise.all([
          import("./orchestrator-5CWFSKJP.js"),
          import("./sidecar-digests-JKR5CMAX.js"),
          clients({ region })
        ]);
        const resolveImage = sidecarDigests(registry({ region, account: null }));
        return createEcsOrchestrator({ ...ours, clock, resolveImage, console: rehearsal === void 0 });
      })
    )
  );
  return {
    environment,
    folder,
    clock,
    web: network.web,
    reporter: options.reporter(clock),
    cancel,
    run: { url: context.url, actor: context.actor, ref: context.ref, commit: context.commit },
    isPullRequest: isPullRequest(context),
    admitted: options.admitted,
    secret: options.secret,
    guarded: options.guarded,
    jobEnvironment: once2(async () => {
      const job = await environmentOfJob(environment, network.web);
      return job.kind === "named" ? job.name : null;
    }),
    source: once2(async () => {
      return await checkout() === void 0 ? null : git();
    }),
    prepareCloud() {
      setImmediate(() => {
        for (const loading of [import("./registry-3R7CNZSU.js"), import("./ecr-client-AL5E6XFH.js")])
          loading.catch(() => void 0);
      });
    },
    registry,
    orchestrator,
    prober: deferredProber(
      once2(async () => {
        const [{ createProber }, agents] = await Promise.all([import("./prober-NF5ANEIC.js"), network.freshAgents()]);
        return createProber({ clock, environment, agents, secrets: network.secrets });
      })
    ),
    builder: deferredBuilder(
      once2(async () => {
        const { createBuilder } = await import("./builder-RWHVAYHS.js");
        return createBuilder({ workspace: folder, environment, cancel, secrets: network.secrets });
      })
    ),
    scratch: once2(
      async () => (await import("./scratch-FR7QD5GW.js")).createScratch(environment["RUNNER_TEMP"])
    )
  };
}
function each(make) {
  const made = /* @__PURE__ */ new Map();
  return (place) => {
    const key = JSON.stringify(Object.entries(place).sort());
    const known = made.get(key) ?? make(place);
    made.set(key, known);
    return known;
  };
}
function once2(make) {
  let made;
  return () => made ??= make();
}

export {
  createTerminalReporter,
  cancellation,
  toolVersion,
  openWorld
};

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
  apis,
  connectionOf,
  equip
} from "./chunk-CRVD464U.js";
import {
  secretValues
} from "./chunk-FYNGIMCM.js";
import {
  plainEnvironment
} from "./chunk-JI6Y5OZT.js";
import {
  createOutput
} from "./chunk-TWCFQIGC.js";
import {
  blotting,
  runGroup
} from "./chunk-DOEF3U6J.js";
import {
  namesProxy,
  proxySecrets
} from "./chunk-CU3EAEIN.js";
import {
  requestIdToken
} from "./chunk-QYUVTZLG.js";
import {
  isLoopback
} from "./chunk-S6FR7JTZ.js";
import {
  instantOf,
  secondsBetween
} from "./chunk-OE5E3XHL.js";
import {
  channelWord
} from "./chunk-NDXPACSU.js";
import {
  printable,
  printableLines
} from "./chunk-NUUCQNAC.js";
import {
  isPullRequest,
  runContext
} from "./chunk-VVYOJBOC.js";
import {
  WaybillError
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
        parts.annotate("warning", of, printableLines(report.text + fix).join("\n"));
        return;
      }
      if (report.kind === "finding" && parts.annotate !== void 0) {
        const text = printableLines(report.text).join("\n");
        parts.annotate(report.level, printable(`${of}: ${report.title}`), text, report.place ?? void 0);
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
    case "finding": {
      const at = report.place === null ? "" : `${report.place.file}${report.place.line === null ? "" : `:${report.place.line}`}: `;
      const tone = report.level === "error" ? "bad" : "warning";
      const [first = "", ...rest] = printableLines(report.text);
      return [
        line(tone, `${of}: ${at}${report.title}: ${first}`),
        ...rest.slice(0, 20).map((text) => line("plain", `    ${text}`))
      ];
    }
    case "changes":
      return changeLines(of, report.changes);
    case "observations":
      return observationLines(of, report.observations);
    case "failure":
      return failureLines(of, report.failure);
  }
}

// src/entry/hosts/cancellation.ts
function cancellation(notice, insist) {
  const controller = new AbortController();
  let times = 0;
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.on(signal, () => {
      times += 1;
      if (insist !== void 0 && times >= insist.times) insist.end();
      if (!controller.signal.aborted || insist !== void 0) notice(signal, times);
      controller.abort();
    });
  }
  return controller.signal;
}

// src/entry/tool-version.ts
var toolVersion = "0.1.0";

// src/adapters/aws/rate-budget.ts
function createRateBudget(clock) {
  const fullAgain = /* @__PURE__ */ new Map();
  return {
    async take({ bucket, burst, perSecond }) {
      const now = clock.elapsed();
      const spacing = 1e3 / perSecond;
      const start = Math.max(now, fullAgain.get(bucket) ?? now);
      fullAgain.set(bucket, start + spacing);
      const wait = start + spacing - burst * spacing - now;
      if (wait > 0) await clock.sleep(wait / 1e3);
    }
  };
}

// src/adapters/aws/clients.ts
function createAwsClients(settings) {
  const { clock, budget = createRateBudget(clock), role = null } = settings;
  const configuration = { ...connectionOf(settings), ...role !== null && { credentials: role.credentials } };
  const fit = (client, api) => equip(client, { api, clock, budget, role });
  return {
    ecr: once(async () => fit(new (await import("./ecr-client-CMI75CSW.js")).ECRClient(configuration), apis.ecr)),
    ecs: once(async () => fit(new (await import("./ecs-client-VI2TACYI.js")).ECSClient(configuration), apis.ecs)),
    logs: once(async () => {
      const { CloudWatchLogsClient } = await import("./logs-client-ZQILVZ5R.js");
      return fit(new CloudWatchLogsClient(configuration), apis.logs);
    }),
    elb: once(async () => {
      const { ElasticLoadBalancingV2Client } = await import("./elb-client-6R2VENTW.js");
      return fit(new ElasticLoadBalancingV2Client(configuration), apis.elb);
    }),
    ses: once(async () => fit(new (await import("./ses-client-4FVLZVBX.js")).SESv2Client(configuration), apis.ses)),
    sns: once(async () => fit(new (await import("./sns-client-3SUNIDII.js")).SNSClient(configuration), apis.sns))
  };
}
function once(make2) {
  let made;
  return () => made ??= make2();
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
    elapsed,
    nonce: () => randomBytes(16).toString("hex"),
    observe(dateHeader) {
      const date = Date.parse(dateHeader);
      if (Number.isNaN(date)) return;
      const ahead = origin + elapsed() - date;
      if (!observed || ahead < 0 || ahead > 1e3 + travel * speed) origin -= ahead;
      observed = true;
    },
    sleep(seconds, signal) {
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
        const timer = setTimeout(end, Math.max(0, seconds * 1e3 / speed));
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
async function environmentOfJob(environment, web) {
  const answer = await requestIdToken(environment, web, "waybill");
  switch (answer.kind) {
    case "not-offered":
      return { kind: "unknown", reason: "the job may ask for no ID token (permissions: id-token: write)" };
    case "unreadable":
      return { kind: "unknown", reason: answer.reason };
    case "token": {
      const name = answer.claims["environment"];
      return typeof name === "string" && name !== "" ? { kind: "named", name } : { kind: "none" };
    }
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
    ended: async (target, workload, ids) => (await there()).ended(target, workload, ids),
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
    create: async (repository, purpose, readers) => (await load()).create(repository, purpose, readers),
    read: async (repository, references) => (await load()).read(repository, references),
    put: async (repository, manifest, tag) => (await load()).put(repository, manifest, tag),
    tags: async (repository) => (await load()).tags(repository),
    pullable: async (repository, digest) => (await load()).pullable(repository, digest),
    imageFacts: async (repository, digest) => (await load()).imageFacts(repository, digest),
    referrers: async (repository, subject, types) => (await load()).referrers(repository, subject, types),
    readBlob: async (repository, digest, limitBytes) => (await load()).readBlob(repository, digest, limitBytes),
    writeBlob: async (repository, bytes) => (await load()).writeBlob(repository, bytes),
    openBlob: async (repository, blob) => (await load()).openBlob(repository, blob),
    copyBlob: async (repository, blob, near) => (await load()).copyBlob(repository, blob, near),
    replication: async (repository, digest, to) => (await load()).replication(repository, digest, to),
    push: async (repository, image, progress) => (await load()).push(repository, image, progress)
  };
}
function deferredProber(load) {
  return {
    http: async (probe, subject, signal, clean) => (await load()).http(probe, subject, signal, clean),
    command: async (probe, subject, signal) => (await load()).command(probe, subject, signal)
  };
}
function deferredBuilder(load) {
  return {
    build: async (build, folder, output, options) => (await load()).build(build, folder, output, options),
    compare: async (one, other) => (await load()).compare(one, other)
  };
}

// src/entry/session-name.ts
var longest = 64;
function sessionName(runUrl, actor, services) {
  const run = /\/actions\/runs\/([0-9]+)$/.exec(runUrl)?.[1] ?? actor;
  const all = [run, ...services].join("-");
  const name = `waybill-${all}`.replaceAll(/[^\w+=,.@-]/g, "-");
  if (name.length <= longest) return name;
  return `${name.slice(0, longest - 1)}+`;
}

// src/entry/notify/open-notifier.ts
function notifierOpener(tools) {
  return (place, audience, roles) => {
    let made;
    return {
      channel: channelWord(place.kind),
      async send(notification) {
        try {
          return await (await (made ??= make(place, audience, roles, tools))).send(notification);
        } catch (error) {
          const why = error instanceof Error ? error.name : "unknown";
          return { kind: "failed", reason: `the channel broke (${why})` };
        }
      }
    };
  };
}
async function make(place, audience, roles, tools) {
  const { clock, web } = tools;
  const aws = async (channel, of) => {
    const arn = channel.role ?? roles.get(of ?? "") ?? null;
    return tools.aws({ region: channel.region, role: arn === null ? null : { arn, services: ["notify"] } });
  };
  switch (place.kind) {
    case "slack-webhook":
      return (await import("./slack-SXQXAPE4.js")).createSlack(place.url, clock, web);
    case "slack-bot": {
      const { createSlackBot } = await import("./slack-bot-ZQPL2FBF.js");
      const base = inbox(tools, "slack-api") ?? place.api ?? "https://slack.com/api";
      return createSlackBot({ token: place.token, channel: place.channel, base }, clock, web);
    }
    case "teams":
      return (await import("./teams-XJQU2T7H.js")).createTeams(place.url, clock, web);
    case "smtp":
      return (await import("./smtp-KLHA2UMQ.js")).createSmtp(place, clock);
    case "ses": {
      const { createSes } = await import("./ses-VSGXI3IP.js");
      return createSes(place, async (environment) => (await aws(place, environment)).ses());
    }
    case "sms": {
      const { createSms } = await import("./sms-BZAYSF2R.js");
      return createSms(place, async (environment) => (await aws(place, environment)).sns());
    }
    case "pagerduty": {
      const { createPagerDutyAlerts, createPagerDutyChanges } = await import("./pagerduty-ET3TNV5W.js");
      const host = place.region === "eu" ? "events.eu.pagerduty.com" : "events.pagerduty.com";
      const account = { key: place.key, base: inbox(tools, "pagerduty") ?? `https://${host}` };
      return audience === "on-call" ? createPagerDutyAlerts(account, clock, web) : createPagerDutyChanges(account, clock, web);
    }
    case "webhook":
      return (await import("./webhook-US7RSQML.js")).createWebhook(place.url, place.secret, clock, web);
  }
}
function inbox({ rehearsal }, name) {
  return rehearsal === null ? null : new URL(`/_rehearsal/inbox/${name}`, rehearsal).href;
}

// src/adapters/stage-host/host.ts
function createStageHost({ environment, hidden, secret }) {
  return {
    async run({ words, folder, environment: declared, secrets, signal, output }) {
      const values = secretValues(environment, secrets);
      Object.values(values).forEach(secret);
      const lines = createOutput(output, [...Object.values(values), ...hidden]);
      const ended = await runGroup({
        words,
        folder,
        environment: { ...plainEnvironment(environment), ...withoutProxy(environment), ...declared, ...values },
        cancel: signal,
        stdout: lines.stdout,
        stderr: lines.stderr
      });
      const last = lines.end();
      switch (ended.kind) {
        case "exited":
        case "killed":
          return { ...ended, lines: last };
        case "cancelled":
          return { kind: "stopped", lines: last };
        case "not-started":
          return { kind: "not-started", reason: reasonOf(ended.code, words[0] ?? "") };
      }
    },
    blotting: (secrets) => blotting([...Object.values(secretValues(environment, secrets)), ...hidden]),
    limit: (seconds) => AbortSignal.timeout(seconds * 1e3),
    missing: (secrets) => secrets.filter((name) => (environment[name] ?? "") === "")
  };
}
function withoutProxy(environment) {
  const except = environment["no_proxy"] ?? environment["NO_PROXY"] ?? "";
  const all = [except, "127.0.0.1", "localhost"].filter((host) => host !== "").join(",");
  return { NO_PROXY: all, no_proxy: all };
}
function reasonOf(code, program) {
  switch (code) {
    case "ENOENT":
      return `there is no command ${program} on this machine, or in the exported tree`;
    case "EACCES":
      return `${program} may not be run: git update-index --chmod=+x where it is a file of the repository`;
    default:
      return `${program} could not be started (${code})`;
  }
}

// src/entry/stage-tools.ts
function deferredStageTools({ environment, secrets, prober, secret }) {
  const reports = once2(async () => (await import("./reports-AURLK6S3.js")).createTestReports());
  const layers = once2(async () => (await import("./layers-XFU5E35W.js")).createLayers());
  const containers = once2(async () => {
    const { createContainers } = await import("./containers-G4UAYNAG.js");
    return createContainers({ environment, hidden: secrets, secret });
  });
  return {
    host: createStageHost({ environment, hidden: secrets, secret }),
    reports: {
      inFolder: async (folder, patterns, clean) => (await reports()).inFolder(folder, patterns, clean),
      of: async (files, patterns, clean) => (await reports()).of(files, patterns, clean)
    },
    layers: {
      settings: async (image) => (await layers()).settings(image),
      walk: async (image, visit) => (await layers()).walk(image, visit)
    },
    containers: { open: async (service) => (await containers()).open(service) },
    prober
  };
}
function once2(make2) {
  let made;
  return () => made ??= make2();
}

// src/entry/network.ts
function openNetwork(environment) {
  const open = async (keepAlive) => {
    if (!namesProxy(environment)) return void 0;
    const [{ createAgents }, { createRoutes }] = await Promise.all([
      import("./agents-HJWTBQY3.js"),
      import("./routes-MDUCJVLO.js")
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
      const { createWeb } = await import("./web-P3CO36EK.js");
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
  const checkout = once3(() => checkoutRoot(options.folder, environment));
  const git = once3(async () => {
    const { createGitSource } = await import("./source-6YBMGEQL.js");
    return createGitSource({ folder: options.folder, environment, fetchAllowed: true });
  });
  const asking = git().then((source) => source.prepare());
  asking.catch(() => void 0);
  const root = checkout();
  root.catch(() => void 0);
  const rehearsal = await readRehearsal(environment, network.web);
  const clock = createClock({ rehearsal });
  const folder = await root ?? options.folder;
  const budget = each(
    (_place) => createRateBudget(clock),
    ({ region, role }) => ({ region, role: role?.arn })
  );
  const connection = async ({ region }) => ({
    region,
    clock,
    version: toolVersion,
    rehearsal: rehearsal !== void 0,
    agents: await network.agents()
  });
  const clients = each(async (place) => {
    const connected = { ...await connection(place), budget: budget(place) };
    if (place.role === null) return createAwsClients(connected);
    const [{ createRoleCredentials }, { requestIdToken: requestIdToken2 }] = await Promise.all([
      import("./assume-role-U26VWLW6.js"),
      import("./id-token-JV67BLHR.js")
    ]);
    const role = createRoleCredentials({
      ...connected,
      role: place.role.arn,
      sessionName: sessionName(context.url, context.actor, place.role.services),
      idToken: (audience) => requestIdToken2(environment, network.web, audience),
      secret: options.secret
    });
    return createAwsClients({ ...connected, role });
  });
  const registry = each(
    (at) => deferredRegistry(
      once3(async () => {
        if ("host" in at) {
          const [{ createOciRegistry }, agents2] = await Promise.all([
            import("./registry-QOPKMAJE.js"),
            network.agents()
          ]);
          const { address: host, username, password } = at.host;
          return createOciRegistry({ host, username, password, environment, clock, agents: agents2, secret: options.secret });
        }
        const { account, ...place } = at;
        const [{ createEcrRegistry }, agents, ours] = await Promise.all([
          import("./registry-KVNA7TSJ.js"),
          network.agents(),
          clients(place)
        ]);
        const callersAccount = place.role?.arn.split(":")[4];
        return createEcrRegistry({
          clients: ours,
          clock,
          agents,
          ...account !== null && { registryId: account },
          ...callersAccount !== void 0 && { callersAccount }
        });
      })
    )
  );
  const logins = (at) => async () => {
    if ("host" in at) {
      const { hostLogins } = await import("./logins-EPHDN3H4.js");
      const { address: host, username, password } = at.host;
      return hostLogins({ host, username, password, environment, secret: options.secret });
    }
    const { ecrLogins } = await import("./logins-Q437IAN4.js");
    return ecrLogins({ clients: await clients(at), clock, agents: await network.agents() });
  };
  const orchestrator = each(
    (place) => deferredOrchestrator(
      once3(async () => {
        const [{ createEcsOrchestrator }, { sidecarDigests }, ours] = await Promise.all([
          import("./orchestrator-7AAHLWEV.js"),
          import("./sidecar-digests-HPSXL3UW.js"),
          clients(place)
        ]);
        const resolveImage = sidecarDigests(registry({ ...place, account: null }), place.role?.arn.split(":")[4]);
        return createEcsOrchestrator({ ...ours, clock, resolveImage, console: rehearsal === void 0 });
      })
    )
  );
  const prober = deferredProber(
    once3(async () => {
      const [{ createProber }, agents] = await Promise.all([import("./prober-WH62FY5D.js"), network.freshAgents()]);
      return createProber({ clock, environment, agents, secrets: network.secrets });
    })
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
    jobEnvironment: once3(async () => {
      const job = await environmentOfJob(environment, network.web);
      return job.kind === "named" ? job.name : null;
    }),
    source: once3(async () => {
      return await checkout() === void 0 ? null : git();
    }),
    prepareCloud() {
      setImmediate(() => {
        for (const loading of [import("./registry-KVNA7TSJ.js"), import("./ecr-client-CMI75CSW.js")])
          loading.catch(() => void 0);
      });
    },
    registry,
    logins,
    orchestrator,
    prober,
    stages: deferredStageTools({
      environment,
      secrets: network.secrets,
      secret: options.secret,
      // What is tested runs on this machine: no proxy is on the way, whatever the environment says.
      prober: deferredProber(
        once3(async () => {
          const { createProber } = await import("./prober-WH62FY5D.js");
          return createProber({ clock, environment, secrets: network.secrets });
        })
      )
    }),
    builder: deferredBuilder(
      once3(async () => {
        const { createBuilder } = await import("./builder-4D2K3VBE.js");
        return createBuilder({ workspace: folder, environment, cancel, secrets: network.secrets });
      })
    ),
    notifier: notifierOpener({
      clock,
      web: network.web,
      rehearsal: rehearsal?.endpoint ?? null,
      aws: clients
    }),
    scratch: once3(
      async () => (await import("./scratch-FR7QD5GW.js")).createScratch(environment["RUNNER_TEMP"])
    )
  };
}
function each(make2, by = (place) => place) {
  const made = /* @__PURE__ */ new Map();
  return (place) => {
    const key = JSON.stringify(Object.entries(by(place)).sort());
    const known = made.get(key) ?? make2(place);
    made.set(key, known);
    return known;
  };
}
function once3(make2) {
  let made;
  return () => made ??= make2();
}

export {
  createTerminalReporter,
  cancellation,
  toolVersion,
  openWorld
};

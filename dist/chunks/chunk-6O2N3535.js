import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  locate
} from "./chunk-N7XSLW26.js";
import {
  declaredPaths
} from "./chunk-QOPV4UHS.js";
import {
  secretsOf
} from "./chunk-NDXPACSU.js";
import {
  patternProblem
} from "./chunk-IDJCU2FG.js";
import {
  _enum,
  _null,
  array,
  boolean,
  config,
  literal,
  number,
  record,
  strictObject,
  string,
  toJSONSchema,
  union,
  unknown
} from "./chunk-Y6YF4LRS.js";
import {
  hashJson
} from "./chunk-G764PEQJ.js";
import {
  didYouMean,
  suggestion
} from "./chunk-XE24PILU.js";
import {
  WaybillError
} from "./chunk-2FKMNJIF.js";

// src/config/layer.ts
function topmost(layers, key) {
  for (const { value, path: path2 } of layers.toReversed()) {
    const found = value[key];
    if (found !== void 0 && found !== null) return { value: found, path: [...path2, key] };
  }
  return void 0;
}
function merged(layers, key, mapOf) {
  const members = /* @__PURE__ */ new Map();
  for (const { value, path: path2 } of layers) {
    const found = value[key];
    if (found === void 0 || found === null) continue;
    for (const [name, member] of Object.entries(mapOf(found)))
      members.set(name, { value: member, path: [...path2, key, name] });
  }
  return members;
}
function inside(layers, key, mapOf) {
  return layers.flatMap(({ value, path: path2 }) => {
    const found = value[key];
    return found === void 0 || found === null ? [] : [{ value: mapOf(found), path: [...path2, key] }];
  });
}

// src/config/path.ts
function formatPath(path2) {
  return path2.reduce((text2, part) => {
    if (typeof part === "number") return `${text2}[${part}]`;
    return text2 === "" ? part : `${text2}.${part}`;
  }, "");
}
function isName(path2, at2) {
  if (at2 === 1) return path2[0] === "services" || path2[0] === "environments";
  return at2 === 3 && path2[0] === "services" && path2[2] === "environments";
}

// src/config/unsupported.ts
function unsupportedIn(raw, origin2) {
  const found = [];
  const add = (path2, why, environment2 = null, service2 = null) => {
    found.push({
      path: formatPath(path2),
      key: String(path2.at(-1)),
      line: origin2.line(path2),
      where: origin2.where(path2),
      why,
      environment: environment2,
      service: service2
    });
  };
  if (raw.extends !== void 0) add(["extends"], "files that lie under this one are not read yet");
  if (raw.signing !== void 0 && raw.signing !== "none")
    add(["signing"], "stamps and entries are unsigned so far; write `signing: none` to say so");
  const layers = [];
  layers.push({ ecs: raw.defaults?.ecs, path: ["defaults"], environment: null, service: null });
  for (const [service2, written] of Object.entries(raw.services)) {
    layers.push({ ecs: written?.ecs, path: ["services", service2], environment: null, service: service2 });
    for (const [environment2, overlay2] of Object.entries(written?.environments ?? {})) {
      layers.push({
        ecs: overlay2?.ecs,
        path: ["services", service2, "environments", environment2],
        environment: environment2,
        service: service2
      });
    }
  }
  for (const { ecs: ecs2, path: path2, environment: environment2, service: service2 } of layers) {
    const long5 = typeof ecs2 === "object" ? ecs2 : {};
    for (const layer of inside([{ value: long5, path: [...path2, "ecs"] }], "deployment", (deployment2) => deployment2)) {
      if (layer.value.strategy !== void 0 && layer.value.strategy !== "rolling") {
        add([...layer.path, "strategy"], "only `strategy: rolling` is driven so far", environment2, service2);
      }
    }
  }
  return found;
}
function refuseUnsupported(configuration, environment2, services) {
  const [first, ...rest] = configuration.unsupported.filter((one3) => one3.environment === null || one3.environment === environment2).filter(
    (one3) => one3.service === null || environment2 !== null && (services === void 0 || services.includes(one3.service))
  ).map(({ path: path2, where, why }) => ({
    message: `expected a setting that this version honours, got \`${path2}\`: ${why}`,
    where,
    fix: `remove \`${path2}\``
  }));
  if (first !== void 0) throw new WaybillError("not-yet-supported", [first, ...rest]);
}

// src/config/placeholder.ts
var keep = { keep: true };
function replacePlaceholders(text2, values, path2, report, reasons2 = {}) {
  return text2.replaceAll(
    /([$%]?)(\{+)([A-Za-z][\w-]*)(\}+)/g,
    (whole, before, open, word, close) => {
      if (before !== "" || open.length !== close.length) return whole;
      const braces = Math.floor(open.length / 2);
      if (open.length % 2 === 0) return `${"{".repeat(braces)}${word}${"}".repeat(braces)}`;
      const value = values[word];
      if (!Object.hasOwn(values, word) || value === void 0) {
        const allowed = Object.keys(values).map((name) => `{${name}}`);
        const list = allowed.length === 0 ? "no placeholder" : `one of ${allowed.join(", ")}`;
        const reason = Object.hasOwn(reasons2, word) ? reasons2[word] : void 0;
        report(
          path2,
          `expected ${list} here, got {${word}}`,
          reason ?? `write {{${word}}} for the text {${word}} itself`
        );
        return "x";
      }
      const replaced = typeof value === "string" ? value : `{${word}}`;
      return `${"{".repeat(braces)}${replaced}${"}".repeat(braces)}`;
    }
  );
}

// src/config/base-file.ts
function baseFileOf(name, files, values, path2, report) {
  const text2 = files(name);
  if (text2 === void 0) {
    report(path2, `expected a file ${name} in the commit, got none`, `git add ${name}`);
    return {};
  }
  let parsed;
  try {
    parsed = JSON.parse(text2);
  } catch (error) {
    report(
      path2,
      `expected JSON in ${name}, got ${error instanceof Error ? error.message.replace(/,? ?(?:\.\.\.)?".*/su, "") : "something else"}`,
      `${name}: { "containerDefinitions": [ … ] }`
    );
    return {};
  }
  const replaced = replaceIn(
    parsed,
    values,
    path2,
    (at2, message, fix) => report(at2, `${name}: ${message}`, fix)
  );
  if (!isObject(replaced)) {
    report(
      path2,
      `expected a task definition (a JSON object) in ${name}, got ${Array.isArray(replaced) ? "a list" : typeof replaced}`,
      `${name}: { "containerDefinitions": [ … ] }`
    );
    return {};
  }
  const wrapped = replaced["taskDefinition"];
  return wrapped !== void 0 && isObject(wrapped) ? wrapped : replaced;
}
function replaceIn(value, values, path2, report) {
  if (typeof value === "string") return replacePlaceholders(value, values, path2, report);
  if (Array.isArray(value)) return value.map((item) => replaceIn(item, values, path2, report));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, replaceIn(member, values, path2, report)])
  );
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
var noFiles = (path2) => {
  throw new WaybillError("internal", {
    message: `expected the text of ${path2}, which \`filesFor\` lists, got no files`
  });
};

// src/config/schema-value.ts
config({ jitless: true });
function worded(schema5, { title, example, description }) {
  return schema5.meta({ title, examples: [example], ...description === void 0 ? {} : { description } });
}
function text(title, example, pattern = /\S/) {
  return worded(string().regex(pattern), { title, example });
}
var duration = (example) => text("a duration such as 90s, 10m or 1h", example, /^[1-9][0-9]{0,5}(s|m|h)$/);
var shortDuration = (example) => text("a duration such as 500ms, 5s or 1m", example, /^[1-9][0-9]{0,5}(ms|s|m)$/);
function wholeNumber(title, example, least, most) {
  return worded(number().int().min(least).max(most), { title, example });
}
var flag = (example) => worded(boolean(), { title: "true or false", example });
function oneOrMore(item, title, example) {
  return worded(union([item, array(item).min(1)]), { title, example });
}
var environmentName = text(
  "an environment name of at most 40 lowercase letters, digits and hyphens",
  "prod",
  /^(?=.{1,40}$)[a-z0-9]+(?:-[a-z0-9]+)*$/
);
var serviceName = text(
  "a service name of lowercase letters, digits, and single . _ or - between them",
  "returns",
  /^(?=.{1,100}$)[a-z0-9]+(?:[._-][a-z0-9]+)*$/
);
var region = text("an AWS region", "eu-west-1", /^[a-z]{2,4}(?:-[a-z]+)+-[0-9]{1,2}$/);
var account = text("an account id of twelve digits, in quotes", "111111111111", /^[0-9]{12}$/);
var role = text(
  "the ARN of an IAM role",
  "arn:aws:iam::111111111111:role/waybill-build",
  /^arn:aws[a-z-]*:iam::[0-9]{12}:role\/[\w+=,.@/-]+$/
);
var refName = text(
  "the name of a branch or tag, without wildcards",
  "main",
  /^(?!\/|-|.*(?:\/\/|\.\.|@\{|\.lock(?:\/|$)|\/\.|[/.]$))[^\s~^:?*[\\]+$/
);
var pathLike = (example) => text("a path in the repository", example, /^[^\\]*\S[^\\]*$/);
var path = pathLike("services/returns");
var words = worded(union([string().regex(/\S/), array(string()).min(1)]), {
  title: "a command: one text, or a list of words",
  example: ["npm", "run", "e2e"]
});
var variableName = text("the name of an environment variable", "LOG_LEVEL", /^[A-Za-z_][A-Za-z0-9_]*$/);
var variableValue = worded(union([string(), number(), boolean()]), {
  title: "a text, number or boolean",
  example: "warn"
});

// src/config/schema-build.ts
var secret = worded(
  union([
    variableName,
    strictObject({
      file: text("a path", "~/.npmrc", /^[^\0\n]*\S[^\0\n]*$/).describe(
        "A file: absolute, from `~/`, or from the workspace"
      )
    })
  ]),
  { title: "the name of an environment variable, or a map with file", example: "NPM_TOKEN" }
);
var cachePlaces = strictObject({
  local: text("the path of a folder", ".cache/buildx").optional().describe("A folder: absolute, from `~/`, or from the workspace"),
  registry: text(
    "a reference with a host and a tag",
    "registry.example/build-cache:{service}",
    /^[^\s/@]*[.:][^\s/@]*\/[^\s@,]+:[^\s/@:,]+$|^localhost\/[^\s@,]+:[^\s/@:,]+$/
  ).optional().describe("A tag in a repository of its own: a cache’s tags move, those of an image repository do not"),
  gha: worded(union([literal(true), record(string().regex(/^[a-z][a-z_-]*$/), string().regex(/^[^,"]*$/))]), {
    title: "true, or a map of BuildKit’s options for it",
    example: { scope: "{service}" }
  }).optional().describe("GitHub’s cache, under the scope of the service’s name where no other is given"),
  mode: worded(_enum(["min", "max"]), { title: "min or max", example: "max" }).optional().describe("Whether the layers of all stages are kept, or those of the image alone. Absent: `max`")
});
var long = strictObject({
  context: path.optional().describe("The folder that is the Docker context, from the root of the repository. Absent: `.`"),
  dockerfile: pathLike("Dockerfile").optional().describe("The Dockerfile, from the context, as in Compose (`../Dockerfile` is above it). Absent: `Dockerfile`"),
  target: text("the name of a build stage", "runtime", /^[A-Za-z0-9][\w.-]*$/).optional().describe("The stage to build. Absent: the last one"),
  args: worded(record(variableName, variableValue), {
    title: "a map of build arguments",
    example: { NODE_VERSION: "24" }
  }).optional().describe(
    "Build arguments. Those that carry a commit, a version or an environment are refused: one image serves all of them"
  ),
  paths: oneOrMore(path, "a path or a list of paths", ["packages/common"]).optional().describe("Further paths, from the root of the repository, that the build reads"),
  contexts: worded(record(text("the name of a context", "shared", /^[\w.-]+$/), path), {
    title: "a map of named contexts",
    example: { shared: "packages/shared" }
  }).optional().describe("Named contexts: name and path from the root of the repository"),
  platforms: oneOrMore(
    text("a platform such as linux/amd64", "linux/amd64", /^[a-z0-9]+\/[a-z0-9]+(?:\/[a-z0-9]+)?$/),
    "a platform or a list of them",
    ["linux/amd64"]
  ).optional().describe("What the image is built for. Absent: `linux/amd64`; for a command or an archive, what it contains"),
  epoch: wholeNumber("a whole number from 0", 1, 0, 1e6).optional().describe("Raise it to build again without a change of source, to take fixes of base images. Absent: 0"),
  builder: worded(_enum(["buildx", "docker"]), { title: "buildx or docker", example: "buildx" }).optional().describe(
    "`buildx`: the builder that `docker buildx use` chose; `docker`: the engine’s own `docker build`. Absent: the best that is there. Not part of the source key"
  ),
  secrets: worded(record(text("the id of a secret", "npm", /^[\w.-]+$/), secret), {
    title: "a map of build secrets",
    example: { npm: "NPM_TOKEN" }
  }).optional().describe(
    "Build secrets, by the id that `RUN --mount=type=secret,id=…` names: an environment variable or a file, never the value. Not part of the source key"
  ),
  ssh: oneOrMore(
    text("default, or an id and the path of a key", "default", /^[\w.-]+(?:=[^\s,]+)?$/),
    "default, an id with a key, or a list of them",
    ["default"]
  ).optional().describe("What `RUN --mount=type=ssh` may use: `default` is the job’s ssh-agent. Not part of the source key"),
  cache: worded(union([literal("gha"), cachePlaces]), {
    title: "gha, or a map with local, registry, gha or mode",
    example: "gha"
  }).optional().describe("Where BuildKit finds and keeps what it may use again. Not part of the source key"),
  sbom: worded(
    union([
      boolean(),
      strictObject({
        generator: text("an image", "docker/buildkit-syft-scanner").describe("The image that makes it")
      })
    ]),
    {
      title: "true, or a map with generator",
      example: true
    }
  ).optional().describe("Whether BuildKit makes a bill of materials, and with which generator. Absent: none"),
  provenance: worded(_enum(["min", "max"]), { title: "min or max", example: "max" }).optional().describe("How much BuildKit’s own provenance says. Absent: none; the `built` stamp is made in any case"),
  attestations: worded(_enum(["referrers", "children", "none"]), {
    title: "referrers, children or none",
    example: "referrers"
  }).optional().describe(
    "Where SBOM and provenance are kept: beside the image, as children of an index, or not at all. Absent: `referrers`; for an archive, as they are"
  ),
  command: words.optional().describe("Run without a shell in the exported tree; writes an OCI layout or archive to `output`"),
  output: pathLike("dist/image").optional().describe("Where `command` writes the image, from the root of the exported tree"),
  archive: pathLike("image.tar").optional().describe(
    "An OCI layout or archive that an earlier step made, a path in the workspace. Accepted as it is, and said to be unproven"
  )
});
var build = worded(union([path, long]), {
  title: "a context folder, or a map with context, dockerfile, target, …",
  example: "services/{service}"
});

// src/config/schema-ecs.ts
var secrets = worded(
  record(
    variableName,
    worded(string(), {
      title: "an ARN of Secrets Manager or SSM, or a parameter name",
      example: "/shop/prod/db-password"
    })
  ),
  {
    title: "a map of names and where ECS finds the secret",
    example: { DB_PASSWORD: "/shop/prod/db-password" }
  }
);
var variables = worded(record(variableName, variableValue), {
  title: "a map of environment variables",
  example: { LOG_LEVEL: "warn" }
});
var sizing = {
  count: wholeNumber("a whole number of tasks", 2, 0, 5e3).optional().describe(
    "Desired tasks; sent only when this value changes, since autoscaling owns it otherwise. Absent: untouched"
  ),
  cpu: wholeNumber("CPU units, 1024 for one vCPU", 1024, 128, 196608).optional().describe("CPU units of the task. Absent: the task definition’s own"),
  memory: wholeNumber("memory in MiB", 2048, 32, 999999).optional().describe("Memory of the task in MiB. Absent: the task definition’s own"),
  variables: variables.optional().describe(
    "Environment variables, laid over those of the task definition. `{service}`, `{environment}`, `{commit}` and `{version}` are replaced"
  ),
  secrets: secrets.optional().describe(
    "Secrets, laid over those of the task definition: ARNs (Secrets Manager, SSM) or SSM parameter names that begin with `/`"
  )
};
var ecsName = text("the name of an ECS service", "{service}-worker", /^[A-Za-z0-9_{}-]{1,255}$/);
var container = text("the name of a container", "app", /^[A-Za-z0-9_{}-]{1,255}$/);
var percent = (example, least, most) => wholeNumber(`a percentage from ${least} to ${most}`, example, least, most);
var minutes = (example) => wholeNumber("whole minutes from 0 to 1440", example, 0, 1440);
var workload = strictObject({
  name: ecsName.describe("The ECS service"),
  container: container.optional().describe("The container that carries the image. Absent: as for `ecs.container`"),
  ...sizing,
  command: words.optional().describe("The container’s command. Absent: the task definition’s own"),
  "task-definition": pathLike("ecs/returns.json").optional().describe("A base file for this ECS service alone")
});
var deployment = strictObject({
  strategy: _enum(["rolling", "blue-green", "canary", "linear"]).meta({ title: "rolling, blue-green, canary or linear", examples: ["rolling"] }).optional().describe("Absent: the service’s own. Only `rolling` is driven so far; the others are refused, never ignored"),
  "maximum-percent": percent(200, 100, 200).optional().describe("Tasks that may run during a deployment, of the desired count"),
  "minimum-healthy-percent": percent(100, 0, 100).optional().describe("Tasks that must stay healthy during a deployment, of the desired count"),
  "circuit-breaker": strictObject({
    enable: flag(true).describe("Whether ECS gives up on a deployment that fails"),
    rollback: flag(true).describe("Whether ECS then goes back by itself"),
    "reset-on-healthy-task": flag(true).optional().describe("Whether a healthy task sets the count of failures to zero"),
    threshold: strictObject({
      type: _enum(["bounded-percent", "unbounded-percent", "count"]).meta({ title: "bounded-percent, unbounded-percent or count", examples: ["bounded-percent"] }).describe("What `value` counts, in ECS’s words"),
      value: wholeNumber("a whole number from 1", 50, 1, 1e4).describe(
        "A percentage of the desired count, or a count of tasks"
      )
    }).meta({ title: "a map with type and value", examples: [{ type: "bounded-percent", value: 50 }] }).optional().describe("After how many failures ECS gives up")
  }).meta({ title: "a map with enable and rollback", examples: [{ enable: true, rollback: true }] }).optional().describe("ECS’s deployment circuit breaker"),
  alarms: strictObject({
    "alarm-names": oneOrMore(text("the name of a CloudWatch alarm", "shop-5xx"), "a list of CloudWatch alarms", [
      "shop-5xx"
    ]).describe("The alarms"),
    enable: flag(true).describe("Whether the alarms count"),
    rollback: flag(true).describe("Whether ECS then goes back by itself")
  }).meta({
    title: "a map with alarm-names, enable and rollback",
    examples: [{ "alarm-names": ["shop-5xx"], enable: true, rollback: true }]
  }).optional().describe("CloudWatch alarms that make a deployment fail"),
  "bake-time-in-minutes": minutes(5).optional().describe("How long ECS watches before a deployment counts as done"),
  "canary-configuration": strictObject({
    "canary-percent": worded(number().min(0.1).max(100), { title: "a percentage", example: 5 }).describe(
      "The share of traffic that comes first"
    ),
    "canary-bake-time-in-minutes": minutes(10).optional().describe("How long it has that share")
  }).optional().describe("For the strategy `canary`"),
  "linear-configuration": strictObject({
    "step-percent": worded(number().min(3).max(100), { title: "a percentage from 3 to 100", example: 10 }).describe(
      "The share of traffic that each step adds"
    ),
    "step-bake-time-in-minutes": minutes(6).optional().describe("How long each step lasts")
  }).optional().describe("For the strategy `linear`")
});
var long2 = strictObject({
  services: oneOrMore(
    worded(union([ecsName, workload]), {
      title: "the name of an ECS service, or a map with name, container, …",
      example: "{service}"
    }),
    "an ECS service or a list of them",
    ["shipping", "shipping-worker"]
  ).optional().describe(
    "The ECS services that run the image, updated in this order and taken back together. Absent: the one named like the service"
  ),
  container: container.optional().describe("The container that carries the image. Absent: the only one, else the one named like the service"),
  "task-definition": pathLike("ecs/returns.json").optional().describe(
    "A file with the task definition (JSON) to start from, from the root of the repository. Absent: the one that runs, as the infrastructure code registered it"
  ),
  "health-check-grace-period": duration("60s").optional().describe("How long after its start a task’s failing health checks are overlooked. Absent: the service’s own"),
  deployment: deployment.optional().describe("ECS’s `deploymentConfiguration`, in kebab case. Absent: the service’s own is left alone")
});
var ecs = worded(union([ecsName, long2]), {
  title: "the name of an ECS service, or a map with services, container, task-definition, deployment",
  example: { services: ["shipping", "shipping-worker"] }
});

// src/config/schema-notify.ts
var variable = (example) => text("the name of an environment variable", example, /^[A-Za-z_][A-Za-z0-9_]*$/);
var outcome = worded(
  _enum([
    "good",
    "bad",
    "built",
    "reused",
    "admitted",
    "deployed",
    "verified",
    "unchanged",
    "superseded",
    "rolled-back",
    "held",
    "released",
    "settled",
    "observed",
    "planned",
    "refused",
    "failed",
    "errored",
    "overtaken",
    "cancelled"
  ]),
  { title: "an outcome, or good or bad", example: "bad" }
);
var rules = {
  outcomes: oneOrMore(outcome, "an outcome or a list of them", ["bad", "deployed"]).optional().describe(
    "Which outcomes are told: by name, or all that are `good` or `bad`. Absent: all but those where nothing happened"
  ),
  environments: oneOrMore(environmentName, "an environment or a list of them", ["prod"]).optional().describe("Which environments are told of. Absent: all, and builds too")
};
function channel(long5, example, holds) {
  const short2 = variable(example);
  const title = `the variable of ${holds}, a map, or a list of them`;
  return worded(union([short2, long5, array(union([short2, long5])).min(1)]), { title, example });
}
function longChannel(long5, title, example) {
  return worded(union([long5, array(long5).min(1)]), { title, example });
}
var slack = worded(
  strictObject({
    webhook: variable("SLACK_WEBHOOK_URL").optional().describe("Holds the URL of an incoming webhook"),
    token: variable("SLACK_BOT_TOKEN").optional().describe("Holds a bot token: one message for each service and image, edited in place, with a thread"),
    channel: text("the ID of a channel", "C0123456789", /^[CGD][A-Z0-9]{8,20}$/).optional().describe("With `token`: where to post. The ID, since names change"),
    api: text("a URL that begins with https:// and ends with /api", "https://slack-gov.com/api", /^https:\/\/\S+\/api$/).optional().describe("With `token`: another Slack than slack.com"),
    ...rules
  }),
  {
    title: "a map with webhook, or with token and channel",
    example: { token: "SLACK_BOT_TOKEN", channel: "C0123456789" }
  }
);
var teams = worded(
  strictObject({
    webhook: variable("TEAMS_WEBHOOK_URL").describe("Holds the URL of a workflow that posts cards"),
    ...rules
  }),
  { title: "a map with webhook", example: { webhook: "TEAMS_WEBHOOK_URL" } }
);
var address = text(
  "an e-mail address",
  "team@shop.example",
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?=.{1,255}$)[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*$/
);
var email = worded(
  strictObject({
    to: worded(union([address, array(address).min(1).max(50)]), {
      title: "an e-mail address or a list of at most 50",
      example: ["team@shop.example"]
    }).describe("Who gets it"),
    from: address.describe("Who sends it; with `ses` an address of a verified identity"),
    smtp: variable("SMTP_URL").optional().describe("Holds the server: `smtps://user:password@host:465`, or `smtp://user:password@host:587` with STARTTLS"),
    ses: flag(true).optional().describe("Sent by Amazon SES"),
    role: role.optional().describe("With `ses`: assumed to send. Absent: the `role` of the environment, else the credentials of the job"),
    region: region.optional().describe("With `ses`: its region. Absent: the `region` of the file"),
    ...rules
  }),
  {
    title: "a map with to, from, and smtp or ses",
    example: { to: ["team@shop.example"], from: "deployments@shop.example", smtp: "SMTP_URL" }
  }
);
var phone = text("a phone number as +491700000000", "+491700000000", /^\+[1-9][0-9]{6,14}$/);
var sms = worded(
  strictObject({
    to: oneOrMore(phone, "a phone number or a list of them", ["+491700000000"]).describe("Who gets it, in E.164"),
    sender: text("3 to 11 letters and digits, with a letter", "Shop", /^(?=.*[A-Za-z])[A-Za-z0-9]{3,11}$/).optional().describe("The sender that phones show, where the country allows one"),
    role: role.optional().describe("Assumed to send. Absent: the `role` of the environment, else the credentials of the job"),
    region: region.optional().describe("The region of Amazon SNS. Absent: the `region` of the file"),
    ...rules
  }),
  { title: "a map with to", example: { to: ["+491700000000"], outcomes: "bad", environments: "prod" } }
);
var pagerduty = worded(
  strictObject({
    key: variable("PAGERDUTY_ROUTING_KEY").describe("Holds the integration key of the Events API v2"),
    region: worded(_enum(["us", "eu"]), { title: "us or eu", example: "eu" }).optional().describe("Where the account is. Absent: `us`"),
    outcomes: rules.outcomes.describe("Which outcomes become change events; alerts go by what happened. Absent: all"),
    environments: rules.environments.describe(
      "Which environments it is for. Absent: production, which requires something and is required by nothing"
    )
  }),
  { title: "a map with key", example: { key: "PAGERDUTY_ROUTING_KEY" } }
);
var webhook = worded(
  strictObject({
    url: variable("DELIVERY_WEBHOOK_URL").describe("Holds the URL"),
    secret: variable("DELIVERY_WEBHOOK_SECRET").optional().describe("Holds the signing secret of Standard Webhooks, `whsec_…`. Absent: unsigned"),
    ...rules
  }),
  { title: "a map with url and secret", example: { url: "DELIVERY_WEBHOOK_URL", secret: "DELIVERY_WEBHOOK_SECRET" } }
);
var notify = strictObject({
  slack: channel(slack, "SLACK_WEBHOOK_URL", "a webhook").optional().describe("Slack: an incoming webhook by its variable, or the long form"),
  teams: channel(teams, "TEAMS_WEBHOOK_URL", "a webhook").optional().describe("Microsoft Teams: the webhook of a workflow"),
  email: longChannel(email, "a map with to, from, and smtp or ses, or a list of them", {
    to: ["team@shop.example"],
    from: "deployments@shop.example",
    smtp: "SMTP_URL"
  }).optional().describe("E-mail"),
  sms: longChannel(sms, "a map with to, or a list of them", { to: ["+491700000000"], outcomes: "bad" }).optional().describe("Text messages by Amazon SNS, with the credentials of the job"),
  pagerduty: channel(pagerduty, "PAGERDUTY_ROUTING_KEY", "a key").optional().describe("PagerDuty: changes, and an alert where production is not in order"),
  webhook: channel(webhook, "DELIVERY_WEBHOOK_URL", "a URL").optional().describe("A webhook for CloudEvents, told of everything")
});

// src/config/schema-probe.ts
var statusNumber = wholeNumber("an HTTP status from 100 to 599", 200, 100, 599);
var statusRange = text("a range of HTTP statuses such as 200-299", "200-299", /^[1-5][0-9]{2}-[1-5][0-9]{2}$/);
var status = oneOrMore(
  worded(union([statusNumber, statusRange]), { title: "an HTTP status or a range of them", example: 200 }),
  "an HTTP status, a range such as 200-299, or a list of them",
  [200, 204]
);
var jsonPath = text(
  "a JSON path such as $.status or $.items[0].id",
  "$.status",
  /^\$(?:\.[A-Za-z_][\w-]*|\[[0-9]+\])*$/
);
var headerName = text("the name of a header", "x-version", /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/);
var expression = text("a regular expression", "^ok");
var version = worded(
  strictObject({
    header: headerName.optional().describe("The answer’s header that says it"),
    json: jsonPath.optional().describe("Where the answer’s JSON says it"),
    is: _enum(["digest", "version", "commit"]).meta({ title: "digest, version or commit", examples: ["digest"] }).optional().describe("What it says. Absent: `digest` (the service is given it as WAYBILL_DIGEST)")
  }),
  { title: "a map with header or json", example: { json: "$.digest" } }
);
var expectation = strictObject({
  status: status.optional().describe("Which statuses are good. Absent: 200-299"),
  headers: worded(record(headerName, expression), {
    title: "a map of header names and regular expressions",
    example: { "content-type": "json" }
  }).optional().describe("Headers of the answer, and the regular expression that each must match"),
  json: worded(record(jsonPath, union([string(), number(), boolean(), _null()])), {
    title: "a map of JSON paths and values",
    example: { "$.status": "ok" }
  }).optional().describe("Values that the answer’s JSON must have"),
  body: expression.optional().describe("A regular expression that the body must match"),
  version: version.optional().describe("Where the answer says which image answers: it must be the one that was deployed")
});
var header = worded(
  union([
    string(),
    strictObject({ env: variableName.describe("The environment variable that holds the value") })
  ]),
  {
    title: "a text, or { env: NAME } for a secret of the environment",
    example: { env: "PROBE_TOKEN" }
  }
);
var long3 = strictObject({
  name: text("a name for people", "checkout works").optional().describe("What reports call it. Absent: what it does"),
  path: text("a path that begins with /", "/health", /^\/\S*$/).optional().describe("Asked for below the `url` of the environment"),
  url: text("a URL that begins with https:// or http://", "https://shop.example/health", /^https?:\/\/\S+$/).optional().describe("A whole URL, where it is not below that of the environment"),
  method: _enum(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]).meta({ title: "an HTTP method in capitals", examples: ["GET"] }).optional().describe("Absent: `GET`"),
  headers: worded(record(headerName, header), {
    title: "a map of headers",
    example: { authorization: { env: "PROBE_TOKEN" } }
  }).optional().describe(
    "Headers that are sent; `{ env: NAME }` is read from the environment when the probe runs, and shown nowhere"
  ),
  body: string().meta({ title: "a text", examples: ["{}"] }).optional().describe("What is sent"),
  expect: worded(union([statusNumber, statusRange, expectation]), {
    title: "an HTTP status, or a map with status, headers, json, body, version",
    example: 200
  }).optional().describe("What a good answer is. Absent: any 2xx"),
  timeout: shortDuration("5s").optional().describe("For one request (absent: `10s`), or for the command (absent: `10m`)"),
  repeats: wholeNumber("a whole number from 1 to 10000", 10, 1, 1e4).optional().describe("How many requests. Absent: 1"),
  interval: shortDuration("1s").optional().describe("The pause between two requests. Absent: `1s`"),
  "success-rate": worded(
    union([number().gt(0).max(1), text("a percentage such as 99%", "99%", /^(?:100|[1-9]?[0-9](?:\.[0-9]+)?)%$/)]),
    {
      title: "a share from 0 to 1, or a percentage such as 99%",
      example: "99%"
    }
  ).optional().describe("The least share of good answers. Absent: all"),
  p95: shortDuration("300ms").optional().describe("95 of 100 good answers take at most this long. Absent: not judged"),
  command: words.optional().describe(
    "Any command, run without a shell; it finds WAYBILL_URL, WAYBILL_DIGEST, WAYBILL_ENVIRONMENT and WAYBILL_SERVICE. Exit 0 is good"
  ),
  steady: worded(union([flag(true), duration("60s")]), { title: "a duration such as 60s", example: "60s" }).optional().describe(
    "Every task on the digest, healthy, its target healthy and none replaced, for so long; auto scaling may add and take away"
  )
});
var short = text("a path that begins with /, a URL, or `steady`", "/health", /^(?:\/\S*|https?:\/\/\S+|steady)$/);
var one = worded(union([short, long3]), {
  title: "a path, a URL, or a map with path, command, steady, …",
  example: "/health"
});
var probe = worded(union([short, long3, array(one).min(1)]), {
  title: "a path, a URL, a map with path, command, steady, …, or a list of these",
  example: "/health"
});

// src/config/schema-registry.ts
var registryPlace = {
  host: text(
    "a registry’s host, with the path before its repositories",
    "ghcr.io/acme",
    /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::[0-9]{1,5})?(?:\/[a-z0-9]+(?:(?:[._-]|__)[a-z0-9]+)*)*$/
  ).optional().describe(
    "Another registry than ECR, and the path that stands before every repository: `ghcr.io/acme`, `docker.io/acme`, `harbor.shop.example/delivery`. Plain HTTP on this machine only. Absent: ECR"
  ),
  username: variableName.meta({ title: "the name of an environment variable", examples: ["GHCR_USER"] }).optional().describe(
    "The environment variable that holds the user’s name for `host`. Absent: what Docker is logged in with, else nobody"
  ),
  password: variableName.meta({ title: "the name of an environment variable", examples: ["GHCR_TOKEN"] }).optional().describe("The environment variable that holds the password or token for `host`"),
  role: role.optional().describe("Assumed through GitHub OIDC to read and write images; its account is the registry’s"),
  account: account.optional().describe("The registry’s account, where it is not the one of the credentials"),
  region: region.optional().describe("The registry’s region")
};

// src/config/schema-tests.ts
var stageName = text(
  "a name of at most 40 lowercase letters, digits and hyphens",
  "unit",
  /^(?=.{1,40}$)[a-z0-9]+(?:-[a-z0-9]+)*$/
);
var variables2 = worded(record(variableName, variableValue), {
  title: "a map of environment variables",
  example: { LOG_LEVEL: "debug" }
});
var health = worded(union([string().regex(/\S/), array(string()).min(1)]), {
  title: "a path that begins with /, or a command that runs in the container",
  example: "pg_isready -U postgres"
});
var image = text("an image with its tag or digest", "postgres:17", /^[a-z0-9][\w.:/@-]*$/);
var dependency = strictObject({
  image: image.describe("The image, by tag or digest; its digest is part of the stage’s key"),
  environment: variables2.optional().describe("Its environment variables"),
  command: words.optional().describe("In place of the image’s own command"),
  health: health.optional().describe(
    "A command in the container that exits 0 once it is ready. Absent: the image’s own health check, else none"
  )
});
var long4 = strictObject({
  kind: _enum(["static", "dynamic", "dependent"]).meta({ title: "static, dynamic or dependent", examples: ["dynamic"] }).optional().describe(
    "`static`: nothing runs as a service. `dynamic`: the image runs alone, on a network with no way out. `dependent`: it runs with what it depends on. Absent: told by what else is written"
  ),
  run: words.optional().describe(
    "The command, without a shell; exit 0 is good. A static stage runs it where `on` says; the others run it on this machine, in the exported tree, and it finds the image’s address in WAYBILL_URL"
  ),
  on: text("image, checkout, or the name of a stage of the Dockerfile", "image", /^[A-Za-z0-9][\w.-]*$/).optional().describe(
    "Where a static stage runs its command: `checkout` (the files of the commit, exported from git), `image`, or a stage of the Dockerfile. Absent: `checkout`"
  ),
  junit: oneOrMore(pathLike("reports/*.xml"), "a pattern of files or a list of them", ["reports/*.xml"]).optional().describe(
    "JUnit reports that the command writes, from the root of the exported tree or the image’s working directory; `*` and `**` are wildcards"
  ),
  paths: oneOrMore(path, "a path or a list of paths", ["services/returns/test"]).optional().describe("Further paths of the repository that it reads. They are exported, and a change of them runs it again"),
  needs: oneOrMore(stageName, "a stage or a list of them", ["unit"]).optional().describe("Stages of this service that must pass before it begins. Absent: it begins at once, beside the others"),
  timeout: duration("5m").optional().describe("For one try. Absent: `10m`"),
  retries: wholeNumber("a whole number from 0 to 5", 1, 0, 5).optional().describe("How often it is tried again after a failure; a pass on a later try is reported as flaky. Absent: 0"),
  environment: variables2.optional().describe("Variables of the command, and of the image where it runs"),
  secrets: oneOrMore(variableName, "the name of an environment variable or a list of names", ["NPM_TOKEN"]).optional().describe("Variables of the job that are passed on and shown nowhere"),
  port: wholeNumber("a port from 1 to 65535", 8080, 1, 65535).optional().describe("Where the image listens. Absent: the one port that it exposes"),
  health: health.optional().describe(
    "When the image counts as ready: a path that answers 2xx, or a command in it that exits 0. Absent: its own health check, else once its port takes connections"
  ),
  probe: probe.optional().describe("Paths that are asked of the running image, as in `probe` of a service"),
  services: worded(
    record(
      text("the name of a host", "db", /^(?=.{1,63}$)[a-z0-9]+(?:-[a-z0-9]+)*$/),
      worded(union([image, dependency]), {
        title: "an image, or a map with image, environment, …",
        example: "postgres:17"
      })
    ),
    { title: "a map of what it depends on", example: { db: { image: "postgres:17" } } }
  ).optional().describe("What the image depends on: each is a host of that name"),
  compose: pathLike("compose.test.yml").optional().describe(
    "A Compose file in the repository in place of `services`. A service whose image is `${WAYBILL_IMAGE}` is the image under test; where there is none, the image is started beside them"
  ),
  migrate: words.optional().describe("Run in the image, before it serves, once what it depends on is ready")
});
var one2 = worded(union([string().regex(/\S/), array(string()).min(1), long4]), {
  title: "a command, or a map with run, on, probe, services, …",
  example: { run: "npm test", on: "image" }
});
var tests = worded(record(stageName, one2.nullable()), {
  title: "a map of stages",
  example: { unit: "npm test" }
});
var level = _enum(["error", "warn", "off"]).meta({ title: "error, warn or off", examples: ["error"] });
var configGuard = worded(
  union([
    level,
    strictObject({
      level: level.optional().describe("Absent: `warn`"),
      except: oneOrMore(pathLike("etc/ssl/private/*.key"), "a pattern of paths in the image or a list of them", [
        "app/test/keys/**"
      ]).optional().describe("Paths in the image that are as they should be")
    })
  ]),
  { title: "error, warn or off, or a map with level and except", example: "error" }
);

// src/config/schema.ts
var branches = oneOrMore(text("a pattern of branch names", "release/*"), "a pattern or a list of patterns", [
  "develop"
]);
var tags = oneOrMore(text("a pattern of tag names", "v*"), "a pattern or a list of patterns", ["v*"]);
var registry = strictObject({
  ...registryPlace,
  ledger: text("a repository name that holds {environment} and {service}", "waybill/{environment}/{service}").optional().describe("Where the ledgers are. Absent: `waybill/{environment}/{service}`"),
  "latest-from": environmentName.optional().describe("The environment that the tag `at.latest` follows. Absent: the last one of the graph")
});
var environment = strictObject({
  branches: branches.optional().describe(
    "Branches that may come here, in GitHub’s patterns (`*` stops at `/`). Absent, with `tags`: whatever GitHub’s environment lets in"
  ),
  tags: tags.optional().describe("Git tags that may come here, in the same patterns"),
  requires: strictObject({
    "verified-in": oneOrMore(environmentName, "an environment or a list of them", ["uat"]).optional().describe("The same digest must be verified there; nothing is built for this environment then"),
    tests: oneOrMore(stageName, "a stage or a list of them", ["unit"]).optional().describe("Stages of the service’s `tests` that this very image must have passed"),
    except: strictObject({
      branches: branches.optional().describe("Such branches"),
      tags: tags.optional().describe("Such tags")
    }).meta({ title: "a map with branches or tags", examples: [{ branches: ["hotfix/*"] }] }).optional().describe("A commit that is the tip of such a ref needs no `verified-in`")
  }).meta({ title: "a map with verified-in", examples: [{ "verified-in": ["uat"] }] }).optional().describe("What a version must have passed before it may come here. Absent: nothing"),
  cluster: text(
    "the name or ARN of an ECS cluster",
    "shop",
    /^(?:[A-Za-z0-9_{}-]{1,255}|arn:aws[a-z-]*:ecs:[a-z0-9-]+:[0-9]{12}:cluster\/[A-Za-z0-9_-]+)$/
  ).optional().describe("The ECS cluster. Absent: another tool deploys here"),
  role: role.optional().describe("Assumed through GitHub OIDC; the account is read from it. Absent: the ambient credentials"),
  account: account.optional().describe("The account, where no role says it"),
  region: region.optional().describe("Absent: the `region` of the file, else that of the ambient credentials"),
  url: text("a URL that begins with https:// or http://", "https://{service}.shop.example", /^https?:\/\/\S+$/).optional().describe("Where a service answers here; `{service}` and `{environment}` are replaced"),
  github: text("the name of a GitHub environment", "Production").optional().describe("The GitHub environment. Absent: the one of the same name"),
  hold: flag(true).optional().describe(
    "Holds what a probe rejects here although nothing is required. Absent: held only where something is required"
  ),
  "allow-zero": flag(true).optional().describe("Whether a deployment with a desired count of 0 is good. Absent: false"),
  downgrade: _enum(["allow", "refuse"]).meta({ title: "allow or refuse", examples: ["refuse"] }).optional().describe(
    "Whether a lower version than the one that runs is let in. Absent: `refuse` where something is required and nothing requires this environment (production), else `allow`"
  ),
  "lock-timeout": duration("15m").optional().describe("How long to wait for a deployment of somebody else. Absent: until that one’s own deadline"),
  "admit-ttl": duration("1h").optional().describe("How long an admitted version may wait for its deployment. Absent: `1h`"),
  "verdict-timeout": duration("30m").optional().describe("How long a deployment may take until its verdict. Absent: `30m`"),
  "return-timeout": duration("15m").optional().describe("How long going back may take after that. Absent: `15m`"),
  registry: strictObject(registryPlace).meta({ title: "a map with host, or with role, account or region", examples: [{ region: "eu-west-1" }] }).optional().describe("A registry of this environment’s own: promoting into it carries the image there")
});
var overlay = strictObject({
  ...sizing,
  ecs: ecs.optional().describe("As in the service, for this environment"),
  probe: probe.optional().describe("As in the service, for this environment; replaces the service’s")
});
var shared = {
  build: build.optional().describe("A Docker context, or the long form. Absent: `.`"),
  image: text("the name of an image repository", "shop/{service}").optional().describe("The image repository, without a host. Absent: the service’s name"),
  "version-tag": text("a tag pattern with one *", "{service}/v*").optional().describe("Which git tags are versions; `*` stands for the version. Absent: `v*`"),
  ecs: ecs.optional().describe("Which ECS services run it, and how. Absent: the one named like the service"),
  ...sizing,
  probe: probe.optional().describe("What must be true of it once it runs. Absent: `steady` for 60s"),
  tests: tests.optional().describe(
    "What an image must pass before it becomes an artifact: stages by name. A stage of a service replaces the one of the same name in `defaults`; without a value it takes it away"
  ),
  "config-guard": configGuard.optional().describe(
    "Whether configuration of one environment in the image’s layers is an error, a warning, or not looked for. Secrets are always an error. Absent: `warn`"
  )
};
var service = strictObject({
  ...shared,
  needs: oneOrMore(serviceName, "a service or a list of them", ["returns"]).optional().describe("Services that must be settled before this one begins"),
  environments: worded(record(environmentName, overlay.nullable()), {
    title: "a map of environments",
    example: { prod: { count: 4 } }
  }).optional().describe("What differs in an environment, laid over the rest")
});
var schema = worded(
  strictObject({
    version: literal(1).meta({ title: "`version: 1`", examples: [1] }).describe("The version of this format"),
    "policy-ref": refName.optional().describe("The branch whose file guards the environments. Absent: the default branch of the repository"),
    region: region.optional().describe("The AWS region of everything that names none. Absent: that of the ambient credentials"),
    registry: worded(registry.nullable(), {
      title: "a map with host, role, region, ledger, …",
      example: { region: "eu-west-1" }
    }).optional().describe("One registry for all environments. Absent: each environment’s own account and region"),
    environments: worded(record(environmentName, environment.nullable()), {
      title: "a map of environments",
      example: { prod: { cluster: "shop" } }
    }).describe("Policy: where services run and what lets them in. Read from the policy ref"),
    defaults: worded(strictObject(shared).nullable(), {
      title: "a map of what all services share",
      example: { probe: "/health" }
    }).optional().describe("For every service"),
    services: worded(record(serviceName, service.nullable()), {
      title: "a map of services",
      example: { returns: null }
    }).describe("Topology: what is built and how it runs. Read from the commit that is shipped"),
    notify: worded(notify.nullable(), {
      title: "a map with slack, teams, email, sms, pagerduty or webhook",
      example: { slack: "SLACK_WEBHOOK_URL" }
    }).optional().describe("Who is told. Absent: the job summary alone"),
    signing: worded(union([string().regex(/\S/), record(string(), unknown())]), {
      title: "a kind of signing, such as none",
      example: "none"
    }).optional().describe("How stamps and entries are signed. Absent, or `none`: unsigned"),
    extends: oneOrMore(text("a file to start from", "shared/waybill.yml"), "a file or a list of files", [
      "shared/waybill.yml"
    ]).optional().describe("Files whose settings this one is laid over")
  }),
  {
    title: "a map with version, environments and services",
    example: { version: 1 },
    description: "Builds each service once and carries that one image through its environments."
  }
);

// src/config/json-schema.ts
function configurationSchema() {
  made ??= toJSONSchema(schema, { io: "input" });
  return made;
}
var made;
function alternative(node, value) {
  if (node.anyOf === void 0) return node;
  const kind = kindOf(value);
  for (const option of node.anyOf) {
    const chosen = alternative(option, value);
    const types = [chosen.type].flat();
    if (types.includes(kind) || kind === "number" && types.includes("integer")) return chosen;
  }
  return node;
}
function schemaAt(root, path2, value) {
  let node = root;
  let current = value;
  for (const part of path2) {
    const chosen = alternative(node, current);
    current = isRecord(current) || Array.isArray(current) ? current[part] : void 0;
    if (typeof part === "number") node = chosen.items;
    else
      node = chosen.properties?.[part] ?? (typeof chosen.additionalProperties === "object" ? chosen.additionalProperties : void 0);
    if (node === void 0) return void 0;
  }
  return node;
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function kindOf(value) {
  if (value === null || value === void 0) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value;
}

// src/config/origin.ts
function findingsAt(origin2) {
  const found = /* @__PURE__ */ new Map();
  return {
    report: (path2, message, fix) => {
      const where = origin2.where(path2);
      const key = `${where} ${message}`;
      if (found.has(key)) return;
      found.set(key, {
        line: origin2.line(path2) ?? 0,
        problem: { message, where, ...fix === void 0 ? {} : { fix } }
      });
    },
    throwIfAny: () => {
      if (found.size > 0) throw errorOf([...found.values()], origin2);
    },
    throwAll: () => {
      throw errorOf([...found.values()], origin2);
    }
  };
}
function errorOf(found, origin2) {
  const [first, ...rest] = found.toSorted((a, b) => a.line - b.line).map(({ problem }) => problem);
  const nothing = { message: "expected a configuration, got something else", where: origin2.where([]) };
  return new WaybillError(origin2.code, [first ?? nothing, ...rest]);
}

// src/config/list.ts
function listOf(value) {
  if (value === void 0) return [];
  return Array.isArray(value) ? value : [value];
}

// src/config/notify.ts
function channelsOf(raw, report) {
  const written = raw.notify ?? {};
  const region2 = raw.region ?? null;
  const each = (key, read) => {
    const value = written[key];
    return listOf(value).flatMap((one3, index) => {
      const path2 = ["notify", key, ...Array.isArray(value) ? [index] : []];
      const [place, rules2] = read(one3, path2);
      const rule = ruleOf(rules2, Object.keys(raw.environments), path2, report);
      return place === void 0 ? [] : [{ place, rule }];
    });
  };
  return [
    ...each(
      "slack",
      (one3, path2) => typeof one3 === "string" ? [{ kind: "slack-webhook", url: one3 }, {}] : [slackOf(one3, path2, report), one3]
    ),
    ...each(
      "teams",
      (one3) => typeof one3 === "string" ? [{ kind: "teams", url: one3 }, {}] : [{ kind: "teams", url: one3.webhook }, one3]
    ),
    ...each("email", (one3, path2) => [emailOf(one3, region2, path2, report), one3]),
    ...each("sms", (one3) => [
      {
        kind: "sms",
        to: listOf(one3.to),
        sender: one3.sender ?? null,
        role: one3.role ?? null,
        region: one3.region ?? region2
      },
      one3
    ]),
    ...each("pagerduty", (one3) => {
      const long5 = typeof one3 === "string" ? { key: one3 } : one3;
      const environments = long5.environments ?? [...productionOf(raw)];
      return [
        { kind: "pagerduty", key: long5.key, region: long5.region ?? "us" },
        { ...long5, environments }
      ];
    }),
    ...each(
      "webhook",
      (one3) => typeof one3 === "string" ? [{ kind: "webhook", url: one3, secret: null }, {}] : [{ kind: "webhook", url: one3.url, secret: one3.secret ?? null }, one3]
    )
  ];
}
function productionOf(raw) {
  const written = Object.entries(raw.environments);
  const requires = (one3) => listOf(one3?.requires?.["verified-in"]);
  const required = new Set(written.flatMap(([, one3]) => requires(one3)));
  const last = written.filter(([name]) => !required.has(name));
  const guarded = last.filter(([, one3]) => requires(one3).length > 0);
  return (guarded.length > 0 ? guarded : last).map(([name]) => name);
}
function slackOf(one3, path2, report) {
  const { webhook: webhook2, token, channel: channel2, api = null } = one3;
  if (webhook2 === void 0 === (token === void 0)) {
    const got = webhook2 === void 0 ? "neither" : "both";
    report(path2, `expected either webhook or token, got ${got}`, "webhook: SLACK_WEBHOOK_URL");
    return void 0;
  }
  if (webhook2 !== void 0) {
    for (const key of ["channel", "api"]) {
      if (one3[key] !== void 0)
        report(
          [...path2, key],
          `expected no ${key}, since the webhook says where it posts, got one`,
          `remove \`${key}\``
        );
    }
    return { kind: "slack-webhook", url: webhook2 };
  }
  if (token === void 0) return void 0;
  if (channel2 === void 0) {
    report(path2, "expected the channel that the bot posts to, got none", "channel: C0123456789");
    return void 0;
  }
  return { kind: "slack-bot", token, channel: channel2, api };
}
function emailOf(one3, region2, path2, report) {
  const { smtp, from } = one3;
  const to = listOf(one3.to);
  const ses = one3.ses === true;
  if (smtp !== void 0 === ses) {
    report(path2, `expected either smtp or ses, got ${ses ? "both" : "neither"}`, "smtp: SMTP_URL");
    return void 0;
  }
  if (smtp === void 0) return { kind: "ses", role: one3.role ?? null, region: one3.region ?? region2, from, to };
  for (const key of ["region", "role"]) {
    if (one3[key] !== void 0)
      report([...path2, key], `expected no ${key}, since smtp names the server, got one`, `remove \`${key}\``);
  }
  return { kind: "smtp", server: smtp, from, to };
}
function ruleOf(rules2, known, path2, report) {
  const environments = listOf(rules2.environments);
  for (const name of environments) {
    if (known.includes(name)) continue;
    report(
      [...path2, "environments"],
      `expected one of the environments ${known.join(", ")}, got "${name}"${didYouMean(name, known)}`,
      `environments: [${known.at(-1) ?? "prod"}]`
    );
  }
  return {
    outcomes: rules2.outcomes === void 0 ? null : listOf(rules2.outcomes),
    environments: rules2.environments === void 0 ? null : environments
  };
}

// src/config/graph.ts
function reportGraph(graph, pathOf, report) {
  const done = /* @__PURE__ */ new Set();
  const visit2 = (name, trail) => {
    if (trail.includes(name)) {
      const circle = [...trail.slice(trail.indexOf(name)), name];
      const closing = trail.at(-1) ?? name;
      report(
        pathOf(closing),
        `expected no circle, got ${circle.join(" → ")}`,
        `remove "${name}" from ${String(pathOf(closing).at(-1))} of ${closing}`
      );
      return;
    }
    if (done.has(name)) return;
    for (const next of graph.get(name) ?? []) visit2(next, [...trail, name]);
    done.add(name);
  };
  for (const name of graph.keys()) visit2(name, []);
}

// src/config/duration.ts
var milliseconds = { ms: 1, s: 1e3, m: 6e4, h: 36e5 };
function parseMilliseconds(text2) {
  const [, digits = "0", unit = "s"] = /^([0-9]+)(ms|s|m|h)$/.exec(text2) ?? [];
  return Number(digits) * (milliseconds[unit] ?? 1e3);
}
function parseSeconds(text2) {
  return parseMilliseconds(text2) / 1e3;
}

// src/config/registry-site.ts
function siteOf(raw, otherwise, path2, report) {
  const host = registryHostOf(raw, path2, report);
  if (host !== null) return { host, role: null, account: null, region: null };
  return { host, role: raw.role ?? null, account: accountOf(raw, path2, report), region: raw.region ?? otherwise };
}
function accountOf(raw, path2, report) {
  const ofRole = raw.role?.split(":")[4];
  if (raw.account !== void 0 && ofRole !== void 0 && ofRole !== raw.account) {
    report(
      [...path2, "account"],
      `expected the account of the role, ${ofRole}, got ${raw.account}`,
      `account: "${ofRole}"`
    );
  }
  return raw.account ?? ofRole ?? null;
}
function registryHostOf(raw, path2, report) {
  const { host, username, password } = raw;
  if (host === void 0) {
    for (const key of ["username", "password"]) {
      if (raw[key] === void 0) continue;
      report(
        [...path2, key],
        `expected \`${key}\` beside a \`host\`, since ECR's credentials are a role's, got it alone`,
        "host: ghcr.io/acme"
      );
    }
    return null;
  }
  for (const key of ["role", "account", "region"]) {
    if (raw[key] === void 0) continue;
    report(
      [...path2, key],
      `expected no \`${key}\` beside \`host\`, since it belongs to ECR, got it`,
      `remove \`${key}\`, or \`host\``
    );
  }
  if (username === void 0 !== (password === void 0)) {
    const [there, absent] = username === void 0 ? ["password", "username"] : ["username", "password"];
    report(
      [...path2, there],
      `expected \`${absent}\` beside \`${there}\`, got it alone`,
      `${absent}: ${absent === "username" ? "REGISTRY_USER" : "REGISTRY_TOKEN"}`
    );
  }
  return { address: host, username: username ?? null, password: password ?? null };
}

// src/config/repository-name.ts
function isRepositoryName(name) {
  return name.length >= 2 && name.length <= 256 && /^(?:[a-z0-9]+(?:(?:[._-]|__)[a-z0-9]+)*\/)*[a-z0-9]+(?:(?:[._-]|__)[a-z0-9]+)*$/.test(name);
}

// src/config/policy.ts
var defaultLedger = "waybill/{environment}/{service}";
function policyOf(raw, report) {
  const written = Object.entries(raw.environments);
  const names = written.map(([name]) => name);
  if (names.length === 0)
    report(["environments"], "expected at least one environment, got an empty map", "prod: { cluster: shop }");
  if (names.includes("latest")) {
    report(
      ["environments", "latest"],
      'expected another name, got "latest", which is a tag of its own (`at.latest`)',
      "stable:"
    );
  }
  const requirements = new Map(
    written.map(([name, environment2]) => [name, listOf(environment2?.requires?.["verified-in"])])
  );
  for (const [name, required2] of requirements) {
    const path2 = ["environments", name, "requires", "verified-in"];
    for (const other of required2) {
      if (requirements.has(other)) continue;
      report(
        path2,
        `expected one of the environments ${names.join(", ")}, got "${other}"${didYouMean(other, names)}`,
        `verified-in: [${names.find((known) => known !== name) ?? ""}]`
      );
    }
  }
  reportGraph(requirements, (name) => ["environments", name, "requires", "verified-in"], report);
  const required = new Set([...requirements.values()].flat());
  return {
    policyRef: raw["policy-ref"] ?? null,
    registry: registryOf(raw, names, report),
    environments: written.map(
      ([name, environment2]) => environmentOf(name, environment2 ?? {}, raw, required.has(name), report)
    )
  };
}
function environmentOf(name, raw, file, isRequired, report) {
  const path2 = ["environments", name];
  const verifiedIn = [...new Set(listOf(raw.requires?.["verified-in"]))];
  const region2 = raw.region ?? file.region ?? null;
  const except = raw.requires?.except;
  const exceptPath = [...path2, "requires", "except"];
  if (raw.hold === false && verifiedIn.length > 0) {
    report(
      [...path2, "hold"],
      `expected no \`hold: false\` in ${name}, since an environment that requires something always holds, got it`,
      "remove `hold`"
    );
  }
  const seconds = (key, otherwise) => {
    const written = raw[key];
    return written === void 0 ? otherwise : parseSeconds(written);
  };
  return {
    name,
    github: raw.github ?? name,
    branches: raw.branches === void 0 ? null : patterns(raw.branches, [...path2, "branches"], report),
    tags: raw.tags === void 0 ? null : patterns(raw.tags, [...path2, "tags"], report),
    requires: {
      verifiedIn,
      tests: [...new Set(listOf(raw.requires?.tests))],
      except: {
        branches: patterns(except?.branches, [...exceptPath, "branches"], report),
        tags: patterns(except?.tags, [...exceptPath, "tags"], report)
      }
    },
    place: placeOf(name, raw, region2, report),
    region: region2,
    role: raw.role ?? null,
    account: accountOf(raw, path2, report),
    registry: raw.registry === void 0 ? null : siteOf(raw.registry, region2, [...path2, "registry"], report),
    url: urlOf(name, raw.url, report),
    hold: raw.hold ?? verifiedIn.length > 0,
    allowZero: raw["allow-zero"] ?? false,
    allowDowngrade: raw.downgrade === void 0 ? verifiedIn.length === 0 || isRequired : raw.downgrade === "allow",
    lockTimeoutSeconds: raw["lock-timeout"] === void 0 ? null : parseSeconds(raw["lock-timeout"]),
    admitTtlSeconds: seconds("admit-ttl", 3600),
    verdictSeconds: seconds("verdict-timeout", 1800),
    returnSeconds: seconds("return-timeout", 900)
  };
}
function placeOf(name, raw, region2, report) {
  if (raw.cluster === void 0) return null;
  const path2 = ["environments", name, "cluster"];
  return { cluster: replacePlaceholders(raw.cluster, { environment: name }, path2, report), region: region2 };
}
function urlOf(name, url, report) {
  if (url === void 0) return null;
  const path2 = ["environments", name, "url"];
  const example = replacePlaceholders(url, { service: "service", environment: name }, path2, report);
  const parsed = URL.canParse(example) ? new URL(example) : void 0;
  if (parsed === void 0)
    report(path2, `expected a URL, got ${JSON.stringify(url)}`, "url: https://{service}.shop.example");
  else if (parsed.username !== "" || parsed.password !== "") {
    report(
      path2,
      "expected a URL without a name or password in it, got one with",
      `url: ${parsed.protocol}//${parsed.host}${parsed.pathname}`
    );
  } else if (parsed.search !== "" || parsed.hash !== "") {
    report(
      path2,
      "expected a URL without `?` and `#`, since paths of probes follow it",
      `url: ${parsed.origin}${parsed.pathname}`
    );
  }
  return replacePlaceholders(url, { service: keep, environment: keep }, path2, () => void 0);
}
function registryOf(file, names, report) {
  const raw = file.registry ?? {};
  const latestFrom = raw["latest-from"] ?? null;
  if (latestFrom !== null && !names.includes(latestFrom)) {
    report(
      ["registry", "latest-from"],
      `expected one of the environments ${names.join(", ")}, got "${latestFrom}"${didYouMean(latestFrom, names)}`,
      `latest-from: ${names.at(-1) ?? ""}`
    );
  }
  const ledger = raw.ledger ?? defaultLedger;
  const path2 = ["registry", "ledger"];
  const name = replacePlaceholders(ledger, { environment: "environment", service: "service" }, path2, report);
  if (!ledger.includes("{environment}") || !ledger.includes("{service}") || !isRepositoryName(name)) {
    report(
      path2,
      `expected a repository name that holds {environment} and {service}, got ${JSON.stringify(ledger)}`,
      `ledger: ${defaultLedger}`
    );
  }
  const single = raw.role !== void 0 || raw.account !== void 0;
  return { ...siteOf(raw, single ? file.region ?? null : null, ["registry"], report), ledger, latestFrom };
}
function patterns(written, path2, report) {
  const list = listOf(written);
  list.forEach((pattern, index) => {
    const at2 = Array.isArray(written) ? [...path2, index] : path2;
    const problem = patternProblem(pattern);
    if (problem !== null)
      report(
        at2,
        `expected a pattern of GitHub's filters, got ${JSON.stringify(pattern)}: ${problem}`,
        "use letters, `*`, `**`, `?`, `+`, `[0-9]` and a leading `!`"
      );
    if (/^refs\/(?:heads|tags)\//.test(pattern)) {
      report(
        at2,
        `expected a name without refs/heads/ or refs/tags/, got ${JSON.stringify(pattern)}`,
        JSON.stringify(pattern.replace(/^refs\/(?:heads|tags)\//, ""))
      );
    }
  });
  if (list.length > 0 && list.every((pattern) => pattern.startsWith("!"))) {
    report(
      path2,
      "expected a pattern that lets something in before those with `!`, got only those",
      `${String(path2.at(-1))}: ["**", ${list.map((pattern) => JSON.stringify(pattern)).join(", ")}]`
    );
  }
  return list;
}

// src/config/repair.ts
function repaired(value, issues, root) {
  const copy = structuredClone(value);
  const changed = [];
  for (const { issue, path: path2 } of issues) {
    if (issue.code === "invalid_key" || path2.length === 0 && issue.code !== "unrecognized_keys") return void 0;
    if (issue.code === "unrecognized_keys") {
      const map2 = at(copy, path2);
      const node2 = schemaAt(root, path2, value);
      if (map2 === void 0 || node2 === void 0) return void 0;
      for (const key2 of issue.keys) {
        const meant = suggestion(key2, Object.keys(alternative(node2, map2).properties ?? {}));
        if (meant !== void 0 && !(meant in map2)) map2[meant] = map2[key2];
        Reflect.deleteProperty(map2, key2);
        changed.push([...path2, key2], ...meant === void 0 ? [] : [[...path2, meant]]);
      }
      continue;
    }
    const parent = at(copy, path2.slice(0, -1));
    const key = path2.at(-1);
    const node = schemaAt(root, path2, value);
    if (parent === void 0 || key === void 0 || path2.length < 2) return void 0;
    const chosen = node === void 0 ? void 0 : alternative(node, parent[key]);
    const example = chosen?.examples?.[0] ?? node?.examples?.[0];
    if (example === void 0) Reflect.deleteProperty(parent, key);
    else parent[key] = example;
    changed.push(path2);
  }
  return { value: copy, changed };
}
function at(value, path2) {
  let current = value;
  for (const part of path2) {
    if (!isRecord(current) && !Array.isArray(current)) return void 0;
    current = current[part];
  }
  return isRecord(current) || Array.isArray(current) ? current : void 0;
}

// src/config/schema-problem.ts
function reportSchemaIssues(issues, value, root, report) {
  for (const { issue, path: path2 } of issues) {
    const got = valueAt(value, path2);
    const node = schemaAt(root, path2, value);
    switch (issue.code) {
      case "unrecognized_keys":
        for (const key of issue.keys) reportUnknownKey(key, path2, got, node, root, report);
        break;
      case "invalid_key": {
        const names = schemaAt(root, path2.slice(0, -1), value);
        const rule = names === void 0 ? void 0 : alternative(names, valueAt(value, path2.slice(0, -1))).propertyNames;
        report(
          path2,
          `expected ${rule?.title ?? "another name"}, got ${JSON.stringify(path2.at(-1))}`,
          `${exampleText(rule)}:`
        );
        break;
      }
      default:
        reportValue(path2, got, valueAt(value, path2.slice(0, -1)), node, report);
    }
  }
}
function reportValue(path2, got, around, node, report) {
  const chosen = node === void 0 ? void 0 : alternative(node, got);
  const isMap2 = node !== void 0 && alternative(node, {}).properties !== void 0;
  const title = chosen?.title ?? node?.title ?? (isMap2 ? "a map" : "something else");
  const example = exampleText(chosen?.examples === void 0 ? node : chosen);
  const key = path2.at(-1);
  const above = isMap2 && typeof key === "string" && !isRecord(got) ? emptyAbove(key, around) : void 0;
  if (above !== void 0) {
    const message = `expected ${title}, got ${showValue(got, path2)}: \`${key}\` stands beside \`${above}\`, which is empty, and not under it`;
    report(path2, message, `${above}: { ${key}:${inline(got, path2)} }`);
    return;
  }
  const fix = key === void 0 ? void 0 : typeof key === "number" ? `- ${example}` : `${key}: ${example}`;
  report(path2, `expected ${title}, got ${showValue(got, path2)}`, example === "" ? void 0 : fix);
}
function reportUnknownKey(key, path2, map2, node, root, report) {
  const known = Object.keys(node === void 0 ? {} : alternative(node, map2).properties ?? {});
  const place = path2.length === 0 ? "the file" : `\`${formatPath(path2)}\``;
  const home = homeOf(key, root);
  const meant = home === void 0 ? suggestion(key, known) : void 0;
  const inner = isRecord(map2) ? map2[key] : void 0;
  const fix = meant !== void 0 ? `${meant}:${inline(inner, [...path2, meant])}` : home ?? shifted(key, path2, map2, root) ?? `remove \`${key}\``;
  report(
    [...path2, key],
    `expected one of the keys ${known.join(", ")} in ${place}, got "${key}"${meant === void 0 ? "" : `; did you mean "${meant}"?`}`,
    fix
  );
}
function shifted(key, path2, map2, root) {
  const above = emptyAbove(key, map2);
  if (above !== void 0) return `indent \`${key}:\` under \`${above}:\``;
  const [section, name] = path2;
  if (path2.length !== 2 || section === name || root.properties?.[String(name)] === void 0) return void 0;
  return `\`${name}:\` belongs to the top of the file`;
}
function emptyAbove(key, map2) {
  if (!isRecord(map2)) return void 0;
  const keys2 = Object.keys(map2);
  const above = keys2[keys2.indexOf(key) - 1];
  return above !== void 0 && map2[above] === null ? above : void 0;
}
function homeOf(key, root) {
  if (root.properties?.[key] !== void 0) return `\`${key}:\` belongs to the top of the file`;
  const inside2 = (section) => {
    const entries = root.properties?.[section]?.additionalProperties;
    return typeof entries === "object" ? alternative(entries, {}) : {};
  };
  if (inside2("services").properties?.[key] !== void 0) {
    const why = key === "build" || key === "image" ? ": one image for every environment" : "";
    return `\`${key}:\` belongs to \`services.<service>\`${why}`;
  }
  if (inside2("environments").properties?.[key] !== void 0)
    return `\`${key}:\` belongs to \`environments.<environment>\``;
  return void 0;
}
function showValue(value, path2) {
  if (value === void 0) return "nothing";
  if (value === null) return "an empty value";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object") return "a map";
  if (mayBeSecret(path2)) return `a ${typeof value === "string" ? "text" : typeof value} that is not shown here`;
  const text2 = typeof value === "number" ? String(value) : JSON.stringify(value);
  return text2.length <= 80 ? text2 : `${text2.slice(0, 77)}…`;
}
var secretKeys = [
  "secrets",
  "variables",
  "headers",
  "args",
  "notify",
  "body",
  "signing"
];
function mayBeSecret(path2) {
  return path2.some((part) => secretKeys.includes(part));
}
function inline(value, path2) {
  if (typeof value === "object" || value === void 0 || mayBeSecret(path2)) return "";
  return ` ${yamlText(value)}`;
}
function exampleText(node) {
  const example = node?.examples?.[0];
  return example === void 0 ? "" : yamlText(example);
}
function yamlText(value) {
  if (Array.isArray(value)) return `[${value.map(yamlText).join(", ")}]`;
  if (isRecord(value)) {
    const members = Object.entries(value).map(([key, member]) => `${yamlText(key)}: ${yamlText(member)}`);
    return `{ ${members.join(", ").trimEnd()} }`;
  }
  if (typeof value !== "string") return value === null ? "" : JSON.stringify(value);
  if (/^[0-9]+(?:ms|s|m|h)$/.test(value)) return value;
  return /^[A-Za-z/.^][\w./:%^-]*(?<!:)$/.test(value) ? value : JSON.stringify(value);
}
function placedIssues(issues, base = []) {
  return issues.flatMap((issue) => {
    const path2 = [...base, ...issue.path.map((part) => typeof part === "symbol" ? String(part) : part)];
    if (issue.code === "invalid_union") {
      const meant = issue.errors.find(isMeant);
      if (meant !== void 0) return placedIssues(meant, path2);
    }
    return [{ issue, path: path2 }];
  });
}
function isMeant(issues) {
  return !issues.some((issue) => {
    if (issue.path.length > 0) return false;
    return issue.code === "invalid_type" || issue.code === "invalid_union" && !issue.errors.some(isMeant);
  });
}
function valueAt(value, path2) {
  return path2.reduce((current, part) => {
    if (!isRecord(current) && !Array.isArray(current)) return void 0;
    return Object.hasOwn(current, part) ? current[part] : void 0;
  }, value);
}

// src/config/safe-path.ts
function safePath(written, base, path2, report) {
  const parts = [];
  const escapes = () => {
    report(
      path2,
      `expected a path inside the repository, got ${JSON.stringify(written)}`,
      `${String(path2.at(-1))}: services/returns`
    );
    return written.split(/[/\\\0]/).filter((part) => !["", ".", ".."].includes(part)).join("/");
  };
  if (written.startsWith("/") || /^[A-Za-z]:/.test(written) || /[\\\0]/.test(written)) return escapes();
  for (const part of `${base}/${written}`.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === void 0) return escapes();
  }
  return parts.length === 0 ? "." : parts.join("/");
}

// src/config/build-means.ts
var keys = ["builder", "secrets", "ssh", "cache", "sbom", "provenance", "attestations"];
function meansOf(layers, service2, text2) {
  if (!keys.some((key) => topmost(layers, key) !== void 0)) return null;
  const secrets2 = merged(layers, "secrets", (map2) => map2);
  return {
    builder: topmost(layers, "builder")?.value ?? null,
    secrets: Object.fromEntries([...secrets2].map(([id, { value, path: path2 }]) => [id, secretOf(value, path2, text2)])),
    ssh: listOf(topmost(layers, "ssh")?.value),
    cache: cacheOf(layers, service2, text2),
    sbom: topmost(layers, "sbom")?.value ?? false,
    provenance: topmost(layers, "provenance")?.value ?? null,
    attestations: topmost(layers, "attestations")?.value ?? null
  };
}
function secretOf(written, path2, text2) {
  if (typeof written === "string") return { kind: "variable", name: written };
  return { kind: "file", path: text2(written.file, [...path2, "file"]) };
}
function cacheOf(layers, service2, text2) {
  const found = topmost(layers, "cache");
  if (found === void 0) return null;
  const { value, path: path2 } = found;
  const written = value === "gha" ? { gha: true } : value;
  const one3 = (key) => {
    const place = written[key];
    return place === void 0 ? null : text2(place, [...path2, key]);
  };
  return {
    local: one3("local"),
    registry: one3("registry"),
    gha: ghaOf(written.gha, service2, path2, text2),
    mode: written.mode ?? "max"
  };
}
function ghaOf(written, service2, path2, text2) {
  if (written === void 0) return null;
  const options = written === true ? {} : written;
  const read = Object.entries(options).map(([name, value]) => [name, text2(value, [...path2, "gha", name])]);
  return { scope: service2, ...Object.fromEntries(read) };
}

// src/config/words.ts
function splitWords(text2) {
  const words2 = [];
  let word;
  let quote;
  for (let at2 = 0; at2 < text2.length; at2++) {
    const character = text2.charAt(at2);
    const next = text2.charAt(at2 + 1);
    if (quote === "'") {
      if (character === quote) quote = void 0;
      else word = (word ?? "") + character;
    } else if (character === "\\") {
      if (next === "") return "a backslash at its end";
      at2++;
      if (next === "\n") continue;
      const literal2 = quote === '"' && !['"', "\\", "$", "`"].includes(next);
      word = (word ?? "") + (literal2 ? character : "") + next;
    } else if (character === "`" || character === "$" && next === "(") {
      return "a command substitution, which needs a shell";
    } else if (character === "$" && /[A-Za-z_{]/.test(next)) {
      return "a variable, which needs a shell";
    } else if (quote === '"') {
      if (character === quote) quote = void 0;
      else word = (word ?? "") + character;
    } else if (character === '"' || character === "'") {
      quote = character;
      word ??= "";
    } else if (/\s/.test(character)) {
      if (word !== void 0) words2.push(word);
      word = void 0;
    } else if ("|&;<>()".includes(character)) {
      return `\`${character}\`, which needs a shell`;
    } else {
      word = (word ?? "") + character;
    }
  }
  if (quote !== void 0) return `a ${quote} that is never closed`;
  if (word !== void 0) words2.push(word);
  return words2.length === 0 ? "no word" : words2;
}

// src/config/command.ts
function wordsOf(command, path2, replace, report) {
  return split(command, path2, report).map((word) => replace(word, path2));
}
function split(command, path2, report) {
  if (typeof command !== "string") {
    if (command[0]?.trim() === "")
      report(path2, "expected a program as the first word, got an empty text", "command: [npm, run, e2e]");
    return command;
  }
  const words2 = splitWords(command);
  if (typeof words2 !== "string") return words2;
  report(
    path2,
    `expected a command, got ${words2}`,
    `${String(path2.at(-1))}: [sh, -c, …]   # a list of words starts a shell where you want one`
  );
  return [];
}

// src/config/build.ts
var ownKeys = {
  dockerfile: ["dockerfile", "target", "args", "contexts", "builder", "secrets", "ssh", "cache", "sbom", "provenance"],
  command: ["command", "output"],
  archive: ["archive"]
};
var reasons = {
  commit: "one image serves all commits of the same tree; the service is given WAYBILL_COMMIT when it is deployed",
  version: "one image serves all versions of the same tree; the service is given WAYBILL_VERSION when it is deployed",
  environment: "one image serves all environments; what differs belongs to `variables:`",
  account: "one image serves all environments; what differs belongs to `variables:`",
  region: "one image serves all environments; what differs belongs to `variables:`"
};
function buildOf(service2, written, report) {
  const layers = withoutOtherKinds(
    written.map(({ value, path: path2 }) => ({ value: longForm(value), path: path2 })),
    report
  );
  const kind = layers.map(({ value }) => kindOf2(value)).findLast((found) => found !== void 0) ?? "dockerfile";
  const short2 = new Set(written.flatMap(({ value, path: path2 }) => typeof value === "string" ? formatPath(path2) : []));
  const where = layers.at(-1)?.path ?? ["services", service2];
  const text2 = (value, path2) => replacePlaceholders(value, { service: service2 }, path2, report, reasons);
  const one3 = (key, otherwise, base = "") => {
    const found = topmost(layers, key);
    if (found === void 0) return safePath(otherwise, base, where, report);
    const layer = found.path.slice(0, -1);
    const path2 = short2.has(formatPath(layer)) ? layer : found.path;
    return safePath(text2(found.value, path2), base, path2, report);
  };
  const many = (key) => {
    const found = topmost(layers, key);
    if (found === void 0) return [];
    return listOf(found.value).map((value, index) => {
      const path2 = Array.isArray(found.value) ? [...found.path, index] : found.path;
      return { value: text2(value, path2), path: path2 };
    });
  };
  const named = (key) => [...merged(layers, key, (map2) => map2)].map(
    ([name, { value, path: path2 }]) => [name, { value: text2(String(value), path2), path: path2 }]
  );
  const context = one3("context", ".");
  const platforms = many("platforms").map(({ value }) => value);
  const target = topmost(layers, "target");
  const means = meansOf(layers, service2, text2);
  return {
    context,
    recipe: recipeOf(kind, layers, where, context, one3, text2, report),
    target: target === void 0 ? null : text2(target.value, target.path),
    arguments: Object.fromEntries(named("args").map(([name, { value }]) => [name, value])),
    platforms: platforms.length > 0 || kind !== "dockerfile" ? platforms : ["linux/amd64"],
    paths: many("paths").map(({ value, path: path2 }) => safePath(value, "", path2, report)),
    contexts: Object.fromEntries(
      named("contexts").map(([name, { value, path: path2 }]) => [name, safePath(value, "", path2, report)])
    ),
    epoch: topmost(layers, "epoch")?.value ?? 0,
    ...means === null ? {} : { means }
  };
}
function recipeOf(kind, layers, where, context, one3, text2, report) {
  switch (kind) {
    case "dockerfile":
      return { kind, path: one3("dockerfile", "Dockerfile", context) };
    case "archive":
      return { kind, path: one3("archive", ".") };
    case "command": {
      const command = topmost(layers, "command");
      if (command === void 0)
        report(where, "expected `command` beside `output`, got nothing", "command: npm run image");
      if (topmost(layers, "output") === void 0)
        report(where, "expected `output` beside `command`, got nothing", "output: dist/image");
      return {
        kind,
        words: command === void 0 ? [] : wordsOf(command.value, command.path, text2, report),
        output: one3("output", ".")
      };
    }
  }
}
function buildIdentity({ means: _, ...build2 }) {
  return JSON.stringify([declaredPaths(build2), build2]);
}
function longForm(build2) {
  return typeof build2 === "string" ? { context: build2 } : build2;
}
function kindOf2(build2) {
  const kinds2 = ["command", "archive", "dockerfile"];
  return kinds2.find((kind) => ownKeys[kind].some((key) => build2[key] !== void 0));
}
function withoutOtherKinds(layers, report) {
  const kind = layers.map(({ value }) => kindOf2(value)).findLast((found) => found !== void 0);
  return layers.map(({ value, path: path2 }) => {
    const own = kindOf2(value);
    const foreign = (of) => Object.entries(ownKeys).flatMap(
      ([other, keys2]) => other === of || of === void 0 ? [] : keys2.filter((key) => value[key] !== void 0)
    );
    const mixed = foreign(own)[0];
    if (mixed !== void 0)
      report(
        [...path2, mixed],
        `expected either a Dockerfile, a command or an archive, got \`${mixed}\` beside a ${own ?? ""}`,
        `remove \`${mixed}\``
      );
    const dropped = foreign(kind);
    return { value: Object.fromEntries(Object.entries(value).filter(([key]) => !dropped.includes(key))), path: path2 };
  });
}

// src/config/services.ts
function reportServices(raw, built, report) {
  const names = Object.keys(raw.services);
  const environments = Object.keys(raw.environments);
  if (names.length === 0) report(["services"], "expected at least one service, got an empty map", "returns:");
  const needs = new Map(names.map((name) => [name, listOf(raw.services[name]?.needs)]));
  for (const [name, needed] of needs) {
    for (const other of needed) {
      if (names.includes(other)) continue;
      report(
        ["services", name, "needs"],
        `expected one of the services ${names.join(", ")}, got "${other}"${didYouMean(other, names)}`,
        `needs: [${names.find((known) => known !== name) ?? ""}]`
      );
    }
    for (const environment2 of Object.keys(raw.services[name]?.environments ?? {})) {
      if (environments.includes(environment2)) continue;
      report(
        ["services", name, "environments", environment2],
        `expected one of the environments ${environments.join(", ")}, got "${environment2}"${didYouMean(environment2, environments)}`,
        `${environments.at(-1) ?? "prod"}:`
      );
    }
  }
  reportGraph(needs, (name) => ["services", name, "needs"], report);
  reportShared(raw, built, report);
}
function reportShared(raw, built, report) {
  const builders = /* @__PURE__ */ new Map();
  const owners = /* @__PURE__ */ new Map();
  for (const { topology } of built) {
    const { name, repository, build: build2 } = topology;
    const own = raw.services[name];
    const buildPath = ["services", name, ...own?.build === void 0 ? [] : ["build"]];
    const twin = builders.get(buildIdentity(build2));
    if (twin === void 0) builders.set(buildIdentity(build2), name);
    else {
      report(
        buildPath,
        `expected an image of its own for ${name}, got the same build as ${twin} (${build2.context})`,
        `build: services/${name}
or, where both run one image, one service with two ECS services:
ecs: { services: [${twin}, ${name}] }`
      );
    }
    const imagePath = ["services", name, ...own?.image === void 0 ? [] : ["image"]];
    const owner = owners.get(repository);
    if (owner === void 0) owners.set(repository, name);
    else
      report(
        imagePath,
        `expected a repository of its own for ${name}, got ${repository}, which belongs to ${owner}`,
        "image: shop/{service}"
      );
  }
}

// src/config/config-guard.ts
function configGuardOf(written) {
  if (written === void 0) return { level: "warn", except: [] };
  const { value } = written;
  if (typeof value === "string") return { level: value, except: [] };
  return {
    level: value.level ?? "warn",
    except: listOf(value.except).map((pattern) => pattern.replace(/^\.?\/+/, ""))
  };
}

// src/config/expectation.ts
function expectationOf(raw, path2, report) {
  const long5 = typeof raw === "object" ? raw : raw === void 0 ? {} : { status: raw };
  const statusPath = typeof raw === "object" ? [...path2, "status"] : path2;
  return {
    status: long5.status === void 0 ? [[200, 299]] : listOf(long5.status).map((status2) => rangeOf(status2, statusPath, report)),
    headers: Object.fromEntries(
      Object.entries(long5.headers ?? {}).map(([name, pattern]) => [
        name.toLowerCase(),
        expressionOf(pattern, [...path2, "headers", name], report)
      ])
    ),
    json: Object.fromEntries(Object.entries(long5.json ?? {}).map(([at2, value]) => [at2, JSON.stringify(value)])),
    body: long5.body === void 0 ? null : expressionOf(long5.body, [...path2, "body"], report),
    version: versionOf(long5.version, [...path2, "version"], report)
  };
}
function rangeOf(status2, path2, report) {
  if (typeof status2 === "number") return [status2, status2];
  const [from = 0, to = 0] = status2.split("-").map(Number);
  if (from > to) report(path2, `expected a range that runs upwards, got ${status2}`, `status: ${to}-${from}`);
  return [from, to];
}
function expressionOf(pattern, path2, report) {
  try {
    new RegExp(pattern);
  } catch {
    report(
      path2,
      "expected a regular expression (as JavaScript has them), got one that cannot be read",
      `${String(path2.at(-1))}: "^ok"`
    );
  }
  return pattern;
}
function versionOf(raw, path2, report) {
  if (raw === void 0) return null;
  if (raw.header === void 0 === (raw.json === void 0)) {
    report(
      path2,
      `expected either header or json, got ${raw.header === void 0 ? "none" : "both"}`,
      "version: { json: $.digest }"
    );
  }
  const is = raw.is ?? "digest";
  return raw.header === void 0 ? { from: "json", at: raw.json ?? "$", is } : { from: "header", at: raw.header.toLowerCase(), is };
}

// src/config/probe.ts
var defaultSteady = { kind: "steady", name: "steady for 60s", seconds: 60 };
function probesOf(written, context, report) {
  if (written === void 0) return [defaultSteady];
  const { value, path: path2 } = written;
  const probes = Array.isArray(value) ? value.map((one3, index) => probeOf(longForm2(one3), [...path2, index], context, report)) : [probeOf(longForm2(value), path2, context, report)];
  const names = /* @__PURE__ */ new Map();
  return probes.map((probe2) => {
    const count = (names.get(probe2.name) ?? 0) + 1;
    names.set(probe2.name, count);
    return count === 1 ? probe2 : { ...probe2, name: `${probe2.name} (${count})` };
  });
}
function longForm2(probe2) {
  if (typeof probe2 !== "string") return probe2;
  if (probe2 === "steady") return { steady: true };
  return probe2.startsWith("/") ? { path: probe2 } : { url: probe2 };
}
var kinds = ["path", "url", "command", "steady"];
var allowedBeside = {
  path: ["method", "headers", "body", "expect", "timeout", "repeats", "interval", "success-rate", "p95"],
  url: ["method", "headers", "body", "expect", "timeout", "repeats", "interval", "success-rate", "p95"],
  command: ["timeout"],
  steady: []
};
function probeOf(raw, path2, context, report) {
  const given = kinds.filter((kind2) => raw[kind2] !== void 0);
  const kind = given[0] ?? "path";
  if (given.length !== 1) {
    const got = given.length === 0 ? "none of them" : given.join(" and ");
    report(
      path2,
      `expected one of path, url, command and steady, got ${got}`,
      given.length === 0 ? "path: /health" : "write a list of probes, one for each"
    );
  }
  for (const key of Object.keys(raw)) {
    if (key === "name" || key === kind || given.includes(key) || allowedBeside[kind].includes(key))
      continue;
    report(
      [...path2, key],
      `expected nothing but name${allowedBeside[kind].map((one3) => `, ${one3}`).join("")} beside \`${kind}\`, got \`${key}\``,
      `remove \`${key}\``
    );
  }
  const text2 = (value, at2) => replacePlaceholders(value, { service: context.service, environment: context.environment }, at2, report);
  if (raw.command !== void 0) {
    const words2 = wordsOf(raw.command, [...path2, "command"], text2, report);
    const seconds = raw.timeout === void 0 ? 600 : parseSeconds(raw.timeout);
    return {
      kind: "command",
      name: raw.name ?? words2[0] ?? "command",
      words: words2,
      url: context.url,
      timeoutSeconds: seconds
    };
  }
  if (raw.steady !== void 0) {
    if (raw.steady === false) report([...path2, "steady"], "expected a duration such as 60s, got false", "steady: 60s");
    const seconds = typeof raw.steady === "string" ? parseSeconds(raw.steady) : 60;
    return { kind: "steady", name: raw.name ?? `steady for ${seconds}s`, seconds };
  }
  return httpProbe(raw, path2, context, text2, report);
}
function httpProbe(raw, path2, context, text2, report) {
  const method = raw.method ?? "GET";
  const url = absoluteUrl(raw, path2, context, text2, report);
  if (raw.body !== void 0 && (method === "GET" || method === "HEAD")) {
    report([...path2, "body"], `expected no body with ${method}, got one`, "method: POST");
  }
  return {
    kind: "http",
    name: raw.name ?? `${method} ${withoutQuery(raw.path ?? url)}`,
    method,
    url,
    headers: headersOf(raw, path2, report),
    body: raw.body ?? null,
    expect: expectationOf(raw.expect, [...path2, "expect"], report),
    timeoutSeconds: raw.timeout === void 0 ? 10 : parseSeconds(raw.timeout),
    repeats: raw.repeats ?? 1,
    intervalSeconds: raw.interval === void 0 ? 1 : parseSeconds(raw.interval),
    successRate: shareOf(raw["success-rate"]),
    p95Milliseconds: raw.p95 === void 0 ? null : parseMilliseconds(raw.p95)
  };
}
function withoutQuery(address2) {
  return address2.replace(/[?#].*$/s, "");
}
function shareOf(rate) {
  if (rate === void 0) return 1;
  return typeof rate === "number" ? rate : Number(rate.slice(0, -1)) / 100;
}
function absoluteUrl(raw, path2, context, text2, report) {
  if (raw.url === void 0) {
    if (context.url === null) {
      report(
        context.environmentPath,
        `expected a \`url\` of ${context.environment}, since ${context.service} is probed at ${JSON.stringify(raw.path ?? "/")}, got none`,
        `url: https://{service}.${context.environment}.shop.example`
      );
    }
    return `${(context.url ?? "").replace(/\/+$/, "")}${text2(raw.path ?? "/", [...path2, "path"])}`;
  }
  const url = text2(raw.url, path2);
  const parsed = URL.canParse(url) ? new URL(url) : void 0;
  if (parsed === void 0)
    report(path2, `expected a URL, got ${JSON.stringify(url)}`, "url: https://shop.example/health");
  else if (parsed.username !== "" || parsed.password !== "") {
    report(
      path2,
      "expected a URL without a name or password in it, got one with",
      "headers: { authorization: { env: PROBE_TOKEN } }"
    );
  }
  return url;
}
var credentialHeaders = ["authorization", "proxy-authorization", "cookie", "x-api-key"];
function headersOf(raw, path2, report) {
  for (const [name, value] of Object.entries(raw.headers ?? {})) {
    const at2 = [...path2, "headers", name];
    if (typeof value === "string" && credentialHeaders.includes(name.toLowerCase())) {
      report(
        at2,
        `expected { env: NAME } for ${name}, which carries a secret, got a text (not shown)`,
        `${name}: { env: PROBE_TOKEN }`
      );
    }
    if (typeof value === "string" && /[\r\n\0]/.test(value))
      report(at2, "expected a header on one line, got several", `${name}: text/plain`);
  }
  return raw.headers ?? {};
}

// src/config/variables.ts
function variablesOf(written, path2, text2) {
  return Object.fromEntries(
    Object.entries(written ?? {}).map(([name, value]) => [name, text2(String(value), [...path2, name])])
  );
}

// src/config/test-subject.ts
var ofServed = ["port", "health", "probe"];
var ofDependent = ["services", "compose", "migrate"];
function subjectOf(raw, path2, service2, text2, report) {
  const kind = kindOf3(raw);
  const foreign = foreignTo(kind).filter((key) => raw[key] !== void 0);
  for (const key of foreign)
    report(
      [...path2, key],
      `expected nothing of a ${kind} stage but what belongs to one, got \`${key}\``,
      `remove \`${key}\``
    );
  switch (kind) {
    case "static":
      if (raw.run === void 0)
        report(path2, "expected `run`, or a `probe` of the running image, got neither", "run: npm test");
      return onOf(raw.on ?? "checkout");
    case "dynamic":
      judgedBy(raw, path2, report);
      return { kind, serves: servedOf(raw, path2, service2, text2, report) };
    case "dependent":
      judgedBy(raw, path2, report);
      return {
        kind,
        serves: servedOf(raw, path2, service2, text2, report),
        on: dependenciesOf(raw, path2, text2, report),
        migrate: raw.migrate === void 0 ? null : { words: wordsOf(raw.migrate, [...path2, "migrate"], text2, report) }
      };
  }
}
function kindOf3(raw) {
  if (raw.kind !== void 0) return raw.kind;
  if (ofDependent.some((key) => raw[key] !== void 0)) return "dependent";
  return ofServed.some((key) => raw[key] !== void 0) ? "dynamic" : "static";
}
function foreignTo(kind) {
  switch (kind) {
    case "static":
      return [...ofServed, ...ofDependent];
    case "dynamic":
      return ["on", ...ofDependent];
    case "dependent":
      return ["on"];
  }
}
function onOf(on) {
  if (on === "checkout" || on === "image") return { kind: "static", on };
  return { kind: "static", on: "target", target: on };
}
function judgedBy(raw, path2, report) {
  if (raw.probe === void 0 && raw.run === void 0)
    report(path2, "expected a `probe` or a `run` that judges the running image, got neither", "probe: /health");
}
function servedOf(raw, path2, service2, text2, report) {
  return {
    port: raw.port ?? null,
    health: raw.health === void 0 ? null : healthOf(raw.health, [...path2, "health"], text2, report),
    probes: raw.probe === void 0 ? [] : pathProbes(raw.probe, [...path2, "probe"], service2, report)
  };
}
function pathProbes(value, path2, service2, report) {
  const context = { service: service2, environment: "test", url: "", environmentPath: path2 };
  return probesOf({ value, path: path2 }, context, report).flatMap((probe2, index) => {
    if (probe2.kind === "http" && probe2.url.startsWith("/")) return [probe2];
    report(
      Array.isArray(value) ? [...path2, index] : path2,
      `expected a path of the running image, got ${probe2.kind === "http" ? "a whole URL" : probe2.kind === "steady" ? "`steady`" : "a command"}`,
      probe2.kind === "command" ? "run: <the command>   # it finds the address in WAYBILL_URL" : "probe: /health"
    );
    return [];
  });
}
function healthOf(written, path2, text2, report) {
  if (typeof written === "string" && written.startsWith("/")) return { kind: "path", path: text2(written, path2) };
  return { kind: "command", words: wordsOf(written, path2, text2, report) };
}
function dependenciesOf(raw, path2, text2, report) {
  const { services, compose } = raw;
  if (compose !== void 0 && services !== void 0)
    report([...path2, "compose"], "expected either `services` or `compose`, got both", "remove `services`");
  if (compose === void 0 && services === void 0)
    report(path2, "expected `services` or `compose`, got neither", 'services: { db: { image: "postgres:17" } }');
  if (compose !== void 0)
    return { kind: "compose", file: safePath(text2(compose, [...path2, "compose"]), "", [...path2, "compose"], report) };
  const named = Object.entries(services ?? {}).map(([name, written]) => {
    const at2 = [...path2, "services", name];
    const long5 = typeof written === "string" ? { image: written } : written;
    if (name === "app") report(at2, 'expected another name than "app", which is the image itself', "db:");
    const health2 = "health" in long5 && long5.health !== void 0 ? healthOf(long5.health, [...at2, "health"], text2, report) : null;
    if (health2?.kind === "path")
      report([...at2, "health"], "expected a command in the container, got a path", "health: pg_isready");
    return [
      name,
      {
        image: long5.image,
        environment: variablesOf("environment" in long5 ? long5.environment : void 0, [...at2, "environment"], text2),
        command: "command" in long5 && long5.command !== void 0 ? wordsOf(long5.command, [...at2, "command"], text2, report) : null,
        health: health2
      }
    ];
  });
  return { kind: "services", services: Object.fromEntries(named) };
}

// src/config/tests.ts
var defaultSeconds = 600;
function testsOf(service2, layers, report) {
  const written = /* @__PURE__ */ new Map();
  for (const { value, path: path2 } of layers) {
    for (const [name, stage] of Object.entries(value)) {
      if (stage === null) written.delete(name);
      else written.set(name, { value: stage, path: [...path2, name] });
    }
  }
  const names = [...written.keys()];
  const stages = [...written].map(([name, placed]) => stageOf(service2, name, placed, names, report));
  reportGraph(
    new Map(stages.map(({ name, needs }) => [name, needs])),
    (name) => [...written.get(name)?.path ?? [], "needs"],
    report
  );
  return stages;
}
function stageOf(service2, name, { value, path: path2 }, names, report) {
  const raw = typeof value === "string" || Array.isArray(value) ? { run: value } : value;
  const text2 = (written, at2) => replacePlaceholders(written, { service: service2 }, at2, report);
  const runPath = raw === value ? [...path2, "run"] : path2;
  for (const other of listOf(raw.needs)) {
    if (names.includes(other) && other !== name) continue;
    report(
      [...path2, "needs"],
      other === name ? `expected another stage than ${name} itself, got it` : `expected one of the stages ${names.join(", ")}, got "${other}"${didYouMean(other, names)}`,
      `needs: [${names.find((known) => known !== name) ?? ""}]`
    );
  }
  const secrets2 = [...new Set(listOf(raw.secrets))];
  for (const secret2 of secrets2) {
    if (!reserved.test(secret2)) continue;
    report(
      [...path2, "secrets"],
      `expected the name of a secret, got ${secret2}, which steers the programs that start the stage`,
      "secrets: [NPM_TOKEN]"
    );
  }
  return {
    name,
    subject: subjectOf(raw, path2, service2, text2, report),
    run: raw.run === void 0 ? null : wordsOf(raw.run, runPath, text2, report),
    junit: listOf(raw.junit).map(
      (pattern) => safePath(text2(pattern, [...path2, "junit"]), "", [...path2, "junit"], report)
    ),
    paths: listOf(raw.paths).map((each) => safePath(text2(each, [...path2, "paths"]), "", [...path2, "paths"], report)),
    needs: [...new Set(listOf(raw.needs))].filter((other) => names.includes(other) && other !== name),
    timeoutSeconds: raw.timeout === void 0 ? defaultSeconds : parseSeconds(raw.timeout),
    retries: raw.retries ?? 0,
    environment: variablesOf(raw.environment, [...path2, "environment"], text2),
    secrets: secrets2
  };
}
var reserved = /^(?:PATH|HOME|LD_.*|DOCKER_.*|BUILDKIT_.*|BUILDX_.*|COMPOSE_.*|NODE_OPTIONS|WAYBILL_.*)$/;

// src/config/deployment.ts
function deploymentConfiguration(layers, report) {
  const result = {};
  const maximum = topmost(layers, "maximum-percent");
  const minimum = topmost(layers, "minimum-healthy-percent");
  if (maximum?.value === 100 && minimum?.value === 100) {
    report(
      minimum.path,
      "expected less than 100 beside `maximum-percent: 100`, since no task could be replaced, got 100",
      "minimum-healthy-percent: 50"
    );
  }
  const strategy = topmost(layers, "strategy");
  if (strategy !== void 0) result["strategy"] = enumName(strategy.value);
  if (maximum !== void 0) result["maximumPercent"] = maximum.value;
  if (minimum !== void 0) result["minimumHealthyPercent"] = minimum.value;
  const bake = topmost(layers, "bake-time-in-minutes");
  if (bake !== void 0) result["bakeTimeInMinutes"] = bake.value;
  const breaker = topmost(layers, "circuit-breaker")?.value;
  if (breaker !== void 0) {
    const { threshold, "reset-on-healthy-task": reset } = breaker;
    result["deploymentCircuitBreaker"] = {
      enable: breaker.enable,
      rollback: breaker.rollback,
      ...reset === void 0 ? {} : { resetOnHealthyTask: reset },
      ...threshold === void 0 ? {} : { thresholdConfiguration: { type: enumName(threshold.type), value: threshold.value } }
    };
  }
  const alarms = topmost(layers, "alarms")?.value;
  if (alarms !== void 0) {
    result["alarms"] = { alarmNames: listOf(alarms["alarm-names"]), enable: alarms.enable, rollback: alarms.rollback };
  }
  const canary = topmost(layers, "canary-configuration")?.value;
  if (canary !== void 0) result["canaryConfiguration"] = camelCase(canary);
  const linear = topmost(layers, "linear-configuration")?.value;
  if (linear !== void 0) result["linearConfiguration"] = camelCase(linear);
  return result;
}
function enumName(name) {
  return name.toUpperCase().replaceAll("-", "_");
}
function camelCase(map2) {
  return Object.fromEntries(
    Object.entries(map2).flatMap(
      ([key, value]) => value === void 0 ? [] : [[key.replaceAll(/-([a-z])/g, (_, letter) => letter.toUpperCase()), value]]
    )
  );
}

// src/config/secret.ts
var secretArn = /^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[\w/+=.@:-]+$/;
var parameterArn = /^arn:aws[a-z-]*:ssm:[a-z0-9-]+:[0-9]{12}:parameter\/[\w./-]+$/;
var parameterName = /^(?:\/[\w.-]+)+$/;
function secretProblem(reference) {
  if (secretArn.test(reference) || parameterArn.test(reference) || parameterName.test(reference)) return null;
  const got = reference.startsWith("arn:") ? "another ARN" : "a text that may be the secret itself (not shown here)";
  return `expected where the secret is, an ARN of Secrets Manager or SSM or a parameter name that begins with /, got ${got}`;
}

// src/config/workload.ts
function workloadsOf(service2, environment2, layers, report) {
  const names = { service: service2, ...environment2 === null ? {} : { environment: environment2 } };
  const text2 = (value, path2) => environment2 === null && value.includes("{environment}") ? value : replacePlaceholders(value, names, path2, report);
  const ecs2 = inside(layers, "ecs", longForm3);
  const lists = ecs2.flatMap(({ value, path: path2 }) => {
    if (value.services === void 0) return [];
    const list = Array.isArray(value.services) ? value.services : [value.services];
    return [
      list.map((item, index) => {
        const at2 = Array.isArray(value.services) ? [...path2, "services", index] : [...path2, "services"];
        const raw = typeof item === "string" ? { name: item } : item;
        return { name: text2(raw.name, at2), layer: { value: raw, path: at2 } };
      })
    ];
  });
  const listed = lists.at(-1) ?? [
    { name: service2, layer: { value: { name: service2 }, path: layers.at(-1)?.path ?? ["services", service2] } }
  ];
  listed.forEach(({ name, layer }, index) => {
    if (listed.findIndex((other) => other.name === name) < index) {
      report(layer.path, `expected every ECS service once, got "${name}" a second time`, `remove the second ${name}`);
    }
  });
  return listed.map(({ name }) => {
    const own = lists.flatMap((list) => list.filter((item) => item.name === name).map((item) => item.layer));
    return workloadOf(name, names, own, layers, ecs2, text2, report);
  });
}
function longForm3(ecs2) {
  return typeof ecs2 === "string" ? { services: ecs2 } : ecs2;
}
function workloadOf(name, names, own, shared2, ecs2, text2, report) {
  const number2 = (key) => (topmost(own, key) ?? topmost(shared2, key))?.value ?? null;
  const container2 = topmost(own, "container") ?? topmost(ecs2, "container");
  const base = topmost(own, "task-definition") ?? topmost(ecs2, "task-definition");
  const command = topmost(own, "command");
  const variables3 = {};
  const map2 = (value) => value;
  for (const [key, { value, path: path2 }] of [...merged(shared2, "variables", map2), ...merged(own, "variables", map2)]) {
    if (key.startsWith("WAYBILL_"))
      report(
        path2,
        `expected a name without WAYBILL_, which is set when it is deployed, got ${key}`,
        `remove \`${key}\``
      );
    variables3[key] = replacePlaceholders(
      String(value),
      { environment: "", ...names, commit: keep, version: keep },
      path2,
      report
    );
  }
  const secrets2 = {};
  for (const [key, { value, path: path2 }] of [
    ...merged(shared2, "secrets", (found) => found),
    ...merged(own, "secrets", (found) => found)
  ]) {
    const reference = text2(value, path2);
    const problem = secretProblem(reference);
    if (problem !== null) report(path2, problem, `${key}: /${names.service}/${key.toLowerCase().replaceAll("_", "-")}`);
    if (key in variables3)
      report(
        path2,
        `expected ${key} either in variables or in secrets, got it in both`,
        `remove \`${key}\` from variables`
      );
    secrets2[key] = reference;
  }
  return {
    workload: {
      name,
      container: container2 === void 0 ? null : text2(container2.value, container2.path),
      count: number2("count"),
      cpu: number2("cpu"),
      memory: number2("memory"),
      variables: variables3,
      secrets: secrets2,
      command: command === void 0 ? null : wordsOf(command.value, command.path, text2, report),
      settings: settingsOf(ecs2, report)
    },
    baseFile: base === void 0 ? null : { name: safePath(text2(base.value, base.path), "", base.path, report), path: base.path }
  };
}
function settingsOf(ecs2, report) {
  const layers = inside(ecs2, "deployment", (deployment2) => deployment2);
  const configuration = deploymentConfiguration(layers, report);
  const grace = topmost(ecs2, "health-check-grace-period")?.value;
  return {
    ...Object.keys(configuration).length === 0 ? {} : { deploymentConfiguration: configuration },
    ...grace === void 0 ? {} : { healthCheckGracePeriodSeconds: parseSeconds(grace) }
  };
}

// src/config/topology.ts
var ignore = () => void 0;
var buildReasons = { environment: "one image for every environment, so its name cannot hold one" };
function topologyOf(raw, environment2, service2, report) {
  const own = raw.services[service2] ?? {};
  const path2 = ["services", service2];
  const base = [
    { value: raw.defaults ?? {}, path: ["defaults"] },
    { value: own, path: path2 }
  ];
  const name = environment2?.name ?? "";
  const overlay2 = own.environments?.[name] ?? void 0;
  const layers = overlay2 === void 0 ? base : [...base, { value: overlay2, path: [...path2, "environments", name] }];
  const repository = repositoryOf(service2, base, report);
  const built = base.flatMap(
    ({ value, path: at2 }) => value.build === void 0 ? [] : [{ value: value.build, path: [...at2, "build"] }]
  );
  const build2 = buildOf(service2, built, report);
  const cache = build2.means?.cache?.registry ?? null;
  if (cache !== null) keepApart(cache, repository, built, report);
  const url = typeof environment2?.url === "string" ? replacePlaceholders(environment2.url, { service: service2, environment: environment2.name }, path2, report) : null;
  return {
    topology: {
      name: service2,
      repository,
      build: build2,
      versionTag: versionTagOf(service2, base, report),
      probes: environment2 === null ? [] : probesIn(environment2, service2, url, layers, report),
      tests: testsOf(
        service2,
        base.flatMap(
          ({ value, path: at2 }) => value.tests === void 0 ? [] : [{ value: value.tests, path: [...at2, "tests"] }]
        ),
        report
      ),
      configGuard: configGuardOf(topmost(base, "config-guard")),
      url,
      needs: [...new Set(listOf(own.needs))]
    },
    // Without an environment nothing runs: what is wrong with a workload is told for the environments.
    workloads: workloadsOf(service2, environment2?.name ?? null, layers, environment2 === null ? ignore : report)
  };
}
function keepApart(reference, repository, built, report) {
  const [, host = "", path2 = "", tag = ""] = /^([^/]+)\/(.+):([^:/]+)$/.exec(reference) ?? [];
  if (path2 !== repository) return;
  const at2 = built.findLast(({ value }) => typeof value === "object" && value.cache !== void 0)?.path ?? [];
  report(
    [...at2, "cache", "registry"],
    `expected a repository of its own for the cache, got ${JSON.stringify(repository)}, where the images are`,
    `registry: ${host}/${path2}-cache:${tag}`
  );
}
function probesIn(environment2, service2, url, layers, report) {
  const context = { service: service2, environment: environment2.name, url, environmentPath: ["environments", environment2.name] };
  return probesOf(topmost(layers, "probe"), context, report);
}
function repositoryOf(service2, layers, report) {
  const written = topmost(layers, "image");
  if (written === void 0) {
    if (!isRepositoryName(service2)) {
      report(
        ["services", service2],
        `expected an image repository's name (2 to 256 characters), got ${JSON.stringify(service2)}, the service's name`,
        `image: shop/${service2}`
      );
    }
    return service2;
  }
  const name = replacePlaceholders(written.value, { service: service2 }, written.path, report, buildReasons);
  if (!isRepositoryName(name)) {
    const bare = name.replace(/^[^/]*[.:][^/]*\//, "").replace(/[:@].*$/, "");
    report(
      written.path,
      `expected an image repository's name without host, tag or digest, got ${JSON.stringify(name)}`,
      `image: ${isRepositoryName(bare) ? bare : "shop/{service}"}`
    );
  }
  return name;
}
function versionTagOf(service2, layers, report) {
  const written = topmost(layers, "version-tag");
  if (written === void 0) return "v*";
  const pattern = replacePlaceholders(written.value, { service: service2 }, written.path, report, buildReasons);
  if (pattern.split("*").length !== 2 || /[\s~^:?[\\]|\.\.|^refs\//.test(pattern)) {
    report(
      written.path,
      `expected a tag's name with one * for the version, got ${JSON.stringify(written.value)}`,
      'version-tag: "{service}/v*"'
    );
  }
  return pattern;
}

// src/config/configuration.ts
function policyHash(configuration) {
  const { policyRef, registry: registry2, environments } = configuration.policy;
  const sorted = environments.toSorted((a, b) => a.name < b.name ? -1 : 1);
  return hashJson({
    policyRef,
    registry: { ...registry2, host: hostForm(registry2.host) },
    environments: sorted.map(({ requires, registry: own, ...environment2 }) => ({
      ...environment2,
      registry: own === null ? null : { ...own, host: hostForm(own.host) },
      requires: {
        verifiedIn: requires.verifiedIn.toSorted(),
        except: { ...requires.except },
        // Absent where there are none, so that the hash of a file that never heard of them stays.
        ...requires.tests.length === 0 ? {} : { tests: requires.tests.toSorted() }
      }
    }))
  });
}
function hostForm(host) {
  return host === null ? null : { ...host };
}
function configurationOf(value, origin2, early = []) {
  const findings = findingsAt(origin2);
  for (const { path: path2, message, fix } of early) findings.report(path2, message, fix);
  const { raw, report } = validated(value, findings);
  const policy = policyOf(raw, report);
  const notify2 = channelsOf(raw, report);
  const services = Object.keys(raw.services);
  reportServices(
    raw,
    services.map((service2) => topologyOf(raw, null, service2, report)),
    report
  );
  for (const environment2 of policy.environments) {
    for (const service2 of services) topologyOf(raw, environment2, service2, report);
  }
  findings.throwIfAny();
  const environmentOf2 = (environment2) => {
    if (typeof environment2 !== "string") return environment2;
    return findEnvironment(policy, environment2);
  };
  const declared = (environment2, service2) => {
    refuseUnknown("service", service2, services);
    const late = findingsAt(origin2);
    const topology = topologyOf(raw, environmentOf2(environment2), service2, late.report);
    late.throwIfAny();
    return topology;
  };
  return {
    version: 1,
    region: raw.region ?? null,
    policy,
    services,
    notify: notify2,
    production: productionOf(raw),
    unsupported: unsupportedIn(raw, origin2),
    topology: (environment2, service2, files = noFiles) => {
      const { topology, workloads } = declared(environment2, service2);
      const place = environmentOf2(environment2);
      const values = {
        service: service2,
        ...place === null ? {} : { environment: place.name },
        ...typeof place?.account === "string" ? { account: place.account } : {},
        ...typeof place?.region === "string" ? { region: place.region } : {}
      };
      const late = findingsAt(origin2);
      const rendered = workloads.map(({ workload: workload2, baseFile }) => ({
        ...workload2,
        base: baseFile === null || place === null ? null : baseFileOf(baseFile.name, files, values, baseFile.path, late.report)
      }));
      late.throwIfAny();
      return { ...topology, workloads: rendered };
    },
    filesFor: (environment2, wanted = services) => {
      if (environment2 === null) return [];
      const names = wanted.flatMap(
        (service2) => declared(environment2, service2).workloads.flatMap(({ baseFile }) => baseFile?.name ?? [])
      );
      return [...new Set(names)].sort();
    }
  };
}
function validated(value, findings) {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { raw: parsed.data, report: findings.report };
  const root = configurationSchema();
  const issues = placedIssues(parsed.error.issues);
  reportSchemaIssues(issues, value, root, findings.report);
  const copy = repaired(value, issues, root);
  const second = copy === void 0 ? void 0 : schema.safeParse(copy.value);
  if (copy === void 0 || second?.success !== true) return findings.throwAll();
  const changed = copy.changed.map((path2) => JSON.stringify(path2).slice(0, -1));
  return {
    raw: second.data,
    report: (path2, message, fix) => {
      const text2 = JSON.stringify(path2).slice(0, -1);
      if (!changed.some((one3) => text2.startsWith(one3))) findings.report(path2, message, fix);
    }
  };
}
function findEnvironment(policy, name) {
  const found = policy.environments.find((environment2) => environment2.name === name);
  if (found !== void 0) return found;
  refuseUnknown(
    "environment",
    name,
    policy.environments.map((environment2) => environment2.name)
  );
  throw new WaybillError("internal", { message: `environment ${name} is listed and not found` });
}
function refuseUnknown(kind, name, known) {
  if (known.includes(name)) return;
  throw new WaybillError("input-invalid", {
    message: `expected one of the ${kind}s ${known.join(", ")}, got ${JSON.stringify(name)}${didYouMean(name, known)}`,
    where: `input "${kind}"`,
    fix: `${kind}: ${suggestion(name, known) ?? known[0] ?? ""}`
  });
}

// src/entry/catalog.ts
import { readFile } from "node:fs/promises";

// src/config/inputs.ts
function configurationFromInputs(inputs) {
  const environment2 = inputs.environment ?? "none";
  const value = {
    version: 1,
    ...present("region", inputs.region),
    environments: { [environment2]: { ...present("cluster", inputs.cluster), ...present("url", inputs.url) } },
    services: {
      [inputs.service]: {
        ...present("image", inputs.repository),
        ...present("probe", inputs.probe),
        ...inputs.container === void 0 && inputs.ecsServices === void 0 ? {} : {
          ecs: {
            ...present("container", inputs.container),
            ...inputs.ecsServices === void 0 ? {} : { services: inputs.ecsServices }
          }
        }
      }
    }
  };
  return configurationOf(value, origin);
}
var origin = { code: "input-invalid", line: () => null, where: (path2) => `input "${inputOf(path2)}"` };
function inputOf(path2) {
  if (path2[0] === "region") return "region";
  const inner = path2[2];
  if (path2[0] === "environments") return typeof inner === "string" ? inner : "environment";
  if (inner === "image") return "repository";
  if (inner === "ecs") return path2[3] === "services" ? "ecs-services" : "container";
  return inner === "probe" ? "probe" : "service";
}
function present(key, value) {
  return value === void 0 ? {} : { [key]: value };
}

// node_modules/yaml/browser/dist/nodes/identity.js
var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
var isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
var isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
var isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
var isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
var isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
function isCollection(node) {
  if (node && typeof node === "object")
    switch (node[NODE_TYPE]) {
      case MAP:
      case SEQ:
        return true;
    }
  return false;
}
function isNode(node) {
  if (node && typeof node === "object")
    switch (node[NODE_TYPE]) {
      case ALIAS:
      case MAP:
      case SCALAR:
      case SEQ:
        return true;
    }
  return false;
}
var hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

// node_modules/yaml/browser/dist/visit.js
var BREAK = /* @__PURE__ */ Symbol("break visit");
var SKIP = /* @__PURE__ */ Symbol("skip children");
var REMOVE = /* @__PURE__ */ Symbol("remove node");
function visit(node, visitor) {
  const visitor_ = initVisitor(visitor);
  if (isDocument(node)) {
    const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
    if (cd === REMOVE)
      node.contents = null;
  } else
    visit_(null, node, visitor_, Object.freeze([]));
}
visit.BREAK = BREAK;
visit.SKIP = SKIP;
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path2) {
  const ctrl = callVisitor(key, node, visitor, path2);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key, path2, ctrl);
    return visit_(key, ctrl, visitor, path2);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection(node)) {
      path2 = Object.freeze(path2.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = visit_(i, node.items[i], visitor, path2);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          node.items.splice(i, 1);
          i -= 1;
        }
      }
    } else if (isPair(node)) {
      path2 = Object.freeze(path2.concat(node));
      const ck = visit_("key", node.key, visitor, path2);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node.key = null;
      const cv = visit_("value", node.value, visitor, path2);
      if (cv === BREAK)
        return BREAK;
      else if (cv === REMOVE)
        node.value = null;
    }
  }
  return ctrl;
}
async function visitAsync(node, visitor) {
  const visitor_ = initVisitor(visitor);
  if (isDocument(node)) {
    const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
    if (cd === REMOVE)
      node.contents = null;
  } else
    await visitAsync_(null, node, visitor_, Object.freeze([]));
}
visitAsync.BREAK = BREAK;
visitAsync.SKIP = SKIP;
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path2) {
  const ctrl = await callVisitor(key, node, visitor, path2);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key, path2, ctrl);
    return visitAsync_(key, ctrl, visitor, path2);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection(node)) {
      path2 = Object.freeze(path2.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = await visitAsync_(i, node.items[i], visitor, path2);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          node.items.splice(i, 1);
          i -= 1;
        }
      }
    } else if (isPair(node)) {
      path2 = Object.freeze(path2.concat(node));
      const ck = await visitAsync_("key", node.key, visitor, path2);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node.key = null;
      const cv = await visitAsync_("value", node.value, visitor, path2);
      if (cv === BREAK)
        return BREAK;
      else if (cv === REMOVE)
        node.value = null;
    }
  }
  return ctrl;
}
function initVisitor(visitor) {
  if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
    return Object.assign({
      Alias: visitor.Node,
      Map: visitor.Node,
      Scalar: visitor.Node,
      Seq: visitor.Node
    }, visitor.Value && {
      Map: visitor.Value,
      Scalar: visitor.Value,
      Seq: visitor.Value
    }, visitor.Collection && {
      Map: visitor.Collection,
      Seq: visitor.Collection
    }, visitor);
  }
  return visitor;
}
function callVisitor(key, node, visitor, path2) {
  if (typeof visitor === "function")
    return visitor(key, node, path2);
  if (isMap(node))
    return visitor.Map?.(key, node, path2);
  if (isSeq(node))
    return visitor.Seq?.(key, node, path2);
  if (isPair(node))
    return visitor.Pair?.(key, node, path2);
  if (isScalar(node))
    return visitor.Scalar?.(key, node, path2);
  if (isAlias(node))
    return visitor.Alias?.(key, node, path2);
  return void 0;
}
function replaceNode(key, path2, node) {
  const parent = path2[path2.length - 1];
  if (isCollection(parent)) {
    parent.items[key] = node;
  } else if (isPair(parent)) {
    if (key === "key")
      parent.key = node;
    else
      parent.value = node;
  } else if (isDocument(parent)) {
    parent.contents = node;
  } else {
    const pt = isAlias(parent) ? "alias" : "scalar";
    throw new Error(`Cannot replace node with ${pt} parent`);
  }
}

// node_modules/yaml/browser/dist/doc/directives.js
var escapeChars = {
  "!": "%21",
  ",": "%2C",
  "[": "%5B",
  "]": "%5D",
  "{": "%7B",
  "}": "%7D"
};
var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
var Directives = class _Directives {
  constructor(yaml, tags2) {
    this.docStart = null;
    this.docEnd = false;
    this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
    this.tags = Object.assign({}, _Directives.defaultTags, tags2);
  }
  clone() {
    const copy = new _Directives(this.yaml, this.tags);
    copy.docStart = this.docStart;
    return copy;
  }
  /**
   * During parsing, get a Directives instance for the current document and
   * update the stream state according to the current version's spec.
   */
  atDocument() {
    const res = new _Directives(this.yaml, this.tags);
    switch (this.yaml.version) {
      case "1.1":
        this.atNextDocument = true;
        break;
      case "1.2":
        this.atNextDocument = false;
        this.yaml = {
          explicit: _Directives.defaultYaml.explicit,
          version: "1.2"
        };
        this.tags = Object.assign({}, _Directives.defaultTags);
        break;
    }
    return res;
  }
  /**
   * @param onError - May be called even if the action was successful
   * @returns `true` on success
   */
  add(line, onError) {
    if (this.atNextDocument) {
      this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
      this.tags = Object.assign({}, _Directives.defaultTags);
      this.atNextDocument = false;
    }
    const parts = line.trim().split(/[ \t]+/);
    const name = parts.shift();
    switch (name) {
      case "%TAG": {
        if (parts.length !== 2) {
          onError(0, "%TAG directive should contain exactly two parts");
          if (parts.length < 2)
            return false;
        }
        const [handle, prefix] = parts;
        this.tags[handle] = prefix;
        return true;
      }
      case "%YAML": {
        this.yaml.explicit = true;
        if (parts.length !== 1) {
          onError(0, "%YAML directive should contain exactly one part");
          return false;
        }
        const [version2] = parts;
        if (version2 === "1.1" || version2 === "1.2") {
          this.yaml.version = version2;
          return true;
        } else {
          const isValid = /^\d+\.\d+$/.test(version2);
          onError(6, `Unsupported YAML version ${version2}`, isValid);
          return false;
        }
      }
      default:
        onError(0, `Unknown directive ${name}`, true);
        return false;
    }
  }
  /**
   * Resolves a tag, matching handles to those defined in %TAG directives.
   *
   * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
   *   `'!local'` tag, or `null` if unresolvable.
   */
  tagName(source, onError) {
    if (source === "!")
      return "!";
    if (source[0] !== "!") {
      onError(`Not a valid tag: ${source}`);
      return null;
    }
    if (source[1] === "<") {
      const verbatim = source.slice(2, -1);
      if (verbatim === "!" || verbatim === "!!") {
        onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
        return null;
      }
      if (source[source.length - 1] !== ">")
        onError("Verbatim tags must end with a >");
      return verbatim;
    }
    const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
    if (!suffix)
      onError(`The ${source} tag has no suffix`);
    const prefix = this.tags[handle];
    if (prefix) {
      try {
        return prefix + decodeURIComponent(suffix);
      } catch (error) {
        onError(String(error));
        return null;
      }
    }
    if (handle === "!")
      return source;
    onError(`Could not resolve tag: ${source}`);
    return null;
  }
  /**
   * Given a fully resolved tag, returns its printable string form,
   * taking into account current tag prefixes and defaults.
   */
  tagString(tag) {
    for (const [handle, prefix] of Object.entries(this.tags)) {
      if (tag.startsWith(prefix))
        return handle + escapeTagName(tag.substring(prefix.length));
    }
    return tag[0] === "!" ? tag : `!<${tag}>`;
  }
  toString(doc) {
    const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
    const tagEntries = Object.entries(this.tags);
    let tagNames;
    if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
      const tags2 = {};
      visit(doc.contents, (_key, node) => {
        if (isNode(node) && node.tag)
          tags2[node.tag] = true;
      });
      tagNames = Object.keys(tags2);
    } else
      tagNames = [];
    for (const [handle, prefix] of tagEntries) {
      if (handle === "!!" && prefix === "tag:yaml.org,2002:")
        continue;
      if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
        lines.push(`%TAG ${handle} ${prefix}`);
    }
    return lines.join("\n");
  }
};
Directives.defaultYaml = { explicit: false, version: "1.2" };
Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };

// node_modules/yaml/browser/dist/doc/anchors.js
function anchorIsValid(anchor) {
  if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
    const sa = JSON.stringify(anchor);
    const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
    throw new Error(msg);
  }
  return true;
}
function anchorNames(root) {
  const anchors = /* @__PURE__ */ new Set();
  visit(root, {
    Value(_key, node) {
      if (node.anchor)
        anchors.add(node.anchor);
    }
  });
  return anchors;
}
function findNewAnchor(prefix, exclude) {
  for (let i = 1; true; ++i) {
    const name = `${prefix}${i}`;
    if (!exclude.has(name))
      return name;
  }
}
function createNodeAnchors(doc, prefix) {
  const aliasObjects = [];
  const sourceObjects = /* @__PURE__ */ new Map();
  let prevAnchors = null;
  return {
    onAnchor: (source) => {
      aliasObjects.push(source);
      prevAnchors ?? (prevAnchors = anchorNames(doc));
      const anchor = findNewAnchor(prefix, prevAnchors);
      prevAnchors.add(anchor);
      return anchor;
    },
    /**
     * With circular references, the source node is only resolved after all
     * of its child nodes are. This is why anchors are set only after all of
     * the nodes have been created.
     */
    setAnchors: () => {
      for (const source of aliasObjects) {
        const ref = sourceObjects.get(source);
        if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node))) {
          ref.node.anchor = ref.anchor;
        } else {
          const error = new Error("Failed to resolve repeated object (this should not happen)");
          error.source = source;
          throw error;
        }
      }
    },
    sourceObjects
  };
}

// node_modules/yaml/browser/dist/doc/applyReviver.js
function applyReviver(reviver, obj, key, val) {
  if (val && typeof val === "object") {
    if (Array.isArray(val)) {
      for (let i = 0, len = val.length; i < len; ++i) {
        const v0 = val[i];
        const v1 = applyReviver(reviver, val, String(i), v0);
        if (v1 === void 0)
          delete val[i];
        else if (v1 !== v0)
          val[i] = v1;
      }
    } else if (val instanceof Map) {
      for (const k of Array.from(val.keys())) {
        const v0 = val.get(k);
        const v1 = applyReviver(reviver, val, k, v0);
        if (v1 === void 0)
          val.delete(k);
        else if (v1 !== v0)
          val.set(k, v1);
      }
    } else if (val instanceof Set) {
      for (const v0 of Array.from(val)) {
        const v1 = applyReviver(reviver, val, v0, v0);
        if (v1 === void 0)
          val.delete(v0);
        else if (v1 !== v0) {
          val.delete(v0);
          val.add(v1);
        }
      }
    } else {
      for (const [k, v0] of Object.entries(val)) {
        const v1 = applyReviver(reviver, val, k, v0);
        if (v1 === void 0)
          delete val[k];
        else if (v1 !== v0)
          val[k] = v1;
      }
    }
  }
  return reviver.call(obj, key, val);
}

// node_modules/yaml/browser/dist/nodes/toJS.js
function toJS(value, arg, ctx) {
  if (Array.isArray(value))
    return value.map((v, i) => toJS(v, String(i), ctx));
  if (value && typeof value.toJSON === "function") {
    if (!ctx || !hasAnchor(value))
      return value.toJSON(arg, ctx);
    const data = { aliasCount: 0, count: 1, res: void 0 };
    ctx.anchors.set(value, data);
    ctx.onCreate = (res2) => {
      data.res = res2;
      delete ctx.onCreate;
    };
    const res = value.toJSON(arg, ctx);
    if (ctx.onCreate)
      ctx.onCreate(res);
    return res;
  }
  if (typeof value === "bigint" && !ctx?.keep)
    return Number(value);
  return value;
}

// node_modules/yaml/browser/dist/nodes/Node.js
var NodeBase = class {
  constructor(type) {
    Object.defineProperty(this, NODE_TYPE, { value: type });
  }
  /** Create a copy of this node.  */
  clone() {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /** A plain JavaScript representation of this node. */
  toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
    if (!isDocument(doc))
      throw new TypeError("A document argument is required");
    const ctx = {
      anchors: /* @__PURE__ */ new Map(),
      doc,
      keep: true,
      mapAsMap: mapAsMap === true,
      mapKeyWarned: false,
      maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS(this, "", ctx);
    if (typeof onAnchor === "function")
      for (const { count, res: res2 } of ctx.anchors.values())
        onAnchor(res2, count);
    return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
  }
};

// node_modules/yaml/browser/dist/nodes/Alias.js
var Alias = class extends NodeBase {
  constructor(source) {
    super(ALIAS);
    this.source = source;
    Object.defineProperty(this, "tag", {
      set() {
        throw new Error("Alias nodes cannot have tags");
      }
    });
  }
  /**
   * Resolve the value of this alias within `doc`, finding the last
   * instance of the `source` anchor before this node.
   */
  resolve(doc, ctx) {
    if (ctx?.maxAliasCount === 0)
      throw new ReferenceError("Alias resolution is disabled");
    let nodes;
    if (ctx?.aliasResolveCache) {
      nodes = ctx.aliasResolveCache;
    } else {
      nodes = [];
      visit(doc, {
        Node: (_key, node) => {
          if (isAlias(node) || hasAnchor(node))
            nodes.push(node);
        }
      });
      if (ctx)
        ctx.aliasResolveCache = nodes;
    }
    let found = void 0;
    for (const node of nodes) {
      if (node === this)
        break;
      if (node.anchor === this.source)
        found = node;
    }
    if (found && ctx) {
      const { anchors, doc: doc2, maxAliasCount } = ctx;
      let data = anchors.get(found);
      if (!data) {
        toJS(found, null, ctx);
        data = anchors.get(found);
      }
      if (data?.res === void 0) {
        const msg = "This should not happen: Alias anchor was not resolved?";
        throw new ReferenceError(msg);
      }
      if (maxAliasCount >= 0) {
        data.count += 1;
        if (data.aliasCount === 0)
          data.aliasCount = getAliasCount(doc2, found, anchors);
        if (data.count * data.aliasCount > maxAliasCount) {
          const msg = "Excessive alias count indicates a resource exhaustion attack";
          throw new ReferenceError(msg);
        }
      }
    }
    return found;
  }
  toJSON(_arg, ctx) {
    if (!ctx)
      return { source: this.source };
    const source = this.resolve(ctx.doc, ctx);
    if (!source) {
      const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
      throw new ReferenceError(msg);
    }
    return ctx.anchors.get(source).res;
  }
  toString(ctx, _onComment, _onChompKeep) {
    const src = `*${this.source}`;
    if (ctx) {
      anchorIsValid(this.source);
      if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
        const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
        throw new Error(msg);
      }
      if (ctx.implicitKey)
        return `${src} `;
    }
    return src;
  }
};
function getAliasCount(doc, node, anchors) {
  if (isAlias(node)) {
    const source = node.resolve(doc);
    const anchor = anchors && source && anchors.get(source);
    return anchor ? anchor.count * anchor.aliasCount : 0;
  } else if (isCollection(node)) {
    let count = 0;
    for (const item of node.items) {
      const c = getAliasCount(doc, item, anchors);
      if (c > count)
        count = c;
    }
    return count;
  } else if (isPair(node)) {
    const kc = getAliasCount(doc, node.key, anchors);
    const vc = getAliasCount(doc, node.value, anchors);
    return Math.max(kc, vc);
  }
  return 1;
}

// node_modules/yaml/browser/dist/nodes/Scalar.js
var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
var Scalar = class extends NodeBase {
  constructor(value) {
    super(SCALAR);
    this.value = value;
  }
  toJSON(arg, ctx) {
    return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
  }
  toString() {
    return String(this.value);
  }
};
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
Scalar.PLAIN = "PLAIN";
Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";

// node_modules/yaml/browser/dist/doc/createNode.js
var defaultTagPrefix = "tag:yaml.org,2002:";
function findTagObject(value, tagName, tags2) {
  if (tagName) {
    const match = tags2.filter((t) => t.tag === tagName);
    const tagObj = match.find((t) => !t.format) ?? match[0];
    if (!tagObj)
      throw new Error(`Tag ${tagName} not found`);
    return tagObj;
  }
  return tags2.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
  if (isDocument(value))
    value = value.contents;
  if (isNode(value))
    return value;
  if (isPair(value)) {
    const map2 = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
    map2.items.push(value);
    return map2;
  }
  if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
    value = value.valueOf();
  }
  const { aliasDuplicateObjects, onAnchor, onTagObj, schema: schema5, sourceObjects } = ctx;
  let ref = void 0;
  if (aliasDuplicateObjects && value && typeof value === "object") {
    ref = sourceObjects.get(value);
    if (ref) {
      ref.anchor ?? (ref.anchor = onAnchor(value));
      return new Alias(ref.anchor);
    } else {
      ref = { anchor: null, node: null };
      sourceObjects.set(value, ref);
    }
  }
  if (tagName?.startsWith("!!"))
    tagName = defaultTagPrefix + tagName.slice(2);
  let tagObj = findTagObject(value, tagName, schema5.tags);
  if (!tagObj) {
    if (value && typeof value.toJSON === "function") {
      value = value.toJSON();
    }
    if (!value || typeof value !== "object") {
      const node2 = new Scalar(value);
      if (ref)
        ref.node = node2;
      return node2;
    }
    tagObj = value instanceof Map ? schema5[MAP] : Symbol.iterator in Object(value) ? schema5[SEQ] : schema5[MAP];
  }
  if (onTagObj) {
    onTagObj(tagObj);
    delete ctx.onTagObj;
  }
  const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
  if (tagName)
    node.tag = tagName;
  else if (!tagObj.default)
    node.tag = tagObj.tag;
  if (ref)
    ref.node = node;
  return node;
}

// node_modules/yaml/browser/dist/nodes/Collection.js
function collectionFromPath(schema5, path2, value) {
  let v = value;
  for (let i = path2.length - 1; i >= 0; --i) {
    const k = path2[i];
    if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
      const a = [];
      a[k] = v;
      v = a;
    } else {
      v = /* @__PURE__ */ new Map([[k, v]]);
    }
  }
  return createNode(v, void 0, {
    aliasDuplicateObjects: false,
    keepUndefined: false,
    onAnchor: () => {
      throw new Error("This should not happen, please report a bug.");
    },
    schema: schema5,
    sourceObjects: /* @__PURE__ */ new Map()
  });
}
var isEmptyPath = (path2) => path2 == null || typeof path2 === "object" && !!path2[Symbol.iterator]().next().done;
var Collection = class extends NodeBase {
  constructor(type, schema5) {
    super(type);
    Object.defineProperty(this, "schema", {
      value: schema5,
      configurable: true,
      enumerable: false,
      writable: true
    });
  }
  /**
   * Create a copy of this collection.
   *
   * @param schema - If defined, overwrites the original's schema
   */
  clone(schema5) {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (schema5)
      copy.schema = schema5;
    copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema5) : it);
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /**
   * Adds a value to the collection. For `!!map` and `!!omap` the value must
   * be a Pair instance or a `{ key, value }` object, which may not have a key
   * that already exists in the map.
   */
  addIn(path2, value) {
    if (isEmptyPath(path2))
      this.add(value);
    else {
      const [key, ...rest] = path2;
      const node = this.get(key, true);
      if (isCollection(node))
        node.addIn(rest, value);
      else if (node === void 0 && this.schema)
        this.set(key, collectionFromPath(this.schema, rest, value));
      else
        throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
  }
  /**
   * Removes a value from the collection.
   * @returns `true` if the item was found and removed.
   */
  deleteIn(path2) {
    const [key, ...rest] = path2;
    if (rest.length === 0)
      return this.delete(key);
    const node = this.get(key, true);
    if (isCollection(node))
      return node.deleteIn(rest);
    else
      throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
  }
  /**
   * Returns item at `key`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  getIn(path2, keepScalar) {
    const [key, ...rest] = path2;
    const node = this.get(key, true);
    if (rest.length === 0)
      return !keepScalar && isScalar(node) ? node.value : node;
    else
      return isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
  }
  hasAllNullValues(allowScalar) {
    return this.items.every((node) => {
      if (!isPair(node))
        return false;
      const n = node.value;
      return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
    });
  }
  /**
   * Checks if the collection includes a value with the key `key`.
   */
  hasIn(path2) {
    const [key, ...rest] = path2;
    if (rest.length === 0)
      return this.has(key);
    const node = this.get(key, true);
    return isCollection(node) ? node.hasIn(rest) : false;
  }
  /**
   * Sets a value in this collection. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  setIn(path2, value) {
    const [key, ...rest] = path2;
    if (rest.length === 0) {
      this.set(key, value);
    } else {
      const node = this.get(key, true);
      if (isCollection(node))
        node.setIn(rest, value);
      else if (node === void 0 && this.schema)
        this.set(key, collectionFromPath(this.schema, rest, value));
      else
        throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyComment.js
var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
function indentComment(comment, indent) {
  if (/^\n+$/.test(comment))
    return comment.substring(1);
  return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;

// node_modules/yaml/browser/dist/stringify/foldFlowLines.js
var FOLD_FLOW = "flow";
var FOLD_BLOCK = "block";
var FOLD_QUOTED = "quoted";
function foldFlowLines(text2, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
  if (!lineWidth || lineWidth < 0)
    return text2;
  if (lineWidth < minContentWidth)
    minContentWidth = 0;
  const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
  if (text2.length <= endStep)
    return text2;
  const folds = [];
  const escapedFolds = {};
  let end = lineWidth - indent.length;
  if (typeof indentAtStart === "number") {
    if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
      folds.push(0);
    else
      end = lineWidth - indentAtStart;
  }
  let split2 = void 0;
  let prev = void 0;
  let overflow = false;
  let i = -1;
  let escStart = -1;
  let escEnd = -1;
  if (mode === FOLD_BLOCK) {
    i = consumeMoreIndentedLines(text2, i, indent.length);
    if (i !== -1)
      end = i + endStep;
  }
  for (let ch; ch = text2[i += 1]; ) {
    if (mode === FOLD_QUOTED && ch === "\\") {
      escStart = i;
      switch (text2[i + 1]) {
        case "x":
          i += 3;
          break;
        case "u":
          i += 5;
          break;
        case "U":
          i += 9;
          break;
        default:
          i += 1;
      }
      escEnd = i;
    }
    if (ch === "\n") {
      if (mode === FOLD_BLOCK)
        i = consumeMoreIndentedLines(text2, i, indent.length);
      end = i + indent.length + endStep;
      split2 = void 0;
    } else {
      if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
        const next = text2[i + 1];
        if (next && next !== " " && next !== "\n" && next !== "	")
          split2 = i;
      }
      if (i >= end) {
        if (split2) {
          folds.push(split2);
          end = split2 + endStep;
          split2 = void 0;
        } else if (mode === FOLD_QUOTED) {
          while (prev === " " || prev === "	") {
            prev = ch;
            ch = text2[i += 1];
            overflow = true;
          }
          const j = i > escEnd + 1 ? i - 2 : escStart - 1;
          if (escapedFolds[j])
            return text2;
          folds.push(j);
          escapedFolds[j] = true;
          end = j + endStep;
          split2 = void 0;
        } else {
          overflow = true;
        }
      }
    }
    prev = ch;
  }
  if (overflow && onOverflow)
    onOverflow();
  if (folds.length === 0)
    return text2;
  if (onFold)
    onFold();
  let res = text2.slice(0, folds[0]);
  for (let i2 = 0; i2 < folds.length; ++i2) {
    const fold = folds[i2];
    const end2 = folds[i2 + 1] || text2.length;
    if (fold === 0)
      res = `
${indent}${text2.slice(0, end2)}`;
    else {
      if (mode === FOLD_QUOTED && escapedFolds[fold])
        res += `${text2[fold]}\\`;
      res += `
${indent}${text2.slice(fold + 1, end2)}`;
    }
  }
  return res;
}
function consumeMoreIndentedLines(text2, i, indent) {
  let end = i;
  let start = i + 1;
  let ch = text2[start];
  while (ch === " " || ch === "	") {
    if (i < start + indent) {
      ch = text2[++i];
    } else {
      do {
        ch = text2[++i];
      } while (ch && ch !== "\n");
      end = i;
      start = i + 1;
      ch = text2[start];
    }
  }
  return end;
}

// node_modules/yaml/browser/dist/stringify/stringifyString.js
var getFoldOptions = (ctx, isBlock2) => ({
  indentAtStart: isBlock2 ? ctx.indent.length : ctx.indentAtStart,
  lineWidth: ctx.options.lineWidth,
  minContentWidth: ctx.options.minContentWidth
});
var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
  if (!lineWidth || lineWidth < 0)
    return false;
  const limit = lineWidth - indentLength;
  const strLen = str.length;
  if (strLen <= limit)
    return false;
  for (let i = 0, start = 0; i < strLen; ++i) {
    if (str[i] === "\n") {
      if (i - start > limit)
        return true;
      start = i + 1;
      if (strLen - start <= limit)
        return false;
    }
  }
  return true;
}
function doubleQuotedString(value, ctx) {
  const json = JSON.stringify(value);
  if (ctx.options.doubleQuotedAsJSON)
    return json;
  const { implicitKey } = ctx;
  const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
  const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
  let str = "";
  let start = 0;
  for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
    if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
      str += json.slice(start, i) + "\\ ";
      i += 1;
      start = i;
      ch = "\\";
    }
    if (ch === "\\")
      switch (json[i + 1]) {
        case "u":
          {
            str += json.slice(start, i);
            const code = json.substr(i + 2, 4);
            switch (code) {
              case "0000":
                str += "\\0";
                break;
              case "0007":
                str += "\\a";
                break;
              case "000b":
                str += "\\v";
                break;
              case "001b":
                str += "\\e";
                break;
              case "0085":
                str += "\\N";
                break;
              case "00a0":
                str += "\\_";
                break;
              case "2028":
                str += "\\L";
                break;
              case "2029":
                str += "\\P";
                break;
              default:
                if (code.substr(0, 2) === "00")
                  str += "\\x" + code.substr(2);
                else
                  str += json.substr(i, 6);
            }
            i += 5;
            start = i + 1;
          }
          break;
        case "n":
          if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
            i += 1;
          } else {
            str += json.slice(start, i) + "\n\n";
            while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
              str += "\n";
              i += 2;
            }
            str += indent;
            if (json[i + 2] === " ")
              str += "\\";
            i += 1;
            start = i + 1;
          }
          break;
        default:
          i += 1;
      }
  }
  str = start ? str + json.slice(start) : json;
  return implicitKey ? str : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
  if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
    return doubleQuotedString(value, ctx);
  const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
  const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
  return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
  const { singleQuote } = ctx.options;
  let qs;
  if (singleQuote === false)
    qs = doubleQuotedString;
  else {
    const hasDouble = value.includes('"');
    const hasSingle = value.includes("'");
    if (hasDouble && !hasSingle)
      qs = singleQuotedString;
    else if (hasSingle && !hasDouble)
      qs = doubleQuotedString;
    else
      qs = singleQuote ? singleQuotedString : doubleQuotedString;
  }
  return qs(value, ctx);
}
var blockEndNewlines;
try {
  blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
  blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
  const { blockQuote, commentString, lineWidth } = ctx.options;
  if (!blockQuote || /\n[\t ]+$/.test(value)) {
    return quotedString(value, ctx);
  }
  const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
  const literal2 = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? false : type === Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
  if (!value)
    return literal2 ? "|\n" : ">\n";
  let chomp;
  let endStart;
  for (endStart = value.length; endStart > 0; --endStart) {
    const ch = value[endStart - 1];
    if (ch !== "\n" && ch !== "	" && ch !== " ")
      break;
  }
  let end = value.substring(endStart);
  const endNlPos = end.indexOf("\n");
  if (endNlPos === -1) {
    chomp = "-";
  } else if (value === end || endNlPos !== end.length - 1) {
    chomp = "+";
    if (onChompKeep)
      onChompKeep();
  } else {
    chomp = "";
  }
  if (end) {
    value = value.slice(0, -end.length);
    if (end[end.length - 1] === "\n")
      end = end.slice(0, -1);
    end = end.replace(blockEndNewlines, `$&${indent}`);
  }
  let startWithSpace = false;
  let startEnd;
  let startNlPos = -1;
  for (startEnd = 0; startEnd < value.length; ++startEnd) {
    const ch = value[startEnd];
    if (ch === " ")
      startWithSpace = true;
    else if (ch === "\n")
      startNlPos = startEnd;
    else
      break;
  }
  let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
  if (start) {
    value = value.substring(start.length);
    start = start.replace(/\n+/g, `$&${indent}`);
  }
  const indentSize = indent ? "2" : "1";
  let header2 = (startWithSpace ? indentSize : "") + chomp;
  if (comment) {
    header2 += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
    if (onComment)
      onComment();
  }
  if (!literal2) {
    const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
    let literalFallback = false;
    const foldOptions = getFoldOptions(ctx, true);
    if (blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED) {
      foldOptions.onOverflow = () => {
        literalFallback = true;
      };
    }
    const body = foldFlowLines(`${start}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
    if (!literalFallback)
      return `>${header2}
${indent}${body}`;
  }
  value = value.replace(/\n+/g, `$&${indent}`);
  return `|${header2}
${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
  const { type, value } = item;
  const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
  if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
    return quotedString(value, ctx);
  }
  if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
    return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
  }
  if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes("\n")) {
    return blockString(item, ctx, onComment, onChompKeep);
  }
  if (containsDocumentMarker(value)) {
    if (indent === "") {
      ctx.forceBlockIndent = true;
      return blockString(item, ctx, onComment, onChompKeep);
    } else if (implicitKey && indent === indentStep) {
      return quotedString(value, ctx);
    }
  }
  const str = value.replace(/\n+/g, `$&
${indent}`);
  if (actualString) {
    const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
    const { compat, tags: tags2 } = ctx.doc.schema;
    if (tags2.some(test) || compat?.some(test))
      return quotedString(value, ctx);
  }
  return implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
  const { implicitKey, inFlow } = ctx;
  const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
  let { type } = item;
  if (type !== Scalar.QUOTE_DOUBLE) {
    if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
      type = Scalar.QUOTE_DOUBLE;
  }
  const _stringify = (_type) => {
    switch (_type) {
      case Scalar.BLOCK_FOLDED:
      case Scalar.BLOCK_LITERAL:
        return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
      case Scalar.QUOTE_DOUBLE:
        return doubleQuotedString(ss.value, ctx);
      case Scalar.QUOTE_SINGLE:
        return singleQuotedString(ss.value, ctx);
      case Scalar.PLAIN:
        return plainString(ss, ctx, onComment, onChompKeep);
      default:
        return null;
    }
  };
  let res = _stringify(type);
  if (res === null) {
    const { defaultKeyType, defaultStringType } = ctx.options;
    const t = implicitKey && defaultKeyType || defaultStringType;
    res = _stringify(t);
    if (res === null)
      throw new Error(`Unsupported default string type ${t}`);
  }
  return res;
}

// node_modules/yaml/browser/dist/stringify/stringify.js
function createStringifyContext(doc, options) {
  const opt = Object.assign({
    blockQuote: true,
    commentString: stringifyComment,
    defaultKeyType: null,
    defaultStringType: "PLAIN",
    directives: null,
    doubleQuotedAsJSON: false,
    doubleQuotedMinMultiLineLength: 40,
    falseStr: "false",
    flowCollectionPadding: true,
    indentSeq: true,
    lineWidth: 80,
    minContentWidth: 20,
    nullStr: "null",
    simpleKeys: false,
    singleQuote: null,
    trailingComma: false,
    trueStr: "true",
    verifyAliasOrder: true
  }, doc.schema.toStringOptions, options);
  let inFlow;
  switch (opt.collectionStyle) {
    case "block":
      inFlow = false;
      break;
    case "flow":
      inFlow = true;
      break;
    default:
      inFlow = null;
  }
  return {
    anchors: /* @__PURE__ */ new Set(),
    doc,
    flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
    indent: "",
    indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
    inFlow,
    options: opt
  };
}
function getTagObject(tags2, item) {
  if (item.tag) {
    const match = tags2.filter((t) => t.tag === item.tag);
    if (match.length > 0)
      return match.find((t) => t.format === item.format) ?? match[0];
  }
  let tagObj = void 0;
  let obj;
  if (isScalar(item)) {
    obj = item.value;
    let match = tags2.filter((t) => t.identify?.(obj));
    if (match.length > 1) {
      const testMatch = match.filter((t) => t.test);
      if (testMatch.length > 0)
        match = testMatch;
    }
    tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
  } else {
    obj = item;
    tagObj = tags2.find((t) => t.nodeClass && obj instanceof t.nodeClass);
  }
  if (!tagObj) {
    const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
    throw new Error(`Tag not resolved for ${name} value`);
  }
  return tagObj;
}
function stringifyProps(node, tagObj, { anchors, doc }) {
  if (!doc.directives)
    return "";
  const props = [];
  const anchor = (isScalar(node) || isCollection(node)) && node.anchor;
  if (anchor && anchorIsValid(anchor)) {
    anchors.add(anchor);
    props.push(`&${anchor}`);
  }
  const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
  if (tag)
    props.push(doc.directives.tagString(tag));
  return props.join(" ");
}
function stringify(item, ctx, onComment, onChompKeep) {
  if (isPair(item))
    return item.toString(ctx, onComment, onChompKeep);
  if (isAlias(item)) {
    if (ctx.doc.directives)
      return item.toString(ctx);
    if (ctx.resolvedAliases?.has(item)) {
      throw new TypeError(`Cannot stringify circular structure without alias nodes`);
    } else {
      if (ctx.resolvedAliases)
        ctx.resolvedAliases.add(item);
      else
        ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
      item = item.resolve(ctx.doc);
    }
  }
  let tagObj = void 0;
  const node = isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
  tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
  const props = stringifyProps(node, tagObj, ctx);
  if (props.length > 0)
    ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
  const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
  if (!props)
    return str;
  return isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
}

// node_modules/yaml/browser/dist/stringify/stringifyPair.js
function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
  const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
  let keyComment = isNode(key) && key.comment || null;
  if (simpleKeys) {
    if (keyComment) {
      throw new Error("With simple keys, key nodes cannot have comments");
    }
    if (isCollection(key) || !isNode(key) && typeof key === "object") {
      const msg = "With simple keys, collection cannot be used as a key value";
      throw new Error(msg);
    }
  }
  let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key === "object"));
  ctx = Object.assign({}, ctx, {
    allNullValues: false,
    implicitKey: !explicitKey && (simpleKeys || !allNullValues),
    indent: indent + indentStep
  });
  let keyCommentDone = false;
  let chompKeep = false;
  let str = stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
  if (!explicitKey && !ctx.inFlow && str.length > 1024) {
    if (simpleKeys)
      throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
    explicitKey = true;
  }
  if (ctx.inFlow) {
    if (allNullValues || value == null) {
      if (keyCommentDone && onComment)
        onComment();
      return str === "" ? "?" : explicitKey ? `? ${str}` : str;
    }
  } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
    str = `? ${str}`;
    if (keyComment && !keyCommentDone) {
      str += lineComment(str, ctx.indent, commentString(keyComment));
    } else if (chompKeep && onChompKeep)
      onChompKeep();
    return str;
  }
  if (keyCommentDone)
    keyComment = null;
  if (explicitKey) {
    if (keyComment)
      str += lineComment(str, ctx.indent, commentString(keyComment));
    str = `? ${str}
${indent}:`;
  } else {
    str = `${str}:`;
    if (keyComment)
      str += lineComment(str, ctx.indent, commentString(keyComment));
  }
  let vsb, vcb, valueComment;
  if (isNode(value)) {
    vsb = !!value.spaceBefore;
    vcb = value.commentBefore;
    valueComment = value.comment;
  } else {
    vsb = false;
    vcb = null;
    valueComment = null;
    if (value && typeof value === "object")
      value = doc.createNode(value);
  }
  ctx.implicitKey = false;
  if (!explicitKey && !keyComment && isScalar(value))
    ctx.indentAtStart = str.length + 1;
  chompKeep = false;
  if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor) {
    ctx.indent = ctx.indent.substring(2);
  }
  let valueCommentDone = false;
  const valueStr = stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
  let ws = " ";
  if (keyComment || vsb || vcb) {
    ws = vsb ? "\n" : "";
    if (vcb) {
      const cs = commentString(vcb);
      ws += `
${indentComment(cs, ctx.indent)}`;
    }
    if (valueStr === "" && !ctx.inFlow) {
      if (ws === "\n" && valueComment)
        ws = "\n\n";
    } else {
      ws += `
${ctx.indent}`;
    }
  } else if (!explicitKey && isCollection(value)) {
    const vs0 = valueStr[0];
    const nl0 = valueStr.indexOf("\n");
    const hasNewline = nl0 !== -1;
    const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
    if (hasNewline || !flow) {
      let hasPropsLine = false;
      if (hasNewline && (vs0 === "&" || vs0 === "!")) {
        let sp0 = valueStr.indexOf(" ");
        if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
          sp0 = valueStr.indexOf(" ", sp0 + 1);
        }
        if (sp0 === -1 || nl0 < sp0)
          hasPropsLine = true;
      }
      if (!hasPropsLine)
        ws = `
${ctx.indent}`;
    }
  } else if (valueStr === "" || valueStr[0] === "\n") {
    ws = "";
  }
  str += ws + valueStr;
  if (ctx.inFlow) {
    if (valueCommentDone && onComment)
      onComment();
  } else if (valueComment && !valueCommentDone) {
    str += lineComment(str, ctx.indent, commentString(valueComment));
  } else if (chompKeep && onChompKeep) {
    onChompKeep();
  }
  return str;
}

// node_modules/yaml/browser/dist/log.js
function warn(logLevel, warning) {
  if (logLevel === "debug" || logLevel === "warn") {
    console.warn(warning);
  }
}

// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
var MERGE_KEY = "<<";
var merge = {
  identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
  default: "key",
  tag: "tag:yaml.org,2002:merge",
  test: /^<<$/,
  resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), {
    addToJSMap: addMergeToJSMap
  }),
  stringify: () => MERGE_KEY
};
var isMergeKey = (ctx, key) => (merge.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map2, value) {
  const source = resolveAliasValue(ctx, value);
  if (isSeq(source))
    for (const it of source.items)
      mergeValue(ctx, map2, it);
  else if (Array.isArray(source))
    for (const it of source)
      mergeValue(ctx, map2, it);
  else
    mergeValue(ctx, map2, source);
}
function mergeValue(ctx, map2, value) {
  const source = resolveAliasValue(ctx, value);
  if (!isMap(source))
    throw new Error("Merge sources must be maps or map aliases");
  const srcMap = source.toJSON(null, ctx, Map);
  for (const [key, value2] of srcMap) {
    if (map2 instanceof Map) {
      if (!map2.has(key))
        map2.set(key, value2);
    } else if (map2 instanceof Set) {
      map2.add(key);
    } else if (!Object.prototype.hasOwnProperty.call(map2, key)) {
      Object.defineProperty(map2, key, {
        value: value2,
        writable: true,
        enumerable: true,
        configurable: true
      });
    }
  }
  return map2;
}
function resolveAliasValue(ctx, value) {
  return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function addPairToJSMap(ctx, map2, { key, value }) {
  if (isNode(key) && key.addToJSMap)
    key.addToJSMap(ctx, map2, value);
  else if (isMergeKey(ctx, key))
    addMergeToJSMap(ctx, map2, value);
  else {
    const jsKey = toJS(key, "", ctx);
    if (map2 instanceof Map) {
      map2.set(jsKey, toJS(value, jsKey, ctx));
    } else if (map2 instanceof Set) {
      map2.add(jsKey);
    } else {
      const stringKey = stringifyKey(key, jsKey, ctx);
      const jsValue = toJS(value, stringKey, ctx);
      if (stringKey in map2)
        Object.defineProperty(map2, stringKey, {
          value: jsValue,
          writable: true,
          enumerable: true,
          configurable: true
        });
      else
        map2[stringKey] = jsValue;
    }
  }
  return map2;
}
function stringifyKey(key, jsKey, ctx) {
  if (jsKey === null)
    return "";
  if (typeof jsKey !== "object")
    return String(jsKey);
  if (isNode(key) && ctx?.doc) {
    const strCtx = createStringifyContext(ctx.doc, {});
    strCtx.anchors = /* @__PURE__ */ new Set();
    for (const node of ctx.anchors.keys())
      strCtx.anchors.add(node.anchor);
    strCtx.inFlow = true;
    strCtx.inStringifyKey = true;
    const strKey = key.toString(strCtx);
    if (!ctx.mapKeyWarned) {
      let jsonStr = JSON.stringify(strKey);
      if (jsonStr.length > 40)
        jsonStr = jsonStr.substring(0, 36) + '..."';
      warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
      ctx.mapKeyWarned = true;
    }
    return strKey;
  }
  return JSON.stringify(jsKey);
}

// node_modules/yaml/browser/dist/nodes/Pair.js
function createPair(key, value, ctx) {
  const k = createNode(key, void 0, ctx);
  const v = createNode(value, void 0, ctx);
  return new Pair(k, v);
}
var Pair = class _Pair {
  constructor(key, value = null) {
    Object.defineProperty(this, NODE_TYPE, { value: PAIR });
    this.key = key;
    this.value = value;
  }
  clone(schema5) {
    let { key, value } = this;
    if (isNode(key))
      key = key.clone(schema5);
    if (isNode(value))
      value = value.clone(schema5);
    return new _Pair(key, value);
  }
  toJSON(_, ctx) {
    const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
    return addPairToJSMap(ctx, pair, this);
  }
  toString(ctx, onComment, onChompKeep) {
    return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function stringifyCollection(collection, ctx, options) {
  const flow = ctx.inFlow ?? collection.flow;
  const stringify3 = flow ? stringifyFlowCollection : stringifyBlockCollection;
  return stringify3(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
  const { indent, options: { commentString } } = ctx;
  const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
  let chompKeep = false;
  const lines = [];
  for (let i = 0; i < items.length; ++i) {
    const item = items[i];
    let comment2 = null;
    if (isNode(item)) {
      if (!chompKeep && item.spaceBefore)
        lines.push("");
      addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
      if (item.comment)
        comment2 = item.comment;
    } else if (isPair(item)) {
      const ik = isNode(item.key) ? item.key : null;
      if (ik) {
        if (!chompKeep && ik.spaceBefore)
          lines.push("");
        addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
      }
    }
    chompKeep = false;
    let str2 = stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
    if (comment2)
      str2 += lineComment(str2, itemIndent, commentString(comment2));
    if (chompKeep && comment2)
      chompKeep = false;
    lines.push(blockItemPrefix + str2);
  }
  let str;
  if (lines.length === 0) {
    str = flowChars.start + flowChars.end;
  } else {
    str = lines[0];
    for (let i = 1; i < lines.length; ++i) {
      const line = lines[i];
      str += line ? `
${indent}${line}` : "\n";
    }
  }
  if (comment) {
    str += "\n" + indentComment(commentString(comment), indent);
    if (onComment)
      onComment();
  } else if (chompKeep && onChompKeep)
    onChompKeep();
  return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
  const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
  itemIndent += indentStep;
  const itemCtx = Object.assign({}, ctx, {
    indent: itemIndent,
    inFlow: true,
    type: null
  });
  let reqNewline = false;
  let linesAtValue = 0;
  const lines = [];
  for (let i = 0; i < items.length; ++i) {
    const item = items[i];
    let comment = null;
    if (isNode(item)) {
      if (item.spaceBefore)
        lines.push("");
      addCommentBefore(ctx, lines, item.commentBefore, false);
      if (item.comment)
        comment = item.comment;
    } else if (isPair(item)) {
      const ik = isNode(item.key) ? item.key : null;
      if (ik) {
        if (ik.spaceBefore)
          lines.push("");
        addCommentBefore(ctx, lines, ik.commentBefore, false);
        if (ik.comment)
          reqNewline = true;
      }
      const iv = isNode(item.value) ? item.value : null;
      if (iv) {
        if (iv.comment)
          comment = iv.comment;
        if (iv.commentBefore)
          reqNewline = true;
      } else if (item.value == null && ik?.comment) {
        comment = ik.comment;
      }
    }
    if (comment)
      reqNewline = true;
    let str = stringify(item, itemCtx, () => comment = null);
    reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
    if (i < items.length - 1) {
      str += ",";
    } else if (ctx.options.trailingComma) {
      if (ctx.options.lineWidth > 0) {
        reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
      }
      if (reqNewline) {
        str += ",";
      }
    }
    if (comment)
      str += lineComment(str, itemIndent, commentString(comment));
    lines.push(str);
    linesAtValue = lines.length;
  }
  const { start, end } = flowChars;
  if (lines.length === 0) {
    return start + end;
  } else {
    if (!reqNewline) {
      const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
      reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
    }
    if (reqNewline) {
      let str = start;
      for (const line of lines)
        str += line ? `
${indentStep}${indent}${line}` : "\n";
      return `${str}
${indent}${end}`;
    } else {
      return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
    }
  }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
  if (comment && chompKeep)
    comment = comment.replace(/^\n+/, "");
  if (comment) {
    const ic = indentComment(commentString(comment), indent);
    lines.push(ic.trimStart());
  }
}

// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function findPair(items, key) {
  const k = isScalar(key) ? key.value : key;
  for (const it of items) {
    if (isPair(it)) {
      if (it.key === key || it.key === k)
        return it;
      if (isScalar(it.key) && it.key.value === k)
        return it;
    }
  }
  return void 0;
}
var YAMLMap = class extends Collection {
  static get tagName() {
    return "tag:yaml.org,2002:map";
  }
  constructor(schema5) {
    super(MAP, schema5);
    this.items = [];
  }
  /**
   * A generic collection parsing method that can be extended
   * to other node classes that inherit from YAMLMap
   */
  static from(schema5, obj, ctx) {
    const { keepUndefined, replacer } = ctx;
    const map2 = new this(schema5);
    const add = (key, value) => {
      if (typeof replacer === "function")
        value = replacer.call(obj, key, value);
      else if (Array.isArray(replacer) && !replacer.includes(key))
        return;
      if (value !== void 0 || keepUndefined)
        map2.items.push(createPair(key, value, ctx));
    };
    if (obj instanceof Map) {
      for (const [key, value] of obj)
        add(key, value);
    } else if (obj && typeof obj === "object") {
      for (const key of Object.keys(obj))
        add(key, obj[key]);
    }
    if (typeof schema5.sortMapEntries === "function") {
      map2.items.sort(schema5.sortMapEntries);
    }
    return map2;
  }
  /**
   * Adds a value to the collection.
   *
   * @param overwrite - If not set `true`, using a key that is already in the
   *   collection will throw. Otherwise, overwrites the previous value.
   */
  add(pair, overwrite) {
    let _pair;
    if (isPair(pair))
      _pair = pair;
    else if (!pair || typeof pair !== "object" || !("key" in pair)) {
      _pair = new Pair(pair, pair?.value);
    } else
      _pair = new Pair(pair.key, pair.value);
    const prev = findPair(this.items, _pair.key);
    const sortEntries = this.schema?.sortMapEntries;
    if (prev) {
      if (!overwrite)
        throw new Error(`Key ${_pair.key} already set`);
      if (isScalar(prev.value) && isScalarValue(_pair.value))
        prev.value.value = _pair.value;
      else
        prev.value = _pair.value;
    } else if (sortEntries) {
      const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
      if (i === -1)
        this.items.push(_pair);
      else
        this.items.splice(i, 0, _pair);
    } else {
      this.items.push(_pair);
    }
  }
  delete(key) {
    const it = findPair(this.items, key);
    if (!it)
      return false;
    const del = this.items.splice(this.items.indexOf(it), 1);
    return del.length > 0;
  }
  get(key, keepScalar) {
    const it = findPair(this.items, key);
    const node = it?.value;
    return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
  }
  has(key) {
    return !!findPair(this.items, key);
  }
  set(key, value) {
    this.add(new Pair(key, value), true);
  }
  /**
   * @param ctx - Conversion context, originally set in Document#toJS()
   * @param {Class} Type - If set, forces the returned collection type
   * @returns Instance of Type, Map, or Object
   */
  toJSON(_, ctx, Type) {
    const map2 = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
    if (ctx?.onCreate)
      ctx.onCreate(map2);
    for (const item of this.items)
      addPairToJSMap(ctx, map2, item);
    return map2;
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    for (const item of this.items) {
      if (!isPair(item))
        throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
    }
    if (!ctx.allNullValues && this.hasAllNullValues(false))
      ctx = Object.assign({}, ctx, { allNullValues: true });
    return stringifyCollection(this, ctx, {
      blockItemPrefix: "",
      flowChars: { start: "{", end: "}" },
      itemIndent: ctx.indent || "",
      onChompKeep,
      onComment
    });
  }
};

// node_modules/yaml/browser/dist/schema/common/map.js
var map = {
  collection: "map",
  default: true,
  nodeClass: YAMLMap,
  tag: "tag:yaml.org,2002:map",
  resolve(map2, onError) {
    if (!isMap(map2))
      onError("Expected a mapping for this tag");
    return map2;
  },
  createNode: (schema5, obj, ctx) => YAMLMap.from(schema5, obj, ctx)
};

// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
var YAMLSeq = class extends Collection {
  static get tagName() {
    return "tag:yaml.org,2002:seq";
  }
  constructor(schema5) {
    super(SEQ, schema5);
    this.items = [];
  }
  add(value) {
    this.items.push(value);
  }
  /**
   * Removes a value from the collection.
   *
   * `key` must contain a representation of an integer for this to succeed.
   * It may be wrapped in a `Scalar`.
   *
   * @returns `true` if the item was found and removed.
   */
  delete(key) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      return false;
    const del = this.items.splice(idx, 1);
    return del.length > 0;
  }
  get(key, keepScalar) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      return void 0;
    const it = this.items[idx];
    return !keepScalar && isScalar(it) ? it.value : it;
  }
  /**
   * Checks if the collection includes a value with the key `key`.
   *
   * `key` must contain a representation of an integer for this to succeed.
   * It may be wrapped in a `Scalar`.
   */
  has(key) {
    const idx = asItemIndex(key);
    return typeof idx === "number" && idx < this.items.length;
  }
  /**
   * Sets a value in this collection. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   *
   * If `key` does not contain a representation of an integer, this will throw.
   * It may be wrapped in a `Scalar`.
   */
  set(key, value) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      throw new Error(`Expected a valid index, not ${key}.`);
    const prev = this.items[idx];
    if (isScalar(prev) && isScalarValue(value))
      prev.value = value;
    else
      this.items[idx] = value;
  }
  toJSON(_, ctx) {
    const seq2 = [];
    if (ctx?.onCreate)
      ctx.onCreate(seq2);
    let i = 0;
    for (const item of this.items)
      seq2.push(toJS(item, String(i++), ctx));
    return seq2;
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    return stringifyCollection(this, ctx, {
      blockItemPrefix: "- ",
      flowChars: { start: "[", end: "]" },
      itemIndent: (ctx.indent || "") + "  ",
      onChompKeep,
      onComment
    });
  }
  static from(schema5, obj, ctx) {
    const { replacer } = ctx;
    const seq2 = new this(schema5);
    if (obj && Symbol.iterator in Object(obj)) {
      let i = 0;
      for (let it of obj) {
        if (typeof replacer === "function") {
          const key = obj instanceof Set ? it : String(i++);
          it = replacer.call(obj, key, it);
        }
        seq2.items.push(createNode(it, void 0, ctx));
      }
    }
    return seq2;
  }
};
function asItemIndex(key) {
  let idx = isScalar(key) ? key.value : key;
  if (idx && typeof idx === "string")
    idx = Number(idx);
  return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}

// node_modules/yaml/browser/dist/schema/common/seq.js
var seq = {
  collection: "seq",
  default: true,
  nodeClass: YAMLSeq,
  tag: "tag:yaml.org,2002:seq",
  resolve(seq2, onError) {
    if (!isSeq(seq2))
      onError("Expected a sequence for this tag");
    return seq2;
  },
  createNode: (schema5, obj, ctx) => YAMLSeq.from(schema5, obj, ctx)
};

// node_modules/yaml/browser/dist/schema/common/string.js
var string2 = {
  identify: (value) => typeof value === "string",
  default: true,
  tag: "tag:yaml.org,2002:str",
  resolve: (str) => str,
  stringify(item, ctx, onComment, onChompKeep) {
    ctx = Object.assign({ actualString: true }, ctx);
    return stringifyString(item, ctx, onComment, onChompKeep);
  }
};

// node_modules/yaml/browser/dist/schema/common/null.js
var nullTag = {
  identify: (value) => value == null,
  createNode: () => new Scalar(null),
  default: true,
  tag: "tag:yaml.org,2002:null",
  test: /^(?:~|[Nn]ull|NULL)?$/,
  resolve: () => new Scalar(null),
  stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};

// node_modules/yaml/browser/dist/schema/core/bool.js
var boolTag = {
  identify: (value) => typeof value === "boolean",
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
  resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
  stringify({ source, value }, ctx) {
    if (source && boolTag.test.test(source)) {
      const sv = source[0] === "t" || source[0] === "T";
      if (value === sv)
        return source;
    }
    return value ? ctx.options.trueStr : ctx.options.falseStr;
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function stringifyNumber({ format, minFractionDigits, tag, value }) {
  if (typeof value === "bigint")
    return String(value);
  const num = typeof value === "number" ? value : Number(value);
  if (!isFinite(num))
    return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
  let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
  if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
    let i = n.indexOf(".");
    if (i < 0) {
      i = n.length;
      n += ".";
    }
    let d = minFractionDigits - (n.length - i - 1);
    while (d-- > 0)
      n += "0";
  }
  return n;
}

// node_modules/yaml/browser/dist/schema/core/float.js
var floatNaN = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber
};
var floatExp = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "EXP",
  test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
  resolve: (str) => parseFloat(str),
  stringify(node) {
    const num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber(node);
  }
};
var float = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
  resolve(str) {
    const node = new Scalar(parseFloat(str));
    const dot = str.indexOf(".");
    if (dot !== -1 && str[str.length - 1] === "0")
      node.minFractionDigits = str.length - dot - 1;
    return node;
  },
  stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/core/int.js
var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify(node, radix, prefix) {
  const { value } = node;
  if (intIdentify(value) && value >= 0)
    return prefix + value.toString(radix);
  return stringifyNumber(node);
}
var intOct = {
  identify: (value) => intIdentify(value) && value >= 0,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "OCT",
  test: /^0o[0-7]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
  stringify: (node) => intStringify(node, 8, "0o")
};
var int = {
  identify: intIdentify,
  default: true,
  tag: "tag:yaml.org,2002:int",
  test: /^[-+]?[0-9]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
  stringify: stringifyNumber
};
var intHex = {
  identify: (value) => intIdentify(value) && value >= 0,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "HEX",
  test: /^0x[0-9a-fA-F]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
  stringify: (node) => intStringify(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/core/schema.js
var schema2 = [
  map,
  seq,
  string2,
  nullTag,
  boolTag,
  intOct,
  int,
  intHex,
  floatNaN,
  floatExp,
  float
];

// node_modules/yaml/browser/dist/schema/json/schema.js
function intIdentify2(value) {
  return typeof value === "bigint" || Number.isInteger(value);
}
var stringifyJSON = ({ value }) => JSON.stringify(value);
var jsonScalars = [
  {
    identify: (value) => typeof value === "string",
    default: true,
    tag: "tag:yaml.org,2002:str",
    resolve: (str) => str,
    stringify: stringifyJSON
  },
  {
    identify: (value) => value == null,
    createNode: () => new Scalar(null),
    default: true,
    tag: "tag:yaml.org,2002:null",
    test: /^null$/,
    resolve: () => null,
    stringify: stringifyJSON
  },
  {
    identify: (value) => typeof value === "boolean",
    default: true,
    tag: "tag:yaml.org,2002:bool",
    test: /^true$|^false$/,
    resolve: (str) => str === "true",
    stringify: stringifyJSON
  },
  {
    identify: intIdentify2,
    default: true,
    tag: "tag:yaml.org,2002:int",
    test: /^-?(?:0|[1-9][0-9]*)$/,
    resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
    stringify: ({ value }) => intIdentify2(value) ? value.toString() : JSON.stringify(value)
  },
  {
    identify: (value) => typeof value === "number",
    default: true,
    tag: "tag:yaml.org,2002:float",
    test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
    resolve: (str) => parseFloat(str),
    stringify: stringifyJSON
  }
];
var jsonError = {
  default: true,
  tag: "",
  test: /^/,
  resolve(str, onError) {
    onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
    return str;
  }
};
var schema3 = [map, seq].concat(jsonScalars, jsonError);

// node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
var binary = {
  identify: (value) => value instanceof Uint8Array,
  // Buffer inherits from Uint8Array
  default: false,
  tag: "tag:yaml.org,2002:binary",
  /**
   * Returns a Buffer in node and an Uint8Array in browsers
   *
   * To use the resulting buffer as an image, you'll want to do something like:
   *
   *   const blob = new Blob([buffer], { type: 'image/jpeg' })
   *   document.querySelector('#photo').src = URL.createObjectURL(blob)
   */
  resolve(src, onError) {
    if (typeof atob === "function") {
      const str = atob(src.replace(/[\n\r]/g, ""));
      const buffer = new Uint8Array(str.length);
      for (let i = 0; i < str.length; ++i)
        buffer[i] = str.charCodeAt(i);
      return buffer;
    } else {
      onError("This environment does not support reading binary tags; either Buffer or atob is required");
      return src;
    }
  },
  stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
    if (!value)
      return "";
    const buf = value;
    let str;
    if (typeof btoa === "function") {
      let s = "";
      for (let i = 0; i < buf.length; ++i)
        s += String.fromCharCode(buf[i]);
      str = btoa(s);
    } else {
      throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
    }
    type ?? (type = Scalar.BLOCK_LITERAL);
    if (type !== Scalar.QUOTE_DOUBLE) {
      const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
      const n = Math.ceil(str.length / lineWidth);
      const lines = new Array(n);
      for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
        lines[i] = str.substr(o, lineWidth);
      }
      str = lines.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
    }
    return stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
  }
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function resolvePairs(seq2, onError) {
  if (isSeq(seq2)) {
    for (let i = 0; i < seq2.items.length; ++i) {
      let item = seq2.items[i];
      if (isPair(item))
        continue;
      else if (isMap(item)) {
        if (item.items.length > 1)
          onError("Each pair must have its own sequence indicator");
        const pair = item.items[0] || new Pair(new Scalar(null));
        if (item.commentBefore)
          pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
        if (item.comment) {
          const cn = pair.value ?? pair.key;
          cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
        }
        item = pair;
      }
      seq2.items[i] = isPair(item) ? item : new Pair(item);
    }
  } else
    onError("Expected a sequence for this tag");
  return seq2;
}
function createPairs(schema5, iterable, ctx) {
  const { replacer } = ctx;
  const pairs2 = new YAMLSeq(schema5);
  pairs2.tag = "tag:yaml.org,2002:pairs";
  let i = 0;
  if (iterable && Symbol.iterator in Object(iterable))
    for (let it of iterable) {
      if (typeof replacer === "function")
        it = replacer.call(iterable, String(i++), it);
      let key, value;
      if (Array.isArray(it)) {
        if (it.length === 2) {
          key = it[0];
          value = it[1];
        } else
          throw new TypeError(`Expected [key, value] tuple: ${it}`);
      } else if (it && it instanceof Object) {
        const keys2 = Object.keys(it);
        if (keys2.length === 1) {
          key = keys2[0];
          value = it[key];
        } else {
          throw new TypeError(`Expected tuple with one key, not ${keys2.length} keys`);
        }
      } else {
        key = it;
      }
      pairs2.items.push(createPair(key, value, ctx));
    }
  return pairs2;
}
var pairs = {
  collection: "seq",
  default: false,
  tag: "tag:yaml.org,2002:pairs",
  resolve: resolvePairs,
  createNode: createPairs
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var YAMLOMap = class _YAMLOMap extends YAMLSeq {
  constructor() {
    super();
    this.add = YAMLMap.prototype.add.bind(this);
    this.delete = YAMLMap.prototype.delete.bind(this);
    this.get = YAMLMap.prototype.get.bind(this);
    this.has = YAMLMap.prototype.has.bind(this);
    this.set = YAMLMap.prototype.set.bind(this);
    this.tag = _YAMLOMap.tag;
  }
  /**
   * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
   * but TypeScript won't allow widening the signature of a child method.
   */
  toJSON(_, ctx) {
    if (!ctx)
      return super.toJSON(_);
    const map2 = /* @__PURE__ */ new Map();
    if (ctx?.onCreate)
      ctx.onCreate(map2);
    for (const pair of this.items) {
      let key, value;
      if (isPair(pair)) {
        key = toJS(pair.key, "", ctx);
        value = toJS(pair.value, key, ctx);
      } else {
        key = toJS(pair, "", ctx);
      }
      if (map2.has(key))
        throw new Error("Ordered maps must not include duplicate keys");
      map2.set(key, value);
    }
    return map2;
  }
  static from(schema5, iterable, ctx) {
    const pairs2 = createPairs(schema5, iterable, ctx);
    const omap2 = new this();
    omap2.items = pairs2.items;
    return omap2;
  }
};
YAMLOMap.tag = "tag:yaml.org,2002:omap";
var omap = {
  collection: "seq",
  identify: (value) => value instanceof Map,
  nodeClass: YAMLOMap,
  default: false,
  tag: "tag:yaml.org,2002:omap",
  resolve(seq2, onError) {
    const pairs2 = resolvePairs(seq2, onError);
    const seenKeys = [];
    for (const { key } of pairs2.items) {
      if (isScalar(key)) {
        if (seenKeys.includes(key.value)) {
          onError(`Ordered maps must not include duplicate keys: ${key.value}`);
        } else {
          seenKeys.push(key.value);
        }
      }
    }
    return Object.assign(new YAMLOMap(), pairs2);
  },
  createNode: (schema5, iterable, ctx) => YAMLOMap.from(schema5, iterable, ctx)
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function boolStringify({ value, source }, ctx) {
  const boolObj = value ? trueTag : falseTag;
  if (source && boolObj.test.test(source))
    return source;
  return value ? ctx.options.trueStr : ctx.options.falseStr;
}
var trueTag = {
  identify: (value) => value === true,
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
  resolve: () => new Scalar(true),
  stringify: boolStringify
};
var falseTag = {
  identify: (value) => value === false,
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
  resolve: () => new Scalar(false),
  stringify: boolStringify
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
var floatNaN2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber
};
var floatExp2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "EXP",
  test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
  resolve: (str) => parseFloat(str.replace(/_/g, "")),
  stringify(node) {
    const num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber(node);
  }
};
var float2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
  resolve(str) {
    const node = new Scalar(parseFloat(str.replace(/_/g, "")));
    const dot = str.indexOf(".");
    if (dot !== -1) {
      const f = str.substring(dot + 1).replace(/_/g, "");
      if (f[f.length - 1] === "0")
        node.minFractionDigits = f.length;
    }
    return node;
  },
  stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
var intIdentify3 = (value) => typeof value === "bigint" || Number.isInteger(value);
function intResolve2(str, offset, radix, { intAsBigInt }) {
  const sign = str[0];
  if (sign === "-" || sign === "+")
    offset += 1;
  str = str.substring(offset).replace(/_/g, "");
  if (intAsBigInt) {
    switch (radix) {
      case 2:
        str = `0b${str}`;
        break;
      case 8:
        str = `0o${str}`;
        break;
      case 16:
        str = `0x${str}`;
        break;
    }
    const n2 = BigInt(str);
    return sign === "-" ? BigInt(-1) * n2 : n2;
  }
  const n = parseInt(str, radix);
  return sign === "-" ? -1 * n : n;
}
function intStringify2(node, radix, prefix) {
  const { value } = node;
  if (intIdentify3(value)) {
    const str = value.toString(radix);
    return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
  }
  return stringifyNumber(node);
}
var intBin = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "BIN",
  test: /^[-+]?0b[0-1_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 2, 2, opt),
  stringify: (node) => intStringify2(node, 2, "0b")
};
var intOct2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "OCT",
  test: /^[-+]?0[0-7_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 1, 8, opt),
  stringify: (node) => intStringify2(node, 8, "0")
};
var int2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  test: /^[-+]?[0-9][0-9_]*$/,
  resolve: (str, _onError, opt) => intResolve2(str, 0, 10, opt),
  stringify: stringifyNumber
};
var intHex2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "HEX",
  test: /^[-+]?0x[0-9a-fA-F_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 2, 16, opt),
  stringify: (node) => intStringify2(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var YAMLSet = class _YAMLSet extends YAMLMap {
  constructor(schema5) {
    super(schema5);
    this.tag = _YAMLSet.tag;
  }
  add(key) {
    let pair;
    if (isPair(key))
      pair = key;
    else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
      pair = new Pair(key.key, null);
    else
      pair = new Pair(key, null);
    const prev = findPair(this.items, pair.key);
    if (!prev)
      this.items.push(pair);
  }
  /**
   * If `keepPair` is `true`, returns the Pair matching `key`.
   * Otherwise, returns the value of that Pair's key.
   */
  get(key, keepPair) {
    const pair = findPair(this.items, key);
    return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
  }
  set(key, value) {
    if (typeof value !== "boolean")
      throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
    const prev = findPair(this.items, key);
    if (prev && !value) {
      this.items.splice(this.items.indexOf(prev), 1);
    } else if (!prev && value) {
      this.items.push(new Pair(key));
    }
  }
  toJSON(_, ctx) {
    return super.toJSON(_, ctx, Set);
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    if (this.hasAllNullValues(true))
      return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
    else
      throw new Error("Set items must all have null values");
  }
  static from(schema5, iterable, ctx) {
    const { replacer } = ctx;
    const set2 = new this(schema5);
    if (iterable && Symbol.iterator in Object(iterable))
      for (let value of iterable) {
        if (typeof replacer === "function")
          value = replacer.call(iterable, value, value);
        set2.items.push(createPair(value, null, ctx));
      }
    return set2;
  }
};
YAMLSet.tag = "tag:yaml.org,2002:set";
var set = {
  collection: "map",
  identify: (value) => value instanceof Set,
  nodeClass: YAMLSet,
  default: false,
  tag: "tag:yaml.org,2002:set",
  createNode: (schema5, iterable, ctx) => YAMLSet.from(schema5, iterable, ctx),
  resolve(map2, onError) {
    if (isMap(map2)) {
      if (map2.hasAllNullValues(true))
        return Object.assign(new YAMLSet(), map2);
      else
        onError("Set items must all have null values");
    } else
      onError("Expected a mapping for this tag");
    return map2;
  }
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
function parseSexagesimal(str, asBigInt) {
  const sign = str[0];
  const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
  const num = (n) => asBigInt ? BigInt(n) : Number(n);
  const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
  return sign === "-" ? num(-1) * res : res;
}
function stringifySexagesimal(node) {
  let { value } = node;
  let num = (n) => n;
  if (typeof value === "bigint")
    num = (n) => BigInt(n);
  else if (isNaN(value) || !isFinite(value))
    return stringifyNumber(node);
  let sign = "";
  if (value < 0) {
    sign = "-";
    value *= num(-1);
  }
  const _60 = num(60);
  const parts = [value % _60];
  if (value < 60) {
    parts.unshift(0);
  } else {
    value = (value - parts[0]) / _60;
    parts.unshift(value % _60);
    if (value >= 60) {
      value = (value - parts[0]) / _60;
      parts.unshift(value);
    }
  }
  return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
var intTime = {
  identify: (value) => typeof value === "bigint" || Number.isInteger(value),
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
  resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
  stringify: stringifySexagesimal
};
var floatTime = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
  resolve: (str) => parseSexagesimal(str, false),
  stringify: stringifySexagesimal
};
var timestamp = {
  identify: (value) => value instanceof Date,
  default: true,
  tag: "tag:yaml.org,2002:timestamp",
  // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
  // may be omitted altogether, resulting in a date format. In such a case, the time part is
  // assumed to be 00:00:00Z (start of day, UTC).
  test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
  resolve(str) {
    const match = str.match(timestamp.test);
    if (!match)
      throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
    const [, year, month, day, hour, minute, second] = match.map(Number);
    const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
    let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
    const tz = match[8];
    if (tz && tz !== "Z") {
      let d = parseSexagesimal(tz, false);
      if (Math.abs(d) < 30)
        d *= 60;
      date -= 6e4 * d;
    }
    return new Date(date);
  },
  stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
var schema4 = [
  map,
  seq,
  string2,
  nullTag,
  trueTag,
  falseTag,
  intBin,
  intOct2,
  int2,
  intHex2,
  floatNaN2,
  floatExp2,
  float2,
  binary,
  merge,
  omap,
  pairs,
  set,
  intTime,
  floatTime,
  timestamp
];

// node_modules/yaml/browser/dist/schema/tags.js
var schemas = /* @__PURE__ */ new Map([
  ["core", schema2],
  ["failsafe", [map, seq, string2]],
  ["json", schema3],
  ["yaml11", schema4],
  ["yaml-1.1", schema4]
]);
var tagsByName = {
  binary,
  bool: boolTag,
  float,
  floatExp,
  floatNaN,
  floatTime,
  int,
  intHex,
  intOct,
  intTime,
  map,
  merge,
  null: nullTag,
  omap,
  pairs,
  seq,
  set,
  timestamp
};
var coreKnownTags = {
  "tag:yaml.org,2002:binary": binary,
  "tag:yaml.org,2002:merge": merge,
  "tag:yaml.org,2002:omap": omap,
  "tag:yaml.org,2002:pairs": pairs,
  "tag:yaml.org,2002:set": set,
  "tag:yaml.org,2002:timestamp": timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
  const schemaTags = schemas.get(schemaName);
  if (schemaTags && !customTags) {
    return addMergeTag && !schemaTags.includes(merge) ? schemaTags.concat(merge) : schemaTags.slice();
  }
  let tags2 = schemaTags;
  if (!tags2) {
    if (Array.isArray(customTags))
      tags2 = [];
    else {
      const keys2 = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown schema "${schemaName}"; use one of ${keys2} or define customTags array`);
    }
  }
  if (Array.isArray(customTags)) {
    for (const tag of customTags)
      tags2 = tags2.concat(tag);
  } else if (typeof customTags === "function") {
    tags2 = customTags(tags2.slice());
  }
  if (addMergeTag)
    tags2 = tags2.concat(merge);
  return tags2.reduce((tags3, tag) => {
    const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
    if (!tagObj) {
      const tagName = JSON.stringify(tag);
      const keys2 = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown custom tag ${tagName}; use one of ${keys2}`);
    }
    if (!tags3.includes(tagObj))
      tags3.push(tagObj);
    return tags3;
  }, []);
}

// node_modules/yaml/browser/dist/schema/Schema.js
var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
var Schema = class _Schema {
  constructor({ compat, customTags, merge: merge2, resolveKnownTags, schema: schema5, sortMapEntries, toStringDefaults }) {
    this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
    this.name = typeof schema5 === "string" && schema5 || "core";
    this.knownTags = resolveKnownTags ? coreKnownTags : {};
    this.tags = getTags(customTags, this.name, merge2);
    this.toStringOptions = toStringDefaults ?? null;
    Object.defineProperty(this, MAP, { value: map });
    Object.defineProperty(this, SCALAR, { value: string2 });
    Object.defineProperty(this, SEQ, { value: seq });
    this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
  }
  clone() {
    const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
    copy.tags = this.tags.slice();
    return copy;
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function stringifyDocument(doc, options) {
  const lines = [];
  let hasDirectives = options.directives === true;
  if (options.directives !== false && doc.directives) {
    const dir = doc.directives.toString(doc);
    if (dir) {
      lines.push(dir);
      hasDirectives = true;
    } else if (doc.directives.docStart)
      hasDirectives = true;
  }
  if (hasDirectives)
    lines.push("---");
  const ctx = createStringifyContext(doc, options);
  const { commentString } = ctx.options;
  if (doc.commentBefore) {
    if (lines.length !== 1)
      lines.unshift("");
    const cs = commentString(doc.commentBefore);
    lines.unshift(indentComment(cs, ""));
  }
  let chompKeep = false;
  let contentComment = null;
  if (doc.contents) {
    if (isNode(doc.contents)) {
      if (doc.contents.spaceBefore && hasDirectives)
        lines.push("");
      if (doc.contents.commentBefore) {
        const cs = commentString(doc.contents.commentBefore);
        lines.push(indentComment(cs, ""));
      }
      ctx.forceBlockIndent = !!doc.comment;
      contentComment = doc.contents.comment;
    }
    const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
    let body = stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
    if (contentComment)
      body += lineComment(body, "", commentString(contentComment));
    if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
      lines[lines.length - 1] = `--- ${body}`;
    } else
      lines.push(body);
  } else {
    lines.push(stringify(doc.contents, ctx));
  }
  if (doc.directives?.docEnd) {
    if (doc.comment) {
      const cs = commentString(doc.comment);
      if (cs.includes("\n")) {
        lines.push("...");
        lines.push(indentComment(cs, ""));
      } else {
        lines.push(`... ${cs}`);
      }
    } else {
      lines.push("...");
    }
  } else {
    let dc = doc.comment;
    if (dc && chompKeep)
      dc = dc.replace(/^\n+/, "");
    if (dc) {
      if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
        lines.push("");
      lines.push(indentComment(commentString(dc), ""));
    }
  }
  return lines.join("\n") + "\n";
}

// node_modules/yaml/browser/dist/doc/Document.js
var Document = class _Document {
  constructor(value, replacer, options) {
    this.commentBefore = null;
    this.comment = null;
    this.errors = [];
    this.warnings = [];
    Object.defineProperty(this, NODE_TYPE, { value: DOC });
    let _replacer = null;
    if (typeof replacer === "function" || Array.isArray(replacer)) {
      _replacer = replacer;
    } else if (options === void 0 && replacer) {
      options = replacer;
      replacer = void 0;
    }
    const opt = Object.assign({
      intAsBigInt: false,
      keepSourceTokens: false,
      logLevel: "warn",
      prettyErrors: true,
      strict: true,
      stringKeys: false,
      uniqueKeys: true,
      version: "1.2"
    }, options);
    this.options = opt;
    let { version: version2 } = opt;
    if (options?._directives) {
      this.directives = options._directives.atDocument();
      if (this.directives.yaml.explicit)
        version2 = this.directives.yaml.version;
    } else
      this.directives = new Directives({ version: version2 });
    this.setSchema(version2, options);
    this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
  }
  /**
   * Create a deep copy of this Document and its contents.
   *
   * Custom Node values that inherit from `Object` still refer to their original instances.
   */
  clone() {
    const copy = Object.create(_Document.prototype, {
      [NODE_TYPE]: { value: DOC }
    });
    copy.commentBefore = this.commentBefore;
    copy.comment = this.comment;
    copy.errors = this.errors.slice();
    copy.warnings = this.warnings.slice();
    copy.options = Object.assign({}, this.options);
    if (this.directives)
      copy.directives = this.directives.clone();
    copy.schema = this.schema.clone();
    copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /** Adds a value to the document. */
  add(value) {
    if (assertCollection(this.contents))
      this.contents.add(value);
  }
  /** Adds a value to the document. */
  addIn(path2, value) {
    if (assertCollection(this.contents))
      this.contents.addIn(path2, value);
  }
  /**
   * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
   *
   * If `node` already has an anchor, `name` is ignored.
   * Otherwise, the `node.anchor` value will be set to `name`,
   * or if an anchor with that name is already present in the document,
   * `name` will be used as a prefix for a new unique anchor.
   * If `name` is undefined, the generated anchor will use 'a' as a prefix.
   */
  createAlias(node, name) {
    if (!node.anchor) {
      const prev = anchorNames(this);
      node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
      !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
    }
    return new Alias(node.anchor);
  }
  createNode(value, replacer, options) {
    let _replacer = void 0;
    if (typeof replacer === "function") {
      value = replacer.call({ "": value }, "", value);
      _replacer = replacer;
    } else if (Array.isArray(replacer)) {
      const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
      const asStr = replacer.filter(keyToStr).map(String);
      if (asStr.length > 0)
        replacer = replacer.concat(asStr);
      _replacer = replacer;
    } else if (options === void 0 && replacer) {
      options = replacer;
      replacer = void 0;
    }
    const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
    const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(
      this,
      // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
      anchorPrefix || "a"
    );
    const ctx = {
      aliasDuplicateObjects: aliasDuplicateObjects ?? true,
      keepUndefined: keepUndefined ?? false,
      onAnchor,
      onTagObj,
      replacer: _replacer,
      schema: this.schema,
      sourceObjects
    };
    const node = createNode(value, tag, ctx);
    if (flow && isCollection(node))
      node.flow = true;
    setAnchors();
    return node;
  }
  /**
   * Convert a key and a value into a `Pair` using the current schema,
   * recursively wrapping all values as `Scalar` or `Collection` nodes.
   */
  createPair(key, value, options = {}) {
    const k = this.createNode(key, null, options);
    const v = this.createNode(value, null, options);
    return new Pair(k, v);
  }
  /**
   * Removes a value from the document.
   * @returns `true` if the item was found and removed.
   */
  delete(key) {
    return assertCollection(this.contents) ? this.contents.delete(key) : false;
  }
  /**
   * Removes a value from the document.
   * @returns `true` if the item was found and removed.
   */
  deleteIn(path2) {
    if (isEmptyPath(path2)) {
      if (this.contents == null)
        return false;
      this.contents = null;
      return true;
    }
    return assertCollection(this.contents) ? this.contents.deleteIn(path2) : false;
  }
  /**
   * Returns item at `key`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  get(key, keepScalar) {
    return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
  }
  /**
   * Returns item at `path`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  getIn(path2, keepScalar) {
    if (isEmptyPath(path2))
      return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
    return isCollection(this.contents) ? this.contents.getIn(path2, keepScalar) : void 0;
  }
  /**
   * Checks if the document includes a value with the key `key`.
   */
  has(key) {
    return isCollection(this.contents) ? this.contents.has(key) : false;
  }
  /**
   * Checks if the document includes a value at `path`.
   */
  hasIn(path2) {
    if (isEmptyPath(path2))
      return this.contents !== void 0;
    return isCollection(this.contents) ? this.contents.hasIn(path2) : false;
  }
  /**
   * Sets a value in this document. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  set(key, value) {
    if (this.contents == null) {
      this.contents = collectionFromPath(this.schema, [key], value);
    } else if (assertCollection(this.contents)) {
      this.contents.set(key, value);
    }
  }
  /**
   * Sets a value in this document. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  setIn(path2, value) {
    if (isEmptyPath(path2)) {
      this.contents = value;
    } else if (this.contents == null) {
      this.contents = collectionFromPath(this.schema, Array.from(path2), value);
    } else if (assertCollection(this.contents)) {
      this.contents.setIn(path2, value);
    }
  }
  /**
   * Change the YAML version and schema used by the document.
   * A `null` version disables support for directives, explicit tags, anchors, and aliases.
   * It also requires the `schema` option to be given as a `Schema` instance value.
   *
   * Overrides all previously set schema options.
   */
  setSchema(version2, options = {}) {
    if (typeof version2 === "number")
      version2 = String(version2);
    let opt;
    switch (version2) {
      case "1.1":
        if (this.directives)
          this.directives.yaml.version = "1.1";
        else
          this.directives = new Directives({ version: "1.1" });
        opt = { resolveKnownTags: false, schema: "yaml-1.1" };
        break;
      case "1.2":
      case "next":
        if (this.directives)
          this.directives.yaml.version = version2;
        else
          this.directives = new Directives({ version: version2 });
        opt = { resolveKnownTags: true, schema: "core" };
        break;
      case null:
        if (this.directives)
          delete this.directives;
        opt = null;
        break;
      default: {
        const sv = JSON.stringify(version2);
        throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
      }
    }
    if (options.schema instanceof Object)
      this.schema = options.schema;
    else if (opt)
      this.schema = new Schema(Object.assign(opt, options));
    else
      throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
  }
  // json & jsonArg are only used from toJSON()
  toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
    const ctx = {
      anchors: /* @__PURE__ */ new Map(),
      doc: this,
      keep: !json,
      mapAsMap: mapAsMap === true,
      mapKeyWarned: false,
      maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS(this.contents, jsonArg ?? "", ctx);
    if (typeof onAnchor === "function")
      for (const { count, res: res2 } of ctx.anchors.values())
        onAnchor(res2, count);
    return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
  }
  /**
   * A JSON representation of the document `contents`.
   *
   * @param jsonArg Used by `JSON.stringify` to indicate the array index or
   *   property name.
   */
  toJSON(jsonArg, onAnchor) {
    return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
  }
  /** A YAML representation of the document. */
  toString(options = {}) {
    if (this.errors.length > 0)
      throw new Error("Document with errors cannot be stringified");
    if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
      const s = JSON.stringify(options.indent);
      throw new Error(`"indent" option must be a positive integer, not ${s}`);
    }
    return stringifyDocument(this, options);
  }
};
function assertCollection(contents) {
  if (isCollection(contents))
    return true;
  throw new Error("Expected a YAML collection as document contents");
}

// node_modules/yaml/browser/dist/errors.js
var YAMLError = class extends Error {
  constructor(name, pos, code, message) {
    super();
    this.name = name;
    this.code = code;
    this.message = message;
    this.pos = pos;
  }
};
var YAMLParseError = class extends YAMLError {
  constructor(pos, code, message) {
    super("YAMLParseError", pos, code, message);
  }
};
var YAMLWarning = class extends YAMLError {
  constructor(pos, code, message) {
    super("YAMLWarning", pos, code, message);
  }
};
var prettifyError = (src, lc) => (error) => {
  if (error.pos[0] === -1)
    return;
  error.linePos = error.pos.map((pos) => lc.linePos(pos));
  const { line, col } = error.linePos[0];
  error.message += ` at line ${line}, column ${col}`;
  let ci = col - 1;
  let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
  if (ci >= 60 && lineStr.length > 80) {
    const trimStart = Math.min(ci - 39, lineStr.length - 79);
    lineStr = "…" + lineStr.substring(trimStart);
    ci -= trimStart - 1;
  }
  if (lineStr.length > 80)
    lineStr = lineStr.substring(0, 79) + "…";
  if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
    let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
    if (prev.length > 80)
      prev = prev.substring(0, 79) + "…\n";
    lineStr = prev + lineStr;
  }
  if (/[^ ]/.test(lineStr)) {
    let count = 1;
    const end = error.linePos[1];
    if (end?.line === line && end.col > col) {
      count = Math.max(1, Math.min(end.col - col, 80 - ci));
    }
    const pointer = " ".repeat(ci) + "^".repeat(count);
    error.message += `:

${lineStr}
${pointer}
`;
  }
};

// node_modules/yaml/browser/dist/compose/resolve-props.js
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
  let spaceBefore = false;
  let atNewline = startOnNewline;
  let hasSpace = startOnNewline;
  let comment = "";
  let commentSep = "";
  let hasNewline = false;
  let reqSpace = false;
  let tab = null;
  let anchor = null;
  let tag = null;
  let newlineAfterProp = null;
  let comma = null;
  let found = null;
  let start = null;
  for (const token of tokens) {
    if (reqSpace) {
      if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
        onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      reqSpace = false;
    }
    if (tab) {
      if (atNewline && token.type !== "comment" && token.type !== "newline") {
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      }
      tab = null;
    }
    switch (token.type) {
      case "space":
        if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
          tab = token;
        }
        hasSpace = true;
        break;
      case "comment": {
        if (!hasSpace)
          onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
        const cb = token.source.substring(1) || " ";
        if (!comment)
          comment = cb;
        else
          comment += commentSep + cb;
        commentSep = "";
        atNewline = false;
        break;
      }
      case "newline":
        if (atNewline) {
          if (comment)
            comment += token.source;
          else if (!found || indicator !== "seq-item-ind")
            spaceBefore = true;
        } else
          commentSep += token.source;
        atNewline = true;
        hasNewline = true;
        if (anchor || tag)
          newlineAfterProp = token;
        hasSpace = true;
        break;
      case "anchor":
        if (anchor)
          onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
        if (token.source.endsWith(":"))
          onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
        anchor = token;
        start ?? (start = token.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      case "tag": {
        if (tag)
          onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
        tag = token;
        start ?? (start = token.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      }
      case indicator:
        if (anchor || tag)
          onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
        if (found)
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
        found = token;
        atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
        hasSpace = false;
        break;
      case "comma":
        if (flow) {
          if (comma)
            onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
          comma = token;
          atNewline = false;
          hasSpace = false;
          break;
        }
      // else fallthrough
      default:
        onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
        atNewline = false;
        hasSpace = false;
    }
  }
  const last = tokens[tokens.length - 1];
  const end = last ? last.offset + last.source.length : offset;
  if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
    onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
  }
  if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
    onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
  return {
    comma,
    found,
    spaceBefore,
    comment,
    hasNewline,
    anchor,
    tag,
    newlineAfterProp,
    end,
    start: start ?? end
  };
}

// node_modules/yaml/browser/dist/compose/util-contains-newline.js
function containsNewline(key) {
  if (!key)
    return null;
  switch (key.type) {
    case "alias":
    case "scalar":
    case "double-quoted-scalar":
    case "single-quoted-scalar":
      if (key.source.includes("\n"))
        return true;
      if (key.end) {
        for (const st of key.end)
          if (st.type === "newline")
            return true;
      }
      return false;
    case "flow-collection":
      for (const it of key.items) {
        for (const st of it.start)
          if (st.type === "newline")
            return true;
        if (it.sep) {
          for (const st of it.sep)
            if (st.type === "newline")
              return true;
        }
        if (containsNewline(it.key) || containsNewline(it.value))
          return true;
      }
      return false;
    default:
      return true;
  }
}

// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function flowIndentCheck(indent, fc, onError) {
  if (fc?.type === "flow-collection") {
    const end = fc.end[0];
    if (end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc)) {
      const msg = "Flow end indicator should be more indented than parent";
      onError(end, "BAD_INDENT", msg, true);
    }
  }
}

// node_modules/yaml/browser/dist/compose/util-map-includes.js
function mapIncludes(ctx, items, search) {
  const { uniqueKeys } = ctx.options;
  if (uniqueKeys === false)
    return false;
  const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
  return items.some((pair) => isEqual(pair.key, search));
}

// node_modules/yaml/browser/dist/compose/resolve-block-map.js
var startColMsg = "All mapping items must start at the same column";
function resolveBlockMap({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bm, onError, tag) {
  const NodeClass = tag?.nodeClass ?? YAMLMap;
  const map2 = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  let offset = bm.offset;
  let commentEnd = null;
  for (const collItem of bm.items) {
    const { start, key, sep, value } = collItem;
    const keyProps = resolveProps(start, {
      indicator: "explicit-key-ind",
      next: key ?? sep?.[0],
      offset,
      onError,
      parentIndent: bm.indent,
      startOnNewline: true
    });
    const implicitKey = !keyProps.found;
    if (implicitKey) {
      if (key) {
        if (key.type === "block-seq")
          onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
        else if ("indent" in key && key.indent !== bm.indent)
          onError(offset, "BAD_INDENT", startColMsg);
      }
      if (!keyProps.anchor && !keyProps.tag && !sep) {
        commentEnd = keyProps.end;
        if (keyProps.comment) {
          if (map2.comment)
            map2.comment += "\n" + keyProps.comment;
          else
            map2.comment = keyProps.comment;
        }
        continue;
      }
      if (keyProps.newlineAfterProp || containsNewline(key)) {
        onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
      }
    } else if (keyProps.found?.indent !== bm.indent) {
      onError(offset, "BAD_INDENT", startColMsg);
    }
    ctx.atKey = true;
    const keyStart = keyProps.end;
    const keyNode = key ? composeNode2(ctx, key, keyProps, onError) : composeEmptyNode2(ctx, keyStart, start, null, keyProps, onError);
    if (ctx.schema.compat)
      flowIndentCheck(bm.indent, key, onError);
    ctx.atKey = false;
    if (mapIncludes(ctx, map2.items, keyNode))
      onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
    const valueProps = resolveProps(sep ?? [], {
      indicator: "map-value-ind",
      next: value,
      offset: keyNode.range[2],
      onError,
      parentIndent: bm.indent,
      startOnNewline: !key || key.type === "block-scalar"
    });
    offset = valueProps.end;
    if (valueProps.found) {
      if (implicitKey) {
        if (value?.type === "block-map" && !valueProps.hasNewline)
          onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
        if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
          onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
      }
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : composeEmptyNode2(ctx, offset, sep, null, valueProps, onError);
      if (ctx.schema.compat)
        flowIndentCheck(bm.indent, value, onError);
      offset = valueNode.range[2];
      const pair = new Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      map2.items.push(pair);
    } else {
      if (implicitKey)
        onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
      if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += "\n" + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair = new Pair(keyNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      map2.items.push(pair);
    }
  }
  if (commentEnd && commentEnd < offset)
    onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
  map2.range = [bm.offset, offset, commentEnd ?? offset];
  return map2;
}

// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function resolveBlockSeq({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bs, onError, tag) {
  const NodeClass = tag?.nodeClass ?? YAMLSeq;
  const seq2 = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  if (ctx.atKey)
    ctx.atKey = false;
  let offset = bs.offset;
  let commentEnd = null;
  for (const { start, value } of bs.items) {
    const props = resolveProps(start, {
      indicator: "seq-item-ind",
      next: value,
      offset,
      onError,
      parentIndent: bs.indent,
      startOnNewline: true
    });
    if (!props.found) {
      if (props.anchor || props.tag || value) {
        if (value?.type === "block-seq")
          onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
        else
          onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
      } else {
        commentEnd = props.end;
        if (props.comment)
          seq2.comment = props.comment;
        continue;
      }
    }
    const node = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, start, null, props, onError);
    if (ctx.schema.compat)
      flowIndentCheck(bs.indent, value, onError);
    offset = node.range[2];
    seq2.items.push(node);
  }
  seq2.range = [bs.offset, offset, commentEnd ?? offset];
  return seq2;
}

// node_modules/yaml/browser/dist/compose/resolve-end.js
function resolveEnd(end, offset, reqSpace, onError) {
  let comment = "";
  if (end) {
    let hasSpace = false;
    let sep = "";
    for (const token of end) {
      const { source, type } = token;
      switch (type) {
        case "space":
          hasSpace = true;
          break;
        case "comment": {
          if (reqSpace && !hasSpace)
            onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
          const cb = source.substring(1) || " ";
          if (!comment)
            comment = cb;
          else
            comment += sep + cb;
          sep = "";
          break;
        }
        case "newline":
          if (comment)
            sep += source;
          hasSpace = true;
          break;
        default:
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
      }
      offset += source.length;
    }
  }
  return { comment, offset };
}

// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
var blockMsg = "Block collections are not allowed within flow collections";
var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
function resolveFlowCollection({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, fc, onError, tag) {
  const isMap2 = fc.start.source === "{";
  const fcName = isMap2 ? "flow map" : "flow sequence";
  const NodeClass = tag?.nodeClass ?? (isMap2 ? YAMLMap : YAMLSeq);
  const coll = new NodeClass(ctx.schema);
  coll.flow = true;
  const atRoot = ctx.atRoot;
  if (atRoot)
    ctx.atRoot = false;
  if (ctx.atKey)
    ctx.atKey = false;
  let offset = fc.offset + fc.start.source.length;
  for (let i = 0; i < fc.items.length; ++i) {
    const collItem = fc.items[i];
    const { start, key, sep, value } = collItem;
    const props = resolveProps(start, {
      flow: fcName,
      indicator: "explicit-key-ind",
      next: key ?? sep?.[0],
      offset,
      onError,
      parentIndent: fc.indent,
      startOnNewline: false
    });
    if (!props.found) {
      if (!props.anchor && !props.tag && !sep && !value) {
        if (i === 0 && props.comma)
          onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        else if (i < fc.items.length - 1)
          onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
        if (props.comment) {
          if (coll.comment)
            coll.comment += "\n" + props.comment;
          else
            coll.comment = props.comment;
        }
        offset = props.end;
        continue;
      }
      if (!isMap2 && ctx.options.strict && containsNewline(key))
        onError(
          key,
          // checked by containsNewline()
          "MULTILINE_IMPLICIT_KEY",
          "Implicit keys of flow sequence pairs need to be on a single line"
        );
    }
    if (i === 0) {
      if (props.comma)
        onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
    } else {
      if (!props.comma)
        onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
      if (props.comment) {
        let prevItemComment = "";
        loop: for (const st of start) {
          switch (st.type) {
            case "comma":
            case "space":
              break;
            case "comment":
              prevItemComment = st.source.substring(1);
              break loop;
            default:
              break loop;
          }
        }
        if (prevItemComment) {
          let prev = coll.items[coll.items.length - 1];
          if (isPair(prev))
            prev = prev.value ?? prev.key;
          if (prev.comment)
            prev.comment += "\n" + prevItemComment;
          else
            prev.comment = prevItemComment;
          props.comment = props.comment.substring(prevItemComment.length + 1);
        }
      }
    }
    if (!isMap2 && !sep && !props.found) {
      const valueNode = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, sep, null, props, onError);
      coll.items.push(valueNode);
      offset = valueNode.range[2];
      if (isBlock(value))
        onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
    } else {
      ctx.atKey = true;
      const keyStart = props.end;
      const keyNode = key ? composeNode2(ctx, key, props, onError) : composeEmptyNode2(ctx, keyStart, start, null, props, onError);
      if (isBlock(key))
        onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
      ctx.atKey = false;
      const valueProps = resolveProps(sep ?? [], {
        flow: fcName,
        indicator: "map-value-ind",
        next: value,
        offset: keyNode.range[2],
        onError,
        parentIndent: fc.indent,
        startOnNewline: false
      });
      if (valueProps.found) {
        if (!isMap2 && !props.found && ctx.options.strict) {
          if (sep)
            for (const st of sep) {
              if (st === valueProps.found)
                break;
              if (st.type === "newline") {
                onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                break;
              }
            }
          if (props.start < valueProps.found.offset - 1024)
            onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
        }
      } else if (value) {
        if ("source" in value && value.source?.[0] === ":")
          onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
        else
          onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
      }
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode2(ctx, valueProps.end, sep, null, valueProps, onError) : null;
      if (valueNode) {
        if (isBlock(value))
          onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
      } else if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += "\n" + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair = new Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      if (isMap2) {
        const map2 = coll;
        if (mapIncludes(ctx, map2.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        map2.items.push(pair);
      } else {
        const map2 = new YAMLMap(ctx.schema);
        map2.flow = true;
        map2.items.push(pair);
        const endRange = (valueNode ?? keyNode).range;
        map2.range = [keyNode.range[0], endRange[1], endRange[2]];
        coll.items.push(map2);
      }
      offset = valueNode ? valueNode.range[2] : valueProps.end;
    }
  }
  const expectedEnd = isMap2 ? "}" : "]";
  const [ce, ...ee] = fc.end;
  let cePos = offset;
  if (ce?.source === expectedEnd)
    cePos = ce.offset + ce.source.length;
  else {
    const name = fcName[0].toUpperCase() + fcName.substring(1);
    const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
    onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
    if (ce && ce.source.length !== 1)
      ee.unshift(ce);
  }
  if (ee.length > 0) {
    const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
    if (end.comment) {
      if (coll.comment)
        coll.comment += "\n" + end.comment;
      else
        coll.comment = end.comment;
    }
    coll.range = [fc.offset, cePos, end.offset];
  } else {
    coll.range = [fc.offset, cePos, cePos];
  }
  return coll;
}

// node_modules/yaml/browser/dist/compose/compose-collection.js
function resolveCollection(CN2, ctx, token, onError, tagName, tag) {
  const coll = token.type === "block-map" ? resolveBlockMap(CN2, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN2, ctx, token, onError, tag) : resolveFlowCollection(CN2, ctx, token, onError, tag);
  const Coll = coll.constructor;
  if (tagName === "!" || tagName === Coll.tagName) {
    coll.tag = Coll.tagName;
    return coll;
  }
  if (tagName)
    coll.tag = tagName;
  return coll;
}
function composeCollection(CN2, ctx, token, props, onError) {
  const tagToken = props.tag;
  const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
  if (token.type === "block-seq") {
    const { anchor, newlineAfterProp: nl } = props;
    const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
    if (lastProp && (!nl || nl.offset < lastProp.offset)) {
      const message = "Missing newline after block sequence props";
      onError(lastProp, "MISSING_CHAR", message);
    }
  }
  const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
  if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") {
    return resolveCollection(CN2, ctx, token, onError, tagName);
  }
  let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
  if (!tag) {
    const kt = ctx.schema.knownTags[tagName];
    if (kt?.collection === expType) {
      ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
      tag = kt;
    } else {
      if (kt) {
        onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
      } else {
        onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
      }
      return resolveCollection(CN2, ctx, token, onError, tagName);
    }
  }
  const coll = resolveCollection(CN2, ctx, token, onError, tagName, tag);
  const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
  const node = isNode(res) ? res : new Scalar(res);
  node.range = coll.range;
  node.tag = tagName;
  if (tag?.format)
    node.format = tag.format;
  return node;
}

// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function resolveBlockScalar(ctx, scalar, onError) {
  const start = scalar.offset;
  const header2 = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
  if (!header2)
    return { value: "", type: null, comment: "", range: [start, start, start] };
  const type = header2.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
  const lines = scalar.source ? splitLines(scalar.source) : [];
  let chompStart = lines.length;
  for (let i = lines.length - 1; i >= 0; --i) {
    const content = lines[i][1];
    if (content === "" || content === "\r")
      chompStart = i;
    else
      break;
  }
  if (chompStart === 0) {
    const value2 = header2.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
    let end2 = start + header2.length;
    if (scalar.source)
      end2 += scalar.source.length;
    return { value: value2, type, comment: header2.comment, range: [start, end2, end2] };
  }
  let trimIndent = scalar.indent + header2.indent;
  let offset = scalar.offset + header2.length;
  let contentStart = 0;
  for (let i = 0; i < chompStart; ++i) {
    const [indent, content] = lines[i];
    if (content === "" || content === "\r") {
      if (header2.indent === 0 && indent.length > trimIndent)
        trimIndent = indent.length;
    } else {
      if (indent.length < trimIndent) {
        const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
        onError(offset + indent.length, "MISSING_CHAR", message);
      }
      if (header2.indent === 0)
        trimIndent = indent.length;
      contentStart = i;
      if (trimIndent === 0 && !ctx.atRoot) {
        const message = "Block scalar values in collections must be indented";
        onError(offset, "BAD_INDENT", message);
      }
      break;
    }
    offset += indent.length + content.length + 1;
  }
  for (let i = lines.length - 1; i >= chompStart; --i) {
    if (lines[i][0].length > trimIndent)
      chompStart = i + 1;
  }
  let value = "";
  let sep = "";
  let prevMoreIndented = false;
  for (let i = 0; i < contentStart; ++i)
    value += lines[i][0].slice(trimIndent) + "\n";
  for (let i = contentStart; i < chompStart; ++i) {
    let [indent, content] = lines[i];
    offset += indent.length + content.length + 1;
    const crlf = content[content.length - 1] === "\r";
    if (crlf)
      content = content.slice(0, -1);
    if (content && indent.length < trimIndent) {
      const src = header2.indent ? "explicit indentation indicator" : "first line";
      const message = `Block scalar lines must not be less indented than their ${src}`;
      onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
      indent = "";
    }
    if (type === Scalar.BLOCK_LITERAL) {
      value += sep + indent.slice(trimIndent) + content;
      sep = "\n";
    } else if (indent.length > trimIndent || content[0] === "	") {
      if (sep === " ")
        sep = "\n";
      else if (!prevMoreIndented && sep === "\n")
        sep = "\n\n";
      value += sep + indent.slice(trimIndent) + content;
      sep = "\n";
      prevMoreIndented = true;
    } else if (content === "") {
      if (sep === "\n")
        value += "\n";
      else
        sep = "\n";
    } else {
      value += sep + content;
      sep = " ";
      prevMoreIndented = false;
    }
  }
  switch (header2.chomp) {
    case "-":
      break;
    case "+":
      for (let i = chompStart; i < lines.length; ++i)
        value += "\n" + lines[i][0].slice(trimIndent);
      if (value[value.length - 1] !== "\n")
        value += "\n";
      break;
    default:
      value += "\n";
  }
  const end = start + header2.length + scalar.source.length;
  return { value, type, comment: header2.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
  if (props[0].type !== "block-scalar-header") {
    onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
    return null;
  }
  const { source } = props[0];
  const mode = source[0];
  let indent = 0;
  let chomp = "";
  let error = -1;
  for (let i = 1; i < source.length; ++i) {
    const ch = source[i];
    if (!chomp && (ch === "-" || ch === "+"))
      chomp = ch;
    else {
      const n = Number(ch);
      if (!indent && n)
        indent = n;
      else if (error === -1)
        error = offset + i;
    }
  }
  if (error !== -1)
    onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
  let hasSpace = false;
  let comment = "";
  let length = source.length;
  for (let i = 1; i < props.length; ++i) {
    const token = props[i];
    switch (token.type) {
      case "space":
        hasSpace = true;
      // fallthrough
      case "newline":
        length += token.source.length;
        break;
      case "comment":
        if (strict && !hasSpace) {
          const message = "Comments must be separated from other tokens by white space characters";
          onError(token, "MISSING_CHAR", message);
        }
        length += token.source.length;
        comment = token.source.substring(1);
        break;
      case "error":
        onError(token, "UNEXPECTED_TOKEN", token.message);
        length += token.source.length;
        break;
      /* istanbul ignore next should not happen */
      default: {
        const message = `Unexpected token in block scalar header: ${token.type}`;
        onError(token, "UNEXPECTED_TOKEN", message);
        const ts = token.source;
        if (ts && typeof ts === "string")
          length += ts.length;
      }
    }
  }
  return { mode, indent, chomp, comment, length };
}
function splitLines(source) {
  const split2 = source.split(/\n( *)/);
  const first = split2[0];
  const m = first.match(/^( *)/);
  const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
  const lines = [line0];
  for (let i = 1; i < split2.length; i += 2)
    lines.push([split2[i], split2[i + 1]]);
  return lines;
}

// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function resolveFlowScalar(scalar, strict, onError) {
  const { offset, type, source, end } = scalar;
  let _type;
  let value;
  const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
  switch (type) {
    case "scalar":
      _type = Scalar.PLAIN;
      value = plainValue(source, _onError);
      break;
    case "single-quoted-scalar":
      _type = Scalar.QUOTE_SINGLE;
      value = singleQuotedValue(source, _onError);
      break;
    case "double-quoted-scalar":
      _type = Scalar.QUOTE_DOUBLE;
      value = doubleQuotedValue(source, _onError);
      break;
    /* istanbul ignore next should not happen */
    default:
      onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
      return {
        value: "",
        type: null,
        comment: "",
        range: [offset, offset + source.length, offset + source.length]
      };
  }
  const valueEnd = offset + source.length;
  const re = resolveEnd(end, valueEnd, strict, onError);
  return {
    value,
    type: _type,
    comment: re.comment,
    range: [offset, valueEnd, re.offset]
  };
}
function plainValue(source, onError) {
  let badChar = "";
  switch (source[0]) {
    /* istanbul ignore next should not happen */
    case "	":
      badChar = "a tab character";
      break;
    case ",":
      badChar = "flow indicator character ,";
      break;
    case "%":
      badChar = "directive indicator character %";
      break;
    case "|":
    case ">": {
      badChar = `block scalar indicator ${source[0]}`;
      break;
    }
    case "@":
    case "`": {
      badChar = `reserved character ${source[0]}`;
      break;
    }
  }
  if (badChar)
    onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
  return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
  if (source[source.length - 1] !== "'" || source.length === 1)
    onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
  return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
  const line = /(.*?)\r?\n/sy;
  let match = line.exec(source);
  if (!match)
    return source;
  let trimEnd, trimBoth;
  try {
    trimEnd = new RegExp("(?<![ 	])[ 	]+$");
    trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
  } catch {
    trimEnd = /[ \t]+$/;
    trimBoth = /^[ \t]+|[ \t]+$/g;
  }
  let res = match[1].replace(trimEnd, "");
  let sep = " ";
  let pos = line.lastIndex;
  while (match = line.exec(source)) {
    const lm = match[1].replace(trimBoth, "");
    if (lm === "") {
      if (sep === "\n")
        res += sep;
      else
        sep = "\n";
    } else {
      res += sep + lm;
      sep = " ";
    }
    pos = line.lastIndex;
  }
  const last = /[ \t]*(.*)/sy;
  last.lastIndex = pos;
  match = last.exec(source);
  return res + sep + (match?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
  let res = "";
  for (let i = 1; i < source.length - 1; ++i) {
    const ch = source[i];
    if (ch === "\r" && source[i + 1] === "\n")
      continue;
    if (ch === "\n") {
      const { fold, offset } = foldNewline(source, i);
      res += fold;
      i = offset;
    } else if (ch === "\\") {
      let next = source[++i];
      const cc = escapeCodes[next];
      if (cc)
        res += cc;
      else if (next === "\n") {
        next = source[i + 1];
        while (next === " " || next === "	")
          next = source[++i + 1];
      } else if (next === "\r" && source[i + 1] === "\n") {
        next = source[++i + 1];
        while (next === " " || next === "	")
          next = source[++i + 1];
      } else if (next === "x" || next === "u" || next === "U") {
        const length = next === "x" ? 2 : next === "u" ? 4 : 8;
        res += parseCharCode(source, i + 1, length, onError);
        i += length;
      } else {
        const raw = source.substr(i - 1, 2);
        onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        res += raw;
      }
    } else if (ch === " " || ch === "	") {
      const wsStart = i;
      let next = source[i + 1];
      while (next === " " || next === "	")
        next = source[++i + 1];
      if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
        res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
    } else {
      res += ch;
    }
  }
  if (source[source.length - 1] !== '"' || source.length === 1)
    onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
  return res;
}
function foldNewline(source, offset) {
  let fold = "";
  let ch = source[offset + 1];
  while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
    if (ch === "\r" && source[offset + 2] !== "\n")
      break;
    if (ch === "\n")
      fold += "\n";
    offset += 1;
    ch = source[offset + 1];
  }
  if (!fold)
    fold = " ";
  return { fold, offset };
}
var escapeCodes = {
  "0": "\0",
  // null character
  a: "\x07",
  // bell character
  b: "\b",
  // backspace
  e: "\x1B",
  // escape character
  f: "\f",
  // form feed
  n: "\n",
  // line feed
  r: "\r",
  // carriage return
  t: "	",
  // horizontal tab
  v: "\v",
  // vertical tab
  N: "",
  // Unicode next line
  _: " ",
  // Unicode non-breaking space
  L: "\u2028",
  // Unicode line separator
  P: "\u2029",
  // Unicode paragraph separator
  " ": " ",
  '"': '"',
  "/": "/",
  "\\": "\\",
  "	": "	"
};
function parseCharCode(source, offset, length, onError) {
  const cc = source.substr(offset, length);
  const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
  const code = ok ? parseInt(cc, 16) : NaN;
  try {
    return String.fromCodePoint(code);
  } catch {
    const raw = source.substr(offset - 2, length + 2);
    onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
    return raw;
  }
}

// node_modules/yaml/browser/dist/compose/compose-scalar.js
function composeScalar(ctx, token, tagToken, onError) {
  const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
  const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
  let tag;
  if (ctx.options.stringKeys && ctx.atKey) {
    tag = ctx.schema[SCALAR];
  } else if (tagName)
    tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
  else if (token.type === "scalar")
    tag = findScalarTagByTest(ctx, value, token, onError);
  else
    tag = ctx.schema[SCALAR];
  let scalar;
  try {
    const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
    scalar = isScalar(res) ? res : new Scalar(res);
  } catch (error) {
    const msg = error instanceof Error ? error.message : String(error);
    onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
    scalar = new Scalar(value);
  }
  scalar.range = range;
  scalar.source = value;
  if (type)
    scalar.type = type;
  if (tagName)
    scalar.tag = tagName;
  if (tag.format)
    scalar.format = tag.format;
  if (comment)
    scalar.comment = comment;
  return scalar;
}
function findScalarTagByName(schema5, value, tagName, tagToken, onError) {
  if (tagName === "!")
    return schema5[SCALAR];
  const matchWithTest = [];
  for (const tag of schema5.tags) {
    if (!tag.collection && tag.tag === tagName) {
      if (tag.default && tag.test)
        matchWithTest.push(tag);
      else
        return tag;
    }
  }
  for (const tag of matchWithTest)
    if (tag.test?.test(value))
      return tag;
  const kt = schema5.knownTags[tagName];
  if (kt && !kt.collection) {
    schema5.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
    return kt;
  }
  onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
  return schema5[SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema: schema5 }, value, token, onError) {
  const tag = schema5.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema5[SCALAR];
  if (schema5.compat) {
    const compat = schema5.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema5[SCALAR];
    if (tag.tag !== compat.tag) {
      const ts = directives.tagString(tag.tag);
      const cs = directives.tagString(compat.tag);
      const msg = `Value may be parsed as either ${ts} or ${cs}`;
      onError(token, "TAG_RESOLVE_FAILED", msg, true);
    }
  }
  return tag;
}

// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(offset, before, pos) {
  if (before) {
    pos ?? (pos = before.length);
    for (let i = pos - 1; i >= 0; --i) {
      let st = before[i];
      switch (st.type) {
        case "space":
        case "comment":
        case "newline":
          offset -= st.source.length;
          continue;
      }
      st = before[++i];
      while (st?.type === "space") {
        offset += st.source.length;
        st = before[++i];
      }
      break;
    }
  }
  return offset;
}

// node_modules/yaml/browser/dist/compose/compose-node.js
var CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
  const atKey = ctx.atKey;
  const { spaceBefore, comment, anchor, tag } = props;
  let node;
  let isSrcToken = true;
  switch (token.type) {
    case "alias":
      node = composeAlias(ctx, token, onError);
      if (anchor || tag)
        onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
      break;
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "block-scalar":
      node = composeScalar(ctx, token, tag, onError);
      if (anchor)
        node.anchor = anchor.source.substring(1);
      break;
    case "block-map":
    case "block-seq":
    case "flow-collection":
      try {
        node = composeCollection(CN, ctx, token, props, onError);
        if (anchor)
          node.anchor = anchor.source.substring(1);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        onError(token, "RESOURCE_EXHAUSTION", message);
      }
      break;
    default: {
      const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
      onError(token, "UNEXPECTED_TOKEN", message);
      isSrcToken = false;
    }
  }
  node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
  if (anchor && node.anchor === "")
    onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
  if (atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
    const msg = "With stringKeys, all keys must be strings";
    onError(tag ?? token, "NON_STRING_KEY", msg);
  }
  if (spaceBefore)
    node.spaceBefore = true;
  if (comment) {
    if (token.type === "scalar" && token.source === "")
      node.comment = comment;
    else
      node.commentBefore = comment;
  }
  if (ctx.options.keepSourceTokens && isSrcToken)
    node.srcToken = token;
  return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
  const token = {
    type: "scalar",
    offset: emptyScalarPosition(offset, before, pos),
    indent: -1,
    source: ""
  };
  const node = composeScalar(ctx, token, tag, onError);
  if (anchor) {
    node.anchor = anchor.source.substring(1);
    if (node.anchor === "")
      onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
  }
  if (spaceBefore)
    node.spaceBefore = true;
  if (comment) {
    node.comment = comment;
    node.range[2] = end;
  }
  return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
  const alias = new Alias(source.substring(1));
  if (alias.source === "")
    onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
  if (alias.source.endsWith(":"))
    onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
  const valueEnd = offset + source.length;
  const re = resolveEnd(end, valueEnd, options.strict, onError);
  alias.range = [offset, valueEnd, re.offset];
  if (re.comment)
    alias.comment = re.comment;
  return alias;
}

// node_modules/yaml/browser/dist/compose/compose-doc.js
function composeDoc(options, directives, { offset, start, value, end }, onError) {
  const opts = Object.assign({ _directives: directives }, options);
  const doc = new Document(void 0, opts);
  const ctx = {
    atKey: false,
    atRoot: true,
    directives: doc.directives,
    options: doc.options,
    schema: doc.schema
  };
  const props = resolveProps(start, {
    indicator: "doc-start",
    next: value ?? end?.[0],
    offset,
    onError,
    parentIndent: 0,
    startOnNewline: true
  });
  if (props.found) {
    doc.directives.docStart = true;
    if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
      onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
  }
  doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
  const contentEnd = doc.contents.range[2];
  const re = resolveEnd(end, contentEnd, false, onError);
  if (re.comment)
    doc.comment = re.comment;
  doc.range = [offset, contentEnd, re.offset];
  return doc;
}

// node_modules/yaml/browser/dist/compose/composer.js
function getErrorPos(src) {
  if (typeof src === "number")
    return [src, src + 1];
  if (Array.isArray(src))
    return src.length === 2 ? src : [src[0], src[1]];
  const { offset, source } = src;
  return [offset, offset + (typeof source === "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
  let comment = "";
  let atComment = false;
  let afterEmptyLine = false;
  for (let i = 0; i < prelude.length; ++i) {
    const source = prelude[i];
    switch (source[0]) {
      case "#":
        comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
        atComment = true;
        afterEmptyLine = false;
        break;
      case "%":
        if (prelude[i + 1]?.[0] !== "#")
          i += 1;
        atComment = false;
        break;
      default:
        if (!atComment)
          afterEmptyLine = true;
        atComment = false;
    }
  }
  return { comment, afterEmptyLine };
}
var Composer = class {
  constructor(options = {}) {
    this.doc = null;
    this.atDirectives = false;
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
    this.onError = (source, code, message, warning) => {
      const pos = getErrorPos(source);
      if (warning)
        this.warnings.push(new YAMLWarning(pos, code, message));
      else
        this.errors.push(new YAMLParseError(pos, code, message));
    };
    this.directives = new Directives({ version: options.version || "1.2" });
    this.options = options;
  }
  decorate(doc, afterDoc) {
    const { comment, afterEmptyLine } = parsePrelude(this.prelude);
    if (comment) {
      const dc = doc.contents;
      if (afterDoc) {
        doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
      } else if (afterEmptyLine || doc.directives.docStart || !dc) {
        doc.commentBefore = comment;
      } else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
        let it = dc.items[0];
        if (isPair(it))
          it = it.key;
        const cb = it.commentBefore;
        it.commentBefore = cb ? `${comment}
${cb}` : comment;
      } else {
        const cb = dc.commentBefore;
        dc.commentBefore = cb ? `${comment}
${cb}` : comment;
      }
    }
    if (afterDoc) {
      for (let i = 0; i < this.errors.length; ++i)
        doc.errors.push(this.errors[i]);
      for (let i = 0; i < this.warnings.length; ++i)
        doc.warnings.push(this.warnings[i]);
    } else {
      doc.errors = this.errors;
      doc.warnings = this.warnings;
    }
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
  }
  /**
   * Current stream status information.
   *
   * Mostly useful at the end of input for an empty stream.
   */
  streamInfo() {
    return {
      comment: parsePrelude(this.prelude).comment,
      directives: this.directives,
      errors: this.errors,
      warnings: this.warnings
    };
  }
  /**
   * Compose tokens into documents.
   *
   * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
   * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
   */
  *compose(tokens, forceDoc = false, endOffset = -1) {
    for (const token of tokens)
      yield* this.next(token);
    yield* this.end(forceDoc, endOffset);
  }
  /** Advance the composer by one CST token. */
  *next(token) {
    switch (token.type) {
      case "directive":
        this.directives.add(token.source, (offset, message, warning) => {
          const pos = getErrorPos(token);
          pos[0] += offset;
          this.onError(pos, "BAD_DIRECTIVE", message, warning);
        });
        this.prelude.push(token.source);
        this.atDirectives = true;
        break;
      case "document": {
        const doc = composeDoc(this.options, this.directives, token, this.onError);
        if (this.atDirectives && !doc.directives.docStart)
          this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
        this.decorate(doc, false);
        if (this.doc)
          yield this.doc;
        this.doc = doc;
        this.atDirectives = false;
        break;
      }
      case "byte-order-mark":
      case "space":
        break;
      case "comment":
      case "newline":
        this.prelude.push(token.source);
        break;
      case "error": {
        const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
        const error = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
        if (this.atDirectives || !this.doc)
          this.errors.push(error);
        else
          this.doc.errors.push(error);
        break;
      }
      case "doc-end": {
        if (!this.doc) {
          const msg = "Unexpected doc-end without preceding document";
          this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
          break;
        }
        this.doc.directives.docEnd = true;
        const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
        this.decorate(this.doc, true);
        if (end.comment) {
          const dc = this.doc.comment;
          this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
        }
        this.doc.range[2] = end.offset;
        break;
      }
      default:
        this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
    }
  }
  /**
   * Call at end of input to yield any remaining document.
   *
   * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
   * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
   */
  *end(forceDoc = false, endOffset = -1) {
    if (this.doc) {
      this.decorate(this.doc, true);
      yield this.doc;
      this.doc = null;
    } else if (forceDoc) {
      const opts = Object.assign({ _directives: this.directives }, this.options);
      const doc = new Document(void 0, opts);
      if (this.atDirectives)
        this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
      doc.range = [0, endOffset, endOffset];
      this.decorate(doc, false);
      yield doc;
    }
  }
};

// node_modules/yaml/browser/dist/parse/cst.js
var BOM = "\uFEFF";
var DOCUMENT = "";
var FLOW_END = "";
var SCALAR2 = "";
function tokenType(source) {
  switch (source) {
    case BOM:
      return "byte-order-mark";
    case DOCUMENT:
      return "doc-mode";
    case FLOW_END:
      return "flow-error-end";
    case SCALAR2:
      return "scalar";
    case "---":
      return "doc-start";
    case "...":
      return "doc-end";
    case "":
    case "\n":
    case "\r\n":
      return "newline";
    case "-":
      return "seq-item-ind";
    case "?":
      return "explicit-key-ind";
    case ":":
      return "map-value-ind";
    case "{":
      return "flow-map-start";
    case "}":
      return "flow-map-end";
    case "[":
      return "flow-seq-start";
    case "]":
      return "flow-seq-end";
    case ",":
      return "comma";
  }
  switch (source[0]) {
    case " ":
    case "	":
      return "space";
    case "#":
      return "comment";
    case "%":
      return "directive-line";
    case "*":
      return "alias";
    case "&":
      return "anchor";
    case "!":
      return "tag";
    case "'":
      return "single-quoted-scalar";
    case '"':
      return "double-quoted-scalar";
    case "|":
    case ">":
      return "block-scalar-header";
  }
  return null;
}

// node_modules/yaml/browser/dist/parse/lexer.js
function isEmpty(ch) {
  switch (ch) {
    case void 0:
    case " ":
    case "\n":
    case "\r":
    case "	":
      return true;
    default:
      return false;
  }
}
var hexDigits = new Set("0123456789ABCDEFabcdef");
var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
var flowIndicatorChars = new Set(",[]{}");
var invalidAnchorChars = new Set(" ,[]{}\n\r	");
var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
var Lexer = class {
  constructor() {
    this.atEnd = false;
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    this.buffer = "";
    this.flowKey = false;
    this.flowLevel = 0;
    this.indentNext = 0;
    this.indentValue = 0;
    this.lineEndPos = null;
    this.next = null;
    this.pos = 0;
  }
  /**
   * Generate YAML tokens from the `source` string. If `incomplete`,
   * a part of the last line may be left as a buffer for the next call.
   *
   * @returns A generator of lexical tokens
   */
  *lex(source, incomplete = false) {
    if (source) {
      if (typeof source !== "string")
        throw TypeError("source is not a string");
      this.buffer = this.buffer ? this.buffer + source : source;
      this.lineEndPos = null;
    }
    this.atEnd = !incomplete;
    let next = this.next ?? "stream";
    while (next && (incomplete || this.hasChars(1)))
      next = yield* this.parseNext(next);
  }
  atLineEnd() {
    let i = this.pos;
    let ch = this.buffer[i];
    while (ch === " " || ch === "	")
      ch = this.buffer[++i];
    if (!ch || ch === "#" || ch === "\n")
      return true;
    if (ch === "\r")
      return this.buffer[i + 1] === "\n";
    return false;
  }
  charAt(n) {
    return this.buffer[this.pos + n];
  }
  continueScalar(offset) {
    let ch = this.buffer[offset];
    if (this.indentNext > 0) {
      let indent = 0;
      while (ch === " ")
        ch = this.buffer[++indent + offset];
      if (ch === "\r") {
        const next = this.buffer[indent + offset + 1];
        if (next === "\n" || !next && !this.atEnd)
          return offset + indent + 1;
      }
      return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
    }
    if (ch === "-" || ch === ".") {
      const dt = this.buffer.substr(offset, 3);
      if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
        return -1;
    }
    return offset;
  }
  getLine() {
    let end = this.lineEndPos;
    if (typeof end !== "number" || end !== -1 && end < this.pos) {
      end = this.buffer.indexOf("\n", this.pos);
      this.lineEndPos = end;
    }
    if (end === -1)
      return this.atEnd ? this.buffer.substring(this.pos) : null;
    if (this.buffer[end - 1] === "\r")
      end -= 1;
    return this.buffer.substring(this.pos, end);
  }
  hasChars(n) {
    return this.pos + n <= this.buffer.length;
  }
  setNext(state) {
    this.buffer = this.buffer.substring(this.pos);
    this.pos = 0;
    this.lineEndPos = null;
    this.next = state;
    return null;
  }
  peek(n) {
    return this.buffer.substr(this.pos, n);
  }
  *parseNext(next) {
    switch (next) {
      case "stream":
        return yield* this.parseStream();
      case "line-start":
        return yield* this.parseLineStart();
      case "block-start":
        return yield* this.parseBlockStart();
      case "doc":
        return yield* this.parseDocument();
      case "flow":
        return yield* this.parseFlowCollection();
      case "quoted-scalar":
        return yield* this.parseQuotedScalar();
      case "block-scalar":
        return yield* this.parseBlockScalar();
      case "plain-scalar":
        return yield* this.parsePlainScalar();
    }
  }
  *parseStream() {
    let line = this.getLine();
    if (line === null)
      return this.setNext("stream");
    if (line[0] === BOM) {
      yield* this.pushCount(1);
      line = line.substring(1);
    }
    if (line[0] === "%") {
      let dirEnd = line.length;
      let cs = line.indexOf("#");
      while (cs !== -1) {
        const ch = line[cs - 1];
        if (ch === " " || ch === "	") {
          dirEnd = cs - 1;
          break;
        } else {
          cs = line.indexOf("#", cs + 1);
        }
      }
      while (true) {
        const ch = line[dirEnd - 1];
        if (ch === " " || ch === "	")
          dirEnd -= 1;
        else
          break;
      }
      const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
      yield* this.pushCount(line.length - n);
      this.pushNewline();
      return "stream";
    }
    if (this.atLineEnd()) {
      const sp = yield* this.pushSpaces(true);
      yield* this.pushCount(line.length - sp);
      yield* this.pushNewline();
      return "stream";
    }
    yield DOCUMENT;
    return yield* this.parseLineStart();
  }
  *parseLineStart() {
    const ch = this.charAt(0);
    if (!ch && !this.atEnd)
      return this.setNext("line-start");
    if (ch === "-" || ch === ".") {
      if (!this.atEnd && !this.hasChars(4))
        return this.setNext("line-start");
      const s = this.peek(3);
      if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
        yield* this.pushCount(3);
        this.indentValue = 0;
        this.indentNext = 0;
        return s === "---" ? "doc" : "stream";
      }
    }
    this.indentValue = yield* this.pushSpaces(false);
    if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
      this.indentNext = this.indentValue;
    return yield* this.parseBlockStart();
  }
  *parseBlockStart() {
    const [ch0, ch1] = this.peek(2);
    if (!ch1 && !this.atEnd)
      return this.setNext("block-start");
    if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
      const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
      this.indentNext = this.indentValue + 1;
      this.indentValue += n;
      return "block-start";
    }
    return "doc";
  }
  *parseDocument() {
    yield* this.pushSpaces(true);
    const line = this.getLine();
    if (line === null)
      return this.setNext("doc");
    let n = yield* this.pushIndicators();
    switch (line[n]) {
      case "#":
        yield* this.pushCount(line.length - n);
      // fallthrough
      case void 0:
        yield* this.pushNewline();
        return yield* this.parseLineStart();
      case "{":
      case "[":
        yield* this.pushCount(1);
        this.flowKey = false;
        this.flowLevel = 1;
        return "flow";
      case "}":
      case "]":
        yield* this.pushCount(1);
        return "doc";
      case "*":
        yield* this.pushUntil(isNotAnchorChar);
        return "doc";
      case '"':
      case "'":
        return yield* this.parseQuotedScalar();
      case "|":
      case ">":
        n += yield* this.parseBlockScalarHeader();
        n += yield* this.pushSpaces(true);
        yield* this.pushCount(line.length - n);
        yield* this.pushNewline();
        return yield* this.parseBlockScalar();
      default:
        return yield* this.parsePlainScalar();
    }
  }
  *parseFlowCollection() {
    let nl, sp;
    let indent = -1;
    do {
      nl = yield* this.pushNewline();
      if (nl > 0) {
        sp = yield* this.pushSpaces(false);
        this.indentValue = indent = sp;
      } else {
        sp = 0;
      }
      sp += yield* this.pushSpaces(true);
    } while (nl + sp > 0);
    const line = this.getLine();
    if (line === null)
      return this.setNext("flow");
    if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
      const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
      if (!atFlowEndMarker) {
        this.flowLevel = 0;
        yield FLOW_END;
        return yield* this.parseLineStart();
      }
    }
    let n = 0;
    while (line[n] === ",") {
      n += yield* this.pushCount(1);
      n += yield* this.pushSpaces(true);
      this.flowKey = false;
    }
    n += yield* this.pushIndicators();
    switch (line[n]) {
      case void 0:
        return "flow";
      case "#":
        yield* this.pushCount(line.length - n);
        return "flow";
      case "{":
      case "[":
        yield* this.pushCount(1);
        this.flowKey = false;
        this.flowLevel += 1;
        return "flow";
      case "}":
      case "]":
        yield* this.pushCount(1);
        this.flowKey = true;
        this.flowLevel -= 1;
        return this.flowLevel ? "flow" : "doc";
      case "*":
        yield* this.pushUntil(isNotAnchorChar);
        return "flow";
      case '"':
      case "'":
        this.flowKey = true;
        return yield* this.parseQuotedScalar();
      case ":": {
        const next = this.charAt(1);
        if (this.flowKey || isEmpty(next) || next === ",") {
          this.flowKey = false;
          yield* this.pushCount(1);
          yield* this.pushSpaces(true);
          return "flow";
        }
      }
      // fallthrough
      default:
        this.flowKey = false;
        return yield* this.parsePlainScalar();
    }
  }
  *parseQuotedScalar() {
    const quote = this.charAt(0);
    let end = this.buffer.indexOf(quote, this.pos + 1);
    if (quote === "'") {
      while (end !== -1 && this.buffer[end + 1] === "'")
        end = this.buffer.indexOf("'", end + 2);
    } else {
      while (end !== -1) {
        let n = 0;
        while (this.buffer[end - 1 - n] === "\\")
          n += 1;
        if (n % 2 === 0)
          break;
        end = this.buffer.indexOf('"', end + 1);
      }
    }
    const qb = this.buffer.substring(0, end);
    let nl = qb.indexOf("\n", this.pos);
    if (nl !== -1) {
      while (nl !== -1) {
        const cs = this.continueScalar(nl + 1);
        if (cs === -1)
          break;
        nl = qb.indexOf("\n", cs);
      }
      if (nl !== -1) {
        end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
      }
    }
    if (end === -1) {
      if (!this.atEnd)
        return this.setNext("quoted-scalar");
      end = this.buffer.length;
    }
    yield* this.pushToIndex(end + 1, false);
    return this.flowLevel ? "flow" : "doc";
  }
  *parseBlockScalarHeader() {
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    let i = this.pos;
    while (true) {
      const ch = this.buffer[++i];
      if (ch === "+")
        this.blockScalarKeep = true;
      else if (ch > "0" && ch <= "9")
        this.blockScalarIndent = Number(ch) - 1;
      else if (ch !== "-")
        break;
    }
    return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
  }
  *parseBlockScalar() {
    let nl = this.pos - 1;
    let indent = 0;
    let ch;
    loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
      switch (ch) {
        case " ":
          indent += 1;
          break;
        case "\n":
          nl = i2;
          indent = 0;
          break;
        case "\r": {
          const next = this.buffer[i2 + 1];
          if (!next && !this.atEnd)
            return this.setNext("block-scalar");
          if (next === "\n")
            break;
        }
        // fallthrough
        default:
          break loop;
      }
    }
    if (!ch && !this.atEnd)
      return this.setNext("block-scalar");
    if (indent >= this.indentNext) {
      if (this.blockScalarIndent === -1)
        this.indentNext = indent;
      else {
        this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
      }
      do {
        const cs = this.continueScalar(nl + 1);
        if (cs === -1)
          break;
        nl = this.buffer.indexOf("\n", cs);
      } while (nl !== -1);
      if (nl === -1) {
        if (!this.atEnd)
          return this.setNext("block-scalar");
        nl = this.buffer.length;
      }
    }
    let i = nl + 1;
    ch = this.buffer[i];
    while (ch === " ")
      ch = this.buffer[++i];
    if (ch === "	") {
      while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
        ch = this.buffer[++i];
      nl = i - 1;
    } else if (!this.blockScalarKeep) {
      do {
        let i2 = nl - 1;
        let ch2 = this.buffer[i2];
        if (ch2 === "\r")
          ch2 = this.buffer[--i2];
        const lastChar = i2;
        while (ch2 === " ")
          ch2 = this.buffer[--i2];
        if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
          nl = i2;
        else
          break;
      } while (true);
    }
    yield SCALAR2;
    yield* this.pushToIndex(nl + 1, true);
    return yield* this.parseLineStart();
  }
  *parsePlainScalar() {
    const inFlow = this.flowLevel > 0;
    let end = this.pos - 1;
    let i = this.pos - 1;
    let ch;
    while (ch = this.buffer[++i]) {
      if (ch === ":") {
        const next = this.buffer[i + 1];
        if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
          break;
        end = i;
      } else if (isEmpty(ch)) {
        let next = this.buffer[i + 1];
        if (ch === "\r") {
          if (next === "\n") {
            i += 1;
            ch = "\n";
            next = this.buffer[i + 1];
          } else
            end = i;
        }
        if (next === "#" || inFlow && flowIndicatorChars.has(next))
          break;
        if (ch === "\n") {
          const cs = this.continueScalar(i + 1);
          if (cs === -1)
            break;
          i = Math.max(i, cs - 2);
        }
      } else {
        if (inFlow && flowIndicatorChars.has(ch))
          break;
        end = i;
      }
    }
    if (!ch && !this.atEnd)
      return this.setNext("plain-scalar");
    yield SCALAR2;
    yield* this.pushToIndex(end + 1, true);
    return inFlow ? "flow" : "doc";
  }
  *pushCount(n) {
    if (n > 0) {
      yield this.buffer.substr(this.pos, n);
      this.pos += n;
      return n;
    }
    return 0;
  }
  *pushToIndex(i, allowEmpty) {
    const s = this.buffer.slice(this.pos, i);
    if (s) {
      yield s;
      this.pos += s.length;
      return s.length;
    } else if (allowEmpty)
      yield "";
    return 0;
  }
  *pushIndicators() {
    let n = 0;
    loop: while (true) {
      switch (this.charAt(0)) {
        case "!":
          n += yield* this.pushTag();
          n += yield* this.pushSpaces(true);
          continue loop;
        case "&":
          n += yield* this.pushUntil(isNotAnchorChar);
          n += yield* this.pushSpaces(true);
          continue loop;
        case "-":
        // this is an error
        case "?":
        // this is an error outside flow collections
        case ":": {
          const inFlow = this.flowLevel > 0;
          const ch1 = this.charAt(1);
          if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
            if (!inFlow)
              this.indentNext = this.indentValue + 1;
            else if (this.flowKey)
              this.flowKey = false;
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            continue loop;
          }
        }
      }
      break loop;
    }
    return n;
  }
  *pushTag() {
    if (this.charAt(1) === "<") {
      let i = this.pos + 2;
      let ch = this.buffer[i];
      while (!isEmpty(ch) && ch !== ">")
        ch = this.buffer[++i];
      return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
    } else {
      let i = this.pos + 1;
      let ch = this.buffer[i];
      while (ch) {
        if (tagChars.has(ch))
          ch = this.buffer[++i];
        else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
          ch = this.buffer[i += 3];
        } else
          break;
      }
      return yield* this.pushToIndex(i, false);
    }
  }
  *pushNewline() {
    const ch = this.buffer[this.pos];
    if (ch === "\n")
      return yield* this.pushCount(1);
    else if (ch === "\r" && this.charAt(1) === "\n")
      return yield* this.pushCount(2);
    else
      return 0;
  }
  *pushSpaces(allowTabs) {
    let i = this.pos - 1;
    let ch;
    do {
      ch = this.buffer[++i];
    } while (ch === " " || allowTabs && ch === "	");
    const n = i - this.pos;
    if (n > 0) {
      yield this.buffer.substr(this.pos, n);
      this.pos = i;
    }
    return n;
  }
  *pushUntil(test) {
    let i = this.pos;
    let ch = this.buffer[i];
    while (!test(ch))
      ch = this.buffer[++i];
    return yield* this.pushToIndex(i, false);
  }
};

// node_modules/yaml/browser/dist/parse/line-counter.js
var LineCounter = class {
  constructor() {
    this.lineStarts = [];
    this.addNewLine = (offset) => this.lineStarts.push(offset);
    this.linePos = (offset) => {
      let low = 0;
      let high = this.lineStarts.length;
      while (low < high) {
        const mid = low + high >> 1;
        if (this.lineStarts[mid] < offset)
          low = mid + 1;
        else
          high = mid;
      }
      if (this.lineStarts[low] === offset)
        return { line: low + 1, col: 1 };
      if (low === 0)
        return { line: 0, col: offset };
      const start = this.lineStarts[low - 1];
      return { line: low, col: offset - start + 1 };
    };
  }
};

// node_modules/yaml/browser/dist/parse/parser.js
function includesToken(list, type) {
  for (let i = 0; i < list.length; ++i)
    if (list[i].type === type)
      return true;
  return false;
}
function findNonEmptyIndex(list) {
  for (let i = 0; i < list.length; ++i) {
    switch (list[i].type) {
      case "space":
      case "comment":
      case "newline":
        break;
      default:
        return i;
    }
  }
  return -1;
}
function isFlowToken(token) {
  switch (token?.type) {
    case "alias":
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "flow-collection":
      return true;
    default:
      return false;
  }
}
function getPrevProps(parent) {
  switch (parent.type) {
    case "document":
      return parent.start;
    case "block-map": {
      const it = parent.items[parent.items.length - 1];
      return it.sep ?? it.start;
    }
    case "block-seq":
      return parent.items[parent.items.length - 1].start;
    /* istanbul ignore next should not happen */
    default:
      return [];
  }
}
function getFirstKeyStartProps(prev) {
  if (prev.length === 0)
    return [];
  let i = prev.length;
  loop: while (--i >= 0) {
    switch (prev[i].type) {
      case "doc-start":
      case "explicit-key-ind":
      case "map-value-ind":
      case "seq-item-ind":
      case "newline":
        break loop;
    }
  }
  while (prev[++i]?.type === "space") {
  }
  return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
  if (source.length < 1e5)
    Array.prototype.push.apply(target, source);
  else
    for (let i = 0; i < source.length; ++i)
      target.push(source[i]);
}
function fixFlowSeqItems(fc) {
  if (fc.start.type === "flow-seq-start") {
    for (const it of fc.items) {
      if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
        if (it.key)
          it.value = it.key;
        delete it.key;
        if (isFlowToken(it.value)) {
          if (it.value.end)
            arrayPushArray(it.value.end, it.sep);
          else
            it.value.end = it.sep;
        } else
          arrayPushArray(it.start, it.sep);
        delete it.sep;
      }
    }
  }
}
var Parser = class {
  /**
   * @param onNewLine - If defined, called separately with the start position of
   *   each new line (in `parse()`, including the start of input).
   */
  constructor(onNewLine) {
    this.atNewLine = true;
    this.atScalar = false;
    this.indent = 0;
    this.offset = 0;
    this.onKeyLine = false;
    this.stack = [];
    this.source = "";
    this.type = "";
    this.lexer = new Lexer();
    this.onNewLine = onNewLine;
  }
  /**
   * Parse `source` as a YAML stream.
   * If `incomplete`, a part of the last line may be left as a buffer for the next call.
   *
   * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
   *
   * @returns A generator of tokens representing each directive, document, and other structure.
   */
  *parse(source, incomplete = false) {
    if (this.onNewLine && this.offset === 0)
      this.onNewLine(0);
    for (const lexeme of this.lexer.lex(source, incomplete))
      yield* this.next(lexeme);
    if (!incomplete)
      yield* this.end();
  }
  /**
   * Advance the parser by the `source` of one lexical token.
   */
  *next(source) {
    this.source = source;
    if (this.atScalar) {
      this.atScalar = false;
      yield* this.step();
      this.offset += source.length;
      return;
    }
    const type = tokenType(source);
    if (!type) {
      const message = `Not a YAML token: ${source}`;
      yield* this.pop({ type: "error", offset: this.offset, message, source });
      this.offset += source.length;
    } else if (type === "scalar") {
      this.atNewLine = false;
      this.atScalar = true;
      this.type = "scalar";
    } else {
      this.type = type;
      yield* this.step();
      switch (type) {
        case "newline":
          this.atNewLine = true;
          this.indent = 0;
          if (this.onNewLine)
            this.onNewLine(this.offset + source.length);
          break;
        case "space":
          if (this.atNewLine && source[0] === " ")
            this.indent += source.length;
          break;
        case "explicit-key-ind":
        case "map-value-ind":
        case "seq-item-ind":
          if (this.atNewLine)
            this.indent += source.length;
          break;
        case "doc-mode":
        case "flow-error-end":
          return;
        default:
          this.atNewLine = false;
      }
      this.offset += source.length;
    }
  }
  /** Call at end of input to push out any remaining constructions */
  *end() {
    while (this.stack.length > 0)
      yield* this.pop();
  }
  get sourceToken() {
    const st = {
      type: this.type,
      offset: this.offset,
      indent: this.indent,
      source: this.source
    };
    return st;
  }
  *step() {
    const top = this.peek(1);
    if (this.type === "doc-end" && top?.type !== "doc-end") {
      while (this.stack.length > 0)
        yield* this.pop();
      this.stack.push({
        type: "doc-end",
        offset: this.offset,
        source: this.source
      });
      return;
    }
    if (!top)
      return yield* this.stream();
    switch (top.type) {
      case "document":
        return yield* this.document(top);
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return yield* this.scalar(top);
      case "block-scalar":
        return yield* this.blockScalar(top);
      case "block-map":
        return yield* this.blockMap(top);
      case "block-seq":
        return yield* this.blockSequence(top);
      case "flow-collection":
        return yield* this.flowCollection(top);
      case "doc-end":
        return yield* this.documentEnd(top);
    }
    yield* this.pop();
  }
  peek(n) {
    return this.stack[this.stack.length - n];
  }
  *pop(error) {
    const token = error ?? this.stack.pop();
    if (!token) {
      const message = "Tried to pop an empty stack";
      yield { type: "error", offset: this.offset, source: "", message };
    } else if (this.stack.length === 0) {
      yield token;
    } else {
      const top = this.peek(1);
      if (token.type === "block-scalar") {
        token.indent = "indent" in top ? top.indent : 0;
      } else if (token.type === "flow-collection" && top.type === "document") {
        token.indent = 0;
      }
      if (token.type === "flow-collection")
        fixFlowSeqItems(token);
      switch (top.type) {
        case "document":
          top.value = token;
          break;
        case "block-scalar":
          top.props.push(token);
          break;
        case "block-map": {
          const it = top.items[top.items.length - 1];
          if (it.value) {
            top.items.push({ start: [], key: token, sep: [] });
            this.onKeyLine = true;
            return;
          } else if (it.sep) {
            it.value = token;
          } else {
            Object.assign(it, { key: token, sep: [] });
            this.onKeyLine = !it.explicitKey;
            return;
          }
          break;
        }
        case "block-seq": {
          const it = top.items[top.items.length - 1];
          if (it.value)
            top.items.push({ start: [], value: token });
          else
            it.value = token;
          break;
        }
        case "flow-collection": {
          const it = top.items[top.items.length - 1];
          if (!it || it.value)
            top.items.push({ start: [], key: token, sep: [] });
          else if (it.sep)
            it.value = token;
          else
            Object.assign(it, { key: token, sep: [] });
          return;
        }
        /* istanbul ignore next should not happen */
        default:
          yield* this.pop();
          yield* this.pop(token);
      }
      if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
        const last = token.items[token.items.length - 1];
        if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
          if (top.type === "document")
            top.end = last.start;
          else
            top.items.push({ start: last.start });
          token.items.splice(-1, 1);
        }
      }
    }
  }
  *stream() {
    switch (this.type) {
      case "directive-line":
        yield { type: "directive", offset: this.offset, source: this.source };
        return;
      case "byte-order-mark":
      case "space":
      case "comment":
      case "newline":
        yield this.sourceToken;
        return;
      case "doc-mode":
      case "doc-start": {
        const doc = {
          type: "document",
          offset: this.offset,
          start: []
        };
        if (this.type === "doc-start")
          doc.start.push(this.sourceToken);
        this.stack.push(doc);
        return;
      }
    }
    yield {
      type: "error",
      offset: this.offset,
      message: `Unexpected ${this.type} token in YAML stream`,
      source: this.source
    };
  }
  *document(doc) {
    if (doc.value)
      return yield* this.lineEnd(doc);
    switch (this.type) {
      case "doc-start": {
        if (findNonEmptyIndex(doc.start) !== -1) {
          yield* this.pop();
          yield* this.step();
        } else
          doc.start.push(this.sourceToken);
        return;
      }
      case "anchor":
      case "tag":
      case "space":
      case "comment":
      case "newline":
        doc.start.push(this.sourceToken);
        return;
    }
    const bv = this.startBlockValue(doc);
    if (bv)
      this.stack.push(bv);
    else {
      yield {
        type: "error",
        offset: this.offset,
        message: `Unexpected ${this.type} token in YAML document`,
        source: this.source
      };
    }
  }
  *scalar(scalar) {
    if (this.type === "map-value-ind") {
      const prev = getPrevProps(this.peek(2));
      const start = getFirstKeyStartProps(prev);
      let sep;
      if (scalar.end) {
        sep = scalar.end;
        sep.push(this.sourceToken);
        delete scalar.end;
      } else
        sep = [this.sourceToken];
      const map2 = {
        type: "block-map",
        offset: scalar.offset,
        indent: scalar.indent,
        items: [{ start, key: scalar, sep }]
      };
      this.onKeyLine = true;
      this.stack[this.stack.length - 1] = map2;
    } else
      yield* this.lineEnd(scalar);
  }
  *blockScalar(scalar) {
    switch (this.type) {
      case "space":
      case "comment":
      case "newline":
        scalar.props.push(this.sourceToken);
        return;
      case "scalar":
        scalar.source = this.source;
        this.atNewLine = true;
        this.indent = 0;
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        yield* this.pop();
        break;
      /* istanbul ignore next should not happen */
      default:
        yield* this.pop();
        yield* this.step();
    }
  }
  *blockMap(map2) {
    const it = map2.items[map2.items.length - 1];
    switch (this.type) {
      case "newline":
        this.onKeyLine = false;
        if (it.value) {
          const end = "end" in it.value ? it.value.end : void 0;
          const last = Array.isArray(end) ? end[end.length - 1] : void 0;
          if (last?.type === "comment")
            end?.push(this.sourceToken);
          else
            map2.items.push({ start: [this.sourceToken] });
        } else if (it.sep) {
          it.sep.push(this.sourceToken);
        } else {
          it.start.push(this.sourceToken);
        }
        return;
      case "space":
      case "comment":
        if (it.value) {
          map2.items.push({ start: [this.sourceToken] });
        } else if (it.sep) {
          it.sep.push(this.sourceToken);
        } else {
          if (this.atIndentedComment(it.start, map2.indent)) {
            const prev = map2.items[map2.items.length - 2];
            const end = prev?.value?.end;
            if (Array.isArray(end)) {
              arrayPushArray(end, it.start);
              end.push(this.sourceToken);
              map2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
    }
    if (this.indent >= map2.indent) {
      const atMapIndent = !this.onKeyLine && this.indent === map2.indent;
      const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
      let start = [];
      if (atNextItem && it.sep && !it.value) {
        const nl = [];
        for (let i = 0; i < it.sep.length; ++i) {
          const st = it.sep[i];
          switch (st.type) {
            case "newline":
              nl.push(i);
              break;
            case "space":
              break;
            case "comment":
              if (st.indent > map2.indent)
                nl.length = 0;
              break;
            default:
              nl.length = 0;
          }
        }
        if (nl.length >= 2)
          start = it.sep.splice(nl[1]);
      }
      switch (this.type) {
        case "anchor":
        case "tag":
          if (atNextItem || it.value) {
            start.push(this.sourceToken);
            map2.items.push({ start });
            this.onKeyLine = true;
          } else if (it.sep) {
            it.sep.push(this.sourceToken);
          } else {
            it.start.push(this.sourceToken);
          }
          return;
        case "explicit-key-ind":
          if (!it.sep && !it.explicitKey) {
            it.start.push(this.sourceToken);
            it.explicitKey = true;
          } else if (atNextItem || it.value) {
            start.push(this.sourceToken);
            map2.items.push({ start, explicitKey: true });
          } else {
            this.stack.push({
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken], explicitKey: true }]
            });
          }
          this.onKeyLine = true;
          return;
        case "map-value-ind":
          if (it.explicitKey) {
            if (!it.sep) {
              if (includesToken(it.start, "newline")) {
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              } else {
                const start2 = getFirstKeyStartProps(it.start);
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                });
              }
            } else if (it.value) {
              map2.items.push({ start: [], key: null, sep: [this.sourceToken] });
            } else if (includesToken(it.sep, "map-value-ind")) {
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start, key: null, sep: [this.sourceToken] }]
              });
            } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
              const start2 = getFirstKeyStartProps(it.start);
              const key = it.key;
              const sep = it.sep;
              sep.push(this.sourceToken);
              delete it.key;
              delete it.sep;
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: start2, key, sep }]
              });
            } else if (start.length > 0) {
              it.sep = it.sep.concat(start, this.sourceToken);
            } else {
              it.sep.push(this.sourceToken);
            }
          } else {
            if (!it.sep) {
              Object.assign(it, { key: null, sep: [this.sourceToken] });
            } else if (it.value || atNextItem) {
              map2.items.push({ start, key: null, sep: [this.sourceToken] });
            } else if (includesToken(it.sep, "map-value-ind")) {
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: [], key: null, sep: [this.sourceToken] }]
              });
            } else {
              it.sep.push(this.sourceToken);
            }
          }
          this.onKeyLine = true;
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          const fs = this.flowScalar(this.type);
          if (atNextItem || it.value) {
            map2.items.push({ start, key: fs, sep: [] });
            this.onKeyLine = true;
          } else if (it.sep) {
            this.stack.push(fs);
          } else {
            Object.assign(it, { key: fs, sep: [] });
            this.onKeyLine = true;
          }
          return;
        }
        default: {
          const bv = this.startBlockValue(map2);
          if (bv) {
            if (bv.type === "block-seq") {
              if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                yield* this.pop({
                  type: "error",
                  offset: this.offset,
                  message: "Unexpected block-seq-ind on same line with key",
                  source: this.source
                });
                return;
              }
            } else if (atMapIndent) {
              map2.items.push({ start });
            }
            this.stack.push(bv);
            return;
          }
        }
      }
    }
    yield* this.pop();
    yield* this.step();
  }
  *blockSequence(seq2) {
    const it = seq2.items[seq2.items.length - 1];
    switch (this.type) {
      case "newline":
        if (it.value) {
          const end = "end" in it.value ? it.value.end : void 0;
          const last = Array.isArray(end) ? end[end.length - 1] : void 0;
          if (last?.type === "comment")
            end?.push(this.sourceToken);
          else
            seq2.items.push({ start: [this.sourceToken] });
        } else
          it.start.push(this.sourceToken);
        return;
      case "space":
      case "comment":
        if (it.value)
          seq2.items.push({ start: [this.sourceToken] });
        else {
          if (this.atIndentedComment(it.start, seq2.indent)) {
            const prev = seq2.items[seq2.items.length - 2];
            const end = prev?.value?.end;
            if (Array.isArray(end)) {
              arrayPushArray(end, it.start);
              end.push(this.sourceToken);
              seq2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
      case "anchor":
      case "tag":
        if (it.value || this.indent <= seq2.indent)
          break;
        it.start.push(this.sourceToken);
        return;
      case "seq-item-ind":
        if (this.indent !== seq2.indent)
          break;
        if (it.value || includesToken(it.start, "seq-item-ind"))
          seq2.items.push({ start: [this.sourceToken] });
        else
          it.start.push(this.sourceToken);
        return;
    }
    if (this.indent > seq2.indent) {
      const bv = this.startBlockValue(seq2);
      if (bv) {
        this.stack.push(bv);
        return;
      }
    }
    yield* this.pop();
    yield* this.step();
  }
  *flowCollection(fc) {
    const it = fc.items[fc.items.length - 1];
    if (this.type === "flow-error-end") {
      let top;
      do {
        yield* this.pop();
        top = this.peek(1);
      } while (top?.type === "flow-collection");
    } else if (fc.end.length === 0) {
      switch (this.type) {
        case "comma":
        case "explicit-key-ind":
          if (!it || it.sep)
            fc.items.push({ start: [this.sourceToken] });
          else
            it.start.push(this.sourceToken);
          return;
        case "map-value-ind":
          if (!it || it.value)
            fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
          else if (it.sep)
            it.sep.push(this.sourceToken);
          else
            Object.assign(it, { key: null, sep: [this.sourceToken] });
          return;
        case "space":
        case "comment":
        case "newline":
        case "anchor":
        case "tag":
          if (!it || it.value)
            fc.items.push({ start: [this.sourceToken] });
          else if (it.sep)
            it.sep.push(this.sourceToken);
          else
            it.start.push(this.sourceToken);
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          const fs = this.flowScalar(this.type);
          if (!it || it.value)
            fc.items.push({ start: [], key: fs, sep: [] });
          else if (it.sep)
            this.stack.push(fs);
          else
            Object.assign(it, { key: fs, sep: [] });
          return;
        }
        case "flow-map-end":
        case "flow-seq-end":
          fc.end.push(this.sourceToken);
          return;
      }
      const bv = this.startBlockValue(fc);
      if (bv)
        this.stack.push(bv);
      else {
        yield* this.pop();
        yield* this.step();
      }
    } else {
      const parent = this.peek(2);
      if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
        yield* this.pop();
        yield* this.step();
      } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
        const prev = getPrevProps(parent);
        const start = getFirstKeyStartProps(prev);
        fixFlowSeqItems(fc);
        const sep = fc.end.splice(1, fc.end.length);
        sep.push(this.sourceToken);
        const map2 = {
          type: "block-map",
          offset: fc.offset,
          indent: fc.indent,
          items: [{ start, key: fc, sep }]
        };
        this.onKeyLine = true;
        this.stack[this.stack.length - 1] = map2;
      } else {
        yield* this.lineEnd(fc);
      }
    }
  }
  flowScalar(type) {
    if (this.onNewLine) {
      let nl = this.source.indexOf("\n") + 1;
      while (nl !== 0) {
        this.onNewLine(this.offset + nl);
        nl = this.source.indexOf("\n", nl) + 1;
      }
    }
    return {
      type,
      offset: this.offset,
      indent: this.indent,
      source: this.source
    };
  }
  startBlockValue(parent) {
    switch (this.type) {
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return this.flowScalar(this.type);
      case "block-scalar-header":
        return {
          type: "block-scalar",
          offset: this.offset,
          indent: this.indent,
          props: [this.sourceToken],
          source: ""
        };
      case "flow-map-start":
      case "flow-seq-start":
        return {
          type: "flow-collection",
          offset: this.offset,
          indent: this.indent,
          start: this.sourceToken,
          items: [],
          end: []
        };
      case "seq-item-ind":
        return {
          type: "block-seq",
          offset: this.offset,
          indent: this.indent,
          items: [{ start: [this.sourceToken] }]
        };
      case "explicit-key-ind": {
        this.onKeyLine = true;
        const prev = getPrevProps(parent);
        const start = getFirstKeyStartProps(prev);
        start.push(this.sourceToken);
        return {
          type: "block-map",
          offset: this.offset,
          indent: this.indent,
          items: [{ start, explicitKey: true }]
        };
      }
      case "map-value-ind": {
        this.onKeyLine = true;
        const prev = getPrevProps(parent);
        const start = getFirstKeyStartProps(prev);
        return {
          type: "block-map",
          offset: this.offset,
          indent: this.indent,
          items: [{ start, key: null, sep: [this.sourceToken] }]
        };
      }
    }
    return null;
  }
  atIndentedComment(start, indent) {
    if (this.type !== "comment")
      return false;
    if (this.indent <= indent)
      return false;
    return start.every((st) => st.type === "newline" || st.type === "space");
  }
  *documentEnd(docEnd) {
    if (this.type !== "doc-mode") {
      if (docEnd.end)
        docEnd.end.push(this.sourceToken);
      else
        docEnd.end = [this.sourceToken];
      if (this.type === "newline")
        yield* this.pop();
    }
  }
  *lineEnd(token) {
    switch (this.type) {
      case "comma":
      case "doc-start":
      case "doc-end":
      case "flow-seq-end":
      case "flow-map-end":
      case "map-value-ind":
        yield* this.pop();
        yield* this.step();
        break;
      case "newline":
        this.onKeyLine = false;
      // fallthrough
      case "space":
      case "comment":
      default:
        if (token.end)
          token.end.push(this.sourceToken);
        else
          token.end = [this.sourceToken];
        if (this.type === "newline")
          yield* this.pop();
    }
  }
};

// node_modules/yaml/browser/dist/public-api.js
function parseOptions(options) {
  const prettyErrors = options.prettyErrors !== false;
  const lineCounter = options.lineCounter || prettyErrors && new LineCounter() || null;
  return { lineCounter, prettyErrors };
}
function parseDocument(source, options = {}) {
  const { lineCounter, prettyErrors } = parseOptions(options);
  const parser = new Parser(lineCounter?.addNewLine);
  const composer = new Composer(options);
  let doc = null;
  for (const _doc of composer.compose(parser.parse(source), true, source.length)) {
    if (!doc)
      doc = _doc;
    else if (doc.options.logLevel !== "silent") {
      doc.errors.push(new YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
      break;
    }
  }
  if (prettyErrors && lineCounter) {
    doc.errors.forEach(prettifyError(source, lineCounter));
    doc.warnings.forEach(prettifyError(source, lineCounter));
  }
  return doc;
}

// src/config/plain-value.ts
var mostValues = 2e4;
var deepest = 40;
var Endless = class extends Error {
  line;
  constructor(line, message) {
    super(message);
    this.line = line;
  }
};
function plainValue2(document, lineAt) {
  const places = /* @__PURE__ */ new Map();
  const findings = [];
  let values = 0;
  const lineOf = (node, around) => {
    const range = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range : void 0;
    return range === void 0 || range === null ? around : lineAt(range[0]);
  };
  const walk = (node, path2, around) => {
    if (++values > mostValues)
      throw new Endless(around, `expected at most ${mostValues} values, got more (aliases count each time)`);
    if (path2.length > deepest) throw new Endless(around, `expected at most ${deepest} levels, got more`);
    if (isAlias(node)) {
      const anchored = node.resolve(document);
      if (anchored !== void 0) return walk(anchored, path2, around);
      findings.push({
        path: path2,
        message: `expected an alias of an anchor above it, got *${node.source}`,
        fix: `&${node.source} where the value is`
      });
      return void 0;
    }
    if ((isScalar(node) || isMap(node) || isSeq(node)) && node.tag !== void 0) {
      findings.push({
        path: path2,
        message: `expected a value without a tag, got ${node.tag}`,
        fix: "write the value alone, in quotes where it is a text"
      });
      return void 0;
    }
    if (isSeq(node)) {
      return node.items.map((item, index) => {
        const inner = [...path2, index];
        const line = lineOf(item, around);
        places.set(JSON.stringify(inner), line);
        return walk(item, inner, line);
      });
    }
    if (isScalar(node)) return scalarValue(node, path2, findings);
    if (!isMap(node)) return null;
    const map2 = {};
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? typeof key.value === "string" ? key.value : key.source ?? "" : "";
      const inner = [...path2, name];
      const line = lineOf(key, around);
      places.set(JSON.stringify(inner), line);
      const problem = keyProblem(name);
      if (problem === void 0) map2[name] = walk(value, inner, line);
      else findings.push({ path: inner, ...problem });
    }
    return map2;
  };
  try {
    return { value: walk(document.contents, [], 1), places, findings };
  } catch (error) {
    if (error instanceof Endless) return { line: error.line, message: error.message };
    throw error;
  }
}
function keyProblem(name) {
  if (name === "<<") {
    const message = "expected YAML 1.2, got a merge key (`<<`), which YAML 1.2 does not have";
    return { message, fix: "defaults:   # holds what all services share" };
  }
  if (name === "" || name === "__proto__") return { message: "expected a name before the colon, got something else" };
  return void 0;
}
function scalarValue(node, path2, findings) {
  if (node.type !== "PLAIN" || node.source === void 0 || typeof node.value === "string" || node.value === null)
    return node.value;
  const last = path2.length - 1;
  if (path2[last] === "account" && typeof node.value === "number" && !isName(path2, last)) {
    if (/^0[0-9]/.test(node.source)) {
      const message = `expected an account id in quotes, got ${node.source}, a number whose leading 0 YAML drops`;
      findings.push({ path: path2, message, fix: `account: "${node.source}"` });
    }
    return node.source;
  }
  const map2 = path2[last - 1];
  const asWritten = map2 === "variables" || map2 === "args" || map2 === "environment";
  return asWritten && !isName(path2, last - 1) ? node.source : node.value;
}

// src/config/yaml.ts
var largestText = 512 * 1024;
var tooDeep = "expected a map of keys, got lists or maps nested too deeply to read";
function readYaml(text2) {
  if (text2.length > largestText) {
    const got = Math.ceil(text2.length / 1024);
    return { failures: [{ line: 1, message: `expected at most ${largestText / 1024} KiB of YAML, got ${got}` }] };
  }
  const lines = new LineCounter();
  const document = parse2(text2, lines);
  if (document === void 0) {
    return { failures: [{ line: 1, message: tooDeep }] };
  }
  const errors = [...document.errors, ...document.warnings];
  if (errors.length > 0)
    return { failures: withoutConsequences(errors).map((error) => syntaxFinding(error, lines, text2)) };
  const version2 = document.directives.yaml;
  if (version2.explicit === true && version2.version !== "1.2") {
    const message = `expected YAML 1.2, got a directive for ${version2.version}`;
    return { failures: [{ line: 1, message, fix: "%YAML 1.2" }] };
  }
  const plain = plainValue2(document, (offset) => lines.linePos(offset).line);
  if ("line" in plain) return { failures: [plain] };
  const { value, places, findings } = plain;
  return {
    value,
    findings,
    line: (path2) => {
      for (let length = path2.length; length > 0; length--) {
        const line = places.get(JSON.stringify(path2.slice(0, length)));
        if (line !== void 0) return line;
      }
      return 1;
    }
  };
}
function parse2(text2, lines) {
  try {
    return parseDocument(text2, { version: "1.2", schema: "core", lineCounter: lines, prettyErrors: false });
  } catch (error) {
    if (error instanceof RangeError) return void 0;
    throw error;
  }
}
function withoutConsequences(errors) {
  const told = ["DUPLICATE_KEY", "TAB_AS_INDENT", "MULTIPLE_DOCS"];
  const lost = errors.findIndex(({ code }) => !told.includes(code));
  return errors.slice(0, lost === -1 ? errors.length : lost + 1);
}
function syntaxFinding(error, lines, text2) {
  const at2 = error.code === "DUPLICATE_KEY" ? error.pos[0] + text2.slice(error.pos[0]).search(/\S|$/) : error.pos[0];
  const line = Math.max(1, lines.linePos(at2).line);
  const source = text2.split(/\r?\n/)[line - 1] ?? "";
  switch (error.code) {
    case "DUPLICATE_KEY": {
      const key = /^[^:\n]*/.exec(text2.slice(at2))?.[0].trim() ?? "";
      return { line, message: `expected every key once, got \`${key}\` a second time`, fix: `keep one \`${key}:\`` };
    }
    case "TAB_AS_INDENT": {
      const fix = source.replace(/^\s+/, (space) => space.replaceAll("	", "  "));
      return { line, message: "expected spaces before a key, got a tab", fix };
    }
    case "RESOURCE_EXHAUSTION":
      return { line, message: tooDeep };
    case "MULTIPLE_DOCS":
      return { line, message: "expected one YAML document, got a second one", fix: "remove the line `---`" };
    default:
      return { line, message: `expected YAML 1.2, got something else: ${error.message.replace(/:? "[\s\S]*$/, "")}` };
  }
}

// src/config/parse.ts
function parseConfiguration(text2, { file }) {
  const yaml = readYaml(text2);
  if ("failures" in yaml) {
    const [first, ...rest] = yaml.failures.toSorted((a, b) => a.line - b.line).map(({ line, ...finding }) => ({ where: `${file}:${line}`, ...finding }));
    throw new WaybillError("config-invalid", [
      first ?? { message: "expected YAML, got something else", where: file },
      ...rest
    ]);
  }
  const origin2 = {
    code: "config-invalid",
    line: (path2) => yaml.line(path2),
    where: (path2) => `${file}:${yaml.line(path2)}`
  };
  return configurationOf(yaml.value, origin2, yaml.findings);
}

// src/entry/catalog.ts
async function loadCatalog(options) {
  const { source } = options;
  const parsed = /* @__PURE__ */ new Map();
  const read = async (commit) => {
    const text2 = await source?.readFile(commit, options.file);
    return text2 === void 0 ? void 0 : parseConfiguration(text2, { file: options.file });
  };
  const at2 = (commit) => {
    const known = parsed.get(commit) ?? read(commit);
    parsed.set(commit, known);
    return known;
  };
  const asked = source === null ? void 0 : guardingCommit(source, at2, options.file);
  asked?.catch(() => void 0);
  const head = source === null ? null : await source.head();
  const file = (head === null ? void 0 : await at2(head)) ?? await fromDisk(options);
  const answer = await (options.guard === "required" ? asked : asked?.catch(unreached));
  const guarded = answer === "unreached" ? void 0 : answer;
  if (file !== void 0 || guarded !== void 0) refuseStandIn(options);
  const checkedOut = file ?? fromInputs(options);
  const guarding = guarded?.configuration ?? checkedOut;
  const reading = {
    policy: guarding.policy,
    commit: guarded?.commit ?? null,
    hash: policyHash(guarding),
    from: guarded !== void 0 ? "policy-ref" : answer === "unreached" ? answer : file !== void 0 ? "checkout" : "inputs"
  };
  return {
    guarding,
    checkedOut,
    policy: async () => reading,
    services: async (commit) => ((commit === null ? void 0 : await at2(commit)) ?? checkedOut).services,
    topology: async (commit, service2, environment2) => {
      const where = commit ?? head;
      const configuration = (where === null ? void 0 : await at2(where)) ?? checkedOut;
      refuseUnsupported(withoutPolicy(configuration), environment2, [service2]);
      const policy = environment2 === null ? null : findEnvironment(reading.policy, environment2);
      const files = /* @__PURE__ */ new Map();
      for (const path2 of configuration.filesFor(policy, [service2])) {
        const text2 = where === null ? await onDisk(options.folder, path2) : await source?.readFile(where, path2);
        if (text2 !== void 0) files.set(path2, text2);
      }
      return configuration.topology(policy, service2, (path2) => files.get(path2));
    }
  };
}
function unreached(error) {
  if (error instanceof WaybillError && error.code === "git-failed") return "unreached";
  throw error;
}
async function guardingCommit(source, at2, file) {
  const branch = await source.defaultBranch();
  const tip = branch === void 0 ? void 0 : await source.tip(branch);
  if (branch === void 0 || tip === void 0) return void 0;
  const configuration = await at2(tip);
  if (configuration === void 0) return refuseOtherFile(source, tip, branch, file);
  const named = configuration.policy.policyRef;
  if (named === null) return { commit: tip, configuration };
  const ref = named.startsWith("refs/") ? named : `refs/heads/${named}`;
  const commit = await source.tip(ref);
  if (commit === void 0) {
    throw new WaybillError("config-invalid", {
      where: file,
      message: `expected the policy at ${ref}, as the file of ${branch} says, found no such ref`,
      fix: `git push origin ${named}`
    });
  }
  const policy = await at2(commit);
  return policy === void 0 ? { commit: tip, configuration } : { commit, configuration: policy };
}
var usual = "waybill.yml";
async function refuseOtherFile(source, tip, branch, file) {
  if (file === usual || await source.readFile(tip, usual) === void 0) return void 0;
  throw new WaybillError("input-invalid", {
    where: 'input "config"',
    message: `expected a file that ${branch} has too, since what guards the environments is read there; it has ${usual}, and no ${file}`,
    fix: `config: ${usual}   # or merge ${file} to ${branch} first`
  });
}
async function fromDisk(options) {
  const text2 = await onDisk(options.folder, options.file);
  return text2 === void 0 ? void 0 : parseConfiguration(text2, { file: options.file });
}
async function onDisk(folder, path2) {
  try {
    const found = await locate(folder, path2);
    if (found.kind === "absent") return void 0;
    if (found.kind === "inside") return await readFile(found.path, "utf8");
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error;
    if (error.code === "ENAMETOOLONG") return void 0;
    throw new WaybillError("config-invalid", {
      where: path2.slice(0, 200),
      message: `expected a file that can be read, got ${error.code === "EISDIR" ? "a folder" : String(error.code)}`,
      fix: "config: waybill.yml"
    });
  }
  throw new WaybillError("config-invalid", {
    where: path2.slice(0, 200),
    message: "expected a file of this checkout, got a link that leads out of it",
    fix: `git rm ${path2.slice(0, 200)}   # and add the file itself`
  });
}
function withoutPolicy({ unsupported }) {
  return { unsupported: unsupported.filter(({ path: path2 }) => !/^(?:environments|registry)\b/.test(path2)) };
}
function refuseStandIn(options) {
  const problems = (options.inputs?.written ?? []).map((name) => ({
    where: `input "${name}"`,
    message: `expected it only where there is no ${options.file}, and there is one, which says it`,
    fix: `remove ${name}, or write it in ${options.file}`
  }));
  const [first, ...rest] = problems;
  if (first !== void 0) throw new WaybillError("input-invalid", [first, ...rest]);
}
function fromInputs(options) {
  if (options.inputs !== null) return configurationFromInputs(options.inputs.read());
  throw new WaybillError("config-missing", {
    where: options.file,
    message: `expected ${options.file} in the repository, found none`,
    fix: "version: 1\nenvironments:\n  prod: { cluster: <cluster> }\nservices:\n  <service>: { build: <the folder with its Dockerfile> }"
  });
}

// src/entry/notify/secrets.ts
function channelSecrets(settings, environment2) {
  const values = settings.flatMap(({ place }) => secretsOf(place).map((name) => environment2[name] ?? ""));
  return [...new Set(values.flatMap((value) => [value, ...partsOf(value)]))].filter((value) => value !== "");
}
function partsOf(value) {
  const [, written] = /^[a-z]+:\/\/[^/@:]*:([^/@]+)@/i.exec(value) ?? [];
  const [, key] = /^whsec_(.+)$/.exec(value) ?? [];
  const parts = [written, written === void 0 ? void 0 : decoded(written), key];
  return parts.flatMap((part) => part ?? []);
}
function decoded(text2) {
  try {
    return decodeURIComponent(text2);
  } catch {
    return void 0;
  }
}

export {
  refuseUnsupported,
  findEnvironment,
  loadCatalog,
  channelSecrets
};

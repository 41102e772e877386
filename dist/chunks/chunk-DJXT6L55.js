import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  WaybillError
} from "./chunk-2FKMNJIF.js";

// src/entry/inputs/value.ts
var secondsOf = { s: 1, m: 60, h: 3600 };
function parseDuration(text2) {
  const match = /^([1-9][0-9]{0,5})([smh])$/.exec(text2);
  return match === null ? void 0 : Number(match[1]) * (secondsOf[match[2] ?? ""] ?? 0);
}
function parseList(text2) {
  return text2.split(/[\s,]+/).filter((word) => word !== "");
}
function readValue(input, text2) {
  switch (input.type) {
    case "text":
      return input.shape === void 0 || input.shape.pattern.test(text2) ? { ok: true, value: text2 } : { ok: false, expected: input.shape.expected };
    case "secret":
      return { ok: true, value: text2 };
    case "choice":
      return input.choices.includes(text2) ? { ok: true, value: text2 } : { ok: false, expected: input.choices.join(" or ") };
    case "flag":
      if (text2 === "true" || text2 === "false") return { ok: true, value: text2 === "true" };
      return { ok: false, expected: "true or false" };
    case "number": {
      const value = /^(?:0|[1-9][0-9]{0,14})$/.test(text2) ? Number(text2) : NaN;
      if (value >= input.least && value <= input.most) return { ok: true, value };
      return { ok: false, expected: `a whole number from ${input.least} to ${input.most}` };
    }
    case "duration": {
      const value = parseDuration(text2);
      if (value !== void 0) return { ok: true, value };
      return { ok: false, expected: "a duration such as 90s, 10m or 1h" };
    }
    case "list":
      return { ok: true, value: parseList(text2) };
  }
}
function absentValue(input) {
  switch (input.type) {
    case "text":
    case "choice":
    case "number":
      return input.default;
    case "duration":
      return input.default === null ? null : parseDuration(input.default);
    case "secret":
      return null;
    case "flag":
      return false;
    case "list":
      return [];
  }
}

// src/entry/inputs/read.ts
function readInputs(verb2, source) {
  const problems = [...source.problems];
  const values = {};
  for (const [name, input] of Object.entries(verb2.inputs)) {
    values[name] = readOne(name, input, source, problems);
  }
  const typed = values;
  const wrong = new Set(problems.map((problem) => problem.where));
  const together = verb2.check(typed).map((problem) => asWritten(problem, source));
  problems.push(...together.filter((problem) => !wrong.has(problem.where)));
  const [first, ...rest] = problems;
  if (first !== void 0) throw new WaybillError("input-invalid", [first, ...rest]);
  return typed;
}
function readOne(name, input, source, problems) {
  const written = source.read(name, input);
  const where = source.where(name);
  if (input.type !== "list" && written.length > 1) {
    problems.push({ where, message: `expected one value, got ${written.length}` });
    return absentValue(input);
  }
  const text2 = written.join("\n").trim();
  if (text2 === "") {
    if (input.type === "text" && input.required) {
      problems.push({
        where,
        message: "expected a value, got nothing",
        fix: source.line(name, `<${input.placeholder}>`)
      });
    }
    return absentValue(input);
  }
  const reading = readValue(input, text2);
  if (reading.ok) return reading.value;
  const got = text2.length > 200 ? `${text2.slice(0, 200)}…` : text2;
  problems.push({ where, message: `expected ${reading.expected}, got ${JSON.stringify(got)}` });
  return absentValue(input);
}
function asWritten(problem, source) {
  const name = /^input "([^"]+)"$/.exec(problem.where ?? "")?.[1];
  if (name === void 0) return problem;
  const fix = /^([a-z-]+): (.+)$/.exec(problem.fix ?? "");
  return {
    ...problem,
    where: source.where(name),
    ...fix === null ? {} : { fix: source.line(fix[1] ?? "", fix[2] ?? "") }
  };
}

// src/entry/verbs/result.ts
function resultText(results) {
  const text2 = JSON.stringify(results.length === 1 ? results[0] : results);
  return text2.replaceAll(inArn, "$1<account>").replaceAll(inHost, "<account>");
}
var inArn = /(\barn:[\w-]+:[\w-]*:[\w-]*:)[0-9]{12}(?=:)/g;
var inHost = /\b[0-9]{12}(?=\.[a-z]+[.-]ecr[.-])/g;

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
function defaultText(input) {
  switch (input.type) {
    case "flag":
      return "false";
    case "text":
    case "choice":
    case "duration":
      return input.default ?? void 0;
    case "number":
      return input.default === null ? void 0 : String(input.default);
    case "secret":
    case "list":
      return void 0;
  }
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
function outputText(output, results) {
  const values = results.map((result) => output.of(result)).filter((value) => value !== null && value !== "");
  return [...new Set(values)].join("\n");
}

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

// src/entry/verbs/verb.ts
function verb(written) {
  return { check: () => [], ...written };
}

export {
  readInputs,
  asWritten,
  text,
  shapedText,
  requiredText,
  secret,
  choice,
  flag,
  wholeNumber,
  duration,
  list,
  defaultText,
  outcome,
  digest,
  version,
  entry,
  environment,
  url,
  image,
  sourceKey,
  reused,
  definition,
  previous,
  verdict,
  holdId,
  outputText,
  config,
  region,
  role,
  place,
  probe,
  verb,
  resultText
};

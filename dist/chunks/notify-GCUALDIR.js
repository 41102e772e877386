import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  channelFile,
  channelsOf
} from "./chunk-OY2MCSX2.js";
import {
  notifyResults
} from "./chunk-22O7XQ27.js";
import {
  notificationContext
} from "./chunk-MXB5IOMU.js";
import {
  isCommit
} from "./chunk-3W2IBUEZ.js";
import {
  channelSecrets,
  loadCatalog
} from "./chunk-6O2N3535.js";
import "./chunk-N7XSLW26.js";
import "./chunk-QOPV4UHS.js";
import "./chunk-NDXPACSU.js";
import "./chunk-IDJCU2FG.js";
import {
  _enum,
  array,
  boolean,
  number,
  object,
  record,
  string,
  unknown
} from "./chunk-Y6YF4LRS.js";
import "./chunk-G764PEQJ.js";
import "./chunk-BGMZKSPQ.js";
import "./chunk-YVZLQ7IO.js";
import "./chunk-VVYOJBOC.js";
import {
  blankResult
} from "./chunk-XE24PILU.js";
import {
  isDigest
} from "./chunk-5KS5TQ4J.js";
import {
  WaybillError
} from "./chunk-2FKMNJIF.js";
import "./chunk-Z74EJKPS.js";

// src/entry/notify/told-results.ts
var outcomes = [
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
  "passed",
  "observed",
  "sent",
  "planned",
  "refused",
  "failed",
  "errored",
  "overtaken",
  "cancelled"
];
var verbs = [
  "build",
  "test",
  "promote",
  "deploy",
  "probe",
  "rollback",
  "hold",
  "release",
  "settle",
  "notify",
  "ship"
];
var text = string().transform((value) => value.slice(0, 1e4));
var digest = string().refine(isDigest);
var commit = string().refine((value) => isCommit(value));
var page = string().transform((value) => {
  const url = URL.parse(value);
  const web = url !== null && (url.protocol === "https:" || url.protocol === "http:");
  return web && url.username === "" && url.password === "" ? url.href : null;
});
var command = string().transform((value) => /^waybill [^\p{Cc};|&`$<>\\]{1,1000}$/u.test(value) ? value : null);
var told = object({
  verb: _enum(verbs),
  service: string().max(200),
  environment: string().max(100).nullable(),
  outcome: _enum(outcomes),
  good: boolean(),
  message: text,
  digest: digest.nullable(),
  version: string().max(200).nullable(),
  commit: commit.nullable(),
  from: object({ digest, version: string().max(200).nullable(), commit: commit.nullable() }).nullable(),
  entry: string().max(500).nullable(),
  closing: digest.nullable(),
  revision: string().max(200).nullable(),
  unmet: array(object({ code: string().max(100), message: text, fix: text.exactOptional() })).max(200),
  warnings: array(text).max(200),
  url: page.nullable(),
  undo: command.nullable(),
  seconds: number().min(0),
  details: record(string(), unknown())
});
function resultsOfResult(written) {
  const found = read(json(written, "result", "result: ${{ steps.ship.outputs.result }}"));
  if (found.kind === "told") return { results: found.results, warnings: [] };
  throw new WaybillError("input-invalid", {
    where: 'input "result"',
    message: `expected the \`result\` output of a step, got ${found.kind === "foreign" ? "other JSON" : `one that is no result at ${found.at}`}`,
    fix: "result: ${{ steps.ship.outputs.result }}"
  });
}
function resultsOfSteps(written) {
  const fix = "steps: ${{ toJSON(steps) }}";
  const parsed = record(string(), unknown()).safeParse(json(written, "steps", fix));
  if (!parsed.success) {
    throw new WaybillError("input-invalid", {
      where: 'input "steps"',
      message: "expected the job’s steps as an object, got other JSON",
      fix
    });
  }
  const results = [];
  const warnings = [];
  for (const [id, step] of Object.entries(parsed.data)) {
    const output = stepSchema.safeParse(step).data?.outputs.result;
    if (output === void 0 || output === "") continue;
    const value = jsonOf(output);
    const found = value === void 0 ? { kind: "foreign" } : read(value);
    if (found.kind === "told") results.push(...found.results);
    if (found.kind === "wrong")
      warnings.push(`step ${id.slice(0, 100)} has a result that cannot be read (${found.at}): left out`);
  }
  return { results, warnings };
}
var stepSchema = object({ outputs: object({ result: string() }) });
function read(value) {
  const list = Array.isArray(value) ? value : [value];
  if (!list.every(looksLikeOurs)) return { kind: "foreign" };
  const parsed = array(told).max(5e3).safeParse(list);
  if (parsed.success) return { kind: "told", results: parsed.data.flatMap(withEarlier) };
  return { kind: "wrong", at: parsed.error.issues[0]?.path.join(".").slice(0, 100) ?? "its list" };
}
function withEarlier(result) {
  const earlier = told.safeParse(result.details["earlier"]);
  return earlier.success ? [earlier.data, result] : [result];
}
function looksLikeOurs(value) {
  return typeof value === "object" && value !== null && "verb" in value && "service" in value && "outcome" in value;
}
function json(written, name, fix) {
  const value = jsonOf(written);
  if (value !== void 0) return value;
  throw new WaybillError("input-invalid", {
    where: `input "${name}"`,
    message: `expected JSON, got text that is none (${written.length} characters)`,
    fix
  });
}
function jsonOf(written) {
  try {
    return JSON.parse(written);
  } catch {
    return void 0;
  }
}

// src/entry/perform/notify.ts
async function performNotify(world, inputs) {
  const { results, warnings } = inputs.steps !== null ? resultsOfSteps(inputs.steps) : resultsOfResult(inputs.result ?? "");
  const file = await channelsOfFile(world, inputs.config);
  channelSecrets(file.channels.settings, world.environment).forEach(world.secret);
  const { channels, warnings: missing } = channelsOf(inputs, file.channels, world.environment, world.notifier);
  const said = [...warnings, ...file.warnings, ...missing];
  const blank = { ...blankResult("notify", "", null), good: true, warnings: said };
  if (results.length === 0)
    return [{ ...blank, outcome: "unchanged", message: "no step of this job has a result to tell of" }];
  if (channels.length === 0) {
    return [
      {
        ...blank,
        outcome: "failed",
        message: "nobody was told: no channel is configured",
        warnings: [...said, "expected a channel as an input, or `notify:` in waybill.yml, found neither"]
      }
    ];
  }
  const told2 = await notifyResults(results, channels, notificationContext(world));
  if (told2.length === 0)
    return [{ ...blank, outcome: "unchanged", message: "nothing happened that anybody is told of" }];
  return answers(told2).map(
    (answer, index) => index === 0 ? { ...answer, warnings: [...said, ...answer.warnings] } : answer
  );
}
function answers(told2) {
  const keyOf = ({ result }) => JSON.stringify([result.service, result.environment]);
  return [...Map.groupBy(told2, keyOf).values()].flatMap((messages) => {
    const [first] = messages;
    if (first === void 0) return [];
    const { service, environment, digest: digest2, version, commit: commit2 } = first.result;
    const failed = messages.flatMap(
      ({ channel, answer }) => answer.kind === "failed" ? [`${channel} was not told: ${answer.reason}`] : []
    );
    const reached = new Set(messages.flatMap((one) => one.answer.kind === "sent" ? [one.channel] : []));
    const sent = messages.length - failed.length;
    return [
      {
        ...blankResult("notify", service, environment),
        outcome: failed.length === 0 ? "sent" : "failed",
        good: true,
        message: sent === 0 ? "nobody was told" : `${sent === 1 ? "1 message" : `${sent} messages`} to ${[...reached].join(" and ")}`,
        digest: digest2,
        version,
        commit: commit2,
        warnings: [...new Set(failed)],
        details: { sent, failed: failed.length }
      }
    ];
  });
}
async function channelsOfFile(world, file) {
  try {
    const catalog = await loadCatalog({
      folder: world.folder,
      file,
      source: await world.source(),
      inputs: null,
      guard: "required"
    });
    return { channels: channelFile(catalog.guarding, null), warnings: [] };
  } catch (error) {
    if (!(error instanceof WaybillError)) throw error;
    const channels = { settings: [], production: null, roles: /* @__PURE__ */ new Map() };
    if (error.code === "config-missing") return { channels, warnings: [] };
    return {
      channels,
      warnings: [`channels of ${file} are not told, since it cannot be read: ${error.problems[0]?.message ?? ""}`]
    };
  }
}
export {
  performNotify
};

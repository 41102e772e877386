import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  readStamps
} from "./chunk-EPI3QMVV.js";
import {
  _enum,
  array,
  custom,
  number,
  object,
  string
} from "./chunk-Y6YF4LRS.js";
import {
  isDigest
} from "./chunk-5KS5TQ4J.js";

// src/operations/stamp/tested.ts
var testedPredicateType = "https://in-toto.io/attestation/test-result/v0.1";
var mostNames = 1e3;
function testedStatement(image, result, facts) {
  const word = wordOf(result);
  const last = result.attempts.at(-1);
  if (word === void 0 || last === void 0 || result.key === null) return void 0;
  const { report } = last;
  const warned = result.attempts.slice(0, -1).flatMap((attempt) => attempt.report.failures.map(nameOf));
  const predicate = {
    result: word,
    // The specification's own way to say how it was tested: a resource with its digest, here the stage's key.
    configuration: [
      {
        name: `waybill.yml#services.${facts.service}.tests.${result.stage}`,
        digest: { sha256: result.key },
        annotations: { stage: result.stage, kind: result.kind, commit: facts.commit }
      }
    ],
    ...URL.canParse(facts.run) ? { url: facts.run } : {},
    passedTests: report.names.slice(0, mostNames),
    ...warned.length === 0 ? {} : { warnedTests: [...new Set(warned)].slice(0, mostNames) },
    failedTests: report.failures.map(nameOf).slice(0, mostNames),
    // Consumers of the predicate pass over what they do not know.
    waybill: {
      tries: result.attempts.length,
      reason: result.reason,
      passed: report.passed,
      failed: report.failed,
      skipped: report.skipped,
      actor: facts.actor,
      time: facts.time
    }
  };
  return {
    subject: [{ name: image.repository, digest: image.digest }],
    predicateType: testedPredicateType,
    predicate
  };
}
function wordOf({ verdict }) {
  switch (verdict) {
    case "passed":
      return "PASSED";
    case "flaky":
      return "WARNED";
    case "failed":
      return "FAILED";
    case "errored":
    case "skipped":
    case "cancelled":
    case "passed-before":
      return void 0;
  }
}
function nameOf({ suite, name }) {
  return (suite === "" ? name : `${suite} ${name}`).slice(0, 300);
}
var shape = object({
  result: _enum(["PASSED", "WARNED", "FAILED"]),
  configuration: array(
    object({
      digest: object({ sha256: string().regex(/^[0-9a-f]{64}$/) }),
      annotations: object({ stage: string() })
    })
  ),
  waybill: object({ time: string() })
});
async function testedStampsOf(registry, repository, image) {
  const { stamps } = await readStamps(registry, repository, image, testedPredicateType);
  return stamps.flatMap(({ digest, statement }) => {
    const parsed = shape.safeParse(statement.predicate);
    if (!parsed.success) return [];
    const { result, configuration, waybill } = parsed.data;
    const [how] = configuration;
    if (how === void 0) return [];
    return [{ stage: how.annotations.stage, key: how.digest.sha256, result, time: waybill.time, digest }];
  }).sort((one, other) => one.time < other.time ? -1 : one.time > other.time ? 1 : 0);
}
function passedKeys(stamps) {
  const newest = new Map(stamps.map((stamp) => [stamp.key, stamp]));
  return new Set([...newest.values()].flatMap(({ key, result }) => result === "FAILED" ? [] : [key]));
}

// src/operations/manifest-parts.ts
var descriptor = object({
  digest: custom((value) => typeof value === "string" && isDigest(value), "expected a digest"),
  size: number(),
  mediaType: string().optional(),
  urls: array(string()).optional()
});
var shape2 = object({
  config: descriptor.optional(),
  layers: array(descriptor).optional(),
  blobs: array(descriptor).optional(),
  manifests: array(descriptor).optional()
});
function partsOf(manifest) {
  const body = shape2.parse(JSON.parse(new TextDecoder().decode(manifest.bytes)));
  const blobs = [...body.config === void 0 ? [] : [body.config], ...body.layers ?? [], ...body.blobs ?? []];
  return {
    children: (body.manifests ?? []).map(({ digest }) => digest),
    blobs: blobs.filter((blob) => !isElsewhere(blob)).map(({ digest, size }) => ({ digest, size }))
  };
}
function isElsewhere({ urls, mediaType = "" }) {
  return urls !== void 0 && urls.length > 0 && /foreign|nondistributable/.test(mediaType);
}

export {
  partsOf,
  testedStatement,
  testedStampsOf,
  passedKeys
};

import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  canonicalJson
} from "./chunk-BGMZKSPQ.js";
import {
  isDigest
} from "./chunk-5KS5TQ4J.js";

// src/domain/statement.ts
var statementType = "https://in-toto.io/Statement/v1";
var statementMediaType = "application/vnd.in-toto+json";
var sigstoreBundleMediaType = "application/vnd.dev.sigstore.bundle.v0.3+json";
function formatStatement(statement) {
  return canonicalJson({
    _type: statementType,
    subject: statement.subject.map(({ name, digest }) => ({
      name,
      digest: { sha256: digest.slice("sha256:".length) }
    })),
    predicateType: statement.predicateType,
    predicate: statement.predicate
  });
}
function readStatement(text) {
  const outer = parseJson(text);
  if (!isObject(outer)) return failed("expected a JSON object");
  const bundled = outer["dsseEnvelope"];
  const enveloped = isObject(bundled) ? bundled : outer;
  if ("payloadType" in enveloped) {
    const { payloadType, payload } = enveloped;
    if (payloadType !== statementMediaType) {
      return failed(`expected an envelope of ${statementMediaType}, got ${JSON.stringify(payloadType)}`);
    }
    if (typeof payload !== "string") return failed("expected a payload in base64 in the envelope");
    const inner = parseJson(Buffer.from(payload, "base64").toString("utf8"));
    return statementOf(inner, enveloped === outer ? "dsse" : "sigstore-bundle");
  }
  return statementOf(outer, "plain");
}
function statementOf(value, envelope) {
  if (!isObject(value)) return failed("expected a JSON object as statement");
  const { _type, subject, predicateType, predicate } = value;
  if (_type !== statementType) return failed(`expected _type ${statementType}, got ${JSON.stringify(_type)}`);
  if (typeof predicateType !== "string" || predicateType === "") return failed("expected a predicateType");
  if (!isObject(predicate)) return failed("expected a predicate that is an object");
  if (!Array.isArray(subject) || subject.length === 0) return failed("expected at least one subject");
  const subjects = [];
  for (const one of subject) {
    const read = subjectOf(one);
    if (read === void 0) return failed("expected every subject to have a name and a sha256 digest");
    subjects.push(read);
  }
  return { ok: true, statement: { subject: subjects, predicateType, predicate }, envelope, verified: false };
}
function subjectOf(value) {
  if (!isObject(value) || typeof value["name"] !== "string" || !isObject(value["digest"])) return void 0;
  const { sha256 } = value["digest"];
  const digest = `sha256:${typeof sha256 === "string" ? sha256 : ""}`;
  return isDigest(digest) ? { name: value["name"], digest } : void 0;
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function failed(reason) {
  return { ok: false, reason };
}

export {
  statementMediaType,
  sigstoreBundleMediaType,
  formatStatement,
  readStatement
};

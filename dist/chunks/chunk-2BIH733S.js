import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  blankResult
} from "./chunk-XE24PILU.js";
import {
  nameOf,
  parseVersion
} from "./chunk-GSEIRPAU.js";
import {
  secondsBetween
} from "./chunk-OE5E3XHL.js";
import {
  WaybillError,
  toldBy
} from "./chunk-2FKMNJIF.js";

// src/plan/naming.ts
function names(name, shipped) {
  const version = parseVersion(name);
  if (version !== void 0) return shipped.version === version;
  if (/^sha256:[0-9a-f]{7,64}$/.test(name)) return shipped.revision.digest.startsWith(name);
  if (/^[0-9a-f]{7,64}$/.test(name)) {
    return (shipped.commit?.startsWith(name) ?? false) || shipped.revision.digest.startsWith(`sha256:${name}`);
  }
  return false;
}
function labelOf(shipped) {
  return shipped.version ?? shipped.commit?.slice(0, 10) ?? shipped.revision.digest.slice(0, 19);
}

// src/operations/result.ts
function begunResult(verb, session, resolved, before) {
  return {
    ...blankResult(verb, session.service, session.environment.name),
    digest: resolved?.digest ?? null,
    version: resolved?.version ?? null,
    commit: resolved?.commit ?? null,
    from: before === null ? null : namedOf(before),
    url: urlOf(session),
    details: before === null ? {} : { previous: definitionsOf(before) }
  };
}
function definitionsOf(current) {
  return current.revision.workloads.flatMap(({ definition }) => definition ?? []);
}
function namedOf(current) {
  return { digest: current.revision.digest, version: current.version, commit: current.commit };
}
function urlOf(session) {
  const { url, name } = session.environment;
  return url === null ? null : url.replaceAll("{service}", session.service).replaceAll("{environment}", name);
}
function unmetOf(error, verb) {
  const known = error instanceof WaybillError ? error : void 0;
  const problems = known?.problems ?? [
    { message: error instanceof Error ? error.message : String(error) }
  ];
  return problems.map((problem) => ({
    code: known?.code ?? "internal",
    message: toldBy(verb, problem),
    ...problem.fix === void 0 ? {} : { fix: problem.fix }
  }));
}
function withClosing(result, session, closing, since) {
  const { current } = closing.entry.state;
  const undo = closing.outcome === "deployed" && current !== null ? `waybill rollback ${session.service} ${session.environment.name} --from ${labelOf(current)} --reason "…"` : null;
  return {
    ...result,
    outcome: closing.outcome,
    good: closing.good,
    message: closing.message,
    entry: result.entry ?? nameOf(closing.entry),
    closing: closing.entry.digest,
    revision: current?.revision.hash ?? null,
    undo,
    seconds: secondsBetween(since, session.clock.now()),
    details: {
      ...result.details,
      evidence: closing.evidence,
      paged: closing.paged,
      runs: current === null ? null : { ...namedOf(current), standing: current.standing },
      definitions: current === null ? [] : definitionsOf(current),
      ...closing.verdict === null ? {} : { verdict: closing.verdict }
    }
  };
}

// src/entry/failure.ts
var refusals = /* @__PURE__ */ new Set([
  "input-invalid",
  "config-invalid",
  "config-missing",
  "version-ambiguous",
  "version-unknown",
  "source-not-found",
  "source-unsafe",
  "stamp-missing",
  "stamp-invalid",
  "tag-tampered",
  "tag-taken",
  "entry-not-open",
  "entry-unknown",
  "ledger-truncated",
  "ledger-unreadable",
  "workload-missing",
  "workload-unsupported",
  "container-ambiguous",
  "base-missing",
  "render-mismatch",
  "repository-missing",
  "repository-mutable",
  "build-inputs-changed",
  "not-yet-supported",
  "refused"
]);
var failures = /* @__PURE__ */ new Set(["build-failed", "build-output-invalid"]);
function resultOfError(error, blank) {
  const known = error instanceof WaybillError ? error : void 0;
  const code = known?.code ?? "internal";
  const outcome = outcomeOf(code);
  const problems = known?.problems ?? [
    { message: error instanceof Error ? error.message : String(error) }
  ];
  const unmet = unmetOf(error, blank.verb);
  return {
    ...blank,
    outcome,
    good: false,
    message: problems.map((problem) => problem.denied === void 0 ? problem.message : toldBy(blank.verb, problem)).join("; "),
    unmet
  };
}
function outcomeOf(code) {
  if (refusals.has(code)) return "refused";
  if (failures.has(code)) return "failed";
  return code === "cancelled" ? "cancelled" : "errored";
}

export {
  names,
  labelOf,
  begunResult,
  namedOf,
  unmetOf,
  withClosing,
  resultOfError
};

import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  WaybillError,
  toldBy
} from "./chunk-2FKMNJIF.js";

// src/operations/unmet.ts
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
var failures = /* @__PURE__ */ new Set([
  "build-failed",
  "build-output-invalid",
  "test-failed",
  "config-guarded"
]);
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
  unmetOf,
  resultOfError
};

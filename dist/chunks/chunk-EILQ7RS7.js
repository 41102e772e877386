import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  WaybillError
} from "./chunk-H4YIV5CP.js";

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
  const problems = known?.problems ?? [{ message: error instanceof Error ? error.message : String(error) }];
  return {
    ...blank,
    outcome,
    good: false,
    message: problems.map((problem) => problem.message).join("; "),
    unmet: problems.map((problem) => ({
      code,
      message: problem.where === void 0 ? problem.message : `${problem.where}: ${problem.message}`,
      ...problem.fix === void 0 ? {} : { fix: problem.fix }
    }))
  };
}
function outcomeOf(code) {
  if (refusals.has(code)) return "refused";
  if (failures.has(code)) return "failed";
  return code === "cancelled" ? "cancelled" : "errored";
}

export {
  resultOfError
};

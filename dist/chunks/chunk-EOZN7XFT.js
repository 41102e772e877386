import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  WaybillError,
  toldBy
} from "./chunk-2FKMNJIF.js";

// src/domain/problems-of.ts
function problemsOf(error) {
  if (error instanceof WaybillError) return error.problems;
  if (!(error instanceof Error)) return [{ message: String(error) }];
  return [refusalOfMachine(error) ?? { message: error.message }];
}
var refusals = {
  ENOSPC: { got: "no space left on the disk", fix: "df -h   # and free some: images, caches, files of earlier steps" },
  EDQUOT: { got: "the disk quota used up", fix: "quota   # and free some: images, caches, files of earlier steps" },
  EROFS: { got: "a file system that is read-only", fix: "TMPDIR=<a folder that may be written>" },
  EACCES: { got: "access denied", fix: "let the user of this job in: chmod, chown, or another folder" },
  EPERM: { got: "access denied", fix: "let the user of this job in: chmod, chown, or another folder" },
  EMFILE: { got: "too many open files", fix: "ulimit -n 4096" }
};
var verbs = {
  open: "open",
  read: "read",
  scandir: "read",
  stat: "read",
  lstat: "read",
  access: "read",
  mkdir: "make",
  mkdtemp: "make",
  spawn: "run"
};
function refusalOfMachine(error) {
  if (!("code" in error && "syscall" in error)) return void 0;
  const { code, syscall } = error;
  const known = typeof code === "string" ? refusals[code] : void 0;
  if (known === void 0) return void 0;
  const verb = verbs[String(syscall).replace(/ .*/, "")] ?? "write";
  const path = "path" in error && typeof error.path === "string" ? error.path : "a file";
  return {
    where: "this machine",
    message: `expected to ${verb} ${path}, got ${known.got} (${String(code)})`,
    fix: known.fix
  };
}

// src/operations/unmet.ts
function unmetOf(error, verb) {
  const code = error instanceof WaybillError ? error.code : "internal";
  return problemsOf(error).map((problem) => ({
    code,
    message: toldBy(verb, problem),
    ...problem.fix === void 0 ? {} : { fix: problem.fix }
  }));
}

// src/entry/failure.ts
var refusals2 = /* @__PURE__ */ new Set([
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
  const outcome = outcomeOf(error instanceof WaybillError ? error.code : "internal");
  const unmet = unmetOf(error, blank.verb);
  return {
    ...blank,
    outcome,
    good: false,
    message: problemsOf(error).map((problem) => problem.denied === void 0 ? problem.message : toldBy(blank.verb, problem)).join("; "),
    unmet
  };
}
function outcomeOf(code) {
  if (refusals2.has(code)) return "refused";
  if (failures.has(code)) return "failed";
  return code === "cancelled" ? "cancelled" : "errored";
}

export {
  problemsOf,
  unmetOf,
  resultOfError
};

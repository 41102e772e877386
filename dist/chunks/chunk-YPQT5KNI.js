import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  WaybillError
} from "./chunk-2FKMNJIF.js";

// src/adapters/git/process.ts
import { spawn } from "node:child_process";
var settings = [
  "core.quotepath=off",
  "core.fsmonitor=false",
  "core.hooksPath=/dev/null",
  "protocol.ext.allow=never",
  "fetch.recurseSubmodules=false",
  "submodule.recurse=false",
  "fetch.writeCommitGraph=false",
  "gc.auto=0",
  "maintenance.auto=false",
  "log.showSignature=false",
  "advice.graftFileDeprecated=false",
  "http.lowSpeedLimit=1",
  "http.lowSpeedTime=60"
];
var redirecting = [
  "GIT_DIR",
  "GIT_WORK_TREE",
  "GIT_COMMON_DIR",
  "GIT_INDEX_FILE",
  "GIT_OBJECT_DIRECTORY",
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_NAMESPACE",
  "GIT_PREFIX",
  "GIT_SHALLOW_FILE",
  "GIT_REPLACE_REF_BASE",
  "GIT_EXTERNAL_DIFF",
  "GIT_CONFIG",
  "GIT_GRAFT_FILE",
  "GIT_QUARANTINE_PATH",
  "GIT_ATTR_SOURCE",
  "GIT_GLOB_PATHSPECS",
  "GIT_NOGLOB_PATHSPECS",
  "GIT_ICASE_PATHSPECS",
  "GIT_NO_LAZY_FETCH",
  "GIT_DEFAULT_REF_FORMAT"
];
function gitEnvironment(environment, lazyFetch) {
  const dropped = new Set(redirecting);
  const kept = Object.fromEntries(Object.entries(environment).filter(([name]) => !dropped.has(name)));
  return {
    ...kept,
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_LITERAL_PATHSPECS: "1",
    LC_ALL: "C",
    ...lazyFetch ? {} : { GIT_NO_LAZY_FETCH: "1" }
  };
}
function spawnGit(place, words) {
  const options = [...place.settings, ...settings].flatMap((setting) => ["-c", setting]);
  return spawn("git", [...place.location, ...options, ...words], {
    env: gitEnvironment(place.environment, place.lazyFetch),
    stdio: ["pipe", "pipe", "pipe"],
    windowsHide: true
  });
}
function runGit(place, words, input) {
  return new Promise((resolve, reject) => {
    const child = spawnGit(place, words);
    const stdout = [];
    const stderr = [];
    child.stdout.on("data", (chunk) => stdout.push(chunk));
    child.stderr.on("data", (chunk) => stderr.push(chunk));
    child.stdin.on("error", () => void 0);
    child.on("error", (cause) => reject(gitNotStarted(cause)));
    child.on("close", (code) => {
      resolve({ code: code ?? 1, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString("utf8") });
    });
    child.stdin.end(input ?? "");
  });
}
function gitNotStarted(cause) {
  return new WaybillError(
    "git-failed",
    {
      message: `expected to run git, got: ${cause.message}`,
      where: "git",
      fix: "install git 2.30 or newer, and have it on the PATH"
    },
    cause
  );
}

// src/adapters/git/failure.ts
function gitComplaint(result) {
  const lines = result.stderr.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  const telling = lines.filter((line) => /^(?:fatal|error|remote):/.test(line));
  return withoutCredentials((telling.length > 0 ? telling : lines).slice(0, 3).join("; "));
}
function withoutCredentials(text) {
  return text.replaceAll(/([a-z][a-z0-9+.-]*:\/\/)[^/@\s'"]+@/gi, "$1");
}
function gitFailure(verb, result) {
  const complaint = gitComplaint(result);
  const fix = remedy(result.stderr);
  return new WaybillError("git-failed", {
    message: `git ${verb} ended with ${result.code}${complaint === "" ? "" : `: ${complaint}`}`,
    where: "git",
    ...fix === void 0 ? {} : { fix }
  });
}
function remedy(stderr) {
  const unsafe = /--add safe\.directory (.+)/.exec(stderr);
  if (unsafe !== null) return `git config --global --add safe.directory ${unsafe[1]?.trim() ?? "<folder>"}`;
  if (/dubious ownership/.test(stderr)) return 'git config --global --add safe.directory "$GITHUB_WORKSPACE"';
  if (/not a git repository/i.test(stderr))
    return "run inside a checkout; in a workflow put `- uses: actions/checkout` before";
  if (/(?:response|HTTP code) 407/.test(stderr))
    return "https_proxy=http://<user>:<password>@<proxy>:<port>, characters that URLs reserve percent-encoded";
  if (/resolve proxy|CONNECT tunnel failed|from proxy after CONNECT|Proxy CONNECT aborted/i.test(stderr))
    return "https_proxy=http://<proxy that this machine reaches>:<port>; or, where the host is reached without one: no_proxy=<host>";
  if (/SSL certificate problem|certificate verification failed/i.test(stderr))
    return "git config --global http.sslCAInfo <file with the public authorities and yours, PEM>: git does not read NODE_EXTRA_CA_CERTS";
  if (/could not read Username|Authentication failed|Permission denied|terminal prompts disabled/i.test(stderr))
    return "give the checkout credentials that can read: actions/checkout with `persist-credentials: true` (its default)";
  return void 0;
}
async function gitOutput(place, words, input) {
  const result = await runGit(place, words, input);
  if (result.code !== 0) throw gitFailure(words[0] ?? "", result);
  return result.stdout;
}
async function gitText(place, words, input) {
  return (await gitOutput(place, words, input)).toString("utf8").trimEnd();
}
async function gitRecords(place, words, input) {
  return (await gitOutput(place, words, input)).toString("utf8").split("\0").filter((record) => record !== "");
}
function historyMissing(commit, why) {
  return new WaybillError("git-history-missing", {
    message: `expected commit ${commit} in this checkout or at its remote, got neither: ${why}`,
    where: "git",
    fix: "fetch it before (`git fetch origin <commit>`), or check out with `fetch-depth: 0`"
  });
}

export {
  spawnGit,
  runGit,
  gitNotStarted,
  gitComplaint,
  withoutCredentials,
  gitFailure,
  gitOutput,
  gitText,
  gitRecords,
  historyMissing
};

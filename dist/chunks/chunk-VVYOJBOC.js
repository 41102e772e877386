import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);

// src/adapters/github/run-context.ts
function runContext(environment) {
  const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
  const repository = present(environment["GITHUB_REPOSITORY"]);
  const run = environment["GITHUB_RUN_ID"] ?? "";
  const ref = environment["GITHUB_REF"] ?? "";
  const pull = /^refs\/pull\/([1-9][0-9]*)\//.exec(ref)?.[1];
  const event = present(environment["GITHUB_EVENT_NAME"]);
  const attempt = Number(environment["GITHUB_RUN_ATTEMPT"] ?? "1");
  return {
    url: repository === null || !/^[0-9]+$/.test(run) ? "local" : `${server}/${repository}/actions/runs/${run}`,
    attempt: Number.isInteger(attempt) && attempt > 0 ? attempt : 1,
    // Who started it again counts: GITHUB_ACTOR stays the one of the first attempt.
    actor: present(environment["GITHUB_TRIGGERING_ACTOR"]) ?? present(environment["GITHUB_ACTOR"]) ?? localActor(environment),
    ref: isRefName(ref) ? ref : null,
    commit: present(environment["GITHUB_SHA"]),
    event,
    pullRequest: pull === void 0 ? null : Number(pull),
    job: present(environment["GITHUB_JOB"]),
    repository,
    server
  };
}
function isPullRequest(context) {
  return context.pullRequest !== null || context.event?.startsWith("pull_request") === true;
}
function commitUrl(context, commit) {
  return context.repository === null ? void 0 : `${context.server}/${context.repository}/commit/${commit}`;
}
function isRefName(ref) {
  return /^refs\/(?:heads|tags)\/./.test(ref);
}
function localActor(environment) {
  return present(environment["USER"]) ?? present(environment["USERNAME"]) ?? "somebody";
}
function present(value) {
  return value === void 0 || value === "" ? null : value;
}

export {
  runContext,
  isPullRequest,
  commitUrl
};

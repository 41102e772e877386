import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);

// src/operations/ending.ts
function endingOf(session, outcome) {
  switch (outcome.kind) {
    case "failed":
      session.reporter.report({
        kind: "failure",
        service: session.service,
        environment: session.environment.name,
        failure: outcome.failure
      });
      return {
        kind: "failed",
        cause: outcome.failure.cause,
        reason: outcome.failure.reason,
        evidence: evidenceOf(outcome.failure)
      };
    case "foreign":
      return { kind: "overtaken", reason: `a deployment that is not ours took over: ${outcome.definition}` };
    case "expired":
      return { kind: "no-verdict", reason: "the deployment had not ended by its deadline", evidence: [] };
    case "cancelled":
      return { kind: "cancelled", reason: "the job was cancelled" };
  }
}
function evidenceOf(failure) {
  return failure.tasks.map(
    (task) => `task ${task.id}: ${task.code}, ${task.reason}${task.exitCode === null ? "" : ` (exit ${task.exitCode})`}`
  ).slice(0, 5);
}

export {
  endingOf
};

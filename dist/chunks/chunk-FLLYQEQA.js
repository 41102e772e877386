import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  dryRun,
  entries,
  service
} from "./chunk-3MTXE5QT.js";
import {
  definition,
  digest,
  environment,
  flag,
  outcome,
  place,
  previous,
  text,
  url,
  verb,
  version
} from "./chunk-DJXT6L55.js";

// src/entry/verbs/rollback.ts
var rollback = verb({
  name: "rollback",
  summary: "Goes back to the last known good",
  purpose: "With an entry it takes back that entry and nothing else; one that is empty or already taken back is `unchanged`. Without one it rejects the version that runs, named by `from` and with a reason, and goes back to the last known good or to the version named by `to`. If something else runs, it refuses and nothing moves.",
  words: { kind: "fixed", names: ["service", "environment"] },
  inputs: {
    entry: entries,
    service,
    environment: text("The environment", "environment"),
    from: text("The version that runs and is to be rejected", "version"),
    to: text("The version to go back to. Absent: the last known good", "version"),
    "to-task-definition": text("The ARN of the task definition to go back to, where the ledger cannot be read", "arn"),
    reason: text("Why, for the record. Needed without `entry`", "text"),
    "configuration-only": flag("Rejects the image with this configuration only, not the image"),
    ...place,
    "dry-run": dryRun
  },
  check: (values) => {
    if (values.entry.length > 0) {
      const extra = ["from", "to", "to-task-definition"].filter((name) => values[name] !== null);
      return extra.map((name) => ({
        where: `input "${name}"`,
        message: "expected nothing beside an entry, which takes back itself and nothing else"
      }));
    }
    const byHand = ["service", "from", "to", "to-task-definition"].some((name) => values[name] !== null);
    if (!byHand) return [];
    const problems = [];
    const missing = (name, what, fix) => {
      problems.push({ where: `input "${name}"`, message: `expected ${what}, got nothing`, fix });
    };
    if (values.service === null) missing("service", "the service to take back", "service: returns");
    if (values.environment === null) missing("environment", "the environment to take it back in", "environment: prod");
    if (values.from === null && values["to-task-definition"] === null)
      missing("from", "the version that runs and is to be rejected", "from: 1.6.0");
    if (values.reason === null) missing("reason", "a reason, for the record", "reason: orders are lost");
    if (values.to !== null && values["to-task-definition"] !== null)
      problems.push({ where: 'input "to-task-definition"', message: "expected it without `to`, got both" });
    return problems;
  },
  action: {
    permissions: { contents: "read", "id-token": "write" },
    branding: { icon: "rotate-ccw", color: "orange" },
    post: false,
    example: `- if: failure()
  uses: waybill/waybill/actions/rollback@<sha>
  with:
    entry: \${{ steps.promote.outputs.entry }}
    reason: e2e failed`,
    outputs: {
      digest,
      version,
      environment,
      "task-definition-arn": definition,
      previous,
      url,
      outcome: outcome("rolled-back", "unchanged", "planned", "refused", "failed", "errored", "overtaken", "cancelled")
    }
  }
});

export {
  rollback
};

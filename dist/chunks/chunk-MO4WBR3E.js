import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  dryRun,
  services
} from "./chunk-3MTXE5QT.js";
import {
  config,
  digest,
  flag,
  list,
  outcome,
  region,
  role,
  sourceKey,
  text,
  verb
} from "./chunk-DJXT6L55.js";

// src/entry/verbs/test.ts
var test = verb({
  name: "test",
  summary: "Runs the test stages of an image that it has not passed yet, and stamps it with what came of them",
  purpose: "Runs the stages that `tests` in `waybill.yml` declares for a commit’s image: commands on the files of the commit or in the image (`static`), checks of the image that runs alone (`dynamic`), or with what it depends on (`dependent`). What this very image has passed, with the same definition, the same files and the same dependencies, does not run again. Where the source was never built, the image is built here, tested, and pushed nowhere. Every stage leaves an in-toto test result beside the image, which an environment may require (`requires.tests`). Containers, networks and volumes are gone afterwards. `build` runs the same stages before an image becomes an artifact.",
  words: { kind: "fixed", names: ["service"] },
  inputs: {
    service: services,
    commit: text("The commit or git ref whose image is tested. Absent: the checked-out commit", "commit"),
    stage: list("Stages, with those that they need. Absent: all", "stage"),
    again: flag("Runs stages that the image has passed as well"),
    config,
    region,
    role,
    "dry-run": dryRun
  },
  action: {
    permissions: { contents: "read", "id-token": "write" },
    branding: { icon: "check-square", color: "blue" },
    post: false,
    example: `- uses: actions/checkout@<sha>
- uses: waybill/waybill/actions/test@<sha>
  with:
    service: returns`,
    outputs: {
      digest,
      "source-key": sourceKey,
      passed: {
        help: "The stages that passed, now or before, one a line",
        of: (result) => stagesOf(result.details["stages"], ["passed", "flaky", "passed-before"])
      },
      failed: {
        help: "The stages that did not pass, one a line",
        of: (result) => stagesOf(result.details["stages"], ["failed", "errored", "skipped", "cancelled"])
      },
      flaky: {
        help: "The stages that passed, but not at the first try, one a line",
        of: (result) => stagesOf(result.details["stages"], ["flaky"])
      },
      outcome: outcome("passed", "unchanged", "planned", "refused", "failed", "errored", "cancelled")
    }
  }
});
function stagesOf(stages, verdicts) {
  if (!Array.isArray(stages)) return null;
  const names = stages.flatMap(
    ({ stage, verdict }) => typeof stage === "string" && typeof verdict === "string" && verdicts.includes(verdict) ? [stage] : []
  );
  return names.length === 0 ? null : names.join("\n");
}

export {
  test
};

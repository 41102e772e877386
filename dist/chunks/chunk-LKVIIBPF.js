import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  dryRun,
  environment as environment2,
  services,
  version as version2
} from "./chunk-3MTXE5QT.js";
import {
  digest,
  duration,
  entry,
  environment,
  flag,
  outcome,
  place,
  probe,
  text,
  url,
  verb,
  version
} from "./chunk-DJXT6L55.js";

// src/entry/verbs/promote.ts
var gate = {
  "accept-no-way-back": flag("Goes ahead where there is nothing to go back to. Needs `reason`"),
  reason: text("Why, for the record", "text"),
  "lock-timeout": duration(
    "How long to wait for a deployment of somebody else, such as `15m`. Absent: that of the environment, else until that deployment’s own deadline"
  ),
  force: flag("Makes a new revision of what runs already, so that it is deployed again")
};
function checkGate(values) {
  if (!values["accept-no-way-back"] || values.reason !== null) return [];
  return [
    {
      where: 'input "reason"',
      message: "expected a reason, since accept-no-way-back is set, got nothing",
      fix: "reason: first deployment of this service"
    }
  ];
}
var promote = verb({
  name: "promote",
  summary: "Decides whether a version may enter an environment, and records it",
  purpose: "Finds the image of a version, gathers the evidence, and either admits it, says that nothing differs, or refuses and names every unmet requirement at once. Nothing is built and nothing is deployed. An entry that is still open when the job ends is taken back.",
  words: { kind: "journey" },
  inputs: {
    service: services,
    version: version2,
    environment: environment2,
    ...gate,
    "keep-open": flag("Leaves the entry open when the job ends: another job or another tool deploys"),
    ...place,
    probe,
    "dry-run": dryRun
  },
  check: checkGate,
  action: {
    permissions: { contents: "read", "id-token": "write" },
    branding: { icon: "check-circle", color: "blue" },
    post: true,
    example: `- id: promote
  uses: waybill/waybill/actions/promote@<sha>
  with:
    service: returns
    environment: uat`,
    outputs: {
      entry,
      digest,
      version,
      environment,
      url,
      outcome: outcome("admitted", "unchanged", "superseded", "planned", "refused", "errored", "cancelled")
    }
  }
});

export {
  gate,
  checkGate,
  promote
};

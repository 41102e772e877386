import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  dryRun,
  entries,
  environment as environment2,
  services
} from "./chunk-3MTXE5QT.js";
import {
  definition,
  digest,
  environment,
  outcome,
  place,
  previous,
  url,
  verb
} from "./chunk-DJXT6L55.js";

// src/entry/verbs/deploy.ts
var deploy = verb({
  name: "deploy",
  summary: "Makes an environment run what was admitted, and follows it to its end",
  purpose: "Renders the task definitions again, prints what changes, registers what is not registered, updates the ECS services in order and follows its own deployment. A deployment that fails says why and is taken back. The verdict is left to `probe`.",
  words: { kind: "fixed", names: ["service", "environment"] },
  inputs: {
    entry: { ...entries, help: `${entries.help}. Absent: the open entry of \`service\` in \`environment\`` },
    service: services,
    environment: environment2,
    ...place,
    "dry-run": dryRun
  },
  action: {
    permissions: { contents: "read", "id-token": "write" },
    branding: { icon: "upload-cloud", color: "blue" },
    post: false,
    example: `- id: deploy
  uses: waybill/waybill/actions/deploy@<sha>
  with:
    entry: \${{ steps.promote.outputs.entry }}`,
    outputs: {
      "task-definition-arn": definition,
      previous,
      url,
      digest,
      environment,
      outcome: outcome(
        "deployed",
        "unchanged",
        "planned",
        "rolled-back",
        "refused",
        "failed",
        "errored",
        "overtaken",
        "cancelled"
      )
    }
  }
});

export {
  deploy
};

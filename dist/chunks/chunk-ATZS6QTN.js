import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  channels
} from "./chunk-PK6TGVKM.js";
import {
  checkGate,
  gate
} from "./chunk-LKVIIBPF.js";
import {
  dryRun,
  environment as environment2,
  services,
  version as version2
} from "./chunk-3MTXE5QT.js";
import {
  definition,
  digest,
  entry,
  environment,
  image,
  outcome,
  place,
  previous,
  probe,
  reused,
  sourceKey,
  url,
  verb,
  verdict,
  version
} from "./chunk-DJXT6L55.js";

// src/entry/verbs/ship.ts
var ship = verb({
  name: "ship",
  summary: "The whole journey: build, promote, deploy, probe, go back if it must, notify",
  purpose: "Carries a version into an environment in one step. It builds only where the environment requires nothing; elsewhere the image that was verified is reused, or the journey is refused. Several services travel side by side, each with its own outcome; the job is red if one of them is bad.",
  words: { kind: "journey" },
  inputs: {
    service: services,
    version: { ...version2, help: version2.help.replace("to promote", "to ship") },
    environment: environment2,
    ...gate,
    ...channels,
    ...place,
    probe,
    "dry-run": dryRun
  },
  check: checkGate,
  action: {
    permissions: { contents: "read", "id-token": "write" },
    branding: { icon: "truck", color: "blue" },
    post: true,
    example: `- uses: actions/checkout@<sha>
- id: ship
  uses: waybill/waybill@<sha>
  env:
    SLACK_WEBHOOK_URL: \${{ secrets.SLACK_WEBHOOK_URL }}`,
    outputs: {
      entry,
      digest,
      image,
      version,
      environment,
      "source-key": sourceKey,
      reused,
      "task-definition-arn": definition,
      previous,
      verdict,
      url,
      outcome: outcome(
        "deployed",
        "unchanged",
        "superseded",
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
  ship
};

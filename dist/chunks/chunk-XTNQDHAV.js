import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  dryRun
} from "./chunk-3MTXE5QT.js";
import {
  digest,
  environment,
  flag,
  holdId,
  outcome,
  place,
  requiredText,
  verb,
  version
} from "./chunk-DJXT6L55.js";

// src/entry/verbs/hold.ts
var hold = verb({
  name: "hold",
  summary: "Bans a version from an environment until a person releases it",
  purpose: "Records that an image may not enter an environment, nor those that require it. Only going forward is banned: what runs keeps running. `release` ends it.",
  words: { kind: "fixed", names: ["service", "environment", "version"] },
  inputs: {
    service: requiredText("The service", "service"),
    environment: requiredText("The environment", "environment"),
    version: requiredText(
      "The version to ban: a version, `env:prod` (what runs there), a commit or a digest",
      "version"
    ),
    reason: requiredText("Why, for the record", "text"),
    "configuration-only": flag("Bans the image with this configuration only, not the image"),
    ...place,
    "dry-run": dryRun
  },
  action: {
    permissions: { contents: "read", "id-token": "write" },
    branding: { icon: "lock", color: "orange" },
    post: false,
    example: `- uses: waybill/waybill/actions/hold@<sha>
  with:
    service: returns
    environment: prod
    version: 1.6.0
    reason: loses orders`,
    outputs: {
      id: holdId,
      digest,
      version,
      environment,
      outcome: outcome("held", "unchanged", "planned", "refused", "errored")
    }
  }
});

export {
  hold
};

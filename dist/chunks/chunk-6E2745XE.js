import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  dryRun,
  entries,
  environment as environment2,
  services
} from "./chunk-3MTXE5QT.js";
import {
  digest,
  environment,
  outcome,
  place,
  probe,
  url,
  verb,
  verdict
} from "./chunk-DJXT6L55.js";

// src/entry/verbs/probe.ts
var probe2 = verb({
  name: "probe",
  summary: "Checks what runs, judges it, and settles its entry",
  purpose: "Makes the checks that were recorded with the entry. A passed verdict closes the entry and moves the tags; a failed one is recorded, held where the environment holds, and taken back. Without an entry it only observes, and writes nothing.",
  words: { kind: "fixed", names: ["service", "environment"] },
  inputs: {
    entry: { ...entries, help: `${entries.help}. Absent: \`probe\` only observes what runs` },
    service: services,
    environment: environment2,
    probe,
    ...place,
    "dry-run": dryRun
  },
  action: {
    permissions: { contents: "read", "id-token": "write" },
    branding: { icon: "activity", color: "blue" },
    post: false,
    example: `- id: probe
  uses: waybill/waybill/actions/probe@<sha>
  with:
    entry: \${{ steps.promote.outputs.entry }}`,
    outputs: {
      verdict,
      digest,
      environment,
      url,
      outcome: outcome(
        "verified",
        "observed",
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
  probe2 as probe
};

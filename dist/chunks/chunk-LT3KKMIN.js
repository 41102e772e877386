import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  dryRun
} from "./chunk-3MTXE5QT.js";
import {
  digest,
  environment,
  list,
  outcome,
  place,
  requiredText,
  text,
  verb,
  version
} from "./chunk-DJXT6L55.js";

// src/entry/verbs/release.ts
var release = verb({
  name: "release",
  summary: "Ends a hold",
  purpose: "Ends the holds on a version, or the ones named by `id`, on the record. Nothing is deployed.",
  words: { kind: "fixed", names: ["service", "environment", "version"] },
  inputs: {
    service: requiredText("The service", "service"),
    environment: requiredText("The environment", "environment"),
    version: text("The version to release: all holds on it", "version"),
    id: list("The numbers of the holds to end, as `status` and refusals print them", "number"),
    reason: requiredText("Why, for the record", "text"),
    ...place,
    "dry-run": dryRun
  },
  check: (values) => {
    const problems = values.id.filter((id) => !/^[1-9][0-9]{0,5}$/.test(id)).map((id) => ({
      where: 'input "id"',
      message: `expected the number of a hold, got ${JSON.stringify(id)}`,
      fix: "id: 12"
    }));
    if (values.version === null && values.id.length === 0)
      problems.push({
        where: 'input "version"',
        message: "expected a version, or the number of a hold as `id`, got neither",
        fix: "version: 1.6.0"
      });
    return problems;
  },
  action: {
    permissions: { contents: "read", "id-token": "write" },
    branding: { icon: "unlock", color: "green" },
    post: false,
    example: `- uses: waybill/waybill/actions/release@<sha>
  with:
    service: returns
    environment: prod
    version: 1.6.0
    reason: the report was about another service`,
    outputs: {
      digest,
      version,
      environment,
      outcome: outcome("released", "unchanged", "planned", "refused", "errored")
    }
  }
});

export {
  release
};

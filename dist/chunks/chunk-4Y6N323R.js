import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  dryRun,
  environment as environment2,
  services
} from "./chunk-3MTXE5QT.js";
import {
  choice,
  config,
  digest,
  environment,
  flag,
  image,
  outcome,
  region,
  reused,
  role,
  sourceKey,
  text,
  verb
} from "./chunk-DJXT6L55.js";

// src/entry/verbs/build.ts
var build = verb({
  name: "build",
  summary: "Builds the image of a source tree once, or finds the one that was built",
  purpose: "Computes what the image would be built from, and reuses the image of that source where there is one. Otherwise it exports the source from git, runs the build inside the export, pushes by digest and stamps the image. On a pull request it pushes nothing and needs no credentials.",
  words: { kind: "fixed", names: ["service"] },
  inputs: {
    service: services,
    commit: text("The commit or git ref to build. Absent: the checked-out commit", "commit"),
    environment: environment2,
    archive: text(
      "An OCI layout or archive that was made elsewhere, in the workspace: taken as it is and stamped `source: unproven`. One service only",
      "path"
    ),
    "changed-inputs": choice(
      ["warn", "refuse"],
      "What to do where the source is the same and a declared input from outside git is not"
    ),
    verify: flag(
      "Build twice, the second time without any cache, and say which layers and which files in them differ. Nothing is pushed; not the same is a failure"
    ),
    config,
    region,
    role,
    repository: text("The image repository, without a host. Only where there is no `waybill.yml`", "repository"),
    "dry-run": dryRun
  },
  check: (values) => {
    const problems = [];
    if (values.archive !== null && values.service.length > 1)
      problems.push({
        where: 'input "archive"',
        message: `expected one service, since an archive holds one image, got ${values.service.length}`,
        fix: `service: ${values.service[0] ?? ""}`
      });
    return problems;
  },
  action: {
    permissions: { contents: "read", "id-token": "write" },
    branding: { icon: "package", color: "blue" },
    post: false,
    example: `- uses: actions/checkout@<sha>
- id: build
  uses: waybill/waybill/actions/build@<sha>
  with:
    service: returns`,
    outputs: {
      digest,
      image,
      "source-key": sourceKey,
      reused,
      environment: {
        ...environment,
        help: "The environment that this run may ship to; empty where there is none"
      },
      outcome: outcome("built", "reused", "planned", "refused", "failed", "errored", "cancelled")
    }
  }
});

export {
  build
};

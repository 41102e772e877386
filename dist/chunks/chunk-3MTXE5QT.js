import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  flag,
  list,
  text
} from "./chunk-DJXT6L55.js";

// src/entry/verbs/subject.ts
var services = list("Services. Absent: every service of the file, each with its own outcome", "service");
var service = text("The service", "service");
var environment = text(
  "The environment. Absent: the one whose `branches` or `tags` match the run; it must agree with the environment of the job",
  "environment"
);
var version = text(
  "What to promote: `1.4.0`, `v1.4.0`, `latest`, `env:uat` (what runs verified there), a commit, `ref:` and a git ref, or a digest. Absent: the checked-out commit with its tags",
  "version"
);
var entries = list("The `entry` output of `promote`; several, where it promoted several services", "entry");
var dryRun = flag("Decides and prints the plan, and changes nothing");

export {
  services,
  service,
  environment,
  version,
  entries,
  dryRun
};

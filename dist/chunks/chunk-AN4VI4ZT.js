import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  release
} from "./chunk-XBOD5NCF.js";
import {
  rollback
} from "./chunk-JQCP4TTU.js";
import {
  settle
} from "./chunk-DT6WHFUT.js";
import {
  ship
} from "./chunk-VOA34KDZ.js";
import {
  promote
} from "./chunk-FBKIUXTT.js";
import {
  build
} from "./chunk-W4Z7LFI6.js";
import {
  deploy
} from "./chunk-KT6RLGKW.js";
import {
  hold
} from "./chunk-IKG4HHVY.js";
import {
  notify
} from "./chunk-HRSVYFST.js";
import {
  probe
} from "./chunk-JQ3SUN5O.js";
import {
  choice,
  flag,
  list,
  place,
  requiredText,
  text,
  verb,
  wholeNumber
} from "./chunk-VP57ZRC6.js";

// src/entry/verbs/history.ts
var history = verb({
  name: "history",
  summary: "What happened to a service in an environment, newest first",
  purpose: "The entries of one ledger: what was admitted, verified, rejected, taken back and held, by whom and why. Reads only.",
  words: { kind: "fixed", names: ["service", "environment"] },
  inputs: {
    service: requiredText("The service", "service"),
    environment: requiredText("The environment", "environment"),
    limit: wholeNumber(20, 1, 1e3, "How many entries"),
    ...place
  },
  action: null
});

// src/entry/verbs/rehearsal.ts
var rehearsal = verb({
  name: "rehearsal",
  summary: "Serves a cloud on this machine, to try everything without AWS",
  purpose: "Prints one line of JSON with its endpoint and credentials when it is ready, then serves until it is ended. Tasks run as processes of this user, without a sandbox, unless they are simulated.",
  words: { kind: "fixed", names: [] },
  inputs: {
    port: wholeNumber(0, 0, 65535, "The port; 0: any that is free"),
    speed: wholeNumber(1, 1, 1e3, "How many times faster its time runs"),
    runtime: choice(["process", "simulated"], "Whether tasks really run"),
    "enforce-iam": text(
      "A file of JSON, role name → IAM policy: each role gets an access key that may do only what its policy allows. Absent: nothing is enforced",
      "path"
    ),
    state: text("A folder to keep its state in. Absent: one that is removed at the end", "path")
  },
  action: null
});

// src/entry/verbs/status.ts
var status = verb({
  name: "status",
  summary: "What runs where: version, digest, age, verdict, holds and drift",
  purpose: "A matrix of services and environments. Says where the moving tag, the ledger and what ECS runs differ. Reads only.",
  words: { kind: "fixed", names: ["service", "environment"] },
  inputs: {
    service: list("Services. Absent: all", "service"),
    environment: list("Environments. Absent: all", "environment"),
    "exit-code": flag("Ends with 1 where something differs"),
    ...place
  },
  action: null
});

// src/entry/verbs/tables.ts
var tables = {
  ship,
  build,
  promote,
  deploy,
  probe,
  rollback,
  hold,
  release,
  settle,
  notify,
  status,
  history,
  rehearsal
};
var verbNames = Object.keys(tables);

export {
  tables,
  verbNames
};

import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  deploy,
  previewDeploy
} from "./chunk-EKPW6H4M.js";
import {
  awaitClosing
} from "./chunk-5HKIJGJC.js";
import "./chunk-6AOOTBXL.js";
import "./chunk-3W2IBUEZ.js";
import "./chunk-JGM4ERIG.js";
import "./chunk-WKYV2ZTS.js";
import "./chunk-UPYLNBV4.js";
import "./chunk-VUWOG5DI.js";
import {
  eachService,
  openEntries,
  openSessions
} from "./chunk-KUQMZS3U.js";
import "./chunk-IFVFASSC.js";
import "./chunk-DLJNZUSW.js";
import "./chunk-FT2DYC32.js";
import "./chunk-PNVC34VE.js";
import "./chunk-EILQ7RS7.js";
import {
  begunResult,
  withClosing
} from "./chunk-LYEGHVJ4.js";
import {
  head
} from "./chunk-WLAJ7I4J.js";
import "./chunk-PT2WH4VM.js";
import "./chunk-OE5E3XHL.js";
import "./chunk-VTJPUTBY.js";
import "./chunk-G764PEQJ.js";
import "./chunk-5KS5TQ4J.js";
import "./chunk-BGMZKSPQ.js";
import {
  WaybillError
} from "./chunk-H4YIV5CP.js";
import {
  formatEntryName
} from "./chunk-RTVM66OZ.js";
import "./chunk-Z74EJKPS.js";

// src/entry/perform/deploy.ts
async function performDeploy(world, inputs) {
  if (inputs.entry.length > 0) {
    const opened = await openEntries(world, inputs, inputs.entry);
    return eachService(
      "deploy",
      opened.map(({ session }) => session),
      async (session, index) => deployOne(session, opened[index]?.name, inputs["dry-run"])
    );
  }
  const { sessions } = await openSessions(world, {
    place: inputs,
    services: inputs.service,
    environment: inputs.environment
  });
  return eachService("deploy", sessions, async (session) => deployOne(session, void 0, inputs["dry-run"]));
}
async function deployOne(session, given, dryRun) {
  const since = session.clock.now();
  const newest = await head(session, given?.number);
  const before = newest?.state.current ?? null;
  const open = newest?.state.open ?? null;
  const begun = begunResult("deploy", session, null, before);
  if (given === void 0 && open === null && before !== null && before.standing !== "stranded") {
    return {
      ...begun,
      outcome: "unchanged",
      good: true,
      digest: before.revision.digest,
      version: before.version,
      message: "nothing is admitted, and what was last admitted runs"
    };
  }
  const name = given ?? (open === null || newest === void 0 ? void 0 : {
    service: session.service,
    environment: session.environment.name,
    number: open.number,
    digest: open.digest ?? newest.digest
  });
  if (name === void 0) {
    throw new WaybillError("entry-not-open", {
      where: `${session.service} in ${session.environment.name}`,
      message: "expected an open entry to deploy, found none",
      fix: `waybill ship ${session.service} <version> ${session.environment.name}`
    });
  }
  const entry = formatEntryName(name);
  if (dryRun) {
    const { revision, changes } = await previewDeploy(session, name);
    const message = changes.length === 0 ? "would change nothing" : `would change ${changes.length} setting(s)`;
    const known = { entry, digest: revision.digest, revision: revision.hash, details: { changes } };
    return { ...begun, ...known, outcome: "planned", good: true, message };
  }
  const deployed = await deploy(session, name);
  if (deployed.kind === "running") {
    const { open: began } = deployed;
    return {
      ...begun,
      outcome: "deployed",
      good: true,
      digest: began.revision.digest,
      version: began.version,
      commit: began.commit,
      entry,
      revision: began.revision.hash,
      message: `${deployed.tasks} task(s) run the admitted image; the verdict is still to come`,
      details: {
        definitions: began.revision.workloads.map((workload) => workload.definition),
        previous: before?.revision.workloads.map((workload) => workload.definition) ?? []
      }
    };
  }
  const closing = await awaitClosing(session, name.number);
  if (closing === void 0)
    return {
      ...begun,
      entry,
      outcome: "errored",
      message: `#${name.number} is still open; whoever comes next finishes it`
    };
  return withClosing({ ...begun, entry }, session, closing, since);
}
export {
  performDeploy
};

import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  awaitClosing
} from "./chunk-D3E4BJJP.js";
import {
  deploy,
  previewDeploy
} from "./chunk-OB2BHLNT.js";
import {
  begunResult,
  withClosing
} from "./chunk-5XHYVX62.js";
import "./chunk-3W2IBUEZ.js";
import "./chunk-YCRAS4GV.js";
import "./chunk-ICFFUXME.js";
import "./chunk-OG7PSUM3.js";
import {
  catchUpTags
} from "./chunk-HTUWN2MK.js";
import "./chunk-OE5E3XHL.js";
import {
  eachService,
  openEntries,
  openSessions
} from "./chunk-LNCUFQ7D.js";
import "./chunk-6O2N3535.js";
import "./chunk-N7XSLW26.js";
import "./chunk-QOPV4UHS.js";
import "./chunk-NDXPACSU.js";
import {
  head
} from "./chunk-3FY5T3RC.js";
import "./chunk-7VNDCPIU.js";
import "./chunk-QRW6R54H.js";
import "./chunk-IDJCU2FG.js";
import "./chunk-Y6YF4LRS.js";
import "./chunk-G764PEQJ.js";
import "./chunk-BGMZKSPQ.js";
import {
  formatEntryName
} from "./chunk-RTVM66OZ.js";
import {
  unmetOf
} from "./chunk-EOZN7XFT.js";
import "./chunk-XE24PILU.js";
import "./chunk-5KS5TQ4J.js";
import {
  WaybillError
} from "./chunk-2FKMNJIF.js";
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
    if (!dryRun) await catchUpTags(session, newest);
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
  const unmet = deployed.kind === "concluded" && deployed.error !== void 0 ? unmetOf(deployed.error, "deploy") : [];
  return { ...withClosing({ ...begun, entry }, session, closing, since), unmet };
}
export {
  performDeploy
};

import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  ensureLedger,
  resolveVersion
} from "./chunk-OKYVJATX.js";
import "./chunk-EPI3QMVV.js";
import {
  begunResult,
  labelOf,
  names,
  takingBack
} from "./chunk-5XHYVX62.js";
import "./chunk-3W2IBUEZ.js";
import "./chunk-HTUWN2MK.js";
import "./chunk-OE5E3XHL.js";
import {
  eachService,
  openSessions
} from "./chunk-LNCUFQ7D.js";
import "./chunk-6O2N3535.js";
import "./chunk-N7XSLW26.js";
import "./chunk-QOPV4UHS.js";
import "./chunk-NDXPACSU.js";
import {
  head,
  ledgerOf,
  readersOf,
  record
} from "./chunk-3FY5T3RC.js";
import "./chunk-7VNDCPIU.js";
import "./chunk-QRW6R54H.js";
import "./chunk-IDJCU2FG.js";
import "./chunk-Y6YF4LRS.js";
import "./chunk-G764PEQJ.js";
import "./chunk-BGMZKSPQ.js";
import "./chunk-RTVM66OZ.js";
import "./chunk-EOZN7XFT.js";
import "./chunk-XE24PILU.js";
import "./chunk-5KS5TQ4J.js";
import {
  WaybillError
} from "./chunk-2FKMNJIF.js";
import "./chunk-Z74EJKPS.js";

// src/operations/hold.ts
async function hold(session, request) {
  const resolved = await resolveVersion(session, request.version);
  const ledger = ledgerOf(session);
  await ensureLedger(ledger, readersOf(session));
  for (; ; ) {
    const newest = await head(session);
    const ways = newest?.state.waysBack ?? [];
    const revision = ways.find((way) => way.revision.digest === resolved.digest)?.revision.hash ?? null;
    if (request.scope === "revision" && revision === null) {
      throw new WaybillError("input-invalid", {
        where: 'input "configuration-only"',
        message: `expected a version that ran in ${session.environment.name} with a configuration to hold, got ${request.version}`,
        fix: "leave configuration-only out, to hold the image"
      });
    }
    const entry = await record(session, newest, {
      kind: "held",
      hold: {
        scope: request.scope,
        digest: resolved.digest,
        sourceKey: resolved.sourceKey,
        revision,
        by: "person",
        cause: null,
        reason: request.reason
      }
    });
    if (entry !== void 0) return entry;
  }
}
async function release(session, request) {
  const { version } = request;
  for (; ; ) {
    const newest = await head(session);
    const holds = newest?.state.holds ?? [];
    const byVersion = version === null ? [] : await heldAgainst(session, holds, version, newest);
    const meant = holds.filter((one) => request.ids.includes(one.id) || byVersion.includes(one));
    if (meant.length === 0) return void 0;
    const ids = meant.map((one) => one.id);
    const entry = await record(session, newest, { kind: "released", ids, reason: request.reason, by: "person" });
    if (entry !== void 0) return { entry, released: meant };
  }
}
async function heldAgainst(session, holds, version, newest) {
  const judged = newest?.state.judgements.filter((one) => one.version !== null && one.version === version.replace(/^v/, "")) ?? [];
  const byName = holds.filter(
    (one) => judged.some((judgement) => judgement.digest === one.digest) || names(version, {
      revision: { digest: one.digest, hash: one.revision ?? "", repository: "", workloads: [] },
      version: null,
      commit: null,
      sourceKey: null
    })
  );
  if (byName.length > 0) return byName;
  const resolved = await resolveVersion(session, version);
  return holds.filter((one) => one.digest === resolved.digest);
}

// src/entry/perform/holds.ts
async function performHold(world, inputs) {
  const { sessions } = await openSessions(world, {
    place: inputs,
    services: [inputs.service],
    environment: inputs.environment
  });
  return eachService("hold", sessions, async (session) => {
    const before = (await head(session))?.state.current ?? null;
    const begun = begunResult("hold", session, null, before);
    if (inputs["dry-run"]) return { ...begun, outcome: "planned", good: true, message: `would hold ${inputs.version}` };
    const entry = await hold(session, {
      version: inputs.version,
      reason: inputs.reason,
      scope: inputs["configuration-only"] ? "revision" : "digest"
    });
    const held = entry.state.holds.at(-1);
    const current = entry.state.current;
    const runsOn = current !== null && current.revision.digest === held?.digest && (held.scope === "digest" || current.revision.hash === held.revision);
    return {
      ...begun,
      outcome: "held",
      good: true,
      digest: held?.digest ?? null,
      closing: entry.digest,
      message: `held as #${entry.header.number}: ${inputs.reason}`,
      warnings: runsOn ? [
        `${labelOf(current)} runs on in ${session.environment.name}, since a hold takes nothing back: ${takingBack(session, current)}`
      ] : [],
      undo: `waybill release ${session.service} ${session.environment.name} --id ${entry.header.number} --reason "…"`,
      details: { id: entry.header.number, scope: held?.scope ?? null }
    };
  });
}
async function performRelease(world, inputs) {
  const { sessions } = await openSessions(world, {
    place: inputs,
    services: [inputs.service],
    environment: inputs.environment
  });
  return eachService("release", sessions, async (session) => {
    const before = (await head(session))?.state.current ?? null;
    const begun = begunResult("release", session, null, before);
    if (inputs["dry-run"])
      return {
        ...begun,
        outcome: "planned",
        good: true,
        message: `would release ${inputs.version ?? inputs.id.join(", ")}`
      };
    const released = await release(session, {
      ids: inputs.id.map(Number),
      version: inputs.version,
      reason: inputs.reason
    });
    if (released === void 0) return { ...begun, outcome: "unchanged", good: true, message: "no such hold stands" };
    return {
      ...begun,
      outcome: "released",
      good: true,
      digest: released.released[0]?.digest ?? null,
      closing: released.entry.digest,
      message: `released ${released.released.map((one) => `#${one.id} (${one.reason})`).join(", ")}: ${inputs.reason}`
    };
  });
}
export {
  performHold,
  performRelease
};

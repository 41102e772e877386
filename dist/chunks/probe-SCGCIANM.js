import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  probe
} from "./chunk-7XZRYWPU.js";
import {
  awaitClosing
} from "./chunk-D3E4BJJP.js";
import {
  requireOpen
} from "./chunk-OB2BHLNT.js";
import {
  begunResult,
  withClosing
} from "./chunk-5XHYVX62.js";
import "./chunk-3W2IBUEZ.js";
import "./chunk-YCRAS4GV.js";
import {
  check
} from "./chunk-ICFFUXME.js";
import "./chunk-OG7PSUM3.js";
import "./chunk-HTUWN2MK.js";
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
import "./chunk-EOZN7XFT.js";
import "./chunk-XE24PILU.js";
import "./chunk-5KS5TQ4J.js";
import {
  WaybillError
} from "./chunk-2FKMNJIF.js";
import "./chunk-Z74EJKPS.js";

// src/entry/perform/probe.ts
async function performProbe(world, inputs) {
  if (inputs.entry.length === 0) {
    const { sessions } = await openSessions(world, {
      place: inputs,
      services: inputs.service,
      environment: inputs.environment
    });
    return eachService("probe", sessions, observeOnly);
  }
  const opened = await openEntries(world, inputs, inputs.entry);
  return eachService(
    "probe",
    opened.map(({ session }) => session),
    async (session, index) => {
      const name = opened[index]?.name;
      if (name === void 0) throw new WaybillError("internal", { message: "an entry without a name" });
      const since = session.clock.now();
      const newest = await head(session, name.number);
      const begun = begunResult("probe", session, null, newest?.state.current ?? null);
      const open = newest?.state.open ?? null;
      if (inputs["dry-run"]) return planned(begun, requireOpen(newest, name).state.open);
      const probed = await probe(session, name);
      const details = "checked" in probed ? { verdict: probed.checked.verdict, judged: probed.checked.judged } : {};
      const closing = await awaitClosing(session, name.number);
      const known = {
        ...begun,
        digest: open?.revision.digest ?? null,
        version: open?.version ?? null,
        commit: open?.commit ?? null,
        entry: formatEntryName(name),
        details
      };
      if (closing === void 0) return { ...known, outcome: "errored", message: `#${name.number} is still open` };
      const told = withClosing(known, session, closing, since);
      return told.outcome === "deployed" && closing.verdict === "passed" ? { ...told, outcome: "verified" } : told;
    }
  );
}
function planned(begun, open) {
  const probes = open === null || open.phase === "returning" ? [] : open.probes;
  const message = `would check ${probes.map((one) => one.name).join(", ") || "nothing: it is on its way back"}`;
  const known = { digest: open?.revision.digest ?? null, version: open?.version ?? null, details: { probes } };
  return { ...begun, ...known, outcome: "planned", good: true, message };
}
async function observeOnly(session) {
  const newest = await head(session);
  const current = newest?.state.current ?? null;
  if (current === null) {
    throw new WaybillError("refused", {
      where: `${session.service} in ${session.environment.name}`,
      message: "nothing that is recorded runs there: there is nothing to observe"
    });
  }
  const topology = await session.catalog.topology(null, session.service, session.environment.name);
  const checked = await check(session, current, topology.probes, session.cancel);
  const reason = checked.judged.map((judged) => `${judged.probe}: ${judged.verdict}, ${judged.reason}`).join("; ");
  return {
    ...begunResult("probe", session, null, current),
    outcome: checked.verdict === "passed" ? "observed" : checked.verdict === "failed" ? "failed" : "errored",
    good: checked.verdict === "passed",
    digest: current.revision.digest,
    version: current.version,
    message: `observed only: ${reason}`,
    details: { verdict: checked.verdict, judged: checked.judged }
  };
}
export {
  performProbe
};

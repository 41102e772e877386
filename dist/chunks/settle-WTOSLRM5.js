import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  settle
} from "./chunk-VXTH5LJY.js";
import "./chunk-7XZRYWPU.js";
import "./chunk-OB2BHLNT.js";
import {
  begunResult
} from "./chunk-5XHYVX62.js";
import "./chunk-3W2IBUEZ.js";
import "./chunk-YCRAS4GV.js";
import "./chunk-ICFFUXME.js";
import "./chunk-OG7PSUM3.js";
import "./chunk-HTUWN2MK.js";
import "./chunk-OE5E3XHL.js";
import {
  catalogOf,
  eachService,
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
import "./chunk-RTVM66OZ.js";
import "./chunk-EOZN7XFT.js";
import "./chunk-XE24PILU.js";
import "./chunk-5KS5TQ4J.js";
import "./chunk-2FKMNJIF.js";
import "./chunk-Z74EJKPS.js";

// src/entry/perform/settle.ts
async function performSettle(world, inputs) {
  const environments = inputs.environment.length > 0 ? inputs.environment : await allEnvironments(world, inputs);
  const results = await Promise.all(
    environments.map(async (environment) => {
      const { sessions } = await openSessions(world, { place: inputs, services: inputs.service, environment });
      return eachService("settle", sessions, async (session) => {
        const begun = begunResult("settle", session, null, null);
        if (inputs["dry-run"]) {
          const message = `would settle: ${standingOf(await head(session))}`;
          return { ...begun, outcome: "planned", good: true, message };
        }
        const settled = await settle(session, {
          repair: inputs.repair,
          restart: inputs["restart-ledger"] ? inputs.reason : null
        });
        const current = settled.head?.state.current ?? null;
        const known = { ...begun, digest: current?.revision.digest ?? null, version: current?.version ?? null };
        if (settled.actions.length === 0)
          return { ...known, outcome: "unchanged", good: true, message: standingOf(settled.head) };
        return {
          ...known,
          outcome: settled.stranded ? "failed" : "settled",
          good: !settled.stranded,
          closing: settled.head?.digest ?? null,
          message: settled.actions.join("; "),
          details: { actions: settled.actions, paged: settled.stranded }
        };
      });
    })
  );
  return results.flat();
}
function standingOf(newest) {
  const open = newest?.state.open ?? null;
  if (open === null) return "everything is in order";
  switch (open.phase) {
    case "admitted":
      return `#${open.number} is admitted until ${open.admitBy}, and is withdrawn after that`;
    case "began":
      return `#${open.number} is under way until ${open.verdictBy}, and is settled after that`;
    case "returning":
      return `#${open.number} is on its way back`;
  }
}
async function allEnvironments(world, inputs) {
  const catalog = await catalogOf(world, inputs, inputs.service, null);
  return (await catalog.policy()).policy.environments.filter((one) => one.place !== null).map((one) => one.name);
}
export {
  performSettle
};

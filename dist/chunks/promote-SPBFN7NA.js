import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  promote,
  withPromotion
} from "./chunk-YJI7RSNS.js";
import "./chunk-UNUK5JWR.js";
import "./chunk-AR5MD76F.js";
import "./chunk-PGFVFTZC.js";
import "./chunk-WSXOVJYF.js";
import "./chunk-C2PMMU6M.js";
import "./chunk-NCVDDGKL.js";
import "./chunk-3W2IBUEZ.js";
import "./chunk-AESPWMI5.js";
import "./chunk-4JVNSN2G.js";
import "./chunk-ROCIY4BH.js";
import {
  eachService,
  openSessions
} from "./chunk-F4R6FN32.js";
import "./chunk-RETKFWDY.js";
import "./chunk-DLJNZUSW.js";
import "./chunk-FT2DYC32.js";
import "./chunk-PNVC34VE.js";
import {
  begunResult
} from "./chunk-EHCJDSXX.js";
import "./chunk-XE24PILU.js";
import "./chunk-QP2PAKYZ.js";
import "./chunk-QRW6R54H.js";
import "./chunk-OE5E3XHL.js";
import "./chunk-2LXABOQB.js";
import "./chunk-Y6YF4LRS.js";
import "./chunk-G764PEQJ.js";
import "./chunk-BGMZKSPQ.js";
import "./chunk-5KS5TQ4J.js";
import "./chunk-2FKMNJIF.js";
import "./chunk-RTVM66OZ.js";
import "./chunk-Z74EJKPS.js";

// src/entry/perform/promote.ts
async function performPromote(world, inputs) {
  const { sessions } = await openSessions(world, {
    place: inputs,
    services: inputs.service,
    environment: inputs.environment
  });
  return eachService("promote", sessions, async (session) => {
    const promoted = await promote(session, {
      version: inputs.version,
      acceptNoWayBack: inputs["accept-no-way-back"] ? inputs.reason : null,
      lockTimeoutSeconds: inputs["lock-timeout"],
      force: inputs.force,
      dryRun: inputs["dry-run"]
    });
    return withPromotion(
      begunResult("promote", session, promoted.resolved, promoted.before?.state.current ?? null),
      promoted
    );
  });
}
export {
  performPromote
};

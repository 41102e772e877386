import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  promote,
  withPromotion
} from "./chunk-WLFIWIR6.js";
import "./chunk-37UOIXRT.js";
import "./chunk-O6KSZDKM.js";
import "./chunk-W37H4L37.js";
import "./chunk-T4VPGM2Z.js";
import "./chunk-3W2IBUEZ.js";
import "./chunk-IA7NGUYE.js";
import "./chunk-PNTL42ZG.js";
import "./chunk-MYF6GYAQ.js";
import "./chunk-6AOOTBXL.js";
import "./chunk-VUMW3K5F.js";
import "./chunk-36SWW7ED.js";
import "./chunk-JQJGS4KP.js";
import "./chunk-XXYS55QT.js";
import {
  eachService,
  openSessions
} from "./chunk-BW3KEAGO.js";
import "./chunk-FT2DYC32.js";
import "./chunk-MTQWBTKW.js";
import "./chunk-PNVC34VE.js";
import "./chunk-DLJNZUSW.js";
import "./chunk-IQGFZRJR.js";
import {
  begunResult
} from "./chunk-E7T46Y7C.js";
import "./chunk-MA2H77QP.js";
import "./chunk-VTJPUTBY.js";
import "./chunk-OE5E3XHL.js";
import "./chunk-G764PEQJ.js";
import "./chunk-BGMZKSPQ.js";
import "./chunk-5KS5TQ4J.js";
import "./chunk-H4YIV5CP.js";
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

import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  promote,
  withPromotion
} from "./chunk-DQHJQEHV.js";
import "./chunk-LJLE4OOS.js";
import "./chunk-A7GTNHHS.js";
import "./chunk-PNTL42ZG.js";
import "./chunk-ACQL2ETG.js";
import "./chunk-ZTLHPSB2.js";
import "./chunk-K3DHDJK4.js";
import "./chunk-XNWM2TWK.js";
import "./chunk-6AOOTBXL.js";
import "./chunk-3W2IBUEZ.js";
import "./chunk-I2GKJ3NU.js";
import "./chunk-X6RND7GY.js";
import "./chunk-UJ3T5QPX.js";
import "./chunk-6MEVLKUV.js";
import {
  eachService,
  openSessions
} from "./chunk-WKJMCNFC.js";
import "./chunk-HI3NRCD2.js";
import "./chunk-DLJNZUSW.js";
import "./chunk-FT2DYC32.js";
import "./chunk-PNVC34VE.js";
import "./chunk-EILQ7RS7.js";
import {
  begunResult
} from "./chunk-ATEV4AUD.js";
import "./chunk-FUUYAMTU.js";
import "./chunk-VTJPUTBY.js";
import "./chunk-OE5E3XHL.js";
import "./chunk-G764PEQJ.js";
import "./chunk-5KS5TQ4J.js";
import "./chunk-BGMZKSPQ.js";
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

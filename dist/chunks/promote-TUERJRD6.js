import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  promote,
  withPromotion
} from "./chunk-XGDHG6IJ.js";
import "./chunk-Y2IKPEEO.js";
import "./chunk-QKJSMCRS.js";
import "./chunk-PNTL42ZG.js";
import "./chunk-Q2OBBDP2.js";
import "./chunk-L3ZTW4O5.js";
import "./chunk-VCP767XK.js";
import "./chunk-ZJTHJ3WS.js";
import "./chunk-6AOOTBXL.js";
import "./chunk-3W2IBUEZ.js";
import "./chunk-5LMPLXVJ.js";
import "./chunk-XW6TYBV5.js";
import "./chunk-3G2YE4OV.js";
import "./chunk-M2XEFJMD.js";
import {
  eachService,
  openSessions
} from "./chunk-OJTIQI63.js";
import "./chunk-5U5F6SVW.js";
import "./chunk-DLJNZUSW.js";
import "./chunk-FT2DYC32.js";
import "./chunk-PNVC34VE.js";
import "./chunk-EILQ7RS7.js";
import {
  begunResult
} from "./chunk-LCXGRERI.js";
import "./chunk-E3HXAUV6.js";
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

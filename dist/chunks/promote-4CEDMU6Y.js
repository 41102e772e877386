import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  promote,
  withPromotion
} from "./chunk-LC5JLX3B.js";
import "./chunk-ZNJYBMTS.js";
import "./chunk-ZNZMZJAB.js";
import "./chunk-PNTL42ZG.js";
import "./chunk-DAC2LFOC.js";
import "./chunk-WNW664CK.js";
import "./chunk-QQINXEGG.js";
import "./chunk-IAGSR2HO.js";
import "./chunk-EB3XGY5Z.js";
import "./chunk-6AOOTBXL.js";
import "./chunk-3W2IBUEZ.js";
import "./chunk-F52J3RS6.js";
import "./chunk-X2QFGWLL.js";
import "./chunk-3Z2BHE4Z.js";
import "./chunk-BZJU4D55.js";
import {
  eachService,
  openSessions
} from "./chunk-XJRDCAVB.js";
import "./chunk-AA37AGCA.js";
import "./chunk-DLJNZUSW.js";
import "./chunk-FT2DYC32.js";
import "./chunk-PNVC34VE.js";
import "./chunk-EILQ7RS7.js";
import {
  begunResult
} from "./chunk-LQ3JWUIG.js";
import "./chunk-SOM3A7NP.js";
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

import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  promote,
  withPromotion
} from "./chunk-QSSHSNPN.js";
import "./chunk-WQRISJB2.js";
import "./chunk-4TA7PSOA.js";
import "./chunk-OODSBPLB.js";
import "./chunk-JUFOVPYT.js";
import "./chunk-2WUESWN2.js";
import "./chunk-IT46KMUC.js";
import "./chunk-3W2IBUEZ.js";
import "./chunk-TVUM32DC.js";
import "./chunk-R4PB4AJY.js";
import "./chunk-TBVLWITS.js";
import {
  eachService,
  openSessions
} from "./chunk-QR27TMB5.js";
import "./chunk-LMPTHIL6.js";
import "./chunk-DLJNZUSW.js";
import "./chunk-FT2DYC32.js";
import "./chunk-PNVC34VE.js";
import {
  begunResult
} from "./chunk-2BIH733S.js";
import "./chunk-XE24PILU.js";
import "./chunk-GSEIRPAU.js";
import "./chunk-QRW6R54H.js";
import "./chunk-OE5E3XHL.js";
import "./chunk-IRPDRX22.js";
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

import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  promote,
  withPromotion
} from "./chunk-HHTQOIMQ.js";
import "./chunk-MKRPZFCK.js";
import "./chunk-BGLE34B6.js";
import "./chunk-LYWTP7DM.js";
import "./chunk-CMHLBKP6.js";
import "./chunk-IMWKZXPQ.js";
import "./chunk-IF56FEA3.js";
import "./chunk-3W2IBUEZ.js";
import "./chunk-ZROFHRVX.js";
import "./chunk-RTJIDLKK.js";
import "./chunk-U3FTM5FJ.js";
import {
  eachService,
  openSessions
} from "./chunk-C5M6H4ZG.js";
import "./chunk-WPI2D4WE.js";
import "./chunk-DLJNZUSW.js";
import "./chunk-FT2DYC32.js";
import "./chunk-PNVC34VE.js";
import {
  begunResult
} from "./chunk-MWQ3VOVF.js";
import "./chunk-XE24PILU.js";
import "./chunk-W2EHAS6Y.js";
import "./chunk-QRW6R54H.js";
import "./chunk-OE5E3XHL.js";
import "./chunk-DB4OECIC.js";
import "./chunk-G764PEQJ.js";
import "./chunk-5KS5TQ4J.js";
import "./chunk-BGMZKSPQ.js";
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

import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  promote,
  withPromotion
} from "./chunk-XGM22WUB.js";
import "./chunk-CBHTZITA.js";
import "./chunk-IGD5726E.js";
import "./chunk-PNTL42ZG.js";
import "./chunk-ICBETZZR.js";
import "./chunk-NFYYBJRM.js";
import "./chunk-EKPW6H4M.js";
import "./chunk-5HKIJGJC.js";
import "./chunk-6AOOTBXL.js";
import "./chunk-3W2IBUEZ.js";
import "./chunk-JGM4ERIG.js";
import "./chunk-WKYV2ZTS.js";
import "./chunk-UPYLNBV4.js";
import "./chunk-VUWOG5DI.js";
import {
  eachService,
  openSessions
} from "./chunk-KUQMZS3U.js";
import "./chunk-IFVFASSC.js";
import "./chunk-DLJNZUSW.js";
import "./chunk-FT2DYC32.js";
import "./chunk-PNVC34VE.js";
import "./chunk-EILQ7RS7.js";
import {
  begunResult
} from "./chunk-LYEGHVJ4.js";
import "./chunk-WLAJ7I4J.js";
import "./chunk-PT2WH4VM.js";
import "./chunk-OE5E3XHL.js";
import "./chunk-VTJPUTBY.js";
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

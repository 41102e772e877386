import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  promote,
  untoldEnding,
  withEarlier,
  withPromotion
} from "./chunk-L5WASHAB.js";
import "./chunk-G6RKKI6V.js";
import "./chunk-IATHLMV5.js";
import "./chunk-OKYVJATX.js";
import "./chunk-VXTH5LJY.js";
import "./chunk-7XZRYWPU.js";
import "./chunk-5BAHORRS.js";
import "./chunk-EPI3QMVV.js";
import "./chunk-D3E4BJJP.js";
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
  eachService,
  openSessions
} from "./chunk-LNCUFQ7D.js";
import "./chunk-6O2N3535.js";
import "./chunk-N7XSLW26.js";
import "./chunk-QOPV4UHS.js";
import "./chunk-NDXPACSU.js";
import "./chunk-3FY5T3RC.js";
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

// src/entry/perform/promote.ts
async function performPromote(world, inputs) {
  const { sessions } = await openSessions(world, {
    place: inputs,
    services: inputs.service,
    environment: inputs.environment
  });
  return eachService("promote", sessions, async (session) => {
    const since = session.clock.now();
    const promoted = await promote(session, {
      version: inputs.version,
      acceptNoWayBack: inputs["accept-no-way-back"] ? inputs.reason : null,
      lockTimeoutSeconds: inputs["lock-timeout"],
      force: inputs.force,
      dryRun: inputs["dry-run"]
    });
    const begun = begunResult("promote", session, promoted.resolved, promoted.before?.state.current ?? null);
    const earlier = await untoldEnding(session, promoted.before, since);
    return withEarlier(withPromotion(begun, promoted), earlier);
  });
}
export {
  performPromote
};

import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  promote,
  withPromotion
} from "./chunk-YNV6VUNO.js";
import "./chunk-2NKY7J6Y.js";
import "./chunk-T7I2UBK6.js";
import "./chunk-72BBEVOF.js";
import "./chunk-7GP4NFTH.js";
import "./chunk-PZOQWQXT.js";
import {
  begunResult
} from "./chunk-FFXSN2SK.js";
import "./chunk-3W2IBUEZ.js";
import "./chunk-PCP2XU2Y.js";
import "./chunk-YVPQUKZL.js";
import "./chunk-76CUJFZF.js";
import "./chunk-P44RKSKL.js";
import "./chunk-OE5E3XHL.js";
import {
  eachService,
  openSessions
} from "./chunk-5MJXJNS3.js";
import "./chunk-KPYQU4SB.js";
import "./chunk-DLJNZUSW.js";
import "./chunk-A2PGQLBT.js";
import "./chunk-QRW6R54H.js";
import "./chunk-IDJCU2FG.js";
import "./chunk-Y6YF4LRS.js";
import "./chunk-G764PEQJ.js";
import "./chunk-BGMZKSPQ.js";
import "./chunk-RTVM66OZ.js";
import "./chunk-PILELEH3.js";
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

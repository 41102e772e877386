import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  buildServices
} from "./chunk-F7GJV7IK.js";
import {
  ship
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
import "./chunk-LYEGHVJ4.js";
import "./chunk-WLAJ7I4J.js";
import "./chunk-PT2WH4VM.js";
import "./chunk-OE5E3XHL.js";
import "./chunk-VTJPUTBY.js";
import "./chunk-G764PEQJ.js";
import "./chunk-5KS5TQ4J.js";
import "./chunk-BGMZKSPQ.js";
import {
  WaybillError
} from "./chunk-H4YIV5CP.js";
import "./chunk-RTVM66OZ.js";
import "./chunk-Z74EJKPS.js";

// src/entry/perform/ship.ts
async function performShip(world, inputs) {
  const { sessions, catalog } = await openSessions(world, {
    place: inputs,
    services: inputs.service,
    environment: inputs.environment
  });
  if (inputs.version === null && (await catalog.policy()).from === "inputs") throw versionNeeded();
  const built = /* @__PURE__ */ new Map();
  const [first] = sessions;
  const source = first?.environment.requires.verifiedIn.length === 0 ? first.source : null;
  if (inputs.version === null && source !== null) {
    const services = sessions.map((session) => session.service);
    const results2 = await buildServices(world, source, catalog, services, inputs.region, {
      commit: null,
      archive: null,
      changedInputs: "warn",
      verifiedIn: [],
      dryRun: inputs["dry-run"]
    });
    for (const result of results2) built.set(result.service, result);
  }
  const results = await eachService("ship", sessions, async (session) => {
    const build = built.get(session.service);
    if (build !== void 0 && (!build.good || build.outcome === "planned"))
      return { ...build, verb: "ship", environment: session.environment.name };
    const result = await ship(session, {
      version: inputs.version,
      acceptNoWayBack: inputs["accept-no-way-back"] ? inputs.reason : null,
      lockTimeoutSeconds: inputs["lock-timeout"],
      force: inputs.force,
      dryRun: inputs["dry-run"]
    });
    if (build === void 0) return result;
    const { image, sourceKey, reused } = build.details;
    return {
      ...result,
      warnings: [...build.warnings, ...result.warnings],
      details: { image, sourceKey, reused, ...result.details }
    };
  });
  return inputs["dry-run"] ? results : tellOf(world, catalog, inputs, results);
}
async function tellOf(world, catalog, inputs, results) {
  const { channelsOf } = await import("./channels-R53O2ZRU.js");
  const { channels, warnings } = channelsOf(inputs, catalog.guarding.notify, world.environment, world.clock, world.web);
  if (channels.length === 0)
    return results.map((result) => ({ ...result, warnings: [...result.warnings, ...warnings] }));
  const { notifyResults } = await import("./notify-results-X4YJB7WY.js");
  const { notificationContext } = await import("./context-LX3Q2M4T.js");
  const told = await notifyResults(results, channels, notificationContext(world));
  return results.map((result) => {
    const failed = told.flatMap(
      ({ result: of, channel, answer }) => of === result && answer.kind === "failed" ? [`${channel} was not told: ${answer.reason}`] : []
    );
    return { ...result, warnings: [...result.warnings, ...warnings, ...failed] };
  });
}
function versionNeeded() {
  return new WaybillError("input-invalid", {
    where: 'input "version"',
    message: "expected a digest or a version tag, since no file says how to build, got nothing",
    fix: "version: 1.4.0"
  });
}
export {
  performShip
};

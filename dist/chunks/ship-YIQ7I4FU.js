import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  ship
} from "./chunk-YNV6VUNO.js";
import "./chunk-2NKY7J6Y.js";
import "./chunk-T7I2UBK6.js";
import "./chunk-72BBEVOF.js";
import "./chunk-7GP4NFTH.js";
import "./chunk-PZOQWQXT.js";
import "./chunk-FFXSN2SK.js";
import "./chunk-3W2IBUEZ.js";
import "./chunk-PCP2XU2Y.js";
import "./chunk-YVPQUKZL.js";
import "./chunk-76CUJFZF.js";
import {
  buildServices
} from "./chunk-BJ2K3DLC.js";
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
import {
  WaybillError
} from "./chunk-2FKMNJIF.js";
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
    const request = {
      commit: null,
      archive: null,
      changedInputs: "warn",
      verifiedIn: [],
      dryRun: inputs["dry-run"]
    };
    const results2 = await buildServices(world, source, catalog, services, inputs.region, request, "ship");
    for (const result of results2) built.set(result.service, result);
  }
  const untold = [];
  const results = await eachService("ship", sessions, async (session) => {
    const build = built.get(session.service);
    if (build !== void 0 && (!build.good || build.outcome === "planned"))
      return { ...build, verb: "ship", environment: session.environment.name };
    const request = {
      version: inputs.version,
      acceptNoWayBack: inputs["accept-no-way-back"] ? inputs.reason : null,
      lockTimeoutSeconds: inputs["lock-timeout"],
      force: inputs.force,
      dryRun: inputs["dry-run"]
    };
    const result = await ship(session, request, (ending) => untold.push(ending));
    if (build === void 0) return result;
    const { image, sourceKey, reused } = build.details;
    return {
      ...result,
      warnings: [...build.warnings, ...result.warnings],
      details: { image, sourceKey, reused, ...result.details }
    };
  });
  return inputs["dry-run"] ? results : tellOf(world, catalog, inputs, results, untold);
}
async function tellOf(world, catalog, inputs, results, untold) {
  const { channelsOf } = await import("./channels-EXHKZBFZ.js");
  const { channels, warnings } = channelsOf(inputs, catalog.guarding.notify, world.environment, world.clock, world.web);
  if (channels.length === 0)
    return results.map((result) => ({ ...result, warnings: [...result.warnings, ...warnings] }));
  const { notifyResults } = await import("./notify-results-MTBBQZTK.js");
  const { notificationContext } = await import("./context-LX3Q2M4T.js");
  const context = notificationContext(world);
  if (untold.length > 0) await notifyResults(untold, channels, context);
  const told = await notifyResults(results, channels, context);
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

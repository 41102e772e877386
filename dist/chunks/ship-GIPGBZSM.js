import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  buildServices
} from "./chunk-B6CWFVJ6.js";
import "./chunk-V2KVOZUQ.js";
import "./chunk-F4HPN5MD.js";
import "./chunk-EO6SOJ2K.js";
import {
  ship,
  withEarlier
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
import "./chunk-5XHYVX62.js";
import "./chunk-3W2IBUEZ.js";
import "./chunk-YCRAS4GV.js";
import "./chunk-ICFFUXME.js";
import "./chunk-OG7PSUM3.js";
import "./chunk-HTUWN2MK.js";
import "./chunk-OE5E3XHL.js";
import {
  buildPlace,
  caveatsOf,
  chosenOf,
  eachService,
  openSessions,
  readBy
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
import {
  WaybillError,
  denialIn
} from "./chunk-2FKMNJIF.js";
import "./chunk-Z74EJKPS.js";

// src/entry/read-as.ts
function readAs(reader, writer) {
  return {
    ...reader,
    // A repository of another account that does not exist yet has no policy that would let the reader in.
    async describe(repository) {
      try {
        return await reader.describe(repository);
      } catch (error) {
        if (denialIn(error) === void 0) throw error;
        return writer.describe(repository);
      }
    },
    create: (repository, purpose, readers) => writer.create(repository, purpose, readers),
    put: (repository, manifest, tag) => writer.put(repository, manifest, tag),
    writeBlob: (repository, bytes) => writer.writeBlob(repository, bytes),
    push: (repository, image, progress) => writer.push(repository, image, progress)
  };
}

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
  if (inputs.version === null && first !== void 0 && source !== null) {
    const services = sessions.map((session) => session.service);
    const request = {
      commit: null,
      archive: null,
      changedInputs: "warn",
      verifiedIn: [],
      dryRun: inputs["dry-run"],
      environment: first.environment.name
    };
    const to = await buildTarget(world, catalog, first, services, inputs);
    const results2 = await buildServices(world, source, catalog, services, to, request, "ship");
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
    let earlier;
    const shipped = await ship(session, request, (ending) => earlier = ending);
    if (earlier !== void 0) untold.push(earlier);
    const result = withEarlier(shipped, earlier);
    if (build === void 0) return result;
    const { image, sourceKey, reused, builder, size, stages } = build.details;
    return {
      ...result,
      warnings: [.../* @__PURE__ */ new Set([...build.warnings, ...result.warnings])],
      details: {
        ...{ image, sourceKey, reused, builder, size },
        ...stages === void 0 ? {} : { stages },
        ...result.details
      }
    };
  });
  return inputs["dry-run"] ? results : tellOf(world, catalog, inputs, results, untold);
}
async function buildTarget(world, catalog, { environment }, services, inputs) {
  if (world.isPullRequest) return null;
  const { policy } = await catalog.policy();
  const chosen = chosenOf(catalog, policy, inputs, services);
  const place = buildPlace(chosen, environment);
  const writer = world.registry(place);
  const reader = world.registry(readBy(chosen, environment, place));
  const registry = reader === writer ? writer : readAs(reader, writer);
  return { registry, logins: world.logins(place), caveats: caveatsOf([place]) };
}
async function tellOf(world, catalog, inputs, results, untold) {
  const { channelFile, channelsOf } = await import("./channels-VTB75FYP.js");
  const file = channelFile(catalog.guarding, inputs.role);
  const { channels, warnings } = channelsOf(inputs, file, world.environment, world.notifier);
  if (channels.length === 0)
    return results.map((result) => ({ ...result, warnings: [...result.warnings, ...warnings] }));
  const { notifyResults } = await import("./notify-results-JIMDYIHT.js");
  const { notificationContext } = await import("./context-MY3476X2.js");
  const context = notificationContext(world);
  if (untold.length > 0) await notifyResults(untold, channels, context);
  const told = await notifyResults(results, channels, context);
  return results.map((result) => {
    const failed = told.flatMap(
      ({ result: of, channel, answer }) => of === result && answer.kind === "failed" ? [`${channel} was not told: ${answer.reason}`] : []
    );
    return { ...result, warnings: [.../* @__PURE__ */ new Set([...result.warnings, ...warnings, ...failed])] };
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

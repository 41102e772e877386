import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  buildTargetOf,
  builtBefore,
  environmentOf,
  lendImage,
  openBuildSession,
  requireSource,
  sourceOf,
  stageDetails,
  stageWorld,
  testArtifact,
  testImage
} from "./chunk-B6CWFVJ6.js";
import "./chunk-V2KVOZUQ.js";
import "./chunk-F4HPN5MD.js";
import "./chunk-EO6SOJ2K.js";
import "./chunk-5BAHORRS.js";
import "./chunk-EPI3QMVV.js";
import "./chunk-OG7PSUM3.js";
import "./chunk-HTUWN2MK.js";
import {
  secondsBetween
} from "./chunk-OE5E3XHL.js";
import {
  catalogOf,
  chooseServices,
  chosenOf
} from "./chunk-LNCUFQ7D.js";
import {
  refuseUnsupported
} from "./chunk-6O2N3535.js";
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
import {
  resultOfError
} from "./chunk-EOZN7XFT.js";
import {
  blankResult
} from "./chunk-XE24PILU.js";
import "./chunk-5KS5TQ4J.js";
import {
  WaybillError
} from "./chunk-2FKMNJIF.js";
import "./chunk-Z74EJKPS.js";

// src/operations/test.ts
async function test(session, request) {
  const since = session.clock.now();
  const source = await sourceOf(session, { commit: request.commit, archive: null });
  refuseUnknown(source, request.only);
  const done = (more) => ({
    ...blankResult("test", session.service, null),
    commit: source.commit,
    ...more,
    details: { sourceKey: source.key, ...more.details },
    seconds: secondsBetween(since, session.clock.now())
  });
  const { tests } = source.topology;
  if (tests.length === 0)
    return done({ outcome: "unchanged", good: true, message: "it declares no stage under `tests`" });
  if (request.dryRun) {
    const names = request.only.length > 0 ? request.only : tests.map(({ name }) => name);
    return done({ outcome: "planned", good: true, message: `would run ${names.join(", ")}` });
  }
  const before = await builtBefore(session, source);
  if (before !== void 0 && session.registry !== null) {
    const tested = await testArtifact(session, session.registry, source, before, request);
    return done({ ...resultOf(tested), digest: before.digest });
  }
  return lendImage(session, source, async (image) => {
    const subject = { commit: source.commit, topology: source.topology, digest: image.root.digest, image };
    const tested = await testImage(stageWorld(session), session.catalog, subject, {
      passed: /* @__PURE__ */ new Set(),
      only: request.only
    });
    const result = resultOf(tested);
    const message = `${result.message ?? ""}; the image was built for this and pushed nowhere`;
    return done({ ...result, message, digest: image.root.digest });
  });
}
function resultOf({ outcome, good, message, unmet, warnings, results }) {
  return { outcome, good, message, unmet, warnings, details: stageDetails(results) };
}
function refuseUnknown({ topology }, only) {
  const known = topology.tests.map(({ name }) => name);
  const [first, ...rest] = only.filter((name) => !known.includes(name)).map((name) => ({
    where: 'input "stage"',
    message: `expected one of the stages ${known.join(", ") || "(none is declared)"}, got ${JSON.stringify(name.slice(0, 100))}`,
    fix: `stage: ${known[0] ?? "<declare it under tests>"}`
  }));
  if (first !== void 0) throw new WaybillError("input-invalid", [first, ...rest]);
}

// src/entry/perform/test.ts
async function performTest(world, inputs) {
  const source = await requireSource(world);
  if (!world.isPullRequest) world.prepareCloud();
  const catalog = await catalogOf(world, inputs, inputs.service, null);
  const services = chooseServices(catalog, inputs.service);
  refuseUnsupported(catalog.checkedOut, null, services);
  const { policy } = await catalog.policy();
  const environment = environmentOf(policy, null, world.run.ref);
  const to = buildTargetOf(world, chosenOf(catalog, policy, inputs, services), environment);
  const session = await openBuildSession(world, source, catalog, to);
  const request = {
    commit: inputs.commit,
    only: inputs.stage,
    again: inputs.again,
    dryRun: inputs["dry-run"]
  };
  return Promise.all(
    services.map(async (service) => {
      try {
        return await test({ ...session, service }, request);
      } catch (error) {
        return resultOfError(error, blankResult("test", service, null));
      }
    })
  );
}
export {
  performTest
};

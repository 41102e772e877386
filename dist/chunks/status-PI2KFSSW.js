import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  chainFrom
} from "./chunk-D3E4BJJP.js";
import {
  compareRunning,
  runningDigests
} from "./chunk-ICFFUXME.js";
import "./chunk-OG7PSUM3.js";
import {
  movingTag
} from "./chunk-HTUWN2MK.js";
import {
  secondsBetween
} from "./chunk-OE5E3XHL.js";
import {
  catalogOf,
  openSessions
} from "./chunk-LNCUFQ7D.js";
import "./chunk-6O2N3535.js";
import "./chunk-N7XSLW26.js";
import "./chunk-QOPV4UHS.js";
import "./chunk-NDXPACSU.js";
import {
  emptyState,
  head,
  targetOf
} from "./chunk-3FY5T3RC.js";
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

// src/operations/status.ts
async function status(session) {
  const newest = await head(session);
  const state = newest?.state ?? emptyState;
  const { current, open } = state;
  const topology = await session.catalog.topology(null, session.service, session.environment.name);
  const drift = [];
  const observed = await session.orchestrator.observe(targetOf(session, topology));
  const running = compareRunning(state, observed);
  const runs = runningDigests(observed).map((digest) => digest.slice(0, 19)).join(", ") || "nothing";
  if (open === null && running.kind === "foreign")
    drift.push(
      runs === "nothing" ? "another tool’s revision is set, and nothing runs" : `another tool deployed ${runs}`
    );
  if (open === null && running.kind === "astray")
    drift.push(`runs ${runs}, which is ours but not what the ledger says`);
  if (current !== null && (current.standing === "verified" || current.standing === "rolled-back")) {
    const tag = movingTag(session.environment.name);
    const named = (await session.registry.read(current.revision.repository, [tag])).get(tag)?.digest;
    if (named !== current.revision.digest) drift.push(`${tag} names ${named?.slice(0, 19) ?? "nothing"}`);
  }
  return {
    service: session.service,
    environment: session.environment.name,
    version: current?.version ?? null,
    digest: current?.revision.digest ?? null,
    commit: current?.commit ?? null,
    standing: current?.standing ?? "empty",
    ageSeconds: current === null ? null : secondsBetween(current.at, session.clock.now()),
    open: open === null ? null : `#${open.number} ${open.phase} since ${open.since}`,
    drift,
    holds: state.holds
  };
}

// src/entry/perform/status.ts
var guard = "if-reached";
async function performStatus(world, inputs) {
  const catalog = await catalogOf(world, inputs, inputs.service, inputs.environment[0] ?? null, guard);
  const { policy } = await catalog.policy();
  const known = policy.environments.filter((one) => one.place !== null).map((one) => one.name);
  const environments = inputs.environment.length > 0 ? inputs.environment : known;
  const rows = await Promise.all(
    environments.map(async (environment) => {
      const { sessions } = await openSessions(world, { place: inputs, services: inputs.service, environment, guard });
      return Promise.all(sessions.map(status));
    })
  );
  return rows.flat();
}
async function performHistory(world, inputs) {
  const { sessions } = await openSessions(world, {
    place: inputs,
    services: [inputs.service],
    environment: inputs.environment,
    guard
  });
  const [session] = sessions;
  if (session === void 0) return [];
  const entries = await chainFrom(session, 1);
  return entries.toReversed().slice(0, inputs.limit);
}
export {
  performHistory,
  performStatus
};

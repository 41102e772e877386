import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  parseVersion
} from "./chunk-HTUWN2MK.js";
import {
  secondsBetween
} from "./chunk-OE5E3XHL.js";
import {
  nameOf,
  targetOf,
  waysBackInOrder
} from "./chunk-3FY5T3RC.js";
import {
  blankResult
} from "./chunk-XE24PILU.js";

// src/plan/naming.ts
function names(name, shipped) {
  const version = parseVersion(name);
  if (version !== void 0) return shipped.version === version;
  if (/^sha256:[0-9a-f]{7,64}$/.test(name)) return shipped.revision.digest.startsWith(name);
  if (/^[0-9a-f]{7,64}$/.test(name)) {
    return (shipped.commit?.startsWith(name) ?? false) || shipped.revision.digest.startsWith(`sha256:${name}`);
  }
  return false;
}
function labelOf(shipped) {
  return shipped.version ?? shipped.commit?.slice(0, 10) ?? shipped.revision.digest.slice(0, 19);
}

// src/operations/result.ts
function begunResult(verb, session, resolved, before) {
  return {
    ...blankResult(verb, session.service, session.environment.name),
    digest: resolved?.digest ?? null,
    version: resolved?.version ?? null,
    commit: resolved?.commit ?? null,
    from: before === null ? null : namedOf(before),
    url: urlOf(session),
    details: before === null ? {} : { previous: definitionsOf(before) }
  };
}
function definitionsOf(current) {
  return current.revision.workloads.flatMap(({ definition }) => definition ?? []);
}
function namedOf(current) {
  return { digest: current.revision.digest, version: current.version, commit: current.commit };
}
function urlOf(session) {
  const { url, name } = session.environment;
  return url === null ? null : url.replaceAll("{service}", session.service).replaceAll("{environment}", name);
}
function takingBack({ service, environment }, current) {
  return `waybill rollback ${service} ${environment.name} --from ${labelOf(current)} --reason "…"`;
}
function withClosing(result, session, closing, since) {
  const { current } = closing.entry.state;
  const before = waysBackInOrder(closing.entry.state).find((way) => way.revision.hash !== current?.revision.hash);
  const undo = closing.outcome === "deployed" && current !== null && before !== void 0 ? takingBack(session, current) : null;
  return {
    ...result,
    outcome: closing.outcome,
    good: closing.good,
    message: closing.message,
    entry: result.entry ?? nameOf(closing.entry),
    closing: closing.entry.digest,
    revision: current?.revision.hash ?? null,
    undo,
    seconds: secondsBetween(since, session.clock.now()),
    details: {
      ...result.details,
      evidence: closing.evidence,
      paged: closing.paged,
      runs: current === null ? null : { ...namedOf(current), standing: current.standing },
      definitions: current === null ? [] : definitionsOf(current),
      console: current === null ? null : session.orchestrator.link(targetOf(session, current.revision)),
      ...closing.verdict === null ? {} : { verdict: closing.verdict }
    }
  };
}

export {
  names,
  labelOf,
  begunResult,
  namedOf,
  takingBack,
  withClosing
};

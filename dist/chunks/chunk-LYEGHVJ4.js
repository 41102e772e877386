import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  nameOf,
  parseVersion
} from "./chunk-WLAJ7I4J.js";
import {
  secondsBetween
} from "./chunk-OE5E3XHL.js";

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
function blankResult(verb, service, environment) {
  return {
    verb,
    service,
    environment,
    outcome: "errored",
    good: false,
    message: "",
    digest: null,
    version: null,
    commit: null,
    from: null,
    entry: null,
    closing: null,
    revision: null,
    unmet: [],
    warnings: [],
    url: null,
    undo: null,
    seconds: 0,
    details: {}
  };
}
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
function withClosing(result, session, closing, since) {
  const { current } = closing.entry.state;
  const undo = closing.outcome === "deployed" && current !== null ? `waybill rollback ${session.service} ${session.environment.name} --from ${labelOf(current)} --reason "…"` : null;
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
      ...closing.verdict === null ? {} : { verdict: closing.verdict }
    }
  };
}

// src/config/suggestion.ts
function suggestion(word, known) {
  let best;
  let least = Math.min(2, Math.ceil(word.length / 2) - 1) + 1;
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}
function editDistance(from, to) {
  if (Math.abs(from.length - to.length) > 2) return 3;
  let before = [];
  let last = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const cost = from[i - 1] === to[j - 1] ? 0 : 1;
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
        value = Math.min(value, (before[j - 2] ?? 0) + 1);
      }
      row.push(value);
    }
    before = last;
    last = row;
  }
  return last[to.length] ?? 0;
}
function didYouMean(word, known) {
  const meant = suggestion(word, known);
  return meant === void 0 ? "" : `; did you mean "${meant}"?`;
}

export {
  names,
  labelOf,
  blankResult,
  begunResult,
  namedOf,
  withClosing,
  suggestion,
  didYouMean
};

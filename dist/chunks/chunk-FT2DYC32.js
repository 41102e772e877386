import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  matchesAny
} from "./chunk-PNVC34VE.js";

// src/plan/graph.ts
function latestEnvironment(policy) {
  if (policy.registry.latestFrom !== null) return policy.registry.latestFrom;
  const required = new Set(policy.environments.flatMap((environment) => environment.requires.verifiedIn));
  const last = policy.environments.filter((environment) => !required.has(environment.name));
  return last.length === 1 ? last[0]?.name ?? null : null;
}
function letsIn(environment, ref) {
  if (environment.branches === null && environment.tags === null) return true;
  return matchesRef({ branches: environment.branches ?? [], tags: environment.tags ?? [] }, ref);
}
function matchesRef(patterns, ref) {
  if (ref.startsWith("refs/heads/")) return matchesAny(patterns.branches, ref.slice("refs/heads/".length));
  return matchesAny(patterns.tags, ref.slice("refs/tags/".length));
}
function environmentsFor(policy, ref) {
  return policy.environments.filter(
    (environment) => (environment.branches !== null || environment.tags !== null) && letsIn(environment, ref)
  );
}

export {
  latestEnvironment,
  letsIn,
  matchesRef,
  environmentsFor
};

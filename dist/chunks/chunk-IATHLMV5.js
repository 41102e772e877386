import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  isDowngrade
} from "./chunk-HTUWN2MK.js";
import {
  binds,
  isVerifiedHere,
  judgementOf
} from "./chunk-3FY5T3RC.js";

// src/plan/gate.ts
function unmetRequirements(environment, candidate, facts) {
  return [
    ...unmetRefs(environment, facts.refs),
    ...facts.tampered.map((one) => ({
      code: "tag-tampered",
      message: `${one.tag} names ${one.names}, but the ledger of ${one.environment} says ${one.ledger}: the tag was moved by a hand`,
      fix: `waybill settle ${candidate.service} ${one.environment} --repair`
    })),
    ...unmetVerification(environment, candidate, facts),
    ...unmetTests(environment, candidate, facts),
    ...unmetHolds(environment, candidate, facts),
    ...unmetVersion(environment, candidate, facts.state),
    ...unmetWayBack(facts)
  ];
}
function unmetRefs(environment, refs) {
  switch (refs.kind) {
    case "any":
    case "allowed":
      return [];
    case "unknown":
      return [
        {
          code: "refs-unknown",
          message: `git cannot tell whether a ref that ${environment.name} allows contains this commit`,
          fix: refs.fix
        }
      ];
    case "none-matches": {
      const allowed = [
        ...(environment.branches ?? []).map((pattern) => `branch ${pattern}`),
        ...(environment.tags ?? []).map((pattern) => `tag ${pattern}`)
      ].join(", ");
      const came = refs.refs.length === 0 ? "a commit that no branch or tag contains" : refs.refs.join(", ");
      return [{ code: "ref-not-allowed", message: `${environment.name} lets in ${allowed}; this is ${came}` }];
    }
  }
}
function unmetVerification(environment, candidate, facts) {
  if (facts.refs.kind === "allowed" && facts.refs.exempt) return [];
  return environment.requires.verifiedIn.flatMap((name) => {
    const state = facts.required.find((required) => required.environment === name)?.state;
    if (state !== void 0 && isVerifiedHere(state, candidate.digest)) return [];
    const judgement = state === void 0 ? void 0 : judgementOf(state, candidate.digest);
    const found = judgement?.verdict === "rejected" ? `was rejected there (#${judgement.number})` : "was never verified there";
    return [
      {
        code: "not-verified",
        message: `${environment.name} requires this very image to be verified in ${name}; it ${found}`,
        fix: `waybill ship ${candidate.service} ${candidate.version ?? candidate.digest} ${name}`
      }
    ];
  });
}
function unmetTests(environment, candidate, facts) {
  return environment.requires.tests.flatMap((stage) => {
    const standing = facts.tests.find((one) => one.stage === stage)?.standing ?? "none";
    if (standing === "passed") return [];
    const found = standing === "failed" ? "it failed when it was last run" : "no stamp says that it was run";
    const commit = candidate.commit === null ? "" : ` --commit ${candidate.commit}`;
    return [
      {
        code: "not-tested",
        message: `${environment.name} requires this very image to have passed the stage ${stage}; ${found}`,
        fix: `waybill test ${candidate.service}${commit} --stage ${stage}`
      }
    ];
  });
}
function unmetHolds(environment, candidate, facts) {
  const subject = { digest: candidate.digest, sourceKey: candidate.sourceKey, revision: candidate.revision };
  const own = facts.state.holds.filter((hold) => binds(hold, subject)).map((hold) => ({ where: environment.name, hold }));
  const exempt = facts.refs.kind === "allowed" && facts.refs.exempt;
  const verifiedHere = isVerifiedHere(facts.state, candidate.digest);
  const inherited = exempt ? [] : facts.required.flatMap(
    ({ environment: where, state }) => state.holds.filter((hold) => binds(hold, subject) && !(hold.by === "machine" && verifiedHere)).map((hold) => ({ where, hold }))
  );
  return [...own, ...inherited].map(({ where, hold }) => ({
    code: "held",
    message: `held in ${where} since ${hold.at} by ${hold.by === "machine" ? "a failed verdict" : hold.actor} (#${hold.id}): ${hold.reason}`,
    fix: releaseCommand(candidate.service, where, hold)
  }));
}
function releaseCommand(service, environment, hold) {
  return `waybill release ${service} ${environment} --id ${hold.id} --reason "…"`;
}
function unmetVersion(environment, candidate, state) {
  const runs = state.current?.version ?? null;
  if (environment.allowDowngrade || runs === null || candidate.version === null) return [];
  if (!isDowngrade(runs, candidate.version)) return [];
  return [
    {
      code: "downgrade",
      message: `${environment.name} runs ${runs}; ${candidate.version} is older`,
      fix: `waybill rollback ${candidate.service} ${environment.name} --from ${runs} --to ${candidate.version} --reason "…"`
    }
  ];
}
function unmetWayBack(facts) {
  if (facts.wayBack !== "none" || facts.acceptNoWayBack !== null) return [];
  return [
    {
      code: "no-way-back",
      message: "nothing is known that could be gone back to: no earlier revision is good, free of holds and pullable",
      fix: 'accept-no-way-back: true   # with a reason; by hand: --accept-no-way-back --reason "first deployment"'
    }
  ];
}

export {
  unmetRequirements,
  releaseCommand
};

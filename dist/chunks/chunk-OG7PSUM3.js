import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);

// src/plan/verdict.ts
function judgeProbe(probe, observations) {
  const own = observations.filter((observation) => observation.probe === probe.name);
  const real = own.filter((observation) => !observation.errored);
  const errored = own.find((observation) => observation.errored);
  if (real.length === 0) {
    if (errored !== void 0) return { probe: probe.name, verdict: "errored", reason: errored.detail };
    return { probe: probe.name, verdict: "inconclusive", reason: "not one observation was made" };
  }
  const good = real.filter((observation) => observation.ok).length;
  const needed = probe.kind === "http" ? probe.successRate : 1;
  if (good / real.length < needed) {
    const worst = real.find((observation) => !observation.ok);
    return {
      probe: probe.name,
      verdict: "failed",
      reason: `${good} of ${real.length} good, ${percent(needed)} needed: ${worst?.detail ?? ""}`
    };
  }
  if (errored !== void 0) return { probe: probe.name, verdict: "errored", reason: errored.detail };
  const slow = probe.kind === "http" ? tooSlow(probe, real) : void 0;
  if (slow !== void 0) return { probe: probe.name, verdict: "failed", reason: slow };
  const speed = probe.kind === "http" ? `, p95 ${p95(real)} ms` : "";
  return { probe: probe.name, verdict: "passed", reason: `${good} of ${real.length} good${speed}` };
}
function judge(judged) {
  if (judged.some((one) => one.verdict === "failed")) return "failed";
  if (judged.some((one) => one.verdict === "errored")) return "errored";
  if (judged.length === 0 || judged.some((one) => one.verdict === "inconclusive")) return "inconclusive";
  return "passed";
}
function tooSlow(probe, observations) {
  if (probe.p95Milliseconds === null) return void 0;
  const measured = p95(observations);
  return measured > probe.p95Milliseconds ? `p95 is ${measured} ms, at most ${probe.p95Milliseconds} ms expected` : void 0;
}
function p95(observations) {
  const sorted = observations.map((observation) => observation.milliseconds).sort((a, b) => a - b);
  return Math.round(sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0);
}
function percent(share) {
  return `${Math.round(share * 1e3) / 10} %`;
}

export {
  judgeProbe,
  judge
};

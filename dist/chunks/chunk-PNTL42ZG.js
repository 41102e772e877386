import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);

// src/plan/running.ts
function compareRunning(current, observed) {
  const recorded = new Map(current?.revision.workloads.map((workload) => [workload.name, workload]));
  const others = observed.filter((workload) => {
    const record = recorded.get(workload.name);
    if (record?.definition === workload.definition) return false;
    return !(current?.standing === "adopted" && record?.base === workload.definition);
  });
  if (others.length === 0 && current !== null) return { kind: "as-recorded" };
  if (current === null && observed.every((workload) => workload.desired === 0 && workload.healthy === 0)) {
    return { kind: "nothing" };
  }
  const wanted = current?.standing;
  const isOurs = wanted === "verified" || wanted === "rolled-back" || wanted === "adopted";
  const astray = isOurs ? others.filter((workload) => workload.mark.entry !== null) : [];
  if (astray.length > 0) return { kind: "astray", workloads: astray.map((workload) => workload.name) };
  return {
    kind: "foreign",
    workloads: others.map((workload) => workload.name),
    steady: observed.every((workload) => workload.steady) && observed.some((workload) => workload.healthy > 0)
  };
}
function runningDigests(observed) {
  return [...new Set(observed.flatMap((workload) => workload.digests))];
}

export {
  compareRunning,
  runningDigests
};

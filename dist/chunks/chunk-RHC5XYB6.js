import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);

// src/entry/summary/tally.ts
var reasonsKept = 5;
function tally(tallies, observation) {
  const { probe, ok, errored, detail } = observation;
  const before = tallies.find((one) => one.probe === probe) ?? { probe, made: 0, good: 0, errored: 0, reasons: [] };
  const news = !ok && !before.reasons.includes(detail) && before.reasons.length < reasonsKept;
  const after = {
    probe,
    made: before.made + 1,
    good: before.good + (ok ? 1 : 0),
    errored: before.errored + (errored ? 1 : 0),
    reasons: news ? [...before.reasons, detail] : before.reasons
  };
  return tallies.includes(before) ? tallies.map((one) => one === before ? after : one) : [...tallies, after];
}

// src/entry/summary/collect.ts
var logLines = 500;
function createCollector(next) {
  const kept = /* @__PURE__ */ new Map();
  return {
    reporter: {
      report(report) {
        const environment = "environment" in report ? report.environment : "";
        const key = JSON.stringify([report.service, environment]);
        kept.set(key, withReport(kept.get(key) ?? blank(report.service, environment), report));
        next.report(report);
      }
    },
    collected: () => [...kept.values()]
  };
}
function reportsOf(collected, service, environment) {
  const own = collected.filter(
    (one) => one.service === service && (one.environment === "" || one.environment === (environment ?? ""))
  );
  return own.reduce(
    (all, one) => ({
      ...all,
      failures: [...all.failures, ...one.failures],
      tallies: [...all.tallies, ...one.tallies],
      changes: [...all.changes, ...one.changes],
      warnings: [...all.warnings, ...one.warnings],
      log: [...all.log, ...one.log],
      dropped: all.dropped + one.dropped
    }),
    blank(service, environment ?? "")
  );
}
function blank(service, environment) {
  return { service, environment, failures: [], tallies: [], changes: [], warnings: [], log: [], dropped: 0 };
}
function withReport(kept, report) {
  switch (report.kind) {
    case "step":
    case "output":
      return withLines(kept, report.text.split(/\r\n|\n|\r/));
    case "progress":
      return kept;
    case "warning": {
      const warning = { text: report.text, fix: report.fix ?? null };
      const known = kept.warnings.some((one) => one.text === warning.text && one.fix === warning.fix);
      return known ? kept : { ...kept, warnings: [...kept.warnings, warning] };
    }
    case "finding":
      return kept;
    case "changes":
      return { ...kept, changes: report.changes };
    case "observations":
      return { ...kept, tallies: report.observations.reduce(tally, kept.tallies) };
    case "failure":
      return { ...kept, failures: [...kept.failures.filter((one) => !same(one, report.failure)), report.failure] };
  }
}
function withLines(kept, lines) {
  const all = [...kept.log, ...lines];
  const over = Math.max(0, all.length - logLines);
  return { ...kept, log: all.slice(over), dropped: kept.dropped + over };
}
function same(one, other) {
  return one.workload === other.workload && one.reason === other.reason;
}

export {
  createCollector,
  reportsOf
};

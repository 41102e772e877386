import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  cancellation,
  createTerminalReporter,
  openWorld
} from "./chunk-FNKZY6HT.js";
import {
  saved
} from "./chunk-7UOEGHX5.js";

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

// src/entry/hosts/step-world.ts
async function openStepWorld(host) {
  const entries = /* @__PURE__ */ new Set();
  let collected = () => [];
  let policy;
  const world = await openWorld({
    environment: process.env,
    folder: process.env["GITHUB_WORKSPACE"] ?? process.cwd(),
    reporter(clock) {
      const annotate = (title, text) => host.annotate("warning", title, text);
      const terminal = createTerminalReporter({ screen: process.stdout, clock, colours: false, annotate });
      const collector = createCollector(terminal);
      collected = () => collector.collected();
      return collector.reporter;
    },
    cancel: cancellation(
      (signal) => host.annotate("warning", "cancelled", `got ${signal}: what was begun is taken back now`)
    ),
    admitted(entry) {
      entries.add(entry);
      host.saveState(saved.entries, [...entries].join("\n"));
    },
    secret: (value) => host.mask(value),
    guarded(reading) {
      policy = reading;
    }
  });
  return {
    world,
    collected: () => collected(),
    policy: () => policy,
    closed(closed) {
      const ended = closed.filter((entry) => entries.delete(entry));
      if (ended.length > 0) host.saveState(saved.entries, [...entries].join("\n"));
    }
  };
}

export {
  reportsOf,
  openStepWorld
};

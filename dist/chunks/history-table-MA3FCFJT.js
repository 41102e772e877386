import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  grid,
  lengthOf,
  widthsOf,
  wrapped
} from "./chunk-EJI6VPI4.js";
import {
  printable
} from "./chunk-NUUCQNAC.js";
import {
  shortDigest
} from "./chunk-5KS5TQ4J.js";
import "./chunk-2FKMNJIF.js";
import "./chunk-Z74EJKPS.js";

// src/entry/cli/history-table.ts
function historyTable(entries, columns = 80) {
  if (entries.length === 0) return "nothing is recorded";
  const head = ["#", "time (UTC)", "what", "version", "by"].map((cell) => [cell]);
  const rows = entries.map(
    ({ header, event, state }) => [
      `#${header.number}`,
      header.time.slice(0, 16).replace("T", " "),
      event.kind,
      subjectOf(event, state) ?? "",
      header.actor
    ].map((cell) => [printable(cell)])
  );
  const widths = widthsOf([head, ...rows], 20);
  const used = widths.reduce((sum, width) => sum + width + 2, 0);
  const room = columns - used;
  const lines = entries.flatMap((entry, index) => {
    const reason = printable(reasonOf(entry.event));
    const [line = ""] = grid([rows[index] ?? []], widths);
    if (reason === "") return [line];
    if (lengthOf(reason) <= room) return [`${line.padEnd(used)}${reason}`];
    return [line, ...wrapped(reason, columns - 4, "").map((piece) => `    ${piece}`)];
  });
  return [...grid([head], widths), ...lines].join("\n");
}
function subjectOf(event, state) {
  switch (event.kind) {
    case "adopted":
    case "admitted":
      return labelOf(event);
    case "rolled-back":
      return labelOf(event.to);
    case "held":
      return shortDigest(event.hold.digest);
    case "released":
      return event.ids.map((id) => `#${id}`).join(", ");
    case "verified":
    case "deployed":
      return state.current === null ? null : labelOf(state.current);
    case "began":
    case "rejected":
    case "withdrawn":
      return state.open === null ? null : labelOf(state.open);
    case "stranded":
      return null;
  }
}
function reasonOf(event) {
  switch (event.kind) {
    case "adopted":
      return event.restart ?? "it ran there before";
    case "admitted":
      return event.refs.map((ref) => ref.replace(/^refs\/(?:heads|tags)\//, "")).join(", ");
    case "began":
      return `until ${event.verdictBy.slice(11, 16)}`;
    case "verified":
      return event.evidence.join("; ");
    case "rolled-back":
      return `its probe ${event.probe === "not-run" ? "was not run" : event.probe}`;
    case "held":
      return event.hold.reason;
    case "deployed":
    case "rejected":
    case "stranded":
    case "released":
      return event.reason;
    case "withdrawn":
      return `${event.cause}: ${event.reason}`;
  }
}
function labelOf(shipped) {
  return shipped.version ?? shipped.commit?.slice(0, 10) ?? shortDigest(shipped.revision.digest);
}
export {
  historyTable
};

import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  grid,
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

// src/entry/cli/status-table.ts
var leastColumn = 16;
function statusTable(rows, columns = 80) {
  if (rows.length === 0) return "there is nothing to show";
  const environments = unique(rows.map((row) => row.environment));
  const services = unique(rows.map((row) => row.service));
  const matrix = [
    [[""], ...environments.map((name) => [printable(name)])],
    ...services.map((service) => [
      [printable(service)],
      ...environments.map(
        (environment) => cellOf(rows.find((row) => row.service === service && row.environment === environment))
      )
    ])
  ];
  const [first = 0, ...others] = widthsOf(matrix, 30);
  const share = Math.floor((columns - first) / Math.max(1, environments.length)) - 2;
  const fits = first + others.reduce((sum, width) => sum + 2 + width, 0) <= columns;
  const table = fits || share >= leastColumn ? lines(matrix, first, others, fits ? 30 : share) : stacked(rows, columns);
  const notes = rows.flatMap((row) => notesOf(row).flatMap((note) => wrapped(note, columns, "  ")));
  return [...table, ...notes.length === 0 ? [] : ["", ...notes]].join("\n");
}
function lines(matrix, first, others, share) {
  return grid(matrix, [first, ...others.map((width) => Math.min(width, share))]);
}
function stacked(rows, columns) {
  return rows.flatMap(
    (row) => wrapped(`${printable(row.service)} in ${printable(row.environment)}: ${cellOf(row).join(", ")}`, columns, "  ")
  );
}
function cellOf(row) {
  if (row === void 0) return ["-"];
  const marks = [
    ...row.drift.length > 0 ? ["drift"] : [],
    ...row.open === null ? [] : ["open"],
    ...row.holds.length === 0 ? [] : [row.holds.length === 1 ? "1 hold" : `${row.holds.length} holds`]
  ];
  const named = row.version ?? row.commit?.slice(0, 10) ?? null;
  return [
    ...named === null ? [] : [printable(named)],
    ...row.digest === null ? [] : [shortDigest(row.digest)],
    row.standing === "empty" ? "nothing recorded" : `${row.standing}${row.ageSeconds === null ? "" : `, ${age(row.ageSeconds)}`}`,
    ...marks.length === 0 ? [] : [`! ${marks.join(", ")}`]
  ];
}
function notesOf(row) {
  const where = `! ${row.service} in ${row.environment}:`;
  return [
    ...row.drift.map((drift) => `${where} ${drift}`),
    ...row.open === null ? [] : [`${where} ${row.open}`],
    ...row.holds.map(
      (hold) => `${where} hold #${hold.id} on ${shortDigest(hold.digest)}${hold.scope === "revision" ? " with one configuration" : ""}, by ${hold.by === "machine" ? "a verdict" : hold.actor}: ${hold.reason}`
    )
  ].map(printable);
}
function age(seconds) {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min`;
  if (whole < 86400) return `${Math.floor(whole / 3600)} h`;
  return `${Math.floor(whole / 86400)} d`;
}
function unique(texts) {
  return [...new Set(texts)];
}
export {
  age,
  statusTable
};

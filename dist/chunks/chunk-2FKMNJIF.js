import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);

// src/domain/error.ts
var WaybillError = class extends Error {
  name = "WaybillError";
  code;
  problems;
  constructor(code, problems, cause) {
    const all = "message" in problems ? [problems] : problems;
    super(all.map(formatProblem).join("\n"), cause === void 0 ? void 0 : { cause });
    this.code = code;
    this.problems = all;
  }
};
function denialIn(error) {
  if (!(error instanceof WaybillError)) return void 0;
  for (const problem of error.problems) {
    const { denied } = problem;
    if (denied !== void 0) return { ...problem, denied };
  }
  return void 0;
}
function toldBy(who, { message, where, denied }) {
  if (denied !== void 0) return who === null ? message : `${who} ${message}`;
  return where === void 0 ? message : `${where}: ${message}`;
}
function formatProblem(problem) {
  const head = problem.where === void 0 ? problem.message : `${problem.where}: ${problem.message}`;
  return problem.fix === void 0 ? head : `${head}
  fix: ${problem.fix.replaceAll("\n", "\n       ")}`;
}

export {
  WaybillError,
  denialIn,
  toldBy,
  formatProblem
};

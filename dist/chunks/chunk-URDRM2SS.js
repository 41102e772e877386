import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  cut,
  oneLine
} from "./chunk-TZ2IXCNH.js";
import {
  WaybillError,
  formatProblem
} from "./chunk-2FKMNJIF.js";

// src/adapters/notify/aws-refusal.ts
function awsRefusal(error, service) {
  if (error instanceof WaybillError) return error.problems.map(formatProblem).join("; ");
  if (error instanceof Error) return `${service} refused it: ${error.name}: ${cut(oneLine(error.message), 300)}`;
  return `${service} refused it`;
}

export {
  awsRefusal
};

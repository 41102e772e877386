import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  gitFailure,
  runGit
} from "./chunk-YPQT5KNI.js";
import "./chunk-2FKMNJIF.js";
import "./chunk-Z74EJKPS.js";

// src/adapters/git/checkout-root.ts
async function checkoutRoot(folder, environment) {
  const place = { location: ["-C", folder], settings: [], environment, lazyFetch: false };
  const result = await runGit(place, ["rev-parse", "--show-toplevel"]);
  if (result.code === 0) return result.stdout.toString("utf8").replace(/\r?\n$/, "");
  if (/not a git repository|must be run in a work tree/.test(result.stderr)) return void 0;
  throw gitFailure("rev-parse", result);
}
export {
  checkoutRoot
};

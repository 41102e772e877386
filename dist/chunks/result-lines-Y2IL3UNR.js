import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  line,
  painter
} from "./chunk-L4STEMB4.js";
import {
  printable,
  printableLines
} from "./chunk-NUUCQNAC.js";
import {
  titleOf
} from "./chunk-YVZLQ7IO.js";
import "./chunk-5KS5TQ4J.js";
import "./chunk-2FKMNJIF.js";
import "./chunk-Z74EJKPS.js";

// src/entry/cli/result-lines.ts
function resultLines(results, paint = painter(false)) {
  if (results.length === 0) return ["there was nothing to do"];
  return results.flatMap(linesOf).map(({ tone, text }) => paint(tone, text));
}
function linesOf(result) {
  const [only, ...others] = result.unmet;
  const alone = only !== void 0 && others.length === 0;
  return [
    line(toneOf(result), `${result.good ? "✓" : "✗"} ${printable(titleOf(result))}`),
    // Several things that are missing are listed; their sum would only say them twice.
    ...others.length > 0 || result.message === "" ? [] : indented("plain", "", alone ? only.message : result.message),
    ...result.unmet.flatMap((one) => [
      ...alone ? [] : indented("plain", "- ", one.message),
      ...one.fix === void 0 ? [] : indented("plain", alone ? "fix: " : "  fix: ", one.fix)
    ]),
    ...result.warnings.flatMap((warning) => indented("warning", "! ", warning)),
    ...result.url === null || !result.good ? [] : indented("quiet", "", result.url),
    ...result.undo === null ? [] : indented("quiet", "to undo it: ", result.undo)
  ];
}
function toneOf(result) {
  if (!result.good) return "bad";
  return result.outcome === "unchanged" || result.outcome === "superseded" ? "plain" : "good";
}
function indented(tone, mark, text) {
  return printableLines(text).map(
    (piece, index) => line(tone, `  ${index === 0 ? mark : " ".repeat(mark.length)}${piece}`)
  );
}
export {
  resultLines
};

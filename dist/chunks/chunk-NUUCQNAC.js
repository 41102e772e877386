import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);

// src/adapters/terminal/printable.ts
var escape = "\x1B";
var bell = "\x07";
var escapes = [
  // Control sequences, then operating system commands and other strings up to their end, then single escapes.
  new RegExp(`${escape}\\[[0-?]*[ -/]*[@-~]`, "g"),
  new RegExp(`${escape}[\\]PX^_][^${bell}${escape}]*(?:${bell}|${escape}\\\\)?`, "g"),
  new RegExp(`${escape}[ -/]*[0-~]?`, "g")
];
var acting = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200e\u200f]/gu;
function printableLines(text) {
  const shown = escapes.reduce((rest, pattern) => rest.replace(pattern, ""), text);
  return shown.split(/\r\n|\n|\r/).map(inert);
}
function printable(text) {
  return printableLines(text).join(" ");
}
function inert(line) {
  return line.replaceAll("	", "    ").replace(acting, "").replace(/^(\s*):(?=:)/, "$1: ").replaceAll("##[", "## [");
}

export {
  printableLines,
  printable
};

import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);

// src/domain/glob.ts
function matchesGlob(pattern, path) {
  let source = "";
  for (let at = 0; at < pattern.length; at++) {
    const rest = pattern.slice(at);
    if (rest.startsWith("**/")) {
      source += "(?:[^/]+/)*";
      at += 2;
    } else if (rest.startsWith("**")) {
      source += ".*";
      at += 1;
    } else if (pattern[at] === "*") source += "[^/]*";
    else if (pattern[at] === "?") source += "[^/]";
    else source += (pattern[at] ?? "").replace(/[\\^$.|+()[\]{}]/, "\\$&");
  }
  return new RegExp(`^${source}(?:/.*)?$`, "s").test(path);
}
function fixedPart(pattern) {
  const names = pattern.split("/");
  const first = names.findIndex((name) => /[*?]/.test(name));
  return (first === -1 ? names : names.slice(0, first)).join("/");
}

export {
  matchesGlob,
  fixedPart
};

import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);

// src/domain/build.ts
function declaredPaths(build) {
  const paths = /* @__PURE__ */ new Set([build.context, ...build.paths, ...Object.values(build.contexts)]);
  if (build.recipe.kind === "dockerfile") paths.add(build.recipe.path);
  return [...paths].sort();
}
var exportTime = 315532800;

export {
  declaredPaths,
  exportTime
};

import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);

// src/domain/build.ts
var plainMeans = {
  builder: null,
  secrets: {},
  ssh: [],
  cache: null,
  sbom: false,
  provenance: null,
  attestations: null
};
function declaredPaths(build) {
  const paths = /* @__PURE__ */ new Set([build.context, ...build.paths, ...Object.values(build.contexts)]);
  if (build.recipe.kind === "dockerfile") paths.add(build.recipe.path);
  return [...paths].sort();
}
function ownIgnoreFile(build) {
  if (build.recipe.kind !== "dockerfile") return void 0;
  const path = `${build.recipe.path}.dockerignore`;
  const covered = declaredPaths(build).some((one) => one === "." || path === one || path.startsWith(`${one}/`));
  return covered ? void 0 : path;
}
var exportTime = 315532800;

export {
  plainMeans,
  declaredPaths,
  ownIgnoreFile,
  exportTime
};

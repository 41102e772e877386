import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);

// src/adapters/builder/inside.ts
import { realpath } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
async function locate(root, path) {
  const base = await realpath(root);
  const wanted = resolve(root, path);
  if (!isBelow(resolve(root), wanted) && !isBelow(base, wanted)) return { kind: "outside" };
  try {
    const real = await realpath(wanted);
    return isBelow(base, real) ? { kind: "inside", path: real } : { kind: "outside" };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : void 0;
    if (code === "ENOENT" || code === "ENOTDIR" || code === "ELOOP") return { kind: "absent" };
    throw error;
  }
}
function isBelow(base, path) {
  const way = relative(base, path);
  return way === "" || way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

export {
  locate
};

import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import "./chunk-Z74EJKPS.js";

// src/adapters/scratch/scratch.ts
import { mkdir, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as join2 } from "node:path";

// src/adapters/scratch/remove-folder.ts
import { chmod, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
async function removeFolder(path) {
  try {
    await remove(path);
  } catch (error) {
    if (!isDenied(error)) throw error;
    try {
      await makeWritable(path);
      await remove(path);
    } catch (again) {
      if (!isDenied(again)) throw again;
    }
  }
}
function remove(path) {
  return rm(path, { recursive: true, force: true, maxRetries: 5 });
}
async function makeWritable(folder) {
  await chmod(folder, 448);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) await makeWritable(join(folder, entry.name));
  }
}
function isDenied(error) {
  return error instanceof Error && "code" in error && (error.code === "EACCES" || error.code === "EPERM");
}

// src/adapters/scratch/scratch.ts
function createScratch(root) {
  const base = root === void 0 || root === "" ? tmpdir() : root;
  return {
    async folder(purpose) {
      await mkdir(base, { recursive: true });
      const name = purpose.replace(/[^A-Za-z0-9-]+/g, "-").slice(0, 40);
      const path = await mkdtemp(join2(base, `waybill-${name}-`));
      return { path, remove: () => removeFolder(path) };
    }
  };
}
export {
  createScratch
};

import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  promote
} from "./chunks/chunk-LKVIIBPF.js";
import "./chunks/chunk-3MTXE5QT.js";
import {
  runAction
} from "./chunks/chunk-C6QUUYHZ.js";
import "./chunks/chunk-DJXT6L55.js";
import "./chunks/chunk-2RHBVTVH.js";
import "./chunks/chunk-RHC5XYB6.js";
import "./chunks/chunk-NUUCQNAC.js";
import "./chunks/chunk-YVZLQ7IO.js";
import "./chunks/chunk-VVYOJBOC.js";
import "./chunks/chunk-EOZN7XFT.js";
import "./chunks/chunk-XE24PILU.js";
import "./chunks/chunk-5KS5TQ4J.js";
import "./chunks/chunk-2FKMNJIF.js";
import "./chunks/chunk-7UOEGHX5.js";
import "./chunks/chunk-Z74EJKPS.js";

// src/entry/actions/promote.ts
await runAction(promote, async () => (await import("./chunks/promote-66VL3UFA.js")).performPromote);

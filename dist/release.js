import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  release
} from "./chunks/chunk-AGKHSC2T.js";
import "./chunks/chunk-NDI2ACQD.js";
import {
  runAction
} from "./chunks/chunk-KMZNYPLE.js";
import "./chunks/chunk-B5AOBAE6.js";
import "./chunks/chunk-LQOHOVXK.js";
import "./chunks/chunk-NUUCQNAC.js";
import "./chunks/chunk-E7IFBALX.js";
import "./chunks/chunk-UFPFILZC.js";
import "./chunks/chunk-VVYOJBOC.js";
import "./chunks/chunk-PILELEH3.js";
import "./chunks/chunk-XE24PILU.js";
import "./chunks/chunk-5KS5TQ4J.js";
import "./chunks/chunk-2FKMNJIF.js";
import "./chunks/chunk-7UOEGHX5.js";
import "./chunks/chunk-Z74EJKPS.js";

// src/entry/actions/release.ts
await runAction(release, async () => (await import("./chunks/holds-MVG6YFG5.js")).performRelease);

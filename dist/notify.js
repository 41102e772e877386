import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  notify
} from "./chunks/chunk-2DKWQS7I.js";
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

// src/entry/actions/notify.ts
await runAction(notify, async () => (await import("./chunks/notify-SHBH37LL.js")).performNotify);

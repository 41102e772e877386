import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  rollback
} from "./chunks/chunk-3FRLXQ7W.js";
import "./chunks/chunk-XBNCVYV3.js";
import {
  runAction
} from "./chunks/chunk-SGSJNHTM.js";
import "./chunks/chunk-DEWOVLEG.js";
import "./chunks/chunk-RTYV4DR4.js";
import "./chunks/chunk-EWBQIGMI.js";
import "./chunks/chunk-LU4363VD.js";
import "./chunks/chunk-L4STEMB4.js";
import "./chunks/chunk-NUUCQNAC.js";
import "./chunks/chunk-S6FR7JTZ.js";
import "./chunks/chunk-UFPFILZC.js";
import "./chunks/chunk-XIWJATQL.js";
import "./chunks/chunk-IQGFZRJR.js";
import "./chunks/chunk-E7T46Y7C.js";
import "./chunks/chunk-MA2H77QP.js";
import "./chunks/chunk-VTJPUTBY.js";
import "./chunks/chunk-OE5E3XHL.js";
import "./chunks/chunk-G764PEQJ.js";
import "./chunks/chunk-BGMZKSPQ.js";
import "./chunks/chunk-5KS5TQ4J.js";
import "./chunks/chunk-H4YIV5CP.js";
import "./chunks/chunk-7UOEGHX5.js";
import "./chunks/chunk-RTVM66OZ.js";
import "./chunks/chunk-Z74EJKPS.js";

// src/entry/actions/rollback.ts
await runAction(rollback, async () => (await import("./chunks/rollback-BV7BSZMV.js")).performRollback);

import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  settle
} from "./chunks/chunk-BAQLGOQP.js";
import "./chunks/chunk-XBNCVYV3.js";
import {
  runAction
} from "./chunks/chunk-EHC3MVF2.js";
import "./chunks/chunk-DEWOVLEG.js";
import "./chunks/chunk-RTYV4DR4.js";
import "./chunks/chunk-5PMDAE2L.js";
import "./chunks/chunk-J4HZ2H7A.js";
import "./chunks/chunk-L4STEMB4.js";
import "./chunks/chunk-NUUCQNAC.js";
import "./chunks/chunk-S6FR7JTZ.js";
import "./chunks/chunk-UFPFILZC.js";
import "./chunks/chunk-XIWJATQL.js";
import "./chunks/chunk-EILQ7RS7.js";
import "./chunks/chunk-LQ3JWUIG.js";
import "./chunks/chunk-SOM3A7NP.js";
import "./chunks/chunk-VTJPUTBY.js";
import "./chunks/chunk-OE5E3XHL.js";
import "./chunks/chunk-G764PEQJ.js";
import "./chunks/chunk-5KS5TQ4J.js";
import "./chunks/chunk-BGMZKSPQ.js";
import "./chunks/chunk-H4YIV5CP.js";
import "./chunks/chunk-7UOEGHX5.js";
import "./chunks/chunk-RTVM66OZ.js";
import "./chunks/chunk-Z74EJKPS.js";

// src/entry/actions/settle.ts
await runAction(settle, async () => (await import("./chunks/settle-2AXJ4EQ7.js")).performSettle);

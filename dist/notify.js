import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  notify
} from "./chunks/chunk-HKU6Z65T.js";
import {
  runAction
} from "./chunks/chunk-UWBRYFRE.js";
import "./chunks/chunk-RTYV4DR4.js";
import "./chunks/chunk-3XEGOPZG.js";
import "./chunks/chunk-RTQBULHB.js";
import "./chunks/chunk-FNKZY6HT.js";
import "./chunks/chunk-L4STEMB4.js";
import "./chunks/chunk-NUUCQNAC.js";
import "./chunks/chunk-BFABL7LH.js";
import "./chunks/chunk-S6FR7JTZ.js";
import "./chunks/chunk-MN3WQEZ7.js";
import "./chunks/chunk-UFPFILZC.js";
import "./chunks/chunk-VVYOJBOC.js";
import "./chunks/chunk-EILQ7RS7.js";
import "./chunks/chunk-LYEGHVJ4.js";
import "./chunks/chunk-WLAJ7I4J.js";
import "./chunks/chunk-PT2WH4VM.js";
import "./chunks/chunk-OE5E3XHL.js";
import "./chunks/chunk-VTJPUTBY.js";
import "./chunks/chunk-G764PEQJ.js";
import "./chunks/chunk-5KS5TQ4J.js";
import "./chunks/chunk-BGMZKSPQ.js";
import "./chunks/chunk-H4YIV5CP.js";
import "./chunks/chunk-7UOEGHX5.js";
import "./chunks/chunk-RTVM66OZ.js";
import "./chunks/chunk-Z74EJKPS.js";

// src/entry/actions/notify.ts
await runAction(notify, async () => (await import("./chunks/notify-23PYBFP3.js")).performNotify);

import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  notify
} from "./chunks/chunk-HKU6Z65T.js";
import {
  runAction
} from "./chunks/chunk-L7XDL3GK.js";
import "./chunks/chunk-RTQBULHB.js";
import "./chunks/chunk-RTYV4DR4.js";
import "./chunks/chunk-N53X27ZU.js";
import "./chunks/chunk-C3MPD66S.js";
import "./chunks/chunk-L4STEMB4.js";
import "./chunks/chunk-NUUCQNAC.js";
import "./chunks/chunk-S6FR7JTZ.js";
import "./chunks/chunk-UFPFILZC.js";
import "./chunks/chunk-VVYOJBOC.js";
import "./chunks/chunk-EILQ7RS7.js";
import "./chunks/chunk-ATEV4AUD.js";
import "./chunks/chunk-FUUYAMTU.js";
import "./chunks/chunk-VTJPUTBY.js";
import "./chunks/chunk-OE5E3XHL.js";
import "./chunks/chunk-G764PEQJ.js";
import "./chunks/chunk-5KS5TQ4J.js";
import "./chunks/chunk-BGMZKSPQ.js";
import "./chunks/chunk-H4YIV5CP.js";
import "./chunks/chunk-7UOEGHX5.js";
import "./chunks/chunk-RTVM66OZ.js";
import "./chunks/chunk-Z74EJKPS.js";

// src/entry/actions/notify.ts
await runAction(notify, async () => (await import("./chunks/notify-2SBOR4RQ.js")).performNotify);

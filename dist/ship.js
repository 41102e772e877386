import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  ship
} from "./chunks/chunk-VOA34KDZ.js";
import "./chunks/chunk-FBKIUXTT.js";
import "./chunks/chunk-HRSVYFST.js";
import "./chunks/chunk-QUBXZJPL.js";
import {
  runAction
} from "./chunks/chunk-26FQEVDP.js";
import "./chunks/chunk-DJPJLZKG.js";
import "./chunks/chunk-E7IFBALX.js";
import "./chunks/chunk-B5AOBAE6.js";
import "./chunks/chunk-NUUCQNAC.js";
import "./chunks/chunk-UFPFILZC.js";
import "./chunks/chunk-VVYOJBOC.js";
import "./chunks/chunk-2BIH733S.js";
import "./chunks/chunk-XE24PILU.js";
import "./chunks/chunk-GSEIRPAU.js";
import "./chunks/chunk-QRW6R54H.js";
import "./chunks/chunk-OE5E3XHL.js";
import "./chunks/chunk-IRPDRX22.js";
import "./chunks/chunk-G764PEQJ.js";
import "./chunks/chunk-BGMZKSPQ.js";
import "./chunks/chunk-5KS5TQ4J.js";
import "./chunks/chunk-2FKMNJIF.js";
import "./chunks/chunk-VP57ZRC6.js";
import "./chunks/chunk-7UOEGHX5.js";
import "./chunks/chunk-RTVM66OZ.js";
import "./chunks/chunk-Z74EJKPS.js";

// src/entry/actions/ship.ts
await runAction(ship, async () => (await import("./chunks/ship-ZGUMWMDC.js")).performShip);

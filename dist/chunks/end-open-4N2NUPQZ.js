import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  conclude
} from "./chunk-VUMW3K5F.js";
import {
  goBack
} from "./chunk-36SWW7ED.js";
import "./chunk-JQJGS4KP.js";
import "./chunk-FT2DYC32.js";
import "./chunk-PNVC34VE.js";
import {
  head,
  record
} from "./chunk-MA2H77QP.js";
import "./chunk-VTJPUTBY.js";
import "./chunk-OE5E3XHL.js";
import "./chunk-G764PEQJ.js";
import "./chunk-BGMZKSPQ.js";
import "./chunk-5KS5TQ4J.js";
import "./chunk-H4YIV5CP.js";
import "./chunk-RTVM66OZ.js";
import "./chunk-Z74EJKPS.js";

// src/operations/end-open.ts
async function endOpen(session, name, reason) {
  for (; ; ) {
    const newest = await head(session, name.number);
    const open = newest?.state.open;
    if (newest === void 0 || open?.number !== name.number) return void 0;
    switch (open.phase) {
      case "admitted": {
        const entry = await record(session, newest, { kind: "withdrawn", cause: "cancelled", reason, evidence: [] });
        if (entry !== void 0) return { kind: "withdrawn", entry };
        break;
      }
      case "began": {
        const concluded = await conclude(session, newest, open, { kind: "cancelled", reason });
        if (concluded.kind === "went-back") return { kind: concluded.back.kind, entry: concluded.back.entry };
        if (concluded.kind === "closed") return { kind: "withdrawn", entry: concluded.entry };
        break;
      }
      case "returning": {
        const back = await goBack(session, newest);
        if (back !== void 0) return { kind: back.kind, entry: back.entry };
        break;
      }
    }
  }
}
export {
  endOpen
};

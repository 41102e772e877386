import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  conclude
} from "./chunk-WKYV2ZTS.js";
import {
  goBack
} from "./chunk-UPYLNBV4.js";
import {
  head,
  record
} from "./chunk-WLAJ7I4J.js";

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

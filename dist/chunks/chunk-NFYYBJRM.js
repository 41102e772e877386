import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  requireOpen
} from "./chunk-EKPW6H4M.js";
import {
  conclude
} from "./chunk-WKYV2ZTS.js";
import {
  check
} from "./chunk-UPYLNBV4.js";
import {
  head,
  say
} from "./chunk-WLAJ7I4J.js";
import {
  isPast
} from "./chunk-OE5E3XHL.js";

// src/operations/probe.ts
async function probe(session, name) {
  const from = requireOpen(await head(session, name.number), name);
  const open = from.state.open;
  if (open?.phase !== "began") return { kind: "moved", number: name.number };
  return settleByProbe(session, from, open);
}
async function settleByProbe(session, from, open) {
  for (; ; ) {
    const checked = await check(session, open, open.probes, session.cancel);
    const ending = endingOfCheck(session, checked, open);
    if (ending !== void 0) return { checked, open, concluded: await conclude(session, from, open, ending) };
    say(session, "progress", `no verdict yet: ${checked.judged.map((judged) => judged.reason).join("; ")}`);
    await session.clock.sleep(10, session.cancel);
  }
}
function endingOfCheck(session, checked, open) {
  const evidence = checked.judged.map((judged) => `${judged.probe}: ${judged.verdict}, ${judged.reason}`);
  const late = isPast(open.verdictBy, session.clock.now());
  const reason = checked.judged.filter((judged) => judged.verdict !== "passed").map((judged) => `${judged.probe} ${judged.verdict}: ${judged.reason}`).join("; ");
  switch (checked.verdict) {
    case "passed":
      return late ? { kind: "no-verdict", reason: "the verdict came after its deadline", evidence } : { kind: "passed", passed: checked.passed, evidence };
    case "failed":
      return { kind: "failed", cause: "image", reason, evidence };
    case "inconclusive":
    case "errored":
      if (session.cancel.aborted) return { kind: "cancelled", reason: "the job was cancelled" };
      return late ? { kind: "no-verdict", reason, evidence } : void 0;
  }
}

export {
  probe,
  settleByProbe
};

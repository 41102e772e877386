import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  bringOpenAbout,
  endingOf,
  readOpen
} from "./chunk-OB2BHLNT.js";
import {
  conclude
} from "./chunk-YCRAS4GV.js";
import {
  check,
  leaveTruth,
  overtaken,
  overtakenBy,
  proveRunning
} from "./chunk-ICFFUXME.js";
import {
  isPast
} from "./chunk-OE5E3XHL.js";
import {
  say
} from "./chunk-3FY5T3RC.js";

// src/operations/probe.ts
async function probe(session, name) {
  const from = await readOpen(session, name);
  const open = from.state.open;
  if (open?.phase !== "began") return { kind: "moved", number: name.number };
  return settleByProbe(session, from, open);
}
async function settleByProbe(session, from, open) {
  const conclusion = async (checked, ending) => ({
    checked,
    open,
    concluded: await conclude(session, from, open, ending)
  });
  for (; ; ) {
    const checked = await check(session, open, open.probes, session.cancel);
    const ending = endingOfCheck(session, checked, open);
    if (ending !== void 0) {
      const proven = await endingOfProof(session, from, open, ending);
      if (proven !== "again") return conclusion(checked, proven);
      say(session, "step", "another revision of ours was set meanwhile: bringing this one about again");
      const outcome = await bringOpenAbout(session, from, open, {});
      if (outcome.kind === "moved") {
        await leaveTruth(session);
        return { checked, open, concluded: { kind: "moved" } };
      }
      if (outcome.kind !== "running") return conclusion(checked, endingOf(session, outcome));
      continue;
    }
    const definition = await overtakenBy(session, open, from.state);
    if (definition !== void 0) return conclusion(checked, overtaken(definition));
    say(session, "progress", `no verdict yet: ${checked.judged.map((judged) => judged.reason).join("; ")}`);
    await session.clock.sleep(10, session.cancel);
  }
}
async function endingOfProof(session, from, open, ending) {
  if (ending.kind !== "passed" && ending.kind !== "failed") return ending;
  return endingByProof(await proveRunning(session, open.revision, from.state), ending);
}
function endingByProof(proof, ending) {
  switch (proof.kind) {
    case "own":
      return ending;
    case "strangers":
      return { kind: "failed", cause: "configuration", reason: proof.reason, evidence: [proof.reason] };
    case "foreign":
      return overtaken(proof.definition);
    case "astray":
      return "again";
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
  settleByProbe,
  endingByProof
};

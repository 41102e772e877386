import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  cancellation,
  createTerminalReporter,
  openWorld
} from "./chunk-XS6EGJZ2.js";
import "./chunk-L4STEMB4.js";
import "./chunk-YPQT5KNI.js";
import "./chunk-CRVD464U.js";
import "./chunk-FYNGIMCM.js";
import "./chunk-JI6Y5OZT.js";
import "./chunk-TWCFQIGC.js";
import "./chunk-DOEF3U6J.js";
import "./chunk-CU3EAEIN.js";
import "./chunk-QYUVTZLG.js";
import "./chunk-S6FR7JTZ.js";
import "./chunk-M7LKGO3D.js";
import "./chunk-OE5E3XHL.js";
import "./chunk-NDXPACSU.js";
import {
  createCollector
} from "./chunk-RHC5XYB6.js";
import "./chunk-NUUCQNAC.js";
import "./chunk-VVYOJBOC.js";
import "./chunk-2FKMNJIF.js";
import {
  saved
} from "./chunk-7UOEGHX5.js";
import "./chunk-Z74EJKPS.js";

// src/entry/hosts/step-world.ts
async function openStepWorld(host) {
  const entries = /* @__PURE__ */ new Set();
  const remember = () => {
    try {
      host.saveState(saved.entries, [...entries].join("\n"));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      host.annotate("warning", "state", `could not be written, and the end of the job knows nothing of it: ${why}`);
    }
  };
  let collected = () => [];
  let policy;
  const world = await openWorld({
    environment: process.env,
    folder: process.env["GITHUB_WORKSPACE"] ?? process.cwd(),
    reporter(clock) {
      const { annotate } = host;
      const screen = { write: (text) => process.stdout.write(text) };
      const terminal = createTerminalReporter({ screen, clock, colours: false, annotate });
      const collector = createCollector(terminal);
      collected = () => collector.collected();
      return collector.reporter;
    },
    cancel: cancellation(
      (signal) => host.annotate("warning", "cancelled", `got ${signal}: what was begun is taken back now`)
    ),
    admitted(entry) {
      entries.add(entry);
      remember();
    },
    secret: (value) => host.mask(value),
    guarded(reading) {
      policy = reading;
    }
  });
  return {
    world,
    collected: () => collected(),
    policy: () => policy,
    closed(closed) {
      const ended = closed.filter((entry) => entries.delete(entry));
      if (ended.length > 0) remember();
    }
  };
}
export {
  openStepWorld
};

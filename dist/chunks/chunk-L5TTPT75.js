import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  parseEntryName
} from "./chunk-RTVM66OZ.js";
import {
  saved
} from "./chunk-7UOEGHX5.js";

// src/entry/run-post.ts
async function runPost() {
  const state = (name) => process.env[`STATE_${name}`] ?? "";
  const entries = state(saved.entries).split("\n").filter((entry) => parseEntryName(entry) !== void 0);
  if (entries.length === 0 || state(saved.keepOpen) === "true") return;
  const [{ createGitHubHost, maskSecrets }, { openStepWorld }, { openEntries }, { endOpen }] = await Promise.all([
    import("./host-ENZUGWRB.js"),
    import("./step-world-ASHG6AXC.js"),
    import("./sessions-BDN4VJVO.js"),
    import("./end-open-BM2QJGIF.js")
  ]);
  const host = createGitHubHost(process.env);
  maskSecrets(host, process.env, []);
  try {
    const { world } = await openStepWorld(host);
    for (const { name, session } of await openEntries(world, JSON.parse(state(saved.place)), entries)) {
      const ended = await endOpen(session, name, "the job ended with it open");
      if (ended === void 0) continue;
      const level = ended.kind === "stranded" ? "error" : "warning";
      host.annotate(level, `${name.service} in ${name.environment}`, `#${name.number} was still open: ${ended.kind}`);
    }
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    host.annotate("warning", "open entries", `could not be ended, whoever comes next finishes them: ${text}`);
  }
}

export {
  runPost
};

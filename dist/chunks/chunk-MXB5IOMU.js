import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  commitUrl,
  runContext
} from "./chunk-VVYOJBOC.js";

// src/entry/notify/context.ts
function notificationContext(world) {
  const run = runContext(world.environment);
  return {
    run: run.url,
    attempt: run.attempt,
    actor: run.actor,
    repository: run.repository,
    commitUrl: (commit) => commitUrl(run, commit),
    time: world.clock.now()
  };
}

export {
  notificationContext
};

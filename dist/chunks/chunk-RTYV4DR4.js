import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);

// src/adapters/github/host.ts
import { appendFile } from "node:fs/promises";
async function createGitHubHost(environment) {
  const core = await import("./core-BWHMLSUC.js");
  return {
    setOutput: (name, value) => core.setOutput(name, value),
    saveState: (name, value) => core.saveState(name, value),
    state: (name) => core.getState(name),
    mask(value) {
      if (value.length >= 4) core.setSecret(value);
    },
    annotate(level, title, text) {
      if (level === "error") core.error(text, { title });
      else if (level === "warning") core.warning(text, { title });
      else core.notice(text, { title });
    },
    group: (title) => core.startGroup(title),
    endGroup: () => core.endGroup(),
    async summarize(markdown) {
      const file = environment["GITHUB_STEP_SUMMARY"];
      if (file !== void 0 && file !== "") await appendFile(file, `${markdown}
`);
    },
    debugging: core.isDebug(),
    fail: (message) => core.setFailed(message)
  };
}
function maskSecrets(host, environment, inputs) {
  const held = ["AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
  for (const value of [...held.map((name) => environment[name]), ...inputs]) {
    for (const line of value?.split(/\r?\n/) ?? []) host.mask(line.trim());
  }
}

export {
  createGitHubHost,
  maskSecrets
};

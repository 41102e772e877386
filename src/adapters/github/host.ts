import { appendFile } from 'node:fs/promises';

/** What an action tells the runner. Everything is written as data, by files or escaped commands (I10). */
export interface GitHubHost {
  readonly setOutput: (name: string, value: string) => void;
  /** For the step at the end of the job. */
  readonly saveState: (name: string, value: string) => void;
  readonly state: (name: string) => string;
  /** Makes the runner replace a value by `***` wherever it would print it. */
  readonly mask: (value: string) => void;
  readonly annotate: (level: 'notice' | 'warning' | 'error', title: string, text: string) => void;
  readonly group: (title: string) => void;
  readonly endGroup: () => void;
  /** Adds Markdown to the step's summary; without the runner's file, does nothing. */
  readonly summarize: (markdown: string) => Promise<void>;
  /** Whether the runner was asked for debug output. */
  readonly debugging: boolean;
  /** Makes the job red, with one line that says why. */
  readonly fail: (message: string) => void;
}

/** Loads `@actions/core` only here: other hosts never wait for it. */
export async function createGitHubHost(environment: Readonly<Record<string, string | undefined>>): Promise<GitHubHost> {
  const core = await import('@actions/core');
  return {
    setOutput: (name, value) => core.setOutput(name, value),
    saveState: (name, value) => core.saveState(name, value),
    state: (name) => core.getState(name),
    mask(value) {
      // A mask of nothing would hide every gap; one of a few letters would hide words.
      if (value.length >= 4) core.setSecret(value);
    },
    annotate(level, title, text) {
      if (level === 'error') core.error(text, { title });
      else if (level === 'warning') core.warning(text, { title });
      else core.notice(text, { title });
    },
    group: (title) => core.startGroup(title),
    endGroup: () => core.endGroup(),
    async summarize(markdown) {
      const file = environment['GITHUB_STEP_SUMMARY'];
      if (file !== undefined && file !== '') await appendFile(file, `${markdown}\n`);
    },
    debugging: core.isDebug(),
    fail: (message) => core.setFailed(message),
  };
}

/** Masks what must never be printed: secret inputs, and the credentials that the environment holds. */
export function maskSecrets(
  host: Pick<GitHubHost, 'mask'>,
  environment: Readonly<Record<string, string | undefined>>,
  inputs: readonly (string | null)[],
): void {
  const held = ['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
  for (const value of [...held.map((name) => environment[name]), ...inputs]) {
    for (const line of value?.split(/\r?\n/) ?? []) host.mask(line.trim());
  }
}

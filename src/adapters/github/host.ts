import { appendFile } from 'node:fs/promises';
// By name: what is not named (OIDC, and an HTTP client for it) stays out of the bundles.
import {
  endGroup,
  error,
  getState,
  isDebug,
  notice,
  saveState,
  setFailed,
  setOutput,
  setSecret,
  startGroup,
  warning,
} from '@actions/core';

/** What an action tells the runner. Everything is written as data, by files or escaped commands (I10). */
export interface GitHubHost {
  readonly setOutput: (name: string, value: string) => void;
  /** For the step at the end of the job. */
  readonly saveState: (name: string, value: string) => void;
  readonly state: (name: string) => string;
  /** Makes the runner replace a value by `***` wherever it would print it. */
  readonly mask: (value: string) => void;
  /** `place`: a file of the repository and its line, where the annotation is shown beside the code. */
  readonly annotate: (
    level: 'notice' | 'warning' | 'error',
    title: string,
    text: string,
    place?: { readonly file: string; readonly line: number | null },
  ) => void;
  readonly group: (title: string) => void;
  readonly endGroup: () => void;
  /** Adds Markdown to the step's summary; without the runner's file, does nothing. */
  readonly summarize: (markdown: string) => Promise<void>;
  /** Whether the runner was asked for debug output. */
  readonly debugging: boolean;
  /** Makes the job red, with one line that says why. */
  readonly fail: (message: string) => void;
}

/** What `@actions/core` writes: commands on stdout, escaped, and the runner's files. */
export function createGitHubHost(environment: Readonly<Record<string, string | undefined>>): GitHubHost {
  return {
    setOutput: (name, value) => setOutput(name, value),
    saveState: (name, value) => saveState(name, value),
    state: (name) => getState(name),
    mask(value) {
      // A mask of nothing would hide every gap; one of a few letters would hide words.
      if (value.length >= 4) setSecret(value);
    },
    annotate(level, title, text, place) {
      const properties = {
        title,
        ...(place === undefined ? {} : { file: place.file }),
        ...(place === undefined || place.line === null ? {} : { startLine: place.line }),
      };
      if (level === 'error') error(text, properties);
      else if (level === 'warning') warning(text, properties);
      else notice(text, properties);
    },
    group: (title) => startGroup(title),
    endGroup: () => endGroup(),
    async summarize(markdown) {
      const file = environment['GITHUB_STEP_SUMMARY'];
      if (file !== undefined && file !== '') await appendFile(file, `${markdown}\n`);
    },
    debugging: isDebug(),
    fail: (message) => setFailed(message),
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

import { WaybillError } from '../../domain/error.ts';
import { runGit, type GitPlace, type GitResult } from './process.ts';

/** What git said, for an error's message: at most three lines, credentials in addresses left out. */
export function gitComplaint(result: GitResult): string {
  const lines = result.stderr
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const telling = lines.filter((line) => /^(?:fatal|error|remote):/.test(line));
  return withoutCredentials((telling.length > 0 ? telling : lines).slice(0, 3).join('; '));
}

/** `https://user:token@host/` → `https://host/`. */
export function withoutCredentials(text: string): string {
  return text.replaceAll(/([a-z][a-z0-9+.-]*:\/\/)[^/@\s'"]+@/gi, '$1');
}

/** A `git-failed` that names the command's verb (arguments may hold anything) and, where it is known, the remedy. */
export function gitFailure(verb: string, result: GitResult): WaybillError {
  const complaint = gitComplaint(result);
  const fix = remedy(result.stderr);
  return new WaybillError('git-failed', {
    message: `git ${verb} ended with ${result.code}${complaint === '' ? '' : `: ${complaint}`}`,
    where: 'git',
    ...(fix === undefined ? {} : { fix }),
  });
}

function remedy(stderr: string): string | undefined {
  const unsafe = /--add safe\.directory (.+)/.exec(stderr);
  if (unsafe !== null) return `git config --global --add safe.directory ${unsafe[1]?.trim() ?? '<folder>'}`;
  if (/dubious ownership/.test(stderr)) return 'git config --global --add safe.directory "$GITHUB_WORKSPACE"';
  if (/not a git repository/i.test(stderr))
    return 'run inside a checkout; in a workflow put `- uses: actions/checkout` before';
  // curl's words, of several of its versions.
  if (/(?:response|HTTP code) 407/.test(stderr))
    return 'https_proxy=http://<user>:<password>@<proxy>:<port>, characters that URLs reserve percent-encoded';
  if (/resolve proxy|CONNECT tunnel failed|from proxy after CONNECT|Proxy CONNECT aborted/i.test(stderr))
    return 'https_proxy=http://<proxy that this machine reaches>:<port>; or, where the host is reached without one: no_proxy=<host>';
  if (/SSL certificate problem|certificate verification failed/i.test(stderr))
    return 'git config --global http.sslCAInfo <file with the public authorities and yours, PEM>: git does not read NODE_EXTRA_CA_CERTS';
  if (/could not read Username|Authentication failed|Permission denied|terminal prompts disabled/i.test(stderr))
    return 'give the checkout credentials that can read: actions/checkout with `persist-credentials: true` (its default)';
  return undefined;
}

/** The output of a command that must succeed. */
export async function gitOutput(place: GitPlace, words: readonly string[], input?: string): Promise<Buffer> {
  const result = await runGit(place, words, input);
  if (result.code !== 0) throw gitFailure(words[0] ?? '', result);
  return result.stdout;
}

export async function gitText(place: GitPlace, words: readonly string[], input?: string): Promise<string> {
  return (await gitOutput(place, words, input)).toString('utf8').trimEnd();
}

/** The NUL-separated records of a command that must succeed. */
export async function gitRecords(place: GitPlace, words: readonly string[], input?: string): Promise<string[]> {
  return (await gitOutput(place, words, input))
    .toString('utf8')
    .split('\0')
    .filter((record) => record !== '');
}

/** History or objects that cannot be had; says which commit and how to have them. */
export function historyMissing(commit: string, why: string): WaybillError {
  return new WaybillError('git-history-missing', {
    message: `expected commit ${commit} in this checkout or at its remote, got neither: ${why}`,
    where: 'git',
    fix: 'fetch it before (`git fetch origin <commit>`), or check out with `fetch-depth: 0`',
  });
}

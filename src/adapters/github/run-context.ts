import type { RefName } from '../../domain/git.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The run that this job belongs to, as the runner tells it. */
export interface RunContext {
  /** The run's page; `local` outside of GitHub. */
  readonly url: string;
  readonly attempt: number;
  readonly actor: string;
  /** The branch or tag that the run is for; null on a pull request, whose merge commit is on no branch. */
  readonly ref: RefName | null;
  /** The commit that started the run (GITHUB_SHA); null outside of GitHub. */
  readonly commit: string | null;
  readonly event: string | null;
  /** The number of the pull request, where the run is for one. */
  readonly pullRequest: number | null;
  readonly job: string | null;
  /** `owner/name`. */
  readonly repository: string | null;
  readonly server: string;
}

/** Whether this process is a step of a workflow. */
export function isGitHub(environment: Environment): boolean {
  return environment['GITHUB_ACTIONS'] === 'true';
}

/** Reads the runner's default variables (docs.github.com, "Variables reference"). */
export function runContext(environment: Environment): RunContext {
  const server = environment['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const repository = present(environment['GITHUB_REPOSITORY']);
  const run = environment['GITHUB_RUN_ID'] ?? '';
  const ref = environment['GITHUB_REF'] ?? '';
  const pull = /^refs\/pull\/([1-9][0-9]*)\//.exec(ref)?.[1];
  const event = present(environment['GITHUB_EVENT_NAME']);
  const attempt = Number(environment['GITHUB_RUN_ATTEMPT'] ?? '1');
  return {
    url: repository === null || !/^[0-9]+$/.test(run) ? 'local' : `${server}/${repository}/actions/runs/${run}`,
    attempt: Number.isInteger(attempt) && attempt > 0 ? attempt : 1,
    // Who started it again counts: GITHUB_ACTOR stays the one of the first attempt.
    actor:
      present(environment['GITHUB_TRIGGERING_ACTOR']) ??
      present(environment['GITHUB_ACTOR']) ??
      localActor(environment),
    ref: isRefName(ref) ? ref : null,
    commit: present(environment['GITHUB_SHA']),
    event,
    pullRequest: pull === undefined ? null : Number(pull),
    job: present(environment['GITHUB_JOB']),
    repository,
    server,
  };
}

/** Whether the run is for a pull request: nothing is pushed and no credentials are needed. */
export function isPullRequest(context: RunContext): boolean {
  return context.pullRequest !== null || context.event?.startsWith('pull_request') === true;
}

/** A commit's page, where the repository is known. */
export function commitUrl(context: RunContext, commit: string): string | undefined {
  return context.repository === null ? undefined : `${context.server}/${context.repository}/commit/${commit}`;
}

function isRefName(ref: string): ref is RefName {
  return /^refs\/(?:heads|tags)\/./.test(ref);
}

function localActor(environment: Environment): string {
  return present(environment['USER']) ?? present(environment['USERNAME']) ?? 'somebody';
}

function present(value: string | undefined): string | null {
  return value === undefined || value === '' ? null : value;
}

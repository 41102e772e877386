import { describe, expect, it } from 'vitest';
import { commitUrl, isGitHub, isPullRequest, runContext } from '../../../src/adapters/github/run-context.ts';

const onGitHub = {
  GITHUB_ACTIONS: 'true',
  GITHUB_SERVER_URL: 'https://github.example',
  GITHUB_REPOSITORY: 'shop/shop',
  GITHUB_RUN_ID: '7001',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_ACTOR: 'first',
  GITHUB_TRIGGERING_ACTOR: 'second',
  GITHUB_SHA: 'c'.repeat(40),
  GITHUB_REF: 'refs/heads/release/1.4.0',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_JOB: 'ship',
};

describe('the run of a job', () => {
  it('is what the runner’s variables say; who started it again counts', () => {
    expect(runContext(onGitHub)).toEqual({
      url: 'https://github.example/shop/shop/actions/runs/7001',
      attempt: 2,
      actor: 'second',
      ref: 'refs/heads/release/1.4.0',
      commit: 'c'.repeat(40),
      event: 'push',
      pullRequest: null,
      job: 'ship',
      repository: 'shop/shop',
      server: 'https://github.example',
    });
    expect(isGitHub(onGitHub)).toBe(true);
  });

  it('is `local` and of this user elsewhere', () => {
    const context = runContext({ USER: 'ada' });
    expect(context).toMatchObject({
      url: 'local',
      attempt: 1,
      actor: 'ada',
      ref: null,
      commit: null,
      repository: null,
    });
    expect(runContext({}).actor).toBe('somebody');
    expect(isGitHub({})).toBe(false);
  });

  it.each([
    ['a run that is no number', { GITHUB_RUN_ID: '7/../../evil' }, { url: 'local' }],
    ['an attempt that is none', { GITHUB_RUN_ATTEMPT: 'x' }, { attempt: 1 }],
    ['an attempt below one', { GITHUB_RUN_ATTEMPT: '0' }, { attempt: 1 }],
    ['an empty actor', { GITHUB_TRIGGERING_ACTOR: '', GITHUB_ACTOR: 'first' }, { actor: 'first' }],
    ['a ref that is no branch and no tag', { GITHUB_REF: 'refs/heads/' }, { ref: null }],
  ])('takes nothing for granted: %s', (_, variables, expected) => {
    expect(runContext({ ...onGitHub, ...variables })).toMatchObject(expected);
  });

  it('of a pull request has its number, and no ref: its merge commit is on no branch', () => {
    const context = runContext({ ...onGitHub, GITHUB_REF: 'refs/pull/12/merge', GITHUB_EVENT_NAME: 'pull_request' });
    expect(context).toMatchObject({ ref: null, pullRequest: 12 });
    expect(isPullRequest(context)).toBe(true);
  });

  it('of `pull_request_target` is one too, although it runs for a branch', () => {
    const context = runContext({ ...onGitHub, GITHUB_EVENT_NAME: 'pull_request_target' });
    expect(context.ref).toBe('refs/heads/release/1.4.0');
    expect(isPullRequest(context)).toBe(true);
    expect(isPullRequest(runContext(onGitHub))).toBe(false);
  });

  it('knows a commit’s page where it knows the repository', () => {
    expect(commitUrl(runContext(onGitHub), 'abc')).toBe('https://github.example/shop/shop/commit/abc');
    expect(commitUrl(runContext({}), 'abc')).toBeUndefined();
  });
});

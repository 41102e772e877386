import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import type { Commit } from '../../../src/domain/git.ts';
import {
  buildOf,
  createTemporary,
  gitEnvironment,
  openSource,
  openTemporary,
  shallowClone,
  temporaryFolder,
  type TemporaryRepository,
} from './temporary-repository.ts';

interface Story {
  readonly origin: TemporaryRepository;
  readonly first: Commit;
  readonly second: Commit;
  readonly hotfix: Commit;
  readonly third: Commit;
}

/** first — second — third (main), and hotfix beside third; `v1.0.0` (annotated) and `returns/v1` at second. */
function story(): Story {
  const origin = createTemporary();
  const first = origin.commit('first', { 'waybill.yml': 'version: 1', 'a/x': '1', 'b/y': '1' });
  const second = origin.commit('second', { 'a/x': '2', 'a/n\nl': '' });
  origin.git('tag', '-a', '-m', 'one', 'v1.0.0');
  origin.git('tag', 'returns/v1');
  origin.git('checkout', '--quiet', '-b', 'hotfix/1');
  const hotfix = origin.commit('hotfix', { 'b/y': 'hot' });
  origin.git('checkout', '--quiet', 'main');
  const third = origin.commit('third', { 'b/y': '3' });
  return { origin, first, second, hotfix, third };
}

/** Everything of a checkout that a fetch could have changed. */
function state(clone: TemporaryRepository): string {
  const files = ['config', 'shallow', 'index', 'HEAD', 'FETCH_HEAD'].map((name) => {
    try {
      return readFileSync(join(clone.folder, '.git', name)).toString('hex');
    } catch {
      return 'absent';
    }
  });
  return [clone.git('for-each-ref'), ...files].join('\n');
}

test('a full clone tells ancestors apart', async () => {
  const { origin, first, hotfix, third } = story();
  const source = openSource(origin.folder, false);
  expect(await source.isAncestor(first, third)).toBe('yes');
  expect(await source.isAncestor(third, first)).toBe('no');
  expect(await source.isAncestor(hotfix, third)).toBe('no');
  expect(await source.isAncestor(third, third)).toBe('yes');
});

test('a depth-1 checkout fetches the history that it lacks and is itself left as it was', async () => {
  const { origin, first, second, hotfix, third } = story();
  const clone = shallowClone(origin);
  clone.git('status');
  const before = state(clone);
  const source = openSource(clone.folder);
  expect(await source.isAncestor(first, third)).toBe('yes');
  expect(await source.isAncestor(hotfix, third)).toBe('no');
  expect(await source.isAncestor(second, hotfix)).toBe('yes');
  expect(await source.ancestors(third, 5)).toEqual([second, first]);
  expect(await source.ancestors(third, 1)).toEqual([second]);
  expect(await source.changedPaths(first, third, buildOf({ context: 'a' }))).toEqual(['a/n\nl', 'a/x']);
  expect(await source.changedPaths(first, hotfix, buildOf())).toEqual(['a/n\nl', 'a/x', 'b/y']);
  expect(await source.readFile(first, 'a/x')).toBe('1');
  expect(await source.readFile(hotfix, 'b/y')).toBe('hot');
  expect(await source.describe(first)).toEqual({ subject: 'first', author: 'Ada', time: 1_700_000_060_000 });
  expect((await source.keyInput(first, buildOf({ context: 'a' }))).objects['a']).toBe(
    origin.git('rev-parse', `${first}:a`),
  );
  expect(state(clone)).toBe(before);
});

test('history is fetched without files, and trees without history', async () => {
  const { origin, first, third } = story();
  const clone = shallowClone(origin);
  const source = openSource(clone.folder);
  await source.isAncestor(first, third);
  await source.changedPaths(first, third, buildOf());
  const kinds = (prefix: string): string => {
    const own = join(clone.folder, '.git', 'waybill');
    const folder = join(own, readdirSync(own).find((name) => name.startsWith(prefix)) ?? 'none');
    const environment = gitEnvironment({ GIT_NO_LAZY_FETCH: '1' });
    const words = ['--git-dir', folder, 'cat-file', '--batch-all-objects', '--batch-check=%(objecttype)'];
    const listing = execFileSync('git', words, { env: environment, encoding: 'utf8', stdio: 'pipe' });
    return [...new Set(listing.trim().split('\n'))].sort().join(' ');
  };
  expect(kinds('history-')).toBe('commit');
  expect(kinds('trees-')).toBe('commit tree');
});

test('without a remote, or where fetching is not allowed, what is missing is unknown', async () => {
  const { origin, first, third } = story();
  const clone = shallowClone(origin);
  const offline = openSource(clone.folder, false);
  expect(await offline.isAncestor(first, third)).toBe('unknown');
  expect(await offline.changedPaths(first, third, buildOf())).toBe('unknown');
  expect(await offline.describe(first)).toBeUndefined();
  expect(await offline.ancestors(third, 5)).toEqual([]);
  await expect(offline.readFile(first, 'waybill.yml')).rejects.toMatchObject({ code: 'git-history-missing' });
  clone.git('remote', 'remove', 'origin');
  const alone = openSource(clone.folder);
  expect(await alone.isAncestor(first, third)).toBe('unknown');
  expect(await alone.defaultBranch()).toBeUndefined();
  expect(await alone.readFile(third, 'waybill.yml')).toBe('version: 1');
  expect(await alone.readFile(third, 'absent.yml')).toBeUndefined();
});

test('a remote that is gone makes history unknown, and questions about refs an error', async () => {
  const { origin, first, third } = story();
  const clone = shallowClone(origin);
  rmSync(origin.folder, { recursive: true });
  const source = openSource(clone.folder);
  expect(await source.isAncestor(first, third)).toBe('unknown');
  await expect(source.tip('refs/heads/main')).rejects.toMatchObject({ code: 'git-failed' });
  await expect(source.defaultBranch()).rejects.toMatchObject({ code: 'git-failed' });
});

test('a commit that nobody has is missing, with what helps', async () => {
  const { origin } = story();
  const clone = shallowClone(origin);
  const source = openSource(clone.folder);
  const nobody = '1234567890123456789012345678901234567890' as Commit;
  await expect(source.keyInput(nobody, buildOf())).rejects.toThrow(/fetch-depth: 0/);
});

test('partial clones fetch what they lack where they may, and say so where not', async () => {
  const { origin, first, third } = story();
  const folder = temporaryFolder();
  execFileSync('git', ['clone', '--quiet', '--no-checkout', '--filter=tree:0', origin.url, folder], {
    env: gitEnvironment(),
  });
  const offline = openSource(folder, false);
  expect(await offline.isAncestor(first, third)).toBe('yes');
  await expect(offline.readFile(first, 'a/x')).rejects.toMatchObject({ code: 'git-history-missing' });
  const source = openSource(folder);
  expect(await source.readFile(first, 'a/x')).toBe('1');
  expect(await source.changedPaths(first, third, buildOf({ context: 'b' }))).toEqual(['b/y']);
});

test('two runs in one checkout fetch at the same time', async () => {
  const { origin, first, second, hotfix, third } = story();
  const clone = shallowClone(origin);
  const sources = [1, 2, 3].map(() => openSource(clone.folder));
  const answers = await Promise.all(
    sources.flatMap((source) => [
      source.isAncestor(first, third),
      source.isAncestor(second, hotfix),
      source.readFile(second, 'a/x'),
      source.readFile(hotfix, 'a/x'),
    ]),
  );
  expect(answers).toEqual([1, 2, 3].flatMap(() => ['yes', 'yes', '2', '2']));
});

test('what is fetched stays for the next step of the job', async () => {
  const { origin, first, third } = story();
  const clone = shallowClone(origin);
  const source = openSource(clone.folder);
  await source.isAncestor(first, third);
  rmSync(origin.folder, { recursive: true });
  expect(await openSource(clone.folder).isAncestor(first, third)).toBe('yes');
  expect(statSync(join(clone.folder, '.git', 'waybill')).isDirectory()).toBe(true);
});

test('ancestors with the same tree are told once', async () => {
  const { origin, first, second, third } = story();
  const empty = origin.commit('nothing changes');
  expect(await openSource(origin.folder).ancestors(empty, 5)).toEqual([second, first]);
  expect(await openSource(origin.folder).ancestors(third, 5)).toEqual([second, first]);
});

test('replacement objects do not change what a commit is', async () => {
  const { origin, first, third } = story();
  origin.git('replace', third, first);
  const source = openSource(origin.folder);
  expect(await source.readFile(third, 'b/y')).toBe('3');
});

test('uncommitted paths are listed with odd names, tracked and untracked, not ignored', async () => {
  const { origin } = story();
  origin.commit('ignore', { '.gitignore': 'dist/\n' });
  origin.write({ 'a/x': 'changed', 'new/ü\n"z"': '', '-dash': '', 'dist/out': '' });
  origin.git('rm', '--quiet', 'b/y');
  expect(await openSource(origin.folder).uncommitted()).toEqual(['-dash', 'a/x', 'b/y', 'new/ü\n"z"']);
});

test('errors say what to do: no repository, no commit, no git', async () => {
  const folder = temporaryFolder();
  const ceiling = gitEnvironment({ GIT_CEILING_DIRECTORIES: folder });
  await expect(openSource(folder, true, ceiling).head()).rejects.toThrow(/actions\/checkout/);
  openTemporary(folder).git('init', '--quiet');
  await expect(openSource(folder).head()).rejects.toThrow(/first commit/);
  await expect(openSource(folder, true, { ...gitEnvironment(), PATH: '/nonexistent' }).head()).rejects.toThrow(
    /install git/,
  );
});

test('a checkout of somebody else names the line that trusts it', async () => {
  const { origin } = story();
  const stranger = gitEnvironment({ GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' });
  const error: unknown = await openSource(origin.folder, true, stranger)
    .head()
    .catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({
    code: 'git-failed',
    problems: [{ fix: `git config --global --add safe.directory ${origin.folder}` }],
  });
});

test('a commit message in another encoding, without a subject, or with a subject of two lines', async () => {
  const { origin } = story();
  const source = openSource(origin.folder);
  const latin = origin.commit('x');
  expect((await source.describe(latin))?.subject).toBe('x');
  origin.git('-c', 'i18n.commitEncoding=ISO-8859-1', 'commit', '--quiet', '--allow-empty', '-m', 'two\nlines\n\nbody');
  expect((await source.describe(origin.git('rev-parse', 'HEAD') as Commit))?.subject).toBe('two lines');
  origin.git('commit', '--quiet', '--allow-empty', '--allow-empty-message', '-m', '');
  expect((await source.describe(origin.git('rev-parse', 'HEAD') as Commit))?.subject).toBe('');
});

test('variables that lead git astray are not followed', async () => {
  const { origin, first, third } = story();
  const elsewhere = createTemporary();
  elsewhere.commit('elsewhere', { 'waybill.yml': 'version: 9' });
  const environment = gitEnvironment({
    GIT_DIR: join(elsewhere.folder, '.git'),
    GIT_WORK_TREE: elsewhere.folder,
    GIT_INDEX_FILE: join(elsewhere.folder, '.git', 'index'),
    GIT_OBJECT_DIRECTORY: join(elsewhere.folder, '.git', 'objects'),
    GIT_CONFIG: '/dev/null',
    GIT_GLOB_PATHSPECS: '1',
    GIT_ICASE_PATHSPECS: '1',
    GIT_NO_LAZY_FETCH: '1',
  });
  const clone = shallowClone(origin);
  const source = openSource(clone.folder, true, environment);
  expect(await source.head()).toBe(third);
  expect(await source.uncommitted()).toEqual([]);
  expect(await source.readFile(first, 'waybill.yml')).toBe('version: 1');
  expect(await source.isAncestor(first, third)).toBe('yes');
  expect(await source.changedPaths(first, third, buildOf({ context: 'b' }))).toEqual(
    await openSource(origin.folder).changedPaths(first, third, buildOf({ context: 'b' })),
  );
});

test('a remote that is a path from the checkout is found, from wherever it is asked', async () => {
  const { origin, first, third } = story();
  const clone = shallowClone(origin);
  clone.git('remote', 'set-url', 'origin', relative(clone.folder, origin.folder));
  const source = openSource(clone.folder);
  expect(await source.isAncestor(first, third)).toBe('yes');
  expect(await source.readFile(first, 'waybill.yml')).toBe('version: 1');
});

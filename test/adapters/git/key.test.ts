import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { BuildDeclaration } from '../../../src/domain/build.ts';
import type { Commit } from '../../../src/domain/git.ts';
import { sourceKeyOf, type SourceKey } from '../../../src/domain/source-key.ts';
import {
  addSubmodule,
  buildOf,
  createTemporary,
  openSource,
  shallowClone,
  temporaryFolder,
} from './temporary-repository.ts';

async function keyOf(folder: string, commit: Commit, build: BuildDeclaration): Promise<SourceKey> {
  return sourceKeyOf(await openSource(folder).keyInput(commit, build));
}

const shop = {
  'services/returns/server.mjs': 'returns',
  'services/shipping/server.mjs': 'shipping',
  'packages/common/index.mjs': 'common',
  'docker/returns.Dockerfile': 'FROM scratch',
};
const returns = buildOf({ context: 'services/returns' });

test('I1: a --no-ff merge has another commit and the same tree, so the same key', async () => {
  const repository = createTemporary();
  repository.commit('first', shop);
  repository.git('checkout', '--quiet', '-b', 'release/1.4.0');
  const release = repository.commit('fix', { 'services/returns/server.mjs': 'fixed' });
  repository.git('checkout', '--quiet', 'main');
  repository.git('merge', '--quiet', '--no-ff', '-m', 'merge', 'release/1.4.0');
  const merged = repository.git('rev-parse', 'HEAD') as Commit;
  expect(merged).not.toBe(release);
  expect(await keyOf(repository.folder, merged, buildOf())).toBe(await keyOf(repository.folder, release, buildOf()));
});

test('I1: another service of the monorepo does not alter the key, a declared path does', async () => {
  const repository = createTemporary();
  const first = repository.commit('first', shop);
  const other = repository.commit('other', { 'services/shipping/server.mjs': 'changed' });
  const common = repository.commit('common', { 'packages/common/index.mjs': 'changed' });
  const withCommon = buildOf({ context: 'services/returns', paths: ['packages/common'] });
  const key = (commit: Commit, build: BuildDeclaration) => keyOf(repository.folder, commit, build);
  expect(await key(other, returns)).toBe(await key(first, returns));
  expect(await key(common, returns)).toBe(await key(first, returns));
  expect(await key(other, withCommon)).toBe(await key(first, withCommon));
  expect(await key(common, withCommon)).not.toBe(await key(first, withCommon));
  expect(await key(other, buildOf())).not.toBe(await key(first, buildOf()));
});

test('I1: the ignore file of a Dockerfile outside the context is part of the key, once there is one', async () => {
  const repository = createTemporary();
  const build = buildOf({
    context: 'services/returns',
    recipe: { kind: 'dockerfile', path: 'docker/returns.Dockerfile' },
  });
  const first = repository.commit('first', shop);
  const second = repository.commit('ignored', { 'docker/returns.Dockerfile.dockerignore': '*.md' });
  const third = repository.commit('other', { 'docker/returns.Dockerfile.dockerignore': '*.txt' });
  const keys = await Promise.all([first, second, third].map((commit) => keyOf(repository.folder, commit, build)));
  expect(new Set(keys).size).toBe(3);
  expect(Object.keys((await openSource(repository.folder).keyInput(second, build)).objects)).toEqual([
    'docker/returns.Dockerfile',
    'services/returns',
    'docker/returns.Dockerfile.dockerignore',
  ]);
  const folder = temporaryFolder();
  await openSource(repository.folder).exportTree(second, build, folder);
  expect(readFileSync(join(folder, 'docker/returns.Dockerfile.dockerignore'), 'utf8')).toBe('*.md');
  expect(await openSource(repository.folder).changedPaths(second, third, build)).toEqual([
    'docker/returns.Dockerfile.dockerignore',
  ]);
  const inside = buildOf({ context: 'docker', recipe: { kind: 'dockerfile', path: 'docker/returns.Dockerfile' } });
  expect(Object.keys((await openSource(repository.folder).keyInput(second, inside)).objects)).toEqual([
    'docker',
    'docker/returns.Dockerfile',
  ]);
});

test('I1: a Dockerfile outside the context is part of the key', async () => {
  const repository = createTemporary();
  const build = buildOf({
    context: 'services/returns',
    recipe: { kind: 'dockerfile', path: 'docker/returns.Dockerfile' },
  });
  const first = repository.commit('first', shop);
  const second = repository.commit('base', { 'docker/returns.Dockerfile': 'FROM node:24' });
  expect(await keyOf(repository.folder, second, build)).not.toBe(await keyOf(repository.folder, first, build));
  const input = await openSource(repository.folder).keyInput(second, build);
  expect(Object.keys(input.objects)).toEqual(['docker/returns.Dockerfile', 'services/returns']);
  expect(input.recipe).toEqual({ dockerfile: 'docker/returns.Dockerfile' });
});

test('I1: a depth-1 checkout, a linked worktree, a dirty tree and a detached HEAD give the same key', async () => {
  const repository = createTemporary();
  repository.commit('first', shop);
  const commit = repository.commit('second', { 'services/returns/x y\n-z': 'odd name' });
  const expected = await keyOf(repository.folder, commit, returns);
  const shallow = shallowClone(repository);
  expect(await keyOf(shallow.folder, commit, returns)).toBe(expected);
  const worktree = `${temporaryFolder()}/linked`;
  repository.git('worktree', 'add', '--quiet', '--detach', worktree);
  expect(await openSource(worktree).head()).toBe(commit);
  expect(await keyOf(worktree, commit, returns)).toBe(expected);
  repository.write({ 'services/returns/server.mjs': 'not committed', 'services/returns/new': '' });
  repository.git('checkout', '--quiet', '--detach');
  expect(await keyOf(repository.folder, commit, returns)).toBe(expected);
});

test('I1: paths are the same however they are written and ordered', async () => {
  const repository = createTemporary();
  const commit = repository.commit('first', shop);
  const one = buildOf({ context: './services/returns/', paths: ['packages/common', 'docker'] });
  const other = buildOf({ context: 'services/returns', paths: ['docker/', 'packages//common'] });
  expect(await keyOf(repository.folder, commit, one)).toBe(await keyOf(repository.folder, commit, other));
});

test('I1: a submodule moved to another commit is another key', async () => {
  const library = createTemporary();
  library.commit('library', { 'lib.mjs': 'one' });
  const repository = createTemporary();
  const submodule = addSubmodule(repository, library, 'services/returns/lib');
  const first = repository.commit('first', shop);
  library.commit('library', { 'lib.mjs': 'two' });
  submodule.git('pull', '--quiet', '--ff-only');
  const second = repository.commit('second');
  expect(await keyOf(repository.folder, second, returns)).not.toBe(await keyOf(repository.folder, first, returns));
});

test('a SHA-256 repository has keys too', async () => {
  const repository = createTemporary('--object-format=sha256');
  const commit = repository.commit('first', shop);
  expect(commit).toHaveLength(64);
  const shallow = shallowClone(repository);
  expect(await keyOf(shallow.folder, commit, returns)).toBe(await keyOf(repository.folder, commit, returns));
  const parent = commit;
  const next = repository.commit('second', { 'services/returns/server.mjs': 'new' });
  const fresh = shallowClone(repository);
  expect(await openSource(fresh.folder).isAncestor(parent, next)).toBe('yes');
});

test('missing paths are all named, with what was probably meant', async () => {
  const repository = createTemporary();
  const commit = repository.commit('first', shop);
  const build = buildOf({
    context: 'services/retruns',
    recipe: { kind: 'dockerfile', path: 'returns.Dockerfile' },
    paths: ['../outside', 'packages/common'],
  });
  const error: unknown = await openSource(repository.folder)
    .keyInput(commit, build)
    .catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: 'source-not-found' });
  const { problems } = error as { problems: { message: string; fix: string }[] };
  expect(problems.map((problem) => problem.message)).toEqual([
    expect.stringContaining('"../outside"'),
    expect.stringContaining('"returns.Dockerfile"'),
    expect.stringContaining('"services/retruns"'),
  ]);
  expect(problems[1]?.fix).toContain('"docker/returns.Dockerfile"');
  expect(problems[2]?.fix).toContain('"services/returns"');
});

test('a path inside a submodule is refused with the path to declare', async () => {
  const library = createTemporary();
  library.commit('library', { 'src/lib.mjs': 'one' });
  const repository = createTemporary();
  addSubmodule(repository, library, 'vendor/lib');
  const commit = repository.commit('first', shop);
  const promise = openSource(repository.folder).keyInput(commit, buildOf({ context: 'vendor/lib/src' }));
  await expect(promise).rejects.toThrow(/inside the submodule vendor\/lib[\s\S]*paths: \[vendor\/lib\]/);
});

test('I1: an argument that carries the commit is refused', async () => {
  const repository = createTemporary();
  const commit = repository.commit('first', shop);
  const source = openSource(repository.folder);
  const promise = source.keyInput(commit, buildOf({ arguments: { REVISION: commit.slice(0, 12), NODE: '24' } }));
  await expect(promise).rejects.toMatchObject({
    code: 'config-invalid',
    problems: [{ where: 'waybill.yml build.args.REVISION' }],
  });
});

import { expect, test } from 'vitest';
import { createTemporary, openSource, shallowClone } from './temporary-repository.ts';

test('a depth-1 checkout without tags learns tags, tips and the default branch from the remote', async () => {
  const origin = createTemporary();
  const first = origin.commit('first', { a: '1' });
  origin.git('tag', '-a', '-m', 'one', 'v1.0.0');
  origin.git('tag', 'returns/v1.0.0');
  const second = origin.commit('second', { a: '2' });
  origin.git('tag', 'v2');
  origin.git('branch', 'release/1');
  const source = openSource(shallowClone(origin).folder);
  expect(await source.head()).toBe(second);
  expect(await source.tagsAt(first)).toEqual(['returns/v1.0.0', 'v1.0.0']);
  expect(await source.tip('refs/tags/v1.0.0')).toBe(first);
  expect(await source.tip('refs/heads/release/1')).toBe(second);
  expect(await source.tip('refs/heads/gone')).toBeUndefined();
  expect(await source.defaultBranch()).toBe('refs/heads/main');
  expect(await source.refs((ref) => ref.startsWith('refs/heads/'))).toEqual([
    { ref: 'refs/heads/main', commit: second },
    { ref: 'refs/heads/release/1', commit: second },
  ]);
});

test('the remote alone says where a ref is: a branch of this machine and a moved tag do not count', async () => {
  const origin = createTemporary();
  const first = origin.commit('first', { a: '1' });
  const second = origin.commit('second', { a: '2' });
  origin.git('tag', 'v1', first);
  const clone = shallowClone(origin);
  clone.git('branch', 'release/private');
  clone.git('tag', 'v1', second);
  clone.git('tag', 'mine', second);
  const source = openSource(clone.folder);
  expect(await source.tip('refs/heads/release/private')).toBeUndefined();
  expect(await source.tip('refs/tags/v1')).toBe(first);
  expect(await source.tagsAt(second)).toEqual(['mine']);
  const offline = openSource(clone.folder, false);
  expect(await offline.tip('refs/heads/release/private')).toBe(second);
  expect(await offline.tagsAt(second)).toEqual(['mine', 'v1']);
});

test('without a remote the repository’s own refs count', async () => {
  const origin = createTemporary();
  const first = origin.commit('first', { a: '1' });
  origin.git('tag', '-a', '-m', 'x', 'v1');
  const source = openSource(origin.folder);
  expect(await source.refs(() => true)).toEqual([
    { ref: 'refs/heads/main', commit: first },
    { ref: 'refs/tags/v1', commit: first },
  ]);
  expect(await source.defaultBranch()).toBeUndefined();
  expect(await source.tagsAt(first)).toEqual(['v1']);
});

test('a name is read in every way there is', async () => {
  const origin = createTemporary();
  const first = origin.commit('first', { a: '1' });
  origin.git('tag', '-a', '-m', 'x', 'uat');
  const second = origin.commit('second', { a: '2' });
  origin.git('branch', 'uat', second);
  origin.git('branch', 'release/1', first);
  const source = openSource(shallowClone(origin).folder);
  expect(await source.resolve('uat')).toEqual([
    { kind: 'branch', name: 'refs/heads/uat', commit: second },
    { kind: 'tag', name: 'refs/tags/uat', commit: first },
  ]);
  expect(await source.resolve('refs/tags/uat')).toEqual([{ kind: 'tag', name: 'refs/tags/uat', commit: first }]);
  expect(await source.resolve('origin/release/1')).toMatchObject([{ kind: 'branch', commit: first }]);
  expect(await source.resolve('HEAD')).toMatchObject([{ kind: 'commit', commit: second }]);
  expect(await source.resolve('nothing')).toEqual([]);
});

test('a commit is read whole or abbreviated, also where the checkout does not have it', async () => {
  const origin = createTemporary();
  const first = origin.commit('first', { a: '1' });
  origin.commit('second', { a: '2' });
  const source = openSource(shallowClone(origin).folder);
  const reading = [{ kind: 'commit', name: first, commit: first }];
  expect(await source.resolve(first)).toEqual(reading);
  expect(await source.resolve(first.slice(0, 9))).toEqual(reading);
  expect(await source.resolve(first.slice(0, 9).toUpperCase())).toEqual(reading);
  expect(await source.resolve('0000000')).toEqual([]);
  const offline = openSource(shallowClone(origin).folder, false);
  expect(await offline.resolve(first)).toEqual([]);
  expect(await offline.resolve(first.slice(0, 9))).toEqual([]);
});

test('where a branch of this machine and the remote’s differ, both are told', async () => {
  const origin = createTemporary();
  const first = origin.commit('first', { a: '1' });
  const second = origin.commit('second', { a: '2' });
  const clone = shallowClone(origin, 'main');
  clone.git('fetch', '--quiet', '--depth=5', 'origin', 'main');
  clone.git('branch', 'main', first);
  expect((await openSource(clone.folder).resolve('main')).map((reading) => reading.commit)).toEqual([first, second]);
});

test.each([
  '--upload-pack=touch x',
  '-h',
  '--all',
  'main~1',
  '@{u}',
  ':/first',
  'main:a',
  'a..b',
  'x\ny',
  '*',
  '../x',
  '',
])('I10: %j is a name like any other and names nothing', async (name) => {
  const origin = createTemporary();
  origin.commit('first', { a: '1' });
  const source = openSource(shallowClone(origin).folder);
  expect(await source.resolve(name)).toEqual([]);
  expect(await source.tip(`refs/heads/${name}`)).toBeUndefined();
});

test('a run is about the commit that was checked out when it began, whatever is committed meanwhile', async () => {
  const repository = createTemporary();
  const first = repository.commit('first', { a: '1' });
  const source = openSource(repository.folder, false);
  source.prepare();
  expect(await source.head()).toBe(first);
  repository.commit('second', { a: '2' });
  expect(await source.head()).toBe(first);
});

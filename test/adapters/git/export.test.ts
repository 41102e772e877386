import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportTime, type BuildDeclaration } from '../../../src/domain/build.ts';
import type { Commit } from '../../../src/domain/git.ts';
import {
  addSubmodule,
  buildOf,
  checkOutSubmodule,
  createTemporary,
  gitEnvironment,
  openSource,
  openTemporary,
  shallowClone,
  temporaryFolder,
  type TemporaryRepository,
} from './temporary-repository.ts';

/** Exports and lists what is there: content, `*` for executables, `-> target` for symlinks. */
async function exported(
  folder: string,
  commit: Commit,
  build: BuildDeclaration = buildOf(),
  fetchAllowed = true,
  environment = gitEnvironment(),
): Promise<Record<string, string>> {
  const target = temporaryFolder();
  await openSource(folder, fetchAllowed, environment).exportTree(commit, build, target);
  return contentOf(target);
}

function contentOf(root: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(root, name);
    const known = lstatSync(path);
    if (known.isSymbolicLink()) found[name] = `-> ${readlinkSync(path)}`;
    else if (known.isFile()) found[name] = `${readFileSync(path, 'utf8')}${(known.mode & 0o777) === 0o755 ? '*' : ''}`;
    expect(known.mtimeMs).toBe(exportTime * 1000);
  }
  return found;
}

test('raw blobs are written: no attribute, no filter, no line ending changes them', async () => {
  const origin = createTemporary();
  origin.git('config', 'filter.shout.smudge', 'tr a-z A-Z');
  origin.git('config', 'filter.shout.clean', 'cat');
  const commit = origin.commit('first', {
    'id.txt': '$Format:%H$ $Id$\n',
    'secret.txt': 'not ignored',
    'unix.txt': 'a\nb\n',
    'loud.txt': 'quiet',
  });
  const attributes =
    'id.txt export-subst ident\nsecret.txt export-ignore\nunix.txt text eol=crlf\nloud.txt filter=shout\n';
  const attributed = origin.commit('second', { '.gitattributes': attributes });
  const content = await exported(origin.folder, attributed);
  expect(content).toEqual({ ...(await exported(origin.folder, commit)), '.gitattributes': attributes });
  expect(content).toMatchObject({
    'id.txt': '$Format:%H$ $Id$\n',
    'secret.txt': 'not ignored',
    'unix.txt': 'a\nb\n',
    'loud.txt': 'quiet',
  });
});

test('modes, symlinks, empty and odd names arrive; only declared paths do; the workspace does not', async () => {
  const origin = createTemporary();
  const commit = origin.commit('first', {
    'app/run.sh': { executable: '#!/bin/sh' },
    'app/link': { link: '../app/run.sh' },
    'app/dangling': { link: 'nowhere/at/all' },
    'app/empty': '',
    'app/-rf': 'dash',
    'app/new\nline "quoted" ü 漢': 'odd',
    'other/file': 'not declared',
    'docker/Dockerfile': 'FROM scratch',
  });
  origin.write({ 'app/run.sh': 'dirty', 'app/untracked': 'x' });
  const build = buildOf({ context: 'app', recipe: { kind: 'dockerfile', path: 'docker/Dockerfile' } });
  expect(await exported(origin.folder, commit, build)).toEqual({
    'app/run.sh': '#!/bin/sh*',
    'app/link': '-> ../app/run.sh',
    'app/dangling': '-> nowhere/at/all',
    'app/empty': '',
    'app/-rf': 'dash',
    'app/new\nline "quoted" ü 漢': 'odd',
    'docker/Dockerfile': 'FROM scratch',
  });
});

test('symlinks that lead out of the repository are all refused, also by way of another', async () => {
  const origin = createTemporary();
  const commit = origin.commit('first', {
    'sub/up': { link: '..' },
    absolute: { link: '/etc/passwd' },
    above: { link: 'sub/../../x' },
    through: { link: 'sub/up/../x' },
    circle: { link: 'circle' },
    fine: { link: 'sub/up/sub' },
  });
  const error: unknown = await exported(origin.folder, commit).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: 'source-unsafe' });
  const messages = (error as { problems: { message: string }[] }).problems.map((problem) => problem.message);
  expect(messages.map((message) => /"(\w+)" ->/.exec(message)?.[1])).toEqual(['above', 'absolute', 'through']);
});

test('a tree made by hand with a name that leads out is refused', async () => {
  const origin = createTemporary();
  const commit = origin.commit('first', { 'd/x': 'x' });
  const blob = origin.git('rev-parse', `${commit}:d/x`);
  const entry = Buffer.concat([Buffer.from('100644 ..\0'), Buffer.from(blob, 'hex')]);
  const options = { env: gitEnvironment(), encoding: 'utf8' } as const;
  const words = ['-C', origin.folder, 'hash-object', '-t', 'tree', '-w', '--literally', '--stdin'];
  const tree = execFileSync('git', words, { ...options, input: entry }).trim();
  const bad = origin.git('commit-tree', '-m', 'bad', tree) as Commit;
  await expect(exported(origin.folder, bad)).rejects.toMatchObject({ code: 'source-unsafe' });
});

test('a file name that is not UTF-8 is refused by name', async () => {
  const origin = createTemporary();
  const commit = origin.commit('first', { x: 'x' });
  const entry = Buffer.concat([
    Buffer.from('100644 caf'),
    Buffer.from([0xe9, 0]),
    Buffer.from(origin.git('rev-parse', `${commit}:x`), 'hex'),
  ]);
  const words = ['-C', origin.folder, 'hash-object', '-t', 'tree', '-w', '--stdin'];
  const tree = execFileSync('git', words, { env: gitEnvironment(), encoding: 'utf8', input: entry }).trim();
  const bad = origin.git('commit-tree', '-m', 'bad', tree) as Commit;
  await expect(exported(origin.folder, bad)).rejects.toThrow(/caf/);
});

test('large files are copied, and thousands of small ones in no time', async () => {
  const origin = createTemporary();
  const large = Buffer.alloc(5 * 1024 * 1024, 'x');
  const files: Record<string, string | Buffer> = { 'large.bin': large };
  for (let index = 0; index < 5000; index += 1) files[`d${index % 50}/e${index % 7}/f${index}`] = `file ${index}`;
  const commit = origin.commit('many', files);
  const target = temporaryFolder();
  const result = await openSource(origin.folder).exportTree(commit, buildOf(), target);
  expect(result).toEqual({ files: 5001, lfsObjects: 0 });
  expect(readFileSync(join(target, 'large.bin')).equals(large)).toBe(true);
  expect(readFileSync(join(target, 'd49/e0/f4949'), 'utf8')).toBe('file 4949');
});

test('a commit that is not checked out is exported from a depth-1 checkout, files fetched together', async () => {
  const origin = createTemporary();
  const first = origin.commit('first', { 'a/x': '1', 'a/y': 'same', 'b/z': 'b' });
  origin.commit('second', { 'a/x': '2' });
  const clone = shallowClone(origin);
  expect(await exported(clone.folder, first, buildOf({ context: 'a' }))).toEqual({ 'a/x': '1', 'a/y': 'same' });
});

test('a partial clone exports too', async () => {
  const origin = createTemporary();
  const first = origin.commit('first', { 'a/x': '1', 'a/y': 'y' });
  const folder = temporaryFolder();
  execFileSync('git', ['clone', '--quiet', '--no-checkout', '--filter=blob:none', origin.url, folder], {
    env: gitEnvironment(),
  });
  await expect(exported(folder, first, buildOf(), false)).rejects.toMatchObject({ code: 'git-history-missing' });
  expect(await exported(folder, first)).toEqual({ 'a/x': '1', 'a/y': 'y' });
});

interface Nested {
  readonly origin: TemporaryRepository;
  readonly commit: Commit;
}

/** app → vendor/lib (absolute address) → deep (relative address). */
function nested(): Nested {
  const parent = temporaryFolder();
  const make = (name: string): TemporaryRepository => {
    const folder = join(parent, name);
    execFileSync('git', ['init', '--quiet', '-b', 'main', folder], { env: gitEnvironment() });
    const repository = openTemporary(folder);
    repository.git('config', 'uploadpack.allowFilter', 'true');
    repository.git('remote', 'add', 'origin', repository.url);
    return repository;
  };
  const deep = make('deep');
  deep.commit('deep', { 'deep.txt': 'deep one' });
  const lib = make('lib');
  addSubmodule(lib, deep, 'deep', { url: '../deep' });
  lib.commit('lib', { 'lib.txt': 'lib one', 'run.sh': { executable: 'run' } });
  const origin = make('app');
  checkOutSubmodule(addSubmodule(origin, lib, 'vendor/lib', { name: 'library' }), deep, 'deep');
  const commit = origin.commit('app', { 'app.txt': 'app' });
  lib.commit('later', { 'lib.txt': 'lib two' });
  return { origin, commit };
}

const whole = {
  '.gitmodules': expect.any(String) as string,
  'app.txt': 'app',
  'vendor/lib/.gitmodules': expect.any(String) as string,
  'vendor/lib/deep/deep.txt': 'deep one',
  'vendor/lib/lib.txt': 'lib one',
  'vendor/lib/run.sh': 'run*',
};

test('submodules are exported at their commit: checked out, from the git folder, or fetched', async () => {
  const { origin, commit } = nested();
  origin.write({ 'vendor/lib/lib.txt': 'dirty' });
  expect(await exported(origin.folder, commit, buildOf(), false)).toEqual(whole);
  rmSync(join(origin.folder, 'vendor'), { recursive: true });
  expect(await exported(origin.folder, commit, buildOf(), false)).toEqual(whole);
  const clone = shallowClone(origin);
  expect(await exported(clone.folder, commit)).toEqual(whole);
  expect(clone.git('status', '--porcelain')).toBe('');
});

test('a submodule that cannot be had is refused, with the lines for the checkout', async () => {
  const { origin, commit } = nested();
  const clone = shallowClone(origin);
  await expect(exported(clone.folder, commit, buildOf(), false)).rejects.toThrow(
    /vendor\/lib[\s\S]*submodules: recursive/,
  );
});

test('an address out of .gitmodules may not use a protocol that git leaves to users', async () => {
  const { origin, commit } = nested();
  const clone = shallowClone(origin);
  const environment = gitEnvironment({ GIT_CONFIG_VALUE_0: 'user' });
  await expect(exported(clone.folder, commit, buildOf(), true, environment)).rejects.toThrow(
    /transport 'file' not allowed/,
  );
});

function pointerOf(content: string): string {
  const oid = createHash('sha256').update(content).digest('hex');
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${content.length}\n`;
}

function storeLfs(folder: string, content: string, stored = content): void {
  const oid = createHash('sha256').update(content).digest('hex');
  const target = join(folder, '.git', 'lfs', 'objects', oid.slice(0, 2), oid.slice(2, 4));
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, oid), stored);
}

test('LFS pointers are replaced by their objects, by oid', async () => {
  const origin = createTemporary();
  const commit = origin.commit('first', {
    'big.bin': pointerOf('big content'),
    tool: { executable: pointerOf('tool') },
    plain: 'x',
  });
  storeLfs(origin.folder, 'big content');
  storeLfs(origin.folder, 'tool');
  expect(await exported(origin.folder, commit)).toEqual({ 'big.bin': 'big content', tool: 'tool*', plain: 'x' });
  const target = temporaryFolder();
  expect(await openSource(origin.folder).exportTree(commit, buildOf(), target)).toEqual({ files: 3, lfsObjects: 2 });
});

test('LFS pointers without their object, or with another, are all refused', async () => {
  const origin = createTemporary();
  const commit = origin.commit('first', {
    'one.bin': pointerOf('one'),
    'two.bin': pointerOf('two'),
    'three.bin': pointerOf('three'),
  });
  storeLfs(origin.folder, 'two', 'TWO');
  storeLfs(origin.folder, 'three');
  const error: unknown = await exported(origin.folder, commit).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: 'source-not-found' });
  const problems = (error as { problems: { message: string; fix: string }[] }).problems;
  expect(problems.map((problem) => /"([\w.]+)"/.exec(problem.message)?.[1])).toEqual(['one.bin', 'two.bin']);
  expect(problems[0]?.fix).toContain('lfs: true');
});

test('an installed git-lfs is asked for objects, where fetching is allowed', async () => {
  const origin = createTemporary();
  const commit = origin.commit('first', { 'one.bin': pointerOf('one') });
  const programs = temporaryFolder();
  writeFileSync(
    join(programs, 'git-lfs'),
    // A shell's own words alone: nothing else may be on the PATH.
    '#!/bin/sh\n[ "$*" = "smudge -- one.bin" ] || exit 1\nwhile read -r line; do case $line in oid*) printf one;; esac; done\n',
    { mode: 0o755 },
  );
  const environment = gitEnvironment({ PATH: `${programs}:${process.env['PATH'] ?? ''}` });
  expect(await exported(origin.folder, commit, buildOf(), true, environment)).toEqual({ 'one.bin': 'one' });
  await expect(exported(origin.folder, commit, buildOf(), false, environment)).rejects.toMatchObject({
    code: 'source-not-found',
  });
});

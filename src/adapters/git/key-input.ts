import { declaredPaths, ownIgnoreFile, type BuildDeclaration } from '../../domain/build.ts';
import { WaybillError, type Problem } from '../../domain/error.ts';
import type { Commit } from '../../domain/git.ts';
import type { SourceKeyInput } from '../../domain/source-key.ts';
import { unstableArguments } from './build-arguments.ts';
import { readCommit } from './commit.ts';
import { gitRecords } from './failure.ts';
import { nearPaths } from './near-paths.ts';
import type { Repository } from './repository.ts';
import type { Stores } from './stores.ts';
import { findPath, pathSegments, rootTree, type PathResult } from './tree.ts';

/** A declared path with what it is in the commit; paths are written as git does (`services/returns`, `.` for the root). */
export interface DeclaredObject {
  readonly path: string;
  readonly mode: string;
  readonly id: string;
}

/** The git part of a source key: object ids by path. Trees, not commits, so that a merge that changes nothing is the same. */
export async function keyInput(stores: Stores, commit: Commit, build: BuildDeclaration): Promise<SourceKeyInput> {
  const repository = await stores.withTrees([commit]);
  const { time } = await readCommit(repository, commit);
  const [first, ...rest] = unstableArguments(build.arguments, { commit, time });
  if (first !== undefined) throw new WaybillError('config-invalid', [first, ...rest]);
  const objects = await declaredObjects(repository, commit, build);
  return {
    objects: Object.fromEntries(objects.map(({ path, id }) => [path, id])),
    recipe: recipeOf(build),
    target: build.target,
    arguments: build.arguments,
    platforms: build.platforms,
    epoch: build.epoch,
  };
}

function recipeOf(build: BuildDeclaration): SourceKeyInput['recipe'] {
  switch (build.recipe.kind) {
    case 'dockerfile':
      return { dockerfile: plainPath(build.recipe.path) };
    case 'command':
      return { command: build.recipe.words };
    case 'archive':
      return { archive: build.recipe.path };
  }
}

/** Every declared path with its object; throws `source-not-found` with all that are missing and what is near them. */
export async function declaredObjects(
  repository: Repository,
  commit: Commit,
  build: BuildDeclaration,
): Promise<readonly DeclaredObject[]> {
  const paths = [...new Set(declaredPaths(build).map(plainPath))].sort();
  const objects: DeclaredObject[] = [];
  const lost: { path: string; result: PathResult }[] = [];
  for (const path of paths) {
    const result =
      path.split('/').includes('..') || path.startsWith('/') ? absent : await findPath(repository, commit, path);
    if (result.kind === 'found') objects.push({ path, mode: result.mode, id: result.id });
    else lost.push({ path, result });
  }
  if (lost.length === 0) return [...objects, ...(await ignoreFileOf(repository, commit, build))];
  const known = await allPaths(repository, commit);
  const [first, ...rest] = lost.map(({ path, result }) => problemOf(path, result, commit, known));
  if (first === undefined) return objects;
  throw new WaybillError('source-not-found', [first, ...rest]);
}

/** A Dockerfile's own ignore file, where there is one: it decides what of the context the build sees. */
async function ignoreFileOf(
  repository: Repository,
  commit: Commit,
  build: BuildDeclaration,
): Promise<readonly DeclaredObject[]> {
  const path = ownIgnoreFile(build);
  if (path === undefined) return [];
  const result = await findPath(repository, commit, path);
  return result.kind === 'found' ? [{ path, mode: result.mode, id: result.id }] : [];
}

const absent: PathResult = { kind: 'absent' };

function plainPath(path: string): string {
  const segments = pathSegments(path);
  return path.startsWith('/') ? path : segments.length === 0 ? '.' : segments.join('/');
}

/** Files, folders and submodules of a commit. */
async function allPaths(repository: Repository, commit: Commit): Promise<readonly string[]> {
  return gitRecords(repository.place, [
    'ls-tree',
    '-r',
    '-t',
    '-z',
    '--full-tree',
    '--name-only',
    await rootTree(repository, commit),
  ]);
}

function problemOf(path: string, result: PathResult, commit: Commit, known: readonly string[]): Problem {
  const where = `commit ${commit.slice(0, 12)}`;
  if (result.kind === 'inside-submodule')
    return {
      message: `expected ${JSON.stringify(path)} in the repository itself, got a path inside the submodule ${result.submodule}`,
      where,
      fix: `declare the submodule: paths: [${result.submodule}]`,
    };
  const near = nearPaths(path, known);
  return {
    message: `expected the declared path ${JSON.stringify(path)}, got nothing there`,
    where,
    fix:
      near.length === 0
        ? 'commit it, or correct the `build` of this service in waybill.yml'
        : `did you mean ${near.map((each) => JSON.stringify(each)).join(' or ')}? Correct the \`build\` of this service in waybill.yml`,
  };
}

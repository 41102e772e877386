import { isUtf8 } from 'node:buffer';
import { WaybillError, type Problem } from '../../domain/error.ts';
import { gitOutput } from './failure.ts';
import type { Home, ListedCommit } from './home.ts';
import type { DeclaredObject } from './key-input.ts';
import type { Repository } from './repository.ts';
import { openSubmodule } from './submodules.ts';
import { rootTree } from './tree.ts';

/** One thing to write: a file (`100644`, `100755`) or a symlink (`120000`), and the repository that has its content. */
export interface ExportEntry {
  readonly path: string;
  readonly mode: string;
  readonly id: string;
  readonly repository: Repository;
  /** The repository whose LFS objects stand for pointers. */
  readonly home: Home;
}

/**
 * Every file below the declared objects, submodules replaced by their files, sorted by path and each once. Submodules
 * that cannot be had are refused together (`source-not-found`), as are names that no export may have (`source-unsafe`).
 */
export async function listEntries(
  from: ListedCommit,
  objects: readonly DeclaredObject[],
): Promise<readonly ExportEntry[]> {
  const entries = new Map<string, ExportEntry>();
  const lost: Problem[] = [];
  await collect(from, objects, entries, lost);
  refuseAll('source-not-found', lost);
  refuseAll('source-unsafe', [...entries.keys()].flatMap(unsafeName));
  return [...entries.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

export function refuseAll(code: 'source-not-found' | 'source-unsafe', problems: readonly Problem[]): void {
  const [first, ...rest] = problems;
  if (first !== undefined) throw new WaybillError(code, [first, ...rest]);
}

async function collect(
  from: ListedCommit,
  objects: readonly DeclaredObject[],
  entries: Map<string, ExportEntry>,
  lost: Problem[],
): Promise<void> {
  const submodules = new Map<string, string>();
  for (const object of objects) {
    const found = object.mode === '40000' ? await listTree(from.repository, object) : [object];
    for (const { path, mode, id } of found) {
      if (mode === '160000') submodules.set(path, id);
      else
        entries.set(from.prefix + path, {
          path: from.prefix + path,
          mode,
          id,
          repository: from.repository,
          home: from.home,
        });
    }
  }
  for (const [path, commit] of submodules) {
    const opened = await openSubmodule(from, path, commit);
    if ('problem' in opened) {
      lost.push(opened.problem);
      continue;
    }
    const listed = { ...opened, commit, prefix: `${from.prefix}${path}/` };
    const root = { path: '.', mode: '40000', id: await rootTree(opened.repository, commit) };
    await collect(listed, [root], entries, lost);
  }
}

async function listTree(repository: Repository, tree: DeclaredObject): Promise<readonly DeclaredObject[]> {
  const output = await gitOutput(repository.place, ['ls-tree', '-r', '-z', '--full-tree', tree.id]);
  if (!isUtf8(output)) refuseNames(output);
  const prefix = tree.path === '.' ? '' : `${tree.path}/`;
  return output
    .toString('utf8')
    .split('\0')
    .filter((record) => record !== '')
    .map((record) => {
      const tab = record.indexOf('\t');
      const [mode = '', , id = ''] = record.slice(0, tab).split(' ');
      return { path: prefix + record.slice(tab + 1), mode, id };
    });
}

function refuseNames(output: Buffer): never {
  const names = output
    .toString('latin1')
    .split('\0')
    .map((record) => Buffer.from(record.slice(record.indexOf('\t') + 1), 'latin1'));
  refuseAll(
    'source-unsafe',
    names
      .filter((name) => !isUtf8(name))
      .map((name) => ({
        message: `expected file names in UTF-8, got ${JSON.stringify(name.toString('latin1'))}`,
        where: 'git tree',
        fix: 'git mv the file to a name in UTF-8',
      })),
  );
  throw new WaybillError('source-unsafe', { message: 'expected file names in UTF-8', where: 'git tree' });
}

/** git itself never writes such trees, but one can be made by hand. */
function unsafeName(path: string): readonly Problem[] {
  const bad = path.split('/').find((segment) => ['', '.', '..', '.git'].includes(segment.toLowerCase()));
  if (bad === undefined) return [];
  return [{ message: `expected a path that stays inside the export, got ${JSON.stringify(path)}`, where: 'git tree' }];
}

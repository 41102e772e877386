import { historyMissing } from './failure.ts';
import type { Repository } from './repository.ts';

/** An entry of a git tree. Modes: `40000` tree, `100644` and `100755` file, `120000` symlink, `160000` submodule. */
export interface TreeEntry {
  readonly mode: string;
  readonly name: string;
  readonly id: string;
}

/** What a path leads to in a commit; `inside-submodule` where it goes on behind a submodule's own commit. */
export type PathResult =
  | { readonly kind: 'found'; readonly mode: string; readonly id: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'inside-submodule'; readonly submodule: string };

/** The id of a commit's root tree. */
export async function rootTree(repository: Repository, commit: string): Promise<string> {
  const object = await repository.objects.read(commit);
  if (object?.type !== 'commit') throw historyMissing(commit, 'no such commit object');
  return /^tree ([0-9a-f]+)$/m.exec(object.data.toString('latin1'))?.[1] ?? '';
}

/** Walks from the root tree to a path by object ids alone, so that no name is ever read as a pattern or an option. */
export async function findPath(repository: Repository, commit: string, path: string): Promise<PathResult> {
  let current: { mode: string; id: string } = { mode: '40000', id: await rootTree(repository, commit) };
  const walked: string[] = [];
  for (const name of pathSegments(path)) {
    if (current.mode === '160000') return { kind: 'inside-submodule', submodule: walked.join('/') };
    if (current.mode !== '40000') return { kind: 'absent' };
    const entry: TreeEntry | undefined = (await readTree(repository, current.id)).find((each) => each.name === name);
    if (entry === undefined) return { kind: 'absent' };
    current = entry;
    walked.push(name);
  }
  return { kind: 'found', ...pick(current) };
}

function pick(entry: { mode: string; id: string }): { mode: string; id: string } {
  return { mode: entry.mode, id: entry.id };
}

/** `./a//b/` → `a`, `b`; `.` → nothing, which is the root. */
export function pathSegments(path: string): readonly string[] {
  return path.split('/').filter((segment) => segment !== '' && segment !== '.');
}

export async function readTree(repository: Repository, id: string): Promise<readonly TreeEntry[]> {
  const object = await repository.objects.read(id);
  if (object?.type !== 'tree') throw historyMissing(id, 'its tree is not in this clone');
  return parseTree(object.data, id.length / 2);
}

/** A tree object's data: `<mode> <name>\0<id>`, again and again (git's gitformat documentation). */
export function parseTree(data: Buffer, idLength: number): readonly TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (let at = 0; at < data.length;) {
    const space = data.indexOf(0x20, at);
    const end = data.indexOf(0x00, space);
    if (space < 0 || end < 0) break;
    entries.push({
      mode: data.toString('latin1', at, space),
      name: data.toString('utf8', space + 1, end),
      id: data.toString('hex', end + 1, end + 1 + idLength),
    });
    at = end + 1 + idLength;
  }
  return entries;
}

/** A file's content, or undefined where the commit has no regular file at that path. */
export async function readFileAt(repository: Repository, commit: string, path: string): Promise<Buffer | undefined> {
  const found = await findPath(repository, commit, path);
  if (found.kind !== 'found' || !found.mode.startsWith('100')) return undefined;
  const object = await repository.objects.read(found.id);
  if (object?.type !== 'blob') throw historyMissing(found.id, `the content of ${path} is not in this clone`);
  return object.data;
}

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildDeclaration } from '../../domain/build.ts';
import type { Problem } from '../../domain/error.ts';
import type { Commit } from '../../domain/git.ts';
import { readBlobs, type Blob } from './blobs.ts';
import { listEntries, refuseAll, type ExportEntry } from './export-entries.ts';
import { createFolderWriter } from './folder-writer.ts';
import { declaredObjects } from './key-input.ts';
import { parseLfsPointer, writeLfsObject, type LfsPointer } from './lfs.ts';
import type { Stores } from './stores.ts';
import { escapingSymlinks } from './symlinks.ts';

/**
 * Writes a build's declared paths of a commit into an empty folder: blobs byte by byte as git has them (no attribute is
 * applied, so neither `export-ignore` nor line endings nor a filter can change a build), submodules at their commit, LFS
 * objects for their pointers. Every file and folder has the one time that `exportTime` says.
 */
export async function exportTree(
  stores: Stores,
  commit: Commit,
  build: BuildDeclaration,
  folder: string,
): Promise<{ readonly files: number; readonly lfsObjects: number }> {
  const { checkout } = stores;
  const repository = await stores.withTrees([commit]);
  const home = { repository: checkout, folder: await stores.workingFolder(), url: (await checkout.remote())?.url };
  const objects = await declaredObjects(repository, commit, build);
  const entries = await listEntries({ repository, commit, home, prefix: '' }, objects);

  const links = entries.filter((entry) => entry.mode === '120000');
  const targets = new Map<string, string>();
  await readBlobs(links, (entry, blob) => targets.set(entry.path, blob.data.toString('utf8')));
  refuseAll('source-unsafe', escapingSymlinks(targets));

  const writer = createFolderWriter(folder);
  const pointers: { entry: ExportEntry; pointer: LfsPointer }[] = [];
  const files = entries.filter((entry) => entry.mode !== '120000');
  const write = (entry: ExportEntry, blob: Blob): void => {
    const pointer = parseLfsPointer(blob.data);
    if (pointer === undefined) writer.file(entry.path, entry.mode === '100755', blob.data);
    else pointers.push({ entry, pointer });
  };
  await readBlobs(files, write, async (entry, copyTo) => {
    await copyTo(writer.prepare(entry.path));
    writer.finish(entry.path, entry.mode === '100755');
  });
  const absent: Problem[] = [];
  for (const { entry, pointer } of pointers) {
    if (await writeLfsObject(entry.home, pointer, entry.path, writer.prepare(entry.path)))
      writer.finish(entry.path, entry.mode === '100755');
    else {
      await rm(join(folder, entry.path), { force: true });
      absent.push(lfsProblem(entry, pointer));
    }
  }
  refuseAll('source-not-found', absent);
  for (const [path, target] of targets) writer.symlink(path, target);
  writer.close();
  return { files: entries.length, lfsObjects: pointers.length };
}

function lfsProblem(entry: ExportEntry, pointer: LfsPointer): Problem {
  return {
    message: `expected the Git LFS object of ${JSON.stringify(entry.path)} (sha256 ${pointer.oid.slice(0, 12)}, ${pointer.size} bytes), got only its pointer`,
    where: 'git lfs',
    fix: '- uses: actions/checkout\n  with:\n    lfs: true',
  };
}

import {
  chmodSync,
  closeSync,
  fchmodSync,
  futimesSync,
  lutimesSync,
  mkdirSync,
  openSync,
  symlinkSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { exportTime } from '../../domain/build.ts';

/** Writes files as an export wants them, whatever the process's umask: modes, symlinks and one time for all. */
export interface FolderWriter {
  file(path: string, executable: boolean, data: Buffer): void;
  /** Makes the folders above a path and returns where to write, for content that comes as a stream; then `finish`. */
  prepare(path: string): string;
  finish(path: string, executable: boolean): void;
  /** Symlinks come last, so that nothing is ever written through one. */
  symlink(path: string, target: string): void;
  /** Sets the times of the folders. */
  close(): void;
}

/**
 * Synchronous on purpose: for thousands of small files a round trip through the thread pool costs more than the write,
 * and the content arrives from git in chunks between which everything else gets its turn.
 */
export function createFolderWriter(root: string): FolderWriter {
  const folders = new Set<string>(['.']);
  const makeFolder = (path: string): void => {
    if (folders.has(path)) return;
    makeFolder(dirname(path));
    mkdirSync(join(root, path));
    chmodSync(join(root, path), 0o755);
    folders.add(path);
  };
  const place = (path: string): string => {
    makeFolder(dirname(path));
    return join(root, path);
  };
  return {
    file(path, executable, data) {
      const file = openSync(place(path), 'wx', 0o644);
      try {
        for (let at = 0; at < data.length;) at += writeSync(file, data, at);
        fchmodSync(file, executable ? 0o755 : 0o644);
        futimesSync(file, exportTime, exportTime);
      } finally {
        closeSync(file);
      }
    },
    prepare: place,
    finish(path, executable) {
      const target = join(root, path);
      chmodSync(target, executable ? 0o755 : 0o644);
      utimesSync(target, exportTime, exportTime);
    },
    symlink(path, target) {
      const link = place(path);
      symlinkSync(target, link);
      lutimesSync(link, exportTime, exportTime);
    },
    close() {
      for (const folder of [...folders].reverse()) utimesSync(join(root, folder), exportTime, exportTime);
    },
  };
}

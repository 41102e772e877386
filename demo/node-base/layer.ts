import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { pack } from 'tar-stream';

/** A file of this machine and where it lies in the image. */
export interface BaseFile {
  readonly from: string;
  readonly to: string;
}

export interface WrittenLayer {
  readonly path: string;
  readonly size: number;
  /** The digest of the uncompressed layer. */
  readonly diffId: string;
}

const fixed = { mtime: new Date(0), uid: 0, gid: 0 };

/** Writes the one layer of the base image to `path`: equal files make equal bytes. */
export async function writeBaseLayer(files: readonly BaseFile[], path: string): Promise<WrittenLayer> {
  const archive = pack();
  const hash = createHash('sha256');
  let size = 0;
  const counted = new PassThrough();
  counted.on('data', (chunk: Buffer) => {
    hash.update(chunk);
    size += chunk.length;
  });
  const written = pipeline(archive, counted, createWriteStream(path));
  for (const name of foldersOf(files)) archive.entry({ ...fixed, name, type: 'directory', mode: 0o755 });
  archive.entry({ ...fixed, name: 'tmp/', type: 'directory', mode: 0o1777 });
  archive.entry({ ...fixed, name: 'etc/passwd' }, 'root:x:0:0::/root:/bin/sh\nnode:x:1000:1000::/tmp:/bin/sh\n');
  archive.entry({ ...fixed, name: 'etc/group' }, 'root:x:0:\nnode:x:1000:\n');
  for (const { from, to } of files) {
    const entry = archive.entry({ ...fixed, name: to.slice(1), mode: 0o755, size: (await stat(from)).size });
    await pipeline(createReadStream(from), entry);
  }
  archive.finalize();
  await written;
  return { path, size, diffId: `sha256:${hash.digest('hex')}` };
}

/** Every folder above the files, each before what lies in it. */
function foldersOf(files: readonly BaseFile[]): readonly string[] {
  const folders = new Set(['etc/', 'root/']);
  for (const { to } of files) {
    const parts = to.slice(1).split('/').slice(0, -1);
    parts.forEach((_, index) => folders.add(`${parts.slice(0, index + 1).join('/')}/`));
  }
  return [...folders].sort();
}

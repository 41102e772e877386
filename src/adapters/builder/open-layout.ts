import { open, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { WaybillError } from '../../domain/error.ts';
import { openArchive } from './archive-layout.ts';
import { openFolder } from './folder-layout.ts';
import { unpackGzip } from './gzip.ts';
import { locate } from './inside.ts';
import type { Layout } from './layout.ts';

export interface LayoutRequest {
  /** The folder that nothing may lead out of. */
  readonly root: string;
  /** The declared path, from the root. */
  readonly path: string;
  readonly key: 'build.output' | 'build.archive';
  /** Where compressed archives are unpacked; undefined: the system's temporary folder. */
  readonly temporary: string | undefined;
  readonly cancel: AbortSignal;
}

/** Opens a layout folder, an archive of one, or a gzipped archive. Throws `build-output-invalid` for anything else. */
export async function openLayout(request: LayoutRequest): Promise<Layout> {
  const { root, path, key, cancel } = request;
  const located = await locate(root, path);
  switch (located.kind) {
    case 'outside':
      throw invalid(
        request,
        `expected a path inside the ${placeOf(key)}, got ${JSON.stringify(path)}, which leads out of it`,
      );
    case 'absent':
      throw invalid(
        request,
        `expected an OCI layout or archive at ${JSON.stringify(path)}, found nothing`,
        key === 'build.output'
          ? 'output: <where the command writes it, from the root of the repository>'
          : 'archive: <a path in the workspace, made by an earlier step>',
      );
    case 'inside':
      break;
  }
  const facts = await stat(located.path);
  if (facts.isDirectory()) return openFolder(root, located.path, path, cancel);
  if (!facts.isFile()) throw invalid(request, `expected a folder or a file at ${JSON.stringify(path)}, got neither`);
  switch (await formatOf(located.path)) {
    case 'tar':
      return openArchive({ file: located.path, name: path, key, cancel, remove: async () => undefined });
    case 'gzip': {
      const unpacked = await unpackGzip(located.path, request.temporary ?? tmpdir(), cancel);
      if ('problem' in unpacked) throw invalid(request, unpacked.problem);
      return openArchive({ file: unpacked.file, name: path, key, cancel, remove: unpacked.remove });
    }
    case 'other':
      throw invalid(
        request,
        `expected an OCI archive (a tar, or a gzipped tar) or a folder at ${JSON.stringify(path)}, got a file of another kind`,
        'docker buildx build --output type=oci,dest=image.tar .',
      );
  }
}

function placeOf(key: LayoutRequest['key']): string {
  return key === 'build.output' ? 'exported tree' : 'workspace';
}

function invalid(request: LayoutRequest, message: string, fix?: string): WaybillError {
  return new WaybillError('build-output-invalid', {
    where: request.key,
    message,
    ...(fix === undefined ? {} : { fix }),
  });
}

async function formatOf(path: string): Promise<'tar' | 'gzip' | 'other'> {
  const file = await open(path, 'r');
  try {
    const head = Buffer.alloc(512);
    const { bytesRead } = await file.read(head, 0, head.length, 0);
    if (bytesRead >= 2 && head.readUInt16BE(0) === 0x1f8b) return 'gzip';
    return bytesRead === 512 && head.toString('latin1', 257, 262) === 'ustar' ? 'tar' : 'other';
  } finally {
    await file.close();
  }
}

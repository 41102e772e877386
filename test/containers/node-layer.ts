import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesOfNode } from '../../demo/node-base/files.ts';
import { writeBaseLayer } from '../../demo/node-base/layer.ts';

/** The layer that images of programs for Node stand on, uncompressed: this machine's Node, its shell, their libraries. */
export async function nodeLayer(): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'waybill-node-layer-'));
  try {
    const { path } = await writeBaseLayer(await filesOfNode(), join(folder, 'layer.tar'));
    return await readFile(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

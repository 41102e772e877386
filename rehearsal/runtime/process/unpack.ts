import { chmod, link, lstat, mkdir, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';
import type { UnpackableImage } from '../../registry/images.ts';
import { layerEntries, layerTar, UnreadableLayer } from './layer.ts';
import type { LayerEntry } from './layer.ts';
import { imagePathParts, relativeTarget, UnsafePath, withinRoot } from './rooted-path.ts';

const WHITEOUT = '.wh.';
const OPAQUE = '.wh..wh..opq';

/**
 * Unpacks an image's layers, in order, into the folder `root`, which it makes. Owners, device files, pipes, set-user and
 * set-group bits are left out, since tasks run as the user. Rules: OCI image specification 1.1, layer.md.
 * @throws {UnsafePath} for an entry that would leave the root, {@link UnreadableLayer} for what is no tar or gzip.
 */
export async function unpackImage(image: UnpackableImage, root: string): Promise<void> {
  await mkdir(root, { recursive: true });
  const links: string[] = [];
  for (const layer of image.layers) {
    const tar = await layerTar(layer.read(), layer.mediaType);
    // Whiteouts hide only what lower layers brought, wherever they stand in their own layer: so they come first.
    for await (const entry of layerEntries(tar)) await applyWhiteout(root, entry);
    for await (const entry of layerEntries(tar)) await applyEntry(root, entry, links);
  }
  await refuseEscapes(root, links);
}

async function applyWhiteout(root: string, { header }: LayerEntry): Promise<void> {
  const parts = imagePathParts(header.name);
  const name = parts.at(-1) ?? '';
  if (!name.startsWith(WHITEOUT)) return;
  const folder = await withinRoot(root, parts.slice(0, -1).join('/'), true);
  if (name === OPAQUE) {
    for (const child of await readdir(folder).catch(() => [])) await remove(join(folder, child));
    return;
  }
  const hidden = name.slice(WHITEOUT.length);
  // `.wh..wh.…` are notes of an old storage driver, not whiteouts.
  if (hidden.startsWith(WHITEOUT)) return;
  if (hidden === '' || hidden === '.' || hidden === '..')
    throw new UnsafePath(`a whiteout of ${JSON.stringify(header.name)}`);
  await remove(join(folder, hidden));
}

async function applyEntry(root: string, entry: LayerEntry, links: string[]): Promise<void> {
  const { header } = entry;
  const parts = imagePathParts(header.name);
  const name = parts.at(-1);
  if (name === undefined || name.startsWith(WHITEOUT)) return;
  const folder = await withinRoot(root, parts.slice(0, -1).join('/'), true);
  await mkdir(folder, { recursive: true });
  const path = join(folder, name);
  const existing = await lstat(path).catch(() => undefined);
  const keeps = header.type === 'directory' && existing?.isDirectory() === true;
  if (existing !== undefined && !keeps) await remove(path);
  switch (header.type) {
    case 'directory':
      if (!keeps) await mkdir(path);
      // The owner keeps access, else the next layer, and the removal at the end, would fail.
      await chmod(path, (header.mode & 0o777) | 0o700);
      return;
    case 'file':
    case 'contiguous-file':
      await writeFile(path, await entry.body());
      await chmod(path, header.mode & 0o777);
      return;
    case 'symlink': {
      const within = relative(root, folder).split(sep).join(posix.sep);
      await symlink(relativeTarget(within, header.linkname), path);
      links.push(path);
      return;
    }
    case 'link': {
      const target = await withinRoot(root, imagePathParts(header.linkname).join('/'), false);
      await link(target, path).catch((cause: unknown) => {
        throw new UnreadableLayer(`a hard link to ${JSON.stringify(header.linkname)}, which is not in the image`, {
          cause,
        });
      });
      return;
    }
    default:
      return;
  }
}

async function remove(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true });
}

/** Links that only leave the root together with other links are seen only when all layers are there. */
async function refuseEscapes(root: string, links: readonly string[]): Promise<void> {
  const real = await realpath(root);
  for (const path of links) {
    const end = await realpath(path).catch(() => undefined);
    if (end === undefined || end === real || end.startsWith(real + sep)) continue;
    throw new UnsafePath(`a symbolic link that leaves the image: /${relative(root, path)}`);
  }
}

import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pack } from 'tar-stream';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished } from 'vitest';
import { createBuilder } from '../../../src/adapters/builder/builder.ts';
import type { BuildDeclaration } from '../../../src/domain/build.ts';
import { WaybillError } from '../../../src/domain/error.ts';
import type { BuiltImage } from '../../../src/domain/image.ts';

export const oci = {
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  index: 'application/vnd.oci.image.index.v1+json',
  config: 'application/vnd.oci.image.config.v1+json',
  layer: 'application/vnd.oci.image.layer.v1.tar+gzip',
} as const;

export const docker = {
  manifest: 'application/vnd.docker.distribution.manifest.v2+json',
  index: 'application/vnd.docker.distribution.manifest.list.v2+json',
  config: 'application/vnd.docker.container.image.v1+json',
  layer: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
} as const;

export interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
  readonly [more: string]: unknown;
}

/** A layout being made: its files by path. */
export interface Draft {
  readonly files: Map<string, Buffer>;
  blob(mediaType: string, content: string | Buffer): Descriptor;
  manifest(layers: readonly Descriptor[], types?: typeof oci | typeof docker, config?: string): Descriptor;
  index(children: readonly Descriptor[], type?: string): Descriptor;
  /** Writes `oci-layout` and `index.json`. */
  enter(...roots: readonly Descriptor[]): void;
}

export function draft(): Draft {
  const files = new Map<string, Buffer>();
  const blob: Draft['blob'] = (mediaType, content) => {
    const bytes = Buffer.from(content);
    const hex = createHash('sha256').update(bytes).digest('hex');
    files.set(`blobs/sha256/${hex}`, bytes);
    return { mediaType, digest: `sha256:${hex}`, size: bytes.length };
  };
  return {
    files,
    blob,
    manifest: (layers, types = oci, config = '{"os":"linux"}') =>
      blob(
        types.manifest,
        // Spaces that nobody would write again: bytes must come through as they are.
        JSON.stringify(
          { schemaVersion: 2, mediaType: types.manifest, config: blob(types.config, config), layers },
          null,
          3,
        ),
      ),
    index: (children, type = oci.index) =>
      blob(type, JSON.stringify({ schemaVersion: 2, mediaType: type, manifests: children }, null, 1)),
    enter(...roots) {
      files.set('oci-layout', Buffer.from('{"imageLayoutVersion": "1.0.0"}'));
      files.set('index.json', Buffer.from(JSON.stringify({ schemaVersion: 2, manifests: roots })));
    },
  };
}

/** A layout of one image of two layers. */
export function plain(): { readonly made: Draft; readonly root: Descriptor; readonly layers: readonly Descriptor[] } {
  const made = draft();
  const layers = [made.blob(oci.layer, 'first layer'), made.blob(oci.layer, 'second layer')];
  const root = made.manifest(layers);
  made.enter(root);
  return { made, root, layers };
}

export function pathOf(descriptor: Descriptor): string {
  return `blobs/${descriptor.digest.replace(':', '/')}`;
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-builder-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

export function writeLayout(made: Draft, folder: string): void {
  for (const [path, bytes] of made.files) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

type Entry = Parameters<ReturnType<typeof pack>['entry']>[0];

/** A tar of the layout's files, `prefix` before each name, and of further entries. */
export async function tarOf(
  files: ReadonlyMap<string, Buffer>,
  options: { readonly prefix?: string; readonly more?: readonly Entry[] } = {},
): Promise<Buffer> {
  const tar = pack();
  for (const entry of options.more ?? []) tar.entry(entry, '');
  for (const [name, bytes] of files) tar.entry({ name: `${options.prefix ?? ''}${name}` }, bytes);
  tar.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of tar) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

export function gzipped(bytes: Buffer): Buffer {
  return gzipSync(bytes);
}

export function declared(recipe: BuildDeclaration['recipe']): BuildDeclaration {
  return {
    context: '.',
    recipe,
    target: null,
    arguments: {},
    platforms: [],
    paths: [],
    contexts: {},
    epoch: 0,
  };
}

/** Reads what stands at `path` in `workspace`. Its temporary files go to `temporary`. */
export async function readArchive(workspace: string, path: string, temporary = workspace): Promise<BuiltImage> {
  const builder = createBuilder({ workspace, environment: { RUNNER_TEMP: temporary } });
  const image = await builder.build(declared({ kind: 'archive', path }), '/nowhere', () => undefined);
  onTestFinished(() => image.dispose());
  return image;
}

/** Writes a layout to a workspace of its own and reads it. */
export async function readLayout(made: Draft): Promise<BuiltImage> {
  const workspace = temporaryFolder();
  writeLayout(made, join(workspace, 'image'));
  return readArchive(workspace, 'image');
}

export async function refusal(promise: Promise<unknown>): Promise<WaybillError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof WaybillError) return error;
  throw error instanceof Error ? error : new Error('expected a refusal, got none');
}

export async function contentOf(image: BuiltImage, digest: string): Promise<string> {
  const blob = image.blobs.find((each) => each.digest === digest);
  if (blob === undefined) throw new Error(`expected a blob ${digest}`);
  const chunks: Buffer[] = [];
  for await (const chunk of blob.open()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** The digests of an image's manifests, as they would be pushed; the last is checked to be the root. */
export function order(image: BuiltImage): readonly string[] {
  expect(image.manifests.at(-1)).toBe(image.root);
  return image.manifests.map(({ digest }) => digest);
}

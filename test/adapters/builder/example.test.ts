import { cpSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { extract } from 'tar-stream';
import { createBuilder } from '../../../src/adapters/builder/builder.ts';
import { exportTime } from '../../../src/domain/build.ts';
import type { BuiltImage } from '../../../src/domain/image.ts';
import { contentOf, declared, temporaryFolder } from './layouts.ts';

const shop = join(import.meta.dirname, '../../../examples/shop');

/** Builds a service of the example as a workflow would, after `change` to the exported tree. */
async function build(service: string, change: (folder: string) => void = () => undefined): Promise<BuiltImage> {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'services'));
  cpSync(join(shop, 'services', service), join(folder, 'services', service), { recursive: true });
  cpSync(join(shop, 'build-image.mjs'), join(folder, 'build-image.mjs'));
  change(folder);
  const builder = createBuilder({ workspace: folder, environment: process.env });
  const words = [process.execPath, 'build-image.mjs', `services/${service}`, 'image'];
  return builder.build(declared({ kind: 'command', words, output: 'image' }), folder, () => undefined);
}

/** The single layer of an image: its entries with what a machine could change. */
async function entriesOf(image: BuiltImage): Promise<readonly string[]> {
  const manifest = JSON.parse(Buffer.from(image.root.bytes).toString('utf8')) as { layers: { digest: string }[] };
  const tar = extract();
  tar.end(Buffer.from(await contentOf(image, manifest.layers[0]?.digest ?? '')));
  const entries: string[] = [];
  for await (const entry of tar) {
    const { name, mode, uid, gid, mtime } = entry.header;
    entries.push(`${name} ${mode.toString(8)} ${uid}:${gid}`);
    expect(mtime.getTime()).toBe(exportTime * 1000);
    entry.resume();
  }
  return entries;
}

it.each(['returns', 'shipping'])('I1: the example builds one digest of the same tree of %s', async (service) => {
  const once = await build(service);
  const again = await build(service, (folder) => utimesSync(join(folder, 'services', service, 'server.mjs'), 1, 1));
  expect(again.root.digest).toBe(once.root.digest);
  const config = JSON.parse(Buffer.from(once.root.bytes).toString('utf8')) as { config: { digest: string } };
  expect(JSON.parse(await contentOf(once, config.config.digest))).toMatchObject({
    os: 'linux',
    config: { Cmd: ['node', '/app/server.mjs'], WorkingDir: '/app', ExposedPorts: { '8080/tcp': {} } },
  });
});

it('the example packs folders before their files, sorted, with modes and without owners', async () => {
  const image = await build('returns', (folder) => {
    mkdirSync(join(folder, 'services/returns/data'));
    writeFileSync(join(folder, 'services/returns/data/run'), '', { mode: 0o755 });
  });
  expect(await entriesOf(image)).toEqual([
    'app/ 755 0:0',
    'app/data/ 755 0:0',
    'app/data/run 755 0:0',
    'app/package.json 644 0:0',
    'app/refund.mjs 644 0:0',
    'app/server.mjs 644 0:0',
  ]);
});

it('a new version of the example is a new digest', async () => {
  const before = await build('returns');
  const after = await build('returns', (folder) =>
    writeFileSync(join(folder, 'services/returns/package.json'), '{"name":"returns","version":"9.9.9"}'),
  );
  expect(after.root.digest).not.toBe(before.root.digest);
});

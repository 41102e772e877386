import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findProgram } from '../containers/program.ts';
import { createShop, told } from './stage/shop.ts';
import { openStage, type Stage } from './stage/stage.ts';

const buildah = findProgram('buildah');
const example = join(import.meta.dirname, '../../examples/buildah');

describe.skipIf(!buildah.found)(`a build by buildah${buildah.note}`, { timeout: 120_000 }, () => {
  let stage: Stage;
  let storage: string;
  beforeAll(async () => {
    stage = await openStage();
    storage = await mkdtemp(join(tmpdir(), 'waybill-buildah-'));
    const places = `driver = "vfs"\ngraphroot = "${storage}/graph"\nrunroot = "${storage}/run"\n`;
    await writeFile(join(storage, 'config.json'), '{}');
    await writeFile(join(storage, 'storage.conf'), `[storage]\n${places}`);
  });
  afterAll(async () => {
    await stage.close();
    await rm(storage, { recursive: true, force: true });
  });

  test('is what the example says: one command, the same image each time, and it runs', async () => {
    const environment = {
      CONTAINERS_STORAGE_CONF: join(storage, 'storage.conf'),
      // It reads Docker's logins, and will not do without the file where the folder is named.
      DOCKER_CONFIG: storage,
      BUILDAH_ISOLATION: 'chroot',
      PATH: process.env['PATH'] ?? '',
    };
    const build = { context: 'services/web', command: 'sh build.sh', output: 'image' };
    const shop = await createShop(stage, { name: 'unroot', services: { web: { build } } });
    await shop.repository.commit({
      'build.sh': await readFile(join(example, 'build.sh'), 'utf8'),
      Dockerfile: 'FROM scratch\nCOPY services/web/behaviour.json /behaviour.json\n',
    });
    await shop.commit({ services: { web: { build: { ...build, paths: ['build.sh', 'Dockerfile'] } } } });
    const verified = await shop.run('build', { verify: 'true' }, environment);
    expect(verified.code, verified.log).toBe(0);
    expect(told(verified)).toMatchObject({ outcome: 'built', details: { reproducible: true, pushed: false } });
    const shipped = await shop.run('ship', { environment: 'live' }, environment);
    expect(told(shipped)).toMatchObject({ outcome: 'deployed', digest: told(verified).digest });
    expect(shipped.log).not.toContain('WARN');
  });
});

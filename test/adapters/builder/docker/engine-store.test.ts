import { describe, expect, it } from 'vitest';
import { dockerEngine } from '../../../containers/engine.ts';
import { order, refusal } from '../layouts.ts';
import { ociBuilder, start } from './build.ts';

const engine = await dockerEngine();
const oci = await ociBuilder();

/** No test waits for the machine. */
const patience = 300_000;

const app = { 'app/server.mjs': 'console.log(1)\n', 'app/notes.md': 'private\n', '.dockerignore': '**/*.md\n' };

describe.skipIf(!engine.answers || !oci.found)(`buildx by way of the engine's store${engine.note}${oci.note}`, () => {
  // Where the engine has containerd's store, this is the way of OCI too.
  const environment = { BUILDX_BUILDER: 'default' };
  const files = { ...app, Dockerfile: 'FROM scratch\nCOPY app /app\n' };
  const platforms = ['linux/amd64', 'linux/arm64'];

  it('makes an index of several platforms, the same each time', { timeout: patience }, async () => {
    const first = start({ files, platforms, environment });
    const image = await first.image;
    expect(first.lines[0]).toMatch(/^builder: buildx with the engine's own builder/);
    expect(order(image)).toHaveLength(3);
    expect(JSON.parse(Buffer.from(image.root.bytes).toString('utf8'))).toMatchObject({
      manifests: [{ platform: { architecture: 'amd64' } }, { platform: { architecture: 'arm64', os: 'linux' } }],
    });
    expect((await start({ files, platforms, environment }).image).root.digest).toBe(image.root.digest);
  });

  it('is what `docker build` is, with BuildKit', { timeout: patience }, async () => {
    const built = start({ files, environment: { DOCKER_BUILDKIT: undefined }, means: { builder: 'docker' } });
    const image = await built.image;
    expect(built.lines[0]).toMatch(/^builder: docker build with BuildKit.*, as build\.builder asks$/);
    expect(image.root.digest).toBe((await start({ files, environment }).image).root.digest);
  });

  it('says of a cache and of attestations what it cannot do', { timeout: patience }, async () => {
    const stored = start({ files, environment });
    await stored.image;
    if (!stored.lines[0]?.includes('docker save')) return;
    const cache = { local: 'cache', registry: null, gha: null, mode: 'max' } as const;
    expect((await start({ files, environment, means: { cache } }).image).made?.warnings).toEqual([
      expect.stringContaining('build.cache is not used'),
    ]);
    const error = await refusal(start({ files, environment, means: { sbom: true, provenance: 'min' } }).image);
    expect(error.problems.map(({ where }) => where)).toEqual(['build.sbom', 'build.provenance']);
  });
});

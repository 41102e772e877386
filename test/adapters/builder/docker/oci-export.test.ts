import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBuilder } from '../../../../src/adapters/builder/builder.ts';
import { order, refusal, temporaryFolder } from '../layouts.ts';
import { ociBuilder, start } from './build.ts';

const oci = await ociBuilder();

/** No test waits for the machine. */
const patience = 300_000;

const app = { 'app/server.mjs': 'console.log(1)\n', 'app/notes.md': 'private\n', '.dockerignore': '**/*.md\n' };

/** The beginning of a program of arm64 for Linux: no other machine takes it for its own. */
function foreignProgram(): Buffer {
  const program = Buffer.alloc(120);
  program.write('\x7fELF\x02\x01\x01', 0, 'latin1');
  program.writeUInt16LE(2, 16);
  program.writeUInt16LE(0xb7, 18);
  program.writeUInt32LE(1, 20);
  program.writeUInt16LE(64, 52);
  program.writeUInt16LE(56, 54);
  return program;
}

describe.skipIf(!oci.found)(`buildx that exports OCI${oci.note}`, () => {
  const environment = { BUILDX_BUILDER: oci.name };
  const files = { ...app, Dockerfile: 'FROM scratch\nWORKDIR /app\nCOPY app ./\nENTRYPOINT ["/app"]\n' };
  const platforms = ['linux/amd64', 'linux/arm64'];

  it('gives the same image bit for bit, built twice without a cache', { timeout: patience }, async () => {
    const first = start({ files, platforms, environment });
    const image = await first.image;
    const again = await start({ files, platforms, environment, options: { fresh: true } }).image;
    expect(again.root.digest).toBe(image.root.digest);
    expect(first.lines[0]).toMatch(/^builder: buildx with ".*" \(driver (?!docker\))\S+\), which exports OCI$/);
    const builder = createBuilder({ workspace: first.folder, environment: process.env });
    expect(await builder.compare(image, again)).toEqual([]);
  });

  it('keeps attestations as referrers; the image is the same as without any', { timeout: patience }, async () => {
    const plain = await start({ files, platforms, environment }).image;
    const means = { provenance: 'max' } as const;
    const attested = await start({ files, platforms, environment, means }).image;
    expect(attested.root.digest).toBe(plain.root.digest);
    expect(attested.referrers).toHaveLength(2);
    const subjects = (attested.referrers ?? []).map(
      ({ bytes }) =>
        (JSON.parse(Buffer.from(bytes).toString('utf8')) as { subject: { digest: string } }).subject.digest,
    );
    expect(subjects).toEqual(order(attested).slice(0, 2));
    const asWritten = await start({ files, platforms, environment, means: { ...means, attestations: 'children' } })
      .image;
    expect(asWritten.referrers ?? []).toEqual([]);
    expect(asWritten.manifests).toHaveLength(5);
    const one = await start({ files, environment, means }).image;
    expect(one.manifests).toHaveLength(1);
    expect(one.root.digest).toBe((await start({ files, environment }).image).root.digest);
  });

  it('says what a program of a foreign platform needs', { timeout: patience }, async () => {
    const text = 'FROM scratch\nCOPY --chmod=755 program /program\nRUN ["/program"]\n';
    const asked = { files: { Dockerfile: text, program: foreignProgram() }, platforms: ['linux/arm64'], environment };
    const error = await refusal(start(asked).image);
    expect(error.code).toBe('build-failed');
    expect(error.problems[0]?.where).toBe('Dockerfile:3');
    expect(error.message).toContain('expected a machine that can run programs of linux/arm64');
    expect(error.message).toContain('docker/setup-qemu-action');
  });

  it('reads and writes a local cache, which does not grow', { timeout: patience }, async () => {
    const workspace = temporaryFolder();
    const cache = { local: 'cache', registry: null, gha: null, mode: 'max' } as const;
    await start({ files, environment, workspace, means: { cache } }).image;
    expect(existsSync(join(workspace, 'cache/index.json'))).toBe(true);
    const before = readdirSync(join(workspace, 'cache/blobs/sha256')).length;
    const changed = { ...files, 'app/server.mjs': 'console.log(2)\n' };
    const second = start({ files: changed, environment, workspace, means: { cache } });
    await second.image;
    expect(second.lines.join('\n')).toContain('importing cache manifest from local');
    expect(readdirSync(join(workspace, 'cache/blobs/sha256')).length).toBeLessThanOrEqual(before + 1);
  });

  it(
    'takes a Dockerfile, its ignore file and a context from elsewhere in the tree',
    { timeout: patience },
    async () => {
      const image = await start({
        files: {
          'docker/web.Dockerfile':
            'FROM scratch AS base\nCOPY . /web/\nFROM base AS web\nCOPY --from=shared lib.mjs /lib.mjs\nFROM scratch\n',
          'docker/web.Dockerfile.dockerignore': 'secret.txt\n',
          'web/index.html': 'hello',
          'web/secret.txt': 'no',
          'packages/shared/lib.mjs': 'export {}',
        },
        dockerfile: 'docker/web.Dockerfile',
        context: 'web',
        contexts: { shared: 'packages/shared' },
        target: 'web',
        environment,
      }).image;
      const builder = createBuilder({ workspace: '/nowhere', environment: {} });
      const empty = await start({ files: { Dockerfile: 'FROM scratch\nCOPY a /a\n', a: '' }, environment }).image;
      const paths = (await builder.compare(image, empty)).flatMap(({ entries }) => entries.map(({ path }) => path));
      expect(paths).toContain('web/index.html');
      expect(paths).toContain('.');
      expect(paths).not.toContain('web/secret.txt');
    },
  );
});

import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { baseImage, pushBaseImage } from '../../../containers/base-image.ts';
import { dockerEngine } from '../../../containers/engine.ts';
import { openRegistry, registryProgram, type LocalRegistry } from '../../../containers/registry.ts';
import { createBuilder } from '../../../../src/adapters/builder/builder.ts';
import { contentOf, order, refusal, temporaryFolder } from '../layouts.ts';
import { ociBuilder, start, type Asked } from './build.ts';

const engine = await dockerEngine();
const oci = await ociBuilder();
const registry = registryProgram();

/** No test waits for the machine. */
const patience = 300_000;

const app = { 'app/server.mjs': 'console.log(1)\n', 'app/notes.md': 'private\n', '.dockerignore': '**/*.md\n' };

interface Config {
  readonly config: { readonly Cmd: readonly string[] };
  readonly rootfs: { readonly diff_ids: readonly string[] };
}

describe.skipIf(!engine.answers)(`docker build by the engine${engine.note}`, () => {
  const environment = { DOCKER_BUILDKIT: '0' };
  const shop = async (more = ''): Promise<Asked> => ({
    files: {
      ...app,
      Dockerfile: `FROM ${await baseImage()}\nARG GREETING=none\nWORKDIR /app\nCOPY app ./\nRUN echo "$GREETING" > /app/greeting\n${more}CMD ["node", "server.mjs"]\n`,
    },
    arguments: { GREETING: 'hello' },
    means: { builder: 'docker' },
    environment,
  });

  it('builds, saves, and has the same digest when the same image is saved again', { timeout: patience }, async () => {
    const first = start(await shop());
    const image = await first.image;
    const second = await start(await shop()).image;
    expect(second.root.digest).toBe(image.root.digest);
    expect(first.lines[0]).toMatch(/^builder: docker build, the classic builder since /);
    expect(image.made).toMatchObject({ builder: 'docker', warnings: [] });
    const manifest = JSON.parse(Buffer.from(image.root.bytes).toString('utf8')) as {
      config: { digest: string };
      layers: { mediaType: string; digest: string }[];
    };
    const config = JSON.parse(await contentOf(image, manifest.config.digest)) as Config;
    expect(config.config.Cmd).toEqual(['node', 'server.mjs']);
    expect(manifest.layers).toHaveLength(config.rootfs.diff_ids.length);
    expect(new Set(manifest.layers.map(({ mediaType }) => mediaType))).toEqual(
      new Set(['application/vnd.oci.image.layer.v1.tar+gzip']),
    );
    await image.dispose();
    expect(readdirSync(first.temporary)).toEqual([]);
  });

  it('names the Dockerfile’s line, and the last lines of the step that failed', { timeout: patience }, async () => {
    const failing = start(await shop('# why\n\nRUN echo first && \\\n    echo second && exit 3\n'));
    const error = await refusal(failing.image);
    expect(error.code).toBe('build-failed');
    expect(error.problems[0]?.where).toBe('Dockerfile:8');
    expect(error.message).toContain('exit 3');
    expect(error.message).toContain('  | second');
    expect(readdirSync(failing.temporary)).toEqual([]);
  });

  it('refuses what the classic builder cannot do, all at once', { timeout: patience }, async () => {
    const asked = await shop();
    const error = await refusal(
      start({
        ...asked,
        contexts: { shared: 'app' },
        means: { builder: 'docker', secrets: { npm: { kind: 'variable', name: 'PATH' } } },
      }).image,
    );
    expect(error.code).toBe('builder-missing');
    expect(error.problems.map(({ where }) => where)).toEqual(['build.secrets', 'build.contexts']);
  });

  it('ends where it is cancelled, and leaves nothing', { timeout: patience }, async () => {
    const cancel = new AbortController();
    const asked = await shop('RUN while true; do :; done\n');
    const cancelled = start({
      ...asked,
      cancel: cancel.signal,
      onLine: (line) => {
        if (line.includes('while true')) cancel.abort();
      },
    });
    expect((await refusal(cancelled.image)).code).toBe('cancelled');
    expect(readdirSync(cancelled.temporary)).toEqual([]);
  });
});

it('says so where no engine answers, and where there is no docker', { timeout: patience }, async () => {
  const files = { Dockerfile: 'FROM scratch\n' };
  const nowhere = temporaryFolder();
  const none = await refusal(start({ files, environment: { PATH: nowhere } }).image);
  expect(none.code).toBe('builder-missing');
  expect(none.message).toContain('expected a program `docker` on the PATH');
  if (!engine.answers) return;
  const host = `unix://${join(nowhere, 'docker.sock')}`;
  for (const builder of ['docker', null] as const) {
    const environment = { DOCKER_HOST: host, BUILDX_BUILDER: undefined, DOCKER_CONFIG: nowhere };
    const silent = await refusal(start({ files, means: { builder }, environment }).image);
    expect(silent.code).toBe('builder-missing');
    expect(silent.message).toMatch(/expected a Docker engine that answers, got: .*docker\.sock/);
  }
});

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

describe.skipIf(!oci.found || !engine.answers || !registry.found)(
  `buildx with steps that run${oci.note}${engine.note}${registry.note}`,
  () => {
    const environment = { BUILDX_BUILDER: oci.name };
    let place: LocalRegistry;
    let base: string;
    beforeAll(async () => {
      place = await openRegistry();
      base = await pushBaseImage(`${place.host}/base`);
    }, patience);
    afterAll(() => place[Symbol.asyncDispose]());

    it('rewrites what a step leaves, so that it is the same each time', { timeout: patience }, async () => {
      const asked = (step: string): Asked => ({
        files: { Dockerfile: `FROM ${base}\nRUN ${step}\n` },
        environment,
        options: { fresh: true },
      });
      const steady = asked('echo made > /made');
      expect((await start(steady).image).root.digest).toBe((await start(steady).image).root.digest);
      const random = asked(
        'cat /proc/sys/kernel/random/uuid > /made'.replace('cat', 'read u <').replace(' > ', '; echo "$u" > '),
      );
      const [one, other] = [await start(random).image, await start(random).image];
      const builder = createBuilder({ workspace: '/nowhere', environment: {} });
      expect(await builder.compare(one, other)).toEqual([
        {
          platform: 'linux/amd64',
          part: 'layer 2',
          madeBy: 'RUN read u < /proc/sys/kernel/random/uuid; echo "$u" > /made',
          entries: [{ path: 'made', what: ['content'] }],
          more: 0,
        },
      ]);
    });

    it.each(['returns', 'shipping'])(
      'builds the example’s %s, the same bit for bit',
      { timeout: patience },
      async (service) => {
        const shop = join(import.meta.dirname, '../../../../examples/shop');
        const paths = readdirSync(join(shop, 'services', service)).map((name) => `services/${service}/${name}`);
        const asked: Asked = {
          files: Object.fromEntries(['Dockerfile', ...paths].map((path) => [path, readFileSync(join(shop, path))])),
          context: `services/${service}`,
          arguments: { BASE: base },
          environment,
          options: { fresh: true },
        };
        expect((await start(asked).image).root.digest).toBe((await start(asked).image).root.digest);
      },
    );

    it('names the line that failed, and the last lines of its step', { timeout: patience }, async () => {
      const text = `FROM ${base}\n\nRUN true\nRUN echo first; echo second; exit 3\n`;
      const error = await refusal(
        start({ files: { 'app/Dockerfile': text }, dockerfile: 'app/Dockerfile', environment }).image,
      );
      expect(error.code).toBe('build-failed');
      expect(error.problems[0]?.where).toBe('app/Dockerfile:4');
      expect(error.message).toMatch(/RUN echo first.*exit code: 3\n {2}\| first\n {2}\| second$/m);
    });

    it('I9: mounts secrets from variables and files, and shows them nowhere', { timeout: patience }, async () => {
      const workspace = temporaryFolder();
      writeFileSync(join(workspace, 'netrc'), 'machine example password file-secret-1\n');
      const text = `FROM ${base}\nRUN --mount=type=secret,id=npm --mount=type=secret,id=netrc \\\n  while read line; do echo "got $line"; done < /run/secrets/npm; while read line; do echo "got $line"; done < /run/secrets/netrc; [ -s /run/secrets/npm ]\n`;
      const built = start({
        files: { Dockerfile: text },
        environment: { ...environment, NPM_PASS: 'variable-secret-1' },
        workspace,
        means: {
          secrets: { npm: { kind: 'variable', name: 'NPM_PASS' }, netrc: { kind: 'file', path: 'netrc' } },
        },
        options: { fresh: true },
      });
      const image = await built.image;
      const said = built.lines.join('\n');
      expect(said).toContain('got ***');
      expect(said).not.toContain('secret-1');
      for (const { digest, size } of image.blobs) {
        if (size < 100_000) expect(await contentOf(image, digest)).not.toContain('secret-1');
      }
    });

    it('signs in to the registry of the job where the Dockerfile names it', { timeout: patience }, async () => {
      let asked = 0;
      const logins = async () => {
        asked += 1;
        return [{ host: place.host, username: 'AWS', password: 'a-token-of-this-job' }];
      };
      const built = start({ files: { Dockerfile: `FROM ${base}\n` }, environment, options: { logins } });
      await built.image;
      expect(asked).toBe(1);
      expect(built.lines.join('\n')).not.toContain('a-token-of-this-job');
      await start({ files: { Dockerfile: 'FROM scratch\nCOPY a /\n', a: '' }, environment, options: { logins } }).image;
      expect(asked).toBe(1);
    });
  },
);

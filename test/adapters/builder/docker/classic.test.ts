import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { baseImage } from '../../../containers/base-image.ts';
import { dockerEngine } from '../../../containers/engine.ts';
import { contentOf, refusal, temporaryFolder } from '../layouts.ts';
import { start, type Asked } from './build.ts';

const engine = await dockerEngine();

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

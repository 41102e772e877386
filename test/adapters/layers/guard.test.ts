import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createLayers } from '../../../src/adapters/layers/layers.ts';
import type { BuiltImage } from '../../../src/domain/image.ts';
import { guardImage } from '../../../src/operations/guard-image.ts';
import { differingVariables, judgeGuard, tellFinding } from '../../../src/plan/config-guard.ts';
import { imageOf, type Layer } from '../containers/images.ts';

const key = `-----BEGIN OPENSSH PRIVATE KEY-----\n${'b3BlbnNzaC1rZXktdjEA'.repeat(8)}\n-----END OPENSSH PRIVATE KEY-----\n`;
const layers = createLayers();
const differing = differingVariables([
  { LOG_LEVEL: 'debug', REGION: 'eu' },
  { LOG_LEVEL: 'warn', REGION: 'eu' },
]);

async function findingsOf(of: readonly Layer[], settings = {}, history: readonly object[] = []) {
  const image = await imageOf(of, settings, 'nothing', history as never);
  return guardImage(layers, image, differing, []);
}

const named = (findings: Awaited<ReturnType<typeof findingsOf>>) =>
  findings.map(({ kind, what, path, layer, goneIn }) => [kind, path, what, layer?.number ?? 0, goneIn]);

describe('what must not be in an image', () => {
  it.each(['gzip', 'zstd', undefined] as const)(
    'is found in a layer compressed with %s, and named by layer and path',
    async (compressed) => {
      const files = { 'app/server.js': 'ok', 'root/.ssh/deploy': key, 'home/a/.aws/credentials': '[default]' };
      const layer = { files, ...(compressed === undefined ? {} : { compressed }) };
      const history = [{ created_by: 'ENV A=b', empty_layer: true }, { created_by: 'COPY . / # buildkit' }];
      const findings = await findingsOf([layer], {}, history);
      expect(named(findings)).toEqual([
        ['secret', 'root/.ssh/deploy', 'a private key', 1, null],
        ['secret', 'home/a/.aws/credentials', 'AWS credentials', 1, null],
      ]);
      expect(tellFinding(findings[0] as never)).toBe('layer 1 of 1 (COPY . /): root/.ssh/deploy: a private key');
    },
  );

  it('a secret that a later layer removes, hides or writes over is still there; configuration that is gone is not', async () => {
    const findings = await findingsOf([
      {
        files: {
          'a/key.pem': key,
          'b/key.pem': key,
          'c/d/key.pem': key,
          'e/key.pem': key,
          'app/.env': 'LOG_LEVEL=warn',
        },
      },
      {
        files: { 'a/.wh.key.pem': '', 'b/key.pem': 'public', 'c/.wh.d': '', 'e/.wh..wh..opq': '', 'app/.wh..env': '' },
      },
    ]);
    expect(named(findings).map(([kind, path, , layer, gone]) => [kind, path, layer, gone])).toEqual([
      ['secret', 'a/key.pem', 1, 2],
      ['secret', 'b/key.pem', 1, 2],
      ['secret', 'c/d/key.pem', 1, 2],
      ['secret', 'e/key.pem', 1, 2],
      ['configuration', 'app/.env', 1, 2],
    ]);
    const judged = judgeGuard({ level: 'error', except: [] }, findings);
    expect(judged.errors).toHaveLength(4);
    expect(tellFinding(findings[0] as never)).toContain(
      'layer 2 takes it away, but whoever pulls the image still has layer 1',
    );
  });

  it('a file of variables, an environment’s own file, and what environments set differently', async () => {
    const findings = await findingsOf(
      [
        {
          files: {
            'app/.env.production': 'LOG_LEVEL=warn\nexport DB_PASSWORD="hunter2hunter2"\nREGION=eu\n',
            'app/.env': 'PORT=8080\n',
            'app/.env.example': 'DB_PASSWORD=hunter2hunter2\n',
            'app/appsettings.json': '{}',
            'app/appsettings.Production.json': '{}',
          },
        },
      ],
      {
        Env: ['LOG_LEVEL=debug', 'REGION=eu', 'API_TOKEN=abc', 'DB_PASSWORD_FILE=/run/secrets/db', 'GPG_KEY=A035C8C1'],
      },
      [{ created_by: 'RUN |2 NPM_TOKEN=abcdef VERSION=1 /bin/sh -c npm ci # buildkit' }],
    );
    expect(
      named(findings).map(([kind, path, what]) => `${kind as string} ${path as string}: ${what as string}`),
    ).toEqual([
      'configuration ENV LOG_LEVEL: LOG_LEVEL, which environments set differently',
      'secret ENV API_TOKEN: a secret',
      'secret ARG NPM_TOKEN: a secret, kept in the history',
      'secret app/.env.production: the secret DB_PASSWORD',
      'configuration app/.env.production: LOG_LEVEL, which environments set differently',
      'configuration app/.env: variables of one environment',
      'configuration app/appsettings.Production.json: the configuration of one environment',
    ]);
    expect(JSON.stringify(findings)).not.toMatch(/hunter2|abcdef/);
  });

  it('what only looks like a secret is none: headers in programs and sources, words that name a place', async () => {
    const findings = await findingsOf([
      {
        files: {
          'usr/lib/libcrypto.so': `\0-----BEGIN PRIVATE KEY-----\0-----BEGIN RSA PRIVATE KEY-----\0`,
          'app/test.js': `const key = '-----BEGIN PRIVATE KEY-----\\n' + body;`,
          'etc/cert.pem': `-----BEGIN CERTIFICATE-----\n${'A'.repeat(64)}\n`,
          'app/.npmrc': '//npm.shop.example/:_authToken=${NPM_TOKEN}',
          'app/.env.sample': 'A=b',
        },
      },
    ]);
    expect(findings).toEqual([]);
  });

  it('is found across the borders of chunks, and excepted by a pattern', async () => {
    const filler = '\n'.repeat(65_536 - 20);
    const files = { 'app/a.bin': `${filler}${key}`, 'app/test/keys/b.pem': key };
    expect(named(await findingsOf([{ files }])).map(([, path]) => path)).toEqual(['app/a.bin', 'app/test/keys/b.pem']);
    const image = await imageOf([{ files }], {}, 'nothing');
    const found = await guardImage(layers, image, differing, ['app/test/keys/**']);
    expect(found.map(({ path }) => path)).toEqual(['app/a.bin']);
  });

  it('a layer larger than the memory it may take is looked through to its end', async () => {
    const before = process.memoryUsage().rss;
    const findings = await guardImage(layers, hugeImage(512 * 1024 * 1024), differing, []);
    expect(findings.map(({ path }) => path)).toEqual(['root/key']);
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
  });

  it('a layer that is damaged is refused, not passed over', async () => {
    const image = await imageOf([{ files: { a: 'b' }, compressed: 'gzip' }], {}, 'nothing');
    const cut = image.blobs.map((blob, index) =>
      index === 0 ? blob : { ...blob, open: () => Readable.from([Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4])]) },
    );
    await expect(guardImage(layers, { ...image, blobs: cut }, differing, [])).rejects.toMatchObject({
      code: 'build-output-invalid',
    });
  });
});

/** One layer: a file of so many zeros, then a key. The bytes are made as they are read. */
function hugeImage(size: number): BuiltImage {
  const header = (name: string, length: number): Buffer => {
    const block = Buffer.alloc(512);
    block.write(name, 0);
    block.write('0000644\0', 100);
    block.write(`${length.toString(8).padStart(11, '0')}\0`, 124);
    block.write('        ', 148);
    block.write('0', 156);
    block.write('ustar\x0000', 257);
    const sum = block.reduce((all, byte) => all + byte, 0);
    block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    return block;
  };
  function* bytes(): Generator<Buffer> {
    yield header('var/big', size);
    const chunk = Buffer.alloc(1024 * 1024);
    for (let at = 0; at < size; at += chunk.length) yield chunk;
    yield header('root/key', key.length);
    yield Buffer.concat([Buffer.from(key), Buffer.alloc(512 - (key.length % 512))]);
    yield Buffer.alloc(1024);
  }
  const digest = (of: string) =>
    `sha256:${createHash('sha256').update(of).digest('hex')}` as BuiltImage['root']['digest'];
  const config = Buffer.from('{"architecture":"amd64","os":"linux"}');
  const type = 'application/vnd.oci.image.layer.v1.tar';
  const root = {
    digest: digest('root'),
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    bytes: Buffer.from(
      JSON.stringify({
        config: { digest: digest('config'), mediaType: 'x' },
        layers: [{ digest: digest('layer'), mediaType: type }],
      }),
    ),
  };
  return {
    root,
    manifests: [root],
    blobs: [
      { digest: digest('config'), size: config.length, open: () => Readable.from([config]) },
      { digest: digest('layer'), size: size + 3000, open: () => Readable.from(bytes()) },
    ],
    dispose: async () => undefined,
  };
}

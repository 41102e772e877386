import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { pushBaseImage } from '../../../containers/base-image.ts';
import { dockerEngine } from '../../../containers/engine.ts';
import { findProgram } from '../../../containers/program.ts';
import { openRegistry, registryProgram, type LocalRegistry } from '../../../containers/registry.ts';
import { temporaryFolder } from '../layouts.ts';
import { ociBuilder, start } from './build.ts';

const run = promisify(execFile);
const engine = await dockerEngine();
const oci = await ociBuilder();
const registry = registryProgram();
const agent = findProgram('ssh-agent');

/** No test waits for the machine. */
const patience = 300_000;

/** What a build step sees of the agent that it is lent: how many keys it has (draft-miller-ssh-agent, section 3.4). */
const countKeys = `
const agent = require('node:net').connect(process.env.SSH_AUTH_SOCK);
agent.write(Buffer.from([0, 0, 0, 1, 11]));
let answer = Buffer.alloc(0);
agent.on('data', (piece) => {
  answer = Buffer.concat([answer, piece]);
  if (answer.length < 9) return;
  console.log('keys: ' + answer.readUInt32BE(5));
  agent.destroy();
});
`;

/** A generator of bills of materials, by BuildKit's protocol (moby/buildkit, docs/attestations/sbom-protocol.md). */
const scanner = `
const { readdirSync, writeFileSync } = require('node:fs');
const predicate = {
  spdxVersion: 'SPDX-2.3',
  files: readdirSync(process.env.BUILDKIT_SCAN_SOURCE).map((fileName) => ({ fileName })),
};
const statement = { _type: 'https://in-toto.io/Statement/v0.1', predicateType: 'https://spdx.dev/Document', predicate };
writeFileSync(process.env.BUILDKIT_SCAN_DESTINATION + '/app.spdx.json', JSON.stringify(statement));
`;

describe.skipIf(!oci.found || !engine.answers || !registry.found)(
  `what builds are lent${oci.note}${engine.note}${registry.note}`,
  () => {
    const environment = { BUILDX_BUILDER: oci.name };
    let place: LocalRegistry;
    let base: string;
    beforeAll(async () => {
      place = await openRegistry();
      base = await pushBaseImage(`${place.host}/base`);
    }, patience);
    afterAll(() => place[Symbol.asyncDispose]());

    it('a cache in a registry, in a repository of its own', { timeout: patience }, async () => {
      const cache = { local: null, registry: `${place.host}/cache:web`, gha: null, mode: 'max' } as const;
      const asked = (text: string) => ({
        files: { Dockerfile: `FROM ${base}\nRUN echo step > /step\nCOPY text /text\n`, text },
        ...{ environment, means: { cache }, options: { logins: async () => [] } },
      });
      const first = start(asked('one'));
      await first.image;
      const tags = (await (await fetch(`http://${place.host}/v2/cache/tags/list`)).json()) as { tags: string[] };
      expect(tags.tags).toEqual(['web']);
      const second = start(asked('two'));
      await second.image;
      expect(second.lines.join('\n')).toContain(`importing cache manifest from ${place.host}/cache:web`);
      expect(second.lines.join('\n')).toMatch(/RUN echo step > \/step[^]*CACHED/);
      // A pull request reads it, and writes none.
      const foreign = { ...cache, registry: `${place.host}/other:web` };
      await start({ ...asked('three'), means: { cache: foreign }, options: {} }).image;
      expect((await fetch(`http://${place.host}/v2/other/tags/list`)).status).toBe(404);
      const closed = { ...cache, registry: 'registry.invalid/cache:web' };
      const lost = start({ ...asked('four'), means: { cache: closed } });
      expect((await lost.image).root.digest).toMatch(/^sha256:/);
    });

    it.skipIf(!agent.found)(`an SSH agent, and none of its keys${agent.note}`, { timeout: patience }, async () => {
      const folder = temporaryFolder();
      const socket = join(folder, 'agent.sock');
      const running = spawn(agent.path, ['-D', '-a', socket], { stdio: ['ignore', 'pipe', 'ignore'] });
      onTestFinished(async () => {
        running.kill();
        await once(running, 'exit');
      });
      await once(running.stdout, 'data');
      await run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, 'key')]);
      await run('ssh-add', ['-q', join(folder, 'key')], { env: { ...process.env, SSH_AUTH_SOCK: socket } });
      const built = start({
        files: {
          Dockerfile: `FROM ${base}\nCOPY keys.cjs /\nRUN --mount=type=ssh node /keys.cjs\n`,
          'keys.cjs': countKeys,
        },
        environment: { ...environment, SSH_AUTH_SOCK: socket },
        means: { ssh: ['default'] },
        options: { fresh: true },
      });
      await built.image;
      expect(built.lines.join('\n')).toContain('keys: 1');
    });

    it('a generator that makes its bill of materials, which refers to the image', { timeout: patience }, async () => {
      const folder = temporaryFolder();
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'scan.cjs'), scanner);
      writeFileSync(join(folder, 'Dockerfile'), `FROM ${base}\nCOPY scan.cjs /\nENTRYPOINT ["node", "/scan.cjs"]\n`);
      const generator = `${place.host}/scanner:1`;
      const output = `type=registry,name=${generator},registry.insecure=true`;
      await run('docker', ['buildx', 'build', '--builder', oci.name, '--provenance=false', '--output', output, folder]);
      const files = { Dockerfile: 'FROM scratch\nCOPY app /app\n', app: 'hello' };
      const plain = await start({ files, environment }).image;
      const listed = await start({ files, environment, means: { sbom: { generator } } }).image;
      expect(listed.root.digest).toBe(plain.root.digest);
      expect(listed.referrers).toHaveLength(1);
      const [attestation] = listed.referrers ?? [];
      const manifest = JSON.parse(Buffer.from(attestation?.bytes ?? []).toString('utf8')) as {
        subject: { digest: string };
        annotations: Record<string, string>;
      };
      expect(manifest.subject.digest).toBe(plain.root.digest);
      expect(manifest.annotations).toEqual({ 'in-toto.io/predicate-type': 'https://spdx.dev/Document' });
    });
  },
);

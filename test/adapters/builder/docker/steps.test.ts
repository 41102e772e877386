import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBuilder } from '../../../../src/adapters/builder/builder.ts';
import { pushBaseImage } from '../../../containers/base-image.ts';
import { dockerEngine } from '../../../containers/engine.ts';
import { openRegistry, registryProgram, type LocalRegistry } from '../../../containers/registry.ts';
import { contentOf, refusal, temporaryFolder } from '../layouts.ts';
import { ociBuilder, start, type Asked } from './build.ts';

const engine = await dockerEngine();
const oci = await ociBuilder();
const registry = registryProgram();

/** No test waits for the machine. */
const patience = 300_000;

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

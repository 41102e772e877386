import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { DescribeTaskDefinitionCommand } from '@aws-sdk/client-ecs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Digest } from '../../src/domain/digest.ts';
import { builtStampsOf } from '../../src/operations/stamp/built.ts';
import {
  type DockerRegistry,
  noDockerRegistry,
  noSkopeo,
  startDockerRegistry,
} from '../adapters/oci/docker-registry.ts';
import { registryAt } from '../adapters/oci/registry-at.ts';
import { createShop, told } from './stage/shop.ts';
import { openStage, type Stage } from './stage/stage.ts';

const run = promisify(execFile);
const caveat = /keeps no tag from being overwritten: "built once" and the ledger's lock rest on looking/;

describe.skipIf(noDockerRegistry !== null)(
  `images that travel between registries${noDockerRegistry === null ? '' : ` (left out: ${noDockerRegistry})`}`,
  () => {
    let stage: Stage;
    let running: DockerRegistry;
    let environment: Readonly<Record<string, string>>;
    beforeAll(async () => {
      [stage, running] = await Promise.all([openStage(), startDockerRegistry()]);
      environment = { DOCKER_CONFIG: stage.folder };
    });
    afterAll(async () => {
      await Promise.all([stage.close(), running.close()]);
    });
    const imageOf = async (definition: string): Promise<string> => {
      const answer = await stage.ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition: definition }));
      return answer.taskDefinition?.containerDefinitions?.[0]?.image ?? '';
    };

    test.concurrent(
      'I2: from ECR to a registry of production’s own: verified in one, carried, deployed by digest from the other, its ledger there',
      async () => {
        const shop = await createShop(stage, {
          name: 'outward',
          environments: {
            uat: {},
            prod: { requires: { 'verified-in': ['uat'] }, registry: { host: running.host } },
          },
          services: { web: {} },
        });
        const uat = await shop.run('ship', { environment: 'uat' }, environment);
        expect(told(uat)).toMatchObject({ outcome: 'deployed', good: true });
        expect(told(uat).warnings.join()).not.toMatch(caveat);
        const digest = told(uat).digest as Digest;

        const there = registryAt(running.host);
        const dry = await shop.run('ship', { environment: 'prod', 'dry-run': 'true' }, environment);
        expect(told(dry)).toMatchObject({ outcome: 'planned' });
        expect(await there.tags('outward/web')).toEqual([]);

        const prod = await shop.run('ship', { environment: 'prod' }, environment);
        expect(told(prod)).toMatchObject({ outcome: 'deployed', good: true, digest, version: '1.0.0' });
        expect(told(prod).warnings.join()).toMatch(caveat);
        expect(prod.log).toMatch(/carried [0-9a-f]{12} from .* to .*outward\/web: 2 manifests/);
        // What runs is named by this registry, and by digest.
        const looked = await shop.look('web', 'prod');
        expect(await imageOf(looked.definition)).toBe(`${running.host}/outward/web@${digest}`);
        const { sourceKey } = told(uat).details as { readonly sourceKey: string };
        // The list of what refers to the image is a tag too, since this registry keeps none itself.
        expect([...(await there.tags('outward/web'))].sort()).toEqual(
          ['1.0.0', 'at.latest', 'at.prod', digest.replace(':', '-'), `src-${sourceKey}`].sort(),
        );
        const stamps = await builtStampsOf(there, 'outward/web', digest);
        expect(stamps).toMatchObject([{ sourceKey }]);
        expect(await there.tags('outward/ledger/prod/web')).toHaveLength(4);
        if (noSkopeo === null) {
          const words = ['inspect', '--raw', '--tls-verify=false', `docker://${running.host}/outward/web@${digest}`];
          const { stdout } = await run('skopeo', words, { encoding: 'buffer' });
          const image = (await there.read('outward/web', [digest])).get(digest);
          expect(stdout.equals(image?.bytes ?? new Uint8Array())).toBe(true);
        }

        const again = await shop.run('ship', { environment: 'prod' }, environment);
        expect(told(again)).toMatchObject({ outcome: 'unchanged', good: true });
        expect(again.log).not.toContain('carried');

        // Going back is done from there alone, as going forward was.
        await shop.commit({ version: '1.1.0', images: { web: { log: ['new'] } } });
        await shop.run('ship', { environment: 'uat' }, environment);
        const next = await shop.run('ship', { environment: 'prod' }, environment);
        expect(told(next)).toMatchObject({ outcome: 'deployed', version: '1.1.0' });
        const back = await shop.run(
          'rollback',
          { service: 'web', environment: 'prod', from: '1.1.0', reason: 'prices are wrong' },
          environment,
        );
        expect(told(back)).toMatchObject({ outcome: 'rolled-back', good: true });
        expect((await there.read('outward/web', ['at.prod'])).get('at.prod')?.digest).toBe(digest);
      },
      120_000,
    );

    test.concurrent(
      'from a registry at a host into ECR: builds go to the one of all, and what runs comes from the environment’s own',
      async () => {
        const shop = await createShop(stage, {
          name: 'inward',
          registry: { host: `${running.host}/acme` },
          environments: { live: { registry: { region: 'eu-west-1' } } },
          services: { web: {} },
        });
        const shipped = await shop.run('ship', { environment: 'live' }, environment);
        expect(told(shipped)).toMatchObject({ outcome: 'deployed', good: true, version: '1.0.0' });
        const { digest } = told(shipped);
        const built = registryAt(`${running.host}/acme`);
        const { sourceKey } = told(shipped).details as { readonly sourceKey: string };
        expect(await built.tags('inward/web')).toContain(`src-${sourceKey}`);
        const looked = await shop.look('web');
        expect(await imageOf(looked.definition)).toBe(`${stage.registry}/inward/web@${digest ?? ''}`);
        expect(looked.digests).toEqual([digest]);
        expect(looked.tag).toBe(digest);
        expect(looked.kinds).toEqual(['adopted', 'admitted', 'began', 'verified']);
        const again = await shop.run('build', {}, environment);
        expect(told(again)).toMatchObject({ outcome: 'reused', digest });
        expect(told(again).warnings.join()).toMatch(caveat);
      },
      120_000,
    );

    test.concurrent(
      'I9: with a user and a token that the environment holds: neither is said, and an absent one is told by its name',
      async () => {
        const shop = await createShop(stage, {
          name: 'entered',
          registry: { host: running.host, username: 'SHOP_USER', password: 'SHOP_TOKEN' },
          services: { web: {} },
        });
        const secrets = { SHOP_USER: 'ada', SHOP_TOKEN: 't0ken-of-ada' };
        const built = await shop.run('build', {}, { ...environment, ...secrets });
        expect(told(built)).toMatchObject({ outcome: 'built' });
        expect(built.log.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain('t0ken-of-ada');
      },
      120_000,
    );
  },
);

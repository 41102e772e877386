import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { imageOf, type Layer } from '../adapters/containers/images.ts';
import { writeLayout } from './stage/layout.ts';
import { createShop, told, type Shop } from './stage/shop.ts';
import { openStage, type Stage } from './stage/stage.ts';

const secret = 'hunter2hunter2';

let stage: Stage;
let shop: Shop;
beforeAll(async () => {
  stage = await openStage();
  shop = await createShop(stage, {
    name: 'guarded',
    environments: { live: {}, late: {} },
    services: { web: { build: { archive: 'image' } } },
  });
});
afterAll(() => stage.close());

/** Builds the image of an earlier step; each test commits another source. */
async function build(layers: readonly Layer[], guard: unknown, source: string) {
  const folder = join(shop.repository.workspace, 'image');
  await rm(folder, { recursive: true, force: true });
  await writeLayout(await imageOf(layers, { Env: ['LOG_LEVEL=debug'] }, 'nothing'), folder);
  await shop.repository.commit({ 'services/web/source': source });
  await shop.commit({
    services: {
      web: {
        'config-guard': guard,
        environments: {
          live: { variables: { LOG_LEVEL: 'error' } },
          late: { variables: { LOG_LEVEL: 'warn' } },
        },
      },
    },
  });
  return shop.run('build', { service: 'web' });
}

test('an image with a secret is never pushed, and nobody reads the secret', async () => {
  const step = await build([{ files: { 'app/.env': `DB_PASSWORD=${secret}` } }], 'off', 'one');
  const result = told(step);
  expect(step.code).toBe(1);
  expect(result).toMatchObject({ outcome: 'failed', unmet: [{ code: 'config-guarded' }] });
  expect(result.message).toBe('layer 1 of 1: app/.env: the secret DB_PASSWORD; nothing was pushed');
  expect(JSON.stringify([step.log, step.summary, step.outputs])).not.toContain(secret);
});

test('configuration of one environment is a warning, an error where a team wants that, and nothing where it is excepted', async () => {
  const layers = [{ files: { 'app/.env': 'PORT=8080' } }];
  const warned = told(await build(layers, 'warn', 'two'));
  expect(warned.outcome).toBe('built');
  expect(warned.warnings).toEqual([
    'the image’s own settings: ENV LOG_LEVEL: LOG_LEVEL, which environments set differently',
    'layer 1 of 1: app/.env: variables of one environment',
  ]);

  const refused = told(await build(layers, 'error', 'three'));
  expect(refused).toMatchObject({ outcome: 'failed', unmet: [{ code: 'config-guarded' }, { code: 'config-guarded' }] });

  const excepted = told(await build(layers, { level: 'error', except: ['app/.env', 'ENV LOG_LEVEL'] }, 'four'));
  expect(excepted).toMatchObject({ outcome: 'built', warnings: [] });
});

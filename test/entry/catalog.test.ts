import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCatalog, type StandIn } from '../../src/entry/catalog.ts';
import {
  createTemporary,
  openSource,
  openTemporary,
  shallowClone,
  type TemporaryRepository,
} from '../adapters/git/temporary-repository.ts';

const file = (cluster: string, more = ''): string => `version: 1
${more}environments:
  uat: { branches: ["release/*"], cluster: shop-uat }
  prod: { tags: ["v*"], cluster: ${cluster}, requires: { verified-in: [uat] } }
services:
  returns: { build: { command: node build.mjs, output: image } }
`;
const loose =
  'version: 1\nenvironments:\n  prod: { cluster: elsewhere }\nservices:\n  returns: { ecs: { services: [returns-2] }, build: { command: node build.mjs, output: image } }\n';

const inputs: StandIn = {
  written: ['cluster', 'url'],
  read: () => ({ service: 'returns', environment: 'prod', cluster: 'by-input' }),
};

/** A clone of one branch, as a job has it. */
function load(origin: TemporaryRepository, ref: string, standIn: StandIn | null = null) {
  const clone = shallowClone(origin, ref);
  return loadCatalog({
    folder: clone.folder,
    file: 'waybill.yml',
    source: openSource(clone.folder),
    inputs: standIn,
    guard: 'required',
  });
}

function originWith(files: Readonly<Record<string, string>>): TemporaryRepository {
  const origin = createTemporary();
  origin.commit('first', files);
  return origin;
}

describe('the catalog', () => {
  it('follows no link out of the checkout, and quotes nothing of what it leads to (I9)', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'waybill-catalog-'));
    try {
      await mkdir(join(folder, 'checkout'));
      await writeFile(join(folder, 'outside'), 'aws_secret_access_key = AbCdSECRETKEY');
      await symlink('../outside', join(folder, 'checkout', 'waybill.yml'));
      const loading = loadCatalog({
        folder: join(folder, 'checkout'),
        file: 'waybill.yml',
        source: null,
        inputs: null,
        guard: 'required',
      });
      await expect(loading).rejects.toMatchObject({
        code: 'config-invalid',
        problems: [{ where: 'waybill.yml', message: expect.stringMatching(/a link that leads out of it$/) as string }],
      });
      await writeFile(join(folder, 'checkout', 'real.yml'), file('shop-prod'));
      await symlink('real.yml', join(folder, 'checkout', 'inside.yml'));
      const inside = loadCatalog({
        folder: join(folder, 'checkout'),
        file: 'inside.yml',
        source: null,
        inputs: null,
        guard: 'required',
      });
      expect((await inside).checkedOut.services).toBeDefined();
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('reads what guards from the default branch, and what is shipped from the commit', async () => {
    const origin = originWith({ 'waybill.yml': file('shop-prod') });
    origin.git('switch', '--quiet', '--create', 'loosened');
    origin.commit('let me in', { 'waybill.yml': loose });
    origin.git('switch', '--quiet', 'main');
    const catalog = await load(origin, 'loosened');
    const { policy, from } = await catalog.policy();
    expect(from).toBe('policy-ref');
    expect(policy.environments.map((one) => [one.name, one.requires.verifiedIn])).toEqual([
      ['uat', []],
      ['prod', ['uat']],
    ]);
    expect(policy.environments[1]?.place).toMatchObject({ cluster: 'shop-prod' });
    const topology = await catalog.topology(null, 'returns', 'prod');
    expect(topology.workloads.map((one) => one.name)).toEqual(['returns-2']);
  });

  it('follows policy-ref as the default branch names it, not as the deployed branch does', async () => {
    const origin = originWith({ 'waybill.yml': file('shop-prod', 'policy-ref: guard\n') });
    origin.git('switch', '--quiet', '--create', 'guard');
    const guard = origin.commit('guarded', { 'waybill.yml': file('guarded') });
    origin.git('switch', '--quiet', '--create', 'own');
    origin.commit('my own guard', { 'waybill.yml': file('mine', 'policy-ref: own\n') });
    origin.git('switch', '--quiet', 'main');
    const { policy, commit } = await (await load(origin, 'own')).policy();
    expect(commit).toBe(guard);
    expect(policy.environments[1]?.place).toMatchObject({ cluster: 'guarded' });
  });

  it('refuses a policy-ref that does not exist, and takes the default branch’s file where that ref has none yet', async () => {
    const origin = originWith({ 'waybill.yml': file('shop-prod', 'policy-ref: gone\n') });
    await expect(load(origin, 'main')).rejects.toMatchObject({ code: 'config-invalid' });
    origin.git('switch', '--quiet', '--orphan', 'gone');
    origin.commit('no file', { readme: 'x' });
    origin.git('switch', '--quiet', 'main');
    const reading = await (await load(origin, 'main')).policy();
    expect(reading).toMatchObject({ from: 'policy-ref', commit: origin.git('rev-parse', 'main') });
  });

  it('a remote that cannot be asked guards nothing going forward; going back goes by the checkout, and says so (I3)', async () => {
    const origin = originWith({ 'waybill.yml': file('shop-prod') });
    const { folder } = shallowClone(origin, 'main');
    const all = { folder, file: 'waybill.yml', inputs: null } as const;
    const gone = () => {
      openTemporary(folder).git('remote', 'set-url', 'origin', `file://${folder}/nowhere.git`);
      return openSource(folder);
    };
    await expect(loadCatalog({ ...all, source: gone(), guard: 'required' })).rejects.toMatchObject({
      code: 'git-failed',
    });
    const catalog = await loadCatalog({ ...all, source: gone(), guard: 'if-reached' });
    const { from, policy } = await catalog.policy();
    expect(from).toBe('unreached');
    expect(policy.environments[1]?.place).toMatchObject({ cluster: 'shop-prod' });
  });

  it('inputs do not stand in for a file, not even on a branch that deleted it', async () => {
    const origin = originWith({ 'waybill.yml': file('shop-prod') });
    origin.git('switch', '--quiet', '--create', 'without');
    origin.git('rm', '--quiet', 'waybill.yml');
    origin.commit('no more rules', { readme: 'x' });
    origin.git('switch', '--quiet', 'main');
    for (const ref of ['main', 'without']) {
      const problems = [{ where: 'input "cluster"' }, { where: 'input "url"' }];
      await expect(load(origin, ref, inputs)).rejects.toMatchObject({ code: 'input-invalid', problems });
    }
  });

  it('inputs stand in where there is no file at all', async () => {
    const origin = originWith({ readme: 'x' });
    const catalog = await load(origin, 'main', inputs);
    const { policy, from } = await catalog.policy();
    expect(from).toBe('inputs');
    expect(policy.environments[0]?.place).toMatchObject({ cluster: 'by-input' });
    await expect(load(origin, 'main')).rejects.toMatchObject({ code: 'config-missing' });
  });

  it('says which setting of the shipped commit cannot be honoured, and nothing of its environments', async () => {
    const origin = originWith({ 'waybill.yml': file('shop-prod') });
    origin.git('switch', '--quiet', '--create', 'canary');
    const written = file('shop-prod').replace('shop-uat }', 'shop-uat, role: "arn:aws:iam::111122223333:role/x" }');
    origin.commit('ten per cent first', {
      'waybill.yml': written.replace('output: image }', 'output: image }, ecs: { deployment: { strategy: canary } }'),
    });
    origin.git('switch', '--quiet', 'main');
    const catalog = await load(origin, 'canary');
    const refused = catalog.topology(null, 'returns', 'uat');
    await expect(refused).rejects.toMatchObject({ code: 'not-yet-supported' });
    await expect(refused).rejects.toThrow(/strategy/);
    await expect(refused).rejects.not.toThrow(/role/);
  });
});

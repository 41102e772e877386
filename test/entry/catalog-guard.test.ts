import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createGitSource } from '../../src/adapters/git/source.ts';
import { loadCatalog, type LoadedCatalog } from '../../src/entry/catalog.ts';
import {
  gitEnvironment,
  openTemporary,
  temporaryFolder,
  type TemporaryRepository,
} from '../adapters/git/temporary-repository.ts';

const strict = `version: 1
environments:
  uat: { branches: ['release/*'], cluster: shop-uat }
  prod: { tags: ['v*'], requires: { verified-in: [uat] }, cluster: shop-prod }
services:
  returns:
`;
const loose = strict.replace(" tags: ['v*'], requires: { verified-in: [uat] },", '');

describe('the policy of a branch that would let itself in (I3)', () => {
  it('is not read from a file of another name, where the default branch has one', async () => {
    const server = repository();
    server.commit('guarded', { 'waybill.yml': strict });
    server.git('checkout', '--quiet', '-b', 'evil');
    server.commit('another file', { 'other.yml': loose });
    await expect(load(server, 'evil', 'other.yml')).rejects.toMatchObject({
      code: 'input-invalid',
      problems: [{ where: 'input "config"', message: expect.stringContaining('refs/heads/main') as string }],
    });
  });

  it('is the default branch’s, where the policy ref has no file yet', async () => {
    const server = repository();
    server.commit('nothing', { 'README.md': 'the shop' });
    server.git('branch', 'policy');
    server.commit('guarded', { 'waybill.yml': strict.replace('version: 1', 'version: 1\npolicy-ref: policy') });
    server.git('checkout', '--quiet', '-b', 'evil');
    server.commit('loosened', { 'waybill.yml': loose });
    const { policy, from, commit } = await (await load(server, 'evil', 'waybill.yml')).policy();
    expect(policy.environments.find((one) => one.name === 'prod')?.requires.verifiedIn).toEqual(['uat']);
    expect({ from, commit }).toEqual({ from: 'policy-ref', commit: server.git('rev-parse', 'main') });
  });

  it('is its own, where no file guards yet', async () => {
    const server = repository();
    server.commit('nothing', { 'README.md': 'the shop' });
    server.git('checkout', '--quiet', '-b', 'first');
    server.commit('a first file', { 'deploy/waybill.yml': strict });
    expect((await (await load(server, 'first', 'deploy/waybill.yml')).policy()).from).toBe('checkout');
  });
});

it('says that a folder is no file, and that what cannot be a path is not there', async () => {
  const server = repository();
  server.commit('a folder', { 'deploy/readme': 'x' });
  await expect(load(server, 'main', 'deploy')).rejects.toMatchObject({ code: 'config-invalid' });
  for (const file of ['deploy/readme/waybill.yml', 'x'.repeat(5000)])
    await expect(load(server, 'main', file)).rejects.toMatchObject({ code: 'config-missing' });
});

function repository(): TemporaryRepository {
  const server = openTemporary(temporaryFolder());
  server.git('init', '--quiet', '--initial-branch=main');
  return server;
}

/** The catalog of a fresh clone of one branch; the server's own branch is `main`. */
async function load(server: TemporaryRepository, branch: string, file: string): Promise<LoadedCatalog> {
  server.git('checkout', '--quiet', 'main');
  const folder = join(temporaryFolder(), 'clone');
  server.git('clone', '--quiet', '--branch', branch, server.url, folder);
  const source = createGitSource({ folder, environment: gitEnvironment(), fetchAllowed: true });
  onTestFinished(() => source.close());
  return loadCatalog({ folder, file, source, inputs: null, guard: 'required' });
}

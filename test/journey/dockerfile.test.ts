import { BatchGetImageCommand, PutImageCommand } from '@aws-sdk/client-ecr';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dockerEngine } from '../containers/engine.ts';
import { ociBuilder } from '../adapters/builder/docker/build.ts';
import { createShop, told, type Shop } from './stage/shop.ts';
import { openStage, type Stage } from './stage/stage.ts';

const engine = await dockerEngine();
const oci = await ociBuilder();
const patience = 300_000;

/** What a runner's environment has of docker. */
const machine = Object.fromEntries(
  ['PATH', 'HOME', 'DOCKER_CONFIG', 'DOCKER_HOST'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  }),
);

describe.skipIf(!engine.answers)(`a service with a Dockerfile${engine.note}`, () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  const open = async (name: string, text: string, keys: Readonly<Record<string, string>> = {}): Promise<Shop> => {
    const services = { web: { build: { dockerfile: 'Dockerfile', ...keys } } };
    const shop = await createShop(stage, { name, services });
    await shop.repository.commit({ 'services/web/Dockerfile': text });
    return shop;
  };

  it('is built once, whichever builder comes next', { timeout: patience }, async () => {
    const text = 'FROM scratch\nCOPY behaviour.json /behaviour.json\n';
    const shop = await open('once', text, { builder: 'docker' });
    const first = await shop.run('build', {}, { ...machine, DOCKER_BUILDKIT: '0' });
    expect(first.code, first.log).toBe(0);
    const built = told(first);
    expect(built).toMatchObject({ outcome: 'built', details: { builder: 'docker', pushed: true, blobsPushed: 2 } });
    expect(built.details['size']).toMatchObject({ since: null, images: [{ platform: 'linux/amd64', layers: [{}] }] });
    expect(first.log).toContain('builder: docker build, the classic builder since');
    expect(first.summary).toContain('COPY');

    const imageIds = [{ imageDigest: built.digest ?? '' }];
    const repositoryName = 'once/web';
    const { images } = await stage.ecr.send(new BatchGetImageCommand({ repositoryName, imageIds }));
    const imageManifest = images?.[0]?.imageManifest ?? '';
    await stage.ecr.send(new PutImageCommand({ repositoryName, imageManifest, imageTag: 'at.live' }));
    await shop.repository.commit({
      'services/web/Dockerfile': 'FROM scratch\nCOPY behaviour.json /behaviour.json\nCOPY Dockerfile /\n',
    });
    const grown = told(await shop.run('build', { environment: 'live' }, { ...machine, DOCKER_BUILDKIT: '0' }));
    const before: unknown = expect.any(Number);
    expect(grown).toMatchObject({
      outcome: 'built',
      details: { size: { since: 'at.live', images: [{ before, layers: [{ before }, { before: null }] }] } },
    });
    await shop.repository.commit({ 'services/web/Dockerfile': text });

    await shop.commit({ services: { web: { build: { dockerfile: 'Dockerfile' } } } });
    const again = await shop.run('build', {}, machine);
    expect(told(again)).toMatchObject({ outcome: 'reused', digest: built.digest });
    expect(again.log).not.toContain('builder:');
  });

  it('names the line that fails, and pushes nothing', { timeout: patience }, async () => {
    const shop = await open('failing', 'FROM scratch\n# what\nCOPY missing.json /\n', { builder: 'docker' });
    const failed = await shop.run('build', {}, { ...machine, DOCKER_BUILDKIT: '0' });
    expect(failed.code).toBe(1);
    expect(told(failed)).toMatchObject({ outcome: 'failed', good: false });
    expect(failed.log).toContain('services/web/Dockerfile:3');
    expect(failed.log).toContain("expected missing.json in the build's context");
    expect(failed.log).not.toMatch(/^\s+at .*:\d+:\d+/m);
  });

  it.skipIf(!oci.found)(
    `is the same bit for bit when it is built twice${oci.note}`,
    { timeout: patience },
    async () => {
      const environment = { ...machine, BUILDX_BUILDER: oci.name };
      const shop = await open('twice', 'FROM scratch\nWORKDIR /app\nCOPY behaviour.json ./\n');
      const verified = await shop.run('build', { verify: 'true' }, environment);
      expect(verified.code, verified.log).toBe(0);
      const answer = told(verified);
      expect(answer).toMatchObject({ outcome: 'built', details: { reproducible: true, pushed: false } });
      expect(answer.message).toMatch(/^built twice, bit for bit the same: /);
      const pushed = told(await shop.run('build', {}, environment));
      expect(pushed).toMatchObject({ outcome: 'built', digest: answer.digest, details: { builder: 'buildx' } });
      const later = told(await shop.run('build', { verify: 'true' }, environment));
      expect(later.message).toContain('as it was published');
    },
  );
});

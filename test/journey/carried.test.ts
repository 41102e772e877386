import {
  BatchGetImageCommand,
  DescribeImageReplicationStatusCommand,
  ListImageReferrersCommand,
  PutRegistryPolicyCommand,
  PutReplicationConfigurationCommand,
  type ECRClient,
} from '@aws-sdk/client-ecr';
import { DescribeTaskDefinitionCommand } from '@aws-sdk/client-ecs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { told } from './stage/shop.ts';
import type { Ended } from './stage/step.ts';
import { accounts, openTeam, roleArn, trusts, type Team } from './stage/three-accounts.ts';

const release = { ref: 'refs/heads/release/1.0.0' };
const uat = { ...release, environment: 'uat' } as const;

let team: Team;
let versions = 0;
interface Delivered {
  readonly version: string;
  readonly shipped: Ended;
  /** The same command once more. */
  readonly again: () => Promise<Ended>;
}

/** Builds the next version on the release's branch, verifies it in UAT, tags it, and ships it to production. */
async function deliver(beforeProd: () => Promise<void> = async () => undefined): Promise<Delivered> {
  versions += 1;
  const version = `1.${versions}.0`;
  await team.release({ startSeconds: versions }, release.ref);
  expect(told(await team.run('build', release))).toMatchObject({ outcome: 'built' });
  expect(told(await team.run('ship', uat))).toMatchObject({ outcome: 'deployed' });
  await team.repository.git('tag', `v${version}`);
  await team.repository.git('push', '--quiet', '--tags', 'origin');
  await beforeProd();
  const again = () => team.run('ship', { ref: `refs/tags/v${version}`, environment: 'prod' });
  return { version, shipped: await again(), again };
}

const imageIn = async (ecr: ECRClient, imageId: { imageTag?: string; imageDigest?: string }) => {
  const { images } = await ecr.send(new BatchGetImageCommand({ repositoryName: 'returns', imageIds: [imageId] }));
  return images?.[0];
};
const referrersIn = async (ecr: ECRClient, digest: string): Promise<readonly string[]> => {
  const { referrers = [] } = await ecr.send(
    new ListImageReferrersCommand({ repositoryName: 'returns', subjectId: { imageDigest: digest } }),
  );
  return referrers.map((one) => one.digest ?? '').sort();
};

describe('images that are carried from one account’s registry to another’s, under the roles of both', () => {
  let tools: ECRClient;
  let home: ECRClient;
  beforeAll(async () => {
    team = await openTeam(400, { ownImages: true });
    tools = team.stage.ecr;
    home = team.stage.in(accounts.prod).ecr;
  }, 120_000);
  afterAll(() => team.close());

  const replicate = () => {
    const destinations = [{ region: 'eu-west-1', registryId: accounts.prod }];
    return tools.send(
      new PutReplicationConfigurationCommand({ replicationConfiguration: { rules: [{ destinations }] } }),
    );
  };
  afterEach(() => tools.send(new PutReplicationConfigurationCommand({ replicationConfiguration: { rules: [] } })));

  test('I2: image and stamps arrive to the byte, production runs them from its own registry, and its tags are there', async () => {
    const { shipped, version } = await deliver();
    expect(told(shipped)).toMatchObject({ outcome: 'deployed', version });
    const digest = told(shipped).digest ?? '';
    expect(shipped.log).toMatch(/carried [0-9a-f]{12} from 127\.0\.0\.1:\d+\/returns to 127\.0\.0\.1:\d+\/returns/);
    const [there, here] = [await imageIn(tools, { imageDigest: digest }), await imageIn(home, { imageDigest: digest })];
    expect(here?.imageManifest).toBe(there?.imageManifest);
    expect(await referrersIn(home, digest)).toEqual(await referrersIn(tools, digest));
    expect((await referrersIn(home, digest)).length).toBeGreaterThan(0);
    expect((await imageIn(home, { imageTag: 'at.prod' }))?.imageId?.imageDigest).toBe(digest);
    expect(await imageIn(tools, { imageTag: 'at.prod' })).toBeUndefined();
    const [definition] = told(shipped).details.definitions as readonly string[];
    const { ecs, registry } = team.stage.in(accounts.prod);
    const { taskDefinition } = await ecs.send(
      new DescribeTaskDefinitionCommand({ taskDefinition: (definition ?? '').replace('<account>', accounts.prod) }),
    );
    expect(taskDefinition?.containerDefinitions?.[0]?.image).toBe(`${registry}/returns@${digest}`);
  }, 120_000);

  test('what was cut half-way is finished by the same command, and nothing that is there is sent again', async () => {
    const there = { operation: 'PutImage', input: { registryId: accounts.prod, repositoryName: 'returns' } };
    const { shipped, version, again } = await deliver(async () => {
      await team.stage.fault({ ...there, count: 100 }, { kind: 'error', status: 500 });
    });
    expect(shipped.code).toBe(1);
    expect(told(shipped)).toMatchObject({ outcome: 'errored', entry: null });
    await fetch(`${team.stage.endpoint}/_rehearsal/faults`, { method: 'DELETE' });
    const second = await again();
    expect(told(second)).toMatchObject({ outcome: 'deployed', version });
    // Those of the stamps come after the image's, and are sent with the second run.
    expect(second.log).toMatch(/carried .*: 2 manifests, [12] blobs? .*, [23] there already/);
  }, 120_000);

  test('what ECR replicates is waited for, and only what it left out is copied', async () => {
    const destinations = [{ region: 'eu-west-1', registryId: accounts.prod }];
    await tools.send(
      new PutReplicationConfigurationCommand({ replicationConfiguration: { rules: [{ destinations }] } }),
    );
    const statement = {
      Effect: 'Allow',
      Principal: { AWS: `arn:aws:iam::${accounts.tools}:root` },
      Action: 'ecr:ReplicateImage',
      Resource: `arn:aws:ecr:eu-west-1:${accounts.prod}:repository/returns`,
    };
    await home.send(new PutRegistryPolicyCommand({ policyText: JSON.stringify({ Statement: [statement] }) }));
    await team.stage.setting({ registry: { replicationMs: 40 * 60_000 } });
    const { shipped, version } = await deliver();
    expect(told(shipped)).toMatchObject({ outcome: 'deployed', version });
    expect(shipped.log).toContain('waiting for the registry to replicate');
    const digest = told(shipped).digest ?? '';
    expect((await imageIn(home, { imageTag: 'at.prod' }))?.imageId?.imageDigest).toBe(digest);
  }, 120_000);

  test('where replication fails, or may not be asked about, the image is copied at once', async () => {
    await replicate();
    await home.send(new PutRegistryPolicyCommand({ policyText: JSON.stringify({ Statement: [] }) }));
    await team.stage.setting({ registry: { replicationMs: 0 } });
    const { shipped, version } = await deliver();
    expect(told(shipped)).toMatchObject({ outcome: 'deployed', version });
    expect(shipped.log).not.toContain('waiting for the registry to replicate');
    expect(shipped.log).toContain('carried');
    const asked = { repositoryName: 'returns', imageId: { imageDigest: told(shipped).digest ?? '' } };
    const { replicationStatuses } = await tools.send(new DescribeImageReplicationStatusCommand(asked));
    expect(replicationStatuses).toMatchObject([{ registryId: accounts.prod, status: 'FAILED' }]);
  }, 120_000);

  test('a role that may not read where images are built is told what it misses, and nothing has begun', async () => {
    const policy = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'ecs:*', Resource: '*' }] };
    const trust = trusts(accounts.prod, 'environment:prod');
    const { shipped: denied } = await deliver(() =>
      team.roles({ [roleArn(accounts.prod, 'prod')]: { trust, policy } }),
    );
    await team.roles({});
    expect(denied.code).toBe(1);
    expect(told(denied)).toMatchObject({ outcome: 'errored', entry: null });
    expect(told(denied).unmet[0]?.fix ?? told(denied).message).toContain('ecr:');
  }, 120_000);
});

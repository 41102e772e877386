import {
  CreateRepositoryCommand,
  DeleteRegistryPolicyCommand,
  DescribeImageReplicationStatusCommand,
  DescribeImagesCommand,
  DescribeRegistryCommand,
  GetRegistryPolicyCommand,
  PutRegistryPolicyCommand,
  PutReplicationConfigurationCommand,
  type ReplicationRule,
} from '@aws-sdk/client-ecr';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startRehearsal, type Rehearsal } from '../../../rehearsal/start.ts';
import { clientsOf, pushImage, pushManifest, descriptor, OCI_INDEX, OCI_MANIFEST, type Cloud } from './cloud.ts';

const [tools, prod] = ['111122223333', '333333333333'] as const;
const toProd: ReplicationRule = { destinations: [{ region: 'eu-west-1', registryId: prod }] };
const letting = (...actions: string[]) =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'FromTools',
        Effect: 'Allow',
        Principal: { AWS: `arn:aws:iam::${tools}:root` },
        Action: actions,
        Resource: `arn:aws:ecr:eu-west-1:${prod}:repository/shop/*`,
      },
    ],
  });

let rehearsal: Rehearsal;
let from: Cloud & { destroy(): void };
let to: Cloud & { destroy(): void };
beforeEach(async () => {
  rehearsal = await startRehearsal({ runtime: 'simulated', accounts: [prod] });
  from = clientsOf(rehearsal);
  const key = rehearsal.accounts[prod];
  if (key === undefined) throw new Error('expected a key');
  to = clientsOf({ ...rehearsal, ...key, endpoint: `http://${key.registry}` });
  await from.createRepository('shop/returns');
});
afterEach(async () => {
  for (const cloud of [from, to]) cloud.destroy();
  await rehearsal.close();
});

const configure = (...rules: ReplicationRule[]) =>
  from.ecr.send(new PutReplicationConfigurationCommand({ replicationConfiguration: { rules } }));
const letIn = (...actions: string[]) => to.ecr.send(new PutRegistryPolicyCommand({ policyText: letting(...actions) }));
const pass = async (seconds: number) => {
  const { body } = await from.control('GET', 'clock');
  const now = (body as { now: number }).now + seconds * 1000;
  expect((await from.control('PUT', 'clock', { now })).status).toBe(200);
};
const standing = async (imageDigest: string, repositoryName = 'shop/returns') => {
  const asked = { repositoryName, imageId: { imageDigest } };
  const { replicationStatuses = [] } = await from.ecr.send(new DescribeImageReplicationStatusCommand(asked));
  return replicationStatuses.map(({ registryId, region, status, failureCode }) =>
    [registryId, region, status, failureCode].filter((one) => one !== undefined).join(' '),
  );
};
const there = async (repositoryName = 'shop/returns') => {
  const { imageDetails = [] } = await to.ecr.send(new DescribeImagesCommand({ repositoryName }));
  return new Map(imageDetails.map(({ imageDigest = '', imageTags = [] }) => [imageDigest, imageTags]));
};

test('what is pushed from then on arrives after its time, under its name and tag; what was there before does not', async () => {
  const before = await pushImage(from, 'shop/returns', 'old');
  await configure(toProd);
  await letIn('ecr:ReplicateImage', 'ecr:CreateRepository');
  const digest = await pushImage(from, 'shop/returns', '1.4.0', { files: { a: 'a' } });
  expect(await standing(before)).toEqual([]);
  expect(await standing(digest)).toEqual([`${prod} eu-west-1 IN_PROGRESS`]);
  await pass(61);
  expect(await standing(digest)).toEqual([`${prod} eu-west-1 COMPLETE`]);
  expect(await there()).toEqual(new Map([[digest, ['1.4.0']]]));
  const { registryId, replicationConfiguration } = await from.ecr.send(new DescribeRegistryCommand({}));
  expect({ registryId, rules: replicationConfiguration?.rules }).toEqual({ registryId: tools, rules: [toProd] });
});

test('an index brings its children, a referrer comes as what it is: a manifest that was pushed', async () => {
  await configure(toProd);
  await letIn('ecr:ReplicateImage', 'ecr:CreateRepository');
  const child = await pushImage(from, 'shop/returns', 'child');
  const { manifest } = await manifestOf(child);
  const index = { schemaVersion: 2, mediaType: OCI_INDEX, manifests: [descriptor(OCI_MANIFEST, manifest)] };
  expect((await pushManifest(from, 'shop/returns', index, '1.4.0', OCI_INDEX)).status).toBe(201);
  const stamp = {
    ...(JSON.parse(manifest) as object),
    artifactType: 'application/x',
    subject: descriptor(OCI_MANIFEST, manifest),
  };
  expect((await pushManifest(from, 'shop/returns', stamp)).status).toBe(201);
  await pass(61);
  expect([...(await there()).values()].flat().sort()).toEqual(['1.4.0', 'child']);
  expect((await to.v2(`shop/returns/referrers/${child}`)).status).toBe(200);
  const { manifests } = (await (await to.v2(`shop/returns/referrers/${child}`)).json()) as { manifests: object[] };
  expect(manifests).toHaveLength(1);
});

describe('it fails', () => {
  test('where the destination lets nobody in, or lets them make no repository and there is none', async () => {
    await configure(toProd);
    const first = await pushImage(from, 'shop/returns', '1', { files: { a: '1' } });
    await pass(61);
    expect(await standing(first)).toEqual([`${prod} eu-west-1 FAILED ACCESS_DENIED`]);
    await letIn('ecr:ReplicateImage');
    const second = await pushImage(from, 'shop/returns', '2', { files: { a: '2' } });
    await pass(61);
    expect(await standing(second)).toEqual([`${prod} eu-west-1 FAILED REPOSITORY_NOT_FOUND`]);
    await to.ecr.send(new CreateRepositoryCommand({ repositoryName: 'shop/returns' }));
    const third = await pushImage(from, 'shop/returns', '3', { files: { a: '3' } });
    await pass(61);
    expect(await standing(third)).toEqual([`${prod} eu-west-1 COMPLETE`]);
    await from.createRepository('other/returns');
    const elsewhere = await pushImage(from, 'other/returns', '1');
    await pass(61);
    expect(await standing(elsewhere, 'other/returns')).toEqual([`${prod} eu-west-1 FAILED ACCESS_DENIED`]);
  });
});

test('filters are prefixes of names; a taken immutable tag is left out; nobody plays another region', async () => {
  await configure(
    { ...toProd, repositoryFilters: [{ filter: 'shop/', filterType: 'PREFIX_MATCH' }] },
    { destinations: [{ region: 'eu-central-1', registryId: tools }] },
  );
  await letIn('ecr:ReplicateImage');
  await to.createRepository('shop/returns', { imageTagMutability: 'IMMUTABLE' });
  const theirs = await pushImage(to, 'shop/returns', '1.4.0', { files: { a: 'theirs' } });
  const ours = await pushImage(from, 'shop/returns', '1.4.0', { files: { a: 'ours' } });
  await from.createRepository('other');
  const other = await pushImage(from, 'other', '1');
  await pass(61);
  expect(await there()).toEqual(
    new Map([
      [theirs, ['1.4.0']],
      [ours, []],
    ]),
  );
  expect(await standing(ours)).toEqual([`${prod} eu-west-1 COMPLETE`, `${tools} eu-central-1 IN_PROGRESS`]);
  expect(await standing(other, 'other')).toEqual([`${tools} eu-central-1 IN_PROGRESS`]);
});

test('what is on its way goes on in a rehearsal that takes the state over', async () => {
  await configure(toProd);
  await letIn('ecr:ReplicateImage', 'ecr:CreateRepository');
  const digest = await pushImage(from, 'shop/returns', '1.4.0');
  const state = await (await fetch(`${rehearsal.endpoint}/_rehearsal/state`)).text();
  await pass(61);
  expect((await fetch(`${rehearsal.endpoint}/_rehearsal/state`, { method: 'PUT', body: state })).status).toBe(204);
  expect(await standing(digest)).toEqual([`${prod} eu-west-1 IN_PROGRESS`]);
  await pass(61);
  expect(await standing(digest)).toEqual([`${prod} eu-west-1 COMPLETE`]);
});

test('wrong configurations, images that are not there and absent policies are refused as ECR does', async () => {
  const refused = (rule: ReplicationRule) =>
    expect(configure(rule)).rejects.toMatchObject({ name: 'InvalidParameterException' });
  await refused({ destinations: [{ region: 'eu-west-1', registryId: tools }] });
  await refused({ destinations: [{ region: 'eu-west-1', registryId: '12' }] });
  await refused({ ...toProd, repositoryFilters: [] });
  await refused({ ...toProd, repositoryFilters: [{ filter: '/x', filterType: 'PREFIX_MATCH' }] });
  await expect(configure(...Array.from({ length: 11 }, () => toProd))).rejects.toMatchObject({
    name: 'InvalidParameterException',
  });
  await expect(standing(`sha256:${'0'.repeat(64)}`)).rejects.toMatchObject({ name: 'ImageNotFoundException' });
  await expect(standing(`sha256:${'0'.repeat(64)}`, 'none')).rejects.toMatchObject({
    name: 'RepositoryNotFoundException',
  });
  const none = { name: 'RegistryPolicyNotFoundException' };
  await expect(to.ecr.send(new GetRegistryPolicyCommand({}))).rejects.toMatchObject(none);
  await letIn('ecr:ReplicateImage');
  expect((await to.ecr.send(new GetRegistryPolicyCommand({}))).policyText).toBe(letting('ecr:ReplicateImage'));
  await to.ecr.send(new DeleteRegistryPolicyCommand({}));
  await expect(to.ecr.send(new DeleteRegistryPolicyCommand({}))).rejects.toMatchObject(none);
  const odd = { Statement: [{ Effect: 'Allow', Principal: '*', NotAction: 'ecr:*', Resource: '*' }] };
  await expect(to.ecr.send(new PutRegistryPolicyCommand({ policyText: JSON.stringify(odd) }))).rejects.toMatchObject({
    name: 'InvalidParameterException',
  });
});

async function manifestOf(digest: string): Promise<{ manifest: string }> {
  const answer = await from.v2(`shop/returns/manifests/${digest}`, { headers: { accept: OCI_MANIFEST } });
  return { manifest: await answer.text() };
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pushImage, sha256, startCloud } from '../rehearsal/whole/cloud.ts';
import { awsProgram, openAwsCli, type AwsCli } from './aws.ts';

describe.skipIf(!awsProgram.found)(`the AWS CLI plays ECR${awsProgram.note}`, { timeout: 240_000 }, () => {
  let cloud: Awaited<ReturnType<typeof startCloud>>;
  let aws: AwsCli;
  let digest: string;

  beforeAll(async () => {
    cloud = await startCloud({ speed: 10 });
    aws = await openAwsCli(cloud);
    await aws.ask('ecr', 'create-repository', '--repository-name', 'web');
    digest = await pushImage(cloud, 'web', '1.0.0', { config: { Env: ['A=1'] } });
  }, 240_000);
  afterAll(async () => {
    await aws[Symbol.asyncDispose]();
    await cloud.close();
  });

  it('shows an image by tag and by digest', async () => {
    for (const id of ['imageTag=1.0.0', `imageDigest=${digest}`])
      expect(await aws.ask('ecr', 'describe-images', '--repository-name', 'web', '--image-ids', id)).toMatchObject({
        imageDetails: [{ imageDigest: digest, imageTags: expect.arrayContaining(['1.0.0']) as unknown }],
      });
  });

  it('gives an image another tag as the user guide tells it, byte for byte', async () => {
    const image = ['--repository-name', 'web', '--image-ids', 'imageTag=1.0.0'];
    const manifest = await aws.text('ecr', 'batch-get-image', ...image, '--query', 'images[].imageManifest');
    expect(sha256(manifest)).toBe(digest);
    const put = ['ecr', 'put-image', '--repository-name', 'web', '--image-tag', 'again', '--image-manifest', manifest];
    expect(await aws.ask(...put)).toMatchObject({ image: { imageId: { imageDigest: digest, imageTag: 'again' } } });
    expect(await aws.refused(...put)).toMatchObject({ code: 254, error: 'ImageAlreadyExistsException' });
  });

  it('holds a tag that is immutable, and moves one that is excluded', async () => {
    const filters = 'filterType=WILDCARD,filter=at.*';
    const made = await aws.run(
      ...['ecr', 'create-repository', '--repository-name', 'fixed'],
      ...['--image-tag-mutability', 'IMMUTABLE_WITH_EXCLUSION', '--image-tag-mutability-exclusion-filters', filters],
    );
    // A CLI of before 2025 has no word for exclusion: then the repository is made by others.
    if (made.code === 252) {
      await cloud.createRepository('fixed', {
        imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
        imageTagMutabilityExclusionFilters: [{ filterType: 'WILDCARD', filter: 'at.*' }],
      });
    } else expect(made.code).toBe(0);
    const manifestOf = async (env: string): Promise<string> => {
      const pushed = await pushImage(cloud, 'fixed', `at.${env}`, { config: { Env: [`A=${env}`] } });
      const image = ['--repository-name', 'fixed', '--image-ids', `imageDigest=${pushed}`];
      return aws.text('ecr', 'batch-get-image', ...image, '--query', 'images[].imageManifest');
    };
    const [one, two] = [await manifestOf('one'), await manifestOf('two')];
    const put = (tag: string, manifest: string): readonly string[] => [
      ...['ecr', 'put-image', '--repository-name', 'fixed', '--image-tag', tag, '--image-manifest', manifest],
    ];
    await aws.ask(...put('1.0.0', one));
    expect(await aws.refused(...put('1.0.0', two))).toMatchObject({ error: 'ImageTagAlreadyExistsException' });
    await aws.ask(...put('at.uat', one));
    await aws.ask(...put('at.uat', two));
    const moved = await aws.text(
      ...['ecr', 'describe-images', '--repository-name', 'fixed', '--image-ids', 'imageTag=at.uat'],
      ...['--query', 'imageDetails[0].imageDigest'],
    );
    expect(moved).toBe(sha256(two));
  });

  it.each<[string, readonly string[], string]>([
    ['an unknown repository', ['describe-images', '--repository-name', 'none'], 'RepositoryNotFoundException'],
    [
      'an unknown image',
      ['describe-images', '--repository-name', 'web', '--image-ids', 'imageTag=none'],
      'ImageNotFoundException',
    ],
    ['a name that is taken', ['create-repository', '--repository-name', 'web'], 'RepositoryAlreadyExistsException'],
    ['a name that cannot be', ['create-repository', '--repository-name', 'BAD'], 'InvalidParameterException'],
    [
      'a mutability that there is not',
      ['create-repository', '--repository-name', 'x1', '--image-tag-mutability', 'MAYBE'],
      'InvalidParameterException',
    ],
    [
      'a repository that holds images',
      ['delete-repository', '--repository-name', 'web'],
      'RepositoryNotEmptyException',
    ],
    [
      'a manifest that is none',
      ['put-image', '--repository-name', 'web', '--image-tag', 'x', '--image-manifest', '{}'],
      'InvalidParameterException',
    ],
    [
      'a policy that there is not',
      ['get-lifecycle-policy', '--repository-name', 'web'],
      'LifecyclePolicyNotFoundException',
    ],
    [
      "another account's registry",
      ['describe-images', '--repository-name', 'web', '--registry-id', '999999999999'],
      'RepositoryNotFoundException',
    ],
  ])('is refused by name: %s', async (_, words, error) => {
    expect(await aws.refused('ecr', ...words)).toMatchObject({ code: 254, error });
  });

  it('is refused a manifest whose layers are not there, and another digest than announced', async () => {
    const absent = { digest: sha256('absent'), size: 6 };
    const manifest = JSON.stringify({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      config: { mediaType: 'application/vnd.oci.image.config.v1+json', ...absent },
      layers: [],
    });
    const put = ['ecr', 'put-image', '--repository-name', 'web', '--image-tag', 'x', '--image-manifest', manifest];
    expect(await aws.refused(...put)).toMatchObject({ error: 'LayersNotFoundException' });
    const other = [...put, '--image-digest', sha256('another')];
    expect(await aws.refused(...other)).toMatchObject({ error: 'ImageDigestDoesNotMatchException' });
  });

  it('answers the failures of a batch beside what succeeded, with exit code 0', async () => {
    await pushImage(cloud, 'web', 'to-go', { config: { Env: ['GONE=1'] } });
    const ids = ['imageTag=to-go', 'imageTag=none'];
    expect(await aws.ask('ecr', 'batch-delete-image', '--repository-name', 'web', '--image-ids', ...ids)).toMatchObject(
      {
        imageIds: [{ imageTag: 'to-go' }],
        failures: [{ failureCode: 'ImageNotFound', imageId: { imageTag: 'none' } }],
      },
    );
  });

  it('gets a password for the registry, which opens it', async () => {
    const password = await aws.text('ecr', 'get-login-password');
    const authorization = `Basic ${Buffer.from(`AWS:${password}`).toString('base64')}`;
    expect((await cloud.v2('', { authorization })).status).toBe(200);
    const { authorizationData } = (await aws.ask('ecr', 'get-authorization-token')) as {
      authorizationData: { proxyEndpoint: string; expiresAt: string }[];
    };
    expect(authorizationData[0]?.proxyEndpoint).toBe(cloud.endpoint);
  });
});

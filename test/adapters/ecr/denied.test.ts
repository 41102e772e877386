import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAwsClients } from '../../../src/adapters/aws/clients.ts';
import { createEcrRegistry } from '../../../src/adapters/ecr/registry.ts';
import type { Registry } from '../../../src/ports/registry.ts';
import { createFakeClock } from '../../ports/fake-clock.ts';
import { type ScriptedServer, startScriptedServer } from '../aws/scripted-server.ts';

let server: ScriptedServer;
async function registryOf(script: Parameters<typeof startScriptedServer>[0]): Promise<Registry> {
  server = await startScriptedServer(script);
  vi.stubEnv('AWS_ENDPOINT_URL', server.endpoint);
  const clock = { ...createFakeClock(), observe: () => undefined };
  return createEcrRegistry({
    clients: createAwsClients({ region: 'eu-west-1', clock, version: '0', rehearsal: true }),
    clock,
  });
}
const denied = {
  status: 400,
  body: JSON.stringify({
    __type: 'AccessDeniedException',
    message: 'is not authorized to perform: ecr:CreateRepository',
  }),
};

beforeEach(() => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIDTEST');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await server.close();
});

describe('a role that may not create repositories', () => {
  it('is told the lines that create a ledger', async () => {
    const registry = await registryOf(() => denied);
    const caught: unknown = await registry.create('waybill/prod/returns', 'ledger').catch((reason: unknown) => reason);
    expect(caught).toMatchObject({ code: 'registry-denied' });
    expect(String(caught)).toContain('resource "aws_ecr_repository" "waybill_prod_returns" {');
    expect(String(caught)).toContain('image_tag_mutability = "IMMUTABLE"');
    expect(String(caught)).toContain(
      'aws ecr create-repository --repository-name waybill/prod/returns --image-tag-mutability IMMUTABLE',
    );
  });

  it('is told the lines that create an image repository, with the tags that may move', async () => {
    const registry = await registryOf(() => denied);
    const caught: unknown = await registry.create('shop/returns', 'image').catch((reason: unknown) => reason);
    expect(String(caught)).toContain('image_tag_mutability = "IMMUTABLE_WITH_EXCLUSION"');
    expect(String(caught)).toContain("--image-tag-mutability-exclusion-filters filterType=WILDCARD,filter='at.*'");
  });
});

describe('a role that may not push blobs', () => {
  it.each([
    ['the repository’s ARN, in any partition', 'arn:aws-cn:ecr:cn-north-1:111122223333:repository/shop/returns'],
    ['words for it where it may not be asked for either', undefined],
  ])('is told the statement to add, with %s', async (_, repositoryArn) => {
    const registry = await registryOf(({ operation }) => {
      switch (operation) {
        case 'GetAuthorizationToken': {
          const authorizationData = [{ authorizationToken: 'QVdTOng=', proxyEndpoint: server.endpoint }];
          return { status: 200, body: JSON.stringify({ authorizationData }) };
        }
        case 'DescribeRepositories':
          return repositoryArn === undefined
            ? denied
            : { status: 200, body: JSON.stringify({ repositories: [{ repositoryArn }] }) };
        default:
          return { status: 403 };
      }
    });
    const caught: unknown = await registry
      .writeBlob('shop/returns', new Uint8Array([1]))
      .catch((reason: unknown) => reason);
    expect(caught).toMatchObject({ code: 'registry-denied' });
    const resource = repositoryArn ?? '<ARN of the repository shop/returns>';
    expect(String(caught)).toContain(
      `{"Effect":"Allow","Action":"ecr:BatchCheckLayerAvailability","Resource":"${resource}"}`,
    );
  });
});

describe('an answer that is not to be trusted', () => {
  it('is refused where the bytes are not of the digest that ECR says', async () => {
    const image = { imageId: { imageDigest: `sha256:${'0'.repeat(64)}`, imageTag: 'a' }, imageManifest: '{}' };
    const registry = await registryOf(() => ({ status: 200, body: JSON.stringify({ images: [image] }) }));
    await expect(registry.read('shop/returns', ['a'])).rejects.toMatchObject({ code: 'digest-mismatch' });
  });

  it('I9: no token goes to an address that is neither https nor this machine', async () => {
    const authorizationData = [{ authorizationToken: 'QVdTOng=', proxyEndpoint: 'http://registry.example.com' }];
    const registry = await registryOf(() => ({ status: 200, body: JSON.stringify({ authorizationData }) }));
    await expect(registry.writeBlob('shop/returns', new Uint8Array([1]))).rejects.toMatchObject({
      code: 'registry-unreachable',
      message: expect.stringContaining('expected an https address') as string,
    });
  });

  it('I9: a reader of a blob takes no credentials along to where it lies', async () => {
    const digest = `sha256:${'a'.repeat(64)}`;
    const seen: (string | undefined)[] = [];
    const registry = await registryOf(({ operation, headers }) => {
      if (operation === 'GetDownloadUrlForLayer')
        return { status: 200, body: JSON.stringify({ downloadUrl: `${server.endpoint}/signed?secret=x` }) };
      seen.push(headers.authorization);
      return { status: 404 };
    });
    await expect(registry.readBlob('shop/returns', digest as never, 10)).rejects.toMatchObject({
      code: 'manifest-missing',
    });
    // One request, the reading itself: no token was asked for.
    expect(seen).toEqual([undefined]);
  });

  it('I9: no blob is read from an address that is neither https nor this machine, nor is the address told', async () => {
    const downloadUrl = 'http://bucket.example.com/signed?secret=x';
    const registry = await registryOf(() => ({ status: 200, body: JSON.stringify({ downloadUrl }) }));
    const caught: unknown = await registry
      .readBlob('shop/returns', `sha256:${'a'.repeat(64)}` as never, 10)
      .catch((reason: unknown) => reason);
    expect(caught).toMatchObject({ code: 'registry-unreachable' });
    expect(String(caught)).toContain('expected a blob, got an address that is not https');
    expect(String(caught)).not.toContain('secret');
  });

  it('I9: an upload that goes on elsewhere goes without the token', async () => {
    const seen: (string | undefined)[] = [];
    const other = await startScriptedServer(({ headers }) => {
      seen.push(headers.authorization);
      return { status: 201 };
    });
    const registry = await registryOf(({ operation, method }) => {
      if (operation === 'GetAuthorizationToken') {
        const authorizationData = [{ authorizationToken: 'QVdTOng=', proxyEndpoint: server.endpoint }];
        return { status: 200, body: JSON.stringify({ authorizationData }) };
      }
      return method === 'HEAD'
        ? { status: 404 }
        : { status: 202, headers: { location: `${other.endpoint}/upload?a=1` } };
    });
    try {
      await registry.writeBlob('shop/returns', new Uint8Array([1]));
      expect(seen).toEqual([undefined]);
      expect(other.asked[0]?.path).toMatch(/^\/upload\?a=1&digest=sha256/);
    } finally {
      await other.close();
    }
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { descriptor, OCI_INDEX, OCI_MANIFEST, pushBlob, pushImage, pushManifest, sha256, startCloud } from './cloud.ts';

let cloud: Awaited<ReturnType<typeof startCloud>>;
beforeAll(async () => {
  cloud = await startCloud();
});
afterAll(() => cloud.close());

const errorOf = async (response: Response): Promise<string> => {
  const { errors } = (await response.json()) as { errors: { code: string }[] };
  return `${response.status} ${errors[0]?.code}`;
};
const IMMUTABLE = {
  imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION' as const,
  imageTagMutabilityExclusionFilters: [{ filterType: 'WILDCARD' as const, filter: 'at.*' }],
};

describe('the distribution specification 1.1, over HTTP', () => {
  test('without a token there is a challenge, with one the version', async () => {
    const refused = await cloud.v2('', { authorization: 'Basic QVdTOndyb25n' });
    expect(refused.headers.get('www-authenticate')).toContain('Basic realm=');
    expect(await errorOf(refused)).toBe('401 UNAUTHORIZED');
    expect((await cloud.v2('')).headers.get('docker-distribution-api-version')).toBe('registry/2.0');
  });

  test('a blob is pushed in chunks, in order, and read whole and by range', async () => {
    await cloud.createRepository('blobs');
    const began = await cloud.v2('blobs/blobs/uploads/', { method: 'POST' });
    expect(began.status).toBe(202);
    const place = began.headers.get('location') ?? '';
    const chunk = (range: string, body: string) =>
      cloud.v2(place, { method: 'PATCH', headers: { 'content-range': range }, body });
    expect((await chunk('0-4', 'hello')).status).toBe(202);
    const outOfOrder = await chunk('9-13', 'world');
    expect([outOfOrder.status, outOfOrder.headers.get('range')]).toEqual([416, '0-4']);
    expect((await cloud.v2(place)).headers.get('range')).toBe('0-4');
    const digest = sha256('hello world');
    const wrong = await cloud.v2('blobs/blobs/uploads/?digest=' + digest, { method: 'POST', body: 'other' });
    expect(await errorOf(wrong)).toBe('400 DIGEST_INVALID');
    const ended = await cloud.v2(`${place}?digest=${digest}`, {
      method: 'PUT',
      headers: { 'content-range': '5-10' },
      body: ' world',
    });
    expect([ended.status, ended.headers.get('location')]).toEqual([201, `/v2/blobs/blobs/${digest}`]);
    const head = await cloud.v2(`blobs/blobs/${digest}`, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length')]).toEqual([200, '11']);
    const read = async (range: string): Promise<string> => {
      const sent = await cloud.v2(`blobs/blobs/${digest}`);
      expect(sent.status).toBe(307);
      const part = await fetch(sent.headers.get('location') ?? '', { headers: { range } });
      return `${part.status} ${await part.text()}`;
    };
    expect(await read('bytes=6-')).toBe('206 world');
    expect(await read('bytes=-5')).toBe('206 world');
    expect(await read('lines=1-2')).toBe('200 hello world');
    expect(await read('bytes=11-')).toBe('416 ');
    expect(await errorOf(await cloud.v2(`blobs/blobs/${sha256('absent')}`))).toBe('404 BLOB_UNKNOWN');
    // Where a blob is, its address is the credential: the registry's own, sent along, are refused, and so are changes of it.
    const signed = new URL((await cloud.v2(`blobs/blobs/${digest}`)).headers.get('location') ?? '');
    expect(signed.hostname).not.toBe(new URL(cloud.endpoint).hostname);
    expect((await fetch(signed, { headers: { authorization: 'Basic x' } })).status).toBe(400);
    signed.searchParams.set('expires', '9999999999999');
    expect((await fetch(signed)).status).toBe(403);
  });

  test('a manifest keeps its bytes, by tag and by digest; what it names must be there', async () => {
    await cloud.createRepository('manifests');
    const config = await pushBlob(cloud, 'manifests', '{}').then(() => descriptor('application/x', '{}'));
    const body = `{ "schemaVersion": 2,  "mediaType": "${OCI_MANIFEST}", "config": ${JSON.stringify(config)}, "layers": [] }`;
    const headers = { 'content-type': OCI_MANIFEST };
    const put = await cloud.v2('manifests/manifests/one', { method: 'PUT', headers, body });
    expect([put.status, put.headers.get('docker-content-digest')]).toEqual([201, sha256(body)]);
    for (const reference of ['one', sha256(body)])
      expect(await (await cloud.v2(`manifests/manifests/${reference}`)).text()).toBe(body);
    const absent = { schemaVersion: 2, mediaType: OCI_MANIFEST, config: descriptor('application/x', 'x'), layers: [] };
    expect(await errorOf(await pushManifest(cloud, 'manifests', absent, 'two'))).toBe('404 MANIFEST_BLOB_UNKNOWN');
    const other = await cloud.v2(`manifests/manifests/${sha256('x')}`, { method: 'PUT', headers, body });
    expect(await errorOf(other)).toBe('400 DIGEST_INVALID');
    expect(await errorOf(await cloud.v2('nowhere/manifests/one'))).toBe('404 NAME_UNKNOWN');
    expect(await errorOf(await cloud.v2('manifests/manifests/no'))).toBe('404 MANIFEST_UNKNOWN');
  });

  test('tags are listed in order without regard to case, in pages', async () => {
    await cloud.createRepository('tags');
    for (const tag of ['b', 'C', 'a', 'B']) await pushImage(cloud, 'tags', tag);
    const list = async (path: string): Promise<[string[], string | null]> => {
      const response = await cloud.v2(path);
      return [((await response.json()) as { tags: string[] }).tags, response.headers.get('link')];
    };
    expect(await list('tags/tags/list')).toEqual([['a', 'B', 'b', 'C'], null]);
    const [first, link] = await list('tags/tags/list?n=2');
    expect(first).toEqual(['a', 'B']);
    expect(await list(/^<(.+)>; rel="next"$/.exec(link ?? '')?.[1] ?? '')).toEqual([['b', 'C'], null]);
    expect(await list('tags/tags/list?n=0')).toEqual([[], null]);
  });

  test('referrers are found by their subject, which may come later, and filtered', async () => {
    await cloud.createRepository('stamps');
    await pushBlob(cloud, 'stamps', '{}');
    const config = descriptor('application/vnd.oci.empty.v1+json', '{}');
    const subject = await pushImage(cloud, 'stamps', 'app');
    const stamp = (artifactType: string) => ({
      schemaVersion: 2,
      mediaType: OCI_MANIFEST,
      artifactType,
      config,
      layers: [config],
      subject: { mediaType: OCI_MANIFEST, digest: subject, size: 1 },
      annotations: { by: 'test' },
    });
    const pushed = await pushManifest(cloud, 'stamps', stamp('application/a+json'));
    expect(pushed.headers.get('oci-subject')).toBe(subject);
    await pushManifest(cloud, 'stamps', stamp('application/b'));
    const found = await cloud.v2(`stamps/referrers/${subject}`);
    expect(found.headers.get('content-type')).toBe(OCI_INDEX);
    expect(((await found.json()) as { manifests: unknown[] }).manifests).toHaveLength(2);
    const filtered = await cloud.v2(
      `stamps/referrers/${subject}?artifactType=${encodeURIComponent('application/a+json')}`,
    );
    expect(filtered.headers.get('oci-filters-applied')).toBe('artifactType');
    expect(await filtered.json()).toMatchObject({
      manifests: [{ artifactType: 'application/a+json', annotations: { by: 'test' } }],
    });
    expect(await (await cloud.v2(`stamps/referrers/${sha256('none')}`)).json()).toMatchObject({ manifests: [] });
    expect(await errorOf(await cloud.v2('stamps/referrers/none'))).toBe('400 DIGEST_INVALID');
  });

  test('a blob that an image names is mounted, another begins an upload', async () => {
    await cloud.createRepository('from');
    await cloud.createRepository('to');
    const digest = await pushImage(cloud, 'from', 'app');
    const manifest = (await (await cloud.v2(`from/manifests/${digest}`)).json()) as { config: { digest: string } };
    const mount = (blob: string) =>
      cloud.v2(`to/blobs/uploads/?mount=${blob}&from=from`, { method: 'POST' }).then(({ status }) => status);
    expect(await mount(manifest.config.digest)).toBe(201);
    expect((await cloud.v2(`to/blobs/${manifest.config.digest}`, { method: 'HEAD' })).status).toBe(200);
    expect(await mount(await pushBlob(cloud, 'from', 'unnamed'))).toBe(202);
  });

  test('an immutable tag cannot be moved, one that the filter at.* excludes can', async () => {
    await cloud.createRepository('fixed', IMMUTABLE);
    const one = await pushImage(cloud, 'fixed', '1.0.0');
    await pushImage(cloud, 'fixed', '1.0.0');
    await pushImage(cloud, 'fixed', 'at.uat');
    await expect(pushImage(cloud, 'fixed', '1.0.0', { config: { Env: ['A=1'] } })).rejects.toThrow(/400 .*TAG_INVALID/);
    const two = await pushImage(cloud, 'fixed', 'at.uat', { config: { Env: ['A=1'] } });
    const head = async (tag: string) =>
      (await cloud.v2(`fixed/manifests/${tag}`, { method: 'HEAD' })).headers.get('docker-content-digest');
    expect([await head('1.0.0'), await head('at.uat')]).toEqual([one, two]);
  });

  test('a manifest is deleted with its tags, unless an index names it', async () => {
    await cloud.createRepository('gone');
    const child = await pushImage(cloud, 'gone', 'child');
    const size = Number((await cloud.v2(`gone/manifests/${child}`, { method: 'HEAD' })).headers.get('content-length'));
    const index = {
      schemaVersion: 2,
      mediaType: OCI_INDEX,
      manifests: [{ mediaType: OCI_MANIFEST, digest: child, size }],
    };
    expect((await pushManifest(cloud, 'gone', index, 'index', OCI_INDEX)).status).toBe(201);
    const remove = (reference: string) => cloud.v2(`gone/manifests/${reference}`, { method: 'DELETE' });
    expect(await errorOf(await remove(child))).toBe('405 UNSUPPORTED');
    expect((await remove(sha256(JSON.stringify(index)))).status).toBe(202);
    expect((await remove(child)).status).toBe(202);
    expect(await errorOf(await cloud.v2('gone/manifests/child'))).toBe('404 MANIFEST_UNKNOWN');
  });
});

import { join } from 'node:path';
import { GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findProgram } from '../containers/program.ts';
import { pushImage, startCloud } from '../rehearsal/whole/cloud.ts';
import { writePlatforms } from './layout.ts';
import { openStranger, type Stranger } from './stranger.ts';

const program = findProgram('skopeo');

describe.skipIf(!program.found)(`skopeo and the registry${program.note}`, { timeout: 120_000 }, () => {
  let cloud: Awaited<ReturnType<typeof startCloud>>;
  let skopeo: Stranger;
  let password: string;

  beforeAll(async () => {
    cloud = await startCloud({ speed: 10 });
    skopeo = await openStranger(program.path);
    const { authorizationData } = await cloud.ecr.send(new GetAuthorizationTokenCommand({}));
    const token = Buffer.from(authorizationData?.[0]?.authorizationToken ?? '', 'base64').toString('utf8');
    password = token.slice('AWS:'.length);
    await skopeo.ask(
      ['login', '--tls-verify=false', '--username', 'AWS', '--password-stdin', ...auth(), cloud.registry],
      password,
    );
  });
  afterAll(async () => {
    await skopeo[Symbol.asyncDispose]();
    await cloud.close();
  });

  const auth = (): readonly string[] => ['--authfile', join(skopeo.home, 'auth.json')];
  const at = (name: string): string => `docker://${cloud.registry}/${name}`;
  const copy = (from: string, to: string, ...more: readonly string[]): readonly string[] => [
    ...['copy', '--src-tls-verify=false', '--dest-tls-verify=false', ...auth(), ...more, from, to],
  ];
  const inspect = (name: string, ...more: readonly string[]): readonly string[] => [
    ...['inspect', '--tls-verify=false', ...auth(), ...more, at(name)],
  ];
  const digestOf = (name: string): Promise<string> =>
    skopeo.ask(inspect(name, '--format', '{{.Digest}}')).then((said) => said.trim());

  it('copies an image from one repository to another, digest in = digest out', async () => {
    await cloud.createRepository('from');
    await cloud.createRepository('to', { imageTagMutability: 'IMMUTABLE' });
    const digest = await pushImage(cloud, 'from', '1.0.0', { files: { a: 'b' }, config: { Env: ['A=1'] } });
    await skopeo.ask(copy(at('from:1.0.0'), at('to:1.0.0'), '--preserve-digests'));
    expect(await digestOf('to:1.0.0')).toBe(digest);
    await skopeo.ask(copy(at(`from@${digest}`), at('to:1.0.0'), '--preserve-digests'));
    const raw = await skopeo.ask(inspect('to:1.0.0', '--config'));
    expect(JSON.parse(raw)).toMatchObject({ config: { Env: ['A=1'] } });
  });

  it('copies an index with all its platforms, in and out again', async () => {
    await cloud.createRepository('platforms');
    const { index, images } = await writePlatforms(join(skopeo.home, 'in'), ['amd64', 'arm64', 's390x']);
    await skopeo.ask(copy(`oci:${join(skopeo.home, 'in')}`, at('platforms:all'), '--all', '--preserve-digests'));
    const kept = JSON.parse(await skopeo.ask(inspect('platforms:all', '--raw'))) as { manifests: { digest: string }[] };
    expect(kept.manifests.map(({ digest }) => digest)).toEqual(images);
    for (const [position, architecture] of ['amd64', 'arm64', 's390x'].entries()) {
      const config = await skopeo.ask(inspect(`platforms@${images[position]}`, '--config'));
      expect(JSON.parse(config)).toMatchObject({ architecture });
    }
    const out = `oci:${join(skopeo.home, 'out')}:all`;
    await skopeo.ask(copy(at('platforms:all'), out, '--all', '--preserve-digests'));
    expect((await skopeo.ask(['inspect', '--raw', out])).length).toBeGreaterThan(0);
    const again = await skopeo.ask(['manifest-digest', join(skopeo.home, 'out', 'blobs', index.replace(':', '/'))]);
    expect(again.trim()).toBe(index);
    const one = ['--override-arch', 'arm64', '--preserve-digests'];
    await skopeo.ask([...one.slice(0, 2), ...copy(at('platforms:all'), at('platforms:arm'), ...one.slice(2))]);
    expect(await digestOf('platforms:arm')).toBe(images[1]);
  });

  it('lists tags and deletes an image by its tag', async () => {
    await cloud.createRepository('listed');
    await pushImage(cloud, 'listed', 'a', { config: { Env: ['A=a'] } });
    await pushImage(cloud, 'listed', 'b', { config: { Env: ['A=b'] } });
    const list = async (): Promise<unknown> =>
      JSON.parse(await skopeo.ask(['list-tags', '--tls-verify=false', ...auth(), at('listed')])) as unknown;
    expect(await list()).toMatchObject({ Tags: ['a', 'b'] });
    await skopeo.ask(['delete', '--tls-verify=false', ...auth(), at('listed:a')]);
    expect(await list()).toMatchObject({ Tags: ['b'] });
  });

  it('is refused with the words of the registry', async () => {
    await cloud.createRepository('held', { imageTagMutability: 'IMMUTABLE' });
    await pushImage(cloud, 'held', '1.0.0', { config: { Env: ['A=one'] } });
    const other = await pushImage(cloud, 'held', '2.0.0', { config: { Env: ['A=two'] } });
    const refused = async (words: readonly string[]): Promise<string> => {
      const { code, stderr } = await skopeo.run(words);
      expect(code).toBe(1);
      return stderr;
    };
    expect(await refused(copy(at(`held@${other}`), at('held:1.0.0')))).toContain('the tag is immutable');
    expect(await refused(inspect('held:none'))).toContain('manifest unknown');
    expect(await refused(inspect('nowhere:none'))).toContain('name unknown');
    const wrong = ['inspect', '--tls-verify=false', '--creds', 'AWS:wrong', at('held:1.0.0')];
    expect(await refused(wrong)).toContain('unauthorized');
  });
});

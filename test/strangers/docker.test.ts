import { join } from 'node:path';
import { mkdir, writeFile } from 'node:fs/promises';
import { GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { baseImage } from '../containers/base-image.ts';
import { dockerEngine } from '../containers/engine.ts';
import { startCloud } from '../rehearsal/whole/cloud.ts';
import { openStranger, type Stranger } from './stranger.ts';

const engine = await dockerEngine();

describe.skipIf(!engine.answers)(`docker and the registry${engine.note}`, { timeout: 120_000 }, () => {
  let cloud: Awaited<ReturnType<typeof startCloud>>;
  let docker: Stranger;
  let password: string;

  beforeAll(async () => {
    // At this speed a token of twelve hours is good for the whole file.
    cloud = await startCloud({ speed: 10 });
    docker = await openStranger('docker');
    const { authorizationData } = await cloud.ecr.send(new GetAuthorizationTokenCommand({}));
    password = Buffer.from(authorizationData?.[0]?.authorizationToken ?? '', 'base64')
      .toString('utf8')
      .slice(4);
    await baseImage();
  }, 120_000);
  afterAll(async () => {
    await docker[Symbol.asyncDispose]();
    await cloud.close();
  });

  const login = (secret: string, who: Stranger = docker) =>
    who.run(['login', '--username', 'AWS', '--password-stdin', cloud.registry], secret);
  /** A small image of its own, built without any base. */
  const build = async (tag: string, content: string): Promise<void> => {
    const context = join(docker.home, 'context');
    await mkdir(context, { recursive: true });
    await writeFile(join(context, 'content'), content);
    await writeFile(join(context, 'Dockerfile'), 'FROM scratch\nCOPY content /content\nCMD ["/content"]\n');
    await docker.ask(['build', '--quiet', '--tag', tag, context]);
  };
  const digestOf = (said: string): string | undefined => /digest: (sha256:[0-9a-f]{64})/i.exec(said)?.[1];

  it('logs in with the password alone, and is refused with another', async () => {
    expect((await login(password)).code).toBe(0);
    await using other = await openStranger('docker');
    const refused = await login('wrong', other);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(/unauthorized|401/i);
  });

  it('pushes, pushes again without a layer moving, and pulls by tag and by digest', async () => {
    await login(password);
    await cloud.createRepository('pushed');
    const image = `${cloud.registry}/pushed:1.0.0`;
    await build(image, 'pushed');
    const digest = digestOf(await docker.ask(['push', image]));
    expect(await docker.ask(['push', image])).toContain('Layer already exists');
    const head = await cloud.v2('pushed/manifests/1.0.0', { method: 'HEAD' });
    expect(head.headers.get('docker-content-digest')).toBe(digest);
    for (const name of [image, `${cloud.registry}/pushed@${digest}`]) {
      await docker.ask(['rmi', '--force', image]);
      await docker.ask(['pull', name]);
      const { stdout } = await docker.run(['image', 'inspect', '--format', '{{json .RepoDigests}}', name]);
      expect(JSON.parse(stdout)).toContain(`${cloud.registry}/pushed@${digest}`);
      await docker.ask(['rmi', '--force', name]);
    }
  });

  it('runs what it pulled', async () => {
    await login(password);
    await cloud.createRepository('base');
    const image = `${cloud.registry}/base:node`;
    await docker.ask(['tag', await baseImage(), image]);
    await docker.ask(['push', image]);
    await docker.ask(['rmi', image]);
    expect(await docker.ask(['run', '--rm', '--pull', 'always', image, 'node', '-p', '6 * 7'])).toContain('42');
    await docker.ask(['rmi', image]);
  });

  it('is refused an immutable tag, an unknown repository, an unknown tag, and everything after logout', async () => {
    await login(password);
    await cloud.createRepository('held', { imageTagMutability: 'IMMUTABLE' });
    const image = `${cloud.registry}/held:1.0.0`;
    await build(image, 'one');
    await docker.ask(['push', image]);
    await build(image, 'two');
    const refused = async (words: readonly string[]): Promise<string> => {
      const { code, stdout, stderr } = await docker.run(words);
      expect(code).toBe(1);
      return stdout + stderr;
    };
    expect(await refused(['push', image])).toContain('the tag is immutable');
    const elsewhere = `${cloud.registry}/nowhere:1.0.0`;
    await docker.ask(['tag', image, elsewhere]);
    expect(await refused(['push', elsewhere])).toContain("The repository with name 'nowhere' does not exist");
    await docker.ask(['rmi', image, elsewhere]);
    expect(await refused(['pull', `${cloud.registry}/held:none`])).toContain('not found');
    await docker.ask(['logout', cloud.registry]);
    expect(await refused(['pull', image])).toContain('no basic auth credentials');
  });
});

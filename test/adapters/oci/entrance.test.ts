import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { challengesIn } from '../../../src/adapters/oci/challenge.ts';
import { dockerCredentials } from '../../../src/adapters/oci/docker-config.ts';
import { digestOf } from '../../../src/domain/hash.ts';
import { createFakeClock } from '../../ports/fake-clock.ts';
import { type DockerRegistry, noDockerRegistry, startDockerRegistry } from './docker-registry.ts';
import { randomImage } from './images.ts';
import { registryAt } from './registry-at.ts';
import { type ScriptedRegistry, startScriptedRegistry } from './scripted-registry.ts';
import { startTokenServer, type TokenServer } from './token-server.ts';

const repository = 'shop/returns';
const opened: { close(): Promise<void> }[] = [];
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-entrance-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

describe('a challenge', () => {
  it('is read with its scheme and parameters, however it is written', () => {
    expect(challengesIn('Bearer realm="https://auth.docker.io/token",service="registry.docker.io"')).toEqual([
      { scheme: 'bearer', parameters: { realm: 'https://auth.docker.io/token', service: 'registry.docker.io' } },
    ]);
    expect(challengesIn('Negotiate, basic Realm=x, Bearer realm="a\\"b", scope="repository:a/b:pull,push"')).toEqual([
      { scheme: 'negotiate', parameters: {} },
      { scheme: 'basic', parameters: { realm: 'x' } },
      { scheme: 'bearer', parameters: { realm: 'a"b', scope: 'repository:a/b:pull,push' } },
    ]);
    expect(challengesIn('')).toEqual([]);
  });
});

describe.skipIf(noDockerRegistry !== null)(
  `a docker-registry behind a token server${noDockerRegistry === null ? '' : ` (left out: ${noDockerRegistry})`}`,
  () => {
    let tokens: TokenServer;
    let running: DockerRegistry;
    const start = async (given: Parameters<typeof startTokenServer>[0]): Promise<void> => {
      tokens = await startTokenServer(given);
      running = await startDockerRegistry({ token: tokens.settings });
      opened.push(running, tokens);
    };
    const ada = { username: 'ada', password: 's3cret' };

    it('is entered with one token for a repository, however much is asked at once', async () => {
      await start({ users: { ada: 's3cret' }, anonymous: ['pull'] });
      const said: string[] = [];
      const registry = registryAt(running.host, { ...ada, secret: (value) => said.push(value) });
      const image = randomImage(['amd64', 'arm64'], [1000, 1000, 1000]);
      await registry.push(repository, image, () => undefined);
      expect(tokens.asked.map(({ user, scopes }) => [user, ...scopes])).toEqual([
        ['ada', `repository:${repository}:pull,push`],
      ]);
      // I9: password, header and token are blotted out wherever they would be printed.
      expect(said).toContain('s3cret');
      expect(said).toHaveLength(3);
    });

    it('asks for the repository that a blob is taken from, too', async () => {
      await start({ users: { ada: 's3cret' }, anonymous: [] });
      const registry = registryAt(running.host, ada);
      await registry.push(repository, randomImage(['amd64'], [1000]), () => undefined);
      const image = randomImage(['amd64'], [1000]);
      await registry.push(repository, image, () => undefined);
      const [layer] = image.blobs;
      if (layer === undefined) throw new Error('the image has no blob');
      const blob = await registry.openBlob(repository, layer);
      expect(await registry.copyBlob('prod/returns', blob, `${running.host}/${repository}`)).toBe('mounted');
      expect(tokens.asked.at(-1)?.scopes).toEqual([
        'repository:prod/returns:pull,push',
        `repository:${repository}:pull`,
      ]);
    });

    it('is read by nobody in particular, who is told what would let them write', async () => {
      await start({ users: { ada: 's3cret' }, anonymous: ['pull'] });
      const image = randomImage(['amd64'], [1000]);
      await registryAt(running.host, ada).push(repository, image, () => undefined);
      const anybody = registryAt(running.host);
      expect(await anybody.pullable(repository, image.root.digest)).toBe('pullable');
      expect(tokens.asked.at(-1)).toMatchObject({ user: null, scopes: [`repository:${repository}:pull`] });
      const refusal: unknown = await anybody.writeBlob(repository, Buffer.from('x')).catch((error: unknown) => error);
      expect(refusal).toMatchObject({
        code: 'registry-denied',
        problems: [{ denied: { action: 'push', resource: `${running.host}/${repository}` } }],
      });
      expect(String(refusal)).toContain('username: REGISTRY_USER');
    });

    it('I9: refuses a wrong password without repeating it', async () => {
      await start({ users: { ada: 's3cret' }, anonymous: ['pull'] });
      const wrong = registryAt(running.host, { username: 'ada', password: 'wr0ng-one' });
      const refusal: unknown = await wrong.tags(repository).catch((error: unknown) => error);
      expect(refusal).toMatchObject({ code: 'registry-denied' });
      expect(String(refusal)).not.toMatch(/wr0ng|YWRh/);
    });

    it('is read by a user to whom a strict server gives nothing where a part is refused', async () => {
      await start({ users: { ada: 's3cret' }, allowed: ['pull'], anonymous: [], strict: true });
      expect(await registryAt(running.host, ada).tags(repository)).toEqual([]);
      expect(tokens.asked.map(({ scopes }) => scopes[0]?.split(':')[2])).toEqual(['pull,push', 'pull']);
    });

    it('is asked with a new token before the old one ends, and when it takes the old one no more', async () => {
      await start({ users: { ada: 's3cret' }, anonymous: [] });
      const clock = createFakeClock();
      const registry = registryAt(running.host, { ...ada, clock });
      await registry.tags(repository);
      await registry.tags(repository);
      expect(tokens.asked).toHaveLength(1);
      clock.advance(290);
      tokens.lasting(-3600);
      // What is asked for now has ended before it is used: it is asked for once more, and then it is a refusal.
      await expect(registry.tags(repository)).rejects.toMatchObject({ code: 'registry-denied' });
      tokens.lasting(300);
      expect(await registry.tags(repository)).toEqual([]);
      expect(tokens.asked).toHaveLength(4);
    });

    it('takes an identity token, which goes in a form and never in an address', async () => {
      await start({ users: {}, identities: ['1dent1ty'], anonymous: [] });
      const config = join(folder, 'identity');
      await mkdir(config);
      const auths = { [running.host]: { identitytoken: '1dent1ty' } };
      await writeFile(join(config, 'config.json'), JSON.stringify({ auths }));
      const registry = registryAt(running.host, { environment: { DOCKER_CONFIG: config } });
      expect(await registry.tags(repository)).toEqual([]);
      expect(tokens.asked).toEqual([
        { method: 'POST', user: null, scopes: [`repository:${repository}:pull,push`], refresh: '1dent1ty' },
      ]);
    });
  },
);

describe('a variable that should hold credentials', () => {
  it('and is not there is told by its name', async () => {
    const { host } = await scripted(() => ({
      status: 401,
      headers: { 'www-authenticate': 'Basic realm="x"' },
    }));
    await expect(registryAt(host, { username: 'ada', password: '' }).tags(repository)).rejects.toMatchObject({
      code: 'input-invalid',
      message: expect.stringContaining('REGISTRY_TOKEN') as string,
    });
  });
});

async function scripted(answerTo: Parameters<typeof startScriptedRegistry>[0]): Promise<ScriptedRegistry> {
  const registry = await startScriptedRegistry(answerTo);
  opened.push(registry);
  return registry;
}

describe('a registry that is asked too much', () => {
  it('is asked again when it says', async () => {
    let answers = 0;
    const { host } = await scripted(() => {
      answers += 1;
      return answers < 3 ? { status: 429, headers: { 'retry-after': '20' } } : { status: 200, body: '{"tags":["a"]}' };
    });
    const clock = createFakeClock();
    const before = clock.now();
    expect(await registryAt(host, { clock }).tags(repository)).toEqual(['a']);
    expect(Date.parse(clock.now()) - Date.parse(before)).toBe(40_000);
  });

  it('and sends away for hours is told of, with what usually helps', async () => {
    const { host } = await scripted(() => ({
      status: 429,
      headers: { 'retry-after': '21600' },
      body: '{"errors":[{"code":"TOOMANYREQUESTS","message":"You have reached your pull rate limit."}]}',
    }));
    await expect(registryAt(host).tags(repository)).rejects.toMatchObject({
      code: 'registry-unreachable',
      message: expect.stringMatching(/TOOMANYREQUESTS.*rate limit is reached; credentials usually raise it/) as string,
    });
  });
});

describe('lists', () => {
  it('are read page by page, by the links of their answers', async () => {
    const { host } = await scripted(({ path }) => {
      const last = new URL(path, 'http://x').searchParams.get('last');
      const next = { a: 'b', b: undefined, none: 'a' }[last ?? 'none'];
      const link = next === undefined ? {} : { link: `</v2/${repository}/tags/list?n=1&last=${next}>; rel="next"` };
      return { status: 200, headers: link, body: JSON.stringify({ tags: [`${last ?? 'none'}-tag`] }) };
    });
    expect(await registryAt(host).tags(repository)).toEqual(['none-tag', 'a-tag', 'b-tag']);
  });

  it('I9: of another host are not asked for with credentials', async () => {
    const other = await scripted(() => ({ status: 200, body: '{"tags":["b"]}' }));
    const { host } = await scripted(({ headers }) =>
      headers.authorization === undefined
        ? { status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } }
        : { status: 200, headers: { link: `<http://${other.host}/next>; rel="next"` }, body: '{"tags":["a"]}' },
    );
    await registryAt(host, { username: 'ada', password: 's3cret' }).tags(repository);
    expect(other.asked[0]?.headers.authorization).toBeUndefined();
  });

  it('that a manifest lies about are refused', async () => {
    const { host } = await scripted(() => ({
      status: 200,
      headers: {
        'docker-content-digest': digestOf('another'),
        'content-type': 'application/vnd.oci.image.index.v1+json',
      },
      body: '{}',
    }));
    await expect(registryAt(host).read(repository, ['1.4.0'])).rejects.toMatchObject({ code: 'digest-mismatch' });
  });
});

describe('Docker’s own configuration', () => {
  const configured = async (config: object): Promise<Readonly<Record<string, string>>> => {
    const at = await mkdtemp(join(folder, 'docker-'));
    await writeFile(join(at, 'config.json'), JSON.stringify(config));
    return { DOCKER_CONFIG: at, PATH: `${at}:${process.env['PATH'] ?? ''}` };
  };
  const helper = async (at: string, name: string, script: string): Promise<void> => {
    const file = join(at, `docker-credential-${name}`);
    await writeFile(file, `#!/bin/sh\n${script}\n`);
    await chmod(file, 0o755);
  };
  const auth = Buffer.from('ada:pa:ss').toString('base64');

  it('gives what `docker login` wrote, by host, by address, and for Docker Hub by its old one', async () => {
    const environment = await configured({
      auths: {
        'ghcr.io': { auth },
        'https://harbor.shop.test/v2/': { username: 'grace', password: 'x' },
        'https://index.docker.io/v1/': { auth },
      },
    });
    const ada = { kind: 'password', username: 'ada', password: 'pa:ss' };
    expect(await dockerCredentials('ghcr.io', environment)).toEqual(ada);
    expect(await dockerCredentials('docker.io', environment)).toEqual(ada);
    expect(await dockerCredentials('harbor.shop.test', environment)).toMatchObject({ username: 'grace' });
    expect(await dockerCredentials('quay.io', environment)).toEqual({ kind: 'anonymous' });
    expect(await dockerCredentials('ghcr.io', { DOCKER_CONFIG: '/nowhere' })).toEqual({ kind: 'anonymous' });
  });

  it('asks the helper of the host, without a shell and without its name in argv', async () => {
    const environment = await configured({ credHelpers: { 'ghcr.io': 'shop' }, credsStore: 'none-such' });
    const at = environment['DOCKER_CONFIG'] ?? '';
    await helper(
      at,
      'shop',
      `read host; printf '{"ServerURL":"%s","Username":"%s","Secret":"%s"}' "$host" "$1" "$host"`,
    );
    expect(await dockerCredentials('ghcr.io', environment)).toEqual({
      kind: 'password',
      username: 'get',
      password: 'ghcr.io',
    });
    await expect(dockerCredentials('quay.io', environment)).rejects.toMatchObject({
      code: 'registry-denied',
      message: expect.stringContaining('docker-credential-none-such') as string,
    });
  });

  it('leaves to the file what a store does not know, and takes an identity token for one', async () => {
    const environment = await configured({ credsStore: 'shop', auths: { 'ghcr.io': { auth } } });
    const at = environment['DOCKER_CONFIG'] ?? '';
    await helper(at, 'shop', 'echo "credentials not found in native keychain"; exit 1');
    expect(await dockerCredentials('ghcr.io', environment)).toMatchObject({ username: 'ada' });
    await helper(at, 'shop', `cat >/dev/null; echo '{"Username":"<token>","Secret":"1dent1ty"}'`);
    expect(await dockerCredentials('ghcr.io', environment)).toEqual({ kind: 'identity', token: '1dent1ty' });
  });

  it('I9: says nothing of what it holds where it cannot be read, nor runs what is no name of a helper', async () => {
    const broken = await configured({ auths: { 'ghcr.io': { auth: 17, password: 's3cret' } } });
    const refusal: unknown = await dockerCredentials('ghcr.io', broken).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: 'input-invalid' });
    expect(String(refusal)).not.toContain('s3cret');
    const strange = await configured({ credHelpers: { 'ghcr.io': '../../bin/sh' } });
    await expect(dockerCredentials('ghcr.io', strange)).rejects.toMatchObject({ code: 'registry-denied' });
  });
});

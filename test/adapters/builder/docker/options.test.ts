import { mkdirSync, readFileSync, readlinkSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheWords } from '../../../../src/adapters/builder/docker/cache.ts';
import type { ChosenBuilder } from '../../../../src/adapters/builder/docker/choose-builder.ts';
import { dockerEnvironment } from '../../../../src/adapters/builder/docker/docker-environment.ts';
import { wordsOf } from '../../../../src/adapters/builder/docker/options.ts';
import { lend } from '../../../../src/adapters/builder/docker/secrets.ts';
import { knowsHost, signIn } from '../../../../src/adapters/builder/docker/sign-in.ts';
import { secretArguments } from '../../../../src/adapters/builder/docker/warnings.ts';
import { plainMeans } from '../../../../src/domain/build.ts';
import { declared, refusal, temporaryFolder } from '../layouts.ts';

const buildx: ChosenBuilder = { builder: 'buildx', name: 'ci', kit: 'buildkit', exports: 'oci', why: '' };
const classic: ChosenBuilder = { builder: 'docker', name: null, kit: 'classic', exports: 'store', why: '' };
const build = {
  ...declared({ kind: 'dockerfile', path: '-odd/Dockerfile' }),
  context: 'services/web',
  target: 'runtime',
  arguments: { NODE: '24', EMPTY: '' },
  contexts: { shared: 'packages/shared', all: '.' },
};

describe('the words of a build', () => {
  it('of buildx', () => {
    const words = wordsOf({
      chosen: buildx,
      build,
      dockerfile: '-odd/Dockerfile',
      platforms: ['linux/amd64', 'linux/arm64'],
      more: ['--secret', 'id=npm,env=NPM_TOKEN'],
      output: { kind: 'oci', file: '/tmp/a,b/image.tar' },
      fresh: true,
      attest: { sbom: { generator: 'registry.example/syft' }, provenance: 'max' },
    });
    expect(words.join(' ')).toBe(
      'docker buildx build --builder ci --progress plain --file ./-odd/Dockerfile --target runtime --platform linux/amd64,linux/arm64 --build-arg NODE=24 --build-arg EMPTY= --build-context shared=./packages/shared --build-context all=. --secret id=npm,env=NPM_TOKEN --provenance=mode=max --sbom=generator=registry.example/syft --no-cache --output type=oci,"dest=/tmp/a,b/image.tar",rewrite-timestamp=true ./services/web',
    );
  });

  it('of the classic builder, which knows less', () => {
    const plain = { ...build, contexts: {}, target: null, arguments: {}, context: '.' };
    const output = { kind: 'store', idFile: '/tmp/id' } as const;
    const call = {
      chosen: classic,
      build: plain,
      dockerfile: 'Dockerfile',
      platforms: ['linux/amd64'],
      more: [],
      output,
    };
    expect(wordsOf({ ...call, fresh: false, attest: plainMeans }).join(' ')).toBe(
      'docker build --file ./Dockerfile --platform linux/amd64 --iidfile /tmp/id .',
    );
  });
});

describe('secrets and ssh', () => {
  it('I9: are words that name them, never their values', () => {
    const workspace = temporaryFolder();
    writeFileSync(join(workspace, 'netrc,1'), 'password-of-a-file\nshort\n');
    const lent = lend(
      {
        ...plainMeans,
        secrets: { npm: { kind: 'variable', name: 'NPM_TOKEN' }, netrc: { kind: 'file', path: 'netrc,1' } },
        ssh: ['default', 'deploy=~/.ssh/key'],
      },
      { NPM_TOKEN: 'npm_secret', SSH_AUTH_SOCK: '/run/agent', HOME: '/home/ada' },
      workspace,
    );
    expect(lent.words).toEqual([
      ...['--secret', 'id=npm,env=NPM_TOKEN', '--secret', `id=netrc,"src=${workspace}/netrc,1"`],
      ...['--ssh', 'default', '--ssh', 'deploy=/home/ada/.ssh/key'],
    ]);
    expect(lent.values).toEqual(['npm_secret', 'password-of-a-file']);
  });

  it('are refused where they are not there, all at once', async () => {
    const secrets = {
      npm: { kind: 'variable', name: 'NPM_TOKEN' },
      empty: { kind: 'variable', name: 'EMPTY' },
      netrc: { kind: 'file', path: '/no/such/file' },
    } as const;
    const lending = async () => lend({ ...plainMeans, secrets, ssh: ['default'] }, { EMPTY: '' }, '/nowhere');
    const { code, problems } = await refusal(lending());
    expect(code).toBe('input-invalid');
    expect(problems.map(({ where }) => where)).toEqual([
      'build.secrets.npm',
      'build.secrets.empty',
      'build.secrets.netrc',
      'build.ssh',
    ]);
  });

  it('that stand in build arguments are warned about', () => {
    expect(secretArguments({ NPM_TOKEN: 'x', NODE_VERSION: '24', API_KEY: '' })).toEqual([
      expect.stringMatching(/^build\.args\.NPM_TOKEN looks like a secret/),
    ]);
  });
});

describe('caches', () => {
  const place = (path: string): string => `/workspace/${path}`;
  const cache = { local: null, registry: null, gha: null, mode: 'max' } as const;

  it('in a registry go into a repository of its own, as ECR takes them; a pull request only reads', () => {
    const registry = { ...cache, registry: 'registry.example/cache:web' };
    const { words } = cacheWords(registry, { place, room: '/room', mayPush: true });
    expect(words).toEqual([
      ...['--cache-from', 'type=registry,ref=registry.example/cache:web'],
      '--cache-to',
      'type=registry,ref=registry.example/cache:web,image-manifest=true,oci-mediatypes=true,mode=max,ignore-error=true',
    ]);
    expect(cacheWords(registry, { place, room: '/room', mayPush: false }).words).toHaveLength(2);
  });

  it('of GitHub get their options, local ones are written beside the old one', () => {
    const { words, local } = cacheWords(
      { ...cache, gha: { scope: 'web', timeout: '1m' }, local: 'cache', mode: 'min' },
      { place, room: '/room', mayPush: false },
    );
    expect(local).toEqual({ path: '/workspace/cache', fresh: '/room/cache' });
    expect(words).toEqual([
      ...['--cache-to', 'type=local,dest=/room/cache,mode=min,ignore-error=true'],
      ...['--cache-from', 'type=gha,scope=web,timeout=1m'],
      ...['--cache-to', 'type=gha,scope=web,timeout=1m,mode=min,ignore-error=true'],
    ]);
  });
});

it('docker keeps the cloud’s keys for its helpers; the runner’s token only where its cache is used', () => {
  const job = {
    PATH: '/bin',
    AWS_ACCESS_KEY_ID: 'AKIA',
    ACTIONS_RUNTIME_TOKEN: 'token',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'oidc',
    GITHUB_OUTPUT: '/file',
    GITHUB_SHA: 'abc',
    INPUT_SECRET: 'x',
  };
  const kept = dockerEnvironment(job, { gha: false });
  expect(kept).toMatchObject({ PATH: '/bin', AWS_ACCESS_KEY_ID: 'AKIA', SOURCE_DATE_EPOCH: '315532800' });
  for (const name of ['ACTIONS_RUNTIME_TOKEN', 'GITHUB_OUTPUT', 'GITHUB_SHA', 'INPUT_SECRET'])
    expect(kept).not.toHaveProperty(name);
  const cached = dockerEnvironment(job, { gha: true });
  expect(cached['ACTIONS_RUNTIME_TOKEN']).toBe('token');
  expect(cached).not.toHaveProperty('ACTIONS_ID_TOKEN_REQUEST_TOKEN');
});

describe('a login for one build', () => {
  it('inherits the user’s configuration and lies beside it, for this user alone', () => {
    const [folder, room] = [temporaryFolder(), temporaryFolder()];
    mkdirSync(join(folder, 'cli-plugins'));
    const auths = { 'ghcr.io': { auth: 'dXNlcjpw' } };
    writeFileSync(join(folder, 'config.json'), JSON.stringify({ auths, credsStore: 'desktop', proxies: {} }));
    expect(knowsHost(folder, 'ghcr.io')).toBe(true);
    expect(knowsHost(folder, 'registry.example')).toBe(false);
    const made = signIn(folder, [{ host: 'registry.example', username: 'AWS', password: 'p:w' }], room);
    expect(JSON.parse(readFileSync(join(made, 'config.json'), 'utf8'))).toEqual({
      auths: { ...auths, 'registry.example': { auth: Buffer.from('AWS:p:w').toString('base64') } },
      credsStore: 'desktop',
      credHelpers: { 'registry.example': '' },
      proxies: {},
    });
    expect(statSync(join(made, 'config.json')).mode & 0o777).toBe(0o600);
    expect(readlinkSync(join(made, 'cli-plugins'))).toBe(join(folder, 'cli-plugins'));
    expect(readFileSync(join(folder, 'config.json'), 'utf8')).not.toContain('registry.example');
  });

  it('works where the user has no configuration', () => {
    const logins = [{ host: 'registry.example', username: 'a', password: 'b' }];
    const made = signIn('/no/such/folder', logins, temporaryFolder());
    expect(readFileSync(join(made, 'config.json'), 'utf8')).toContain('registry.example');
  });
});

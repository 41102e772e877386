import { describe, expect, it } from 'vitest';
import { parseConfiguration } from '../../src/config/parse.ts';
import type { BuildDeclaration } from '../../src/domain/build.ts';
import { withService } from './problems.ts';

function buildOf(keys: string, more = ''): BuildDeclaration {
  return parseConfiguration(withService(keys, more), { file: 'waybill.yml' }).topology(null, 'returns').build;
}

describe('build', () => {
  it('has a Dockerfile from the context, as in Compose', () => {
    expect(buildOf('build: ./services/returns/')).toMatchObject({
      context: 'services/returns',
      recipe: { path: 'services/returns/Dockerfile' },
    });
    expect(buildOf('build: { context: services/returns, dockerfile: docker/prod.Dockerfile }')).toMatchObject({
      recipe: { path: 'services/returns/docker/prod.Dockerfile' },
    });
    expect(buildOf('build: { context: services/returns, dockerfile: ../../Dockerfile }')).toMatchObject({
      recipe: { path: 'Dockerfile' },
    });
  });

  it('takes every key of the long form', () => {
    expect(
      buildOf(
        'build: { context: ., target: runtime, args: { NODE: 24, NAME: "{service}" }, paths: packages/common, contexts: { shared: ./shared/ }, platforms: [linux/amd64, linux/arm64], epoch: 3 }',
      ),
    ).toEqual({
      context: '.',
      recipe: { kind: 'dockerfile', path: 'Dockerfile' },
      target: 'runtime',
      arguments: { NODE: '24', NAME: 'returns' },
      platforms: ['linux/amd64', 'linux/arm64'],
      paths: ['packages/common'],
      contexts: { shared: 'shared' },
      epoch: 3,
    });
  });

  it('takes a command apart without a shell (I10)', () => {
    const command = buildOf(`build: { context: app, command: 'make "my image" a\\ b', output: dist/image }`);
    expect(command).toMatchObject({
      context: 'app',
      recipe: { kind: 'command', words: ['make', 'my image', 'a b'], output: 'dist/image' },
      platforms: [],
    });
    expect(buildOf('build: { command: [sh, -c, "a | b"], output: image }').recipe).toMatchObject({
      words: ['sh', '-c', 'a | b'],
    });
  });

  it('replaces placeholders in each word, never in the text as a whole (I10)', () => {
    expect(buildOf('build: { command: "make {service} -o {{x}}", output: "out/{service}" }').recipe).toEqual({
      kind: 'command',
      words: ['make', 'returns', '-o', '{x}'],
      output: 'out/returns',
    });
  });

  it('takes an archive', () => {
    expect(buildOf('build: { archive: out/image.tar, paths: [src] }')).toMatchObject({
      recipe: { kind: 'archive', path: 'out/image.tar' },
      paths: ['src'],
    });
  });

  it('takes with what it is built, which two services may differ in', () => {
    const build =
      'build: { builder: docker, secrets: { npm: NPM_TOKEN, netrc: { file: "~/{service}.netrc" } }, ssh: default, cache: { registry: "registry.example/cache:{service}", local: cache, mode: min }, sbom: { generator: registry.example/syft }, provenance: max, attestations: children }';
    expect(buildOf(build).means).toEqual({
      builder: 'docker',
      secrets: { npm: { kind: 'variable', name: 'NPM_TOKEN' }, netrc: { kind: 'file', path: '~/returns.netrc' } },
      ssh: ['default'],
      cache: { local: 'cache', registry: 'registry.example/cache:returns', gha: null, mode: 'min' },
      sbom: { generator: 'registry.example/syft' },
      provenance: 'max',
      attestations: 'children',
    });
    expect(buildOf('build: { cache: gha }').means?.cache).toEqual({
      local: null,
      registry: null,
      gha: { scope: 'returns' },
      mode: 'max',
    });
    expect(buildOf('build: { cache: { gha: { scope: all } } }').means?.cache?.gha).toEqual({ scope: 'all' });
    expect(buildOf('build: .').means).toBeUndefined();
  });

  it('takes from defaults with what it is built, secrets by name; a command takes none of it', () => {
    const defaults =
      'defaults:\n  build: { context: ., secrets: { a: A, b: B }, builder: buildx, attestations: none }\n';
    expect(buildOf('build: { secrets: { b: C } }', defaults).means).toMatchObject({
      builder: 'buildx',
      secrets: { a: { name: 'A' }, b: { name: 'C' } },
    });
    expect(buildOf('build: { command: make, output: image }', defaults).means).toMatchObject({
      builder: null,
      secrets: {},
      attestations: 'none',
    });
  });

  it('lays the keys of a service over those of defaults', () => {
    const defaults =
      'defaults:\n  build: { context: "services/{service}", target: runtime, args: { A: 1, B: 2 }, paths: [common] }\n';
    expect(buildOf('count: 1', defaults)).toMatchObject({ context: 'services/returns', target: 'runtime' });
    expect(buildOf('build: { args: { B: 3 } }', defaults)).toMatchObject({
      context: 'services/returns',
      target: 'runtime',
      arguments: { A: '1', B: '3' },
    });
    expect(buildOf('build: { command: make, output: image }', defaults)).toMatchObject({
      context: 'services/returns',
      recipe: { kind: 'command' },
      target: null,
      arguments: {},
      paths: ['common'],
    });
  });
});

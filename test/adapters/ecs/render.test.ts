import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Definition } from '../../../src/adapters/ecs/definition.ts';
import { registrable } from '../../../src/adapters/ecs/definition.ts';
import { renderDefinition, renderForHash, type RenderInput } from '../../../src/adapters/ecs/render.ts';
import { revisionHash } from '../../../src/adapters/ecs/revision-hash.ts';
import { WaybillError } from '../../../src/domain/error.ts';
import { digestOf } from '../../../src/domain/hash.ts';
import type { WorkloadTopology } from '../../../src/domain/topology.ts';

const digest = digestOf('image');
const workload: WorkloadTopology = {
  name: 'returns',
  container: null,
  count: null,
  cpu: null,
  memory: null,
  variables: {},
  secrets: {},
  command: null,
  base: null,
  settings: {},
};
const base: Definition = {
  family: 'returns',
  cpu: '256',
  memory: '512',
  containerDefinitions: [
    {
      name: 'app',
      image: 'registry.example/returns:old',
      environment: [
        { name: 'PORT', value: '8080' },
        { name: 'LEVEL', value: 'info' },
      ],
      secrets: [{ name: 'TOKEN', valueFrom: 'arn:aws:ssm:eu-west-1:111122223333:parameter/token' }],
    },
  ],
};

function input(changes: Partial<RenderInput> = {}): RenderInput {
  return {
    base,
    family: 'returns',
    service: 'returns',
    environment: 'prod',
    workload,
    repositoryUri: 'registry.example/returns',
    digest,
    commit: 'c0ffee',
    version: '1.4.0',
    sidecars: {},
    ...changes,
  };
}

function variables(rendered: Definition, container = 'app'): Record<string, string> {
  const found = rendered.containerDefinitions?.find(({ name }) => name === container);
  return Object.fromEntries((found?.environment ?? []).map(({ name, value }) => [name ?? '', value ?? '']));
}

function secrets(rendered: Definition): Record<string, string> {
  const found = rendered.containerDefinitions?.[0]?.secrets ?? [];
  return Object.fromEntries(found.map(({ name, valueFrom }) => [name ?? '', valueFrom ?? '']));
}

function hash(given: RenderInput, nonce: string | null = null): string {
  return revisionHash(given.digest, [{ name: 'returns', definition: renderForHash(given), settings: {} }], nonce);
}

const name = fc.stringMatching(/^[A-Z][A-Z0-9_]{0,8}$/).filter((text) => !text.startsWith('WAYBILL'));
const overlay = fc.dictionary(name, fc.string({ maxLength: 12 }));

describe('rendering', () => {
  test('carries the image by digest and says who it is', () => {
    const { definition, container } = renderDefinition(input());
    expect(container).toBe('app');
    expect(definition.containerDefinitions?.[0]?.image).toBe(`registry.example/returns@${digest}`);
    expect(variables(definition)).toEqual({
      PORT: '8080',
      LEVEL: 'info',
      WAYBILL_DIGEST: digest,
      WAYBILL_ENVIRONMENT: 'prod',
      WAYBILL_COMMIT: 'c0ffee',
      WAYBILL_VERSION: '1.4.0',
    });
  });

  test('leaves out what only AWS writes', () => {
    const described = {
      ...base,
      taskDefinitionArn: 'arn',
      revision: 7,
      status: 'ACTIVE' as const,
      registeredAt: new Date(0),
    };
    expect(
      registrable({
        ...described,
        compatibilities: ['FARGATE'],
        requiresAttributes: [{ name: 'x' }],
        registeredBy: 'me',
      }),
    ).toEqual(base);
  });

  test('lays cpu, memory, command, variables and secrets over the base', () => {
    const given = {
      ...workload,
      cpu: 1024,
      memory: 2048,
      command: ['serve'],
      variables: { LEVEL: 'warn' },
      secrets: { KEY: 'arn:key' },
    };
    const { definition } = renderDefinition(input({ workload: given }));
    expect(definition).toMatchObject({ cpu: '1024', memory: '2048' });
    expect(definition.containerDefinitions?.[0]?.command).toEqual(['serve']);
    expect(variables(definition)).toMatchObject({ LEVEL: 'warn', PORT: '8080' });
    expect(secrets(definition)).toMatchObject({ KEY: 'arn:key' });
  });

  test('a name is a variable or a secret, never both', () => {
    const asVariable = renderDefinition(input({ workload: { ...workload, variables: { TOKEN: 'plain' } } })).definition;
    expect(variables(asVariable)).toMatchObject({ TOKEN: 'plain' });
    expect(secrets(asVariable)).toEqual({});
    const asSecret = renderDefinition(input({ workload: { ...workload, secrets: { LEVEL: 'arn:level' } } })).definition;
    expect(variables(asSecret)).not.toHaveProperty('LEVEL');
    expect(secrets(asSecret)).toMatchObject({ LEVEL: 'arn:level' });
  });

  test('replaces {commit} and {version} in what is registered, not in what is hashed', () => {
    const given = input({ workload: { ...workload, variables: { RELEASE: 'returns@{version}+{commit}' } } });
    expect(variables(renderDefinition(given).definition)).toMatchObject({ RELEASE: 'returns@1.4.0+c0ffee' });
    expect(variables(renderForHash(given))).toMatchObject({ RELEASE: 'returns@{version}+{commit}' });
    const unnamed = renderDefinition({ ...given, version: null }).definition;
    expect(variables(unnamed)).toMatchObject({ RELEASE: 'returns@+c0ffee' });
    expect(variables(unnamed)).not.toHaveProperty('WAYBILL_VERSION');
  });

  test('what a base says under our names is never carried on', () => {
    const stale = {
      ...base,
      containerDefinitions: [{ name: 'app', image: 'x', environment: [{ name: 'WAYBILL_VERSION', value: 'forged' }] }],
    };
    expect(variables(renderDefinition(input({ base: stale, version: null })).definition)).not.toHaveProperty(
      'WAYBILL_VERSION',
    );
  });

  test('sidecars go to their digests; another container of the artifact’s image goes with it', () => {
    const envoy = digestOf('envoy');
    const containers = [
      { name: 'returns', image: 'registry.example/returns:1' },
      { name: 'migrate', image: 'registry.example/returns:1', essential: false },
      { name: 'envoy', image: 'public.example/envoy:v1' },
    ];
    const { definition, container } = renderDefinition(
      input({ base: { ...base, containerDefinitions: containers }, sidecars: { envoy } }),
    );
    expect(container).toBe('returns');
    expect(definition.containerDefinitions?.map(({ image }) => image)).toEqual([
      `registry.example/returns@${digest}`,
      `registry.example/returns@${digest}`,
      `public.example/envoy@${envoy}`,
    ]);
    expect(variables(definition, 'envoy')).toEqual({});
  });

  test('where no container is the one, all are listed', () => {
    const containers = [
      { name: 'a', image: 'x' },
      { name: 'b', image: 'y' },
    ];
    const act = () => renderDefinition(input({ base: { ...base, containerDefinitions: containers } }));
    expect(act).toThrow(WaybillError);
    expect(act).toThrow(/got a, b/);
    const named = input({
      base: { ...base, containerDefinitions: containers },
      workload: { ...workload, container: 'b' },
    });
    expect(renderDefinition(named).container).toBe('b');
    expect(() => renderDefinition(input({ workload: { ...workload, container: 'gone' } }))).toThrow(
      /expected a container gone, got app/,
    );
  });
});

describe('properties', () => {
  test('rendering is deterministic, whatever the order of keys and variables', () => {
    fc.assert(
      fc.property(overlay, overlay, (first, second) => {
        const given = (over: Record<string, string>, under: Record<string, string>): RenderInput =>
          input({
            workload: { ...workload, variables: over },
            base: {
              ...base,
              containerDefinitions: [
                {
                  name: 'app',
                  image: 'x',
                  environment: Object.entries(under).map(([key, value]) => ({ name: key, value })),
                },
              ],
            },
          });
        const reversed = (of: Record<string, string>) => Object.fromEntries(Object.entries(of).reverse());
        expect(renderDefinition(given(reversed(first), reversed(second)))).toEqual(
          renderDefinition(given(first, second)),
        );
        expect(hash(given(reversed(first), reversed(second)))).toBe(hash(given(first, second)));
      }),
    );
  });

  test('a variable taken out of the overlay disappears', () => {
    fc.assert(
      fc.property(overlay, name, (kept, removed) => {
        const without = Object.fromEntries(Object.entries(kept).filter(([key]) => key !== removed));
        const rendered = renderDefinition(input({ workload: { ...workload, variables: without } })).definition;
        const inBase =
          base.containerDefinitions?.[0]?.environment?.some((variable) => variable.name === removed) === true;
        if (!inBase) expect(variables(rendered)).not.toHaveProperty(removed);
      }),
    );
  });

  test('dev’s overlay never reaches prod: what prod renders does not depend on it', () => {
    fc.assert(
      fc.property(overlay, overlay, (dev, prod) => {
        renderDefinition(input({ environment: 'dev', workload: { ...workload, variables: dev } }));
        const rendered = variables(renderDefinition(input({ workload: { ...workload, variables: prod } })).definition);
        const allowed = new Set([
          ...Object.keys(prod),
          'PORT',
          'LEVEL',
          ...Object.keys(rendered).filter((key) => key.startsWith('WAYBILL_')),
        ]);
        expect(Object.keys(rendered).every((key) => allowed.has(key))).toBe(true);
      }),
    );
  });

  test('the hash ignores commit and version, and nothing else', () => {
    fc.assert(
      fc.property(fc.option(fc.string()), fc.option(fc.string()), (commit, version) => {
        expect(hash(input({ commit, version }))).toBe(hash(input()));
      }),
    );
    const plain = hash(input());
    expect(hash(input({ digest: digestOf('other') }))).not.toBe(plain);
    expect(hash(input({ environment: 'uat' }))).not.toBe(plain);
    expect(hash(input({ workload: { ...workload, variables: { X: '1' } } }))).not.toBe(plain);
    expect(hash(input({ workload: { ...workload, memory: 4096 } }))).not.toBe(plain);
    expect(hash(input(), 'forced')).not.toBe(plain);
  });
});

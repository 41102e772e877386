import { describe, expect, it } from 'vitest';
import { configurationFromInputs } from '../../src/config/inputs.ts';
import { problemsOf } from './problems.ts';

describe('configurationFromInputs', () => {
  it('is the same configuration as from a file', () => {
    const configuration = configurationFromInputs({
      service: 'returns',
      environment: 'prod',
      cluster: 'shop',
      region: 'eu-west-1',
      repository: 'shop/returns',
      url: 'https://shop.example',
      probe: '/health',
      container: 'app',
    });
    expect(configuration.services).toEqual(['returns']);
    expect(configuration.policy.environments).toMatchObject([
      {
        name: 'prod',
        place: { cluster: 'shop', region: 'eu-west-1' },
        branches: null,
        tags: null,
        requires: { verifiedIn: [] },
      },
    ]);
    expect(configuration.topology('prod', 'returns')).toMatchObject({
      repository: 'shop/returns',
      url: 'https://shop.example',
      probes: [{ url: 'https://shop.example/health' }],
      workloads: [{ name: 'returns', container: 'app' }],
    });
  });

  it('has the defaults where inputs are absent', () => {
    const configuration = configurationFromInputs({ service: 'returns', environment: null });
    expect(configuration.topology(null, 'returns')).toMatchObject({ repository: 'returns', build: { context: '.' } });
    expect(configuration.unsupported).toEqual([]);
  });

  it('tells every finding by the name of its input', () => {
    const problems = problemsOf(() =>
      configurationFromInputs({
        service: 'Returns',
        environment: 'PROD',
        cluster: 'a b',
        region: 'x',
        repository: 'a:b',
        url: 'shop',
        probe: 'health',
        container: '',
      }),
    );
    expect(problems.map(({ where }) => where).sort()).toEqual([
      'input "environment"',
      'input "region"',
      'input "service"',
    ]);
    const inner = problemsOf(() =>
      configurationFromInputs({
        service: 'returns',
        environment: 'prod',
        cluster: 'a b',
        repository: 'a:b',
        url: 'shop',
        probe: 'health',
        container: '',
      }),
    );
    expect(inner.map(({ where }) => where).sort()).toEqual([
      'input "cluster"',
      'input "container"',
      'input "probe"',
      'input "repository"',
      'input "url"',
    ]);
  });

  it('refuses with input-invalid', () => {
    expect(() => configurationFromInputs({ service: '', environment: 'prod' })).toThrow(
      expect.objectContaining({ code: 'input-invalid' }),
    );
  });
});

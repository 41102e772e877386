import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findEnvironment, policyHash } from '../../src/config/configuration.ts';
import { parseConfiguration } from '../../src/config/parse.ts';
import type { HttpProbe } from '../../src/domain/probe.ts';
import type { WorkloadTopology } from '../../src/domain/topology.ts';

const least = readFileSync(join(import.meta.dirname, 'least.yml.txt'), 'utf8');
const gitFlow = readFileSync(join(import.meta.dirname, 'git-flow.yml.txt'), 'utf8');

const plainWorkload: Omit<WorkloadTopology, 'name'> = {
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

const nobody = { branches: [], tags: [] };

const timing = { lockTimeoutSeconds: null, admitTtlSeconds: 3600, verdictSeconds: 1800, returnSeconds: 900 };

function health(service: string, host: string): HttpProbe {
  return {
    kind: 'http',
    name: 'GET /health',
    method: 'GET',
    url: `https://${service}.${host}/health`,
    headers: {},
    body: null,
    expect: { status: [[200, 299]], headers: {}, json: {}, body: null, version: null },
    timeoutSeconds: 10,
    repeats: 1,
    intervalSeconds: 1,
    successRate: 1,
    p95Milliseconds: null,
  };
}

describe('the least that works', () => {
  const configuration = parseConfiguration(least, { file: 'waybill.yml' });

  it('has every default of the file', () => {
    expect(configuration.region).toBe('eu-west-1');
    expect(configuration.services).toEqual(['returns']);
    expect(configuration.notify).toEqual([]);
    expect(configuration.filesFor('prod')).toEqual([]);
    expect(configuration.policy).toEqual({
      policyRef: null,
      registry: {
        host: null,
        role: null,
        account: null,
        region: null,
        ledger: 'waybill/{environment}/{service}',
        latestFrom: null,
      },
      environments: [
        {
          name: 'prod',
          github: 'prod',
          branches: null,
          tags: null,
          requires: { verifiedIn: [], tests: [], except: nobody },
          place: { cluster: 'shop', region: 'eu-west-1' },
          region: 'eu-west-1',
          role: 'arn:aws:iam::333333333333:role/waybill-prod',
          account: '333333333333',
          registry: null,
          url: null,
          hold: false,
          allowZero: false,
          allowDowngrade: true,
          ...timing,
        },
      ],
    });
  });

  it('has one service with nothing but defaults', () => {
    expect(configuration.topology('prod', 'returns')).toEqual({
      name: 'returns',
      repository: 'returns',
      build: {
        context: '.',
        recipe: { kind: 'dockerfile', path: 'Dockerfile' },
        target: null,
        arguments: {},
        platforms: ['linux/amd64'],
        paths: [],
        contexts: {},
        epoch: 0,
      },
      versionTag: 'v*',
      tests: [],
      configGuard: { level: 'warn', except: [] },
      workloads: [{ name: 'returns', ...plainWorkload }],
      probes: [{ kind: 'steady', name: 'steady for 60s', seconds: 60 }],
      url: null,
      needs: [],
    });
  });
});

describe('git-flow, two services, three environments', () => {
  const configuration = parseConfiguration(gitFlow, { file: 'waybill.yml' });

  it('has the policy of three environments', () => {
    const environment = (name: string, account: string) => ({
      name,
      github: name,
      branches: null,
      tags: null,
      requires: { verifiedIn: [], tests: [], except: nobody },
      place: { cluster: `shop-${name}`, region: 'eu-west-1' },
      region: 'eu-west-1',
      role: `arn:aws:iam::${account}:role/waybill-${name}`,
      account,
      registry: null,
      url: `https://{service}.${name}.shop.example`,
      hold: false,
      allowZero: false,
      allowDowngrade: true,
      ...timing,
    });
    expect(configuration.policy).toEqual({
      policyRef: 'main',
      registry: {
        host: null,
        role: 'arn:aws:iam::111111111111:role/waybill-build',
        account: '111111111111',
        region: 'eu-west-1',
        ledger: 'waybill/{environment}/{service}',
        latestFrom: null,
      },
      environments: [
        { ...environment('dev', '222222222222'), branches: ['develop'] },
        { ...environment('uat', '222222222222'), branches: ['release/*', 'hotfix/*'] },
        {
          ...environment('prod', '333333333333'),
          tags: ['v*'],
          requires: { verifiedIn: ['uat'], tests: [], except: nobody },
          url: 'https://{service}.shop.example',
          hold: true,
          allowDowngrade: false,
        },
      ],
    });
  });

  it('builds each service from its own folder', () => {
    expect(configuration.topology(null, 'returns').build).toMatchObject({
      context: 'services/returns',
      recipe: { kind: 'dockerfile', path: 'services/returns/Dockerfile' },
      target: null,
      paths: [],
    });
    expect(configuration.topology(null, 'shipping')).toMatchObject({
      build: {
        context: 'services/shipping',
        recipe: { kind: 'dockerfile', path: 'services/shipping/Dockerfile' },
        target: 'runtime',
        paths: ['packages/common'],
      },
      probes: [],
      url: null,
    });
  });

  it('runs one image as two workloads, with what production sets', () => {
    expect(configuration.services).toEqual(['returns', 'shipping']);
    expect(configuration.topology('prod', 'shipping').workloads).toEqual([
      { ...plainWorkload, name: 'shipping', cpu: 1024, memory: 2048, variables: { LOG_LEVEL: 'warn' } },
      { ...plainWorkload, name: 'shipping-worker', cpu: 1024, memory: 2048, variables: { LOG_LEVEL: 'warn' } },
    ]);
    expect(configuration.topology('uat', 'shipping').workloads).toEqual([
      { ...plainWorkload, name: 'shipping' },
      { ...plainWorkload, name: 'shipping-worker' },
    ]);
  });

  it('probes each service at its own URL', () => {
    expect(configuration.topology('dev', 'returns')).toMatchObject({
      url: 'https://returns.dev.shop.example',
      probes: [health('returns', 'dev.shop.example')],
    });
    expect(configuration.topology('prod', 'shipping').probes).toEqual([health('shipping', 'shop.example')]);
  });

  it('takes the environment from the policy ref where that one differs', () => {
    const prod = findEnvironment(parseConfiguration(least, { file: 'waybill.yml' }).policy, 'prod');
    const topology = configuration.topology({ ...prod, url: 'https://{service}.guarded.example' }, 'returns');
    expect(topology.probes).toEqual([health('returns', 'guarded.example')]);
  });

  it('tells who is notified', () => {
    expect(configuration.notify).toEqual([
      { place: { kind: 'slack-webhook', url: 'SLACK_WEBHOOK_URL' }, rule: { outcomes: null, environments: null } },
    ]);
  });

  it('has nothing in it that is not honoured', () => {
    expect(configuration.unsupported).toEqual([]);
  });
});

describe('downgrades', () => {
  it.each([
    ['', [true, true, false]],
    ['downgrade: refuse', [true, false, false]],
  ])('are refused in production, and where the file says so (%j)', (uat, allowed) => {
    const { policy } = parseConfiguration(
      `version: 1\nenvironments:\n  dev:\n  uat:\n    requires: { verified-in: dev }\n    ${uat}\n  prod:\n    requires: { verified-in: uat }\nservices:\n  returns:\n`,
      { file: 'waybill.yml' },
    );
    expect(policy.environments.map(({ allowDowngrade }) => allowDowngrade)).toEqual(allowed);
  });
});

describe('policyHash', () => {
  const hash = (text: string): string => policyHash(parseConfiguration(text, { file: 'waybill.yml' }));

  it('is the same for the same policy, however it is written', () => {
    const uat = /^ {2}uat:\n(?: {4}.*\n)+/m.exec(gitFlow)?.[0] ?? '';
    expect(uat).toContain('shop-uat');
    expect(hash(gitFlow.replace(uat, '').replace('environments:', `environments:\n${uat}# `))).toBe(hash(gitFlow));
    expect(hash(gitFlow.replaceAll(/ *#.*$/gm, ''))).toBe(hash(gitFlow));
    expect(hash(gitFlow.replace('verified-in: [uat]', 'verified-in: uat'))).toBe(hash(gitFlow));
    expect(hash(gitFlow.replace('LOG_LEVEL: warn', 'LOG_LEVEL: info'))).toBe(hash(gitFlow));
  });

  it('differs as soon as something lets more in', () => {
    expect(hash(gitFlow.replace('"hotfix/*"', '"**"'))).not.toBe(hash(gitFlow));
    expect(hash(gitFlow.replace('role/waybill-prod', 'role/other'))).not.toBe(hash(gitFlow));
    expect(hash(gitFlow.replace('verified-in: [uat]', 'verified-in: [dev]'))).not.toBe(hash(gitFlow));
  });
});

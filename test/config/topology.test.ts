import { describe, expect, it } from 'vitest';
import { parseConfiguration } from '../../src/config/parse.ts';
import type { Configuration } from '../../src/config/configuration.ts';
import { problemsOf, withService } from './problems.ts';

const parse = (text: string): Configuration => parseConfiguration(text, { file: 'waybill.yml' });

const layered = parse(`version: 1
region: eu-west-1
environments:
  dev: { cluster: dev, url: https://dev.example/shop/ }
  prod: { cluster: "shop-{environment}", region: us-east-1, url: "https://{service}-{environment}.example" }
defaults:
  build: services/{service}
  probe: /health
  count: 1
  variables: { FROM: defaults, LEVEL: info, WHERE: "{environment}", WHO: "{service}@{commit}" }
  ecs: { container: app, deployment: { maximum-percent: 150 }, health-check-grace-period: 2m }
services:
  returns:
    secrets: { KEY: "/{environment}/{service}/key" }
    variables: { FROM: service, LITERAL: "{{braces}} \${shell} %{log}" }
    environments:
      prod:
        count: 4
        variables: { FROM: prod }
        probe: [/ready, { steady: 2m }]
        ecs: { services: "{service}-{environment}", deployment: { minimum-healthy-percent: 100, circuit-breaker: { enable: true, rollback: true } } }
  shipping:
    image: shop/{service}
    version-tag: "{service}/v*"
    needs: returns
    ecs:
      services:
        - web
        - { name: worker, container: job, cpu: 256, count: 2, command: 'node "worker file.js" {environment}', variables: { FROM: worker } }
    environments:
      dev: { ecs: { services: worker } }
      prod: { count: 6, cpu: 1024, ecs: { services: [{ name: worker, cpu: 512 }, web] } }
`);

describe('defaults, service and environment are laid over each other', () => {
  it('maps by name, the rest as a whole', () => {
    const [workload] = layered.topology('prod', 'returns').workloads;
    expect(workload).toMatchObject({
      name: 'returns-prod',
      container: 'app',
      count: 4,
      variables: {
        FROM: 'prod',
        LEVEL: 'info',
        WHERE: 'prod',
        WHO: 'returns@{commit}',
        LITERAL: '{braces} ${shell} %{log}',
      },
      secrets: { KEY: '/prod/returns/key' },
      settings: {
        deploymentConfiguration: {
          maximumPercent: 150,
          minimumHealthyPercent: 100,
          deploymentCircuitBreaker: { enable: true, rollback: true },
        },
        healthCheckGracePeriodSeconds: 120,
      },
    });
    expect(layered.topology('dev', 'returns').workloads[0]).toMatchObject({
      name: 'returns',
      count: 1,
      variables: { FROM: 'service' },
      settings: { deploymentConfiguration: { maximumPercent: 150 } },
    });
  });

  it('a list of an environment is the whole list there, and takes the rest from the item of the same name', () => {
    const workloads = (environment: string) =>
      layered
        .topology(environment, 'shipping')
        .workloads.map(({ name, container, count, cpu, command, variables }) => ({
          name,
          container,
          count,
          cpu,
          command,
          from: variables['FROM'],
        }));
    const command = (environment: string) => ['node', 'worker file.js', environment];
    expect(workloads('dev')).toEqual([
      { name: 'worker', container: 'job', count: 2, cpu: 256, command: command('dev'), from: 'worker' },
    ]);
    expect(workloads('prod')).toEqual([
      { name: 'worker', container: 'job', count: 2, cpu: 512, command: command('prod'), from: 'worker' },
      { name: 'web', container: 'app', count: 6, cpu: 1024, command: null, from: 'defaults' },
    ]);
  });

  it('probes below the URL of the environment', () => {
    expect(layered.topology('dev', 'returns').probes).toMatchObject([{ url: 'https://dev.example/shop/health' }]);
    expect(layered.topology('prod', 'returns').probes).toMatchObject([
      { kind: 'http', name: 'GET /ready', url: 'https://returns-prod.example/ready' },
      { kind: 'steady', seconds: 120 },
    ]);
  });

  it('has repository, version tag and needs of its own', () => {
    expect(layered.topology(null, 'shipping')).toMatchObject({
      repository: 'shop/shipping',
      versionTag: 'shipping/v*',
      tests: [],
      configGuard: { level: 'warn', except: [] },
      needs: ['returns'],
      build: { context: 'services/shipping' },
    });
  });

  it('renders the place of an environment', () => {
    expect(layered.policy.environments.map(({ place }) => place)).toEqual([
      { cluster: 'dev', region: 'eu-west-1' },
      { cluster: 'shop-prod', region: 'us-east-1' },
    ]);
  });
});

describe('an unknown name', () => {
  it('is refused with the list', () => {
    expect(problemsOf(() => layered.topology('prod', 'shiping'))).toEqual([
      {
        message: 'expected one of the services returns, shipping, got "shiping"; did you mean "shipping"?',
        where: 'input "service"',
        fix: 'service: shipping',
      },
    ]);
    expect(problemsOf(() => layered.topology('stage', 'shipping'))[0]?.message).toContain(
      'environments dev, prod, got "stage"',
    );
    expect(problemsOf(() => layered.topology('__proto__', 'constructor'))).toHaveLength(1);
  });
});

describe('ecs.task-definition', () => {
  const configuration = parse(
    withService('ecs: { task-definition: "ecs/{service}.{environment}.json" }').replace(
      'cluster: shop',
      'cluster: shop, region: eu-west-1, account: "222222222222"',
    ),
  );
  const file = (text: string) => (path: string) => (path === 'ecs/returns.prod.json' ? text : undefined);

  it('is listed, and read with its placeholders replaced', () => {
    expect(configuration.filesFor('prod')).toEqual(['ecs/returns.prod.json']);
    expect(configuration.filesFor(null)).toEqual([]);
    const text =
      '{"taskDefinition":{"family":"{service}-{environment}","cpu":"256","taskRoleArn":"arn:aws:iam::{account}:role/{region}","containerDefinitions":[{"command":["curl","-w","%{http_code}","${URL}"]}]}}';
    expect(configuration.topology('prod', 'returns', file(text)).workloads[0]?.base).toEqual({
      family: 'returns-prod',
      cpu: '256',
      taskRoleArn: 'arn:aws:iam::222222222222:role/eu-west-1',
      containerDefinitions: [{ command: ['curl', '-w', '%{http_code}', '${URL}'] }],
    });
    expect(configuration.topology(null, 'returns').workloads[0]?.base).toBeNull();
  });

  it.each([
    ['missing', () => undefined, 'expected a file ecs/returns.prod.json in the commit, got none'],
    ['no JSON', file('{"password": "s3cr3t"'), 'expected JSON in ecs/returns.prod.json'],
    ['a list', file('[]'), 'expected a task definition (a JSON object) in ecs/returns.prod.json, got a list'],
    [
      'with another placeholder',
      file('{"family":"{commit}"}'),
      'expected one of {service}, {environment}, {account}, {region} here, got {commit}',
    ],
  ])('is refused where it is %s', (_, files, message) => {
    const problems = problemsOf(() => configuration.topology('prod', 'returns', files));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.where).toBe('waybill.yml:6');
    expect(problems[0]?.message).toContain(message);
    expect(problems[0]?.message).not.toContain('s3cr3t');
  });
});

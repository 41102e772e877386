import { describe, it } from 'vitest';
import { expectRefusal, withService, type Refusal } from './problems.ts';

const refusals: readonly Refusal[] = [
  [
    'a service with a slash',
    'version: 1\nenvironments:\n  prod:\nservices:\n  shop/returns:\n',
    5,
    'expected a service name',
    'returns:',
  ],
  [
    'a build in an environment',
    withService('environments:\n  prod:\n    build: .'),
    8,
    'got "build"',
    '`build:` belongs to `services.<service>`: one image for every environment',
  ],
  [
    'an environment that is not declared',
    withService('environments:\n  prd: { count: 1 }'),
    7,
    'got "prd"; did you mean "prod"?',
    'prod:',
  ],
  [
    'a build beside its service',
    'version: 1\nenvironments:\n  prod:\nservices:\n  returns:\n  build: .\n',
    6,
    'got ".": `build` stands beside `returns`, which is empty',
    'returns: { build: . }',
  ],
  [
    'a cluster beside its environment',
    'version: 1\nenvironments:\n  prod:\n  cluster: shop\nservices:\n  returns:\n',
    4,
    'got "shop": `cluster` stands beside `prod`, which is empty',
    'prod: { cluster: shop }',
  ],
  [
    'the same build twice',
    withService('build: ./', '  shipping:\n    build: { context: . }\n'),
    8,
    'the same build as returns',
    undefined,
  ],
  [
    'the same repository twice',
    withService('build: a', '  shipping:\n    build: b\n    image: returns\n'),
    9,
    'got returns, which belongs to returns',
    'image: shop/{service}',
  ],
  [
    'a repository with a host',
    withService('image: 111111111111.dkr.ecr.eu-west-1.amazonaws.com/shop/returns:latest'),
    6,
    'without host, tag or digest',
    'image: shop/returns',
  ],
  [
    'an image by environment',
    withService('image: "{service}-{environment}"'),
    6,
    'got {environment}',
    'one image for every environment, so its name cannot hold one',
  ],
  [
    'a need that is unknown',
    withService('needs: shiping', '  shipping:\n    build: b\n'),
    6,
    'did you mean "shipping"?',
    'needs: [shipping]',
  ],
  [
    'needs in a circle',
    withService('needs: shipping', '  shipping:\n    build: b\n    needs: returns\n'),
    9,
    'expected no circle, got returns → shipping → returns',
    'remove "returns" from needs of shipping',
  ],
  [
    'a version tag without *',
    withService('version-tag: v1'),
    6,
    'with one * for the version',
    'version-tag: "{service}/v*"',
  ],
  [
    'a variable without value',
    withService('variables:\n  LOG_LEVEL:'),
    7,
    'expected a text, number or boolean, got an empty value',
    'LOG_LEVEL: warn',
  ],
  [
    'a variable of ours',
    withService('variables:\n  WAYBILL_COMMIT: "{commit}"'),
    7,
    'without WAYBILL_',
    'remove `WAYBILL_COMMIT`',
  ],
  [
    'an unknown placeholder in a variable',
    withService('variables:\n  A: "{account}"'),
    7,
    'expected one of {environment}, {service}, {commit}, {version} here, got {account}',
    'write {{account}} for the text {account} itself',
  ],
  [
    'a name that is variable and secret',
    withService('variables: { A: b }\nsecrets: { A: /shop/a }'),
    7,
    'either in variables or in secrets',
    'remove `A` from variables',
  ],
  [
    'a secret itself',
    withService('secrets:\n  DB_PASSWORD: hunter2'),
    7,
    'not shown here',
    'DB_PASSWORD: /returns/db-password',
  ],
  [
    'a secret that is a number',
    withService('secrets:\n  PIN: 12345678'),
    7,
    'got a number that is not shown here',
    'PIN: /shop/prod/db-password',
  ],
  ['half a task', withService('count: 1.5'), 6, 'expected a whole number of tasks, got 1.5', 'count: 2'],
  [
    'an unknown strategy',
    withService('ecs:\n  deployment:\n    strategy: recreate'),
    8,
    'expected rolling, blue-green, canary or linear',
    'strategy: rolling',
  ],
  [
    'no room for a deployment',
    withService('ecs:\n  deployment: { maximum-percent: 100, minimum-healthy-percent: 100 }'),
    7,
    'no task could be replaced',
    'minimum-healthy-percent: 50',
  ],
  [
    'one ECS service twice',
    withService('ecs:\n  services:\n    - returns\n    - returns'),
    9,
    'got "returns" a second time',
    'remove the second returns',
  ],
  [
    'a workload without a name',
    withService('ecs:\n  services:\n    - container: app'),
    8,
    'expected the name of an ECS service, got nothing',
    'name: "{service}-worker"',
  ],
];

describe('a refusal in a service', () => {
  it.each(refusals)('%s', (_, text, line, message, fix) => {
    expectRefusal(text, line, message, fix);
  });
});

import type * as sdk from '@aws-sdk/client-ecs';
import { describe, expect, test } from 'vitest';
import { definition, stage } from './stage.ts';

const register = (more: object): sdk.RegisterTaskDefinitionRequest => ({ ...definition('good'), ...more });
const container = (more: object): sdk.RegisterTaskDefinitionRequest =>
  register({ containerDefinitions: [{ name: 'app', image: 'i', ...more }] });

describe('task definitions', () => {
  test.each<[string, object, string]>([
    ['family', register({ family: 'no/good' }), 'Family contains invalid characters.'],
    ['no container', register({ containerDefinitions: [] }), 'Container list cannot be empty.'],
    [
      'eleven containers',
      register({ containerDefinitions: Array.from({ length: 11 }, (_, n) => ({ name: `c${n}`, image: 'i' })) }),
      'more than 10 containers',
    ],
    [
      'same name twice',
      register({
        containerDefinitions: [
          { name: 'a', image: 'i' },
          { name: 'a', image: 'i' },
        ],
      }),
      'must be unique',
    ],
    ['nothing essential', container({ essential: false }), 'must be essential'],
    ['no image', container({ image: '' }), 'Container.image should not be null or empty.'],
    ['Fargate without awsvpc', register({ networkMode: 'bridge' }), 'Fargate only supports network mode ‘awsvpc’.'],
    ['Fargate without cpu', register({ cpu: undefined }), "Fargate requires that 'cpu' be defined at the task level."],
    [
      'a size that Fargate does not have',
      register({ cpu: '1024', memory: '1024' }),
      'No Fargate configuration exists for given values: 1024 CPU, 1024 memory.',
    ],
    ['no size', register({ cpu: 'much' }), "Invalid 'cpu' setting for task."],
    [
      'host port',
      container({ portMappings: [{ containerPort: 80, hostPort: 8080 }] }),
      'host ports and container ports in port mappings must match',
    ],
    [
      'container memory',
      container({ memory: 4096 }),
      "The 'memory' setting for container is greater than for the task.",
    ],
    [
      'secrets without a role',
      { ...container({ secrets: [{ name: 'A', valueFrom: 'b' }] }), executionRoleArn: undefined },
      "must also specify a value for 'executionRoleArn'",
    ],
    [
      'logs without a role',
      { ...container({ logConfiguration: { logDriver: 'awslogs', options: {} } }), executionRoleArn: undefined },
      'to support log driver awslogs.',
    ],
    ['health check', container({ healthCheck: { command: ['true'] } }), 'Health check command must start with'],
    [
      'beyond 64 KiB',
      container({ environment: [{ name: 'LONG', value: 'x'.repeat(66_000) }] }),
      "Max allowed length is '65536' bytes.",
    ],
  ])('%s: refused', async (_, input, message) => {
    const { call } = stage();
    await expect(call('RegisterTaskDefinition', JSON.parse(JSON.stringify(input)))).rejects.toMatchObject({
      code: 'ClientException',
      message: expect.stringContaining(message) as string,
    });
  });

  test('is answered in its normal form, with tags on request', async () => {
    const { call } = stage();
    const tags = [{ key: 'waybill:seen', value: 'abc' }];
    const answer = await call('RegisterTaskDefinition', {
      ...definition('good'),
      cpu: '.25 vCPU',
      memory: '0.5 GB',
      tags,
    });
    expect(answer).toMatchObject({
      tags,
      taskDefinition: {
        taskDefinitionArn: 'arn:aws:ecs:eu-west-1:111122223333:task-definition/checkout:1',
        revision: 1,
        status: 'ACTIVE',
        cpu: '256',
        memory: '512',
        compatibilities: ['EC2', 'FARGATE'],
        containerDefinitions: [
          {
            essential: true,
            cpu: 0,
            environment: [],
            portMappings: [{ containerPort: 8080, hostPort: 8080, protocol: 'tcp' }],
          },
        ],
      },
    });
    expect(await call('DescribeTaskDefinition', { taskDefinition: 'checkout' })).not.toHaveProperty('tags');
    expect(await call('DescribeTaskDefinition', { taskDefinition: 'checkout:1', include: ['TAGS'] })).toMatchObject({
      tags,
    });
  });

  test('revision numbers are never used again, and an inactive one stays describable', async () => {
    const { call } = stage();
    await call('RegisterTaskDefinition', definition('one'));
    await call('DeregisterTaskDefinition', { taskDefinition: 'checkout:1' });
    await expect(call('DescribeTaskDefinition', { taskDefinition: 'checkout' })).rejects.toThrow(
      'Unable to describe task definition.',
    );
    expect(await call('DescribeTaskDefinition', { taskDefinition: 'checkout:1' })).toMatchObject({
      taskDefinition: { status: 'INACTIVE' },
    });
    expect(await call('RegisterTaskDefinition', definition('two'))).toMatchObject({ taskDefinition: { revision: 2 } });
    await expect(call('DeregisterTaskDefinition', { taskDefinition: 'checkout' })).rejects.toMatchObject({
      code: 'ClientException',
    });
  });

  test('are listed by whole family, status and order, page by page', async () => {
    const on = stage();
    on.settings.throttles = false;
    for (let count = 0; count < 12; count += 1) await on.call('RegisterTaskDefinition', definition('good'));
    await on.call('RegisterTaskDefinition', { ...definition('good'), family: 'checkout-worker' });
    await on.call('DeregisterTaskDefinition', { taskDefinition: 'checkout:12' });
    const pages: string[][] = [];
    let nextToken: unknown;
    do {
      const page = await on.call('ListTaskDefinitions', {
        familyPrefix: 'checkout',
        sort: 'DESC',
        maxResults: 5,
        nextToken,
      });
      pages.push((page['taskDefinitionArns'] as string[]).map((arn) => arn.split('/')[1] ?? ''));
      nextToken = page['nextToken'];
    } while (nextToken !== undefined);
    expect(pages.map(({ length }) => length)).toEqual([5, 5, 1]);
    expect(pages[0]?.[0]).toBe('checkout:11');
    expect(await on.call('ListTaskDefinitionFamilies', { familyPrefix: 'check' })).toEqual({
      families: ['checkout', 'checkout-worker'],
    });
    on.settings.pageSize = 1;
    expect((await on.call('ListTaskDefinitions', {}))['taskDefinitionArns']).toHaveLength(1);
  });
});

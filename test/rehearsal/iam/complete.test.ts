import { describe, expect, it } from 'vitest';
import { ecrDemands } from '../../../rehearsal/iam/demands/ecr.ts';
import { ecsDemands } from '../../../rehearsal/iam/demands/ecs.ts';
import { ecsOperations } from '../../../rehearsal/ecs/api.ts';

const place = { partition: 'aws-cn', region: 'cn-north-1', account: '111122223333' };
/** Every member that says what an operation is about. */
const input = {
  cluster: 'shop',
  clusterName: 'shop',
  service: 'web',
  serviceName: 'web',
  services: ['web'],
  family: 'web',
  taskDefinition: 'web:1',
  task: 'abc',
  tasks: ['abc'],
  resourceArn: 'arn:aws-cn:ecs:cn-north-1:111122223333:task-definition/web:1',
  serviceDeploymentArn: 'arn:aws-cn:ecs:cn-north-1:111122223333:service-deployment/shop/web/abc',
  serviceDeploymentArns: ['arn:aws-cn:ecs:cn-north-1:111122223333:service-deployment/shop/web/abc'],
  serviceRevisionArns: ['arn:aws-cn:ecs:cn-north-1:111122223333:service-revision/shop/web/1'],
};

describe.each(ecsOperations)('ecs:%s', (operation) => {
  it('demands the action of its name, on an ARN of its place or on *', () => {
    const demands = ecsDemands(place, () => [], operation, input);
    expect(demands[0]?.action).toBe(`ecs:${operation}`);
    for (const { resource } of demands) expect(resource).toMatch(/^(\*|arn:aws-cn:ecs:cn-north-1:111122223333:.+)$/);
  });
});

it('ECR’s repositories are those of the registry that is named', () => {
  expect(ecrDemands(place, 'PutImage', { repositoryName: 'web', registryId: '444455556666' })).toEqual([
    { action: 'ecr:PutImage', resource: 'arn:aws-cn:ecr:cn-north-1:444455556666:repository/web' },
  ]);
});

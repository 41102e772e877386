import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateTargetGroupCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Task } from '@aws-sdk/client-ecs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { healthOf } from '../../../src/adapters/ecs/target-health.ts';
import { type Cloud, createService, digestOfTag, startCloud } from './cloud.ts';
import { follow, ship, targetOf } from './shipping.ts';

describe('behind a load balancer', () => {
  let cloud: Cloud;
  beforeEach(async () => {
    cloud = await startCloud();
  });
  afterEach(() => cloud.close());

  async function targetGroup(): Promise<string> {
    const { TargetGroups } = await cloud.elb.send(
      new CreateTargetGroupCommand({ Name: 'returns', Protocol: 'HTTP', Port: 8080, VpcId: 'vpc-1', TargetType: 'ip' }),
    );
    const { LoadBalancers } = await cloud.elb.send(
      new CreateLoadBalancerCommand({ Name: 'shop', Subnets: ['subnet-1', 'subnet-2'] }),
    );
    const arn = TargetGroups?.[0]?.TargetGroupArn ?? '';
    await cloud.elb.send(
      new CreateListenerCommand({
        LoadBalancerArn: LoadBalancers?.[0]?.LoadBalancerArn,
        Protocol: 'HTTP',
        Port: 80,
        DefaultActions: [{ Type: 'forward', TargetGroupArn: arn }],
      }),
    );
    return arn;
  }

  test('a task counts as well only when its target is healthy; a failing check is decisive on two tasks', async () => {
    const targetGroupArn = await targetGroup();
    const loadBalancers = [{ targetGroupArn, containerName: 'app', containerPort: 8080 }];
    await createService(cloud, 'returns', '1.2.0', { loadBalancers });
    const orchestrator = cloud.orchestrator();
    const target = targetOf('returns');
    const tasks = await orchestrator.tasks(target, 'returns');
    expect(tasks.map(({ reachable }) => reachable)).toEqual(['healthy', 'healthy']);
    expect((await orchestrator.observe(target))[0]).toMatchObject({ steady: true, healthy: 2 });

    cloud.behaviours.set(digestOfTag('ill'), { healthy: false });
    const { attempt } = await ship(orchestrator, 'returns', 'ill');
    const progress = await follow(
      cloud,
      orchestrator,
      attempt,
      (seen) => seen.kind !== 'running' || seen.decisive !== null,
    );
    expect(progress).toMatchObject({ kind: 'running', decisive: { cause: 'image' } });
    expect(progress.kind === 'running' && progress.decisive?.reason).toMatch(/load balancer’s health check fails/);
    expect((await orchestrator.observe(target))[0]).toMatchObject({ steady: false });
  });
});

describe('what a target group says of a task', () => {
  const balancer = { targetGroupArn: 'g', containerName: 'app', containerPort: 8080 };
  const task: Task = {
    containers: [
      {
        name: 'app',
        networkInterfaces: [{ privateIpv4Address: '10.0.1.4' }],
        networkBindings: [{ containerPort: 8080, hostPort: 32_768 }],
      },
    ],
  };
  const states = [
    ['healthy', 'healthy'],
    ['unhealthy', 'unhealthy'],
    ['initial', 'pending'],
    ['draining', 'pending'],
    ['unused', 'pending'],
    ['unavailable', 'none'],
  ] as const;
  test.each(states)('%s → %s, by address', (State, reachable) => {
    const health = [{ Target: { Id: '10.0.1.4', Port: 8080 }, TargetHealth: { State } }];
    expect(healthOf(health, balancer, task, undefined)).toBe(reachable);
  });

  test('by instance and host port; another task’s target is not its own', () => {
    const health = [
      { Target: { Id: 'i-1', Port: 32_768 }, TargetHealth: { State: 'healthy' as const } },
      { Target: { Id: 'i-2', Port: 32_768 }, TargetHealth: { State: 'unhealthy' as const } },
    ];
    expect(healthOf(health, balancer, task, 'i-1')).toBe('healthy');
    expect(healthOf(health, balancer, task, 'i-2')).toBe('unhealthy');
    expect(healthOf(health, balancer, task, 'i-3')).toBe('pending');
  });
});

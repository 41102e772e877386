import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateRuleCommand,
  CreateTargetGroupCommand,
  DeleteListenerCommand,
  DeleteLoadBalancerCommand,
  DeleteRuleCommand,
  DeleteTargetGroupCommand,
  DeregisterTargetsCommand,
  DescribeListenersCommand,
  DescribeLoadBalancersCommand,
  DescribeRulesCommand,
  DescribeTargetGroupAttributesCommand,
  DescribeTargetGroupsCommand,
  DescribeTargetHealthCommand,
  DescribeTagsCommand,
  ModifyRuleCommand,
  ModifyTargetGroupAttributesCommand,
  ModifyTargetGroupCommand,
  RegisterTargetsCommand,
  TargetGroupNotFoundException,
  waitUntilLoadBalancerAvailable,
  waitUntilTargetDeregistered,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startBalancer } from './balancer.ts';
import type { Balancer } from './balancer.ts';

let lb: Balancer;
beforeEach(async () => {
  lb = await startBalancer();
});
afterEach(() => lb.close());

const send: Balancer['client']['send'] = ((command: never) => lb.client.send(command)) as never;
const refusal = async (answer: Promise<unknown>): Promise<string> =>
  answer.then(
    () => 'none',
    (cause: unknown) => (cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause)),
  );

test('load balancers are made once, listed by name and page, waited for, and deleted with what belongs to them', async () => {
  const arn = await lb.balancer('shop');
  expect(arn).toMatch(/^arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer\/app\/shop\/[0-9a-f]{16}$/);
  expect(await lb.balancer('shop')).toBe(arn);
  await lb.balancer('other');
  expect(
    (
      await waitUntilLoadBalancerAvailable(
        { client: lb.client, minDelay: 1, maxDelay: 1, maxWaitTime: 20 },
        { Names: ['shop'] },
      )
    ).state,
  ).toBe('SUCCESS');
  const first = await send(new DescribeLoadBalancersCommand({ PageSize: 1 }));
  const second = await send(new DescribeLoadBalancersCommand({ PageSize: 1, Marker: first.NextMarker ?? '' }));
  expect([first, second].map(({ LoadBalancers }) => LoadBalancers?.map((one) => one.LoadBalancerName))).toEqual([
    ['shop'],
    ['other'],
  ]);
  expect(second.NextMarker).toBeUndefined();
  const [shop] = first.LoadBalancers ?? [];
  expect(shop).toMatchObject({
    Scheme: 'internet-facing',
    Type: 'application',
    State: { Code: 'active' },
    AvailabilityZones: [{ SubnetId: 'subnet-a' }, { SubnetId: 'subnet-b' }],
  });
  expect(shop?.CreatedTime).toBeInstanceOf(Date);
  const group = await lb.group('web');
  await lb.listener(arn, group);
  await send(new DeleteLoadBalancerCommand({ LoadBalancerArn: arn }));
  expect(await lb.raw('/_rehearsal/listeners')).toEqual([]);
  await send(new DeleteTargetGroupCommand({ TargetGroupArn: group }));
  expect(await refusal(send(new DescribeLoadBalancersCommand({ Names: ['shop'] })))).toBe(
    "LoadBalancerNotFoundException: Load balancers '[shop]' not found",
  );
});

test('target groups have the defaults of AWS, are changed, and refused outside its ranges', async () => {
  const { TargetGroups } = await send(
    new CreateTargetGroupCommand({
      Name: 'web',
      Protocol: 'HTTP',
      Port: 80,
      VpcId: 'vpc-1',
      TargetType: 'ip',
      Tags: [{ Key: 'a', Value: 'b' }],
    }),
  );
  const TargetGroupArn = TargetGroups?.[0]?.TargetGroupArn ?? '';
  const defaults = {
    HealthCheckPath: '/',
    HealthCheckIntervalSeconds: 30,
    HealthCheckTimeoutSeconds: 5,
    HealthyThresholdCount: 5,
    UnhealthyThresholdCount: 2,
    Matcher: { HttpCode: '200' },
  };
  expect(TargetGroups?.[0]).toMatchObject({
    TargetGroupName: 'web',
    Port: 80,
    HealthCheckPort: 'traffic-port',
    LoadBalancerArns: [],
    ...defaults,
  });
  const { Attributes } = await send(new DescribeTargetGroupAttributesCommand({ TargetGroupArn }));
  expect(Attributes).toContainEqual({ Key: 'deregistration_delay.timeout_seconds', Value: '300' });
  const changed = await send(
    new ModifyTargetGroupCommand({ TargetGroupArn, HealthCheckPath: '/health', Matcher: { HttpCode: '200-299' } }),
  );
  expect(changed.TargetGroups?.[0]).toMatchObject({
    ...defaults,
    HealthCheckPath: '/health',
    Matcher: { HttpCode: '200-299' },
  });
  expect(
    await refusal(send(new ModifyTargetGroupCommand({ TargetGroupArn, HealthCheckTimeoutSeconds: 30 }))),
  ).toContain('interval must be greater than the timeout');
  expect(
    await refusal(send(new ModifyTargetGroupCommand({ TargetGroupArn, HealthCheckIntervalSeconds: 3 }))),
  ).toContain('must be between 5 and 300');
  const again = send(new CreateTargetGroupCommand({ Name: 'web', Protocol: 'HTTP', Port: 81 }));
  expect(await refusal(again)).toContain('DuplicateTargetGroupNameException: A target group with the same name');
  await expect(
    send(new DescribeTargetGroupsCommand({ TargetGroupArns: [`${TargetGroupArn}x`] })),
  ).rejects.toBeInstanceOf(TargetGroupNotFoundException);
});

test('listeners and rules are listed as they were made, the default rule last', async () => {
  const [balancer, web, next] = [await lb.balancer(), await lb.group('web'), await lb.group('next')];
  const { arn: ListenerArn } = await lb.listener(balancer, web);
  const weighted = [
    {
      Type: 'forward' as const,
      ForwardConfig: {
        TargetGroups: [
          { TargetGroupArn: web, Weight: 90 },
          { TargetGroupArn: next, Weight: 10 },
        ],
      },
    },
  ];
  const Conditions = [
    { Field: 'path-pattern', PathPatternConfig: { Values: ['/a', '/b*'] } },
    { Field: 'query-string', QueryStringConfig: { Values: [{ Key: 'v', Value: '2' }, { Value: 'x' }] } },
  ];
  const { Rules: made } = await send(
    new CreateRuleCommand({ ListenerArn, Priority: 5, Conditions, Actions: weighted }),
  );
  const RuleArn = made?.[0]?.RuleArn ?? '';
  const { Rules } = await send(new DescribeRulesCommand({ ListenerArn }));
  expect(Rules?.map((rule) => [rule.Priority, rule.IsDefault])).toEqual([
    ['5', false],
    ['default', true],
  ]);
  expect(Rules?.[0]).toMatchObject({
    RuleArn,
    Conditions: [{ ...Conditions[0], Values: ['/a', '/b*'] }, Conditions[1]],
    Actions: weighted,
  });
  await send(
    new ModifyRuleCommand({
      RuleArn,
      Actions: [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404', MessageBody: 'a <b> & "c"' } }],
    }),
  );
  const { Rules: changed } = await send(new DescribeRulesCommand({ RuleArns: [RuleArn] }));
  expect(changed?.[0]?.Actions?.[0]?.FixedResponseConfig).toEqual({
    StatusCode: '404',
    ContentType: 'text/plain',
    MessageBody: 'a <b> & "c"',
  });
  const { Listeners } = await send(new DescribeListenersCommand({ LoadBalancerArn: balancer }));
  expect(Listeners).toMatchObject([
    { ListenerArn, Port: 80, Protocol: 'HTTP', DefaultActions: [{ Type: 'forward', TargetGroupArn: web }] },
  ]);

  const def = Rules?.[1]?.RuleArn ?? '';
  expect(await refusal(send(new DeleteRuleCommand({ RuleArn: def })))).toContain('OperationNotPermittedException');
  expect(await refusal(send(new CreateRuleCommand({ ListenerArn, Priority: 5, Conditions, Actions: weighted })))).toBe(
    "PriorityInUseException: Priority '5' is currently in use",
  );
  expect(await refusal(lb.listener(balancer, web))).toContain('DuplicateListenerException');
  expect(await refusal(send(new DeleteTargetGroupCommand({ TargetGroupArn: web })))).toContain(
    'ResourceInUseException',
  );
  expect(await refusal(lb.listener(await lb.balancer('second'), web))).toContain(
    'TargetGroupAssociationLimitException',
  );
  await send(new DeleteListenerCommand({ ListenerArn }));
  expect(await refusal(send(new DescribeListenersCommand({ ListenerArns: [ListenerArn] })))).toBe(
    'ListenerNotFoundException: One or more listeners not found',
  );
});

test('targets are registered, described and drained', async () => {
  const TargetGroupArn = await lb.group('web');
  await lb.listener(await lb.balancer(), TargetGroupArn);
  const Targets = [{ Id: '10.0.0.1', Port: 8080 }];
  // Longer than any machine is slow: time runs fast here.
  const Attributes = [{ Key: 'deregistration_delay.timeout_seconds', Value: '3600' }];
  await send(new ModifyTargetGroupAttributesCommand({ TargetGroupArn, Attributes }));
  await send(new RegisterTargetsCommand({ TargetGroupArn, Targets }));
  const health = async () =>
    (await send(new DescribeTargetHealthCommand({ TargetGroupArn, Targets }))).TargetHealthDescriptions?.[0];
  expect(await health()).toMatchObject({
    Target: Targets[0],
    HealthCheckPort: '8080',
    TargetHealth: { State: 'initial' },
  });
  await send(new DeregisterTargetsCommand({ TargetGroupArn, Targets }));
  expect((await health())?.TargetHealth).toEqual({
    State: 'draining',
    Reason: 'Target.DeregistrationInProgress',
    Description: 'Target deregistration is in progress',
  });
  await lb.until(TargetGroupArn, { id: '10.0.0.1', port: 8080 }, 'unused');
  expect((await health())?.TargetHealth).toEqual({
    State: 'unused',
    Reason: 'Target.NotRegistered',
    Description: 'Target is not registered to the target group',
  });
  expect(
    (
      await waitUntilTargetDeregistered(
        { client: lb.client, minDelay: 1, maxDelay: 1, maxWaitTime: 20 },
        { TargetGroupArn, Targets },
      )
    ).state,
  ).toBe('SUCCESS');
  expect(await refusal(send(new RegisterTargetsCommand({ TargetGroupArn, Targets: [{ Id: 'i-0abc' }] })))).toContain(
    'InvalidTargetException',
  );
});

test('what is missing, unknown or not played is refused', async () => {
  expect(await refusal(send(new CreateLoadBalancerCommand({ Name: 'one', Subnets: ['subnet-a'] })))).toContain(
    'At least two subnets',
  );
  expect(await refusal(send(new CreateTargetGroupCommand({ Name: 'web', Port: 80 })))).toBe(
    "ValidationError: 1 validation error detected: Value null at 'protocol' failed to satisfy constraint: Member must not be null",
  );
  expect(
    await refusal(send(new CreateLoadBalancerCommand({ Name: 'nlb', Subnets: ['a', 'b'], Type: 'network' }))),
  ).toContain("Value 'network' at 'type'");
  expect(
    await refusal(
      send(new CreateLoadBalancerCommand({ Name: 'x', Subnets: ['a', 'b'], CustomerOwnedIpv4Pool: 'pool' })),
    ),
  ).toBe("ValidationError: Unknown parameter 'CustomerOwnedIpv4Pool'");
  expect(await refusal(send(new DescribeTagsCommand({ ResourceArns: ['x'] })))).toContain(
    'Could not find operation DescribeTags',
  );
  const balancer = await lb.balancer();
  const group = await lb.group('web');
  const action = { Type: 'forward' as const, TargetGroupArn: `${group}0` };
  expect(
    await refusal(
      send(
        new CreateListenerCommand({ LoadBalancerArn: balancer, Port: 80, Protocol: 'HTTP', DefaultActions: [action] }),
      ),
    ),
  ).toContain('TargetGroupNotFoundException');
  const https = new CreateListenerCommand({
    LoadBalancerArn: balancer,
    Port: 443,
    Protocol: 'HTTPS',
    DefaultActions: [{ ...action, TargetGroupArn: group }],
  });
  expect(await refusal(send(https))).toContain('CertificateNotFoundException');
});

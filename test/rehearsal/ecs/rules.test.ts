import { describe, expect, test } from 'vitest';
import { parseDeploymentSettings } from '../../../rehearsal/ecs/model/deployment-settings.ts';
import { mayFollow } from '../../../rehearsal/ecs/model/service-deployment.ts';
import { isFargateSize } from '../../../rehearsal/ecs/definition/sizes.ts';
import { breakerThreshold } from '../../../rehearsal/ecs/scheduler/circuit-breaker.ts';
import { launchDelay } from '../../../rehearsal/ecs/scheduler/launch-throttle.ts';
import { takeToken } from '../../../rehearsal/ecs/throttles.ts';

const breaker = (
  type: 'BOUNDED_PERCENT' | 'UNBOUNDED_PERCENT' | 'COUNT',
  value = 50,
): ReturnType<typeof parseDeploymentSettings>['deploymentCircuitBreaker'] =>
  parseDeploymentSettings({
    deploymentCircuitBreaker: { enable: true, rollback: true, thresholdConfiguration: { type, value } },
  }).deploymentCircuitBreaker;

test("the breaker's bounded percentage stays between 3 and 200", () => {
  const thresholds = [0, 1, 25, 400, 800].map((desired) => breakerThreshold(breaker('BOUNDED_PERCENT'), desired));
  expect(thresholds).toEqual([3, 3, 13, 200, 200]);
});

test('the unbounded one does not, and a count is itself', () => {
  expect(breakerThreshold(breaker('UNBOUNDED_PERCENT'), 800)).toBe(400);
  expect(breakerThreshold(breaker('UNBOUNDED_PERCENT'), 0)).toBe(1);
  expect(breakerThreshold(breaker('COUNT', 7), 800)).toBe(7);
});

test('the pause between launches grows to 27 minutes', () => {
  expect([1, 2, 3, 20].map(launchDelay)).toEqual([30_000, 60_000, 120_000, 27 * 60_000]);
});

describe('a deployment configuration', () => {
  test('has the defaults of a replica service', () => {
    expect(parseDeploymentSettings(undefined)).toMatchObject({
      strategy: 'ROLLING',
      maximumPercent: 200,
      minimumHealthyPercent: 100,
      deploymentCircuitBreaker: { enable: false, rollback: false },
    });
  });

  test.each(['BLUE_GREEN', 'CANARY', 'LINEAR'] as const)('%s is refused as a limit of the rehearsal', (strategy) => {
    expect(() => parseDeploymentSettings({ strategy })).toThrow(
      `The rehearsal plays rolling deployments only: the strategy ${strategy} is beyond it.`,
    );
  });

  test('100/100 would block every deployment', () => {
    expect(() => parseDeploymentSettings({ maximumPercent: 100, minimumHealthyPercent: 100 })).toThrow(
      'as this will block deployments',
    );
  });
});

test.each([
  ['PENDING', 'IN_PROGRESS', true],
  ['IN_PROGRESS', 'ROLLBACK_IN_PROGRESS', true],
  ['ROLLBACK_REQUESTED', 'SUCCESSFUL', true],
  ['ROLLBACK_IN_PROGRESS', 'STOPPED', false],
  ['STOP_REQUESTED', 'ROLLBACK_REQUESTED', false],
  ['SUCCESSFUL', 'STOP_REQUESTED', false],
  ['STOPPED', 'IN_PROGRESS', false],
] as const)('a service deployment goes from %s to %s: %s', (from, to, may) => {
  expect(mayFollow(from, to)).toBe(may);
});

test.each([
  [256, 512, true],
  [256, 1536, false],
  [1024, 1024, false],
  [1024, 2048, true],
  [4096, 30_720, true],
  [8192, 18_432, false],
  [16_384, 122_880, true],
  [300, 512, false],
])('Fargate has %i cpu with %i MiB: %s', (cpu, memory, has) => {
  expect(isFargateSize(cpu, memory)).toBe(has);
});

test('a bucket of requests is emptied by a burst and refills at the sustained rate', () => {
  const filled = {};
  for (let call = 0; call < 20; call += 1) takeToken('RegisterTaskDefinition', filled, 0);
  expect(() => takeToken('DeregisterTaskDefinition', filled, 500)).toThrow('Rate exceeded');
  expect(() => takeToken('RegisterTaskDefinition', filled, 1000)).not.toThrow();
  expect(() => takeToken('RegisterTaskDefinition', filled, 1000)).toThrow('Rate exceeded');
  expect(() => takeToken('DescribeTasks', filled, 1000)).not.toThrow();
});

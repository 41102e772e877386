import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { play, type Play } from './play.ts';
import { BREAKER, exitsAfter, GROUP, NEVER_RUNS } from './stage.ts';

type Step =
  | { readonly do: 'deploy'; readonly tag: 'fine' | 'crashing' | 'unstartable' | 'missing' | 'slow' }
  | { readonly do: 'wait'; readonly seconds: number }
  | { readonly do: 'scale'; readonly to: number }
  | { readonly do: 'kill' }
  | { readonly do: 'stop' }
  | { readonly do: 'force' };

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    fc.record({
      do: fc.constant('deploy' as const),
      tag: fc.constantFrom('fine', 'crashing', 'unstartable', 'missing', 'slow'),
    }),
    fc.record({ do: fc.constant('wait' as const), seconds: fc.integer({ min: 0, max: 200 }) }),
    fc.record({ do: fc.constant('scale' as const), to: fc.integer({ min: 2, max: 5 }) }),
    fc.record({ do: fc.constantFrom('kill' as const, 'stop' as const, 'force' as const) }),
  ),
  { maxLength: 10 },
);

async function take(on: Play, step: Step): Promise<void> {
  const named = { cluster: 'shop', service: 'checkout' };
  switch (step.do) {
    case 'deploy':
      await on.deploy(step.tag);
      return;
    case 'wait':
      on.seconds(step.seconds);
      return;
    case 'scale':
      await on.call('UpdateService', { ...named, desiredCount: step.to });
      return;
    case 'force':
      await on.call('UpdateService', { ...named, forceNewDeployment: true });
      return;
    case 'kill': {
      const [task] = await on.tasks();
      if (task !== undefined) await on.call('StopTask', { cluster: 'shop', task: task.taskArn });
      return;
    }
    case 'stop': {
      const { serviceDeploymentArn } = await on.newest();
      await on.call('StopServiceDeployment', { serviceDeploymentArn }).catch((cause: unknown) => {
        expect(cause).toMatchObject({ code: 'ConflictException' });
      });
    }
  }
}

const ENDED = /^(SUCCESSFUL|STOPPED|ROLLBACK_SUCCESSFUL|ROLLBACK_FAILED)$/;

test.each([
  ['without', []],
  ['with', [{ targetGroupArn: GROUP, containerName: 'app', containerPort: 8080 }]],
])(
  'whatever happens to a service %s a load balancer, its deployments end and only the last can have failed',
  async (_, loadBalancers) => {
    await fc.assert(
      fc.asyncProperty(
        steps,
        fc.constantFrom([100, 200], [50, 100], [50, 150]),
        async (history, [minimum, maximum]) => {
          const on = await play({
            loadBalancers,
            deploymentConfiguration: { ...BREAKER, minimumHealthyPercent: minimum, maximumPercent: maximum },
          });
          on.scripts['crashing'] = exitsAfter(700);
          on.scripts['unstartable'] = NEVER_RUNS;
          on.scripts['slow'] = exitsAfter(8000);
          on.digests['missing'] = undefined;
          on.drainingMs.value = 20_000;
          await on.toEnd();
          for (const step of history) await take(on, step);
          on.seconds(7200);

          const deployments = await on.deployments();
          expect(deployments.every(({ status }) => ENDED.test(status ?? ''))).toBe(true);
          const service = await on.service();
          expect(service.currentServiceDeployment).toBeUndefined();
          const [primary, ...others] = service.deployments ?? [];
          if (primary?.rolloutState === 'COMPLETED') {
            expect(others).toEqual([]);
            expect(service.runningCount).toBe(service.desiredCount);
            const running = await on.tasks();
            expect(running.every((task) => task.taskDefinitionArn === service.taskDefinition)).toBe(true);
          } else {
            expect(deployments[0]?.status).toBe('ROLLBACK_FAILED');
          }
        },
      ),
      { numRuns: 15 },
    );
  },
);

import * as z from 'zod';
import {
  duration,
  flag,
  oneOrMore,
  pathLike,
  text,
  variableName,
  variableValue,
  wholeNumber,
  worded,
  words,
} from './schema-value.ts';

/** Name → ARN or parameter name. Its form is checked apart, so that no message ever shows a value. */
const secrets = worded(
  z.record(
    variableName,
    worded(z.string(), {
      title: 'an ARN of Secrets Manager or SSM, or a parameter name',
      example: '/shop/prod/db-password',
    }),
  ),
  {
    title: 'a map of names and where ECS finds the secret',
    example: { DB_PASSWORD: '/shop/prod/db-password' },
  },
);

const variables = worded(z.record(variableName, variableValue), {
  title: 'a map of environment variables',
  example: { LOG_LEVEL: 'warn' },
});

/** What can be said of a service, of a service in one environment, and of one of its ECS services. */
export const sizing = {
  count: wholeNumber('a whole number of tasks', 2, 0, 5000)
    .optional()
    .describe(
      'Desired tasks; sent only when this value changes, since autoscaling owns it otherwise. Absent: untouched',
    ),
  cpu: wholeNumber('CPU units, 1024 for one vCPU', 1024, 128, 196_608)
    .optional()
    .describe('CPU units of the task. Absent: the task definition’s own'),
  memory: wholeNumber('memory in MiB', 2048, 32, 999_999)
    .optional()
    .describe('Memory of the task in MiB. Absent: the task definition’s own'),
  variables: variables
    .optional()
    .describe(
      'Environment variables, laid over those of the task definition. `{service}`, `{environment}`, `{commit}` and `{version}` are replaced',
    ),
  secrets: secrets
    .optional()
    .describe(
      'Secrets, laid over those of the task definition: ARNs (Secrets Manager, SSM) or SSM parameter names that begin with `/`',
    ),
};

const ecsName = text('the name of an ECS service', '{service}-worker', /^[A-Za-z0-9_{}-]{1,255}$/);
const container = text('the name of a container', 'app', /^[A-Za-z0-9_{}-]{1,255}$/);
const percent = (example: number, least: number, most: number) =>
  wholeNumber(`a percentage from ${least} to ${most}`, example, least, most);
const minutes = (example: number) => wholeNumber('whole minutes from 0 to 1440', example, 0, 1440);

const workload = z.strictObject({
  name: ecsName.describe('The ECS service'),
  container: container.optional().describe('The container that carries the image. Absent: as for `ecs.container`'),
  ...sizing,
  command: words.optional().describe('The container’s command. Absent: the task definition’s own'),
  'task-definition': pathLike('ecs/returns.json').optional().describe('A base file for this ECS service alone'),
});

/** ECS's own `deploymentConfiguration`, in kebab case; `circuit-breaker` is `deploymentCircuitBreaker`. */
const deployment = z.strictObject({
  strategy: z
    .enum(['rolling', 'blue-green', 'canary', 'linear'])
    .meta({ title: 'rolling, blue-green, canary or linear', examples: ['rolling'] })
    .optional()
    .describe('Absent: the service’s own. Only `rolling` is driven so far; the others are refused, never ignored'),
  'maximum-percent': percent(200, 100, 200)
    .optional()
    .describe('Tasks that may run during a deployment, of the desired count'),
  'minimum-healthy-percent': percent(100, 0, 100)
    .optional()
    .describe('Tasks that must stay healthy during a deployment, of the desired count'),
  'circuit-breaker': z
    .strictObject({
      enable: flag(true).describe('Whether ECS gives up on a deployment that fails'),
      rollback: flag(true).describe('Whether ECS then goes back by itself'),
      'reset-on-healthy-task': flag(true)
        .optional()
        .describe('Whether a healthy task sets the count of failures to zero'),
      threshold: z
        .strictObject({
          type: z
            .enum(['bounded-percent', 'unbounded-percent', 'count'])
            .meta({ title: 'bounded-percent, unbounded-percent or count', examples: ['bounded-percent'] })
            .describe('What `value` counts, in ECS’s words'),
          value: wholeNumber('a whole number from 1', 50, 1, 10_000).describe(
            'A percentage of the desired count, or a count of tasks',
          ),
        })
        .meta({ title: 'a map with type and value', examples: [{ type: 'bounded-percent', value: 50 }] })
        .optional()
        .describe('After how many failures ECS gives up'),
    })
    .meta({ title: 'a map with enable and rollback', examples: [{ enable: true, rollback: true }] })
    .optional()
    .describe('ECS’s deployment circuit breaker'),
  alarms: z
    .strictObject({
      'alarm-names': oneOrMore(text('the name of a CloudWatch alarm', 'shop-5xx'), 'a list of CloudWatch alarms', [
        'shop-5xx',
      ]).describe('The alarms'),
      enable: flag(true).describe('Whether the alarms count'),
      rollback: flag(true).describe('Whether ECS then goes back by itself'),
    })
    .meta({
      title: 'a map with alarm-names, enable and rollback',
      examples: [{ 'alarm-names': ['shop-5xx'], enable: true, rollback: true }],
    })
    .optional()
    .describe('CloudWatch alarms that make a deployment fail'),
  'bake-time-in-minutes': minutes(5).optional().describe('How long ECS watches before a deployment counts as done'),
  'canary-configuration': z
    .strictObject({
      'canary-percent': worded(z.number().min(0.1).max(100), { title: 'a percentage', example: 5 }).describe(
        'The share of traffic that comes first',
      ),
      'canary-bake-time-in-minutes': minutes(10).optional().describe('How long it has that share'),
    })
    .optional()
    .describe('For the strategy `canary`'),
  'linear-configuration': z
    .strictObject({
      'step-percent': worded(z.number().min(3).max(100), { title: 'a percentage from 3 to 100', example: 10 }).describe(
        'The share of traffic that each step adds',
      ),
      'step-bake-time-in-minutes': minutes(6).optional().describe('How long each step lasts'),
    })
    .optional()
    .describe('For the strategy `linear`'),
});

const long = z.strictObject({
  services: oneOrMore(
    worded(z.union([ecsName, workload]), {
      title: 'the name of an ECS service, or a map with name, container, …',
      example: '{service}',
    }),
    'an ECS service or a list of them',
    ['shipping', 'shipping-worker'],
  )
    .optional()
    .describe(
      'The ECS services that run the image, updated in this order and taken back together. Absent: the one named like the service',
    ),
  container: container
    .optional()
    .describe('The container that carries the image. Absent: the only one, else the one named like the service'),
  'task-definition': pathLike('ecs/returns.json')
    .optional()
    .describe(
      'A file with the task definition (JSON) to start from, from the root of the repository. Absent: the one that runs, as the infrastructure code registered it',
    ),
  'health-check-grace-period': duration('60s')
    .optional()
    .describe('How long after its start a task’s failing health checks are overlooked. Absent: the service’s own'),
  deployment: deployment
    .optional()
    .describe('ECS’s `deploymentConfiguration`, in kebab case. Absent: the service’s own is left alone'),
});

export const ecs = worded(z.union([ecsName, long]), {
  title: 'the name of an ECS service, or a map with services, container, task-definition, deployment',
  example: { services: ['shipping', 'shipping-worker'] },
});

export type RawEcs = z.infer<typeof ecs>;
export type RawLongEcs = z.infer<typeof long>;
export type RawWorkload = z.infer<typeof workload>;
export type RawDeployment = z.infer<typeof deployment>;

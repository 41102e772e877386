import type { Service } from '@aws-sdk/client-ecs';
import { type Problem, WaybillError } from '../../domain/error.ts';
import type { Target } from '../../ports/orchestrator.ts';
import type { EcsApi } from './api.ts';
import { clusterOf } from './place.ts';
import { failureName } from './platform-error.ts';

/** The target's ECS services, by workload; those that do not exist are all named in one `workload-missing`. */
export async function requireServices(
  api: EcsApi,
  target: Target,
  names: readonly string[] = target.workloads,
): Promise<ReadonlyMap<string, Service>> {
  const cluster = clusterOf(target);
  const found = await describe(api, target, cluster, names);
  const missing = names.filter((name) => found.get(name)?.status !== 'ACTIVE');
  const [first, ...others] = missing.map((name): Problem => {
    const got = found.get(name)?.status;
    return {
      message: `expected an ECS service ${name} in cluster ${cluster}, found ${got === undefined ? 'none' : `one that is ${got}`}`,
      where: `environment ${target.environment}`,
      fix: infrastructureLines(name, cluster),
    };
  });
  if (first !== undefined) throw new WaybillError('workload-missing', [first, ...others]);
  return found;
}

export async function requireService(api: EcsApi, target: Target, name: string): Promise<Service> {
  const service = (await requireServices(api, target, [name])).get(name);
  if (service === undefined)
    throw new WaybillError('internal', { message: `ECS service ${name} was found and is gone` });
  return service;
}

async function describe(
  api: EcsApi,
  target: Target,
  cluster: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, Service>> {
  try {
    return await api.services(cluster, names);
  } catch (error) {
    if (failureName(error) !== 'ClusterNotFoundException') throw error;
    const message = `expected an ECS cluster ${cluster}, found none in this account and region`;
    const fix = `resource "aws_ecs_cluster" "${identifier(cluster)}" { name = "${cluster}" }`;
    throw new WaybillError('workload-missing', { message, where: `environment ${target.environment}`, fix }, error);
  }
}

function identifier(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9_]/g, '_');
}

function infrastructureLines(name: string, cluster: string): string {
  return [
    `resource "aws_ecs_service" "${identifier(name)}" {`,
    `  name            = "${name}"`,
    `  cluster         = "${cluster}"`,
    `  task_definition = aws_ecs_task_definition.${identifier(name)}.arn`,
    '  desired_count   = 2',
    '  deployment_circuit_breaker {',
    '    enable   = true',
    '    rollback = true',
    '  }',
    '  lifecycle { ignore_changes = [task_definition, desired_count] }',
    '}',
  ].join('\n');
}

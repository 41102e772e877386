import type { ContainerDefinition, RegisterTaskDefinitionRequest } from '@aws-sdk/client-ecs';
import type { StoredTaskDefinition } from '../model/state.ts';
import { cpuUnits, isFargateSize, memoryMib } from './sizes.ts';

export interface Registration {
  readonly arn: string;
  readonly family: string;
  readonly revision: number;
  readonly registeredAt: number;
  readonly registeredBy: string;
}

/** A checked definition as ECS keeps it: defaults filled in, sizes as plain numbers. */
export function normalTaskDefinition(input: RegisterTaskDefinitionRequest, as: Registration): StoredTaskDefinition {
  const { tags: _, cpu, memory, containerDefinitions, ...rest } = input;
  const awsvpc = input.networkMode === 'awsvpc';
  const units = cpu === undefined ? undefined : cpuUnits(cpu);
  const mib = memory === undefined ? undefined : memoryMib(memory);
  const fargate = awsvpc && units !== undefined && mib !== undefined && isFargateSize(units, mib);
  return {
    ...rest,
    taskDefinitionArn: as.arn,
    family: as.family,
    revision: as.revision,
    status: 'ACTIVE',
    containerDefinitions: (containerDefinitions ?? []).map((container) => normalContainer(container, awsvpc)),
    volumes: input.volumes ?? [],
    placementConstraints: input.placementConstraints ?? [],
    compatibilities: fargate ? ['EC2', 'FARGATE'] : ['EC2'],
    requiresAttributes: [],
    ...(units === undefined ? {} : { cpu: String(units) }),
    ...(mib === undefined ? {} : { memory: String(mib) }),
    registeredAt: as.registeredAt,
    registeredBy: as.registeredBy,
  };
}

function normalContainer(container: ContainerDefinition, awsvpc: boolean): ContainerDefinition {
  return {
    ...container,
    cpu: container.cpu ?? 0,
    essential: container.essential ?? true,
    environment: container.environment ?? [],
    mountPoints: container.mountPoints ?? [],
    volumesFrom: container.volumesFrom ?? [],
    systemControls: container.systemControls ?? [],
    portMappings: (container.portMappings ?? []).map((mapping) => ({
      ...mapping,
      hostPort: awsvpc ? mapping.containerPort : (mapping.hostPort ?? 0),
      protocol: mapping.protocol ?? 'tcp',
    })),
  };
}

import type { ContainerDefinition, RegisterTaskDefinitionRequest } from '@aws-sdk/client-ecs';
import { clientError } from '../operations/refusals.ts';
import { checkContainers } from './containers.ts';
import { cpuUnits, isFargateSize, memoryMib } from './sizes.ts';

const MOST_BYTES = 65_536;

/** Throws the ClientException with which RegisterTaskDefinition refuses a definition; one reason at a time, as AWS does. */
export function checkTaskDefinition(input: RegisterTaskDefinitionRequest): void {
  const { family } = input;
  if (family === undefined || family === '') throw clientError('Family should not be null or empty.');
  if (!/^[A-Za-z0-9_-]{1,255}$/.test(family)) throw clientError('Family contains invalid characters.');
  const bytes = Buffer.byteLength(JSON.stringify(input));
  if (bytes > MOST_BYTES) {
    throw clientError(`Actual length: '${bytes}'. Max allowed length is '${MOST_BYTES}' bytes.`);
  }
  const containers = input.containerDefinitions ?? [];
  checkContainers(containers);
  const cpu = sizeOf(input.cpu, cpuUnits, 'cpu');
  const memory = sizeOf(input.memory, memoryMib, 'memory');
  if (input.requiresCompatibilities?.includes('FARGATE') === true) checkFargate(input, cpu, memory);
  checkMemory(containers, memory);
  if (input.networkMode === 'awsvpc') checkAwsvpc(containers);
  if (containers.some(({ secrets }) => (secrets ?? []).length > 0) && input.executionRoleArn === undefined) {
    throw clientError(
      "When you are specifying container secrets, you must also specify a value for 'executionRoleArn'.",
    );
  }
}

function sizeOf(
  text: string | undefined,
  parse: (text: string) => number | undefined,
  what: string,
): number | undefined {
  if (text === undefined) return undefined;
  const size = parse(text);
  if (size === undefined) {
    throw clientError(
      `Invalid '${what}' setting for task. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.`,
    );
  }
  return size;
}

function checkFargate(input: RegisterTaskDefinitionRequest, cpu: number | undefined, memory: number | undefined): void {
  if (input.networkMode !== 'awsvpc') throw clientError('Fargate only supports network mode ‘awsvpc’.');
  if (cpu === undefined) throw clientError("Fargate requires that 'cpu' be defined at the task level.");
  if (memory === undefined) throw clientError("Fargate requires that 'memory' be defined at the task level.");
  if (!isFargateSize(cpu, memory)) {
    throw clientError(
      `No Fargate configuration exists for given values: ${cpu} CPU, ${memory} memory. See the Amazon ECS documentation for the valid values.`,
    );
  }
  if (input.executionRoleArn !== undefined) return;
  for (const { image, logConfiguration } of input.containerDefinitions ?? []) {
    const start = 'Fargate requires task definition to have execution role ARN to support';
    if (logConfiguration?.logDriver === 'awslogs') throw clientError(`${start} log driver awslogs.`);
    if (/^\d{12}\.dkr[.-]ecr[.-]/.test(image ?? '')) throw clientError(`${start} ECR images.`);
  }
}

function checkMemory(containers: readonly ContainerDefinition[], task: number | undefined): void {
  for (const { name, memory, memoryReservation } of containers) {
    if (task === undefined && memory === undefined && memoryReservation === undefined) {
      throw clientError(
        `Invalid setting for container '${name ?? ''}'. At least one of 'memory' or 'memoryReservation' must be specified.`,
      );
    }
    if (task !== undefined && (memory ?? 0) > task) {
      throw clientError(
        `Invalid setting for container '${name ?? ''}'. The 'memory' setting for container is greater than for the task.`,
      );
    }
  }
}

function checkAwsvpc(containers: readonly ContainerDefinition[]): void {
  for (const { hostPort, containerPort } of containers.flatMap((one) => one.portMappings ?? [])) {
    if (hostPort !== undefined && hostPort !== 0 && hostPort !== containerPort) {
      throw clientError('When networkMode=awsvpc, the host ports and container ports in port mappings must match.');
    }
  }
}

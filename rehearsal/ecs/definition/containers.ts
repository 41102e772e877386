import type { ContainerDefinition } from '@aws-sdk/client-ecs';
import { beyondRehearsal, clientError } from '../operations/refusals.ts';

/** Throws what RegisterTaskDefinition refuses of containers for themselves, and what the rehearsal cannot play. */
export function checkContainers(containers: readonly ContainerDefinition[]): void {
  if (containers.length === 0) throw clientError('Container list cannot be empty.');
  if (containers.length > 10) throw clientError('A task definition cannot have more than 10 containers.');
  const names = new Set<string>();
  for (const container of containers) {
    checkNames(container, names);
    checkHealthCheck(container);
    checkPorts(container);
    if ((container.environmentFiles ?? []).length > 0) throw beyondRehearsal('environmentFiles');
  }
  if (containers.every(({ essential }) => essential === false)) {
    throw clientError('At least one container of a task definition must be essential.');
  }
}

function checkNames(container: ContainerDefinition, names: Set<string>): void {
  const { name, image } = container;
  if (name === undefined || name === '') throw clientError('Container.name should not be null or empty.');
  if (!/^[A-Za-z0-9_-]{1,255}$/.test(name)) throw clientError('Container.name contains invalid characters.');
  if (image === undefined || image === '') throw clientError('Container.image should not be null or empty.');
  if (/\s/.test(image)) throw clientError('Container.image contains invalid characters.');
  if (names.has(name)) throw clientError(`Container names must be unique within a task definition: ${name}.`);
  names.add(name);
}

function checkHealthCheck(container: ContainerDefinition): void {
  const check = container.healthCheck;
  if (check === undefined) return;
  const [kind, ...rest] = check.command ?? [];
  if (rest.length === 0 || (kind !== 'CMD' && kind !== 'CMD-SHELL')) {
    throw clientError("Health check command must start with 'CMD' or 'CMD-SHELL' and name a command.");
  }
  between(check.interval, 5, 300, 'interval');
  between(check.timeout, 2, 120, 'timeout');
  between(check.retries, 1, 10, 'retries');
  between(check.startPeriod, 0, 300, 'startPeriod');
}

function between(value: number | undefined, least: number, most: number, what: string): void {
  if (value !== undefined && (value < least || value > most)) {
    throw clientError(`Health check ${what} must be between ${least} and ${most}.`);
  }
}

function checkPorts(container: ContainerDefinition): void {
  for (const { containerPort } of container.portMappings ?? []) {
    if (containerPort === undefined || containerPort < 1 || containerPort > 65_535) {
      throw clientError('A container port must be between 1 and 65535.');
    }
  }
}

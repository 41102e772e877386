import type { RunTaskRequest, TaskOverride } from '@aws-sdk/client-ecs';
import { templateOf } from '../definition/template.ts';
import type { StoredTaskDefinition } from '../model/state.ts';
import { newTask } from '../model/task-template.ts';
import { viewTask } from '../views/task-view.ts';
import type { World } from '../world.ts';
import { findCluster, findTaskDefinition } from './lookup.ts';
import { clientError, invalid } from './refusals.ts';
import { launchTypeOf } from './service-rules.ts';
import { tagsOfTask } from './task-tags.ts';
import { parseTags } from './tags.ts';

/** Starts up to ten tasks of their own; a `clientToken` seen before answers the tasks it started then. */
export function runTask(world: World, input: RunTaskRequest): unknown {
  const cluster = findCluster(world, input.cluster);
  const count = input.count ?? 1;
  if (!Number.isInteger(count) || count < 1 || count > 10) throw invalid('count should be between 1 and 10.');
  const definition = findTaskDefinition(world, input.taskDefinition ?? '');
  if (definition === undefined) throw clientError('TaskDefinition not found.');
  if (definition.status === 'INACTIVE') throw invalid('TaskDefinition is inactive');
  const launchType = launchTypeOf({
    launchType: input.launchType ?? ((input.capacityProviderStrategy ?? []).length > 0 ? undefined : 'EC2'),
    capacityProviderStrategy: input.capacityProviderStrategy,
  });
  if (launchType === 'FARGATE' && definition.compatibilities?.includes('FARGATE') !== true) {
    throw invalid('Task definition does not support launch_type FARGATE.');
  }
  const subnets = input.networkConfiguration?.awsvpcConfiguration?.subnets ?? [];
  if (definition.networkMode === 'awsvpc' && subnets.length === 0) {
    throw invalid("Network Configuration must be provided when networkMode 'awsvpc' is specified.");
  }
  const overrides = checkOverrides(definition, input.overrides);
  const own = parseTags(input.tags);

  const { state } = world.store;
  const { clientToken } = input;
  if (clientToken !== undefined) {
    const before = Object.values(state.tasks).filter((task) => task.clientToken === clientToken);
    if (before.length > 0)
      return { tasks: before.map((one) => viewTask(one, world.account.region, state.tags[one.arn])), failures: [] };
  }
  const template = templateOf(definition, {
    launchType,
    platformVersion: input.platformVersion,
    enableExecuteCommand: input.enableExecuteCommand ?? false,
    subnets,
    loadBalancers: [],
    cpu: overrides.cpu,
    memory: overrides.memory,
  });
  const origin = {
    clusterArn: cluster.arn,
    clusterName: cluster.name,
    group: input.group ?? `family:${definition.family}`,
    startedBy: input.startedBy,
    overrides,
    clientToken,
  };
  const mint = world.mint();
  const tasks = Array.from({ length: count }, () => newTask(template, origin, mint, world.clock.now()));
  for (const task of tasks) {
    world.store.addTask(task);
    state.tags[task.arn] = tagsOfTask({
      propagate: input.propagateTags,
      managed: input.enableECSManagedTags ?? false,
      clusterName: cluster.name,
      own,
      ofService: [],
      ofDefinition: state.tags[definition.taskDefinitionArn] ?? [],
    });
  }
  world.engine.touch(undefined);
  return { tasks: tasks.map((task) => viewTask(task, world.account.region, state.tags[task.arn])), failures: [] };
}

function checkOverrides(definition: StoredTaskDefinition, given: TaskOverride | undefined): TaskOverride {
  const names = (definition.containerDefinitions ?? []).map(({ name }) => name);
  const overrides = given?.containerOverrides ?? [];
  for (const { name } of overrides) {
    if (name === undefined) throw invalid('Container.name should not be null or empty.');
    if (!names.includes(name)) {
      throw invalid(`Override for container named ${name} is not a container in the TaskDefinition.`);
    }
  }
  const others = names.filter((name) => !overrides.some((one) => one.name === name)).map((name) => ({ name }));
  return { ...given, containerOverrides: [...overrides, ...others] };
}

import type { DescribeTasksRequest, ListTasksRequest, StopTaskRequest } from '@aws-sdk/client-ecs';
import { lastPart } from '../account.ts';
import { orderStop } from '../scheduler/task-events.ts';
import { stoppedReason } from '../scheduler/stopped-reasons.ts';
import { viewTask } from '../views/task-view.ts';
import type { World } from '../world.ts';
import { findCluster, findTask, requireService } from './lookup.ts';
import { paginate } from './paging.ts';
import { invalid } from './refusals.ts';

function forget(world: World): void {
  world.store.forgetTasks(world.clock.now() - world.settings.taskRetentionMs);
}

/** At most a hundred; a task that is unknown, or stopped too long ago, is a failure MISSING. */
export function describeTasks(world: World, input: DescribeTasksRequest): unknown {
  const ids = input.tasks ?? [];
  if (ids.length === 0) throw invalid('Tasks cannot be empty.');
  if (ids.length > 100) throw invalid('Tasks cannot contain more than 100 elements.');
  const cluster = findCluster(world, input.cluster);
  forget(world);
  const { state } = world.visible();
  const tasks: unknown[] = [];
  const failures: unknown[] = [];
  for (const id of ids) {
    const task = findTask(world, cluster, id, state);
    const arn = `${cluster.arn.replace(':cluster/', ':task/')}/${lastPart(id)}`;
    const tags = input.include?.includes('TAGS') === true ? state.tags[arn] : undefined;
    if (task === undefined) failures.push({ arn, reason: 'MISSING' });
    else tasks.push(viewTask(task, world.account.region, tags));
  }
  return { tasks, failures };
}

/** ARNs, filtered; `desiredStatus` is RUNNING unless said, and PENDING never matches (ListTasks). */
export function listTasks(world: World, input: ListTasksRequest): unknown {
  const cluster = findCluster(world, input.cluster);
  if (input.startedBy !== undefined && (input.serviceName ?? input.family ?? input.containerInstance) !== undefined) {
    throw invalid('When startedBy is specified, it must be the only filter.');
  }
  const service = input.serviceName === undefined ? undefined : requireService(world, cluster, input.serviceName);
  forget(world);
  const desired = input.desiredStatus ?? 'RUNNING';
  const { state } = world.visible();
  const arns = Object.values(state.tasks)
    .filter((task) => task.clusterArn === cluster.arn && task.desired === desired)
    .filter((task) => service === undefined || task.service === service.arn)
    .filter((task) => input.startedBy === undefined || task.startedBy === input.startedBy)
    .filter((task) => input.launchType === undefined || task.launchType === input.launchType)
    .filter((task) => input.family === undefined || lastPart(task.definition).split(':')[0] === input.family)
    .filter(() => input.containerInstance === undefined)
    .map(({ arn }) => arn);
  const page = paginate(arns, input, 100, world.settings.pageSize);
  return { taskArns: page.items, nextToken: page.nextToken };
}

/** Stops one task; a service's scheduler will replace it. A stopped one is answered as it is. */
export function stopTask(world: World, input: StopTaskRequest): unknown {
  const cluster = findCluster(world, input.cluster);
  const task = findTask(world, cluster, input.task ?? '');
  if (task === undefined) throw invalid('The referenced task was not found.');
  if ((input.reason?.length ?? 0) > 1024) throw invalid('reason cannot be longer than 1024 characters.');
  orderStop(task, 'UserInitiated', input.reason ?? stoppedReason.byUser, world.clock.now());
  world.engine.touch(task.service);
  return { task: viewTask(task, world.account.region, world.store.state.tags[task.arn]) };
}

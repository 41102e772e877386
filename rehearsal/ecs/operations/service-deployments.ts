import type {
  ContinueServiceDeploymentRequest,
  DescribeServiceDeploymentsRequest,
  DescribeServiceRevisionsRequest,
  ListServiceDeploymentsRequest,
  StopServiceDeploymentRequest,
} from '@aws-sdk/client-ecs';
import { ApiError } from '../../server/api.ts';
import { isTerminal, moveDeployment, type ServiceDeployment } from '../model/service-deployment.ts';
import { viewDeployment, viewDeploymentBrief } from '../views/service-deployment-view.ts';
import { viewRevision } from '../views/service-revision-view.ts';
import { factsOf } from '../visible.ts';
import { PICK_UP_MS, type World } from '../world.ts';
import { findCluster, requireService } from './lookup.ts';
import { paginate } from './paging.ts';
import { invalid } from './refusals.ts';

const OLDEST_FILTER_MS = 92 * 86_400_000;

/** Newest first, in brief, filtered by status and by when they were created (epoch seconds on the wire). */
export function listServiceDeployments(world: World, input: ListServiceDeploymentsRequest): unknown {
  const cluster = findCluster(world, input.cluster);
  const service = requireService(world, cluster, input.service);
  const after = input.createdAt?.after === undefined ? undefined : Number(input.createdAt.after) * 1000;
  const before = input.createdAt?.before === undefined ? undefined : Number(input.createdAt.before) * 1000;
  if (after !== undefined && world.clock.now() - after > OLDEST_FILTER_MS) {
    throw invalid('createdAt.after cannot be more than 90 days in the past.');
  }
  const statuses: readonly string[] | undefined = input.status;
  const found = world
    .visible()
    .deploymentsOf(service.arn)
    .filter((record) => statuses === undefined || statuses.length === 0 || statuses.includes(record.status))
    .filter(
      ({ createdAt }) => (after === undefined || createdAt > after) && (before === undefined || createdAt < before),
    )
    .map(viewDeploymentBrief);
  const page = paginate(found, input, 20, world.settings.pageSize);
  return { serviceDeployments: page.items, nextToken: page.nextToken };
}

export function describeServiceDeployments(world: World, input: DescribeServiceDeploymentsRequest): unknown {
  const arns = input.serviceDeploymentArns ?? [];
  if (arns.length === 0) throw invalid('Service deployment ARNs cannot be empty.');
  if (arns.length > 20) throw invalid('Service deployment ARNs cannot contain more than 20 elements.');
  const visible = world.visible();
  const serviceDeployments: unknown[] = [];
  const failures: unknown[] = [];
  for (const arn of arns) {
    const record = visible.state.deployments[arn];
    const service = record === undefined ? undefined : visible.state.services[record.serviceArn];
    if (record === undefined || service === undefined) failures.push({ arn, reason: 'MISSING' });
    else serviceDeployments.push(viewDeployment(record, factsOf(visible, service)));
  }
  return { serviceDeployments, failures };
}

export function describeServiceRevisions(world: World, input: DescribeServiceRevisionsRequest): unknown {
  const arns = input.serviceRevisionArns ?? [];
  if (arns.length === 0) throw invalid('Service revision ARNs cannot be empty.');
  if (arns.length > 20) throw invalid('Service revision ARNs cannot contain more than 20 elements.');
  const { revisions } = world.visible().state;
  const found = arns.flatMap((arn) => revisions[arn] ?? []);
  const failures = arns.filter((arn) => revisions[arn] === undefined).map((arn) => ({ arn, reason: 'MISSING' }));
  return { serviceRevisions: found.map(viewRevision), failures };
}

function requireDeployment(world: World, arn: string | undefined): ServiceDeployment {
  const record = world.store.state.deployments[arn ?? ''];
  if (record !== undefined) return record;
  throw new ApiError('ServiceDeploymentNotFoundException', 'The service deployment does not exist.');
}

/** Asks a deployment to roll back; one that ends already, or has ended, is left (stop-service-deployment). */
export function stopServiceDeployment(world: World, input: StopServiceDeploymentRequest): unknown {
  const record = requireDeployment(world, input.serviceDeploymentArn);
  const type = input.stopType ?? 'ROLLBACK';
  if (type !== 'ROLLBACK') throw invalid(`The stopType ${type} is not valid. Valid value: ROLLBACK.`);
  if (isTerminal(record.status)) {
    throw new ApiError(
      'ConflictException',
      `The service deployment is in the terminal state ${record.status} and cannot be stopped.`,
      400,
      { resourceIds: [record.arn] },
    );
  }
  if (record.status === 'PENDING' || record.status === 'IN_PROGRESS') {
    moveDeployment(record, 'ROLLBACK_REQUESTED', world.clock.now());
    world.engine.touch(record.serviceArn, PICK_UP_MS);
  }
  return { serviceDeploymentArn: record.arn };
}

/** Rolling deployments have no hooks here, so there is never one to continue; the refusals are AWS's. */
export function continueServiceDeployment(world: World, input: ContinueServiceDeploymentRequest): never {
  const record = requireDeployment(world, input.serviceDeploymentArn);
  if (!/^ecs-[A-Za-z]+-.+$/.test(input.hookId ?? '')) {
    throw invalid('Invalid hookId: hookId must follow the format: ecs-{hookType}-{id}');
  }
  if (isTerminal(record.status)) {
    throw invalid('ContinueServiceDeployment is not allowed for service deployments in terminal states.');
  }
  throw invalid('The hookId is completed, unavailable, or not associated with the service deployment.');
}

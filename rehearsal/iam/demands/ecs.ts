import { listOf, memberOf, textOf, textsOf, type Demand, type Place } from '../demand.ts';

/** The roles that a registered task definition names, by `family`, `family:revision` or ARN. */
export type RolesOfDefinition = (name: string) => readonly string[];

const tasks = 'ecs-tasks.amazonaws.com';
const service = 'ecs.amazonaws.com';

/**
 * What ECS's operations demand: https://docs.aws.amazon.com/service-authorization/latest/reference/list_ecs.html. Operations
 * that are not named there are not answered by the rehearsal either.
 */
export function ecsDemands(
  place: Place,
  rolesOf: RolesOfDefinition,
  operation: string,
  input: unknown,
): readonly Demand[] {
  const demands = demandsOf(place, rolesOf, operation, input);
  if (!textsOf(input, 'include').includes('TAGS')) return demands;
  // Tags that a description brings along are read by an action of their own, on what they are of.
  const described =
    operation === 'DescribeTaskDefinition'
      ? [definitionArn(place, textOf(input, 'taskDefinition') ?? '')]
      : demands.map(({ resource }) => resource);
  return [...demands, ...described.map((resource) => ({ action: 'ecs:ListTagsForResource', resource }))];
}

function demandsOf(place: Place, rolesOf: RolesOfDefinition, operation: string, input: unknown): readonly Demand[] {
  const arn = (tail: string): string => `arn:${place.partition}:ecs:${place.region}:${place.account}:${tail}`;
  const clusterName = lastPart(textOf(input, 'cluster') ?? 'default');
  const context = { 'ecs:cluster': arn(`cluster/${clusterName}`) };
  const action = `ecs:${operation}`;
  const one = (resource: string, more: Readonly<Record<string, string>> = {}): Demand => ({
    action,
    resource,
    ...(Object.keys(more).length > 0 && { context: more }),
  });
  const ofService = (name: string): Demand => one(arn(`service/${clusterName}/${lastPart(name)}`), context);
  const passes = (roles: readonly string[], to: string): readonly Demand[] =>
    [...new Set(roles)].map((role) => ({
      action: 'iam:PassRole',
      resource: role.startsWith('arn:') ? role : `arn:${place.partition}:iam::${place.account}:role/${role}`,
      context: { 'iam:passedtoservice': to },
    }));
  const tags = (resource: string): readonly Demand[] =>
    listOf(input, 'tags').length === 0
      ? []
      : [{ action: 'ecs:TagResource', resource, context: { 'ecs:createaction': operation } }];

  switch (operation) {
    case 'RegisterTaskDefinition': {
      const family = arn(`task-definition/${textOf(input, 'family') ?? ''}:*`);
      const roles = [textOf(input, 'taskRoleArn'), textOf(input, 'executionRoleArn')].filter(
        (role) => role !== undefined,
      );
      return [one(family), ...tags(family), ...passes(roles, tasks)];
    }
    case 'DescribeTaskDefinition':
    case 'DeregisterTaskDefinition':
    case 'ListTaskDefinitions':
    case 'ListTaskDefinitionFamilies':
    case 'ListClusters':
      return [one('*')];
    case 'ListServices':
      return [one('*', context)];
    case 'ListTasks': {
      const instance = textOf(input, 'containerInstance');
      return [
        one(instance === undefined ? '*' : arn(`container-instance/${clusterName}/${lastPart(instance)}`), context),
      ];
    }
    case 'DescribeTasks':
      return textsOf(input, 'tasks').map((task) => one(arn(`task/${clusterName}/${lastPart(task)}`), context));
    case 'StopTask':
      return [one(arn(`task/${clusterName}/${lastPart(textOf(input, 'task') ?? '')}`), context)];
    case 'DescribeContainerInstances':
      return textsOf(input, 'containerInstances').map((instance) =>
        one(arn(`container-instance/${clusterName}/${lastPart(instance)}`), context),
      );
    case 'DescribeServices':
      return textsOf(input, 'services').map(ofService);
    case 'ListServiceDeployments':
    case 'DeleteService':
      return [ofService(textOf(input, 'service') ?? '')];
    case 'DescribeServiceDeployments':
      return textsOf(input, 'serviceDeploymentArns').flatMap((each) => partOfService(action, each));
    case 'DescribeServiceRevisions':
      return textsOf(input, 'serviceRevisionArns').flatMap((each) => partOfService(action, each));
    case 'StopServiceDeployment':
    case 'ContinueServiceDeployment':
      return partOfService(action, textOf(input, 'serviceDeploymentArn') ?? '');
    case 'CreateService': {
      const created = ofService(textOf(input, 'serviceName') ?? '');
      return [created, ...tags(created.resource), ...passes(rolesIn(input), service)];
    }
    case 'UpdateService': {
      const definition = textOf(input, 'taskDefinition');
      const known: Readonly<Record<string, string>> =
        definition === undefined ? {} : { 'ecs:task-definition': definitionArn(place, definition) };
      const updated = ofService(textOf(input, 'service') ?? '');
      // The roles of the task definition are passed where it is registered; here, those that the request itself names.
      return [{ ...updated, context: { ...context, ...known } }, ...passes(rolesIn(input), service)];
    }
    case 'RunTask': {
      const definition = textOf(input, 'taskDefinition') ?? '';
      const overrides = memberOf(input, 'overrides');
      const overridden = [textOf(overrides, 'taskRoleArn'), textOf(overrides, 'executionRoleArn')];
      const roles = [...rolesOf(definition), ...overridden.filter((role) => role !== undefined)];
      return [
        one(definitionArn(place, definition), context),
        ...tags(arn(`task/${clusterName}/*`)),
        ...passes(roles, tasks),
      ];
    }
    case 'CreateCluster': {
      const created = arn(`cluster/${textOf(input, 'clusterName') ?? 'default'}`);
      return [one(created), ...tags(created)];
    }
    case 'DeleteCluster':
      return [one(context['ecs:cluster'])];
    case 'DescribeClusters': {
      const named = textsOf(input, 'clusters');
      return (named.length === 0 ? ['default'] : named).map((name) => one(arn(`cluster/${lastPart(name)}`)));
    }
    case 'TagResource':
    case 'UntagResource':
    case 'ListTagsForResource':
      return [one(textOf(input, 'resourceArn') ?? '')];
    default:
      return [];
  }
}

/** A definition that is named by its family alone stands for any of its revisions. */
function definitionArn({ partition, region, account }: Place, name: string): string {
  const named = lastPart(name);
  return `arn:${partition}:ecs:${region}:${account}:task-definition/${named.includes(':') ? named : `${named}:*`}`;
}

/** A deployment or a revision of a service needs both: the service's ARN, and its own. */
function partOfService(action: string, part: string): readonly Demand[] {
  const owner = part.replace(/:service-(deployment|revision)\//, ':service/').replace(/\/[^/]*$/, '');
  const [, cluster] = /:service\/([^/]+)\//.exec(owner) ?? [];
  const context = { 'ecs:cluster': owner.replace(/:service\/.*$/, `:cluster/${cluster ?? ''}`) };
  return [owner, part].map((resource) => ({ action, resource, context }));
}

/** Every role that a request names for ECS itself: load balancers, volumes, service mesh. */
function rolesIn(input: unknown): readonly string[] {
  if (Array.isArray(input)) return input.flatMap(rolesIn);
  if (typeof input !== 'object' || input === null) return [];
  return Object.entries(input).flatMap(([name, value]: [string, unknown]) =>
    (name === 'roleArn' || name === 'role') && typeof value === 'string' ? [value] : rolesIn(value),
  );
}

function lastPart(nameOrArn: string): string {
  return nameOrArn.slice(nameOrArn.lastIndexOf('/') + 1);
}

import * as sdk from '@aws-sdk/client-ecs';
import { ApiError, type JsonApi } from '../server/api.ts';
import { checkInput } from '../server/shape.ts';
import { createCluster, deleteCluster, describeClusters, listClusters } from './operations/clusters.ts';
import { createService } from './operations/create-service.ts';
import { deleteService } from './operations/delete-service.ts';
import { describeServices, listServices } from './operations/read-services.ts';
import { runTask } from './operations/run-task.ts';
import {
  continueServiceDeployment,
  describeServiceDeployments,
  describeServiceRevisions,
  listServiceDeployments,
  stopServiceDeployment,
} from './operations/service-deployments.ts';
import { listTagsForResource, tagResource, untagResource } from './operations/tags.ts';
import {
  deregisterTaskDefinition,
  describeTaskDefinition,
  listTaskDefinitionFamilies,
  listTaskDefinitions,
  registerTaskDefinition,
} from './operations/task-definitions.ts';
import { describeTasks, listTasks, stopTask } from './operations/tasks.ts';
import { updateService } from './operations/update-service.ts';
import { takeToken } from './throttles.ts';
import type { World } from './world.ts';

interface Operation {
  readonly schema: unknown;
  readonly changes: boolean;
  /** Each takes the input of its own schema, which has checked the shape before it is called. */
  readonly run: (world: World, input: never) => unknown;
}

const reads = (schema: unknown, run: Operation['run']): Operation => ({ schema, changes: false, run });
const changes = (schema: unknown, run: Operation['run']): Operation => ({ schema, changes: true, run });

const OPERATIONS: Readonly<Record<string, Operation>> = {
  CreateCluster: changes(sdk.CreateClusterRequest$, createCluster),
  DescribeClusters: reads(sdk.DescribeClustersRequest$, describeClusters),
  ListClusters: reads(sdk.ListClustersRequest$, listClusters),
  DeleteCluster: changes(sdk.DeleteClusterRequest$, deleteCluster),
  RegisterTaskDefinition: changes(sdk.RegisterTaskDefinitionRequest$, registerTaskDefinition),
  DeregisterTaskDefinition: changes(sdk.DeregisterTaskDefinitionRequest$, deregisterTaskDefinition),
  DescribeTaskDefinition: reads(sdk.DescribeTaskDefinitionRequest$, describeTaskDefinition),
  ListTaskDefinitions: reads(sdk.ListTaskDefinitionsRequest$, listTaskDefinitions),
  ListTaskDefinitionFamilies: reads(sdk.ListTaskDefinitionFamiliesRequest$, listTaskDefinitionFamilies),
  CreateService: changes(sdk.CreateServiceRequest$, createService),
  UpdateService: changes(sdk.UpdateServiceRequest$, updateService),
  DeleteService: changes(sdk.DeleteServiceRequest$, deleteService),
  DescribeServices: reads(sdk.DescribeServicesRequest$, describeServices),
  ListServices: reads(sdk.ListServicesRequest$, listServices),
  ListServiceDeployments: reads(sdk.ListServiceDeploymentsRequest$, listServiceDeployments),
  DescribeServiceDeployments: reads(sdk.DescribeServiceDeploymentsRequest$, describeServiceDeployments),
  DescribeServiceRevisions: reads(sdk.DescribeServiceRevisionsRequest$, describeServiceRevisions),
  StopServiceDeployment: changes(sdk.StopServiceDeploymentRequest$, stopServiceDeployment),
  ContinueServiceDeployment: changes(sdk.ContinueServiceDeploymentRequest$, continueServiceDeployment),
  ListTasks: reads(sdk.ListTasksRequest$, listTasks),
  DescribeTasks: reads(sdk.DescribeTasksRequest$, describeTasks),
  RunTask: changes(sdk.RunTaskRequest$, runTask),
  StopTask: changes(sdk.StopTaskRequest$, stopTask),
  TagResource: changes(sdk.TagResourceRequest$, tagResource),
  UntagResource: changes(sdk.UntagResourceRequest$, untagResource),
  ListTagsForResource: reads(sdk.ListTagsForResourceRequest$, listTagsForResource),
};

/** The names of the operations that the rehearsal answers. */
export const ecsOperations: readonly string[] = Object.keys(OPERATIONS);

/** ECS as a JSON API. `changed` is called before and after every call that may change the state. */
export function createApi(
  world: Omit<World, 'caller'>,
  callerOf: (accessKeyId: string) => string,
  changed: () => void,
): JsonApi {
  return {
    target: 'AmazonEC2ContainerServiceV20141113',
    call: async (name, input, { accessKeyId }) => {
      const operation = OPERATIONS[name];
      if (operation === undefined) {
        throw new ApiError('UnknownOperationException', `The rehearsal does not know the operation ${name}.`);
      }
      checkInput(name, input, operation.schema);
      if (world.settings.throttles) takeToken(name, world.store.state.buckets, world.clock.now());
      if (operation.changes) changed();
      const answer = operation.run({ ...world, caller: callerOf(accessKeyId) }, withoutNulls(input ?? {}) as never);
      // What is answered is of this moment, however the state goes on.
      const wire: unknown = structuredClone(answer);
      if (operation.changes) changed();
      return wire;
    },
  };
}

/** A member that is null counts as absent. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const present = Object.entries(value).filter(([, content]) => content !== null && content !== undefined);
  return Object.fromEntries(present.map(([key, content]) => [key, withoutNulls(content)]));
}

import type { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import type { ECSClient, Service, ServiceDeployment, ServiceRevision, Task } from '@aws-sdk/client-ecs';
import {
  DescribeContainerInstancesCommand,
  DescribeServiceDeploymentsCommand,
  DescribeServiceRevisionsCommand,
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  DescribeTasksCommand,
  ListServiceDeploymentsCommand,
  ListTaskDefinitionsCommand,
  ListTasksCommand,
  type ServiceDeploymentBrief,
  type ServiceDeploymentStatus,
  StopServiceDeploymentCommand,
  TagResourceCommand,
  type TaskDefinition,
  UpdateServiceCommand,
  type UpdateServiceCommandInput,
} from '@aws-sdk/client-ecs';
import type { ElasticLoadBalancingV2Client, TargetHealthDescription } from '@aws-sdk/client-elastic-load-balancing-v2';
import { batches, pages } from './paging.ts';
import { asPlatformError, isMissingDefinition } from './platform-error.ts';
import { tagsOf } from './tags.ts';

/** The SDK's clients, made when first needed; they bring retries, rate budgets and endpoints with them. */
export interface EcsClients {
  ecs(): ECSClient | Promise<ECSClient>;
  logs(): CloudWatchLogsClient | Promise<CloudWatchLogsClient>;
  elb(): ElasticLoadBalancingV2Client | Promise<ElasticLoadBalancingV2Client>;
}

export interface TaggedDefinition {
  readonly definition: TaskDefinition;
  readonly tags: Readonly<Record<string, string>>;
}

/**
 * The calls this adapter makes, whole: every page, every batch, `failures[]` apart from what was found. What AWS
 * refuses becomes a {@link WaybillError}; what is absent is absent.
 */
export function createEcsApi(clients: EcsClients) {
  const send = async <Answer>(call: string, act: (ecs: ECSClient) => Promise<Answer>): Promise<Answer> => {
    try {
      return await act(await clients.ecs());
    } catch (error) {
      throw asPlatformError(error, call);
    }
  };
  const seenServices = new Map<string, string>();
  /** Tasks that have stopped: nothing about them changes any more. */
  const stopped = new Map<string, Task>();
  return {
    clients,
    /** `cluster/service` → ARN, of every service that was described. */
    seenServices: seenServices as ReadonlyMap<string, string>,

    /** By name; those that do not exist are missing from the map. */
    async services(cluster: string, names: readonly string[]): Promise<ReadonlyMap<string, Service>> {
      const found = new Map<string, Service>();
      for (const services of batches(names, 10)) {
        const answer = await send('DescribeServices', (ecs) =>
          ecs.send(new DescribeServicesCommand({ cluster, services: [...services] })),
        );
        for (const service of answer.services ?? []) {
          const name = service.serviceName ?? '';
          found.set(name, service);
          if (service.serviceArn !== undefined) seenServices.set(`${cluster}/${name}`, service.serviceArn);
        }
      }
      return found;
    },

    /** By ARN, `family:revision`, or `family` for its newest active one; undefined where there is none. */
    async definition(name: string): Promise<TaggedDefinition | undefined> {
      try {
        const command = new DescribeTaskDefinitionCommand({ taskDefinition: name, include: ['TAGS'] });
        const answer = await send('DescribeTaskDefinition', (ecs) => ecs.send(command));
        const definition = answer.taskDefinition;
        return definition === undefined ? undefined : { definition, tags: tagsOf(answer.tags) };
      } catch (error) {
        if (isMissingDefinition(error)) return undefined;
        throw error;
      }
    },

    /** The newest active revisions of exactly this family, newest first. */
    async newestDefinitions(family: string, limit: number): Promise<readonly string[]> {
      const arns = await pages(
        (nextToken) =>
          send('ListTaskDefinitions', async (ecs) => {
            const query = {
              familyPrefix: family,
              status: 'ACTIVE',
              sort: 'DESC',
              maxResults: limit,
              nextToken,
            } as const;
            const answer = await ecs.send(new ListTaskDefinitionsCommand(query));
            return { items: answer.taskDefinitionArns ?? [], nextToken: answer.nextToken };
          }),
        limit,
      );
      return arns;
    },

    /** A service's newest deployments, newest first. */
    async deployments(
      cluster: string,
      service: string,
      limit: number,
      status?: readonly ServiceDeploymentStatus[],
    ): Promise<readonly ServiceDeploymentBrief[]> {
      const found = await pages(
        (nextToken) =>
          send('ListServiceDeployments', async (ecs) => {
            const filter = status === undefined ? {} : { status: [...status] };
            const query = { cluster, service, maxResults: limit, nextToken, ...filter };
            const answer = await ecs.send(new ListServiceDeploymentsCommand(query));
            return { items: answer.serviceDeployments ?? [], nextToken: answer.nextToken };
          }),
        limit,
      );
      return found.toSorted((a, b) => (b.createdAt?.getTime() ?? 0) - (a.createdAt?.getTime() ?? 0));
    },

    async deployment(arn: string): Promise<ServiceDeployment | undefined> {
      const command = new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [arn] });
      const answer = await send('DescribeServiceDeployments', (ecs) => ecs.send(command));
      return answer.serviceDeployments?.find(({ serviceDeploymentArn }) => serviceDeploymentArn === arn);
    },

    async revisions(arns: readonly string[]): Promise<readonly ServiceRevision[]> {
      const found: ServiceRevision[] = [];
      for (const serviceRevisionArns of batches(arns, 20)) {
        const command = new DescribeServiceRevisionsCommand({ serviceRevisionArns: [...serviceRevisionArns] });
        const answer = await send('DescribeServiceRevisions', (ecs) => ecs.send(command));
        found.push(...(answer.serviceRevisions ?? []));
      }
      return found;
    },

    /** Tasks of a service that are desired to run, or that have stopped (ECS remembers those for about an hour). */
    async tasks(cluster: string, serviceName: string, desiredStatus: 'RUNNING' | 'STOPPED'): Promise<readonly Task[]> {
      const arns = await pages((nextToken) =>
        send('ListTasks', async (ecs) => {
          const answer = await ecs.send(new ListTasksCommand({ cluster, serviceName, desiredStatus, nextToken }));
          return { items: answer.taskArns ?? [], nextToken: answer.nextToken };
        }),
      );
      const found: Task[] = arns.flatMap((arn) => stopped.get(arn) ?? []);
      const unknown = arns.filter((arn) => !stopped.has(arn));
      for (const tasks of batches(unknown, 100)) {
        const answer = await send('DescribeTasks', (ecs) =>
          ecs.send(new DescribeTasksCommand({ cluster, tasks: [...tasks] })),
        );
        found.push(...(answer.tasks ?? []));
      }
      for (const task of found) {
        if (task.lastStatus === 'STOPPED' && task.taskArn !== undefined) stopped.set(task.taskArn, task);
      }
      return found;
    },

    /** Container instance ARN → EC2 instance id, for target groups that hold instances. */
    async instances(cluster: string, arns: readonly string[]): Promise<ReadonlyMap<string, string>> {
      const found = new Map<string, string>();
      for (const containerInstances of batches(arns, 100)) {
        const command = new DescribeContainerInstancesCommand({ cluster, containerInstances: [...containerInstances] });
        const answer = await send('DescribeContainerInstances', (ecs) => ecs.send(command));
        for (const { containerInstanceArn, ec2InstanceId } of answer.containerInstances ?? []) {
          if (containerInstanceArn !== undefined && ec2InstanceId !== undefined)
            found.set(containerInstanceArn, ec2InstanceId);
        }
      }
      return found;
    },

    async update(input: UpdateServiceCommandInput): Promise<Service | undefined> {
      const answer = await send('UpdateService', (ecs) => ecs.send(new UpdateServiceCommand(input)));
      return answer.service;
    },

    async stopDeployment(serviceDeploymentArn: string): Promise<void> {
      const command = new StopServiceDeploymentCommand({ serviceDeploymentArn, stopType: 'ROLLBACK' });
      await send('StopServiceDeployment', (ecs) => ecs.send(command));
    },

    async tag(resourceArn: string, key: string, value: string): Promise<void> {
      const command = new TagResourceCommand({ resourceArn, tags: [{ key, value }] });
      await send('TagResource', (ecs) => ecs.send(command));
    },

    async targetHealth(TargetGroupArn: string): Promise<readonly TargetHealthDescription[]> {
      try {
        const [elb, { DescribeTargetHealthCommand }] = await Promise.all([
          clients.elb(),
          import('./sdk/target-health.ts'),
        ]);
        return (await elb.send(new DescribeTargetHealthCommand({ TargetGroupArn }))).TargetHealthDescriptions ?? [];
      } catch (error) {
        throw asPlatformError(error, 'DescribeTargetHealth', 'elasticloadbalancing');
      }
    },

    /** The newest lines of a stream, oldest first. */
    async logTail(logGroupName: string, logStreamName: string, limit: number): Promise<readonly string[]> {
      const [logs, { GetLogEventsCommand }] = await Promise.all([clients.logs(), import('./sdk/log-events.ts')]);
      const query = { logGroupName, logStreamName, limit, startFromHead: false };
      const answer = await logs.send(new GetLogEventsCommand(query));
      return (answer.events ?? []).map(({ message }) => message ?? '');
    },
  };
}

export type EcsApi = ReturnType<typeof createEcsApi>;

import type * as sdk from '@aws-sdk/client-ecs';
import { BREAKER, definition, NETWORK, stage, type Stage } from './stage.ts';

/** A service on stage, with the questions that tests ask of it. */
export interface Play extends Stage {
  service(): Promise<sdk.Service>;
  deployments(): Promise<sdk.ServiceDeployment[]>;
  newest(): Promise<sdk.ServiceDeployment>;
  tasks(desired?: 'RUNNING' | 'STOPPED'): Promise<sdk.Task[]>;
  /** Event texts, oldest first. */
  events(): Promise<string[]>;
  /** Registers the next revision for the image tag and rolls it out. */
  deploy(
    tag: string,
    more?: Partial<sdk.UpdateServiceRequest>,
    container?: Partial<sdk.ContainerDefinition>,
  ): Promise<sdk.Service>;
  /** Seconds pass, one by one, until the newest deployment has ended; at most an hour. */
  toEnd(): Promise<sdk.ServiceDeployment>;
  seconds(count: number): void;
}

/** Creates cluster, task definition `checkout:1` of tag `good`, and the service `checkout`. */
export async function play(
  given: Partial<sdk.CreateServiceRequest> = {},
  container: Partial<sdk.ContainerDefinition> = {},
): Promise<Play> {
  const on = stage();
  const { call, clock } = on;
  await call('CreateCluster', { clusterName: 'shop' });
  await call('RegisterTaskDefinition', definition('good', container));
  await call('CreateService', {
    cluster: 'shop',
    serviceName: 'checkout',
    taskDefinition: 'checkout:1',
    desiredCount: 2,
    launchType: 'FARGATE',
    networkConfiguration: NETWORK,
    ...given,
  });
  const one: Play = {
    ...on,
    async service() {
      const { services } = (await call('DescribeServices', { cluster: 'shop', services: ['checkout'] })) as {
        services: sdk.Service[];
      };
      const [service] = services;
      if (service === undefined) throw new Error('no service');
      return service;
    },
    async deployments() {
      const { serviceDeployments } = (await call('ListServiceDeployments', {
        cluster: 'shop',
        service: 'checkout',
      })) as {
        serviceDeployments: { serviceDeploymentArn: string }[];
      };
      const arns = serviceDeployments.map(({ serviceDeploymentArn }) => serviceDeploymentArn);
      const answer = (await call('DescribeServiceDeployments', { serviceDeploymentArns: arns })) as {
        serviceDeployments: sdk.ServiceDeployment[];
      };
      return answer.serviceDeployments;
    },
    async newest() {
      const [newest] = await one.deployments();
      if (newest === undefined) throw new Error('no deployment');
      return newest;
    },
    async tasks(desired = 'RUNNING') {
      const { taskArns } = (await call('ListTasks', {
        cluster: 'shop',
        serviceName: 'checkout',
        desiredStatus: desired,
      })) as {
        taskArns: string[];
      };
      if (taskArns.length === 0) return [];
      return ((await call('DescribeTasks', { cluster: 'shop', tasks: taskArns })) as { tasks: sdk.Task[] }).tasks;
    },
    async events() {
      return ((await one.service()).events ?? []).map(({ message }) => message ?? '').reverse();
    },
    async deploy(tag, more = {}, changed = container) {
      const { taskDefinition } = (await call('RegisterTaskDefinition', definition(tag, changed))) as {
        taskDefinition: sdk.TaskDefinition;
      };
      const answer = await call('UpdateService', {
        cluster: 'shop',
        service: 'checkout',
        taskDefinition: taskDefinition.taskDefinitionArn,
        ...more,
      });
      return answer['service'] as sdk.Service;
    },
    async toEnd() {
      for (let second = 0; second < 3600; second += 1) {
        const { status, ...rest } = await one.newest();
        if (/SUCCESSFUL|STOPPED|FAILED/.test(status ?? '')) return { status, ...rest };
        clock.pass(1000);
      }
      throw new Error('the deployment does not end');
    },
    seconds: (count) => clock.pass(count * 1000),
  };
  one.settings.throttles = false;
  return one;
}

/** A service with a circuit breaker that rolls back, unless said otherwise, at rest after its first deployment. */
export async function running(given: Partial<sdk.CreateServiceRequest> = {}): Promise<Play> {
  const on = await play({ deploymentConfiguration: BREAKER, ...given });
  await on.toEnd();
  on.seconds(60);
  return on;
}

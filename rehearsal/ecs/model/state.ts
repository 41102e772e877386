import type { Tag, TaskDefinition } from '@aws-sdk/client-ecs';
import type { Service } from './service.ts';
import type { ServiceDeployment } from './service-deployment.ts';
import type { ServiceRevision } from './service-revision.ts';
import type { Task } from './task.ts';

export interface Cluster {
  readonly arn: string;
  readonly name: string;
  status: 'ACTIVE' | 'INACTIVE';
  settings: { name: string; value: string }[];
}

/** As DescribeTaskDefinition answers it, with its times in rehearsal milliseconds. */
export type StoredTaskDefinition = Omit<TaskDefinition, 'registeredAt' | 'deregisteredAt' | 'deleteRequestedAt'> & {
  readonly taskDefinitionArn: string;
  readonly family: string;
  readonly revision: number;
  readonly registeredAt: number;
  status: 'ACTIVE' | 'INACTIVE';
  deregisteredAt?: number;
};

/** Everything that ECS knows, as plain data, by ARN. */
export interface EcsState {
  clusters: Record<string, Cluster>;
  /** The newest revision number of each family; numbers are never used again. */
  families: Record<string, number>;
  taskDefinitions: Record<string, StoredTaskDefinition>;
  services: Record<string, Service>;
  revisions: Record<string, ServiceRevision>;
  deployments: Record<string, ServiceDeployment>;
  tasks: Record<string, Task>;
  tags: Record<string, Tag[]>;
  counter: { addresses: number };
  /** Tokens left in the request-rate buckets. */
  buckets: Record<string, { tokens: number; at: number }>;
}

export function emptyState(): EcsState {
  return {
    clusters: {},
    families: {},
    taskDefinitions: {},
    services: {},
    revisions: {},
    deployments: {},
    tasks: {},
    tags: {},
    counter: { addresses: 0 },
    buckets: {},
  };
}

import type {
  LoadBalancer,
  NetworkConfiguration,
  ServiceConnectConfiguration,
  ServiceRegistry,
  ServiceVolumeConfiguration,
  VpcLatticeConfiguration,
} from '@aws-sdk/client-ecs';
import type { TaskTemplate } from './task-template.ts';

/** The service fields that make a revision: whoever changes one of them starts a deployment. */
export interface RevisionSettings {
  taskDefinition: string;
  networkConfiguration?: NetworkConfiguration | undefined;
  platformVersion?: string | undefined;
  loadBalancers: LoadBalancer[];
  serviceRegistries: ServiceRegistry[];
  serviceConnectConfiguration?: ServiceConnectConfiguration | undefined;
  volumeConfigurations?: ServiceVolumeConfiguration[] | undefined;
  vpcLatticeConfigurations?: VpcLatticeConfiguration[] | undefined;
}

/** Immutable, but for the digests that its first task finds. */
export interface ServiceRevision {
  readonly arn: string;
  /** The decimal that the ARN ends with and that `ecs-svc/…` repeats. */
  readonly id: string;
  readonly serviceArn: string;
  readonly clusterArn: string;
  readonly createdAt: number;
  readonly settings: RevisionSettings;
  readonly template: TaskTemplate;
  /** By container name, once resolved. */
  digests: Record<string, string>;
}

/** The classic deployment's id, which tasks carry as `startedBy`. */
export function rolloutId(revision: string): string {
  return `ecs-svc/${revision}`;
}

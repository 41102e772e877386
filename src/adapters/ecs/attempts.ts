import type { ServiceDeploymentBrief } from '@aws-sdk/client-ecs';
import { instantOf } from '../../domain/instant.ts';
import type { Attempt, Target } from '../../ports/orchestrator.ts';
import type { EcsApi } from './api.ts';
import type { KnownDefinitions } from './known-definitions.ts';
import { clusterOf } from './place.ts';

/** How many of a service's newest deployments are read: one page, one describe call. */
const newest = 20;
/** Of how many of them the definitions' own marks are read: each unknown one costs a call. */
const examined = 5;

/** Statuses after which ECS does nothing more; any other, also one that is new to us, is under way. */
export function hasEnded(status: string | undefined): boolean {
  return (
    status === 'SUCCESSFUL' || status === 'STOPPED' || status === 'ROLLBACK_SUCCESSFUL' || status === 'ROLLBACK_FAILED'
  );
}

/** A service's deployments as attempts, newest first. What a service revision runs never changes, and is remembered. */
export function createAttempts(api: EcsApi, definitions: KnownDefinitions) {
  const definitionOfRevision = new Map<string, string>();

  const learn = async (deployments: readonly ServiceDeploymentBrief[]): Promise<void> => {
    const unknown = deployments
      .map(({ targetServiceRevisionArn }) => targetServiceRevisionArn ?? '')
      .filter((arn) => arn !== '' && !definitionOfRevision.has(arn));
    for (const revision of await api.revisions([...new Set(unknown)])) {
      const { serviceRevisionArn, taskDefinition } = revision;
      if (serviceRevisionArn !== undefined && taskDefinition !== undefined) {
        definitionOfRevision.set(serviceRevisionArn, taskDefinition);
      }
    }
  };

  return async (target: Target, workload: string): Promise<readonly Attempt[]> => {
    const deployments = await api.deployments(clusterOf(target), workload, newest);
    await learn(deployments);
    return Promise.all(
      deployments.map(async (deployment, index): Promise<Attempt> => {
        const revision = deployment.targetServiceRevisionArn ?? '';
        // A revision that ECS no longer describes stands for its definition: it equals none of ours.
        const definition = definitionOfRevision.get(revision);
        const canonical =
          definition === undefined ? revision : index < examined ? await definitions.canonical(definition) : definition;
        return {
          id: deployment.serviceDeploymentArn ?? '',
          workload,
          definition: canonical,
          startedAt: instantOf(deployment.createdAt?.getTime() ?? 0),
          ended: hasEnded(deployment.status),
        };
      }),
    );
  };
}

export type ReadAttempts = ReturnType<typeof createAttempts>;

import { WaybillError } from '../../domain/error.ts';
import type { Target } from '../../ports/orchestrator.ts';

/** Reads the cluster from a target's place; the workloads are the names of ECS services in it. Throws `config-invalid`. */
export function clusterOf(target: Target): string {
  const cluster = target.place['cluster'];
  if (typeof cluster === 'string' && cluster !== '') return cluster;
  throw new WaybillError('config-invalid', {
    message: `expected the name of an ECS cluster, got ${JSON.stringify(cluster ?? null)}`,
    where: `environment ${target.environment}`,
    fix: `environments:\n  ${target.environment}:\n    cluster: <name>`,
  });
}

import type { Attempt } from '../../ports/orchestrator.ts';
import type { EcsApi } from './api.ts';
import { hasEnded } from './attempts.ts';
import { failureName } from './platform-error.ts';

/**
 * StopServiceDeployment with ROLLBACK: ECS goes back to the deployment that last completed. One that has ended meanwhile
 * (ConflictException), or is on its way back already, is left alone.
 */
export async function stopAttempt(api: EcsApi, attempt: Attempt): Promise<void> {
  if (attempt.ended) return;
  try {
    await api.stopDeployment(attempt.id);
  } catch (error) {
    if (failureName(error) === 'ConflictException') return;
    const deployment = await api.deployment(attempt.id);
    if (deployment !== undefined && !hasEnded(deployment.status)) throw error;
  }
}

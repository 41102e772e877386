import { WaybillError } from '../../domain/error.ts';
import type { WorkloadRecord } from '../../domain/revision.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Target } from '../../ports/orchestrator.ts';
import type { Reads } from './observe.ts';
import { clusterOf } from './place.ts';
import { isInactiveDefinition } from './platform-error.ts';
import { revive } from './revive.ts';
import { requireService } from './services.ts';
import { settingsToSend } from './settings.ts';
import { requireSupported } from './supported.ts';

/**
 * UpdateService, with only what is ours to say: the definition, settings where the configuration has them, the count
 * where it is given. Sent twice it starts nothing a second time. A retired definition is registered again first.
 */
export async function beginAttempt(
  reads: Reads,
  clock: Clock,
  target: Target,
  record: WorkloadRecord,
  count: number | null,
): Promise<void> {
  const service = await requireService(reads.api, target, record.name);
  requireSupported(service, record.settings);
  const definition = requireDefinition(record);
  const sent = {
    cluster: clusterOf(target),
    service: record.name,
    ...settingsToSend(record.settings, service.deploymentConfiguration, `ECS service ${record.name}`),
    ...(count === null ? {} : { desiredCount: count }),
  };
  try {
    await reads.api.update({ ...sent, taskDefinition: definition });
  } catch (error) {
    if (!isInactiveDefinition(error)) throw error;
    await reads.api.update({ ...sent, taskDefinition: await revive(reads, clock, definition) });
  }
}

function requireDefinition(record: WorkloadRecord): string {
  if (record.definition !== null) return record.definition;
  const message = `expected a registered task definition of ${record.name}, got none`;
  throw new WaybillError('internal', { message });
}

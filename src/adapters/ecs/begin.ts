import { WaybillError } from '../../domain/error.ts';
import type { WorkloadRecord } from '../../domain/revision.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Target } from '../../ports/orchestrator.ts';
import { familyAndRevision } from './arn.ts';
import { registrable } from './definition.ts';
import type { Reads } from './observe.ts';
import { clusterOf } from './place.ts';
import { isInactiveDefinition } from './platform-error.ts';
import { registerOnce } from './register.ts';
import { requireService } from './services.ts';
import { settingsToSend } from './settings.ts';
import { revisionMark, standIn } from './stand-in.ts';
import { requireSupported } from './supported.ts';
import { mark } from './tags.ts';

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

/** Registers a retired definition again under the same hash, naming the one it stands for; found where that was done. */
async function revive({ api, definitions }: Reads, clock: Clock, retired: string): Promise<string> {
  const found = await definitions.refresh(retired);
  if (found === undefined) {
    const message = `expected the task definition ${retired}, found none: it was deleted`;
    throw new WaybillError('platform-refused', {
      message,
      fix: 'skip_destroy = true   # in Terraform, on the task definition',
    });
  }
  const { family, revision } = familyAndRevision(retired);
  const known = await standIn(api, retired, found.tags);
  if (known !== undefined) return known.arn;
  const tags = {
    ...found.tags,
    [mark.insteadOf]: found.tags[mark.insteadOf] ?? retired,
    [mark.revision]: revisionMark(retired, found.tags),
    [mark.base]: found.tags[mark.base] ?? retired,
    [mark.seen]: found.tags[mark.seen] ?? String(revision),
  };
  return (await registerOnce(api, clock, { definition: registrable(found.definition), tags }, family)).arn;
}

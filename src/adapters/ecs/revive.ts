import { WaybillError } from '../../domain/error.ts';
import type { WorkloadRecord } from '../../domain/revision.ts';
import type { Clock } from '../../ports/clock.ts';
import { familyAndRevision } from './arn.ts';
import { registrable } from './definition.ts';
import type { Reads } from './observe.ts';
import { registerOnce } from './register.ts';
import { readRunnable } from './runnable.ts';
import { revisionMark, standIn } from './stand-in.ts';
import { mark } from './tags.ts';

/** Registers a definition again where it was deregistered and nothing stands in for it yet. */
export async function reviveRetired(reads: Reads, clock: Clock, record: WorkloadRecord): Promise<void> {
  if (record.definition === null || (await readRunnable(reads, record)) !== 'retired') return;
  await revive(reads, clock, record.definition);
}

/** Registers a retired definition again under the same hash, naming the one it stands for; found where that was done. */
export async function revive({ api, definitions }: Reads, clock: Clock, retired: string): Promise<string> {
  const found = await definitions.refresh(retired);
  if (found === undefined) {
    const message = `expected the task definition ${retired}, found none: it was deleted`;
    throw new WaybillError('platform-refused', {
      message,
      fix: 'skip_destroy = true   # in Terraform, on the task definition',
    });
  }
  const { family, revision } = familyAndRevision(retired);
  const known = await standIn({ api, definitions }, retired, found.tags);
  if (known !== undefined) return known.arn;
  const tags = {
    ...found.tags,
    [mark.insteadOf]: found.tags[mark.insteadOf] ?? retired,
    [mark.revision]: revisionMark(retired, found.tags),
    [mark.base]: found.tags[mark.base] ?? retired,
    [mark.seen]: found.tags[mark.seen] ?? String(revision),
  };
  return (await registerOnce({ api, definitions }, clock, { definition: registrable(found.definition), tags }, family))
    .arn;
}

import type { Revision, WorkloadRecord } from '../../domain/revision.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Rendering } from '../../ports/orchestrator.ts';
import { type Body, parseBody } from './body.ts';
import type { Reads } from './observe.ts';
import { markEntry, type Registered, registerOnce } from './register.ts';
import { mark } from './tags.ts';

/** Registers what a rendering has, one workload after the other, and marks it with the entry it is for. */
export async function registerRendering(
  reads: Reads,
  clock: Clock,
  { revision, bodies }: Rendering,
  entry: string,
): Promise<Revision> {
  const workloads: WorkloadRecord[] = [];
  for (const record of revision.workloads) {
    const { definition, tags } = parseBody(bodies[record.name], record.name);
    const body: Body = { definition, tags: { ...tags, [mark.revision]: revision.hash, [mark.entry]: entry } };
    const registered =
      (await known(reads, record, revision.hash)) ?? (await registerOnce(reads, clock, body, definition.family ?? ''));
    await markEntry(reads.api, registered, entry);
    workloads.push({ ...record, definition: await reads.definitions.canonical(registered.arn) });
  }
  return { ...revision, workloads };
}

/** The definition that a ledger names for it, where it still is what it was. */
async function known({ definitions }: Reads, record: WorkloadRecord, hash: string): Promise<Registered | undefined> {
  if (record.definition === null) return undefined;
  const found = await definitions.refresh(record.definition);
  const usable = found?.definition.status === 'ACTIVE' && found.tags[mark.revision] === hash;
  return usable ? { arn: record.definition, tags: found.tags } : undefined;
}

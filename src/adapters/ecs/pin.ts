import { type Digest, isDigest } from '../../domain/digest.ts';
import { WaybillError } from '../../domain/error.ts';
import type { Revision, WorkloadRecord } from '../../domain/revision.ts';
import type { Clock } from '../../ports/clock.ts';
import type { ObservedWorkload, Target } from '../../ports/orchestrator.ts';
import { familyAndRevision } from './arn.ts';
import { findBase } from './base.ts';
import { type Definition, registrable, withContainers } from './definition.ts';
import { atDigest, digestInImage } from './image-reference.ts';
import type { Reads } from './observe.ts';
import { clusterOf } from './place.ts';
import { registerOnce } from './register.ts';
import { revisionHash } from './revision-hash.ts';
import { foreignTags, mark } from './tags.ts';

interface Copy {
  readonly workload: ObservedWorkload;
  readonly digest: Digest;
  readonly definition: Definition;
  readonly tags: Readonly<Record<string, string>>;
}

/**
 * Registers copies of what runs, with every container at the digest its tasks really run, so that going back to it never
 * brings another image under an old tag. Nothing is deployed; registered once (found again by its hash). The record's
 * `base` is the definition that was copied. What Waybill itself registered is at digests already, and taken as it is.
 */
export async function pinObserved(
  reads: Reads,
  clock: Clock,
  target: Target,
  observed: readonly ObservedWorkload[],
  repository: string,
): Promise<Revision> {
  const ours = await asOurs(reads, observed, repository);
  if (ours !== undefined) return ours;
  const copies = await Promise.all(observed.map((workload) => copyOf(reads, target, workload)));
  const digest = copies[0]?.digest;
  if (digest === undefined) throw noTask(target.service);
  const hashed = copies.map(({ workload, definition }) => ({ name: workload.name, definition, settings: {} }));
  const hash = revisionHash(digest, hashed, null);
  const workloads: WorkloadRecord[] = [];
  for (const { workload, definition, tags } of copies) {
    const base = await findBase(reads.definitions, workload.definition, null, null);
    const marks = {
      [mark.base]: base.handle,
      [mark.seen]: String(base.seen),
      [mark.revision]: hash,
      [mark.container]: workload.container,
    };
    const { family } = familyAndRevision(workload.definition);
    const { arn } = await registerOnce(reads, clock, { definition, tags: { ...tags, ...marks } }, family);
    workloads.push(recordOf(workload, arn, workload.definition));
  }
  return { hash, digest, repository, workloads };
}

/** Where all that runs is one revision of ours, there is nothing to copy. */
async function asOurs(
  { definitions }: Reads,
  observed: readonly ObservedWorkload[],
  repository: string,
): Promise<Revision | undefined> {
  const hash = observed[0]?.mark.revision ?? null;
  const digest = observed[0]?.digests[0];
  if (hash === null || digest === undefined || observed.some(({ mark: { revision } }) => revision !== hash))
    return undefined;
  const workloads = await Promise.all(
    observed.map(async (workload) => {
      const found = await definitions.describe(workload.definition);
      return recordOf(workload, workload.definition, found?.tags[mark.base] ?? null);
    }),
  );
  return { hash, digest, repository, workloads };
}

async function copyOf({ api, definitions }: Reads, target: Target, workload: ObservedWorkload): Promise<Copy> {
  const [digest] = workload.digests;
  const found = await definitions.describe(workload.definition);
  if (digest === undefined || found === undefined) throw noTask(workload.name);
  const running = await digestsThatRun(api, target, workload);
  const definition = withContainers(registrable(found.definition), (container) => {
    const image = container.image ?? '';
    const pinned =
      container.name === workload.container ? digest : (digestInImage(image) ?? running.get(container.name ?? ''));
    return pinned === undefined ? container : { ...container, image: atDigest(image, pinned) };
  });
  return { workload, digest, definition, tags: foreignTags(found.tags) };
}

/** Container → the digest that the service's tasks run. */
async function digestsThatRun(
  api: Reads['api'],
  target: Target,
  workload: ObservedWorkload,
): Promise<ReadonlyMap<string, Digest>> {
  const tasks = await api.tasks(clusterOf(target), workload.name, 'RUNNING');
  const containers = tasks
    .filter(({ taskDefinitionArn }) => taskDefinitionArn === workload.definition)
    .flatMap((task) => task.containers ?? []);
  return new Map(
    containers.flatMap(({ name = '', imageDigest = '' }): [string, Digest][] =>
      isDigest(imageDigest) ? [[name, imageDigest]] : [],
    ),
  );
}

function recordOf({ name, container }: ObservedWorkload, definition: string, base: string | null): WorkloadRecord {
  return { name, container, definition, base, sidecars: {}, settings: {}, count: null };
}

function noTask(name: string): WaybillError {
  const message = 'expected a task that runs, to learn its digest from, found none';
  return new WaybillError('workload-unsupported', { message, where: `ECS service ${name}` });
}

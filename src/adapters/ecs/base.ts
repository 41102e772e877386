import { WaybillError } from '../../domain/error.ts';
import { hashJson } from '../../domain/hash.ts';
import type { JsonObject } from '../../domain/json.ts';
import type { TaggedDefinition } from './api.ts';
import { familyAndRevision, revisionName } from './arn.ts';
import { type Definition, plainDefinition, registrable } from './definition.ts';
import type { KnownDefinitions } from './known-definitions.ts';
import { foreignTags, mark } from './tags.ts';

/** What a workload is rendered from. */
export interface Base {
  /** The definition's ARN, or `file:` and a hash of the team's own. */
  readonly handle: string;
  readonly definition: Definition;
  readonly family: string;
  /** The team's own tags, carried on. */
  readonly tags: Readonly<Record<string, string>>;
  /** The newest number of the family that is known to hold nothing newer of the infrastructure code's. */
  readonly seen: number;
}

interface Walked {
  readonly arn: string;
  readonly found: TaggedDefinition | undefined;
  readonly seen: number;
}

/**
 * Finds what the infrastructure code last registered. `set` is the definition the service has now; `file` the team's own
 * base, `pinned` the handle an entry fixed. Never a definition that Waybill rendered, so that what is taken out of an
 * overlay disappears. Usually one call. Throws `base-missing`, or `render-mismatch` where a file is not what was pinned.
 */
export async function findBase(
  definitions: KnownDefinitions,
  set: string,
  file: JsonObject | null,
  pinned: string | null,
): Promise<Base> {
  const { family } = familyAndRevision(set);
  if (file !== null) return fileBase(file, family, pinned);
  if (pinned?.startsWith('file:') === true) throw mismatch(pinned, 'no file');
  const walked = await walk(definitions, set, family);
  const handle = pinned ?? walked.arn;
  const found = handle === walked.arn && walked.found !== undefined ? walked.found : await definitions.describe(handle);
  if (found === undefined) throw missing(handle, family);
  return {
    handle,
    definition: registrable(found.definition),
    family: found.definition.family ?? family,
    tags: foreignTags(found.tags),
    // With another base than the walk's, the newer one must still be met by the next walk.
    seen: handle === walked.arn ? walked.seen : familyAndRevision(walked.arn).revision - 1,
  };
}

async function walk(definitions: KnownDefinitions, set: string, family: string): Promise<Walked> {
  const newest = (await definitions.newest(family)) ?? (await definitions.refresh(set));
  if (newest === undefined) throw missing(set, family);
  const arn = newest.definition.taskDefinitionArn ?? set;
  const number = newest.definition.revision ?? 0;
  if (newest.tags[mark.revision] === undefined) return { arn, found: newest, seen: number };
  const seen = Number(newest.tags[mark.seen] ?? number - 1);
  for (let between = number - 1; between > seen; between -= 1) {
    const candidate = await definitions.newest(revisionName(family, between));
    // One that is no longer active was taken back by whoever registered it.
    const foreign = candidate?.definition.status === 'ACTIVE' && candidate.tags[mark.revision] === undefined;
    const candidateArn = candidate?.definition.taskDefinitionArn;
    if (foreign && candidateArn !== undefined) return { arn: candidateArn, found: candidate, seen: number };
  }
  const base = newest.tags[mark.base];
  if (base === undefined || base.startsWith('file:')) throw missing(base ?? arn, family);
  return { arn: base, found: undefined, seen: number };
}

function fileBase(file: JsonObject, family: string, pinned: string | null): Base {
  const handle = `file:${hashJson(file)}`;
  if (pinned !== null && pinned !== handle) throw mismatch(pinned, handle);
  const definition = registrable(plainDefinition(file, 'the task definition file'));
  const named = definition.family;
  return { handle, definition, family: named === undefined || named === '' ? family : named, tags: {}, seen: 0 };
}

function missing(handle: string, family: string): WaybillError {
  return new WaybillError('base-missing', {
    message: `expected the task definition that the infrastructure code registered, found neither ${handle} nor another of the family ${family}`,
    where: `task definition family ${family}`,
    fix: `terraform apply -replace=aws_ecs_task_definition.${family}\nor name a file: ecs: { task-definition: path/to/file.json }`,
  });
}

function mismatch(pinned: string, got: string): WaybillError {
  const message = `expected the base that was admitted (${pinned}), got ${got}`;
  return new WaybillError('render-mismatch', { message, where: 'the task definition to start from' });
}

import { RegisterTaskDefinitionCommand } from '@aws-sdk/client-ecs';
import { WaybillError } from '../../domain/error.ts';
import type { Clock } from '../../ports/clock.ts';
import type { EcsApi, TaggedDefinition } from './api.ts';
import type { Body } from './body.ts';
import type { KnownDefinitions } from './known-definitions.ts';
import { LostAnswer, onlyRetryRefusals } from './lost-answer.ts';
import { asPlatformError } from './platform-error.ts';
import { mark, tagList } from './tags.ts';

/** How many of a family's newest revisions are searched for a hash: each costs a call. */
const searched = 10;
const wave = 5;

/** What registering reads and writes through. */
export interface Registering {
  readonly api: EcsApi;
  readonly definitions: KnownDefinitions;
}

export interface Registered {
  readonly arn: string;
  readonly tags: Readonly<Record<string, string>>;
}

/** An active revision of the family that was registered for this revision hash, the newest where there are several. */
export async function findRegistered(
  { api, definitions }: Registering,
  family: string,
  hash: string,
): Promise<Registered | undefined> {
  const names = await api.newestDefinitions(family, searched);
  for (let start = 0; start < names.length; start += wave) {
    const found = await Promise.all(names.slice(start, start + wave).map((name) => candidate(definitions, name, hash)));
    for (const one of found) {
      const arn = one?.definition.taskDefinitionArn;
      const usable = one?.definition.status === 'ACTIVE' && one.tags[mark.revision] === hash;
      if (usable && arn !== undefined) return { arn, tags: one.tags };
    }
  }
  return undefined;
}

/** A definition's hash never changes; whether one that has it can still be used is read now. */
async function candidate(
  definitions: KnownDefinitions,
  name: string,
  hash: string,
): Promise<TaggedDefinition | undefined> {
  const found = await definitions.describe(name);
  return found?.tags[mark.revision] === hash ? definitions.refresh(name) : found;
}

/**
 * Registers a definition, unless the family already has it. RegisterTaskDefinition takes no idempotency token: where an
 * answer is lost, the definition is looked for again before it is registered a second time (I7).
 */
export async function registerOnce(reads: Registering, clock: Clock, body: Body, family: string): Promise<Registered> {
  const hash = body.tags[mark.revision] ?? '';
  const known = await findRegistered(reads, family, hash);
  if (known !== undefined) return known;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return { arn: await register(reads, body), tags: body.tags };
    } catch (error) {
      const loss = lossIn(error);
      if (loss === undefined || attempt === 3) throw asPlatformError(loss?.lost ?? error, 'RegisterTaskDefinition');
      const found = await findAfterLoss(reads, clock, family, hash);
      if (found !== undefined) return found;
    }
  }
}

/** ECS's reads lag behind its writes by up to a few seconds. */
async function findAfterLoss(
  reads: Registering,
  clock: Clock,
  family: string,
  hash: string,
): Promise<Registered | undefined> {
  for (const pause of [1, 3]) {
    await clock.sleep(pause);
    const found = await findRegistered(reads, family, hash);
    if (found !== undefined) return found;
  }
  return undefined;
}

async function register({ api, definitions }: Registering, { definition, tags }: Body): Promise<string> {
  const command = new RegisterTaskDefinitionCommand({ ...definition, tags: tagList(tags) });
  onlyRetryRefusals(command);
  const ecs = await api.clients.ecs();
  const registered = (await ecs.send(command)).taskDefinition;
  if (registered?.taskDefinitionArn !== undefined) {
    definitions.learn({ definition: registered, tags });
    return registered.taskDefinitionArn;
  }
  throw new WaybillError('platform-unreachable', {
    message: 'expected the ARN of a task definition, got an answer without',
  });
}

/** Also where the client has put it into an error of its own. */
function lossIn(error: unknown): LostAnswer | undefined {
  if (error instanceof LostAnswer) return error;
  return error instanceof Error && error.cause instanceof LostAnswer ? error.cause : undefined;
}

/** Moves the mark of the ledger entry, where another entry brought the same revision before. */
export async function markEntry(api: EcsApi, { arn, tags }: Registered, entry: string): Promise<void> {
  if (tags[mark.entry] !== entry) await api.tag(arn, mark.entry, entry);
}

import { RegisterTaskDefinitionCommand } from '@aws-sdk/client-ecs';
import { WaybillError } from '../../domain/error.ts';
import type { Clock } from '../../ports/clock.ts';
import type { EcsApi } from './api.ts';
import type { Body } from './body.ts';
import { LostAnswer, onlyRetryRefusals } from './lost-answer.ts';
import { asPlatformError } from './platform-error.ts';
import { mark, tagList } from './tags.ts';

/** How many of a family's newest revisions are searched for a hash: each costs a call. */
const searched = 10;
const wave = 5;

export interface Registered {
  readonly arn: string;
  readonly tags: Readonly<Record<string, string>>;
}

/** An active revision of the family that was registered for this revision hash, the newest where there are several. */
export async function findRegistered(api: EcsApi, family: string, hash: string): Promise<Registered | undefined> {
  const names = await api.newestDefinitions(family, searched);
  for (let start = 0; start < names.length; start += wave) {
    const found = await Promise.all(names.slice(start, start + wave).map((name) => api.definition(name)));
    for (const candidate of found) {
      const arn = candidate?.definition.taskDefinitionArn;
      const usable = candidate?.definition.status === 'ACTIVE' && candidate.tags[mark.revision] === hash;
      if (usable && arn !== undefined) return { arn, tags: candidate.tags };
    }
  }
  return undefined;
}

/**
 * Registers a definition, unless the family already has it. RegisterTaskDefinition takes no idempotency token: where an
 * answer is lost, the definition is looked for again before it is registered a second time (I7).
 */
export async function registerOnce(api: EcsApi, clock: Clock, body: Body, family: string): Promise<Registered> {
  const hash = body.tags[mark.revision] ?? '';
  const known = await findRegistered(api, family, hash);
  if (known !== undefined) return known;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return { arn: await register(api, body), tags: body.tags };
    } catch (error) {
      const loss = lossIn(error);
      if (loss === undefined || attempt === 3) throw asPlatformError(loss?.lost ?? error, 'RegisterTaskDefinition');
      const found = await findAfterLoss(api, clock, family, hash);
      if (found !== undefined) return found;
    }
  }
}

/** ECS's reads lag behind its writes by up to a few seconds. */
async function findAfterLoss(api: EcsApi, clock: Clock, family: string, hash: string): Promise<Registered | undefined> {
  for (const pause of [1, 3]) {
    await clock.sleep(pause);
    const found = await findRegistered(api, family, hash);
    if (found !== undefined) return found;
  }
  return undefined;
}

async function register(api: EcsApi, { definition, tags }: Body): Promise<string> {
  const command = new RegisterTaskDefinitionCommand({ ...definition, tags: tagList(tags) });
  onlyRetryRefusals(command);
  const ecs = await api.clients.ecs();
  const arn = (await ecs.send(command)).taskDefinition?.taskDefinitionArn;
  if (arn !== undefined) return arn;
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

import type { EcsApi, TaggedDefinition } from './api.ts';
import { mark } from './tags.ts';

/**
 * What never changes of a task definition, remembered: its body, and whether it was registered in place of a retired one.
 * The core knows such a one by the retired one's ARN, the only one that ledgers hold.
 */
export interface KnownDefinitions {
  describe(arn: string): Promise<TaggedDefinition | undefined>;
  /** Read now, since the mark of the entry may move. */
  refresh(arn: string): Promise<TaggedDefinition | undefined>;
  /** The newest active one of a family, read now. */
  newest(family: string): Promise<TaggedDefinition | undefined>;
  /** One that was just registered. */
  learn(found: TaggedDefinition): void;
  /** The ARN under which ledgers know a definition. */
  canonical(arn: string): Promise<string>;
}

export function createKnownDefinitions(api: EcsApi): KnownDefinitions {
  const known = new Map<string, TaggedDefinition>();
  /** What is being read: whoever only wants to know it waits for the same answer. */
  const asked = new Map<string, Promise<TaggedDefinition | undefined>>();
  const learn = (found: TaggedDefinition): void => {
    const arn = found.definition.taskDefinitionArn;
    if (arn !== undefined) known.set(arn, found);
  };
  const read = async (name: string): Promise<TaggedDefinition | undefined> => {
    const found = await api.definition(name);
    if (found !== undefined) learn(found);
    return found;
  };
  const refresh = (arn: string): Promise<TaggedDefinition | undefined> => {
    const reading = read(arn).finally(() => asked.delete(arn));
    asked.set(arn, reading);
    return reading;
  };
  const describe = async (arn: string): Promise<TaggedDefinition | undefined> =>
    known.get(arn) ?? asked.get(arn) ?? refresh(arn);
  return {
    describe,
    refresh,
    newest: read,
    learn,
    canonical: async (arn) => (await describe(arn))?.tags[mark.insteadOf] ?? arn,
  };
}

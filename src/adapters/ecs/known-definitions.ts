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
  /** The ARN under which ledgers know a definition. */
  canonical(arn: string): Promise<string>;
}

export function createKnownDefinitions(api: EcsApi): KnownDefinitions {
  const known = new Map<string, TaggedDefinition>();
  const refresh = async (arn: string): Promise<TaggedDefinition | undefined> => {
    const found = await api.definition(arn);
    if (found !== undefined) known.set(arn, found);
    return found;
  };
  const describe = async (arn: string): Promise<TaggedDefinition | undefined> => known.get(arn) ?? refresh(arn);
  return {
    describe,
    refresh,
    canonical: async (arn) => (await describe(arn))?.tags[mark.insteadOf] ?? arn,
  };
}

import type { Tag } from '@aws-sdk/client-ecs';

export interface TagSources {
  readonly propagate: string | undefined;
  readonly managed: boolean;
  readonly clusterName: string;
  readonly serviceName?: string | undefined;
  readonly own: readonly Tag[];
  readonly ofService: readonly Tag[];
  readonly ofDefinition: readonly Tag[];
}

/** The tags of a new task: its own, those propagated to it, and those that ECS manages (ecs-using-tags). */
export function tagsOfTask(from: TagSources): Tag[] {
  const tags = new Map<string, string>();
  const add = (given: readonly Tag[]): void => {
    for (const { key = '', value = '' } of given) tags.set(key, value);
  };
  if (from.propagate === 'SERVICE') add(from.ofService);
  if (from.propagate === 'TASK_DEFINITION') add(from.ofDefinition);
  add(from.own);
  if (from.managed) {
    add([{ key: 'aws:ecs:clusterName', value: from.clusterName }]);
    if (from.serviceName !== undefined) add([{ key: 'aws:ecs:serviceName', value: from.serviceName }]);
  }
  return [...tags].map(([key, value]) => ({ key, value }));
}

import type { StoredTaskDefinition } from '../model/state.ts';
import { wireTime } from './wire-time.ts';

/** A task definition as Register-, Deregister- and DescribeTaskDefinition answer it. */
export function viewTaskDefinition(definition: StoredTaskDefinition): Record<string, unknown> {
  return {
    ...definition,
    registeredAt: wireTime(definition.registeredAt),
    deregisteredAt: wireTime(definition.deregisteredAt),
  };
}

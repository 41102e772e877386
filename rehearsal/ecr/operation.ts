import type { AccessKeys } from '../server/access-keys.ts';
import type { Caller } from '../server/api.ts';
import type { RegistryStore } from '../registry/store.ts';

/** What an operation works with. Inputs have passed the check of their shape before. */
export interface EcrContext {
  readonly store: RegistryStore;
  readonly keys: AccessKeys;
  readonly caller: Caller;
}

/** Carries one operation out at once, without giving way, and answers its output in wire form. */
export type EcrOperation<Input> = (context: EcrContext, input: Input) => Readonly<Record<string, unknown>>;

/** Timestamps on the wire are epoch seconds. */
export const wireTime = (milliseconds: number): number => Math.round(milliseconds) / 1000;

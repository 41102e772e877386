import type { EcsState } from '../../../rehearsal/ecs/model/state.ts';
import type { InboxMessage } from '../../../rehearsal/inboxes/inboxes.ts';
import type { SavedState } from '../../../rehearsal/state/state.ts';

/** What of a saved rehearsal the normal form is made from. */
export interface SavedRepository {
  readonly name: string;
  readonly mutability: string;
  readonly images: readonly { readonly digest: string; readonly manifest: string }[];
  readonly tags: readonly (readonly [tag: string, digest: string])[];
  readonly blobs: readonly string[];
}

export interface SavedParts {
  readonly ecs: EcsState;
  readonly repositories: readonly SavedRepository[];
  /** Contents in base64, by digest. */
  readonly blobs: ReadonlyMap<string, string>;
  readonly messages: readonly InboxMessage[];
}

export function partsOf(state: SavedState): SavedParts {
  const { ecs, registry, inboxes } = state.parts as {
    readonly ecs: EcsState;
    readonly registry: {
      readonly repositories: readonly SavedRepository[];
      readonly blobs: readonly (readonly [string, string])[];
    };
    readonly inboxes: { readonly messages: readonly InboxMessage[] };
  };
  return { ecs, repositories: registry.repositories, blobs: new Map(registry.blobs), messages: inboxes.messages };
}

/** Any JSON object of the saved state, looked into without trust in its shape. */
export type Loose = Readonly<Record<string, unknown>>;

export function isLoose(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function fromBase64(text: string): string {
  return Buffer.from(text, 'base64').toString('utf8');
}

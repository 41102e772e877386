import type { JsonObject } from './json.ts';

/** What a job says of itself, signed by its platform: the token itself is a secret, its claims are not. */
export type IdToken =
  | { readonly kind: 'token'; readonly token: string; readonly claims: JsonObject }
  /** The job may ask for none, or nobody here gives any. */
  | { readonly kind: 'not-offered' }
  | { readonly kind: 'unreadable'; readonly reason: string };

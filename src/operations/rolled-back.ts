import type { WrittenEntry } from '../domain/ledger/entry.ts';
import type { Shipped } from '../domain/ledger/state.ts';
import type { WentBack } from './go-back.ts';

/** What taking something back came to. */
export type RolledBack =
  | { readonly kind: 'unchanged'; readonly message: string }
  | { readonly kind: 'planned'; readonly message: string }
  | { readonly kind: 'refused'; readonly message: string; readonly fix?: string }
  | { readonly kind: 'withdrawn'; readonly entry: WrittenEntry }
  | { readonly kind: 'went-back'; readonly back: WentBack; readonly from: Shipped; readonly judgement: WrittenEntry };

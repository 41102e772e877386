/** How a command of a test stage ended; `lines`: the last that it printed, secrets blotted out. */
export type CommandEnd =
  | { readonly kind: 'exited'; readonly code: number; readonly lines: readonly string[] }
  /** Ended by a signal that was not ours. */
  | { readonly kind: 'killed'; readonly signal: string; readonly lines: readonly string[] }
  /** Ended by us, since the signal that it was given was aborted. */
  | { readonly kind: 'stopped'; readonly lines: readonly string[] }
  | { readonly kind: 'not-started'; readonly reason: string };

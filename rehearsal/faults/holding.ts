/** Requests that wait with their effect or their answer, so that a test can act at exactly that moment. */
export interface Holding {
  /** Waits until everything held is let go, or until its sender is gone. */
  hold(gone: Promise<unknown>): Promise<'let-go' | 'gone'>;
  /** Resolves as soon as a request is held: at once where one is. */
  held(): Promise<void>;
  /** Resolves as soon as none is held: every sender is gone, or was let go. */
  free(): Promise<void>;
  letGo(): void;
}

export function createHolding(): Holding {
  const held = new Set<() => void>();
  let waiting: { readonly forHeld: boolean; readonly tell: () => void }[] = [];
  const changed = (): void => {
    const now = held.size > 0;
    const told = waiting.filter(({ forHeld }) => forHeld === now);
    waiting = waiting.filter(({ forHeld }) => forHeld !== now);
    for (const { tell } of told) tell();
  };
  const until = (forHeld: boolean): Promise<void> =>
    new Promise((tell) => {
      waiting.push({ forHeld, tell });
      changed();
    });
  return {
    async hold(gone) {
      let release = (): void => undefined;
      const letGo = new Promise<'let-go'>((resolve) => {
        release = () => resolve('let-go');
      });
      held.add(release);
      changed();
      try {
        return await Promise.race([letGo, gone.then(() => 'gone' as const)]);
      } finally {
        held.delete(release);
        changed();
      }
    },
    held: () => until(true),
    free: () => until(false),
    letGo() {
      for (const release of held) release();
    },
  };
}

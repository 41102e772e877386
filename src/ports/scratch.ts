/** Room on this machine for what lives no longer than an operation. */
export interface Scratch {
  /** An empty folder of its own; `remove` takes it away with all that is in it. */
  folder(purpose: string): Promise<{ readonly path: string; remove(): Promise<void> }>;
}

/** How loudly it is said that an image carries what belongs to one environment. Secrets are always an error. */
export interface ConfigGuard {
  readonly level: 'error' | 'warn' | 'off';
  /** Patterns of paths in the image that are as they should be: keys of a test suite, say. */
  readonly except: readonly string[];
}

/** Something in an image that should not be in it. Never holds a secret's value. */
export interface GuardFinding {
  readonly kind: 'secret' | 'configuration';
  /** What it is, for people: `a private key`. */
  readonly what: string;
  /** In the image, without a leading `/`; or the name of a variable of the image itself. */
  readonly path: string;
  /** Counted from 1, with the line of the Dockerfile that made it where the image tells; null: the image's own settings. */
  readonly layer: { readonly number: number; readonly of: number; readonly from: string | null } | null;
  /** The number of the layer that takes it away again, or writes over it: whoever pulls the image still has it. */
  readonly goneIn: number | null;
}

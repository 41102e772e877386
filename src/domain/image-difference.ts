/** One part of two images that is not the same. */
export interface ImageDifference {
  /** `linux/amd64`; null where the image says none. */
  readonly platform: string | null;
  /** `layer 3`, `the configuration`. */
  readonly part: string;
  /** The instruction that made the layer, where the image tells. */
  readonly madeBy: string | null;
  /** What differs in it: paths of files, or of members of the configuration. */
  readonly entries: readonly DifferingEntry[];
  /** How many there are besides those listed. */
  readonly more: number;
}

export interface DifferingEntry {
  readonly path: string;
  /** `content`, `mtime`, `mode`, `owner`, `type`, `only in one`, … */
  readonly what: readonly string[];
}

import type { BuildDeclaration } from '../domain/build.ts';
import type { BuiltImage } from '../domain/image.ts';
import type { ImageDifference } from '../domain/image-difference.ts';

/** A registry that base images may be pulled from. Never printed. */
export interface RegistryLogin {
  /** As image references begin. */
  readonly host: string;
  readonly username: string;
  readonly password: string;
}

export interface BuildOptions {
  /** Asked where the build names an image of a registry. Absent: this run has none, and pushes no cache either. */
  readonly logins?: () => Promise<readonly RegistryLogin[]>;
  /** Whether every step is run again, nothing taken from a cache. */
  readonly fresh?: boolean;
}

/** Turns an exported tree into an image. */
export interface Builder {
  /**
   * Builds the declared Dockerfile or runs the declared command inside `folder`, or opens the declared archive of the
   * workspace. Every line that is printed goes to `output`. Throws `build-failed` with the last lines and where it failed, `builder-missing` saying what to install,
   * or `build-output-invalid` saying what is wrong with the layout.
   */
  build(
    build: BuildDeclaration,
    folder: string,
    output: (line: string) => void,
    options?: BuildOptions,
  ): Promise<BuiltImage>;
  /** Which layers of two images differ, and which files in them. Empty where they are one, bit for bit. */
  compare(one: BuiltImage, other: BuiltImage): Promise<readonly ImageDifference[]>;
}

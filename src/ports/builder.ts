import type { BuildDeclaration } from '../domain/build.ts';
import type { BuiltImage } from '../domain/image.ts';

/** Turns an exported tree into an image. */
export interface Builder {
  /**
   * Runs the declared command inside `folder`, or opens the declared archive of the workspace. Throws `build-failed`
   * with the command's last lines, or `build-output-invalid` saying what is wrong with the layout.
   */
  build(build: BuildDeclaration, folder: string, output: (line: string) => void): Promise<BuiltImage>;
}

import { hashJson } from './hash.ts';
import type { Json } from './json.ts';

/** What identifies the source that an image is built from. Nothing but git and `waybill.yml` enters it. */
export interface SourceKeyInput {
  /** Git tree or blob id by declared path (`.` for the root); submodules inside by their commit, which git's own tree ids cover. */
  readonly objects: Readonly<Record<string, string>>;
  /** The Dockerfile's path, or the build command's words: what turns the tree into an image. */
  readonly recipe:
    { readonly dockerfile: string } | { readonly command: readonly string[] } | { readonly archive: string };
  readonly target: string | null;
  readonly arguments: Readonly<Record<string, string>>;
  readonly platforms: readonly string[];
  /** Raised by a team to take base-image fixes without a change of source. */
  readonly epoch: number;
}

declare const sourceKeyBrand: unique symbol;
/** 40 lowercase hex digits. */
export type SourceKey = string & { readonly [sourceKeyBrand]: true };

/** Raised when the meaning of a key changes; keys of older versions stay resolvable by their tag. */
export const sourceKeyVersion = 1;

/** The key of a source: the same input gives the same key on every machine and in every year. */
export function sourceKeyOf(input: SourceKeyInput): SourceKey {
  const value: Json = {
    version: sourceKeyVersion,
    objects: input.objects,
    recipe: input.recipe,
    target: input.target,
    arguments: input.arguments,
    platforms: [...input.platforms].sort(),
    epoch: input.epoch,
  };
  return hashJson(value).slice(0, 40) as SourceKey;
}

/** The tag that commits a build: `src-<key>`, written last and never moved (I1). */
export function sourceTag(key: SourceKey): string {
  return `src-${key}`;
}

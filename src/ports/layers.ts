import type { BuiltImage } from '../domain/image.ts';

/** A file of a layer, in the order of the image. Its bytes are read once, or passed over. */
export interface LayerFile {
  /** Without a leading `/`. */
  readonly path: string;
  readonly size: number;
  readonly bytes: AsyncIterable<Uint8Array>;
}

export type LayerEvent =
  | { readonly kind: 'layer'; readonly number: number; readonly of: number; readonly from: string | null }
  | { readonly kind: 'file'; readonly file: LayerFile }
  /** This path, and all below it, that lower layers have is gone; `inside`: only what is below it. */
  | { readonly kind: 'removed'; readonly path: string; readonly inside: boolean };

/** What the image itself says: no file of a layer. */
export interface ImageSettings {
  readonly environment: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
  /** How each step of its build was written, the oldest first. */
  readonly history: readonly string[];
}

/** Reads an image that is on this machine, or streams it from where it is, without ever holding a layer. */
export interface Layers {
  settings(image: BuiltImage): Promise<readonly ImageSettings[]>;
  /** Each platform's layers once, from the lowest. Stops where `visit` throws. */
  walk(image: BuiltImage, visit: (event: LayerEvent) => Promise<void>): Promise<void>;
}

import { instructionOf, layerHistory } from './image-history.ts';

/** How large an image of one platform is, as it is pulled: compressed, in bytes. */
export interface ImageSize {
  /** `linux/amd64`; null where the image says none. */
  readonly platform: string | null;
  readonly total: number;
  readonly layers: readonly LayerSize[];
}

export interface LayerSize {
  /** The Dockerfile's line that made it, as the image's history has it; empty where it has none. */
  readonly madeBy: string;
  readonly digest: string;
  readonly size: number;
}

/** The same, with what it was before. */
export interface ImageGrowth extends Omit<ImageSize, 'layers'> {
  readonly layers: readonly (LayerSize & {
    /** What the layer of the same line had; null: there was none, or nothing to compare with. */
    readonly before: number | null;
  })[];
  /** null where there was no image of this platform. */
  readonly before: number | null;
}

/** From a manifest and its configuration, both as JSON. Undefined where the manifest is none of an image. */
export function sizeOf(manifest: unknown, config: unknown): ImageSize | undefined {
  const layers = recordOf(manifest)['layers'];
  if (!Array.isArray(layers)) return undefined;
  const history = layerHistory(config);
  const sizes = (layers as readonly unknown[]).map((layer, index): LayerSize => {
    const { digest, size } = recordOf(layer);
    const made = history[index];
    return {
      madeBy: made === undefined ? '' : instructionOf(made),
      digest: typeof digest === 'string' ? digest : '',
      size: typeof size === 'number' ? size : 0,
    };
  });
  const { os, architecture, variant } = recordOf(config);
  const parts = [os, architecture, variant].filter((part) => typeof part === 'string' && part !== '');
  return {
    platform: parts.length < 2 ? null : parts.join('/'),
    total: sizes.reduce((sum, { size }) => sum + size, 0),
    layers: sizes,
  };
}

/** Sets an image beside the one before it: layer by layer, by the same bytes, else by the same line of the Dockerfile. */
export function growthOf(now: ImageSize, before: ImageSize | undefined): ImageGrowth {
  const left = [...(before?.layers ?? [])];
  const take = (fits: (layer: LayerSize) => boolean): number | null => {
    const at = left.findIndex(fits);
    return at === -1 ? null : (left.splice(at, 1)[0]?.size ?? null);
  };
  // Equal bytes first: a line that is written twice may not take its twin's layer.
  const same = now.layers.map(({ digest }) => take((layer) => layer.digest === digest));
  const layers = now.layers.map((layer, index) => ({
    ...layer,
    before: same[index] ?? (layer.madeBy === '' ? null : take(({ madeBy }) => madeBy === layer.madeBy)),
  }));
  return { ...now, layers, before: before?.total ?? null };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

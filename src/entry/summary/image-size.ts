import type { ServiceResult } from '../../domain/result.ts';
import { folded, table } from './details.ts';
import { code, plain } from './escape.ts';
import type { Room } from './facts.ts';

interface Layer {
  readonly madeBy: string;
  readonly size: number;
  readonly before: number | null;
}

interface Image {
  readonly platform: string | null;
  readonly total: number;
  readonly before: number | null;
  readonly layers: readonly Layer[];
}

/** How large the image is, what grew, and the Dockerfile's line that made each layer: folded, one part a platform. */
export function imageSizesOf(result: ServiceResult, room: Room): readonly string[] {
  const { images, since } = sizesIn(result);
  return images.map((image) => {
    const than =
      since === null || image.before === null ? '' : `, ${change(image.total - image.before)} since ${since}`;
    const where = images.length > 1 && image.platform !== null ? ` for ${image.platform}` : '';
    const rows = image.layers
      .slice(0, room.rows)
      .map(({ madeBy, size, before }, index) => [
        String(index + 1),
        bytesOf(size),
        since === null ? '' : before === null ? 'new' : size === before ? '' : change(size - before),
        code(madeBy, room.letters),
      ]);
    const more = image.layers.length - rows.length;
    return folded(`Image of ${bytesOf(image.total)}${where}${than}`, [
      table(['Layer', 'Size', since === null ? '' : `Since ${plain(since)}`, 'Made by'], rows),
      ...(more > 0 ? [`and ${more} more`] : []),
    ]);
  });
}

/** `+1.2 MiB`, `−3 KiB`, `±0`. */
function change(bytes: number): string {
  if (bytes === 0) return '±0';
  return `${bytes > 0 ? '+' : '−'}${bytesOf(Math.abs(bytes))}`;
}

function bytesOf(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 ** 2 ? `${Math.round(bytes / 1024)} KiB` : `${(bytes / 1024 ** 2).toFixed(1)} MiB`;
}

function sizesIn(result: ServiceResult): { readonly images: readonly Image[]; readonly since: string | null } {
  const size = recordOf(result.details['size']);
  const images = Array.isArray(size['images']) ? (size['images'] as readonly unknown[]) : [];
  return { images: images.flatMap(imageOf), since: textOf(size['since']) };
}

function imageOf(value: unknown): readonly Image[] {
  const { platform, total, before, layers } = recordOf(value);
  if (typeof total !== 'number' || !Array.isArray(layers)) return [];
  return [
    {
      platform: textOf(platform),
      total,
      before: numberOf(before),
      layers: (layers as readonly unknown[]).map((layer) => {
        const one = recordOf(layer);
        return {
          madeBy: textOf(one['madeBy']) ?? '',
          size: numberOf(one['size']) ?? 0,
          before: numberOf(one['before']),
        };
      }),
    },
  ];
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

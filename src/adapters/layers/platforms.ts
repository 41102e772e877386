import * as z from 'zod';
import { WaybillError } from '../../domain/error.ts';
import type { BuiltImage } from '../../domain/image.ts';

const configSchema = z.looseObject({
  os: z.string().optional(),
  architecture: z.string().optional(),
  config: z
    .looseObject({
      Env: z.array(z.string()).nullish(),
      Labels: z.record(z.string(), z.string()).nullish(),
    })
    .nullish(),
  history: z.array(z.looseObject({ created_by: z.string().optional(), empty_layer: z.boolean().optional() })).nullish(),
});

const manifestSchema = z.looseObject({
  config: z.looseObject({ digest: z.string(), mediaType: z.string() }),
  layers: z.array(z.looseObject({ digest: z.string(), mediaType: z.string() })),
});

/** One platform's image of an index, or the only one. */
export interface PlatformImage {
  readonly layers: readonly { readonly digest: string }[];
  readonly config: z.infer<typeof configSchema>;
}

const configLimit = 8 * 1024 * 1024;

/** The images in an image: attestations, which an index may hold beside them, have no configuration of an image. */
export async function platformsOf(image: BuiltImage): Promise<readonly PlatformImage[]> {
  const found: PlatformImage[] = [];
  for (const manifest of image.manifests) {
    const parsed = manifestSchema.safeParse(JSON.parse(Buffer.from(manifest.bytes).toString('utf8')));
    if (!parsed.success || parsed.data.layers.some(({ mediaType }) => mediaType.includes('in-toto'))) continue;
    const { config, layers } = parsed.data;
    found.push({ layers, config: configSchema.parse(JSON.parse(await small(image, config.digest))) });
  }
  return found;
}

async function small(image: BuiltImage, digest: string): Promise<string> {
  const blob = image.blobs.find((each) => each.digest === digest);
  if (blob === undefined || blob.size > configLimit) {
    throw new WaybillError('build-output-invalid', {
      where: `config ${digest}`,
      message: `expected the configuration of the image, got ${blob === undefined ? 'nothing' : `${blob.size} bytes`}`,
    });
  }
  const chunks: Buffer[] = [];
  for await (const chunk of blob.open()) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

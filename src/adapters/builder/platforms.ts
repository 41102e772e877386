import * as z from 'zod';
import type { Digest } from '../../domain/digest.ts';
import { WaybillError } from '../../domain/error.ts';
import type { BuiltImage } from '../../domain/image.ts';
import { manifestKind, manifestSchema } from './descriptor.ts';

/** What an image's configuration says it runs on (OCI image specification 1.1, config.md). */
const configSchema = z.looseObject({
  os: z.string().optional(),
  architecture: z.string().optional(),
  variant: z.string().optional(),
});

/** A configuration is read whole; larger ones are no configurations. */
const limit = 4 * 1024 * 1024;

/**
 * Throws `build-output-invalid` where the image is not for exactly the platforms that the service declares (none declared:
 * for any). A declared platform without a variant takes every variant.
 */
export async function checkPlatforms(
  image: BuiltImage,
  declared: readonly string[],
  kind: 'dockerfile' | 'command' | 'archive',
): Promise<void> {
  if (declared.length === 0) return;
  const found = await platformsOf(image);
  const foreign = found.filter((one) => !declared.some((platform) => covers(platform, one)));
  const lacking = declared.filter((platform) => !found.some((one) => covers(platform, one)));
  if (foreign.length === 0 && lacking.length === 0) return;
  throw new WaybillError('build-output-invalid', {
    where: 'build.platforms',
    message: `expected an image for ${declared.join(', ')}, got one for ${found.length === 0 ? 'a platform that it does not say' : found.join(', ')}`,
    fix:
      kind === 'dockerfile'
        ? '- uses: docker/setup-qemu-action@<sha>\n- uses: docker/setup-buildx-action@<sha>'
        : `build it for them (docker buildx build --platform ${declared.join(',')} …); or say in waybill.yml: platforms: [${found.join(', ')}]`,
  });
}

async function platformsOf(image: BuiltImage): Promise<readonly string[]> {
  const platforms = new Set<string>();
  for (const { mediaType, bytes } of image.manifests) {
    if (manifestKind(mediaType) !== 'manifest') continue;
    const { config } = manifestSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
    const platform = await platformOf(image, config.digest as Digest);
    // What BuildKit adds to an index, provenance and bills of materials, runs nowhere.
    if (platform !== undefined && platform !== 'unknown/unknown') platforms.add(platform);
  }
  return [...platforms].sort();
}

async function platformOf(image: BuiltImage, digest: Digest): Promise<string | undefined> {
  const blob = image.blobs.find((one) => one.digest === digest);
  if (blob === undefined || blob.size > limit) return undefined;
  const chunks: Buffer[] = [];
  for await (const chunk of blob.open()) chunks.push(Buffer.from(chunk));
  const config = configSchema.safeParse(jsonOf(Buffer.concat(chunks)));
  if (!config.success) return undefined;
  const { os, architecture, variant } = config.data;
  if (os === undefined || architecture === undefined) return undefined;
  return [os, architecture, ...(variant === undefined || variant === '' ? [] : [variant])].join('/');
}

function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** `linux/arm64` is that of `v8`, which is the only one that there is. */
function covers(declared: string, found: string): boolean {
  const bare = (text: string): string => text.replace(/\/arm64\/v8$/, '/arm64');
  return bare(declared) === bare(found) || (declared.split('/').length === 2 && found.startsWith(`${declared}/`));
}

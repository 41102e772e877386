import type { BuiltImage } from '../../domain/image.ts';
import { type Blob, uploadBlob } from './blobs.ts';
import type { EcrContext } from './context.ts';
import type { Distribution } from './distribution.ts';
import { putManifest } from './manifests.ts';

const lanes = 4;

/** Pushes what is missing of an image, four blobs at a time, then its manifests in their order, all without a tag. */
export async function pushImage(
  context: EcrContext,
  distribution: Distribution,
  repository: string,
  image: BuiltImage,
  progress: (text: string) => void,
): Promise<{ readonly blobsPushed: number; readonly bytesPushed: number }> {
  const blobs = [...new Map(image.blobs.map((blob) => [blob.digest, blob])).values()];
  let blobsPushed = 0;
  let bytesPushed = 0;
  let done = 0;
  await inLanes(blobs, async (blob) => {
    const outcome = await uploadBlob(distribution, repository, blob);
    done += 1;
    if (outcome === 'sent') {
      blobsPushed += 1;
      bytesPushed += blob.size;
    }
    progress(`blob ${done} of ${blobs.length}: ${outcome === 'sent' ? sizeOf(blob.size) : 'there already'}`);
  });
  for (const manifest of image.manifests) await putManifest(context, repository, manifest, undefined);
  return { blobsPushed, bytesPushed };
}

/** Runs `act` on all blobs; after a failure no further one begins. */
async function inLanes(blobs: readonly Blob[], act: (blob: Blob) => Promise<void>): Promise<void> {
  const waiting = [...blobs];
  const lane = async (): Promise<void> => {
    for (let blob = waiting.shift(); blob !== undefined; blob = waiting.shift()) {
      try {
        await act(blob);
      } catch (error) {
        waiting.length = 0;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

function sizeOf(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 ** 2 ? `${Math.round(bytes / 1024)} KiB` : `${(bytes / 1024 ** 2).toFixed(1)} MiB`;
}

import { Readable } from 'node:stream';
import type { Blob, BuiltImage, Manifest } from '../../domain/image.ts';
import { inLanes } from '../../domain/lanes.ts';
import type { Uploaded } from './upload.ts';

const lanes = 4;

/** Where an image is pushed to. */
export interface Entrance {
  upload(blob: Blob): Promise<Uploaded>;
  put(manifest: Manifest): Promise<unknown>;
}

/** Pushes what is missing of an image, four blobs at a time, then its manifests in their order, all without a tag. */
export async function pushImage(
  entrance: Entrance,
  image: BuiltImage,
  progress: (text: string) => void,
): Promise<{ readonly blobsPushed: number; readonly bytesPushed: number }> {
  const blobs = [...new Map(image.blobs.map((blob) => [blob.digest, blob])).values()];
  let blobsPushed = 0;
  let bytesPushed = 0;
  let done = 0;
  await inLanes(lanes, blobs, async (blob) => {
    const outcome = await entrance.upload({ ...blob, open: (from) => openFrom(blob, from) });
    done += 1;
    if (outcome === 'sent') {
      blobsPushed += 1;
      bytesPushed += blob.size;
    }
    progress(`blob ${done} of ${blobs.length}: ${outcome === 'sent' ? sizeOf(blob.size) : 'there already'}`);
  });
  for (const manifest of [...image.manifests, ...(image.referrers ?? [])]) await entrance.put(manifest);
  return { blobsPushed, bytesPushed };
}

/** A builder's blob is read from its beginning; what is there already is passed over. */
function openFrom(blob: BuiltImage['blobs'][number], from: number): NodeJS.ReadableStream {
  const stream = blob.open();
  if (from === 0) return stream;
  return Readable.from(
    (async function* () {
      let toSkip = from;
      for await (const read of stream as AsyncIterable<Buffer>) {
        const piece = toSkip > 0 ? read.subarray(toSkip) : read;
        toSkip -= read.length - piece.length;
        if (piece.length > 0) yield piece;
      }
    })(),
    { objectMode: false },
  );
}

function sizeOf(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 ** 2 ? `${Math.round(bytes / 1024)} KiB` : `${(bytes / 1024 ** 2).toFixed(1)} MiB`;
}

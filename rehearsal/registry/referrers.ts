import { artifactTypeOf, type Manifest } from './manifest.ts';
import { manifestOf } from './put-image.ts';
import { imageStatus, type Repository, type StoredImage } from './store.ts';

export interface Referrer {
  readonly image: StoredImage;
  readonly status: ReturnType<typeof imageStatus>;
  readonly artifactType?: string;
  readonly annotations?: Manifest['annotations'];
}

/** Every manifest of the repository whose subject is `subject`, whether or not that itself is there; by digest. */
export function referrersOf(repository: Repository, subject: string, now: number): Referrer[] {
  const found: Referrer[] = [];
  for (const image of repository.images.values()) {
    const manifest = manifestOf(image);
    if (manifest.subject !== subject) continue;
    const artifactType = artifactTypeOf(manifest);
    found.push({
      image,
      status: imageStatus(image, now),
      ...(artifactType !== undefined && { artifactType }),
      ...(manifest.annotations !== undefined && { annotations: manifest.annotations }),
    });
  }
  return found.sort((a, b) => (a.image.digest < b.image.digest ? -1 : 1));
}

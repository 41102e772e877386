import { jsonAnswer } from '../server/answer.ts';
import type { RawApi } from '../server/api.ts';
import type { Registries } from './registries.ts';
import type { RegistryStore, StoredImage } from './store.ts';

/** Moves an image to the archive at once, or begins to restore it, which takes the settings' time. */
export function archiveImage(store: RegistryStore, image: StoredImage, to: 'ARCHIVE' | 'STANDARD'): void {
  const now = store.clock.now();
  if (to === 'ARCHIVE') {
    image.archived ??= { at: now };
  } else if (image.archived !== undefined) {
    delete image.archived;
    image.restored = { at: now, usableAt: now + store.settings.restoreMs };
  }
}

/** `PUT /_rehearsal/image-status` `{registryId?, repositoryName, imageDigest, imageStatus: ARCHIVED|ACTIVE}`, at once. */
export function imageStatusRoutes(registries: Registries): RawApi {
  return {
    prefix: '/_rehearsal/image-status',
    async handle({ method, body }) {
      if (method !== 'PUT') return jsonAnswer(405, { message: 'expected PUT' });
      let change: { registryId?: string; repositoryName?: string; imageDigest?: string; imageStatus?: string };
      try {
        change = JSON.parse(body.toString('utf8')) as typeof change;
      } catch {
        return jsonAnswer(400, { message: 'expected JSON' });
      }
      const store = change.registryId === undefined ? registries.at(undefined) : registries.of(change.registryId);
      const image = store?.repositories.get(change.repositoryName ?? '')?.images.get(change.imageDigest ?? '');
      if (store === undefined || image === undefined) return jsonAnswer(404, { message: 'no such image' });
      if (change.imageStatus === 'ARCHIVED') archiveImage(store, image, 'ARCHIVE');
      else if (change.imageStatus === 'ACTIVE') delete image.archived;
      else return jsonAnswer(400, { message: 'imageStatus: expected ARCHIVED or ACTIVE' });
      if (change.imageStatus === 'ACTIVE') delete image.restored;
      return { status: 204 };
    },
  };
}

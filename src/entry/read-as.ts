import { denialIn } from '../domain/error.ts';
import type { Registry } from '../ports/registry.ts';

/**
 * One registry under two roles: `reader` looks, and `writer` is only asked for what changes it. So a job of an environment
 * finds an image that is there without assuming the role that builds, which may let in other jobs alone.
 */
export function readAs(reader: Registry, writer: Registry): Registry {
  return {
    ...reader,
    // A repository of another account that does not exist yet has no policy that would let the reader in.
    async describe(repository) {
      try {
        return await reader.describe(repository);
      } catch (error) {
        if (denialIn(error) === undefined) throw error;
        return writer.describe(repository);
      }
    },
    create: (repository, purpose, readers) => writer.create(repository, purpose, readers),
    put: (repository, manifest, tag) => writer.put(repository, manifest, tag),
    writeBlob: (repository, bytes) => writer.writeBlob(repository, bytes),
    push: (repository, image, progress) => writer.push(repository, image, progress),
  };
}

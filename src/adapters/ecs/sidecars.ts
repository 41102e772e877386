import type { Digest } from '../../domain/digest.ts';
import type { Definition } from './definition.ts';
import { digestInImage, repositoryOf } from './image-reference.ts';

/** Finds the digest an image reference names now; undefined where it cannot be told (another registry, no rights). */
export type ResolveImage = (image: string) => Promise<Digest | undefined>;

export interface Sidecars {
  readonly digests: Readonly<Record<string, Digest>>;
  readonly warnings: readonly string[];
}

/** The digests of the containers that do not carry the artifact, resolved once; those an entry fixed stay as they are. */
export async function resolveSidecars(
  base: Definition,
  artifact: { readonly container: string; readonly repositoryUri: string },
  pinned: Readonly<Record<string, Digest>> | null,
  resolve: ResolveImage,
): Promise<Sidecars> {
  if (pinned !== null) return { digests: pinned, warnings: [] };
  const others = (base.containerDefinitions ?? []).filter(
    ({ name, image }) => name !== artifact.container && repositoryOf(image ?? '') !== artifact.repositoryUri,
  );
  const resolved = await Promise.all(
    others.map(async ({ name = '', image = '' }) => {
      return { name, image, digest: digestInImage(image) ?? (await resolve(image)) };
    }),
  );
  return {
    digests: Object.fromEntries(resolved.flatMap(({ name, digest }) => (digest === undefined ? [] : [[name, digest]]))),
    warnings: resolved.flatMap(({ name, image, digest }) =>
      digest !== undefined
        ? []
        : [`container ${name}: ${image} could not be resolved to a digest; ECS will resolve it when it deploys`],
    ),
  };
}

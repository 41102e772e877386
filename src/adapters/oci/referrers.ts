import type { Digest } from '../../domain/digest.ts';
import type { Descriptor } from '../../domain/image.ts';
import type { Distribution } from '../distribution/api.ts';
import { readManifest } from './manifests.ts';
import { descriptorsIn, referrersTag } from './referrers-list.ts';
import { jsonPages } from './tags.ts';

/**
 * What refers to a manifest, by the registry's own list (`/referrers/<digest>`), or by the one that clients keep under a
 * tag where the registry knows no such list.
 */
export async function listReferrers(
  api: Distribution,
  repository: string,
  subject: Digest,
  artifactTypes: readonly string[],
): Promise<readonly Descriptor[]> {
  const listed = (await ownList(api, repository, subject)) ?? (await taggedList(api, repository, subject));
  const distinct = new Map(listed.map((one) => [one.digest, one]));
  return [...distinct.values()].filter(
    ({ artifactType }) =>
      artifactTypes.length === 0 || (artifactType !== undefined && artifactTypes.includes(artifactType)),
  );
}

/** Registries that have shown such a list. */
const keeping = new WeakSet<Distribution>();

/** Whether the registry keeps lists of referrers itself. */
export async function keepsReferrers(api: Distribution, repository: string, subject: Digest): Promise<boolean> {
  return keeping.has(api) || (await ownList(api, repository, subject)) !== undefined;
}

/** Undefined where the registry keeps none, which it says by 404: where it does, what nothing refers to has an empty one. */
async function ownList(
  api: Distribution,
  repository: string,
  subject: Digest,
): Promise<readonly Descriptor[] | undefined> {
  const found: Descriptor[] = [];
  let pages = 0;
  for await (const body of jsonPages(api, repository, `referrers/${subject}`)) {
    pages += 1;
    found.push(...descriptorsIn(body));
  }
  if (pages === 0) return undefined;
  keeping.add(api);
  return found;
}

async function taggedList(api: Distribution, repository: string, subject: Digest): Promise<readonly Descriptor[]> {
  const list = await readManifest(api, repository, referrersTag(subject));
  // GitLab's registry takes the tag for the digest and answers the image itself: its children refer to nothing.
  return list === undefined || list.digest === subject
    ? []
    : descriptorsIn(JSON.parse(new TextDecoder().decode(list.bytes)));
}

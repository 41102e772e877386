import type { Digest } from '../../domain/digest.ts';
import { digestOf } from '../../domain/hash.ts';
import type { Manifest } from '../../domain/image.ts';
import { type Distribution, unreachable } from '../distribution/api.ts';
import { readManifest, sendManifest } from './manifests.ts';
import { keepsReferrers } from './referrers.ts';
import { entryOf, jsonOf, listShape, referrersTag } from './referrers-list.ts';

const indexType = 'application/vnd.oci.image.index.v1+json';

/** How often a list is written until it stays, and how long that is looked at, in seconds. */
const rounds = 8;
const settling = 0.5;

/** Lists that are being written in this process: one after the other, since each write replaces the whole. */
const underWay = new WeakMap<Distribution, Map<string, Promise<void>>>();

/**
 * Enters a referrer into its subject's list where the registry keeps none. The list is one tag that every client
 * replaces: it is read, written, and read again after a while, until the entry stands there.
 */
export function noteReferrer(
  api: Distribution,
  repository: string,
  subject: Digest,
  referrer: Manifest,
): Promise<void> {
  const lists = underWay.get(api) ?? new Map<string, Promise<void>>();
  underWay.set(api, lists);
  const key = `${repository}@${subject}`;
  const before = lists.get(key) ?? Promise.resolve();
  const mine = before.catch(() => undefined).then(() => enter(api, repository, subject, referrer));
  lists.set(key, mine);
  return mine.finally(() => {
    if (lists.get(key) === mine) lists.delete(key);
  });
}

async function enter(api: Distribution, repository: string, subject: Digest, referrer: Manifest): Promise<void> {
  if (await keepsReferrers(api, repository, subject)) return;
  const tag = referrersTag(subject);
  const entry = entryOf(referrer);
  let stood = 0;
  for (let round = 0; round < rounds; round += 1) {
    const there = await readManifest(api, repository, tag);
    if (there?.digest === subject)
      throw unreachable(repository, `the image itself under ${tag}, where clients keep the list of what refers to it`);
    const list = jsonOf(there?.bytes ?? new Uint8Array());
    const parsed = listShape.safeParse(list);
    const entries = parsed.success ? parsed.data.manifests : [];
    if (entries.some((one) => one.digest === referrer.digest)) {
      // Found twice in a row: whoever read the list before this write has written it since.
      stood += 1;
      if (stood === 2 || round === 0) return;
      await api.sleep(settling);
      continue;
    }
    stood = 0;
    const next = indexOf({ ...(parsed.success ? parsed.data : {}), manifests: [...entries, entry] });
    const answer = await api.retrying(() => sendManifest(api, repository, next, tag));
    if (answer.status !== 201)
      throw unreachable(repository, `HTTP ${answer.status} ${answer.code} to the list of what refers to ${subject}`);
  }
  throw unreachable(repository, `a list of what refers to ${subject} that others keep replacing`);
}

function indexOf(list: object): Manifest {
  const body = { ...list, schemaVersion: 2, mediaType: indexType };
  const bytes = new TextEncoder().encode(JSON.stringify(body));
  return { digest: digestOf(bytes), mediaType: indexType, bytes };
}

import type { Manifest } from '../domain/image.ts';
import type { Head } from '../domain/ledger/entry.ts';
import type { LedgerState } from '../domain/ledger/state.ts';
import { ranHere, waysBackInOrder } from '../domain/ledger/ways-back.ts';
import { isStable } from '../domain/version.ts';
import { latestEnvironment } from '../plan/graph.ts';
import { head } from './record.ts';
import { say, sayDenied, type Session } from './session.ts';

/** The moving tags of an environment. */
export function movingTag(environment: string): string {
  return `at.${environment}`;
}

/** What the moving tags should name, by the ledger: they follow the verdict and never lead it (I4). */
export function wantedTags(
  session: Session,
  state: LedgerState,
): ReadonlyMap<string, { repository: string; digest: string }> {
  const wanted = new Map<string, { repository: string; digest: string }>();
  const { current } = state;
  if (current === null || !(current.standing === 'verified' || current.standing === 'rolled-back')) return wanted;
  const place = (shipped: typeof current) => ({
    repository: shipped.revision.repository,
    digest: shipped.revision.digest,
  });
  const name = session.environment.name;
  wanted.set(movingTag(name), place(current));
  const back = waysBackInOrder(state).find((way) => way.revision.hash !== current.revision.hash);
  if (back !== undefined)
    wanted.set(`${movingTag(name)}.back`, { repository: back.revision.repository, digest: back.revision.digest });
  if (latestEnvironment(session.policy.policy) === name && current.version !== null && isStable(current.version)) {
    wanted.set('at.latest', place(current));
  }
  return wanted;
}

/**
 * Writes the moving tags that do not name what they should. The head is read again first: whoever comes last leaves
 * the truth. A tag that names what never ran here by a verdict was moved by a hand: in passing it
 * is left (`leave`) and said, so that the evidence stays; a verdict or a repair overwrites it. Answers the tags it wrote.
 */
export async function moveTags(
  session: Session,
  hint: number,
  byHand: 'overwrite' | 'leave' = 'overwrite',
): Promise<readonly string[]> {
  const newest = await head(session, hint);
  if (newest === undefined) return [];
  const written: string[] = [];
  const known = ranHere(newest.state);
  for (const [tag, wanted] of wantedTags(session, newest.state)) {
    const manifests = await session.registry.read(wanted.repository, [tag, wanted.digest]);
    const named = manifests.get(tag)?.digest;
    if (named === wanted.digest) continue;
    if (named !== undefined && !known.has(named)) {
      say(
        session,
        'warning',
        `${tag} was moved by a hand to ${named}; the ledger says ${wanted.digest}`,
        'waybill settle --repair',
      );
      if (byHand === 'leave') continue;
    }
    if (await writeTag(session, tag, wanted, manifests.get(wanted.digest))) written.push(tag);
  }
  return written;
}

/** The same after a verdict, which stands whether or not its tags may be moved: what may not be done is said. */
export async function moveTagsIfAllowed(
  session: Session,
  hint: number,
  byHand: 'overwrite' | 'leave' = 'overwrite',
): Promise<void> {
  try {
    await moveTags(session, hint, byHand);
  } catch (error) {
    sayDenied(session, error, `the moving tags of ${session.environment.name} lag behind its ledger`);
  }
}

/**
 * In passing, by verbs that have nothing else to do here: a run that was lost between its verdict and the move left the
 * tags behind, and whoever comes next writes them (I4, I7). Those that a hand has moved are left.
 */
export async function catchUpTags(session: Session, newest: Head): Promise<void> {
  if (newest !== undefined) await moveTagsIfAllowed(session, newest.header.number, 'leave');
}

async function writeTag(
  session: Session,
  tag: string,
  wanted: { readonly repository: string; readonly digest: string },
  manifest: Manifest | undefined,
): Promise<boolean> {
  if (manifest === undefined) {
    say(session, 'warning', `${tag} cannot be moved: ${wanted.digest} is not in ${wanted.repository}`);
    return false;
  }
  if ((await session.registry.put(wanted.repository, manifest, tag)) !== 'taken') return true;
  const fix = 'image_tag_mutability = "IMMUTABLE_WITH_EXCLUSION" with the exclusion filter "at.*"';
  say(session, 'warning', `${tag} cannot move: every tag of ${wanted.repository} is immutable`, fix);
  return false;
}

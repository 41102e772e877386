import { familyAndRevision } from './arn.ts';
import { findRegistered, type Registered, type Registering } from './register.ts';
import { mark } from './tags.ts';

/** The revision mark of a definition; one that was not ours has none, and gets this when it is registered again. */
export function revisionMark(definition: string, tags: Readonly<Record<string, string>>): string {
  return tags[mark.revision] ?? `again:${definition}`;
}

/** An active definition of the same revision as a retired one. */
export async function standIn(
  reads: Registering,
  retired: string,
  tags: Readonly<Record<string, string>>,
): Promise<Registered | undefined> {
  return findRegistered(reads, familyAndRevision(retired).family, revisionMark(retired, tags));
}

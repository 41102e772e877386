import compare from 'semver/functions/compare.js';
import rcompare from 'semver/functions/rcompare.js';
import valid from 'semver/functions/valid.js';

/** A version without a leading `v`, or undefined where the text is none. Build metadata (`+…`) is refused: a tag cannot carry it. */
export function parseVersion(text: string): string | undefined {
  const bare = text.startsWith('v') ? text.slice(1) : text;
  if (bare.includes('+')) return undefined;
  return valid(bare) ?? undefined;
}

/** Whether a version is a release, not a release candidate. */
export function isStable(version: string): boolean {
  return !version.includes('-');
}

/** Whether going from `runs` to `next` goes down by semantic versioning's precedence. */
export function isDowngrade(runs: string, next: string): boolean {
  return compare(next, runs) < 0;
}

/**
 * The version that a git tag names for a service, by its pattern (`v*`, `returns/v*`; `*` stands for the version);
 * undefined where the tag is no version of this service.
 */
export function versionOfTag(tag: string, pattern: string): string | undefined {
  const [before = '', after = ''] = pattern.split('*');
  if (!tag.startsWith(before) || !tag.endsWith(after) || tag.length < before.length + after.length) return undefined;
  const text = tag.slice(before.length, tag.length - after.length);
  return /^[0-9]/.test(text) ? parseVersion(text) : undefined;
}

/** The highest first, by semantic versioning's precedence: an artifact of several versions is called by the highest. */
export function highestFirst(versions: readonly string[]): readonly string[] {
  return versions.toSorted(rcompare);
}

/**
 * The paths that someone who wrote `wanted` may have meant, best first and at most three: the same name elsewhere, the
 * same path in other case, or a few letters off.
 */
export function nearPaths(wanted: string, paths: readonly string[]): readonly string[] {
  const limit = Math.max(2, Math.floor(wanted.length / 4));
  const ranked: { path: string; rank: number }[] = [];
  for (const path of paths) {
    const rank = rankOf(wanted, path, limit);
    if (rank !== undefined) ranked.push({ path, rank });
  }
  return ranked
    .sort((a, b) => a.rank - b.rank || (a.path < b.path ? -1 : 1))
    .slice(0, 3)
    .map((each) => each.path);
}

function rankOf(wanted: string, path: string, limit: number): number | undefined {
  if (path.toLowerCase() === wanted.toLowerCase()) return 0;
  const distance = Math.abs(path.length - wanted.length) > limit ? limit + 1 : editDistance(wanted, path);
  if (distance <= limit) return distance;
  const sameName = lastSegment(path).toLowerCase() === lastSegment(wanted).toLowerCase();
  return sameName ? limit + path.split('/').length : undefined;
}

function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Levenshtein's distance. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}

/** Services, a version and an environment, as they were written without flags. */
export interface JourneyWords {
  readonly service: readonly string[];
  readonly version: string | null;
  readonly environment: string | null;
  /** Words that have no place: after the environment. */
  readonly left: readonly string[];
}

/**
 * Reads `[<service>…] [<version>] [<environment>]`. The version is the first word that looks like one; what stands
 * before it are services, what stands after it is the environment. Without a version all words are services: a branch
 * is written `ref:develop`, and an environment alone `--environment dev`.
 */
export function readJourney(words: readonly string[]): JourneyWords {
  const at = words.findIndex(looksLikeVersion);
  if (at === -1) return { service: words, version: null, environment: null, left: [] };
  return {
    service: words.slice(0, at),
    version: words[at] ?? null,
    environment: words[at + 1] ?? null,
    left: words.slice(at + 2),
  };
}

/** `1.4.0`, `v1.4`, `returns/v1.4.0`, `latest`, `env:uat`, `ref:…`, a digest, or a commit of at least seven digits. */
export function looksLikeVersion(word: string): boolean {
  return (
    /^v?[0-9]+\.[0-9]+/.test(word) ||
    word === 'latest' ||
    /^(?:env|ref|tag|commit):/.test(word) ||
    word.startsWith('sha256:') ||
    word.includes('/') ||
    (/^[0-9a-f]{7,64}$/.test(word) && /[0-9]/.test(word))
  );
}

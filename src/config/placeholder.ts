import type { Path } from './path.ts';
import type { Report } from './origin.ts';

export type Placeholder = 'service' | 'environment' | 'account' | 'region' | 'commit' | 'version';

/** What a placeholder becomes; `keep`: it is replaced later, by whoever knows. */
export type Values = Readonly<Partial<Record<Placeholder, string | { readonly keep: true }>>>;

export const keep = { keep: true } as const;

/**
 * Replaces `{service}` and its like. The set is closed: another word in braces is reported, with the list. `{{word}}`
 * stands for `{word}`; `${word}` and `%{word}` are left alone, since shells and log formats own them.
 * `reasons` says for a placeholder why it is not allowed here, where more can be said than the list.
 */
export function replacePlaceholders(
  text: string,
  values: Values,
  path: Path,
  report: Report,
  reasons: Readonly<Partial<Record<string, string>>> = {},
): string {
  return text.replaceAll(
    /([$%]?)(\{+)([A-Za-z][\w-]*)(\}+)/g,
    (whole, before: string, open: string, word: string, close: string) => {
      if (before !== '' || open.length !== close.length) return whole;
      const braces = Math.floor(open.length / 2);
      if (open.length % 2 === 0) return `${'{'.repeat(braces)}${word}${'}'.repeat(braces)}`;
      const value = values[word as Placeholder];
      if (!Object.hasOwn(values, word) || value === undefined) {
        const allowed = Object.keys(values).map((name) => `{${name}}`);
        const list = allowed.length === 0 ? 'no placeholder' : `one of ${allowed.join(', ')}`;
        const reason = Object.hasOwn(reasons, word) ? reasons[word] : undefined;
        report(
          path,
          `expected ${list} here, got {${word}}`,
          reason ?? `write {{${word}}} for the text {${word}} itself`,
        );
        return 'x';
      }
      const replaced = typeof value === 'string' ? value : `{${word}}`;
      return `${'{'.repeat(braces)}${replaced}${'}'.repeat(braces)}`;
    },
  );
}

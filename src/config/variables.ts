import type { Path } from './path.ts';

/** Values as they are written, placeholders replaced. */
export function variablesOf(
  written: Readonly<Record<string, string | number | boolean>> | undefined,
  path: Path,
  text: (written: string, at: Path) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(written ?? {}).map(([name, value]) => [name, text(String(value), [...path, name])]),
  );
}

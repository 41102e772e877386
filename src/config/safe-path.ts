import type { Report } from './origin.ts';
import type { Path } from './path.ts';

/** The folder, from the root of the repository, that a path is written from; empty for the root. */
export type Base = string;

/** A path from the root of the repository, without `.`, `..` and a slash at its end; what leads out of it is reported. */
export function safePath(written: string, base: Base, path: Path, report: Report): string {
  const parts: string[] = [];
  const escapes = (): string => {
    report(
      path,
      `expected a path inside the repository, got ${JSON.stringify(written)}`,
      `${String(path.at(-1))}: services/returns`,
    );
    return written
      .split(/[/\\\0]/)
      .filter((part) => !['', '.', '..'].includes(part))
      .join('/');
  };
  if (written.startsWith('/') || /^[A-Za-z]:/.test(written) || /[\\\0]/.test(written)) return escapes();
  for (const part of `${base}/${written}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return escapes();
  }
  return parts.length === 0 ? '.' : parts.join('/');
}

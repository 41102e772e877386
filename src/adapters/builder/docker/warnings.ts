import { looksSecret } from '../environment.ts';

/** Build arguments whose name says that they are secrets: an image keeps them, and a process list shows them. */
export function secretArguments(given: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(given)
    .filter((name) => given[name] !== '' && looksSecret(name))
    .map(
      (name) =>
        `build.args.${name} looks like a secret: the image’s history keeps build arguments; declare it under build.secrets and mount it (RUN --mount=type=secret)`,
    );
}

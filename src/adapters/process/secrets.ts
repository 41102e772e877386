/** The values of declared secrets, by name; those that are not set are missing. */
export function secretValues(
  environment: Readonly<Record<string, string | undefined>>,
  names: readonly string[],
): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = environment[name];
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
}

/** Blots values out of a text, line by line of each value, the longest first (I9). */
export function blotter(values: readonly string[]): (text: string) => string {
  const pieces = values
    .flatMap((value) => [value, ...value.split(/\r?\n/)])
    .map((piece) => piece.trim())
    .filter((piece) => piece.length >= 4)
    .sort((a, b) => b.length - a.length);
  const distinct = [...new Set(pieces)];
  return (text) => distinct.reduce((clean, piece) => clean.replaceAll(piece, '***'), text);
}

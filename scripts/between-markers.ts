/** `text` with what stands between its two markers replaced; undefined where it has no such markers. */
export function betweenMarkers(text: string, name: string, inside: string): string | undefined {
  const [begin, end] = markers(name);
  const from = text.indexOf(begin);
  const to = text.indexOf(end, from);
  if (from === -1 || to === -1) return undefined;
  return `${text.slice(0, from + begin.length)}\n\n${inside.trim()}\n\n${text.slice(to)}`;
}

/** The comments that enclose what `npm run generate` writes. */
export function markers(name: string): readonly [string, string] {
  return [`<!-- generated: ${name} -->`, `<!-- end: ${name} -->`];
}

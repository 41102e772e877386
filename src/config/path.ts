/** Where a value stands: keys and list positions from the root. */
export type Path = readonly (string | number)[];

/** `services.returns.probe[1].path`, as people say it and as a key of maps. */
export function formatPath(path: Path): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? part : `${text}.${part}`;
  }, '');
}

/** Whether the part at a position is a name that the team chose (of a service, of an environment) and no key of ours. */
export function isName(path: Path, at: number): boolean {
  if (at === 1) return path[0] === 'services' || path[0] === 'environments';
  return at === 3 && path[0] === 'services' && path[2] === 'environments';
}

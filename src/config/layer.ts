import type { Path } from './path.ts';

/** A map as it was written, and where. Later layers lie over earlier ones: defaults, service, environment. */
export interface Layer<T extends object> {
  readonly value: T;
  readonly path: Path;
}

/** A value and the place that set it, so that an error names the line that has to change. */
export interface Placed<T> {
  readonly value: T;
  readonly path: Path;
}

/** What the topmost layer that has a key says. */
export function topmost<T extends object, K extends keyof T & string>(
  layers: readonly Layer<T>[],
  key: K,
): Placed<NonNullable<T[K]>> | undefined {
  for (const { value, path } of layers.toReversed()) {
    const found = value[key];
    if (found !== undefined && found !== null) return { value: found, path: [...path, key] };
  }
  return undefined;
}

/** All members of a map that several layers write, by name; the topmost layer that has a name wins. */
export function merged<T extends object, K extends keyof T & string, V>(
  layers: readonly Layer<T>[],
  key: K,
  mapOf: (value: NonNullable<T[K]>) => Readonly<Record<string, V>>,
): ReadonlyMap<string, Placed<V>> {
  const members = new Map<string, Placed<V>>();
  for (const { value, path } of layers) {
    const found = value[key];
    if (found === undefined || found === null) continue;
    for (const [name, member] of Object.entries(mapOf(found)))
      members.set(name, { value: member, path: [...path, key, name] });
  }
  return members;
}

/** Layers of what is inside a key. */
export function inside<T extends object, K extends keyof T & string, U extends object>(
  layers: readonly Layer<T>[],
  key: K,
  mapOf: (value: NonNullable<T[K]>) => U,
): readonly Layer<U>[] {
  return layers.flatMap(({ value, path }) => {
    const found = value[key];
    return found === undefined || found === null ? [] : [{ value: mapOf(found), path: [...path, key] }];
  });
}

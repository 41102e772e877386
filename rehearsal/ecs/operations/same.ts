import { isDeepStrictEqual } from 'node:util';

/** Whether two sets of settings say the same. A member without a value says nothing: a saved state has none of these. */
export function isSame(one: object, other: object): boolean {
  return isDeepStrictEqual(valuesOf(one), valuesOf(other));
}

function valuesOf(settings: object): unknown {
  return JSON.parse(JSON.stringify(settings));
}

/** What a path leads to in a JSON value. */
export type Found =
  | { readonly kind: 'found'; readonly value: unknown }
  | { readonly kind: 'absent' }
  | { readonly kind: 'malformed'; readonly at: number };

/**
 * Follows a path of RFC 9535's singular kind: `$`, `.name`, `[0]`, `["any name"]`. Wildcards, slices and filters are
 * malformed here: a probe asks for one value.
 */
export function follow(path: string, json: unknown): Found {
  const steps = stepsOf(path);
  if (typeof steps === 'number') return { kind: 'malformed', at: steps };
  let value = json;
  for (const step of steps) {
    if (typeof step === 'number') {
      if (!Array.isArray(value) || step >= value.length) return { kind: 'absent' };
      value = (value as readonly unknown[])[step];
    } else {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return { kind: 'absent' };
      // Own members only: `$.constructor` is no member of the answer.
      if (!Object.hasOwn(value, step)) return { kind: 'absent' };
      value = (value as Readonly<Record<string, unknown>>)[step];
    }
  }
  return { kind: 'found', value };
}

/** The steps of a path, or where in it a reader stops understanding. */
function stepsOf(path: string): readonly (string | number)[] | number {
  if (!path.startsWith('$')) return 0;
  const steps: (string | number)[] = [];
  const step =
    /\.([A-Za-z_\u0080-\uffff][\w\u0080-\uffff-]*)|\[(0|[1-9][0-9]{0,8})\]|\["((?:[^"\\]|\\.)*)"\]|\['([^'\\]*)'\]/y;
  step.lastIndex = 1;
  while (step.lastIndex < path.length) {
    const at = step.lastIndex;
    const match = step.exec(path);
    if (match === null) return at;
    const [, name, index, quoted, single] = match;
    if (index !== undefined) steps.push(Number(index));
    else if (quoted !== undefined) {
      const text = unquoted(quoted);
      if (text === undefined) return at;
      steps.push(text);
    } else steps.push(name ?? single ?? '');
  }
  return steps;
}

function unquoted(inside: string): string | undefined {
  try {
    return JSON.parse(`"${inside}"`) as string;
  } catch {
    return undefined;
  }
}

/** What happens to the command, in the order of the docs. */
export const kinds = ['kill-first', 'kill', 'lost', 'throttle', 'error', 'stale', 'cancel'] as const;
export type Kind = (typeof kinds)[number];

/** One way to disturb one journey. */
export interface Trial {
  readonly journey: string;
  readonly kind: Kind;
  /** Which request: of the changing ones for `kill` and `lost`, of the reading ones for `stale`, of all elsewhere. */
  readonly k: number;
  /** What comes after it: the same command again, or `settle` and then the same command. */
  readonly then: 'again' | 'settle';
  /** The bundles that are run; absent: those of this checkout. */
  readonly bundles?: string;
}

/** Reads `<journey>/<kind>/<k>`, with `/settle` behind it where that comes after; throws an Error that says what is wrong. */
export function parseTrial(text: string): Trial {
  const [journey = '', kind, number, then] = text.split('/');
  const known = parseKind(kind);
  const k = Number(number);
  if (!Number.isInteger(k) || k < 1) throw new Error(`k: expected a request's number from 1, got ${number ?? 'none'}`);
  if (then !== undefined && then !== 'settle') throw new Error(`expected nothing or settle behind k, got ${then}`);
  return { journey, kind: known, k, then: then ?? 'again' };
}

export function parseKind(kind: string | undefined): Kind {
  const known = kinds.find((one) => one === kind);
  if (known === undefined) throw new Error(`kind: expected one of ${kinds.join(', ')}, got ${kind ?? 'none'}`);
  return known;
}

export function formatTrial({ journey, kind, k, then }: Trial): string {
  return `${journey}/${kind}/${k}${then === 'settle' ? '/settle' : ''}`;
}

/** Which requests a kind counts. */
export function counts(kind: Kind): 'changing' | 'reading' | 'all' {
  switch (kind) {
    case 'kill':
    case 'lost':
      return 'changing';
    case 'stale':
      return 'reading';
    case 'kill-first':
    case 'throttle':
    case 'error':
    case 'cancel':
      return 'all';
  }
}

/** What goes wrong. Durations are rehearsal milliseconds. */
export type Fault =
  | { readonly kind: 'throttle' }
  | { readonly kind: 'error'; readonly status: number; readonly code?: string; readonly message?: string }
  /** The connection ends before anything has happened. */
  | { readonly kind: 'cut-before' }
  /** The request takes effect, then the connection ends without an answer. */
  | { readonly kind: 'cut-after' }
  | { readonly kind: 'delay'; readonly ms: number }
  /** Waits before anything has happened, until it is let go; nothing happens where its sender is gone by then. */
  | { readonly kind: 'hold-before' }
  /** The request takes effect, and its answer waits until it is let go. */
  | { readonly kind: 'hold-after' }
  /** A read answers what the same request was answered the last time. */
  | { readonly kind: 'stale-read' };

/** Which requests are struck: all that is given must agree. `path` may end in `*`. */
export interface FaultMatch {
  readonly operation?: string;
  readonly method?: string;
  readonly path?: string;
  /** Only requests that ask for a change, or only those that do not. */
  readonly mutating?: boolean;
  /** Members that the operation's input must have, at its top level. */
  readonly input?: Readonly<Record<string, unknown>>;
  /** The first matching request that is struck, counted from 1. */
  readonly nth?: number;
  /** How many are struck from there on: 1 unless said. */
  readonly count?: number;
}

export interface FaultRule {
  readonly match: FaultMatch;
  readonly fault: Fault;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isText = (value: unknown): boolean => value === undefined || typeof value === 'string';
const isCount = (value: unknown): boolean => value === undefined || (Number.isInteger(value) && Number(value) >= 1);

function matchProblems(match: Record<string, unknown>): string[] {
  const found = Object.keys(match)
    .filter((name) => !['operation', 'method', 'path', 'mutating', 'input', 'nth', 'count'].includes(name))
    .map((name) => `match.${name}: unknown`);
  for (const name of ['operation', 'method', 'path'])
    if (!isText(match[name])) found.push(`match.${name}: expected a string`);
  for (const name of ['nth', 'count'])
    if (!isCount(match[name])) found.push(`match.${name}: expected an integer from 1`);
  if (match['mutating'] !== undefined && typeof match['mutating'] !== 'boolean')
    found.push('match.mutating: expected true or false');
  if (match['input'] !== undefined && !isRecord(match['input'])) found.push('match.input: expected an object');
  return found;
}

const membersOfKind: Readonly<Record<string, readonly string[]>> = {
  throttle: [],
  error: ['status', 'code', 'message'],
  'cut-before': [],
  'cut-after': [],
  delay: ['ms'],
  'hold-before': [],
  'hold-after': [],
  'stale-read': [],
};

function faultProblems(fault: Record<string, unknown>): string[] {
  const members = membersOfKind[String(fault['kind'])];
  if (members === undefined) return [`fault.kind: expected one of ${Object.keys(membersOfKind).join(', ')}`];
  const found = Object.keys(fault)
    .filter((name) => name !== 'kind' && !members.includes(name))
    .map((name) => `fault.${name}: unknown`);
  const { status, ms } = fault;
  if (fault['kind'] === 'error' && !(Number.isInteger(status) && Number(status) >= 400 && Number(status) < 600))
    found.push('fault.status: expected 400 to 599');
  if (!isText(fault['code'])) found.push('fault.code: expected a string');
  if (!isText(fault['message'])) found.push('fault.message: expected a string');
  if (fault['kind'] === 'delay' && !(typeof ms === 'number' && ms >= 0))
    found.push('fault.ms: expected milliseconds from 0');
  return found;
}

/** Reads a rule, or says everything that is wrong with it. */
export function parseFaultRule(
  value: unknown,
): { readonly rule: FaultRule } | { readonly problems: readonly string[] } {
  if (!isRecord(value)) return { problems: ['expected {"match":{…},"fault":{…}}'] };
  const { match = {}, fault, ...rest } = value;
  const problems = Object.keys(rest).map((name) => `${name}: unknown`);
  if (isRecord(match)) problems.push(...matchProblems(match));
  else problems.push('match: expected an object');
  if (isRecord(fault)) problems.push(...faultProblems(fault));
  else problems.push('fault: expected an object');
  return problems.length > 0 ? { problems } : { rule: { match, fault } as unknown as FaultRule };
}

import { isDeepStrictEqual } from 'node:util';
import { jsonAnswer } from '../server/answer.ts';
import type { RawApi, RawResponse } from '../server/api.ts';
import { createHolding, type Holding } from './holding.ts';
import { parseFaultRule, type Fault, type FaultMatch, type FaultRule } from './fault.ts';

/** What is known of a request when it is asked whether it is struck. */
export interface Struck {
  readonly operation?: string;
  readonly method: string;
  readonly path: string;
  readonly mutating: boolean;
  readonly input?: unknown;
}

export interface Faults {
  /** What waits because of `hold-before` and `hold-after`. */
  readonly holding: Holding;
  add(rule: FaultRule): void;
  clear(): void;
  list(): readonly (FaultRule & { readonly seen: number; readonly struck: number })[];
  /** Counts the request in every rule that it matches; answers what strikes it, in the order the rules were added. */
  take(request: Struck): readonly Fault[];
}

function fits(match: FaultMatch, request: Struck): boolean {
  if (match.operation !== undefined && match.operation !== request.operation) return false;
  if (match.method !== undefined && match.method !== request.method) return false;
  if (match.mutating !== undefined && match.mutating !== request.mutating) return false;
  if (match.path !== undefined) {
    const agrees = match.path.endsWith('*')
      ? request.path.startsWith(match.path.slice(0, -1))
      : request.path === match.path;
    if (!agrees) return false;
  }
  if (match.input === undefined) return true;
  const input = new Map<string, unknown>(
    typeof request.input === 'object' && request.input !== null ? Object.entries(request.input) : [],
  );
  return Object.entries(match.input).every(([member, value]) => isDeepStrictEqual(input.get(member), value));
}

export function createFaults(): Faults {
  let rules: { rule: FaultRule; seen: number; struck: number }[] = [];
  return {
    holding: createHolding(),
    add(rule) {
      rules.push({ rule, seen: 0, struck: 0 });
    },
    clear() {
      rules = [];
    },
    list: () => rules.map(({ rule, seen, struck }) => ({ ...rule, seen, struck })),
    take(request) {
      const strikes: Fault[] = [];
      for (const entry of rules) {
        if (!fits(entry.rule.match, request)) continue;
        entry.seen += 1;
        const { nth = 1, count = 1 } = entry.rule.match;
        if (entry.seen < nth || entry.struck >= count) continue;
        entry.struck += 1;
        strikes.push(entry.rule.fault);
      }
      return strikes;
    },
  };
}

/**
 * `POST`, `GET` and `DELETE /_rehearsal/faults`. Beside them `GET …/held` answers once a request is held, `GET …/free`
 * once none is, and `DELETE …/held` lets all go that are; clearing the faults does so too.
 */
export function faultRoutes(faults: Faults): RawApi {
  const { holding } = faults;
  return {
    prefix: '/_rehearsal/faults',
    async handle({ method, path, body }) {
      if (path.endsWith('/held') || path.endsWith('/free')) return waited(holding, method, path);
      switch (method) {
        case 'GET':
          return jsonAnswer(200, { faults: faults.list() });
        case 'DELETE':
          faults.clear();
          holding.letGo();
          return { status: 204 };
        case 'POST':
          return added(faults, body);
        default:
          return jsonAnswer(405, { message: 'expected GET, POST or DELETE' });
      }
    },
  };
}

async function waited(holding: Holding, method: string, path: string): Promise<RawResponse> {
  const isHeld = path.endsWith('/held');
  if (method === 'GET') await (isHeld ? holding.held() : holding.free());
  else if (method === 'DELETE' && isHeld) holding.letGo();
  else return jsonAnswer(405, { message: isHeld ? 'expected GET or DELETE' : 'expected GET' });
  return { status: 204 };
}

function added(faults: Faults, body: Buffer): ReturnType<typeof jsonAnswer> {
  let value: unknown;
  try {
    value = JSON.parse(body.toString('utf8'));
  } catch {
    return jsonAnswer(400, { message: 'expected JSON' });
  }
  const parsed = parseFaultRule(value);
  if ('problems' in parsed) return jsonAnswer(400, { message: parsed.problems.join('; ') });
  faults.add(parsed.rule);
  return jsonAnswer(201, parsed.rule);
}

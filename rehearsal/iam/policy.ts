import { conditionOf, type Condition } from './condition.ts';

/** A statement of an identity-based policy, as far as the rehearsal plays it. */
export interface Statement {
  readonly effect: 'Allow' | 'Deny';
  /** Patterns; `except` turns them round (`NotAction`, `NotResource`). */
  readonly actions: { readonly patterns: readonly string[]; readonly except: boolean };
  readonly resources: { readonly patterns: readonly string[]; readonly except: boolean };
  readonly conditions: readonly Condition[];
}

export type Policy = readonly Statement[];

const ofDocument = ['Version', 'Id', 'Statement'];
const ofStatement = ['Sid', 'Effect', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition'];
const action = /^(\*|[a-z0-9-]+:[A-Za-z*?]+)$/;
const resource = /^(\*|arn:[^:]*:[a-z0-9-]+:[^:]*:[^:]*:.+)$/;

/**
 * Reads a policy document (IAM user guide, "IAM JSON policy elements reference"). What the rehearsal does not evaluate is a
 * problem, never ignored: a policy that only seems to hold would prove nothing.
 */
export function parsePolicy(document: unknown): { readonly policy: Policy } | { readonly problems: readonly string[] } {
  if (!isRecord(document)) return { problems: ['expected a policy document, an object'] };
  const problems = unknownIn(document, ofDocument);
  if (document['Version'] !== '2012-10-17')
    problems.push(`Version: expected "2012-10-17", got ${JSON.stringify(document['Version'] ?? null)}`);
  const written = document['Statement'];
  const statements = Array.isArray(written) ? (written as readonly unknown[]) : [written];
  const policy = statements.map((one, index) => {
    const where = `Statement[${index}]`;
    if (isRecord(one)) return statementOf(one, where, problems);
    problems.push(`${where}: expected an object`);
    return undefined;
  });
  return problems.length > 0 ? { problems } : { policy: policy.filter((one) => one !== undefined) };
}

function statementOf(written: Record<string, unknown>, where: string, problems: string[]): Statement {
  problems.push(...unknownIn(written, ofStatement).map((one) => `${where}.${one}`));
  const { Effect: effect, Condition: condition } = written;
  if (effect !== 'Allow' && effect !== 'Deny') problems.push(`${where}.Effect: expected "Allow" or "Deny"`);
  const either = (name: 'Action' | 'Resource', form: RegExp): Statement['actions'] => {
    const [plain, except] = [written[name], written[`Not${name}`]];
    if ((plain === undefined) === (except === undefined))
      problems.push(`${where}: expected ${name} or Not${name}, one of them`);
    const given = plain ?? except;
    const patterns = Array.isArray(given) ? (given as readonly unknown[]) : [given];
    for (const one of patterns)
      if (typeof one !== 'string' || !form.test(one) || one.includes('${'))
        problems.push(`${where}.${name}: expected what IAM knows without variables, got ${JSON.stringify(one)}`);
    return { patterns: patterns.map(String), except: plain === undefined };
  };
  const read = conditionOf(condition, `${where}.Condition`);
  problems.push(...read.problems);
  return {
    effect: effect === 'Deny' ? 'Deny' : 'Allow',
    actions: either('Action', action),
    resources: either('Resource', resource),
    conditions: read.conditions,
  };
}

function unknownIn(value: Record<string, unknown>, known: readonly string[]): string[] {
  return Object.keys(value)
    .filter((name) => !known.includes(name))
    .map((name) => `${name}: the rehearsal does not evaluate it`);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

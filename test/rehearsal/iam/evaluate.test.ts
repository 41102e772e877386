import { describe, expect, it } from 'vitest';
import type { Demand } from '../../../rehearsal/iam/demand.ts';
import { decide } from '../../../rehearsal/iam/evaluate.ts';
import { parsePolicy, type Policy } from '../../../rehearsal/iam/policy.ts';
import { fitsArn } from '../../../rehearsal/iam/wildcard.ts';

function policyOf(...statements: readonly object[]): Policy {
  const read = parsePolicy({ Version: '2012-10-17', Statement: statements });
  if ('problems' in read) throw new Error(read.problems.join('; '));
  return read.policy;
}

const problemsOf = (document: unknown): readonly string[] => {
  const read = parsePolicy(document);
  return 'problems' in read ? read.problems : [];
};

const service = 'arn:aws:ecs:eu-west-1:111122223333:service/shop/returns';
const update: Demand = { action: 'ecs:UpdateService', resource: service };
const allow = { Effect: 'Allow', Action: 'ecs:UpdateService', Resource: service };

describe('a decision', () => {
  it('allows what a statement allows, and nothing else', () => {
    expect(decide(policyOf(allow), update)).toBe('allowed');
    expect(decide(policyOf(allow), { ...update, resource: `${service}-worker` })).toBe('not-allowed');
    expect(decide(policyOf(allow), { ...update, action: 'ecs:DeleteService' })).toBe('not-allowed');
  });

  it('lets a statement that denies win, whichever comes first', () => {
    const deny = { Effect: 'Deny', Action: 'ecs:*', Resource: '*' };
    expect(decide(policyOf(allow, deny), update)).toBe('denied');
    expect(decide(policyOf(deny, allow), update)).toBe('denied');
  });

  it('compares actions without regard to case, resources with it', () => {
    expect(decide(policyOf({ ...allow, Action: 'ECS:updateservice'.toLowerCase() }), update)).toBe('allowed');
    expect(decide(policyOf({ ...allow, Resource: service.replace('shop', 'Shop') }), update)).toBe('not-allowed');
  });

  it('knows wildcards in actions and resources', () => {
    expect(decide(policyOf({ ...allow, Action: 'ecs:Update*' }), update)).toBe('allowed');
    expect(decide(policyOf({ ...allow, Action: 'ecs:Update?ervice' }), update)).toBe('allowed');
    expect(decide(policyOf({ ...allow, Resource: service.replace('returns', '*') }), update)).toBe('allowed');
  });

  it('knows NotAction and NotResource', () => {
    expect(decide(policyOf({ Effect: 'Allow', NotAction: 'ecs:Delete*', Resource: '*' }), update)).toBe('allowed');
    expect(decide(policyOf({ Effect: 'Allow', NotAction: 'ecs:Update*', Resource: '*' }), update)).toBe('not-allowed');
    expect(decide(policyOf({ Effect: 'Allow', Action: '*', NotResource: service }), update)).toBe('not-allowed');
  });

  it.each([
    ['StringEquals', 'ecs-tasks.amazonaws.com', 'allowed'],
    ['StringEquals', 'ecs*', 'not-allowed'],
    ['StringLike', 'ecs*', 'allowed'],
  ])('%s %s: %s', (operator, value, decision) => {
    const pass: Demand = {
      action: 'iam:PassRole',
      resource: 'arn:aws:iam::111122223333:role/task',
      context: { 'iam:passedtoservice': 'ecs-tasks.amazonaws.com' },
    };
    const condition = { [operator]: { 'iam:PassedToService': value } };
    const policy = policyOf({ Effect: 'Allow', Action: 'iam:PassRole', Resource: '*', Condition: condition });
    expect(decide(policy, pass)).toBe(decision);
    expect(decide(policy, { action: pass.action, resource: pass.resource })).toBe('not-allowed');
  });
});

describe('an ARN', () => {
  it.each([
    ['*', true],
    ['arn:aws:ecs:*:111122223333:service/shop/*', true],
    // A wildcard stays within its segment: this one would have to reach over region and account.
    ['arn:aws:ecs:*:service/shop/returns', false],
    ['arn:aws:ecs:eu-west-1:*', false],
    ['arn:aws:*:eu-west-1:111122223333:service/shop/returns', true],
  ])('fits %s: %s', (pattern, fits) => expect(fitsArn(pattern, service)).toBe(fits));

  it('has colons in its resource, over which a wildcard reaches', () => {
    const stream = 'arn:aws:logs:eu-west-1:111122223333:log-group:shop:log-stream:web/app/1';
    expect(fitsArn('arn:aws:logs:eu-west-1:111122223333:log-group:shop:*', stream)).toBe(true);
    expect(fitsArn('arn:aws:logs:eu-west-1:111122223333:log-group:shop', stream)).toBe(false);
  });
});

describe('a policy that the rehearsal would not evaluate is refused', () => {
  const document = (statement: object): unknown => ({ Version: '2012-10-17', Statement: [statement] });
  it.each([
    [{ Version: '2008-10-17', Statement: [allow] }, 'Version: expected "2012-10-17"'],
    [{ Version: '2012-10-17', Statement: [allow], Extra: 1 }, 'Extra: the rehearsal does not evaluate it'],
    [document({ ...allow, Principal: '*' }), 'Statement[0].Principal: the rehearsal does not evaluate it'],
    [document({ ...allow, Effect: 'allow' }), 'Statement[0].Effect'],
    [document({ Effect: 'Allow', Resource: '*' }), 'expected Action or NotAction'],
    [document({ ...allow, NotAction: 'ecs:*' }), 'expected Action or NotAction'],
    [document({ ...allow, Resource: 'service/shop' }), 'Statement[0].Resource'],
    [document({ ...allow, Resource: 'arn:aws:iam::1:role/${aws:username}' }), 'without variables'],
    [document({ ...allow, Condition: { NumericLessThan: { x: '1' } } }), 'Condition.NumericLessThan'],
    [document({ ...allow, Condition: { StringEquals: { 'aws:SourceIp': '1' } } }), 'aws:SourceIp'],
    [document({ ...allow, Condition: { StringEquals: { 'ecs:cluster': 7 } } }), 'expected texts'],
    ['text', 'expected a policy document'],
  ])('%j', (written, problem) => {
    expect(problemsOf(written).join('\n')).toContain(problem);
  });
});

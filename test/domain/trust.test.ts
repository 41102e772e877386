import { describe, expect, it } from 'vitest';
import { audienceFor, formatClaims, subjectsOf, trustPolicyFor } from '../../src/domain/trust.ts';

const ids = { repository: 'acme/shop', repository_id: '456', repository_owner_id: '123' };
const named = { ...ids, sub: 'repo:acme/shop:environment:prod', aud: 'sts.amazonaws.com', environment: 'prod' };
const role = 'arn:aws:iam::333333333333:role/waybill-prod';

describe('the subjects of a job', () => {
  const both = ['repo:acme/shop:environment:prod', 'repo:acme@123/shop@456:environment:prod'];

  it('are both forms, whichever was sent', () => {
    expect(subjectsOf(named)).toEqual(both);
    expect(subjectsOf({ ...ids, sub: both[1] ?? '' })).toEqual(both);
  });

  it('are the one that was sent where the token has no ids, or another form', () => {
    expect(subjectsOf({ sub: 'repo:acme/shop:ref:refs/heads/main', repository: 'acme/shop' })).toEqual([
      'repo:acme/shop:ref:refs/heads/main',
    ]);
    expect(subjectsOf({ ...ids, sub: 'repository_owner_id:123:environment:prod' })).toEqual([
      'repository_owner_id:123:environment:prod',
    ]);
    expect(subjectsOf({ ...ids, repository: 'acme' })).toEqual([]);
  });

  it('of another repository of the owner are not taken for this one', () => {
    expect(subjectsOf({ ...ids, sub: 'repo:acme/shop-too:ref:refs/heads/main' })).toEqual([
      'repo:acme/shop-too:ref:refs/heads/main',
    ]);
  });
});

describe('the trust policy that would let a job in', () => {
  it('names the provider of the role’s account, the audience, and both forms of the subject', () => {
    expect(trustPolicyFor(role, named)).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Federated: 'arn:aws:iam::333333333333:oidc-provider/token.actions.githubusercontent.com' },
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: {
            StringEquals: {
              'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
              'token.actions.githubusercontent.com:sub': [
                'repo:acme/shop:environment:prod',
                'repo:acme@123/shop@456:environment:prod',
              ],
            },
          },
        },
      ],
    });
  });

  it('names the issuer that signed, as an enterprise may have one of its own, and the partition’s audience', () => {
    const iss = 'https://token.actions.githubusercontent.com/acme';
    const policy = JSON.stringify(trustPolicyFor('arn:aws-cn:iam::333333333333:role/p', { ...named, iss }));
    expect(policy).toContain('arn:aws-cn:iam::333333333333:oidc-provider/token.actions.githubusercontent.com/acme');
    expect(policy).toContain('"token.actions.githubusercontent.com/acme:aud":"sts.amazonaws.com.cn"');
    expect(audienceFor(role)).toBe('sts.amazonaws.com');
  });
});

it('claims are told with what is missing among them, and nothing else of the token', () => {
  expect(formatClaims({ ...named, jti: 'secret-ish' })).toBe(
    'sub "repo:acme/shop:environment:prod", aud "sts.amazonaws.com", repository "acme/shop", no ref, environment "prod"',
  );
});

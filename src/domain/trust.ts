import type { JsonObject } from './json.ts';

/** The claims that trust policies speak of, in the order in which people look for them. */
const told = ['sub', 'aud', 'repository', 'ref', 'environment'] as const;

/** What the token said of the job, for whoever was not let in: `sub "repo:…", aud "…", no environment`. */
export function formatClaims(claims: JsonObject): string {
  return told
    .map((name) => {
      const value = claims[name];
      return typeof value === 'string' ? `${name} ${JSON.stringify(value)}` : `no ${name}`;
    })
    .join(', ');
}

/**
 * The subjects under which this job may present itself. GitHub sends ids in it for repositories that were created, renamed or
 * moved since 15 July 2026 (`repo:acme@123/shop@456:environment:prod`), and names alone for others; which form a repository
 * sends may change once. A subject of another form (customised by the organisation) stays as it is.
 */
export function subjectsOf(claims: JsonObject): readonly string[] {
  const { sub, repository, repository_id: id, repository_owner_id: ownerId } = claims;
  if (typeof sub !== 'string') return [];
  const [owner, name, ...more] = typeof repository === 'string' ? repository.split('/') : [];
  if (owner === undefined || name === undefined || more.length > 0) return [sub];
  const forms = [
    `repo:${owner}/${name}:`,
    ...(isId(id) && isId(ownerId) ? [`repo:${owner}@${String(ownerId)}/${name}@${String(id)}:`] : []),
  ];
  const sent = forms.find((form) => sub.startsWith(form));
  return sent === undefined ? [sub] : forms.map((form) => form + sub.slice(sent.length));
}

/** The trust policy that would let the holder of a token with these claims assume a role (IAM user guide, "Create a role for OpenID Connect federation"). */
export function trustPolicyFor(role: string, claims: JsonObject): JsonObject {
  const issuer = typeof claims['iss'] === 'string' ? claims['iss'].replace(/^https:\/\//, '') : usualIssuer;
  const [subject = '', ...others] = subjectsOf(claims);
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Federated: providerOf(role, issuer) },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
          StringEquals: {
            [`${issuer}:aud`]: audienceFor(role),
            [`${issuer}:sub`]: others.length === 0 ? subject : [subject, ...others],
          },
        },
      },
    ],
  };
}

const usualIssuer = 'token.actions.githubusercontent.com';

/** The ARN of the identity provider in the account of a role. */
export function providerOf(role: string, issuer: string = usualIssuer): string {
  return role.replace(/:role\/.*$/, `:oidc-provider/${issuer}`);
}

/** Whom the token is for: STS, which is called otherwise in China (IAM user guide, "Create an OIDC identity provider"). */
export function audienceFor(role: string): string {
  return role.split(':')[1] === 'aws-cn' ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';
}

function isId(value: unknown): value is string | number {
  return (typeof value === 'string' || typeof value === 'number') && /^[0-9]+$/.test(String(value));
}

import { WaybillError } from '../../domain/error.ts';
import type { JsonObject } from '../../domain/json.ts';
import { audienceFor, formatClaims, providerOf, trustPolicyFor } from '../../domain/trust.ts';
import { roleOf } from './failure.ts';

const permissions = `in the workflow, for this job:
permissions:
  id-token: write
  contents: read`;

/** Why a role did not let the holder of a token in, by the claims that were sent; whatever else is wrong stays as it is. */
export function webIdentityRefusal(error: unknown, role: string, claims: JsonObject): unknown {
  const { name, message } = refusalIn(error);
  const where = 'sts:AssumeRoleWithWebIdentity';
  const said = `the job's token said ${formatClaims(claims)}`;
  switch (name) {
    case 'AccessDenied':
    case 'AccessDeniedException': {
      const hint =
        claims['environment'] === undefined
          ? `\nwhere it shall name a GitHub environment, give this job one: \`environment: <name>\``
          : '';
      return new WaybillError(
        'role-denied',
        {
          where,
          message: `expected ${role} to let this job in, got access denied: there is no such role, or its trust policy says otherwise; ${said}`,
          fix: `the trust policy of the role: ${JSON.stringify(trustPolicyFor(role, claims))}${hint}`,
        },
        error,
      );
    }
    case 'InvalidIdentityToken':
    case 'InvalidIdentityTokenException': {
      const issuer = typeof claims['iss'] === 'string' ? claims['iss'] : 'https://token.actions.githubusercontent.com';
      const audience = audienceFor(role);
      const fix = /audience/i.test(message)
        ? `aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${providerOf(role, issuer.replace('https://', ''))} --client-id ${audience}`
        : `once, in the account of the role: aws iam create-open-id-connect-provider --url ${issuer} --client-id-list ${audience}`;
      return new WaybillError(
        'role-denied',
        {
          where,
          message: `expected the account of ${role} to know who signs this job's token, got: ${message}; ${said}`,
          fix,
        },
        error,
      );
    }
    case 'IDPRejectedClaim':
    case 'IDPRejectedClaimException':
    case 'ExpiredTokenException':
      return new WaybillError(
        'role-denied',
        { where, message: `expected AWS STS to take the job's token for ${role}, got: ${message}; ${said}` },
        error,
      );
    case 'IDPCommunicationError':
    case 'IDPCommunicationErrorException':
      return new WaybillError(
        'platform-unreachable',
        { where, message: `expected AWS STS to reach who signs this job's token, got: ${message}` },
        error,
      );
    default:
      return error;
  }
}

/** Why a role could not be assumed from the credentials that were there. */
export function ambientRefusal(error: unknown, role: string): unknown {
  const { name, message } = refusalIn(error);
  if (name === 'CredentialsProviderError') return noWayIn(role, error);
  if (!/^AccessDenied/.test(name)) return error;
  const caller = /^User: (\S+) /.exec(message)?.[1];
  const statement = { Effect: 'Allow', Action: 'sts:AssumeRole', Resource: role };
  const trust = {
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Principal: { AWS: roleOf(caller) ?? '<ARN of the caller>' }, Action: 'sts:AssumeRole' },
    ],
  };
  return new WaybillError(
    'role-denied',
    {
      where: 'sts:AssumeRole',
      message: `expected ${role} to let ${caller ?? 'the holder of these credentials'} in, got access denied`,
      fix: `the trust policy of the role: ${JSON.stringify(trust)}
and, in the caller's own policy: ${JSON.stringify(statement)}
in GitHub Actions the job's own token is better than credentials, ${permissions}`,
      denied: { action: 'sts:AssumeRole', resource: role },
    },
    error,
  );
}

/** There is neither a token nor any credentials. */
function noWayIn(role: string, cause?: unknown): WaybillError {
  return new WaybillError(
    'role-denied',
    {
      where: 'AWS credentials',
      message: `expected an ID token of this job, or AWS credentials, to assume ${role} with, got neither`,
      fix: `${permissions}
elsewhere: aws sso login, or the variables that the AWS command line reads`,
    },
    cause,
  );
}

/** Whether who was denied is that very role: AWS's sentence names the session that asked. */
export function isAlready(error: unknown, role: string): boolean {
  const { name, message } = refusalIn(error);
  const [, , , , account, path = ''] = role.split(':');
  const session = /^User: arn:[^:]+:sts::([0-9]+):assumed-role\/([^/\s]+)\//.exec(message);
  return /^AccessDenied/.test(name) && session?.[1] === account && session?.[2] === path.split('/').at(-1);
}

function refusalIn(error: unknown): { readonly name: string; readonly message: string } {
  const cause = error instanceof WaybillError ? error.cause : error;
  return cause instanceof Error ? { name: cause.name, message: cause.message } : { name: '', message: '' };
}

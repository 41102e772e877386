import { certificateFailure } from '../../domain/certificate.ts';
import { WaybillError, type Problem } from '../../domain/error.ts';
import type { ErrorCode } from '../../domain/error-code.ts';
import { GarbledAnswer } from './garbled-answer.ts';

/** Which API a call went to: its name for people, its prefix in IAM, and the words its errors get. */
export interface Api {
  readonly title: string;
  readonly iam: string;
  readonly denied: ErrorCode;
  readonly unreachable: ErrorCode;
}

const platform = { denied: 'platform-denied', unreachable: 'platform-unreachable' } as const;
export const apis = {
  ecr: { title: 'Amazon ECR', iam: 'ecr', denied: 'registry-denied', unreachable: 'registry-unreachable' },
  ecs: { title: 'Amazon ECS', iam: 'ecs', ...platform },
  logs: { title: 'Amazon CloudWatch Logs', iam: 'logs', ...platform },
  sts: { title: 'AWS STS', iam: 'sts', denied: 'role-denied', unreachable: 'platform-unreachable' },
  elb: { title: 'Elastic Load Balancing', iam: 'elasticloadbalancing', ...platform },
  ses: { title: 'Amazon SES', iam: 'ses', ...platform },
  sns: { title: 'Amazon SNS', iam: 'sns', ...platform },
} as const satisfies Record<string, Api>;

/** Whether a session has ended: with another one the same call may succeed. */
export function isExpired(error: unknown): boolean {
  return error instanceof Error && /^(ExpiredToken|RequestExpired)/.test(error.name);
}

/** Operations that are allowed by another action than their own name. */
const actions: Readonly<Record<string, string>> = { 'ecr:ListImageReferrers': 'ecr:BatchGetImage' };

const denied = /^(AccessDenied|UnauthorizedOperation|NotAuthorized|AuthorizationError)/;
const badCredentials =
  /^(CredentialsProviderError|TokenProviderError|ExpiredToken|RequestExpired|UnrecognizedClient|InvalidClientTokenId|InvalidSignature|SignatureDoesNotMatch|IncompleteSignature|MissingAuthenticationToken)/;
const throttled = /Throttl|TooManyRequests|RequestLimitExceeded|SlowDown/;
const broken = /^(E[A-Z]{3,}|E[A-Z]+_[A-Z_]+|UND_ERR.*|.*CERT.*|SELF_SIGNED.*|.*_SIGNATURE)$/;

/**
 * What users are told where a call was denied, had no valid credentials, or got no answer. Undefined for everything
 * else: a refusal that the caller knows how to read.
 */
export function failureOf(error: unknown, api: Api, operation: string): WaybillError | undefined {
  if (!(error instanceof Error) || error instanceof WaybillError) return undefined;
  const where = `${api.iam}:${operation}`;
  const region = regionProblem(error.message);
  if (region !== undefined) return new WaybillError('input-invalid', { where, ...region }, error);
  if (badCredentials.test(error.name)) {
    const expired = /expired/i.test(`${error.name} ${error.message}`);
    const got =
      error.name === 'CredentialsProviderError' ? 'none' : expired ? 'expired ones' : 'ones that AWS does not know';
    return new WaybillError(
      api.denied,
      { where, message: `expected AWS credentials, got ${got}`, fix: credentialLines },
      error,
    );
  }
  const status = member(member(error, '$metadata'), 'httpStatusCode');
  if (denied.test(error.name)) return new WaybillError(api.denied, { where, ...permission(error, where) }, error);
  const certificate = certificateFailure(error, api.title);
  if (certificate !== undefined) return certificate;
  const got = gotInstead(error, status);
  if (got === undefined) return undefined;
  const attempts = member(member(error, '$metadata'), 'attempts');
  const tries = typeof attempts === 'number' && attempts > 1 ? ` after ${attempts} attempts` : '';
  return new WaybillError(
    api.unreachable,
    {
      where,
      message: `expected an answer of ${api.title}, got ${got}${tries}`,
      ...(error instanceof GarbledAnswer && {
        fix: 'look what answers in its place: a proxy, a firewall, AWS_ENDPOINT_URL',
      }),
    },
    error,
  );
}

function gotInstead(error: Error, status: unknown): string | undefined {
  if (throttled.test(error.name)) return 'throttled';
  if (error instanceof GarbledAnswer) return `${error.message} (HTTP ${String(status)})`;
  if (typeof status === 'number') return status >= 500 ? `HTTP ${status} (${error.name})` : undefined;
  const code = member(error, 'code');
  if (typeof code === 'string' && broken.test(code)) return code;
  return error.name === 'TimeoutError' ? 'none in time' : undefined;
}

/** AWS's sentence names the action and the resource where it may; the call itself names the action otherwise. */
function permission(error: Error, where: string): Problem {
  const [, action = actions[where] ?? where] = /perform: ([\w-]+:\w+)/.exec(error.message) ?? [];
  const [, resource = '*'] = /on resource: (\S+)/.exec(error.message) ?? [];
  const condition = conditions[action];
  const statement = {
    Effect: 'Allow',
    Action: action,
    Resource: resource,
    ...(condition !== undefined && { Condition: condition }),
  };
  const why = /with an explicit deny/.test(error.message)
    ? 'an explicit deny, which no further permission lifts'
    : 'access denied';
  // Another account's resource has to let the caller in by its own policy.
  const elsewhere = /no resource-based policy allows/.test(error.message);
  const caller = roleOf(/^User: (\S+) /.exec(error.message)?.[1]);
  if (elsewhere && caller !== undefined) {
    const { Effect, Action } = statement;
    return {
      message: `expected to be allowed ${action} on ${resource}, got access denied: it is another account's, and its own policy does not let this role in`,
      fix: `in the policy of ${resource} itself: ${JSON.stringify({ Effect, Principal: { AWS: caller }, Action })}`,
      denied: { action, resource },
    };
  }
  return {
    message: `expected to be allowed ${action} on ${resource}, got ${why}`,
    fix: `in the role's policy (IAM, the resource's own policy, or the organisation's): ${JSON.stringify(statement)}`,
    denied: { action, resource },
  };
}

/** The role behind a session: policies of resources name roles. */
export function roleOf(caller: string | undefined): string | undefined {
  return caller?.replace(':sts:', ':iam:').replace(/:assumed-role\/([^/]+)\/.*$/, ':role/$1');
}

/** A statement without it would allow more than is needed. */
const conditions: Readonly<Record<string, object>> = {
  'iam:PassRole': { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } },
};

const credentialLines = `in waybill.yml, for each environment:
environments:
  <environment>:
    role: <ARN of the role>
and in the workflow:
permissions:
  id-token: write
  contents: read
elsewhere: aws sso login, or the variables that the AWS command line reads`;

/** A region that is missing, empty (a variable of the job that holds nothing), or none. */
function regionProblem(message: string): Problem | undefined {
  const [, given] = /^Region not accepted: region="([^]*)" is not/.exec(message) ?? [];
  if (given === undefined && message !== 'Region is missing') return undefined;
  const got = given === undefined || given.trim() === '' ? 'none' : JSON.stringify(given.slice(0, 40));
  return {
    message: `expected a region, got ${got}`,
    fix: '`region: eu-west-1` in waybill.yml, or the variable AWS_REGION',
  };
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

import { userArn } from '../iam/principals.ts';
import { randomUUID } from 'node:crypto';
import type { RehearsalClock } from '../clock.ts';
import type { Iam } from '../iam/iam.ts';
import type { Principal } from '../iam/principals.ts';
import { decideOnResource, type Asker } from '../iam/resource-policy.ts';
import type { AssumableRole } from '../iam/roles.ts';
import { newSessionKey, type AccessKey } from '../server/access-keys.ts';
import { ApiError, type Caller, type QueryApi } from '../server/api.ts';
import { escapeXml } from '../server/query-protocol.ts';
import { issuer, type Claims, type Oidc } from './oidc.ts';
import { readAssumption, refuseUnknown, type Assumption } from './request.ts';

/** What a rehearsal may change while it runs. */
export interface StsSettings {
  /** Accounts that have no identity provider for GitHub. */
  accountsWithoutProvider: string[];
  /** The audiences that the providers of the others know. */
  audiences: string[];
}

export function defaultStsSettings(): StsSettings {
  return { accountsWithoutProvider: [], audiences: ['sts.amazonaws.com', 'sts.amazonaws.com.cn'] };
}

export interface StsParts {
  readonly clock: RehearsalClock;
  readonly partition: string;
  readonly accounts: readonly string[];
  readonly settings: StsSettings;
  readonly oidc: Oidc;
  readonly iam: Iam;
  /** Null: nothing is enforced, and every role of the accounts lets everybody in. */
  readonly roles: () => readonly AssumableRole[] | null;
  /** Another key that signs. */
  readonly keep: (key: AccessKey) => void;
}

const namespace = 'https://sts.amazonaws.com/doc/2011-06-15/';

/** STS, as far as who one is and who one becomes: https://docs.aws.amazon.com/STS/latest/APIReference/ */
export function createSts(parts: StsParts): QueryApi {
  return {
    service: 'sts',
    unsigned: new Set(['AssumeRoleWithWebIdentity']),
    async call(action, form, caller) {
      switch (action) {
        case 'GetCallerIdentity':
          refuseUnknown(form, []);
          return answer(action, identityOf(parts, caller));
        case 'AssumeRole':
          return answer(action, assumeRole(parts, form, caller));
        case 'AssumeRoleWithWebIdentity':
          return answer(action, assumeWithToken(parts, form));
        default:
          throw new ApiError('InvalidAction', `Could not find operation ${action} for version 2011-06-15`);
      }
    },
  };
}

function identityOf({ iam, partition }: StsParts, { accessKeyId }: Caller): Xml {
  const principal = iam.principalOf(accessKeyId);
  const account = iam.accountOf(accessKeyId);
  const arn = principal?.arn ?? userArn(account, partition);
  return { Arn: arn, UserId: accessKeyId, Account: account };
}

function assumeRole(parts: StsParts, form: URLSearchParams, { accessKeyId }: Caller): Xml {
  const request = readAssumption(form, []);
  const { iam, partition } = parts;
  const caller = iam.principalOf(accessKeyId);
  const account = iam.accountOf(accessKeyId);
  const arn = caller?.namedArn ?? userArn(account, partition);
  const session = caller?.arn ?? arn;
  const context = { 'aws:principalarn': arn, 'aws:principalaccount': account };
  const role = roleFor(parts, request, { account, arn, session, context }, 'sts:AssumeRole');
  if (role === undefined)
    throw new ApiError(
      'AccessDenied',
      `User: ${session} is not authorized to perform: sts:AssumeRole on resource: ${request.roleArn}`,
      403,
    );
  return begin(parts, role, request);
}

function assumeWithToken(parts: StsParts, form: URLSearchParams): Xml {
  const request = readAssumption(form, ['WebIdentityToken', 'ProviderId']);
  const read = parts.oidc.read(form.get('WebIdentityToken') ?? '');
  if ('problem' in read) throw tokenRefusal(read.problem, read.claims, parts.clock.now());
  const { claims } = read;
  const account = request.roleArn.split(':')[4] ?? '';
  const { accountsWithoutProvider, audiences } = parts.settings;
  const signer = String(claims['iss']);
  if (signer !== issuer || !parts.accounts.includes(account) || accountsWithoutProvider.includes(account))
    throw new ApiError('InvalidIdentityToken', `No OpenIDConnect provider found in your account for ${signer}`);
  if (!audiences.includes(String(claims['aud'])))
    throw new ApiError('InvalidIdentityToken', 'Incorrect token audience');
  const host = issuer.replace('https://', '');
  const federated = `arn:${parts.partition}:iam::${account}:oidc-provider/${host}`;
  const context = Object.fromEntries(
    Object.entries(claims).map(([name, value]) => [`${host}:${name}`.toLowerCase(), String(value)]),
  );
  const asker: Asker = { account, arn: federated, federated, context };
  const role = roleFor(parts, request, asker, 'sts:AssumeRoleWithWebIdentity');
  if (role === undefined)
    throw new ApiError('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity', 403);
  return {
    SubjectFromWebIdentityToken: String(claims['sub']),
    ...begin(parts, role, request),
    Provider: federated,
    Audience: String(claims['aud']),
  };
}

/** The role, where it exists and trusts who asks. */
function roleFor(parts: StsParts, { roleArn }: Assumption, asker: Asker, action: string): AssumableRole | undefined {
  const roles = parts.roles();
  const [, account = '', path = ''] = /^arn:[^:]+:iam::([0-9]{12}):role\/(.+)$/.exec(roleArn) ?? [];
  if (roles === null) {
    if (!parts.accounts.includes(account)) return undefined;
    const name = path.split('/').at(-1) ?? '';
    return { arn: roleArn, account, name, trust: [], policy: null, maxSessionDuration: 3600 };
  }
  const role = roles.find(({ arn }) => arn === roleArn);
  if (role === undefined) return undefined;
  return decideOnResource(role.trust, asker, action).decision === 'allowed' ? role : undefined;
}

function begin({ clock, partition, iam, keep }: StsParts, role: AssumableRole, request: Assumption): Xml {
  const { sessionName, durationSeconds } = request;
  if (durationSeconds > role.maxSessionDuration)
    throw new ApiError(
      'ValidationError',
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    );
  const key = newSessionKey(clock.now() + durationSeconds * 1000);
  const arn = `arn:${partition}:sts::${role.account}:assumed-role/${role.name}/${sessionName}`;
  const principal: Principal = { ...role, arn, namedArn: role.arn, key };
  keep(key);
  iam.add(principal);
  return {
    Credentials: {
      AccessKeyId: key.accessKeyId,
      SecretAccessKey: key.secretAccessKey,
      SessionToken: key.session.token,
      Expiration: new Date(key.session.endsAt).toISOString().replace(/\.\d+Z$/, 'Z'),
    },
    AssumedRoleUser: { Arn: arn, AssumedRoleId: `AROA${key.accessKeyId.slice(4)}:${sessionName}` },
    PackedPolicySize: '0',
  };
}

function tokenRefusal(
  problem: 'malformed' | 'signature' | 'expired',
  claims: Claims | undefined,
  now: number,
): ApiError {
  switch (problem) {
    case 'malformed':
      return new ApiError(
        'InvalidIdentityToken',
        'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)',
      );
    case 'signature':
      return new ApiError('InvalidIdentityToken', 'Provided Token could not be validated: its signature does not hold');
    case 'expired': {
      const [current, end] = [Math.floor(now / 1000), Number(claims?.['exp'])];
      return new ApiError(
        'ExpiredTokenException',
        `Token expired: current date/time ${current} must be before the expiration date/time ${end}`,
      );
    }
  }
}

interface Xml {
  readonly [name: string]: string | Xml;
}

function answer(action: string, result: Xml): string {
  return `<${action}Response xmlns="${namespace}"><${action}Result>${members(result)}</${action}Result><ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></${action}Response>`;
}

function members(xml: Xml): string {
  return Object.entries(xml)
    .map(([name, value]) => `<${name}>${typeof value === 'string' ? escapeXml(value) : members(value)}</${name}>`)
    .join('');
}

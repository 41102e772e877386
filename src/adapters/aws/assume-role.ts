import type { Credentials } from '@aws-sdk/nested-clients/sts';
import type { IdToken } from '../../domain/id-token.ts';
import { millisecondsOf } from '../../domain/instant.ts';
import { WaybillError } from '../../domain/error.ts';
import { audienceFor } from '../../domain/trust.ts';
import { connectionOf, type ConnectionSettings } from './connection.ts';
import { equip } from './equip.ts';
import { apis, isExpired } from './failure.ts';
import type { RateBudget } from './rate-budget.ts';
import type { AwsCredentialIdentity, RoleCredentials } from './role-credentials.ts';
import { ambientRefusal, isAlready, webIdentityRefusal } from './role-refusal.ts';

export interface RoleSettings extends ConnectionSettings {
  /** Its ARN. */
  readonly role: string;
  /** What the session is called in CloudTrail: 2 to 64 of letters, digits and `_=,.@-`. */
  readonly sessionName: string;
  readonly budget: RateBudget;
  /** Asked before each session: a token is valid for minutes, a session for an hour. */
  readonly idToken: (audience: string) => Promise<IdToken>;
  /** Told of what must not be printed. */
  readonly secret: (value: string) => void;
}

/** As long as every role allows, also one that is assumed by another (STS API reference, DurationSeconds). */
const durationSeconds = 3600;
/** A session that ends within this time is renewed first: a call may take long. In milliseconds. */
const margin = 5 * 60_000;

interface Session {
  readonly identity: AwsCredentialIdentity;
  /** By AWS's clock, in milliseconds since the epoch. */
  readonly endsAt: number;
}

/**
 * Assumes a role with the job's own ID token; where none is offered, from the ambient credentials. A session is renewed in
 * time by AWS's clock, however long the run takes. Throws `role-denied` with what would let the job in.
 */
export function createRoleCredentials(settings: RoleSettings): RoleCredentials {
  let count = 0;
  let known: Promise<Session> | undefined;
  const renew = (): Promise<Session> => {
    count += 1;
    const begun = assume(settings);
    known = begun;
    begun.catch(() => {
      if (known === begun) known = undefined;
    });
    return begun;
  };
  const credentials = async (): Promise<AwsCredentialIdentity> => {
    const held = known;
    const session = await (held ?? renew());
    if (session.endsAt - margin > millisecondsOf(settings.clock.now())) return session.identity;
    // Whoever asked at the same time may have renewed it.
    return (await (known === held || known === undefined ? renew() : known)).identity;
  };
  return {
    credentials: Object.assign(credentials, { memoized: true as const }),
    session: () => (known === undefined ? null : count),
    forget(session) {
      if (session === count) known = undefined;
    },
  };
}

async function assume(settings: RoleSettings): Promise<Session> {
  const { role, idToken, clock, secret } = settings;
  for (let attempt = 1; ; attempt += 1) {
    const token = await idToken(audienceFor(role));
    switch (token.kind) {
      case 'token':
        secret(token.token);
        try {
          return await assumeWithToken(settings, token.token);
        } catch (error) {
          if (attempt === attempts || !mayPass(causeOf(error))) throw webIdentityRefusal(error, role, token.claims);
        }
        break;
      case 'unreadable':
        if (attempt === attempts) throw noToken(role, token.reason);
        break;
      case 'not-offered':
        return assumeFromAmbient(settings);
    }
    await clock.sleep(attempt);
  }
}

/** How often a token is asked for where there was none, or where STS has not taken the one before, in all. */
const attempts = 3;

function noToken(role: string, reason: string): WaybillError {
  return new WaybillError('role-denied', {
    where: 'sts:AssumeRoleWithWebIdentity',
    message: `expected an ID token of this job to assume ${role} with: ${reason}`,
  });
}

/** A token that ended on its way, as after a pause of the machine; a signer that STS could not ask for its keys. */
function mayPass(error: unknown): boolean {
  return (
    isExpired(error) ||
    (error instanceof Error && /verification key|IDPCommunication/.test(`${error.name} ${error.message}`))
  );
}

async function assumeWithToken(settings: RoleSettings, token: string): Promise<Session> {
  const { STSClient, AssumeRoleWithWebIdentityCommand } = await import('./sdk/sts-client.ts');
  const { clock, budget } = settings;
  const sts = equip(new STSClient(connectionOf(settings)), { api: apis.sts, clock, budget, role: null });
  const { Credentials: credentials } = await sts.send(
    new AssumeRoleWithWebIdentityCommand({
      RoleArn: settings.role,
      RoleSessionName: settings.sessionName,
      WebIdentityToken: token,
      DurationSeconds: durationSeconds,
    }),
  );
  return sessionOf(settings, credentials);
}

async function assumeFromAmbient(settings: RoleSettings): Promise<Session> {
  const { STSClient, AssumeRoleCommand, defaultProvider } = await import('./sdk/sts-client.ts');
  const { clock, budget, role, sessionName } = settings;
  const ambient = defaultProvider(settings.region === null ? {} : { clientConfig: { region: settings.region } });
  const configuration = { ...connectionOf(settings), credentials: ambient };
  const sts = equip(new STSClient(configuration), { api: apis.sts, clock, budget, role: null });
  try {
    const { Credentials: credentials } = await sts.send(
      new AssumeRoleCommand({ RoleArn: role, RoleSessionName: sessionName, DurationSeconds: durationSeconds }),
    );
    return sessionOf(settings, credentials);
  } catch (error) {
    // A step before this one, or the machine, may have assumed it already; a role does not let itself in.
    if (isAlready(causeOf(error), role)) return ambientSession(settings, await ambient());
    throw ambientRefusal(error, role);
  }
}

function ambientSession({ clock }: RoleSettings, identity: AwsCredentialIdentity): Session {
  // The provider renews what it gives out: it is asked again as often as a session would be.
  const hour = millisecondsOf(clock.now()) + durationSeconds * 1000;
  return { identity, endsAt: identity.expiration?.getTime() ?? hour };
}

function sessionOf({ role, secret }: RoleSettings, credentials: Credentials | undefined): Session {
  const { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, SessionToken: sessionToken } = credentials ?? {};
  if (accessKeyId === undefined || secretAccessKey === undefined || sessionToken === undefined) {
    throw new WaybillError('platform-unreachable', {
      where: 'sts:AssumeRole',
      message: `expected the credentials of ${role} from AWS STS, got an answer without them`,
    });
  }
  secret(secretAccessKey);
  secret(sessionToken);
  const identity = { accessKeyId, secretAccessKey, sessionToken };
  return { identity, endsAt: credentials?.Expiration?.getTime() ?? 0 };
}

function causeOf(error: unknown): unknown {
  return error instanceof WaybillError ? error.cause : error;
}

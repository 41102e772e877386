import { GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr';
import { WaybillError } from '../../domain/error.ts';
import { millisecondsOf } from '../../domain/instant.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Opening } from '../distribution/access.ts';
import { mayCarrySecrets } from '../distribution/secrets.ts';
import type { EcrContext } from './context.ts';

/** Where the registry's own HTTP API is, and the header that opens it. Never printed. */
export interface Endpoint extends Opening {
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

/** A token that ends within this time is renewed first: an upload may take long. In milliseconds. */
const margin = 15 * 60_000;

/**
 * Answers the endpoint with a token that is valid for a while, asked for once however many want it at the same time.
 * `refused`: the one that the registry did not take, which is not given out again.
 */
export function createEndpoint(context: EcrContext, clock: Clock): (refused?: Opening) => Promise<Endpoint> {
  let known: Promise<Endpoint> | undefined;
  const renew = (stale: Promise<Endpoint> | undefined): Promise<Endpoint> => {
    if (known === stale || known === undefined) {
      known = ask(context);
      known.catch(() => (known = undefined));
    }
    return known;
  };
  return async (refused) => {
    const held = known ?? renew(undefined);
    const endpoint = await held;
    const ends = endpoint.expiresAt - margin <= millisecondsOf(clock.now());
    return endpoint === refused || ends ? renew(held) : endpoint;
  };
}

async function ask(context: EcrContext): Promise<Endpoint> {
  // The token is for every registry that the caller may use; naming one is deprecated.
  const [data] = (await (await context.client()).send(new GetAuthorizationTokenCommand({}))).authorizationData ?? [];
  const { authorizationToken, proxyEndpoint, expiresAt } = data ?? {};
  if (authorizationToken === undefined || proxyEndpoint === undefined || !URL.canParse(proxyEndpoint)) {
    throw new WaybillError('registry-unreachable', {
      where: 'ecr:GetAuthorizationToken',
      message: 'expected a token and the address of the registry, got an answer without them',
    });
  }
  if (!mayCarrySecrets(proxyEndpoint)) {
    throw new WaybillError('registry-unreachable', {
      where: 'ecr:GetAuthorizationToken',
      message: `expected an https address of the registry, got ${JSON.stringify(proxyEndpoint)}`,
    });
  }
  return {
    origin: new URL(proxyEndpoint).origin,
    authorization: `Basic ${authorizationToken}`,
    expiresAt: expiresAt?.getTime() ?? 0,
  };
}

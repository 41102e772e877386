import { GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr';
import { WaybillError } from '../../domain/error.ts';
import { millisecondsOf } from '../../domain/instant.ts';
import type { Clock } from '../../ports/clock.ts';
import { isLoopback } from '../../domain/loopback.ts';
import type { Opening } from '../distribution/access.ts';
import { mayCarrySecrets } from '../distribution/secrets.ts';
import { type EcrContext, repositoryMissing } from './context.ts';
import { describeRepository } from './repository.ts';

/** Where the registry's own HTTP API is, and the header that opens it. Never printed. */
export interface Endpoint extends Opening {
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

/** A token that ends within this time is renewed first: an upload may take long. In milliseconds. */
const margin = 15 * 60_000;

/**
 * Answers the endpoint with a token that is valid for a while, asked for once however many want it at the same time.
 * `repository`: one of that registry. `refused`: the endpoint that it did not take, which is not given out again.
 */
export function createEndpoint(
  context: EcrContext,
  clock: Clock,
): (repository: string, refused?: Opening) => Promise<Endpoint> {
  let known: Promise<Endpoint> | undefined;
  const renew = (repository: string, stale: Promise<Endpoint> | undefined): Promise<Endpoint> => {
    if (known === stale || known === undefined) {
      known = ask(context, repository);
      known.catch(() => (known = undefined));
    }
    return known;
  };
  return async (repository, refused) => {
    const held = known ?? renew(repository, undefined);
    const endpoint = await held;
    const ends = endpoint.expiresAt - margin <= millisecondsOf(clock.now());
    return endpoint === refused || ends ? renew(repository, held) : endpoint;
  };
}

async function ask(context: EcrContext, repository: string): Promise<Endpoint> {
  // The token is for every registry that the caller may use; naming one is deprecated.
  const [data] = (await (await context.client()).send(new GetAuthorizationTokenCommand({}))).authorizationData ?? [];
  const { authorizationToken, proxyEndpoint, expiresAt } = data ?? {};
  if (authorizationToken === undefined || proxyEndpoint === undefined || !URL.canParse(proxyEndpoint)) {
    throw new WaybillError('registry-unreachable', {
      where: 'ecr:GetAuthorizationToken',
      message: 'expected a token and the address of the registry, got an answer without them',
    });
  }
  const address = context.foreign ? await addressOf(context, repository) : proxyEndpoint;
  if (!mayCarrySecrets(address)) {
    throw new WaybillError('registry-unreachable', {
      where: 'ecr:GetAuthorizationToken',
      message: `expected an https address of the registry, got ${JSON.stringify(address)}`,
    });
  }
  return {
    origin: new URL(address).origin,
    authorization: `Basic ${authorizationToken}`,
    expiresAt: expiresAt?.getTime() ?? 0,
  };
}

/** Where another account's registry is, as a repository of it says; the token itself comes with the address of one's own. */
async function addressOf(context: EcrContext, repository: string): Promise<string> {
  const facts = await describeRepository(context, repository);
  if (facts === undefined) throw repositoryMissing(repository);
  const host = facts.uri.slice(0, -`/${repository}`.length);
  return isLoopback(`http://${host}`) ? `http://${host}` : `https://${host}`;
}

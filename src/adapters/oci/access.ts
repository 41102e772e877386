import { WaybillError } from '../../domain/error.ts';
import { millisecondsOf } from '../../domain/instant.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Access, DistributionRequest, Opening } from '../distribution/access.ts';
import { type HttpAgents, type HttpAnswer, readBody } from '../distribution/http.ts';
import type { Address } from './address.ts';
import { type Challenge, challengesIn } from './challenge.ts';
import type { Credentials } from './who.ts';
import { basic, fetchToken, type Scope, type Token } from './token.ts';

export interface OciAccessSettings {
  readonly address: Address;
  readonly credentials: () => Promise<Credentials>;
  readonly agents: HttpAgents | undefined;
  readonly clock: Clock;
  readonly secret: (value: string) => void;
}

/** A token that ends within this time is renewed first. In milliseconds; short ones last a minute. */
const margin = 15_000;

/**
 * A registry says by a challenge how it is entered: with a token for each repository, with name and password, or freely.
 * Once it has said so, requests bring along what they need.
 */
export function createOciAccess({ address, credentials, agents, clock, secret }: OciAccessSettings): Access {
  const { host, prefix, origin } = address;
  /** What the registry asked for; undefined: nothing so far. */
  let asked: Challenge | undefined;
  const tokens = new Map<string, { readonly got: Promise<Token | undefined>; readonly since: number }>();

  async function tokenFor(challenge: Challenge, request: DistributionRequest, refused: Opening | undefined) {
    const who = await credentials();
    const scopes = scopesOf(request, prefix, who);
    const key = scopes.join(' ');
    const known = tokens.get(key);
    const value = await known?.got;
    const ends = (known?.since ?? 0) + (value?.seconds ?? 0) * 1000 - margin;
    const isRefused = value !== undefined && refused?.authorization === `Bearer ${value.value}`;
    if (value !== undefined && !isRefused && millisecondsOf(clock.now()) < ends) return value;
    // Whoever comes while it is asked for waits for the same answer.
    const again = tokens.get(key);
    if (again !== undefined && again !== known) return again.got;
    const got = ask(challenge, scopes, who);
    tokens.set(key, { got, since: millisecondsOf(clock.now()) });
    got.catch(() => tokens.delete(key));
    return got;
  }

  async function ask(challenge: Challenge, scopes: readonly Scope[], who: Credentials): Promise<Token | undefined> {
    const token =
      (await fetchToken(host, challenge, scopes, who, agents)) ??
      // Some give nothing at all where a part is refused: whoever may only read still reads.
      (who.kind === 'anonymous' ? undefined : await fetchToken(host, challenge, scopes.map(toRead), who, agents));
    if (token !== undefined) secret(token.value);
    return token;
  }

  return {
    agents,
    actions: { find: ['pull'], upload: ['push'] },
    nameOf: (repository) => `${prefix}${repository}`,
    async open(request, refused) {
      const challenges = refused?.challenge === undefined ? [] : challengesIn(refused.challenge);
      asked = challenges.find(({ scheme }) => scheme === 'bearer' || scheme === 'basic') ?? asked;
      if (asked === undefined) return { origin, authorization: undefined };
      if (asked.scheme === 'basic') {
        const who = await credentials();
        return { origin, authorization: who.kind === 'password' ? basic(who) : undefined };
      }
      const token = await tokenFor(asked, request, refused?.opening);
      return { origin, authorization: token === undefined ? undefined : `Bearer ${token.value}` };
    },
    async denied(request, answer) {
      const who = await credentials();
      return denied(`${host}/${prefix}${request.repository}`, request.actions, answer, who);
    },
    repositoryMissing: (repository) =>
      new WaybillError('repository-missing', {
        where: `registry ${host}/${prefix}${repository}`,
        message: 'expected the repository, or the project that it lies in, to exist; the registry knows neither',
        fix: `create it at ${host}, or give another path: registry: { host: ${host}/<path> }`,
      }),
  };
}

/** Whoever has credentials may push, or is given less; whoever has none never asks for more than reading. */
function scopesOf(
  { repository, mountFrom }: DistributionRequest,
  prefix: string,
  who: Credentials,
): readonly [Scope, ...Scope[]] {
  const actions = who.kind === 'anonymous' ? 'pull' : 'pull,push';
  const own: Scope = `repository:${prefix}${repository}:${actions}`;
  return mountFrom === undefined ? [own] : [own, `repository:${mountFrom}:pull`];
}

function toRead(scope: Scope): Scope {
  return scope.replace(/:pull,push$/, ':pull');
}

async function denied(
  resource: string,
  actions: readonly string[],
  answer: HttpAnswer,
  who: Credentials,
): Promise<WaybillError> {
  const bytes = await readBody(answer.body, 64 * 1024).catch(() => undefined);
  const text = new TextDecoder().decode(bytes ?? new Uint8Array());
  const [, code] = /"code"\s*:\s*"([A-Za-z_]+)"/.exec(text) ?? [];
  const action = actions.join(', ');
  const as = who.kind === 'anonymous' ? 'without credentials' : 'with these credentials';
  const fix =
    who.kind === 'anonymous'
      ? 'name the variables that hold credentials: registry: { host: …, username: REGISTRY_USER, password: REGISTRY_TOKEN }, or docker login before this step'
      : `let them ${action} ${resource}`;
  return new WaybillError('registry-denied', {
    where: `registry ${resource}`,
    message: `expected to be allowed ${action} on ${resource} ${as}, got HTTP ${answer.status}${code === undefined ? '' : ` ${code}`}`,
    fix,
    denied: { action, resource },
  });
}

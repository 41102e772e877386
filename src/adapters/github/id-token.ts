import { formatProblem, WaybillError } from '../../domain/error.ts';
import type { IdToken } from '../../domain/id-token.ts';
import type { JsonObject } from '../../domain/json.ts';
import type { Web } from '../../ports/web.ts';

const seconds = 10;
const noToken = 'the token service answered something else than a token';

/**
 * Asks the runner's own service for an ID token (docs.github.com, "OpenID Connect reference"), a fresh one each time: it is
 * valid for minutes.
 */
export async function requestIdToken(
  environment: Readonly<Record<string, string | undefined>>,
  web: Web,
  audience: string,
): Promise<IdToken> {
  const address = environment['ACTIONS_ID_TOKEN_REQUEST_URL'];
  const bearer = environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
  if (address === undefined || address === '' || bearer === undefined || bearer === '') return { kind: 'not-offered' };
  const url = URL.parse(address);
  if (url === null) return unreadable('the runner names no valid address for ID tokens');
  url.searchParams.set('audience', audience);
  let answer: unknown;
  try {
    const headers = { authorization: `Bearer ${bearer}`, accept: 'application/json' };
    const { status, text } = await web({ method: 'GET', url, headers, seconds });
    if (status !== 200) return unreadable(`the token service answered ${status}`);
    answer = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return unreadable(noToken);
    const why = error instanceof WaybillError ? `: ${error.problems.map(formatProblem).join('; ')}` : '';
    return unreadable(`the token service could not be reached${why}`);
  }
  const token = typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : undefined;
  if (typeof token !== 'string') return unreadable(noToken);
  const claims = claimsOf(token);
  return claims === undefined ? unreadable(noToken) : { kind: 'token', token, claims };
}

/** The payload of a JWT. It is not verified: whom the token is for does that. */
function claimsOf(token: string): JsonObject | undefined {
  const payload = token.split('.')[1];
  if (payload === undefined) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    return typeof claims === 'object' && claims !== null ? (claims as JsonObject) : undefined;
  } catch {
    return undefined;
  }
}

function unreadable(reason: string): IdToken {
  return { kind: 'unreadable', reason };
}

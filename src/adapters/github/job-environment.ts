import { formatProblem, WaybillError } from '../../domain/error.ts';
import type { Web } from '../../ports/web.ts';

/** What the job's own token says of its GitHub environment. */
export type JobEnvironment =
  | { readonly kind: 'named'; readonly name: string }
  /** The job has a token, and it names no environment. */
  | { readonly kind: 'none' }
  /** The job may ask for no token (no `id-token: write`), or the answer could not be read. */
  | { readonly kind: 'unknown'; readonly reason: string };

const seconds = 10;
const noToken = 'the token service answered something else than a token';

/**
 * Reads the `environment` claim of an ID token that is asked for and dropped: not printed, not kept, not sent on. The
 * claim is not verified: it comes from the runner's own service, and only catches a mistake (a job for `uat` that ships to
 * `prod`); what guards an environment is the trust policy of its role.
 */
export async function environmentOfJob(
  environment: Readonly<Record<string, string | undefined>>,
  web: Web,
): Promise<JobEnvironment> {
  const address = environment['ACTIONS_ID_TOKEN_REQUEST_URL'];
  const token = environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
  if (address === undefined || address === '' || token === undefined || token === '') {
    return { kind: 'unknown', reason: 'the job may ask for no ID token (permissions: id-token: write)' };
  }
  const url = URL.parse(address);
  if (url === null) return { kind: 'unknown', reason: 'the runner names no valid address for ID tokens' };
  url.searchParams.set('audience', 'waybill');
  let answer: unknown;
  try {
    const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
    const { status, text } = await web({ method: 'GET', url, headers, seconds });
    if (status !== 200) return { kind: 'unknown', reason: `the token service answered ${status}` };
    answer = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return { kind: 'unknown', reason: noToken };
    const why = error instanceof WaybillError ? `: ${error.problems.map(formatProblem).join('; ')}` : '';
    return { kind: 'unknown', reason: `the token service could not be reached${why}` };
  }
  const claims = claimsOf(answer);
  if (claims === undefined) return { kind: 'unknown', reason: noToken };
  const name = claims['environment'];
  return typeof name === 'string' && name !== '' ? { kind: 'named', name } : { kind: 'none' };
}

/** The payload of `{ value: <JWT> }`. */
function claimsOf(answer: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof answer !== 'object' || answer === null || !('value' in answer)) return undefined;
  if (typeof answer.value !== 'string') return undefined;
  const payload = answer.value.split('.')[1];
  if (payload === undefined) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    return typeof claims === 'object' && claims !== null ? (claims as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}

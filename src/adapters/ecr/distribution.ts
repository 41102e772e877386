import { certificateFailure } from '../../domain/certificate.ts';
import type { ErrorCode } from '../../domain/error-code.ts';
import { WaybillError } from '../../domain/error.ts';
import type { Clock } from '../../ports/clock.ts';
import { repositoryMissing, type EcrContext } from './context.ts';
import { createEndpoint, type Endpoint, mayCarrySecrets } from './endpoint.ts';
import { arnOfRepository } from './repository.ts';
import { exchange, type HttpAnswer, type HttpRequest, readBody } from './http.ts';

/** What one request to the registry's HTTP API needs; `path` may be a `Location` that it answered before. */
export interface DistributionRequest extends Omit<HttpRequest, 'url' | 'headers'> {
  readonly repository: string;
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** The IAM actions behind it, for whoever is denied. */
  readonly actions: readonly string[];
}

/** The registry's HTTP API (OCI distribution specification 1.1): `send` answers any status that is an answer. */
export interface Distribution {
  send(request: DistributionRequest): Promise<HttpAnswer>;
  /** Runs `act` again, with growing pauses, while no answer comes. */
  retrying<T>(act: () => Promise<T>): Promise<T>;
}

/** What may be over at the next attempt. */
const passing: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['registry-unreachable', 'proxy-failed']);

/** Pauses between attempts, in seconds. */
const pauses = [0.5, 1, 2, 4];

export function createDistribution(context: EcrContext, clock: Clock): Distribution {
  const endpointOf = createEndpoint(context, clock);

  async function once(request: DistributionRequest, endpoint: Endpoint): Promise<HttpAnswer> {
    const { repository, path, query = {}, method, body } = request;
    const url = new URL(path, `${endpoint.origin}/v2/${repository}/`);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    if (!mayCarrySecrets(url.href)) throw unreachable(repository, `an address that is not https: ${url.origin}`);
    const ours = url.origin === endpoint.origin;
    const headers: Record<string, string> = ours ? { authorization: endpoint.authorization } : {};
    if (body !== undefined) headers['content-type'] = 'application/octet-stream';
    try {
      return await exchange({ method, url, headers, ...(body === undefined ? {} : { body }) }, context.agents);
    } catch (error) {
      const known = error instanceof WaybillError ? error : certificateFailure(error, url.host);
      if (known !== undefined) throw known;
      throw unreachable(repository, error instanceof Error ? error.message : 'none', error);
    }
  }

  return {
    async send(request) {
      const endpoint = await endpointOf();
      let answer = await once(request, endpoint);
      if (answer.status === 401) {
        answer.body.resume();
        answer = await once(request, await endpointOf(endpoint));
      }
      const { status } = answer;
      if (status === 429 || status >= 500) {
        answer.body.resume();
        throw unreachable(request.repository, `HTTP ${status}`);
      }
      if (status === 401 || status === 403) throw await denied(context, request, answer);
      return answer;
    },
    async retrying(act) {
      for (const pause of pauses) {
        try {
          return await act();
        } catch (error) {
          if (!(error instanceof WaybillError && passing.has(error.code))) throw error;
          await clock.sleep(pause);
        }
      }
      return act();
    },
  };
}

/** Turns an answer that was not expected into the error for it, its first code and message included. */
export async function unexpected(answer: HttpAnswer, repository: string, expected: string): Promise<WaybillError> {
  const text = new TextDecoder().decode((await readBody(answer.body, 64 * 1024)) ?? new Uint8Array());
  const [, code = ''] = /"code"\s*:\s*"([A-Z_]+)"/.exec(text) ?? [];
  if (code === 'NAME_UNKNOWN') return repositoryMissing(repository);
  const got = `HTTP ${answer.status}${code === '' ? '' : ` ${code}`}`;
  return new WaybillError(code === 'DIGEST_INVALID' ? 'digest-mismatch' : 'registry-unreachable', {
    where: `registry ${repository}`,
    message: `expected ${expected}, got ${got}`,
  });
}

function unreachable(repository: string, got: string, cause?: unknown): WaybillError {
  return new WaybillError(
    'registry-unreachable',
    { where: `registry ${repository}`, message: `expected an answer of the registry, got ${got}` },
    cause,
  );
}

/** The registry's own sentence names action and resource; an answer without a body, to HEAD, leaves the request to say it. */
async function denied(
  context: EcrContext,
  { repository, actions }: DistributionRequest,
  answer: HttpAnswer,
): Promise<WaybillError> {
  const bytes = await readBody(answer.body, 64 * 1024).catch(() => undefined);
  const sentence = new TextDecoder().decode(bytes ?? new Uint8Array());
  const [, action = actions.join(', ')] = /perform: (ecr:\w+)/.exec(sentence) ?? [];
  const [, told] = /on resource: (arn:[^\s"]+)/.exec(sentence) ?? [];
  const resource = told ?? (await arnOfRepository(context, repository));
  const statement = { Effect: 'Allow', Action: action.includes(', ') ? actions : action, Resource: resource };
  const expired = /token has expired/.test(sentence) ? ': its token has expired' : '';
  return new WaybillError('registry-denied', {
    where: `registry ${repository}`,
    message: `expected to be allowed ${action} on ${resource}, got HTTP ${answer.status}${expired}`,
    fix: `in the role's policy or the repository's: ${JSON.stringify(statement)}`,
    denied: { action, resource },
  });
}

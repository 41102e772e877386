import { certificateFailure } from '../../domain/certificate.ts';
import type { ErrorCode } from '../../domain/error-code.ts';
import { WaybillError } from '../../domain/error.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Access, DistributionRequest, Opening } from './access.ts';
import { exchange, type HttpAnswer, readBody } from './http.ts';
import { mayCarrySecrets } from './secrets.ts';

/** A registry's HTTP API (OCI distribution specification 1.1): `send` answers any status that is an answer. */
export interface Distribution {
  readonly access: Access;
  send(request: DistributionRequest): Promise<HttpAnswer>;
  /** The same for what is only read: follows where the registry sends on. */
  fetch(request: DistributionRequest): Promise<HttpAnswer>;
  /** Runs `act` again, with growing pauses, while no answer comes. */
  retrying<T>(act: () => Promise<T>): Promise<T>;
  sleep(seconds: number): Promise<void>;
}

/** What may be over at the next attempt. */
const passing: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['registry-unreachable', 'proxy-failed']);

export function mayPass(error: unknown): error is WaybillError {
  return error instanceof WaybillError && passing.has(error.code);
}

/** Pauses between attempts, in seconds. */
export const pauses: readonly number[] = [0.5, 1, 2, 4];

/** How long, and how often in a row, a registry may send us away for asking too much; longer is told at once. */
const longestWait = 90;
const waits = 4;

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

export function createDistribution(access: Access, clock: Clock): Distribution {
  async function ask(request: DistributionRequest, url: URL, opening: Opening | undefined): Promise<HttpAnswer> {
    const { repository, method, body } = request;
    if (!mayCarrySecrets(url.href)) throw unreachable(repository, `an address that is not https: ${url.origin}`);
    const ours = opening !== undefined && url.origin === opening.origin;
    const headers: Record<string, string> = {
      ...(body !== undefined && { 'content-type': 'application/octet-stream' }),
      ...request.headers,
      ...(ours && opening.authorization !== undefined && { authorization: opening.authorization }),
    };
    try {
      return await exchange({ method, url, headers, ...(body === undefined ? {} : { body }) }, access.agents);
    } catch (error) {
      const known = error instanceof WaybillError ? error : certificateFailure(error, url.host);
      if (known !== undefined) throw known;
      throw unreachable(repository, error instanceof Error ? error.message : 'none', error);
    }
  }

  /** One answer, after as many waits as the registry asks for; an answer that says nothing about the request is none. */
  async function answered(request: DistributionRequest, url: URL, opening: Opening | undefined): Promise<HttpAnswer> {
    for (let waited = 0; ; waited += 1) {
      const answer = await ask(request, url, opening);
      const { status, headers } = answer;
      if (status !== 429 && status < 500) return answer;
      const wait = waitIn(headers['retry-after'], Date.parse(headers.date ?? ''));
      if (wait === undefined || wait > longestWait || waited === waits)
        throw unreachable(request.repository, await tooMuch(answer, wait));
      answer.body.resume();
      await clock.sleep(wait);
    }
  }

  async function begin(request: DistributionRequest): Promise<{ answer: HttpAnswer; url: URL; opening: Opening }> {
    const urlAt = ({ origin }: Opening): URL => {
      const url = new URL(request.path, `${origin}/v2/${access.nameOf(request.repository)}/`);
      for (const [name, value] of Object.entries(request.query ?? {})) url.searchParams.set(name, value);
      return url;
    };
    let opening = await access.open(request);
    let answer = await answered(request, urlAt(opening), opening);
    if (answer.status === 401) {
      const challenge = answer.headers['www-authenticate'];
      answer.body.resume();
      opening = await access.open(request, { opening, challenge });
      answer = await answered(request, urlAt(opening), opening);
    }
    const { status } = answer;
    if (status === 401 || status === 403) throw await access.denied(request, answer);
    return { answer, url: urlAt(opening), opening };
  }

  return {
    access,
    send: async (request) => (await begin(request)).answer,
    async fetch(request) {
      const begun = await begin(request);
      const { opening } = begun;
      let { answer, url } = begun;
      for (let hops = 0; redirects.has(answer.status) && hops < 5; hops += 1) {
        const { location = '' } = answer.headers;
        answer.body.resume();
        if (!URL.canParse(location, url.href)) throw unreachable(request.repository, 'a redirect to no address');
        url = new URL(location, url);
        answer = await answered(request, url, opening);
      }
      return answer;
    },
    sleep: (seconds) => clock.sleep(seconds),
    async retrying(act) {
      for (const pause of pauses) {
        try {
          return await act();
        } catch (error) {
          if (!mayPass(error)) throw error;
          await clock.sleep(pause);
        }
      }
      return act();
    },
  };
}

/** Seconds of a `Retry-After`, which may be a date (RFC 9110, section 10.2.3); `now` as the registry's own `Date`. */
function waitIn(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^[0-9]{1,9}$/.test(header)) return Number(header);
  const until = Date.parse(header);
  return Number.isNaN(until) || Number.isNaN(now) ? undefined : Math.max(0, Math.ceil((until - now) / 1000));
}

/** What a registry says that is asked too much, or that is broken: an anonymous puller has an advice. */
async function tooMuch(answer: HttpAnswer, wait: number | undefined): Promise<string> {
  const { status } = answer;
  const { code } = await errorIn(answer);
  const later = wait === undefined ? '' : `, again in ${wait} s`;
  const advice = status === 429 ? ': its rate limit is reached; credentials usually raise it' : '';
  return `HTTP ${status}${code === '' ? '' : ` ${code}`}${later}${advice}`;
}

/** The first code and message of an answer that is an error (distribution specification, "Error Codes"). */
async function errorIn(answer: HttpAnswer): Promise<{ readonly code: string; readonly text: string }> {
  const bytes = await readBody(answer.body, 64 * 1024).catch(() => undefined);
  const text = new TextDecoder().decode(bytes ?? new Uint8Array());
  const [, code = ''] = /"code"\s*:\s*"([A-Za-z_]+)"/.exec(text) ?? [];
  return { code: code.toUpperCase(), text };
}

/** Turns an answer that was not expected into the error for it, its first code included. */
export async function unexpected(
  { access }: Pick<Distribution, 'access'>,
  answer: HttpAnswer,
  repository: string,
  expected: string,
): Promise<WaybillError> {
  const { code } = await errorIn(answer);
  if (code === 'NAME_UNKNOWN') return access.repositoryMissing(repository);
  const got = `HTTP ${answer.status}${code === '' ? '' : ` ${code}`}`;
  return new WaybillError(code === 'DIGEST_INVALID' ? 'digest-mismatch' : 'registry-unreachable', {
    where: `registry ${repository}`,
    message: `expected ${expected}, got ${got}`,
  });
}

export function unreachable(repository: string, got: string, cause?: unknown): WaybillError {
  return new WaybillError(
    'registry-unreachable',
    { where: `registry ${repository}`, message: `expected an answer of the registry, got ${got}` },
    cause,
  );
}

import { WaybillError } from '../../domain/error.ts';
import { isLoopback } from '../../domain/loopback.ts';
import type { Web } from '../../ports/web.ts';

/** What a rehearsal says of its time. */
export interface Rehearsal {
  readonly endpoint: string;
  /** How many times faster than the wall's clock it runs. */
  readonly speed: number;
  /** Its moment, in milliseconds since the epoch. */
  readonly now: number;
}

/**
 * Asks the rehearsal for its time, where `WAYBILL_REHEARSAL` is set; undefined where it is not. Because waits are
 * shortened against it, every AWS endpoint must then be on this machine: else `rehearsal-refused`.
 */
export async function readRehearsal(
  environment: Readonly<Record<string, string | undefined>>,
  web: Web,
): Promise<Rehearsal | undefined> {
  if ((environment['WAYBILL_REHEARSAL'] ?? '') === '') return undefined;
  const endpoint = environment['AWS_ENDPOINT_URL'];
  if (endpoint === undefined || endpoint === '') throw refused('AWS_ENDPOINT_URL', 'none');
  for (const [name, value] of Object.entries(environment)) {
    if (!/^AWS_ENDPOINT_URL(_|$)/.test(name) || value === undefined || value === '') continue;
    if (!isLoopback(value)) throw refused(name, JSON.stringify(value));
  }
  if (environment['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS']?.toLowerCase() === 'true') {
    throw refused('AWS_IGNORE_CONFIGURED_ENDPOINT_URLS', 'true, with which AWS itself would be asked');
  }
  const url = new URL('/_rehearsal/clock', endpoint);
  let answer: unknown;
  try {
    const { status, text } = await web({ method: 'GET', url, seconds: 10 });
    answer = status === 200 ? JSON.parse(text) : undefined;
  } catch (cause) {
    throw silent(url, 'no answer', cause);
  }
  if (!isTime(answer)) throw silent(url, 'another');
  return { endpoint, speed: answer.speed, now: answer.now };
}

function isTime(value: unknown): value is { readonly speed: number; readonly now: number } {
  if (typeof value !== 'object' || value === null || !('speed' in value) || !('now' in value)) return false;
  return typeof value.speed === 'number' && value.speed > 0 && typeof value.now === 'number';
}

function refused(name: string, got: string): WaybillError {
  return new WaybillError('rehearsal-refused', {
    where: `variable ${name}`,
    message: `expected an endpoint on this machine while WAYBILL_REHEARSAL is set, got ${got}`,
    fix: 'unset WAYBILL_REHEARSAL to work with AWS; or start `waybill rehearsal` and set AWS_ENDPOINT_URL to its endpoint',
  });
}

function silent(url: URL, got: string, cause?: unknown): WaybillError {
  return new WaybillError(
    'rehearsal-refused',
    {
      where: 'variable AWS_ENDPOINT_URL',
      message: `expected the answer of a rehearsal at ${url.href}, got ${got}`,
      fix: 'start `waybill rehearsal` and set AWS_ENDPOINT_URL to the endpoint that it prints; or unset WAYBILL_REHEARSAL',
    },
    cause,
  );
}

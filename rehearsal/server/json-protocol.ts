import { ApiError } from './api.ts';
import type { Answer } from './answer.ts';

const headers = (requestId: string): Record<string, string> => ({
  'content-type': 'application/x-amz-json-1.1',
  'x-amzn-RequestId': requestId,
});

/** Operation and API of `X-Amz-Target: <API>.<Operation>`. */
export function parseTarget(header: string | string[] | undefined): { target: string; operation: string } | undefined {
  const match = typeof header === 'string' ? /^([^.]+)\.([A-Za-z]+)$/.exec(header) : null;
  const [, target, operation] = match ?? [];
  return target === undefined || operation === undefined ? undefined : { target, operation };
}

/** The input of an AWS JSON request; an empty body is `{}`. */
export function parseJsonInput(body: Buffer): unknown {
  if (body.length === 0) return {};
  try {
    const parsed: unknown = JSON.parse(body.toString('utf8'));
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return parsed;
  } catch {
    throw new ApiError('SerializationException', 'Unexpected character in the JSON input');
  }
  throw new ApiError('SerializationException', 'Start of structure or map expected');
}

export function jsonSuccess(requestId: string, output: unknown): Answer {
  return { status: 200, headers: headers(requestId), body: Buffer.from(JSON.stringify(output ?? {})) };
}

/** `__type`, `message` and the modelled members of the error. */
export function jsonRefusal(requestId: string, error: ApiError): Answer {
  const body = { __type: error.code, message: error.message, ...error.members };
  return {
    status: error.status,
    headers: headers(requestId),
    body: Buffer.from(JSON.stringify(body)),
    errorCode: error.code,
  };
}

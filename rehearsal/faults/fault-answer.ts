import { ApiError } from '../server/api.ts';
import { jsonAnswer, type Answer } from '../server/answer.ts';
import { throttleRefusal } from '../server/aws-refusal.ts';
import { jsonRefusal } from '../server/json-protocol.ts';
import { queryRefusal } from '../server/query-protocol.ts';
import type { Protocol } from '../server/request-log.ts';
import type { Fault } from './fault.ts';

type Answered = Extract<Fault, { kind: 'throttle' | 'error' }>;

function refusal(fault: Answered, protocol: 'json' | 'query'): ApiError {
  if (fault.kind === 'throttle') return throttleRefusal(protocol);
  const server = protocol === 'json' ? 'ServerException' : 'InternalFailure';
  const code = fault.code ?? (fault.status >= 500 ? server : 'ClientException');
  return new ApiError(code, fault.message ?? 'Service Unavailable. Please try again later.', fault.status);
}

/** The answer of a fault that has one, as the request's protocol words it. */
export function faultAnswer(fault: Answered, protocol: Protocol, requestId: string): Answer {
  switch (protocol) {
    case 'json':
      return jsonRefusal(requestId, refusal(fault, 'json'));
    case 'query':
      return queryRefusal(requestId, refusal(fault, 'query'));
    case 'inbox': {
      if (fault.kind === 'error') return inboxAnswer(fault.status, {}, fault.code ?? 'service_unavailable');
      return inboxAnswer(429, { 'retry-after': '1' }, 'ratelimited');
    }
    case 'registry':
    case 'http': {
      const status = fault.kind === 'throttle' ? 429 : fault.status;
      const code = fault.kind === 'throttle' ? 'TOOMANYREQUESTS' : (fault.code ?? 'UNKNOWN');
      const message = fault.kind === 'throttle' ? 'Rate exceeded' : (fault.message ?? 'Service Unavailable');
      const answer = jsonAnswer(status, { errors: [{ code, message }] });
      return { ...answer, body: Buffer.from(answer.body), errorCode: code };
    }
  }
}

/** As Slack words it; the others go by the status, and `Retry-After` where they are told to wait. */
function inboxAnswer(status: number, headers: Readonly<Record<string, string>>, error: string): Answer {
  const answer = jsonAnswer(status, { ok: false, error });
  return { ...answer, headers: { ...answer.headers, ...headers }, body: Buffer.from(answer.body), errorCode: error };
}

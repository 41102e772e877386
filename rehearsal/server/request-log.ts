import { jsonAnswer } from './answer.ts';
import type { Demand } from '../iam/demand.ts';
import type { RawApi } from './api.ts';

export type Protocol = 'json' | 'query' | 'registry' | 'inbox' | 'http';

/** One request as the log tells it: who asked for what and how it ended, without secrets and payloads. */
export interface LoggedRequest {
  readonly n: number;
  /** Epoch seconds of rehearsal time, when it came. */
  readonly at: number;
  readonly protocol: Protocol;
  readonly service?: string;
  readonly operation?: string;
  readonly method: string;
  readonly path: string;
  readonly accessKeyId?: string;
  readonly region?: string;
  readonly input?: unknown;
  readonly status: number;
  readonly errorCode?: string;
  /** The kind of the fault that struck it. */
  readonly fault?: string;
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly isMutating: boolean;
  /** What it needs to be allowed: actions and resources as IAM names them. */
  readonly demands: readonly Demand[];
}

export interface RequestLog {
  add(request: Omit<LoggedRequest, 'n'>): void;
  since(n: number): readonly LoggedRequest[];
  clear(): void;
}

/** The log keeps the newest `capacity` requests; numbers go on counting when it is cleared. */
export function createRequestLog(capacity = 20_000): RequestLog {
  let requests: LoggedRequest[] = [];
  let count = 0;
  return {
    add(request) {
      count += 1;
      requests.push({ n: count, ...request });
      if (requests.length > capacity) requests = requests.slice(-Math.ceil(capacity / 2));
    },
    since: (n) => requests.filter((request) => request.n > n),
    clear() {
      requests = [];
    },
  };
}

/** `GET /_rehearsal/requests?since=n` and `DELETE /_rehearsal/requests`. */
export function requestLogRoutes(log: RequestLog): RawApi {
  return {
    prefix: '/_rehearsal/requests',
    async handle({ method, query }) {
      if (method === 'DELETE') {
        log.clear();
        return { status: 204 };
      }
      if (method !== 'GET') return jsonAnswer(405, { message: 'expected GET or DELETE' });
      const since = Number(query.get('since') ?? '0');
      if (!Number.isInteger(since) || since < 0)
        return jsonAnswer(400, { message: 'since: expected a request number' });
      return jsonAnswer(200, { requests: log.since(since) });
    },
  };
}

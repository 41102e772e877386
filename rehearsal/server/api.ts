import type { IncomingHttpHeaders } from 'node:http';

/** Who signed a request, read from its SigV4 Authorization header. */
export interface Caller {
  readonly accessKeyId: string;
  readonly region: string;
  /** The signing name: `ecs`, `ecr`, `logs`, `elasticloadbalancing`, `sts`. */
  readonly service: string;
  /** The account that they are of; absent: the rehearsal's own. */
  readonly account?: string;
}

/** An AWS API of the JSON 1.1 protocol, addressed by the prefix of `X-Amz-Target`. */
export interface JsonApi {
  /** For ECS: `AmazonEC2ContainerServiceV20141113`. */
  readonly target: string;
  /** Answers one operation; throws {@link ApiError} for what AWS would refuse. */
  call(operation: string, input: unknown, caller: Caller): Promise<unknown>;
}

/** An AWS API of the query protocol (form in, XML out), addressed by its signing name. */
export interface QueryApi {
  readonly service: string;
  /** The actions that come without a signature; none unless said. */
  readonly unsigned?: ReadonlySet<string>;
  /** `form` has the flattened parameters (`TargetGroupArns.member.1`); the answer is the whole XML document. */
  call(action: string, form: URLSearchParams, caller: Caller): Promise<string>;
}

/** Raw HTTP for what is no AWS API: the registry's `/v2/`, the inboxes, the control routes. */
export interface RawRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** AWS's sentence where the holder of an access key may not do this. */
  readonly refusal: (accessKeyId: string) => string | undefined;
}
export interface RawResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}
export interface RawApi {
  /** Requests whose path starts with it come here. */
  readonly prefix: string;
  handle(request: RawRequest): Promise<RawResponse>;
}

/** A refusal as AWS words it: `__type`, message, further modelled members; 400 unless said. */
export class ApiError extends Error {
  readonly code: string;
  readonly status: number;
  readonly members: Readonly<Record<string, unknown>>;
  constructor(code: string, message: string, status = 400, members: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.code = code;
    this.status = status;
    this.members = members;
  }
}

/** A part whose whole state is data, so that the rehearsal can be saved before any request and forked from there. */
export interface Stateful {
  readonly part: string;
  /** A JSON value; large binaries (blobs) are kept as base64 strings. */
  save(): unknown;
  /** Lets go of what it does by itself; called on all parts before the first one is restored. */
  rest?(): Promise<void>;
  restore(state: unknown): void | Promise<void>;
}

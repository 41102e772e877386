import { ApiError, type Caller, type QueryApi } from './api.ts';
import type { AccessKeys } from './access-keys.ts';
import type { Answer, Incoming } from './answer.ts';
import { accessRefusal, checkScope, signatureRefusal, type AwsProtocol } from './aws-refusal.ts';
import type { Demand } from '../iam/demand.ts';
import type { Iam } from '../iam/iam.ts';
import { decodeAwsChunked, isAwsChunked } from './aws-chunked.ts';
import { jsonRefusal, jsonSuccess } from './json-protocol.ts';
import { queryRefusal, querySuccess } from './query-protocol.ts';
import type { Route } from './route.ts';
import { verifySignature } from './signature.ts';

export interface Gate {
  readonly keys: AccessKeys;
  readonly region: string;
  readonly query: readonly QueryApi[];
  readonly iam: Iam;
  /** What this request needs to be allowed. */
  readonly demands: readonly Demand[];
  /** Rehearsal milliseconds. */
  readonly now: number;
}

const services: Readonly<Record<string, string>> = {
  AmazonEC2ContainerServiceV20141113: 'ecs',
  AmazonEC2ContainerRegistry_V20150921: 'ecr',
  Logs_20140328: 'logs',
};

/** Checks the signature, and what the caller may do; for the services that are known by target, also what it is scoped to. */
function identify(incoming: Incoming, gate: Gate, protocol: AwsProtocol, target: string | undefined): Caller {
  const verified = verifySignature(incoming, incoming.body, gate.keys, gate.now);
  if ('problem' in verified) throw signatureRefusal(verified.problem, protocol);
  const service = target === undefined ? verified.caller.service : (services[target] ?? verified.caller.service);
  checkScope(verified.caller, service, gate.region, protocol);
  const refused = gate.iam.refusal(verified.caller.accessKeyId, gate.demands);
  if (refused !== undefined) throw accessRefusal(refused, protocol);
  return { ...verified.caller, account: gate.iam.accountOf(verified.caller.accessKeyId) };
}

/** A refusal is passed on; anything else is a fault of the rehearsal itself, said on stderr and answered as AWS would. */
function asApiError(error: unknown, protocol: AwsProtocol): ApiError {
  if (error instanceof ApiError) return error;
  console.error(error);
  const message = `The rehearsal itself failed: ${error instanceof Error ? error.message : String(error)}`;
  return new ApiError(protocol === 'json' ? 'ServerException' : 'InternalFailure', message, 500);
}

async function json(
  route: Extract<Route, { protocol: 'json' }>,
  incoming: Incoming,
  gate: Gate,
  requestId: string,
): Promise<Answer> {
  try {
    const caller = identify(incoming, gate, 'json', route.api?.target);
    if (route.api === undefined)
      throw new ApiError('UnknownOperationException', 'The rehearsal does not know this API.');
    if (route.input instanceof ApiError) throw route.input;
    return jsonSuccess(requestId, await route.api.call(route.operation, route.input, caller));
  } catch (error) {
    return jsonRefusal(requestId, asApiError(error, 'json'));
  }
}

async function query(
  route: Extract<Route, { protocol: 'query' }>,
  incoming: Incoming,
  gate: Gate,
  requestId: string,
): Promise<Answer> {
  try {
    const open = gate.query.find(({ unsigned }) => unsigned?.has(route.operation) === true);
    if (open !== undefined) {
      const nobody: Caller = { accessKeyId: '', region: gate.region, service: open.service };
      return querySuccess(requestId, await open.call(route.operation, route.form, nobody));
    }
    const caller = identify(incoming, gate, 'query', undefined);
    const api = gate.query.find(({ service }) => service === caller.service);
    if (api === undefined || route.operation === '')
      throw new ApiError('InvalidAction', `The action ${route.operation} is not valid for this web service.`);
    return querySuccess(requestId, await api.call(route.operation, route.form, caller));
  } catch (error) {
    return queryRefusal(requestId, asApiError(error, 'query'));
  }
}

async function raw(
  route: Exclude<Route, { protocol: 'json' | 'query' }>,
  incoming: Incoming,
  gate: Gate,
): Promise<Answer> {
  const text = (status: number, body: string): Answer => ({
    status,
    headers: { 'content-type': 'text/plain' },
    body: Buffer.from(body),
  });
  if (route.api === undefined) return text(404, 'Not Found\n');
  const body = isAwsChunked(incoming.headers) ? decodeAwsChunked(incoming.body) : incoming.body;
  if (body === undefined) return text(400, 'broken aws-chunked body\n');
  const { method, path, headers } = incoming;
  try {
    const answer = await route.api.handle({
      method,
      path,
      query: new URLSearchParams(incoming.rawQuery),
      headers,
      body,
      refusal: (accessKeyId) => gate.iam.refusal(accessKeyId, gate.demands),
    });
    const errorCode = answer.status >= 400 ? registryCode(answer.body) : undefined;
    return {
      status: answer.status,
      headers: answer.headers ?? {},
      body: Buffer.isBuffer(answer.body) ? answer.body : Buffer.from(answer.body ?? ''),
      ...(errorCode !== undefined && { errorCode }),
    };
  } catch (error) {
    console.error(error);
    return text(500, 'The rehearsal itself failed\n');
  }
}

function registryCode(body: string | Buffer | undefined): string | undefined {
  return /"code":"([A-Z_]+)"/.exec(body?.toString() ?? '')?.[1];
}

/** Carries a request out and answers it; never throws. */
export async function perform(route: Route, incoming: Incoming, gate: Gate, requestId: string): Promise<Answer> {
  switch (route.protocol) {
    case 'json':
      return json(route, incoming, gate, requestId);
    case 'query':
      return query(route, incoming, gate, requestId);
    case 'registry':
    case 'inbox':
    case 'http':
      return raw(route, incoming, gate);
  }
}

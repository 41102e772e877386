import { once } from 'node:events';
import { Agent, request as httpRequest, type IncomingMessage } from 'node:http';
import { describeAddress, type EngineAddress } from './engine-address.ts';

/** What the engine refused; the message is its own. */
export class EngineRefusal extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export interface Call {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Behind the version: `/containers/json`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; bytes are sent as a tar. */
  readonly body?: object | Buffer;
}

/** The API of a Docker engine: https://docs.docker.com/reference/api/engine/ */
export interface EngineApi {
  /** As `docker version` names it: amd64, arm64. */
  readonly architecture: string;
  readonly cpus: number;
  /** The whole answer: parsed JSON, undefined where it is empty. Throws an EngineRefusal. */
  call(call: Call): Promise<unknown>;
  /** An answer that goes on: resolves with it when its head has come. Throws an EngineRefusal. */
  open(call: Call): Promise<IncomingMessage>;
  close(): void;
}

/** Finds out which version of the API the engine speaks. Throws an Error that says what to do where none answers. */
export async function openEngine(address: EngineAddress): Promise<EngineApi> {
  const agent = new Agent({ keepAlive: true });
  const open = async (prefix: string, { method, path, query, headers, body }: Call): Promise<IncomingMessage> => {
    const search = query === undefined ? '' : `?${new URLSearchParams(query).toString()}`;
    const type = Buffer.isBuffer(body) ? 'application/x-tar' : 'application/json';
    const sent = httpRequest({
      ...address,
      agent,
      method,
      path: prefix + path + search,
      headers: { host: 'docker', ...(body !== undefined && { 'content-type': type }), ...headers },
    });
    sent.end(body === undefined || Buffer.isBuffer(body) ? body : JSON.stringify(body));
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    const status = answer.statusCode ?? 0;
    if (status >= 400) throw new EngineRefusal(status, messageIn(await textOf(answer)));
    return answer;
  };
  const call = async (prefix: string, one: Call): Promise<unknown> => {
    const text = await textOf(await open(prefix, one));
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  };
  const answered = (path: string) =>
    call('', { method: 'GET', path }).catch((cause: unknown) => {
      const got = cause instanceof Error ? cause.message : String(cause);
      throw new Error(
        `runtime: expected a Docker engine at ${describeAddress(address)}, got: ${got}; start Docker, set DOCKER_HOST, or take the runtime process`,
        { cause },
      );
    });
  const { ApiVersion, Arch } = (await answered('/version')) as { ApiVersion: string; Arch: string };
  const { NCPU } = (await answered('/info')) as { NCPU: number };
  const prefix = `/v${ApiVersion}`;
  return {
    architecture: Arch,
    cpus: NCPU,
    call: (one) => call(prefix, one),
    open: (one) => open(prefix, one),
    close: () => agent.destroy(),
  };
}

async function textOf(answer: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function messageIn(text: string): string {
  try {
    return (JSON.parse(text) as { message?: string }).message ?? text;
  } catch {
    return text.trim();
  }
}

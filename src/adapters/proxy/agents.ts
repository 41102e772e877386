import { Agent as PlainAgent, type ClientRequest, type ClientRequestArgs } from 'node:http';
import { Agent as SecureAgent, type AgentOptions } from 'node:https';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { forwardBy } from './forwarded.ts';
import { openTunnel, reachProxy, shakenHands, targetOf } from './reach.ts';
import type { Routes } from './routes.ts';

/** What a request by `http:` and one by `https:` goes out with. */
export interface Agents {
  readonly http: PlainAgent;
  readonly https: SecureAgent;
}

/** Agents that send each request by the proxy that the routes name for it, or straight where they name none. */
export function createAgents(routes: Routes, options: AgentOptions): Agents {
  // Node's own reading of the variables (NODE_USE_ENV_PROXY) must not come on top of this one.
  const settings = { ...options, proxyEnv: {} };
  return { http: new ForwardingAgent(routes, settings), https: new TunnellingAgent(routes, settings) };
}

type Done = (error: Error | null, socket: Duplex) => void;

/** Options as they travel from one of Node's methods to the next, with what this room adds. */
interface Forwarded extends ClientRequestArgs {
  readonly connect?: () => Promise<Duplex>;
}

/** What Node calls on an agent as a request is made, before a header is written. Not documented; every proxy agent rests on it. */
type AddRequest = (this: PlainAgent, request: ClientRequest, options: Forwarded) => void;
const { addRequest } = PlainAgent.prototype as unknown as { readonly addRequest: AddRequest };

/** Plain HTTP is forwarded, since proxies seldom open tunnels to port 80. */
class ForwardingAgent extends PlainAgent {
  readonly #routes: Routes;

  constructor(routes: Routes, options: AgentOptions) {
    super(options);
    this.#routes = routes;
  }

  addRequest(request: ClientRequest, options: Forwarded): void {
    const [host, port] = placeOf(options, 80);
    const route = this.#routes('http', host, port);
    switch (route.kind) {
      case 'straight':
        addRequest.call(this, request, options);
        break;
      case 'none':
        addRequest.call(this, request, { ...options, connect: () => Promise.reject(route.why) });
        break;
      case 'by': {
        const { proxy } = route;
        const target = targetOf(host, port);
        forwardBy(proxy, target, request);
        const connect = (): Promise<Duplex> => reachProxy(proxy, target);
        addRequest.call(this, request, { ...options, host: proxy.host, port: proxy.port, connect });
        break;
      }
    }
  }

  override createConnection(options: Forwarded, done?: Done): Duplex | null | undefined {
    if (options.connect === undefined) return super.createConnection(options, done);
    settle(options.connect(), done);
    return undefined;
  }
}

/** HTTPS goes through a tunnel: who opens it does not see into it. */
class TunnellingAgent extends SecureAgent {
  readonly #routes: Routes;

  constructor(routes: Routes, options: AgentOptions) {
    super(options);
    this.#routes = routes;
  }

  override createConnection(options: ClientRequestArgs, done?: Done): Duplex | null | undefined {
    const [host, port] = placeOf(options, 443);
    const route = this.#routes('https', host, port);
    switch (route.kind) {
      case 'straight':
        return super.createConnection(options, done);
      case 'none':
        settle(Promise.reject(route.why), done);
        return undefined;
      case 'by': {
        const secured = async (): Promise<Duplex> => {
          const target = targetOf(host, port);
          const socket = await openTunnel(route.proxy, target);
          const connection = super.createConnection({ ...options, socket } as ClientRequestArgs) as Socket;
          return shakenHands(connection, route.proxy, target);
        };
        settle(secured(), done);
        return undefined;
      }
    }
  }
}

function placeOf({ host, port }: ClientRequestArgs, usual: number): readonly [string, number] {
  return [host ?? 'localhost', Number(port ?? usual)];
}

/** Answers Node later, by its callback. */
function settle(opening: Promise<Duplex>, done: Done | undefined): void {
  opening.then(
    (socket) => done?.(null, socket),
    (error: unknown) => (done as ((error: unknown) => void) | undefined)?.(error),
  );
}

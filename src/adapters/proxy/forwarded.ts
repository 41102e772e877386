import type { ClientRequest, IncomingMessage } from 'node:http';
import { proxyDenied } from './failure.ts';
import type { Proxy } from './variables.ts';

/**
 * Makes a request that is forwarded to `target`: it names its whole address (RFC 9112, 3.2.2) and carries the proxy's
 * credentials. The proxy's own no to them (407 is a proxy's alone) fails the request with `proxy-denied`; nobody takes it
 * for an answer of the target.
 */
export function forwardBy(proxy: Proxy, target: string, request: ClientRequest): void {
  request.path = `http://${target.replace(/:80$/, '')}${request.path}`;
  if (proxy.authorization !== undefined) request.setHeader('proxy-authorization', proxy.authorization);
  const emit = request.emit.bind(request) as (event: string, ...values: unknown[]) => boolean;
  request.emit = (event: string, ...values: unknown[]): boolean => {
    const [answer] = values as [IncomingMessage?];
    if (event !== 'response' || answer?.statusCode !== 407) return emit(event, ...values);
    request.destroy(proxyDenied(proxy, target, 407));
    return false;
  };
}

import { request } from 'node:http';
import { connect as plain, isIP, isIPv6, type Socket } from 'node:net';
import { connect as secure } from 'node:tls';
import { certificateFailure } from '../../domain/certificate.ts';
import type { WaybillError } from '../../domain/error.ts';
import { nameOf, proxyDenied, proxyFailed } from './failure.ts';
import type { Proxy } from './variables.ts';

/** How long a proxy may take to answer, in milliseconds. */
export const proxyPatience = 10_000;

/** `host:port`, an IPv6 address in brackets. */
export function targetOf(host: string, port: number): string {
  return `${isIPv6(host) ? `[${host}]` : host}:${port}`;
}

/** A connection to the proxy itself, on the way to `target`. Rejects with `proxy-failed` or `certificate-unknown`. */
export function reachProxy(proxy: Proxy, target: string): Promise<Socket> {
  const { host, port } = proxy;
  return new Promise((resolve, reject) => {
    const socket = proxy.secure
      ? secure({ host, port, ...(isIP(host) === 0 && { servername: host }), ALPNProtocols: ['http/1.1'] })
      : plain({ host, port });
    const late = setTimeout(
      () => socket.destroy(new Error(`no answer within ${proxyPatience / 1000} s`)),
      proxyPatience,
    );
    const failed = (error: Error): void => {
      clearTimeout(late);
      reject(certificateFailure(error, `${host}:${port}`) ?? proxyFailed(proxy, target, reasonOf(error), error));
    };
    socket.once('error', failed);
    socket.once(proxy.secure ? 'secureConnect' : 'connect', () => {
      clearTimeout(late);
      socket.off('error', failed);
      resolve(socket);
    });
  });
}

/** A tunnel to `target` by CONNECT (RFC 9110, 9.3.6). Rejects with `proxy-failed`, `proxy-denied` or `certificate-unknown`. */
export async function openTunnel(proxy: Proxy, target: string): Promise<Socket> {
  const socket = await reachProxy(proxy, target);
  return new Promise((resolve, reject) => {
    const fail = (error: WaybillError): void => {
      clearTimeout(late);
      socket.destroy();
      reject(error);
    };
    const headers = {
      host: target,
      connection: 'keep-alive',
      ...(proxy.authorization !== undefined && { 'proxy-authorization': proxy.authorization }),
    };
    const connecting = request({ method: 'CONNECT', path: target, headers, createConnection: () => socket });
    const late = setTimeout(
      () => connecting.destroy(new Error(`no answer within ${proxyPatience / 1000} s`)),
      proxyPatience,
    );
    connecting.on('error', (error) => fail(proxyFailed(proxy, target, reasonOf(error), error)));
    connecting.once('connect', ({ statusCode: status = 0 }, _, head) => {
      clearTimeout(late);
      if (status >= 200 && status < 300) {
        if (head.length > 0) socket.unshift(head);
        resolve(socket);
      } else fail(refusalOf(proxy, target, status));
    });
    connecting.end();
  });
}

function refusalOf(proxy: Proxy, target: string, status: number): WaybillError {
  if (status === 407 || status === 403) return proxyDenied(proxy, target, status);
  // The AWS SDK tries again what was caused by a passing status.
  const cause = Object.assign(new Error(`CONNECT: HTTP ${status}`), { $metadata: { httpStatusCode: status } });
  return proxyFailed(proxy, target, `HTTP ${status}`, cause);
}

/** Waits for the handshake, so that what fails it is said with the proxy's name; a tunnel that is silent is no tunnel. */
export function shakenHands<S extends Socket>(
  socket: S,
  proxy: Proxy,
  target: string,
  patience = proxyPatience,
): Promise<S> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      socket.off('error', failed);
      socket.destroy();
      reject(proxyFailed(proxy, target, `no TLS through its tunnel within ${patience / 1000} s`));
    }, patience);
    const failed = (error: Error): void => {
      clearTimeout(late);
      reject(certificateFailure(error, target, nameOf(proxy)) ?? error);
    };
    socket.once('error', failed);
    socket.once('secureConnect', () => {
      clearTimeout(late);
      socket.off('error', failed);
      resolve(socket);
    });
  });
}

/** The code where there is one: a message may repeat what it was given. */
function reasonOf(error: Error): string {
  if (error instanceof AggregateError) {
    const [first] = error.errors as readonly unknown[];
    if (first instanceof Error) return reasonOf(first);
  }
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}

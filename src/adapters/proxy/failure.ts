import { WaybillError } from '../../domain/error.ts';
import type { Proxy, Unusable } from './variables.ts';

/** A proxy for people: which variable names it, and where it is. */
export function nameOf(proxy: Proxy): string {
  return `the proxy ${proxy.address} (${proxy.variable})`;
}

/** No answer of the proxy, or none of `target` by way of it. */
export function proxyFailed(proxy: Proxy, target: string, got: string, cause?: unknown): WaybillError {
  return new WaybillError(
    'proxy-failed',
    {
      where: `variable ${proxy.variable}`,
      message: `expected ${nameOf(proxy)} to take us to ${target}, got ${got}`,
      fix: `${proxy.variable}=http://<proxy that this machine reaches>:<port>; or, where ${hostOf(target)} is reached without one: ${bypassLine(proxy, target)}`,
    },
    cause,
  );
}

/** An answer of the proxy that is a no: 407 where it wants credentials, or others; 403 where it forbids the target. */
export function proxyDenied(proxy: Proxy, target: string, status: number): WaybillError {
  const wants = proxy.authorization === undefined ? 'it wants credentials' : 'it does not take these credentials';
  const scheme = proxy.secure ? 'https' : 'http';
  const withCredentials = `${proxy.variable}=${scheme}://<user>:<password>@${proxy.host}:${proxy.port}, characters that URLs reserve percent-encoded`;
  return new WaybillError('proxy-denied', {
    where: `variable ${proxy.variable}`,
    message: `expected ${nameOf(proxy)} to take us to ${target}, got HTTP ${status}${status === 407 ? ` (${wants})` : ''}`,
    fix:
      status === 407
        ? withCredentials
        : `let the proxy allow ${target}; or, where it is reached without one: ${bypassLine(proxy, target)}`,
  });
}

export function proxyUnusable({ variable, got }: Unusable): WaybillError {
  return new WaybillError('input-invalid', {
    where: `variable ${variable}`,
    message: `expected the address of an HTTP proxy, got ${got}`,
    fix: `${variable}=http://<proxy>:<port>`,
  });
}

function bypassLine(proxy: Proxy, target: string): string {
  const variable = proxy.variable === proxy.variable.toLowerCase() ? 'no_proxy' : 'NO_PROXY';
  return `${variable}=${hostOf(target)}`;
}

function hostOf(target: string): string {
  return target.replace(/:\d+$/, '');
}

import type { WaybillError } from '../../domain/error.ts';
import { isLoopback } from '../../domain/loopback.ts';
import { proxyUnusable } from './failure.ts';
import { targetOf } from './reach.ts';
import { readSettings, type Proxy } from './variables.ts';

/** How an address is asked. */
export type Route =
  | { readonly kind: 'straight' }
  | { readonly kind: 'by'; readonly proxy: Proxy }
  /** The variable that counts names no HTTP proxy (`input-invalid`). */
  | { readonly kind: 'none'; readonly why: WaybillError };

/** The one place that decides by which proxy an address is asked. A host has no brackets. */
export type Routes = (scheme: 'http' | 'https', host: string, port: number) => Route;

/**
 * By `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` alone: an address of this machine goes by the proxy too, unless `NO_PROXY`
 * names it. A rehearsal is on this machine by definition, so that nothing there goes by a proxy.
 */
export function createRoutes(environment: Readonly<Record<string, string | undefined>>): Routes {
  const settings = readSettings(environment);
  const rehearsing = (environment['WAYBILL_REHEARSAL'] ?? '') !== '';
  return (scheme, host, port) => {
    const setting = settings[scheme];
    if (setting === undefined || settings.bypass(host, port)) return { kind: 'straight' };
    if (rehearsing && isLoopback(`${scheme}://${targetOf(host, port)}`)) return { kind: 'straight' };
    switch (setting.kind) {
      case 'proxy':
        return { kind: 'by', proxy: setting.proxy };
      case 'unusable':
        return { kind: 'none', why: proxyUnusable(setting) };
    }
  };
}

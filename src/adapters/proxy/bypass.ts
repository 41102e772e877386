import { BlockList, isIP } from 'node:net';

/** Whether a host (a name, or an address without brackets) and a port are reached without a proxy. */
export type Bypass = (host: string, port: number) => boolean;

/**
 * Reads `NO_PROXY`: entries apart by commas or spaces, each with a port or without. `*` is everything; a name is that host
 * and those below it, with a dot before it or not (as curl and git have it); `*.` before a name is those below it alone
 * (as Node has it); an address or a range (`10.0.0.0/8`, `fd00::/8`) is compared with addresses only: names are not
 * resolved for it.
 */
export function parseBypass(text: string): Bypass {
  const rules = text.split(/[\s,]+/).flatMap((entry) => (entry === '' ? [] : (ruleOf(entry.toLowerCase()) ?? [])));
  return (host, port) => {
    const name = host.toLowerCase().replace(/\.$/, '');
    return rules.some((rule) => rule(name, port));
  };
}

function ruleOf(entry: string): Bypass | undefined {
  if (entry === '*') return () => true;
  const { host, port } = splitPort(entry);
  const matches = hostRule(host);
  if (matches === undefined) return undefined;
  return (name, at) => (port === undefined || port === at) && matches(name);
}

/** `[::1]:8080`, `example.com:8080`; an IPv6 address without brackets has no port. */
function splitPort(entry: string): { readonly host: string; readonly port: number | undefined } {
  const [, bracketed, after] = /^\[([^\]]+)\](?::(\d+))?$/.exec(entry) ?? [];
  if (bracketed !== undefined) return { host: bracketed, port: after === undefined ? undefined : Number(after) };
  const [, before, port] = /^([^:]+):(\d+)$/.exec(entry) ?? [];
  return before === undefined ? { host: entry, port: undefined } : { host: before, port: Number(port) };
}

function hostRule(host: string): ((name: string) => boolean) | undefined {
  const [, network = '', prefix] = /^(.+)\/(\d+)$/.exec(host) ?? [];
  if (prefix !== undefined) return rangeRule(network, Number(prefix));
  const family = isIP(host);
  if (family !== 0) return rangeRule(host, family === 4 ? 32 : 128);
  if (host.startsWith('*')) return (name) => name.endsWith(host.slice(1));
  const domain = host.replace(/^\./, '').replace(/\.$/, '');
  if (domain === '') return undefined;
  return (name) => name === domain || name.endsWith(`.${domain}`);
}

function rangeRule(network: string, prefix: number): ((name: string) => boolean) | undefined {
  const family = isIP(network);
  if (family === 0 || prefix > (family === 4 ? 32 : 128)) return undefined;
  const range = new BlockList();
  range.addSubnet(network, prefix, family === 4 ? 'ipv4' : 'ipv6');
  return (name) => {
    const asked = isIP(name);
    return asked !== 0 && range.check(name, asked === 4 ? 'ipv4' : 'ipv6');
  };
}

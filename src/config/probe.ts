import type { HttpProbe, Probe } from '../domain/probe.ts';
import { wordsOf } from './command.ts';
import { parseMilliseconds, parseSeconds } from './duration.ts';
import { expectationOf } from './expectation.ts';
import type { Placed } from './layer.ts';
import type { Report } from './origin.ts';
import type { Path } from './path.ts';
import { replacePlaceholders } from './placeholder.ts';
import type { RawLongProbe, RawProbe } from './schema-probe.ts';

export interface ProbeContext {
  readonly service: string;
  readonly environment: string;
  /** The environment's URL for this service; null where it has none. */
  readonly url: string | null;
  readonly environmentPath: Path;
}

const defaultSteady: Probe = { kind: 'steady', name: 'steady for 60s', seconds: 60 };

/** The probes of a service in an environment, rendered. `steady` for 60 s where none is written. */
export function probesOf(
  written: Placed<RawProbe> | undefined,
  context: ProbeContext,
  report: Report,
): readonly Probe[] {
  if (written === undefined) return [defaultSteady];
  const { value, path } = written;
  const probes = Array.isArray(value)
    ? value.map((one, index) => probeOf(longForm(one), [...path, index], context, report))
    : [probeOf(longForm(value), path, context, report)];
  const names = new Map<string, number>();
  return probes.map((probe) => {
    const count = (names.get(probe.name) ?? 0) + 1;
    names.set(probe.name, count);
    return count === 1 ? probe : { ...probe, name: `${probe.name} (${count})` };
  });
}

function longForm(probe: string | RawLongProbe): RawLongProbe {
  if (typeof probe !== 'string') return probe;
  if (probe === 'steady') return { steady: true };
  return probe.startsWith('/') ? { path: probe } : { url: probe };
}

const kinds = ['path', 'url', 'command', 'steady'] as const;
const allowedBeside: Readonly<Record<(typeof kinds)[number], readonly (keyof RawLongProbe)[]>> = {
  path: ['method', 'headers', 'body', 'expect', 'timeout', 'repeats', 'interval', 'success-rate', 'p95'],
  url: ['method', 'headers', 'body', 'expect', 'timeout', 'repeats', 'interval', 'success-rate', 'p95'],
  command: ['timeout'],
  steady: [],
};

function probeOf(raw: RawLongProbe, path: Path, context: ProbeContext, report: Report): Probe {
  const given = kinds.filter((kind) => raw[kind] !== undefined);
  const kind = given[0] ?? 'path';
  if (given.length !== 1) {
    const got = given.length === 0 ? 'none of them' : given.join(' and ');
    report(
      path,
      `expected one of path, url, command and steady, got ${got}`,
      given.length === 0 ? 'path: /health' : 'write a list of probes, one for each',
    );
  }
  for (const key of Object.keys(raw) as (keyof RawLongProbe)[]) {
    if (
      key === 'name' ||
      key === kind ||
      given.includes(key as (typeof kinds)[number]) ||
      allowedBeside[kind].includes(key)
    )
      continue;
    report(
      [...path, key],
      `expected nothing but name${allowedBeside[kind].map((one) => `, ${one}`).join('')} beside \`${kind}\`, got \`${key}\``,
      `remove \`${key}\``,
    );
  }
  const text = (value: string, at: Path): string =>
    replacePlaceholders(value, { service: context.service, environment: context.environment }, at, report);
  if (raw.command !== undefined) {
    const words = wordsOf(raw.command, [...path, 'command'], text, report);
    const seconds = raw.timeout === undefined ? 600 : parseSeconds(raw.timeout);
    return {
      kind: 'command',
      name: raw.name ?? words[0] ?? 'command',
      words,
      url: context.url,
      timeoutSeconds: seconds,
    };
  }
  if (raw.steady !== undefined) {
    if (raw.steady === false) report([...path, 'steady'], 'expected a duration such as 60s, got false', 'steady: 60s');
    const seconds = typeof raw.steady === 'string' ? parseSeconds(raw.steady) : 60;
    return { kind: 'steady', name: raw.name ?? `steady for ${seconds}s`, seconds };
  }
  return httpProbe(raw, path, context, text, report);
}

function httpProbe(
  raw: RawLongProbe,
  path: Path,
  context: ProbeContext,
  text: (value: string, at: Path) => string,
  report: Report,
): HttpProbe {
  const method = raw.method ?? 'GET';
  const url = absoluteUrl(raw, path, context, text, report);
  if (raw.body !== undefined && (method === 'GET' || method === 'HEAD')) {
    report([...path, 'body'], `expected no body with ${method}, got one`, 'method: POST');
  }
  return {
    kind: 'http',
    name: raw.name ?? `${method} ${withoutQuery(raw.path ?? url)}`,
    method,
    url,
    headers: headersOf(raw, path, report),
    body: raw.body ?? null,
    expect: expectationOf(raw.expect, [...path, 'expect'], report),
    timeoutSeconds: raw.timeout === undefined ? 10 : parseSeconds(raw.timeout),
    repeats: raw.repeats ?? 1,
    intervalSeconds: raw.interval === undefined ? 1 : parseSeconds(raw.interval),
    successRate: shareOf(raw['success-rate']),
    p95Milliseconds: raw.p95 === undefined ? null : parseMilliseconds(raw.p95),
  };
}

/** Names are told to everybody, and a query may carry a key. */
function withoutQuery(address: string): string {
  return address.replace(/[?#].*$/s, '');
}

function shareOf(rate: RawLongProbe['success-rate']): number {
  if (rate === undefined) return 1;
  return typeof rate === 'number' ? rate : Number(rate.slice(0, -1)) / 100;
}

function absoluteUrl(
  raw: RawLongProbe,
  path: Path,
  context: ProbeContext,
  text: (value: string, at: Path) => string,
  report: Report,
): string {
  if (raw.url === undefined) {
    if (context.url === null) {
      report(
        context.environmentPath,
        `expected a \`url\` of ${context.environment}, since ${context.service} is probed at ${JSON.stringify(raw.path ?? '/')}, got none`,
        `url: https://{service}.${context.environment}.shop.example`,
      );
    }
    return `${(context.url ?? '').replace(/\/+$/, '')}${text(raw.path ?? '/', [...path, 'path'])}`;
  }
  const url = text(raw.url, path);
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined)
    report(path, `expected a URL, got ${JSON.stringify(url)}`, 'url: https://shop.example/health');
  else if (parsed.username !== '' || parsed.password !== '') {
    report(
      path,
      'expected a URL without a name or password in it, got one with',
      'headers: { authorization: { env: PROBE_TOKEN } }',
    );
  }
  return url;
}

const credentialHeaders: readonly string[] = ['authorization', 'proxy-authorization', 'cookie', 'x-api-key'];

function headersOf(raw: RawLongProbe, path: Path, report: Report): HttpProbe['headers'] {
  for (const [name, value] of Object.entries(raw.headers ?? {})) {
    const at = [...path, 'headers', name];
    if (typeof value === 'string' && credentialHeaders.includes(name.toLowerCase())) {
      report(
        at,
        `expected { env: NAME } for ${name}, which carries a secret, got a text (not shown)`,
        `${name}: { env: PROBE_TOKEN }`,
      );
    }
    if (typeof value === 'string' && /[\r\n\0]/.test(value))
      report(at, 'expected a header on one line, got several', `${name}: text/plain`);
  }
  return raw.headers ?? {};
}

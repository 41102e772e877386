import type { HttpProbe } from '../domain/probe.ts';
import { listOf } from './list.ts';
import type { Report } from './origin.ts';
import type { Path } from './path.ts';
import type { RawExpectation, RawLongProbe } from './schema-probe.ts';

type Expectation = HttpProbe['expect'];

/** What a good answer is: any 2xx where nothing is said. */
export function expectationOf(raw: RawLongProbe['expect'], path: Path, report: Report): Expectation {
  const long: RawExpectation = typeof raw === 'object' ? raw : raw === undefined ? {} : { status: raw };
  const statusPath = typeof raw === 'object' ? [...path, 'status'] : path;
  return {
    status:
      long.status === undefined
        ? [[200, 299]]
        : listOf(long.status).map((status) => rangeOf(status, statusPath, report)),
    headers: Object.fromEntries(
      Object.entries(long.headers ?? {}).map(([name, pattern]) => [
        name.toLowerCase(),
        expressionOf(pattern, [...path, 'headers', name], report),
      ]),
    ),
    json: Object.fromEntries(Object.entries(long.json ?? {}).map(([at, value]) => [at, JSON.stringify(value)])),
    body: long.body === undefined ? null : expressionOf(long.body, [...path, 'body'], report),
    version: versionOf(long.version, [...path, 'version'], report),
  };
}

function rangeOf(status: string | number, path: Path, report: Report): readonly [number, number] {
  if (typeof status === 'number') return [status, status];
  const [from = 0, to = 0] = status.split('-').map(Number);
  if (from > to) report(path, `expected a range that runs upwards, got ${status}`, `status: ${to}-${from}`);
  return [from, to];
}

function expressionOf(pattern: string, path: Path, report: Report): string {
  try {
    new RegExp(pattern);
  } catch {
    report(
      path,
      'expected a regular expression (as JavaScript has them), got one that cannot be read',
      `${String(path.at(-1))}: "^ok"`,
    );
  }
  return pattern;
}

function versionOf(raw: RawExpectation['version'], path: Path, report: Report): Expectation['version'] {
  if (raw === undefined) return null;
  if ((raw.header === undefined) === (raw.json === undefined)) {
    report(
      path,
      `expected either header or json, got ${raw.header === undefined ? 'none' : 'both'}`,
      'version: { json: $.digest }',
    );
  }
  const is = raw.is ?? 'digest';
  return raw.header === undefined
    ? { from: 'json', at: raw.json ?? '$', is }
    : { from: 'header', at: raw.header.toLowerCase(), is };
}

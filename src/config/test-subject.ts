import type { HttpProbe } from '../domain/probe.ts';
import type {
  Dependencies,
  DependencyService,
  HealthCheck,
  Served,
  StageKind,
  StageSubject,
} from '../domain/test-stage.ts';
import { wordsOf } from './command.ts';
import type { Report } from './origin.ts';
import type { Path } from './path.ts';
import { probesOf } from './probe.ts';
import { safePath } from './safe-path.ts';
import type { RawProbe } from './schema-probe.ts';
import type { RawLongStage } from './schema-tests.ts';
import { variablesOf } from './variables.ts';

type Text = (written: string, at: Path) => string;

const ofServed = ['port', 'health', 'probe'] as const satisfies readonly (keyof RawLongStage)[];
const ofDependent = ['services', 'compose', 'migrate'] as const satisfies readonly (keyof RawLongStage)[];

/** What a stage is about, told by what is written of it; `kind` must agree with the rest. */
export function subjectOf(raw: RawLongStage, path: Path, service: string, text: Text, report: Report): StageSubject {
  const kind = kindOf(raw);
  const foreign = foreignTo(kind).filter((key) => raw[key] !== undefined);
  for (const key of foreign)
    report(
      [...path, key],
      `expected nothing of a ${kind} stage but what belongs to one, got \`${key}\``,
      `remove \`${key}\``,
    );
  switch (kind) {
    case 'static':
      if (raw.run === undefined)
        report(path, 'expected `run`, or a `probe` of the running image, got neither', 'run: npm test');
      return onOf(raw.on ?? 'checkout');
    case 'dynamic':
      judgedBy(raw, path, report);
      return { kind, serves: servedOf(raw, path, service, text, report) };
    case 'dependent':
      judgedBy(raw, path, report);
      return {
        kind,
        serves: servedOf(raw, path, service, text, report),
        on: dependenciesOf(raw, path, text, report),
        migrate: raw.migrate === undefined ? null : { words: wordsOf(raw.migrate, [...path, 'migrate'], text, report) },
      };
  }
}

function kindOf(raw: RawLongStage): StageKind {
  if (raw.kind !== undefined) return raw.kind;
  if (ofDependent.some((key) => raw[key] !== undefined)) return 'dependent';
  return ofServed.some((key) => raw[key] !== undefined) ? 'dynamic' : 'static';
}

function foreignTo(kind: StageKind): readonly (keyof RawLongStage)[] {
  switch (kind) {
    case 'static':
      return [...ofServed, ...ofDependent];
    case 'dynamic':
      return ['on', ...ofDependent];
    case 'dependent':
      return ['on'];
  }
}

function onOf(on: string): StageSubject {
  if (on === 'checkout' || on === 'image') return { kind: 'static', on };
  return { kind: 'static', on: 'target', target: on };
}

/** A stage that asks nothing would pass whatever the image does. */
function judgedBy(raw: RawLongStage, path: Path, report: Report): void {
  if (raw.probe === undefined && raw.run === undefined)
    report(path, 'expected a `probe` or a `run` that judges the running image, got neither', 'probe: /health');
}

function servedOf(raw: RawLongStage, path: Path, service: string, text: Text, report: Report): Served {
  return {
    port: raw.port ?? null,
    health: raw.health === undefined ? null : healthOf(raw.health, [...path, 'health'], text, report),
    probes: raw.probe === undefined ? [] : pathProbes(raw.probe, [...path, 'probe'], service, report),
  };
}

/** Only paths: what is asked is the image that runs here, and commands are what `run` is for. */
function pathProbes(value: RawProbe, path: Path, service: string, report: Report): readonly HttpProbe[] {
  const context = { service, environment: 'test', url: '', environmentPath: path };
  return probesOf({ value, path }, context, report).flatMap((probe, index) => {
    if (probe.kind === 'http' && probe.url.startsWith('/')) return [probe];
    report(
      Array.isArray(value) ? [...path, index] : path,
      `expected a path of the running image, got ${probe.kind === 'http' ? 'a whole URL' : probe.kind === 'steady' ? '`steady`' : 'a command'}`,
      probe.kind === 'command' ? 'run: <the command>   # it finds the address in WAYBILL_URL' : 'probe: /health',
    );
    return [];
  });
}

function healthOf(written: string | readonly string[], path: Path, text: Text, report: Report): HealthCheck {
  if (typeof written === 'string' && written.startsWith('/')) return { kind: 'path', path: text(written, path) };
  return { kind: 'command', words: wordsOf(written, path, text, report) };
}

function dependenciesOf(raw: RawLongStage, path: Path, text: Text, report: Report): Dependencies {
  const { services, compose } = raw;
  if (compose !== undefined && services !== undefined)
    report([...path, 'compose'], 'expected either `services` or `compose`, got both', 'remove `services`');
  if (compose === undefined && services === undefined)
    report(path, 'expected `services` or `compose`, got neither', 'services: { db: { image: "postgres:17" } }');
  if (compose !== undefined)
    return { kind: 'compose', file: safePath(text(compose, [...path, 'compose']), '', [...path, 'compose'], report) };
  const named = Object.entries(services ?? {}).map(([name, written]): [string, DependencyService] => {
    const at = [...path, 'services', name];
    const long = typeof written === 'string' ? { image: written } : written;
    if (name === 'app') report(at, 'expected another name than "app", which is the image itself', 'db:');
    const health =
      'health' in long && long.health !== undefined ? healthOf(long.health, [...at, 'health'], text, report) : null;
    if (health?.kind === 'path')
      report([...at, 'health'], 'expected a command in the container, got a path', 'health: pg_isready');
    return [
      name,
      {
        image: long.image,
        environment: variablesOf('environment' in long ? long.environment : undefined, [...at, 'environment'], text),
        command:
          'command' in long && long.command !== undefined
            ? wordsOf(long.command, [...at, 'command'], text, report)
            : null,
        health,
      },
    ];
  });
  return { kind: 'services', services: Object.fromEntries(named) };
}

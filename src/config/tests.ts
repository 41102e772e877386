import type { TestStage } from '../domain/test-stage.ts';
import { wordsOf } from './command.ts';
import { parseSeconds } from './duration.ts';
import { reportGraph } from './graph.ts';
import type { Layer, Placed } from './layer.ts';
import { listOf } from './list.ts';
import type { Report } from './origin.ts';
import type { Path } from './path.ts';
import { replacePlaceholders } from './placeholder.ts';
import { safePath } from './safe-path.ts';
import type { RawLongStage, RawStage } from './schema-tests.ts';
import { didYouMean } from './suggestion.ts';
import { subjectOf } from './test-subject.ts';
import { variablesOf } from './variables.ts';

const defaultSeconds = 600;

/** The stages of a service: its own over those of `defaults:`, by name; one without a value is taken away. */
export function testsOf(
  service: string,
  layers: readonly Layer<Readonly<Record<string, RawStage | null>>>[],
  report: Report,
): readonly TestStage[] {
  const written = new Map<string, Placed<RawStage>>();
  for (const { value, path } of layers) {
    for (const [name, stage] of Object.entries(value)) {
      if (stage === null) written.delete(name);
      else written.set(name, { value: stage, path: [...path, name] });
    }
  }
  const names = [...written.keys()];
  const stages = [...written].map(([name, placed]) => stageOf(service, name, placed, names, report));
  reportGraph(
    new Map(stages.map(({ name, needs }) => [name, needs])),
    (name) => [...(written.get(name)?.path ?? []), 'needs'],
    report,
  );
  return stages;
}

function stageOf(
  service: string,
  name: string,
  { value, path }: Placed<RawStage>,
  names: readonly string[],
  report: Report,
): TestStage {
  const raw: RawLongStage = typeof value === 'string' || Array.isArray(value) ? { run: value } : value;
  const text = (written: string, at: Path): string => replacePlaceholders(written, { service }, at, report);
  const runPath = raw === value ? [...path, 'run'] : path;
  for (const other of listOf(raw.needs)) {
    if (names.includes(other) && other !== name) continue;
    report(
      [...path, 'needs'],
      other === name
        ? `expected another stage than ${name} itself, got it`
        : `expected one of the stages ${names.join(', ')}, got "${other}"${didYouMean(other, names)}`,
      `needs: [${names.find((known) => known !== name) ?? ''}]`,
    );
  }
  const secrets = [...new Set(listOf(raw.secrets))];
  for (const secret of secrets) {
    if (!reserved.test(secret)) continue;
    report(
      [...path, 'secrets'],
      `expected the name of a secret, got ${secret}, which steers the programs that start the stage`,
      'secrets: [NPM_TOKEN]',
    );
  }
  return {
    name,
    subject: subjectOf(raw, path, service, text, report),
    run: raw.run === undefined ? null : wordsOf(raw.run, runPath, text, report),
    junit: listOf(raw.junit).map((pattern) =>
      safePath(text(pattern, [...path, 'junit']), '', [...path, 'junit'], report),
    ),
    paths: listOf(raw.paths).map((each) => safePath(text(each, [...path, 'paths']), '', [...path, 'paths'], report)),
    needs: [...new Set(listOf(raw.needs))].filter((other) => names.includes(other) && other !== name),
    timeoutSeconds: raw.timeout === undefined ? defaultSeconds : parseSeconds(raw.timeout),
    retries: raw.retries ?? 0,
    environment: variablesOf(raw.environment, [...path, 'environment'], text),
    secrets,
  };
}

/** What the engine's own command line, and every program, is steered by. */
const reserved = /^(?:PATH|HOME|LD_.*|DOCKER_.*|BUILDKIT_.*|BUILDX_.*|COMPOSE_.*|NODE_OPTIONS|WAYBILL_.*)$/;

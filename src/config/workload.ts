import type { JsonObject } from '../domain/json.ts';
import type { WorkloadTopology } from '../domain/topology.ts';
import { wordsOf } from './command.ts';
import { deploymentConfiguration } from './deployment.ts';
import { parseSeconds } from './duration.ts';
import { inside, merged, topmost, type Layer } from './layer.ts';
import type { Report } from './origin.ts';
import type { Path } from './path.ts';
import { keep, replacePlaceholders } from './placeholder.ts';
import { safePath } from './safe-path.ts';
import type { RawEcs, RawLongEcs, RawWorkload } from './schema-ecs.ts';
import type { RawOverlay, RawService } from './schema.ts';
import { secretProblem } from './secret.ts';

/** The part of `defaults:`, of a service and of a service's environment that workloads are made of. */
export type ServiceLayer = Layer<
  Pick<RawService & RawOverlay, 'ecs' | 'count' | 'cpu' | 'memory' | 'variables' | 'secrets'>
>;

/** A workload, with the path of its base file, which is read only when it is needed. */
export interface DeclaredWorkload {
  readonly workload: Omit<WorkloadTopology, 'base'>;
  readonly baseFile: { readonly name: string; readonly path: Path } | null;
}

/**
 * The workloads of a service in an environment. What is said of one workload wins over what is said of all; a list in
 * an environment is the whole list there, and takes what it leaves open from the item of the same name.
 */
export function workloadsOf(
  service: string,
  environment: string | null,
  layers: readonly ServiceLayer[],
  report: Report,
): readonly DeclaredWorkload[] {
  const names = { service, ...(environment === null ? {} : { environment }) };
  const text = (value: string, path: Path): string =>
    environment === null && value.includes('{environment}') ? value : replacePlaceholders(value, names, path, report);
  const ecs = inside(layers, 'ecs', longForm);
  const lists = ecs.flatMap(({ value, path }) => {
    if (value.services === undefined) return [];
    const list: readonly (string | RawWorkload)[] = Array.isArray(value.services) ? value.services : [value.services];
    return [
      list.map((item, index) => {
        const at = Array.isArray(value.services) ? [...path, 'services', index] : [...path, 'services'];
        const raw: RawWorkload = typeof item === 'string' ? { name: item } : item;
        return { name: text(raw.name, at), layer: { value: raw, path: at } };
      }),
    ];
  });
  const listed = lists.at(-1) ?? [
    { name: service, layer: { value: { name: service }, path: layers.at(-1)?.path ?? ['services', service] } },
  ];
  listed.forEach(({ name, layer }, index) => {
    if (listed.findIndex((other) => other.name === name) < index) {
      report(layer.path, `expected every ECS service once, got "${name}" a second time`, `remove the second ${name}`);
    }
  });
  return listed.map(({ name }) => {
    const own = lists.flatMap((list) => list.filter((item) => item.name === name).map((item) => item.layer));
    return workloadOf(name, names, own, layers, ecs, text, report);
  });
}

function longForm(ecs: RawEcs): RawLongEcs {
  return typeof ecs === 'string' ? { services: ecs } : ecs;
}

function workloadOf(
  name: string,
  names: { readonly service: string; readonly environment?: string },
  own: readonly Layer<RawWorkload>[],
  shared: readonly ServiceLayer[],
  ecs: readonly Layer<RawLongEcs>[],
  text: (value: string, path: Path) => string,
  report: Report,
): DeclaredWorkload {
  const number = (key: 'count' | 'cpu' | 'memory'): number | null =>
    (topmost(own, key) ?? topmost(shared, key))?.value ?? null;
  const container = topmost(own, 'container') ?? topmost(ecs, 'container');
  const base = topmost(own, 'task-definition') ?? topmost(ecs, 'task-definition');
  const command = topmost(own, 'command');

  const variables: Record<string, string> = {};
  const map = (
    value: Readonly<Record<string, string | number | boolean>>,
  ): Readonly<Record<string, string | number | boolean>> => value;
  for (const [key, { value, path }] of [...merged(shared, 'variables', map), ...merged(own, 'variables', map)]) {
    if (key.startsWith('WAYBILL_'))
      report(
        path,
        `expected a name without WAYBILL_, which is set when it is deployed, got ${key}`,
        `remove \`${key}\``,
      );
    variables[key] = replacePlaceholders(
      String(value),
      { environment: '', ...names, commit: keep, version: keep },
      path,
      report,
    );
  }
  const secrets: Record<string, string> = {};
  for (const [key, { value, path }] of [
    ...merged(shared, 'secrets', (found) => found),
    ...merged(own, 'secrets', (found) => found),
  ]) {
    const reference = text(value, path);
    const problem = secretProblem(reference);
    if (problem !== null) report(path, problem, `${key}: /${names.service}/${key.toLowerCase().replaceAll('_', '-')}`);
    if (key in variables)
      report(
        path,
        `expected ${key} either in variables or in secrets, got it in both`,
        `remove \`${key}\` from variables`,
      );
    secrets[key] = reference;
  }
  return {
    workload: {
      name,
      container: container === undefined ? null : text(container.value, container.path),
      count: number('count'),
      cpu: number('cpu'),
      memory: number('memory'),
      variables,
      secrets,
      command: command === undefined ? null : wordsOf(command.value, command.path, text, report),
      settings: settingsOf(ecs, report),
    },
    baseFile:
      base === undefined
        ? null
        : { name: safePath(text(base.value, base.path), '', base.path, report), path: base.path },
  };
}

/** Only what is written is sent, so that infrastructure code sees no drift. Keys are those of ECS's UpdateService. */
function settingsOf(ecs: readonly Layer<RawLongEcs>[], report: Report): JsonObject {
  const layers = inside(ecs, 'deployment', (deployment) => deployment);
  const configuration = deploymentConfiguration(layers, report);
  const grace = topmost(ecs, 'health-check-grace-period')?.value;
  return {
    ...(Object.keys(configuration).length === 0 ? {} : { deploymentConfiguration: configuration }),
    ...(grace === undefined ? {} : { healthCheckGracePeriodSeconds: parseSeconds(grace) }),
  };
}

import type { ContainerDefinition, KeyValuePair, Secret } from '@aws-sdk/client-ecs';
import type { Digest } from '../../domain/digest.ts';
import type { WorkloadTopology } from '../../domain/topology.ts';
import { chooseContainer } from './container.ts';
import { type Definition, withContainers } from './definition.ts';
import { atDigest, repositoryOf } from './image-reference.ts';

/** All that a rendered definition is made of. */
export interface RenderInput {
  readonly base: Definition;
  readonly family: string;
  readonly service: string;
  readonly environment: string;
  readonly workload: WorkloadTopology;
  readonly repositoryUri: string;
  readonly digest: Digest;
  readonly commit: string | null;
  readonly version: string | null;
  /** Container → digest. */
  readonly sidecars: Readonly<Record<string, Digest>>;
}

export interface Rendered {
  readonly definition: Definition;
  /** The one that carries the artifact. */
  readonly container: string;
}

/** Names that only Waybill sets; what a base has under them is left out. */
export const injected = ['WAYBILL_DIGEST', 'WAYBILL_ENVIRONMENT', 'WAYBILL_COMMIT', 'WAYBILL_VERSION'] as const;

/**
 * Base + overlay + digest → a definition ready to be registered, and the container that carries the artifact. Pure; the
 * same input gives the same output whatever the order of its keys and variables. Another container of the same image
 * repository gets the same digest.
 */
export function renderDefinition(input: RenderInput): Rendered {
  const { commit, version } = input;
  return rendered(input, (value) => value.replaceAll('{commit}', commit ?? '').replaceAll('{version}', version ?? ''));
}

/** The same definition as the hash sees it: without commit and version, its placeholders as they were written. */
export function renderForHash(input: RenderInput): Definition {
  return rendered({ ...input, commit: null, version: null }, (value) => value).definition;
}

function rendered(input: RenderInput, insert: (value: string) => string): Rendered {
  const { base, workload } = input;
  const chosen = chooseContainer(base.containerDefinitions ?? [], workload.container, input.service, workload.name);
  const definition = withContainers(base, (container) => {
    if (container.name === chosen) return artifactContainer(input, container, insert);
    const image = container.image ?? '';
    if (repositoryOf(image) === input.repositoryUri)
      return sorted({ ...container, image: atDigest(image, input.digest) });
    const sidecar = input.sidecars[container.name ?? ''];
    return sorted(sidecar === undefined ? container : { ...container, image: atDigest(image, sidecar) });
  });
  return {
    container: chosen,
    definition: {
      ...definition,
      family: input.family,
      ...(workload.cpu === null ? {} : { cpu: String(workload.cpu) }),
      ...(workload.memory === null ? {} : { memory: String(workload.memory) }),
    },
  };
}

function artifactContainer(
  input: RenderInput,
  container: ContainerDefinition,
  insert: (value: string) => string,
): ContainerDefinition {
  const { workload, commit, version } = input;
  const environment = new Map((container.environment ?? []).map(({ name, value }) => [name ?? '', value ?? '']));
  const secrets = new Map((container.secrets ?? []).map(({ name, valueFrom }) => [name ?? '', valueFrom ?? '']));
  for (const [name, value] of Object.entries(workload.variables)) {
    secrets.delete(name);
    environment.set(name, insert(value));
  }
  for (const [name, valueFrom] of Object.entries(workload.secrets)) {
    environment.delete(name);
    secrets.set(name, valueFrom);
  }
  for (const name of injected) {
    environment.delete(name);
    secrets.delete(name);
  }
  environment.set('WAYBILL_DIGEST', input.digest);
  environment.set('WAYBILL_ENVIRONMENT', input.environment);
  if (commit !== null) environment.set('WAYBILL_COMMIT', commit);
  if (version !== null) environment.set('WAYBILL_VERSION', version);
  return sorted({
    ...container,
    image: `${input.repositoryUri}@${input.digest}`,
    environment: [...environment].map(([name, value]) => ({ name, value })),
    ...(secrets.size === 0 && container.secrets === undefined
      ? {}
      : { secrets: [...secrets].map(([name, valueFrom]) => ({ name, valueFrom })) }),
    ...(workload.command === null ? {} : { command: [...workload.command] }),
  });
}

function sorted(container: ContainerDefinition): ContainerDefinition {
  return {
    ...container,
    ...(container.environment === undefined ? {} : { environment: byName<KeyValuePair>(container.environment) }),
    ...(container.secrets === undefined ? {} : { secrets: byName<Secret>(container.secrets) }),
  };
}

/** ECS keeps no order among variables; one order makes one hash. */
function byName<Item extends { name?: string | undefined }>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => ((a.name ?? '') < (b.name ?? '') ? -1 : 1));
}

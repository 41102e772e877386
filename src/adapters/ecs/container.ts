import type { ContainerDefinition } from '@aws-sdk/client-ecs';
import { WaybillError } from '../../domain/error.ts';
import { repositoryOf } from './image-reference.ts';

type Containers = readonly Pick<ContainerDefinition, 'name' | 'image' | 'essential'>[];

/**
 * The container that carries the artifact: the one that is named, the only one, the one named like the service. Else
 * `container-ambiguous`, with the list.
 */
export function chooseContainer(
  containers: Containers,
  named: string | null,
  service: string,
  workload: string,
): string {
  const names = containers.map(({ name }) => name ?? '');
  const only = names.length === 1 ? names[0] : undefined;
  const chosen = named ?? only ?? names.find((name) => name === service);
  if (chosen !== undefined && names.includes(chosen)) return chosen;
  throw new WaybillError('container-ambiguous', {
    message: `expected ${named === null ? 'one container, or one named like the service' : `a container ${named}`}, got ${names.join(', ')}`,
    where: `ECS service ${workload}`,
    fix: `services:\n  ${service}:\n    ecs: { container: ${names[0] ?? 'app'} }`,
  });
}

/** The same of a definition nobody chose for: the likeliest one, never a refusal. */
export function likelyContainer(
  containers: Containers,
  named: string | undefined,
  service: string,
  workload: string,
): string {
  const known = new Set(containers.map(({ name }) => name));
  for (const name of [named, service, workload]) if (name !== undefined && known.has(name)) return name;
  const byImage = containers.filter(
    ({ image }) =>
      repositoryOf(image ?? '')
        .split('/')
        .at(-1) === service,
  );
  const likely = byImage[0] ?? containers.find(({ essential }) => essential !== false) ?? containers[0];
  return likely?.name ?? '';
}

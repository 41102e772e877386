import type { ServiceDeployment } from '../../../rehearsal/ecs/model/service-deployment.ts';
import type { Service } from '../../../rehearsal/ecs/model/service.ts';
import { definitionOf, type Deployed } from './deployments.ts';
import { namedJson, type Names } from './names.ts';
import type { Loose, SavedParts } from './saved.ts';

/** What a service is set to, what runs there, and how often it was deployed. */
export function serviceForm(parts: SavedParts, service: Service, deployed: Deployed, names: Names): Loose {
  const { status, desiredCount, revision, settings, options } = service;
  const tasks = Object.values(parts.ecs.tasks).filter(
    (task) => task.service === service.arn && task.status !== 'STOPPED',
  );
  return namedJson(
    {
      status,
      desiredCount,
      revision,
      settings,
      options,
      tags: parts.ecs.tags[service.arn] ?? [],
      tasks: tasks.map(({ definition, status: now, containers }) => ({
        definition,
        status: now,
        containers: containers.map(({ name, imageDigest, health }) => ({ name, imageDigest, health })),
      })),
      deployments: deployed.kept.map((one) => ({
        definition: definitionOf(parts, service, one.target),
        ended: endOf(one),
      })),
    },
    names,
  ) as Loose;
}

/** Whether it was stopped or its breaker tripped first is a matter of moments: either way it went back. */
function endOf({ status }: ServiceDeployment): string {
  return status === 'STOPPED' || status === 'ROLLBACK_SUCCESSFUL' ? 'went back' : status;
}

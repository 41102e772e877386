import type { ServiceDeployment } from '../../../rehearsal/ecs/model/service-deployment.ts';
import type { Service } from '../../../rehearsal/ecs/model/service.ts';
import type { Attempt } from './attempts.ts';
import type { ChainEntry } from './chain.ts';
import { isLoose, type SavedParts } from './saved.ts';

/** A service's deployments, oldest first, those of attempts that were taken out set apart. */
export interface Deployed {
  readonly kept: readonly ServiceDeployment[];
  readonly names: ReadonlyMap<string, string>;
  readonly problems: readonly string[];
}

/**
 * Whose a deployment is, the chain says: those newer than an attempt's baseline and no newer than the next baseline
 * belong to that attempt. One that was taken out may have brought its own definition about once, and gone back once.
 */
export function deployedOf(
  parts: SavedParts,
  service: Service,
  takenOut: readonly Attempt[],
  chain: readonly ChainEntry[],
): Deployed {
  const all = Object.values(parts.ecs.deployments)
    .filter(({ serviceArn }) => serviceArn === service.arn)
    .toSorted((a, b) => a.createdAt - b.createdAt);
  const place = (arn: unknown): number => all.findIndex((one) => one.arn === arn);
  const gone = new Set<ServiceDeployment>();
  const problems: string[] = [];
  for (const attempt of takenOut) {
    const began = attempt.entries.find(({ kind }) => kind === 'began');
    if (began === undefined) continue;
    const next = chain.find(
      (entry) => entry.number > (attempt.entries.at(-1)?.number ?? 0) && baselineOf(entry, service.name) !== undefined,
    );
    const from = place(baselineOf(began, service.name));
    const to = next === undefined ? all.length - 1 : place(baselineOf(next, service.name));
    const own = all.slice(from + 1, to + 1);
    for (const one of own) gone.add(one);
    const targets = own.map((one) => definitionOf(parts, service, one.target));
    if (new Set(targets).size < targets.length || targets.length > 2)
      problems.push(
        `#${began.number} began more deployments than one, or went back more than once: ${targets.join(', ')}`,
      );
  }
  const kept = all.filter((one) => !gone.has(one));
  const names = new Map<string, string>();
  let last = '(none)';
  for (const one of all) {
    if (!gone.has(one)) last = `${service.name}:deployment ${kept.indexOf(one) + 1}`;
    names.set(one.arn, last);
  }
  return { kept, names, problems };
}

/** The definition that a revision of the service runs. */
export function definitionOf(parts: SavedParts, service: Service, revision: string): string {
  const found = Object.values(parts.ecs.revisions).find((one) => one.serviceArn === service.arn && one.id === revision);
  return found?.settings.taskDefinition ?? revision;
}

function baselineOf(entry: ChainEntry, workload: string): unknown {
  const { baseline } = entry.event;
  return isLoose(baseline) ? baseline[workload] : undefined;
}

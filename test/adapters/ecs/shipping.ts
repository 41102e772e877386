import type { Digest } from '../../../src/domain/digest.ts';
import type { Revision } from '../../../src/domain/revision.ts';
import type { ServiceTopology, WorkloadTopology } from '../../../src/domain/topology.ts';
import type { Attempt, Orchestrator, Progress, RenderRequest, Target } from '../../../src/ports/orchestrator.ts';
import { type Cloud, digestOfTag, registry } from './cloud.ts';

export function targetOf(service: string, workloads: readonly string[] = [service]): Target {
  return { environment: 'prod', service, place: { cluster: 'shop', region: 'eu-west-1' }, workloads };
}

export function workloadOf(name: string, more: Partial<WorkloadTopology> = {}): WorkloadTopology {
  const nothing = { container: null, count: null, cpu: null, memory: null, command: null, base: null };
  return { name, ...nothing, variables: {}, secrets: {}, settings: {}, ...more };
}

export function topologyOf(
  service: string,
  workloads: readonly WorkloadTopology[] = [workloadOf(service)],
): ServiceTopology {
  const recipe = { kind: 'dockerfile', path: 'Dockerfile' } as const;
  const build = { context: '.', recipe, target: null, arguments: {}, platforms: [], paths: [], contexts: {}, epoch: 0 };
  return {
    name: service,
    repository: service,
    build,
    versionTag: 'v*',
    workloads,
    probes: [],
    url: null,
    tests: [],
    configGuard: { level: 'off', except: [] },
    needs: [],
  };
}

export function requestOf(service: string, digest: Digest, more: Partial<RenderRequest> = {}): RenderRequest {
  const topology = topologyOf(service);
  const fixed = { version: null, commit: null, pinned: null, nonce: null };
  return { target: targetOf(service), topology, repositoryUri: `${registry}/${service}`, digest, ...fixed, ...more };
}

/** Renders, registers and begins a tag; returns what began. */
export async function ship(
  orchestrator: Orchestrator,
  service: string,
  tag: string,
  more: Partial<RenderRequest> = {},
  entry = `${service}@prod#1:${digestOfTag('entry')}`,
): Promise<{ readonly revision: Revision; readonly attempt: Attempt }> {
  const request = requestOf(service, digestOfTag(tag), more);
  const revision = await orchestrator.register(request.target, await orchestrator.render(request), entry);
  for (const workload of revision.workloads) await orchestrator.begin(request.target, workload, null);
  const [attempt] = await orchestrator.attempts(request.target, service);
  if (attempt === undefined) throw new Error('nothing began');
  return { revision, attempt };
}

/** Looks every 5 s until `enough` says so; the progress that it saw last, and every text on the way. */
export async function follow(
  cloud: Cloud,
  orchestrator: Orchestrator,
  attempt: Attempt,
  enough: (progress: Progress) => boolean = ({ kind }) => kind !== 'running',
): Promise<Progress> {
  for (let looks = 0; looks < 400; looks += 1) {
    const progress = await orchestrator.look(targetOf(attempt.workload), attempt);
    if (enough(progress)) return progress;
    await cloud.clock.sleep(5);
  }
  throw new Error('it never came to an end');
}

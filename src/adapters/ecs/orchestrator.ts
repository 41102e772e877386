import type { Clock } from '../../ports/clock.ts';
import type { Orchestrator } from '../../ports/orchestrator.ts';
import { createEcsApi, type EcsClients } from './api.ts';
import { createAttempts } from './attempts.ts';
import { beginAttempt } from './begin.ts';
import { readEnded } from './ended.ts';
import { reviveRetired } from './revive.ts';
import { createKnownDefinitions } from './known-definitions.ts';
import { consoleLink } from './link.ts';
import { createLook } from './look.ts';
import { observeTarget, type Reads } from './observe.ts';
import { pinObserved } from './pin.ts';
import { clusterOf } from './place.ts';
import { registerRendering } from './register-rendering.ts';
import { readRemembered } from './remembered.ts';
import { renderTarget } from './render-target.ts';
import { readRunnable } from './runnable.ts';
import { requireService } from './services.ts';
import { createSharedServices } from './shared-services.ts';
import type { ResolveImage } from './sidecars.ts';
import { stopAttempt } from './stop.ts';
import { readTasks } from './tasks.ts';

export interface EcsOrchestratorOptions extends EcsClients {
  readonly clock: Clock;
  /** The digest that an image reference names now; undefined where that cannot be told. */
  readonly resolveImage: ResolveImage;
  /** Whether AWS's console shows these services; false for a rehearsal. */
  readonly console?: boolean;
}

/** Rolling deployments of Amazon ECS services of one account and region, behind the Orchestrator port. */
export function createEcsOrchestrator(options: EcsOrchestratorOptions): Orchestrator {
  const { clock, resolveImage } = options;
  const api = createEcsApi(options);
  const definitions = createKnownDefinitions(api);
  const attempts = createAttempts(api, definitions);
  const reads: Reads = { api, definitions, attempts, services: createSharedServices(api) };
  const look = createLook(reads, clock);
  /** ARNs come from the API, never from a pattern: a link exists once the service was seen. */
  const seen = api.seenServices;
  return {
    observe: (target) => observeTarget(reads, target),
    render: (request) => renderTarget(reads, resolveImage, request),
    register: (_target, rendering, entry) => registerRendering(reads, clock, rendering, entry),
    pin: (target, observed, repository) => pinObserved(reads, clock, target, observed, repository),
    attempts,
    begin: (target, workload, count) => beginAttempt(reads, clock, target, workload, count),
    look,
    stop: (_target, attempt) => stopAttempt(api, attempt),
    tasks: async (target, workload) => readTasks(api, definitions, target, await requireService(api, target, workload)),
    ended: (target, workload, ids) => readEnded(reads, target, workload, ids),
    runnable: (_target, workload) => readRunnable(reads, workload),
    revive: (_target, workload) => reviveRetired(reads, clock, workload),
    remembered: (target, workload) => readRemembered(reads, target, workload),
    link(target) {
      const arn = seen.get(`${clusterOf(target)}/${target.workloads[0] ?? ''}`);
      return arn === undefined || options.console === false ? null : consoleLink(arn);
    },
  };
}

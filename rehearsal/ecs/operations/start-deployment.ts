import { templateOf } from '../definition/template.ts';
import { isTerminal, moveDeployment, type ServiceDeployment } from '../model/service-deployment.ts';
import type { ServiceRevision } from '../model/service-revision.ts';
import { newRollout, type Service } from '../model/service.ts';
import type { StoredTaskDefinition } from '../model/state.ts';
import { closeRecord, wantedTasks } from '../scheduler/revision-counts.ts';
import { rolloutReason, statusReason } from '../scheduler/rollout-reasons.ts';
import { revisionPrefix } from '../store.ts';
import { PICK_UP_MS, type World } from '../world.ts';
import { launchTypeOf } from './service-rules.ts';

/**
 * Mints a revision of the service as it now is, and a PENDING deployment of it. One that was under way is superseded.
 */
export function startDeployment(world: World, service: Service, definition: StoredTaskDefinition): void {
  const { store } = world;
  const now = world.clock.now();
  const mint = world.mint();
  supersede(world, service, now);
  const revision = newRevision(service, definition, mint.decimal(), now);
  store.state.revisions[revision.arn] = revision;

  const tasks = store.liveTasks(service.arn);
  const previous = service.rollouts[0];
  if (previous !== undefined) previous.wanted = wantedTasks(tasks, previous.revision).length;
  const sources = service.rollouts.map((rollout) => rollout.revision);
  const rollout = newRollout(revision.id, now, rolloutReason.inProgress(revision.id));
  service.rollouts = [
    rollout,
    ...service.rollouts.filter((one) => tasks.some((task) => task.revision === one.revision)),
  ];
  service.steadySaidAt = undefined;
  const record: ServiceDeployment = {
    arn: `${service.arn.replace(':service/', ':service-deployment/')}/${mint.short()}`,
    serviceArn: service.arn,
    clusterArn: service.clusterArn,
    target: revision.id,
    sources: sources.filter((id) => tasks.some((task) => task.revision === id)),
    candidate: service.lastCompleted,
    createdAt: now,
    settings: service.settings,
    status: 'PENDING',
    updatedAt: now,
    breaker: 'DISABLED',
    failureCount: 0,
    alarms: 'DISABLED',
    triggeredAlarms: [],
    resolutions: { failed: 0, lastAt: 0 },
    deadlockSaid: false,
  };
  store.addDeployment(record);
  service.currentDeployment = record.arn;
  world.engine.touch(service.arn, PICK_UP_MS);
}

function newRevision(service: Service, definition: StoredTaskDefinition, id: string, now: number): ServiceRevision {
  return {
    arn: revisionPrefix(service) + id,
    id,
    serviceArn: service.arn,
    clusterArn: service.clusterArn,
    createdAt: now,
    settings: structuredClone(service.revision),
    template: templateOf(definition, {
      launchType: launchTypeOf(service.options),
      platformVersion: service.revision.platformVersion,
      enableExecuteCommand: service.options.enableExecuteCommand,
      subnets: service.revision.networkConfiguration?.awsvpcConfiguration?.subnets ?? [],
      loadBalancers: service.revision.loadBalancers,
    }),
    digests: {},
  };
}

/** What was under way ends: documented for running deployments; for one that rolls back the end is unconfirmed. */
function supersede(world: World, service: Service, now: number): void {
  const { store } = world;
  const tasks = store.liveTasks(service.arn);
  for (const record of store.deploymentsOf(service.arn)) {
    if (isTerminal(record.status) || record.status === 'STOP_REQUESTED') continue;
    if (record.status === 'ROLLBACK_IN_PROGRESS') {
      record.statusReason = statusReason.superseded;
      moveDeployment(record, 'ROLLBACK_FAILED', now);
      closeRecord({ service, tasks }, record);
    } else if (record.status === 'ROLLBACK_REQUESTED') {
      moveDeployment(record, 'STOPPED', now);
      closeRecord({ service, tasks }, record);
    } else {
      moveDeployment(record, 'STOP_REQUESTED', now);
    }
  }
  const primary = service.rollouts[0];
  if (primary?.state === 'IN_PROGRESS' && primary.revision === service.lastCompleted) {
    primary.state = 'COMPLETED';
    primary.reason = rolloutReason.completed(primary.revision);
  }
}

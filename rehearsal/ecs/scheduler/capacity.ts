import { rolloutId } from '../model/service-revision.ts';
import type { Rollout } from '../model/service.ts';
import { newTask } from '../model/task-template.ts';
import { isWanted, type Task } from '../model/task.ts';
import { planTasks, type Tally } from './arithmetic.ts';
import { noteLoss, openRecord } from './failures.ts';
import { failedCheck, judgeTask, type Verdict } from './health.ts';
import { launchesWait, throttleToSay } from './launch-throttle.ts';
import { wantedTasks } from './revision-counts.ts';
import { eventText } from './service-events.ts';
import { say, wake, type Pass } from './slice.ts';
import { stoppedReason } from './stopped-reasons.ts';
import { orderStop } from './task-events.ts';

type Verdicts = ReadonlyMap<string, Verdict>;

/** Starts and stops tasks as the arithmetic allows, for every revision that still has some. */
export function balance(pass: Pass, verdicts: Verdicts): void {
  const { service, tasks } = pass.slice;
  const [primary, ...others] = service.rollouts;
  if (primary === undefined) return;
  const tally = (rollout: Rollout): Tally => tallyOf(wantedTasks(tasks, rollout.revision), verdicts);
  const plan = planTasks({
    desired: service.desiredCount,
    minimumHealthyPercent: service.settings.minimumHealthyPercent,
    maximumPercent: service.settings.maximumPercent,
    target: { ...tally(primary), halted: primary.halted },
    sources: others.map((one) => ({ ...tally(one), wanted: one.wanted, replaced: one.state !== 'FAILED' })),
  });

  const stopped = stopTasks(pass, primary, plan.stopTarget, verdicts);
  others.forEach((rollout, index) => {
    const source = plan.sources[index];
    if (source === undefined) return;
    stopped.push(...stopTasks(pass, rollout, source.stop, verdicts));
    rollout.wanted = source.wanted;
    startTasks(pass, rollout, source.start, verdicts);
  });
  sayStopped(pass, stopped);
  startTasks(pass, primary, plan.startTarget, verdicts);
  // Where a stop made room, the replacement need not wait for the next regular pass.
  if (stopped.length > 0) wake(pass, pass.now + 1000);

  const record = openRecord(pass);
  if (plan.deadlocked && record !== undefined && !record.deadlockSaid) {
    record.deadlockSaid = true;
    say(pass, eventText.deadlocked(service));
  }
}

/** Judges every wanted task; says once which check it fails. */
export function judgeTasks(pass: Pass): Verdicts {
  const { service, tasks } = pass.slice;
  const grace = (service.options.healthCheckGracePeriodSeconds ?? 0) * 1000;
  const verdicts = new Map<string, Verdict>();
  for (const task of tasks.filter(isWanted)) {
    const verdict = judgeTask(task, pass.now, pass.seen, grace);
    verdicts.set(task.arn, verdict);
    if (verdict === 'unhealthy' && !task.saidUnhealthy) sayUnhealthy(pass, task);
    if (verdict === 'healthy') task.saidUnhealthy = false;
  }
  return verdicts;
}

function sayUnhealthy(pass: Pass, task: Task): void {
  const { service } = pass.slice;
  const failed = failedCheck(task, pass.seen);
  if (failed === undefined) return;
  task.saidUnhealthy = true;
  say(
    pass,
    failed.kind === 'container'
      ? eventText.containerUnhealthy(service, task)
      : eventText.targetUnhealthy(service, task, failed.port, failed.group, failed.reason),
  );
}

function tallyOf(tasks: readonly Task[], verdicts: Verdicts): Tally {
  const tally = { healthy: 0, waiting: 0, unhealthy: 0 };
  for (const task of tasks) tally[verdicts.get(task.arn) ?? 'waiting'] += 1;
  return tally;
}

function startTasks(pass: Pass, rollout: Rollout, count: number, verdicts: Verdicts): void {
  const { service, revisions, tasks } = pass.slice;
  const revision = revisions[rollout.revision];
  if (count <= 0 || revision === undefined) return;
  if (pass.seen.launchThrottle && launchesWait(rollout, pass.now)) {
    if (throttleToSay(rollout)) say(pass, eventText.inconsistent(service));
    wake(pass, rollout.launches.notBefore);
    return;
  }
  const unhealthy = wantedTasks(tasks, rollout.revision).filter((task) => verdicts.get(task.arn) === 'unhealthy');
  const started = Array.from({ length: count }, () =>
    newTask(
      revision.template,
      {
        clusterArn: service.clusterArn,
        clusterName: service.clusterName,
        group: `service:${service.name}`,
        startedBy: rolloutId(revision.id),
        service: service.arn,
        revision: revision.id,
      },
      pass.mint,
      pass.now,
    ),
  );
  tasks.push(...started);
  wake(pass, pass.now + pass.seen.provisioningMs);
  say(pass, eventText.started(service, started, Math.min(count, unhealthy.length)));
}

function stopTasks(pass: Pass, rollout: Rollout, stop: Tally, verdicts: Verdicts): Task[] {
  const mine = wantedTasks(pass.slice.tasks, rollout.revision);
  const of = (verdict: Verdict): Task[] => mine.filter((task) => (verdicts.get(task.arn) ?? 'waiting') === verdict);
  const unhealthy = of('unhealthy').slice(0, stop.unhealthy);
  for (const task of unhealthy) {
    const failed = failedCheck(task, pass.seen);
    const reason = failed?.kind === 'target' ? stoppedReason.targetCheck(failed.group) : stoppedReason.containerCheck;
    orderStop(task, 'ServiceSchedulerInitiated', reason, pass.now);
    noteLoss(pass, task, 'unhealthy');
  }
  // The newest of those that only wait go first: they have the least to lose.
  const others = [...of('waiting').reverse().slice(0, stop.waiting), ...of('healthy').slice(0, stop.healthy)];
  const primary = pass.slice.service.rollouts[0]?.revision ?? rollout.revision;
  for (const task of others) orderStop(task, 'ServiceSchedulerInitiated', stoppedReason.scaling(primary), pass.now);
  return [...unhealthy, ...others];
}

function sayStopped(pass: Pass, stopped: readonly Task[]): void {
  const { service } = pass.slice;
  const running = stopped.filter((task) => task.startedAt !== undefined);
  if (running.length > 0) say(pass, eventText.stopped(service, running));
  if (stopped.length > running.length) say(pass, eventText.stoppedPending(service, stopped.length - running.length));
}

import type { Cause } from '../../domain/cause.ts';
import { clipped, type Finding } from './finding.ts';
import { diagnoseEvent } from './service-event.ts';
import { diagnoseTask, type StoppedTask } from './stopped-task.ts';

/** All that was found out about an attempt. Events are oldest first, since it began. */
export interface Evidence {
  readonly tasks: readonly StoppedTask[];
  readonly events: readonly string[];
  readonly statusReason: string;
  readonly breakerTriggered: boolean;
  readonly alarmsTriggered: readonly string[];
}

export interface Diagnosis {
  readonly cause: Cause;
  readonly reason: string;
  readonly advice: string;
  /** Findings of tasks, and of events that speak of this deployment, for whoever decides whether they are decisive. */
  readonly ofTasks: readonly { readonly task: string; readonly finding: Finding }[];
  readonly ofEvents: readonly Finding[];
}

/**
 * Evidence → the cause, one sentence, and what to do next. Pure. What cannot heal goes first, then what most tasks say,
 * then events, then what ECS says of the deployment. An event that only repeats what became of some task counts where
 * nothing else does. With no evidence at all: `no-evidence`.
 */
export function diagnose(evidence: Evidence): Diagnosis {
  const ofTasks = evidence.tasks.flatMap((task) => {
    const finding = diagnoseTask(task);
    return finding === undefined ? [] : [{ task: task.id, finding }];
  });
  const told = evidence.events.flatMap((message) => diagnoseEvent(message) ?? []);
  const ofEvents = told.filter(({ echo }) => echo !== true);
  const chosen =
    ofTasks.find(({ finding }) => !finding.heals)?.finding ??
    ofEvents.find(({ heals }) => !heals) ??
    mostCommon(ofTasks.map(({ finding }) => finding)) ??
    ofEvents.at(-1) ??
    told.at(-1) ??
    ofDeployment(evidence);
  const { cause, reason, advice } = chosen;
  return { cause, reason, advice, ofTasks, ofEvents };
}

function mostCommon(findings: readonly Finding[]): Finding | undefined {
  const count = (row: string): number => findings.filter((finding) => finding.row === row).length;
  return findings.toSorted((a, b) => count(b.row) - count(a.row))[0];
}

function ofDeployment(evidence: Evidence): Pick<Diagnosis, 'cause' | 'reason' | 'advice'> {
  const { statusReason, alarmsTriggered, breakerTriggered } = evidence;
  if (alarmsTriggered.length > 0) {
    const reason = `a CloudWatch alarm of the service was triggered: ${alarmsTriggered.join(', ')}`;
    return { cause: 'image', reason, advice: 'look at the alarm’s metric since the deployment began' };
  }
  if (breakerTriggered) {
    const reason = 'the circuit breaker gave up: tasks did not become healthy';
    return { cause: 'image', reason, advice: 'ECS no longer says why: look at the log of the containers' };
  }
  if (/lifecycle hook/i.test(statusReason)) {
    return { cause: 'image', reason: clipped(statusReason), advice: 'look at the log of the hook’s function' };
  }
  if (/invalid networking configuration/i.test(statusReason)) {
    const advice = 'check the listener rules and target groups of the service';
    return { cause: 'configuration', reason: clipped(statusReason), advice };
  }
  const reason = statusReason === '' ? 'ECS says nothing of why' : clipped(statusReason);
  return { cause: 'no-evidence', reason, advice: 'look at the service’s events and the log of its containers' };
}

import type { TargetHealth } from '../../load-balancer/targets.ts';
import type { Mint } from '../mint.ts';
import type { Service } from '../model/service.ts';
import type { ServiceDeployment } from '../model/service-deployment.ts';
import type { ServiceRevision } from '../model/service-revision.ts';
import type { Task } from '../model/task.ts';

/** All that the scheduler looks at for one service: its open deployments, the revisions that matter, its live tasks. */
export interface Slice {
  readonly service: Service;
  readonly records: ServiceDeployment[];
  readonly revisions: Readonly<Record<string, ServiceRevision>>;
  readonly tasks: Task[];
}

/** What was seen outside when the pass began, and how the rehearsal is set. */
export interface Observations {
  /** By {@link targetKey}; absent: registered just now. */
  readonly targets: Readonly<Record<string, TargetHealth>>;
  readonly alarms: readonly string[];
  readonly provisioningMs: number;
  readonly deprovisioningMs: number;
  readonly defaultBakeMs: number;
  readonly launchThrottle: boolean;
  readonly breakerCountsExits: boolean;
}

export function targetKey(group: string, address: string, port: number): string {
  return `${group} ${address} ${port}`;
}

/** What the pass wants done outside. */
export type Effect =
  | { readonly kind: 'launch'; readonly task: string }
  | { readonly kind: 'stop'; readonly task: string }
  | { readonly kind: 'register'; readonly task: string; readonly group: string; readonly port: number }
  | { readonly kind: 'deregister'; readonly task: string; readonly group: string; readonly port: number };

/** One pass under way. It changes its own slice only. */
export interface Pass {
  readonly slice: Slice;
  readonly now: number;
  readonly seen: Observations;
  readonly mint: Mint;
  readonly effects: Effect[];
  /** When the next pass is due at the latest; Infinity: only when something happens. */
  wakeAt: number;
}

const MOST_EVENTS = 100;

/** Writes a service event, newest first; only the newest 100 are kept. */
export function say(pass: Pass, message: string, later = 0): void {
  const { service } = pass.slice;
  service.events.unshift({ id: pass.mint.uuid(), createdAt: pass.now + later, message });
  service.events.length = Math.min(service.events.length, MOST_EVENTS);
}

export function wake(pass: Pass, at: number): void {
  pass.wakeAt = Math.min(pass.wakeAt, at);
}

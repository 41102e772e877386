import { isTerminal, type ServiceDeployment } from './model/service-deployment.ts';
import type { Service } from './model/service.ts';
import { emptyState, type EcsState } from './model/state.ts';
import type { Task } from './model/task.ts';
import type { Slice } from './scheduler/slice.ts';

/** The state with the indexes that make passes cheap. The indexes are derived and never saved. */
export interface Store {
  state: EcsState;
  /** A service's tasks that are not STOPPED. */
  liveTasks(service: string): Task[];
  /** Tasks without a service that are not STOPPED. */
  loneTasks(): Task[];
  /** A service's deployments, newest first. */
  deploymentsOf(service: string): ServiceDeployment[];
  addTask(task: Task): void;
  addDeployment(record: ServiceDeployment): void;
  /** What a pass over the service looks at. */
  slice(service: Service): Slice;
  /** Takes over what a pass made of it. */
  takeOver(slice: Slice): void;
  forgetService(service: Service): void;
  /** Drops stopped tasks that stopped before the given time. */
  forgetTasks(stoppedBefore: number): void;
  replace(state: EcsState): void;
}

const LONE = '';

export function createStore(): Store {
  let live = new Map<string, Set<string>>();
  let records = new Map<string, string[]>();
  /** In the order in which they stopped. */
  let stopped = new Set<string>();

  const store: Store = {
    state: emptyState(),
    liveTasks: (service) => tasksOf(service),
    loneTasks: () => tasksOf(LONE),
    deploymentsOf: (service) => (records.get(service) ?? []).flatMap((arn) => store.state.deployments[arn] ?? []),
    addTask(task) {
      store.state.tasks[task.arn] = task;
      index(task);
    },
    addDeployment(record) {
      store.state.deployments[record.arn] = record;
      records.set(record.serviceArn, [record.arn, ...(records.get(record.serviceArn) ?? [])]);
    },
    slice(service) {
      const open = store.deploymentsOf(service.arn).filter(({ status }) => !isTerminal(status));
      const ids = new Set(service.rollouts.map(({ revision }) => revision));
      for (const record of open) if (record.candidate !== undefined) ids.add(record.candidate);
      const prefix = revisionPrefix(service);
      const revisions = Object.fromEntries(
        [...ids].flatMap((id) => {
          const revision = store.state.revisions[prefix + id];
          return revision === undefined ? [] : [[id, revision] as const];
        }),
      );
      return { service, records: open, revisions, tasks: tasksOf(service.arn) };
    },
    takeOver(slice) {
      store.state.services[slice.service.arn] = slice.service;
      for (const record of slice.records) store.state.deployments[record.arn] = record;
      for (const task of slice.tasks) {
        store.state.tasks[task.arn] = task;
        index(task);
      }
    },
    forgetService(service) {
      for (const { arn } of store.deploymentsOf(service.arn)) Reflect.deleteProperty(store.state.deployments, arn);
      records.delete(service.arn);
      const prefix = revisionPrefix(service);
      for (const arn of Object.keys(store.state.revisions)) {
        if (arn.startsWith(prefix)) Reflect.deleteProperty(store.state.revisions, arn);
      }
    },
    forgetTasks(stoppedBefore) {
      for (const arn of stopped) {
        const task = store.state.tasks[arn];
        if (task !== undefined && (task.stoppedAt ?? 0) > stoppedBefore) return;
        stopped.delete(arn);
        Reflect.deleteProperty(store.state.tasks, arn);
        Reflect.deleteProperty(store.state.tags, arn);
      }
    },
    replace(state) {
      store.state = state;
      live = new Map();
      records = new Map();
      stopped = new Set();
      const byStop = Object.values(state.tasks).sort((a, b) => (a.stoppedAt ?? 0) - (b.stoppedAt ?? 0));
      for (const task of byStop) index(task);
      const byAge = Object.values(state.deployments).sort((a, b) => a.createdAt - b.createdAt);
      for (const record of byAge) {
        records.set(record.serviceArn, [record.arn, ...(records.get(record.serviceArn) ?? [])]);
      }
    },
  };

  function tasksOf(owner: string): Task[] {
    return [...(live.get(owner) ?? [])].flatMap((arn) => store.state.tasks[arn] ?? []);
  }

  function index(task: Task): void {
    const owner = task.service ?? LONE;
    const mine = live.get(owner) ?? new Set<string>();
    live.set(owner, mine);
    if (task.status !== 'STOPPED') {
      mine.add(task.arn);
      return;
    }
    mine.delete(task.arn);
    stopped.add(task.arn);
  }

  return store;
}

/** What every revision ARN of the service begins with. */
export function revisionPrefix(service: Pick<Service, 'arn'>): string {
  return service.arn.replace(':service/', ':service-revision/') + '/';
}

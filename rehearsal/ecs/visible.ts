import type { RehearsalClock } from '../clock.ts';
import type { EcsState } from './model/state.ts';
import type { ServiceDeployment } from './model/service-deployment.ts';
import type { Service } from './model/service.ts';
import type { Task } from './model/task.ts';
import type { EcsSettings } from './settings.ts';
import { revisionPrefix, type Store } from './store.ts';
import type { ServiceFacts } from './views/service-view.ts';

/** What reads see: the state itself, or the state of a moment ago. */
export interface Visible {
  readonly state: EcsState;
  liveTasks(service: string): readonly Task[];
  deploymentsOf(service: string): readonly ServiceDeployment[];
}

/** Keeps what lagging reads need: the states of the last moments, only while a lag is set. */
export interface Past {
  /** To be called before and after every change. */
  readonly note: () => void;
  readonly visible: () => Visible;
  readonly forget: () => void;
}

export function createPast(store: Store, clock: RehearsalClock, settings: EcsSettings): Past {
  let kept: { at: number; state: EcsState }[] = [];
  return {
    note() {
      const lag = settings.visibilityLagMs;
      if (lag <= 0) {
        kept = [];
        return;
      }
      const now = clock.now();
      const old = kept.findLastIndex(({ at }) => at <= now - lag);
      kept = kept.slice(Math.max(0, old));
      kept.push({ at: now, state: structuredClone(store.state) });
    },
    visible() {
      const lag = settings.visibilityLagMs;
      const then = clock.now() - lag;
      const past = lag > 0 ? (kept.findLast(({ at }) => at <= then) ?? kept[0]) : undefined;
      return past === undefined ? store : frozen(past.state);
    },
    forget() {
      kept = [];
    },
  };
}

function frozen(state: EcsState): Visible {
  return {
    state,
    liveTasks: (service) =>
      Object.values(state.tasks).filter((task) => task.service === service && task.status !== 'STOPPED'),
    deploymentsOf: (service) =>
      Object.values(state.deployments)
        .filter((record) => record.serviceArn === service)
        .sort((a, b) => b.createdAt - a.createdAt),
  };
}

/** What a view of the service is made from. */
export function factsOf(visible: Visible, service: Service): ServiceFacts {
  const prefix = revisionPrefix(service);
  return {
    service,
    revision: (id) => visible.state.revisions[prefix + id],
    tasks: visible.liveTasks(service.arn),
  };
}

import type { SavedState } from '../../../rehearsal/state/state.ts';
import { partsOf } from '../normal-form/saved.ts';
import type { Control } from './control.ts';

const over = new Set(['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED']);
/** A wall clock's milliseconds: a service that has not come to rest by then never does. */
const patience = 30_000;

/** Waits until ECS has nothing left to do by itself, and answers the state then. */
export async function stateAtRest(control: Control): Promise<SavedState> {
  const since = performance.now();
  for (;;) {
    const state = await control.save();
    if (isAtRest(state)) return state;
    if (performance.now() - since > patience) throw new Error('ECS has not come to rest');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Whether every deployment has ended and exactly the wanted tasks run, or none can. */
function isAtRest(state: SavedState): boolean {
  const { ecs } = partsOf(state);
  const services = Object.values(ecs.services);
  return (
    Object.values(ecs.deployments).every(({ status }) => over.has(status)) &&
    services.every((service) => {
      const tasks = Object.values(ecs.tasks).filter(
        (task) => task.service === service.arn && task.status !== 'STOPPED',
      );
      const running = tasks.every(({ status, desired }) => status === 'RUNNING' && desired === 'RUNNING');
      return running && (tasks.length === service.desiredCount || service.rollouts[0]?.halted === true);
    })
  );
}

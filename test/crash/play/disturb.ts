import type { FaultMatch, Fault } from '../../../rehearsal/faults/fault.ts';
import { until } from '../../journey/stage/until.ts';
import type { Ended, Started } from '../../journey/stage/step.ts';
import type { Control } from '../place/control.ts';
import type { Job } from './job.ts';
import { counts, type Trial } from './trial.ts';

/** What became of the command that was disturbed. */
export interface Disturbed {
  readonly ended: Ended;
  /** Whether the disturbance came about: a run may be over before its k-th request. */
  readonly struck: boolean;
  /** Whether the machine is gone, and with it the job's last step. */
  readonly lost: boolean;
}

/** Runs the command and disturbs it once, at a request that is counted. */
export async function disturb(control: Control, job: Job, trial: Trial): Promise<Disturbed> {
  const counted = counts(trial.kind);
  const match: FaultMatch = { nth: trial.k, ...(counted !== 'all' && { mutating: counted === 'changing' }) };
  await control.strike(match, faultOf(trial));
  const step = await job.start();
  switch (trial.kind) {
    case 'kill-first':
    case 'kill': {
      const struck = await heldIn(control, step);
      if (struck) step.kill('SIGKILL');
      const ended = await step.ended;
      await control.calm();
      return { ended, struck, lost: struck };
    }
    case 'cancel': {
      const struck = await heldIn(control, step);
      if (struck) await interrupt(control, step, trial.k);
      const ended = await step.ended;
      await control.calm();
      await job.post(ended);
      return { ended, struck, lost: false };
    }
    case 'lost':
    case 'throttle':
    case 'error':
    case 'stale': {
      const ended = await step.ended;
      const struck = (await control.struck()) > 0;
      await control.calm();
      await job.post(ended);
      return { ended, struck, lost: false };
    }
  }
}

function faultOf({ kind }: Trial): Fault {
  switch (kind) {
    case 'kill-first':
    case 'cancel':
      return { kind: 'hold-before' };
    case 'kill':
      return { kind: 'hold-after' };
    case 'lost':
      return { kind: 'cut-after' };
    case 'throttle':
      return { kind: 'throttle' };
    case 'error':
      return { kind: 'error', status: 500 };
    case 'stale':
      return { kind: 'stale-read' };
  }
}

/** Whether the step reached a request that is held; false where it ended without. */
async function heldIn(control: Control, step: Started): Promise<boolean> {
  const given = new AbortController();
  const held = await Promise.race([control.held(given.signal).then(() => true), step.ended.then(() => false)]);
  given.abort();
  return held;
}

/** As GitHub cancels a job: SIGINT, and what is not over some requests later is killed. The machine lives on. */
async function interrupt(control: Control, step: Started, k: number): Promise<void> {
  let over = false;
  void step.ended.then(() => {
    over = true;
  });
  step.kill('SIGINT');
  await until(async () => over || step.said().includes('got SIGINT'));
  await control.strike({ nth: graceOf(k) }, { kind: 'hold-before' });
  await control.letGo();
  if (await heldIn(control, step)) step.kill('SIGKILL');
}

/** How many requests the step gets after SIGINT: few or many, by the moment it came at. */
function graceOf(k: number): number {
  return 1 + ((k * 7919) % 37);
}

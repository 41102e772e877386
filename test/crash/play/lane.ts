import { openStage } from '../../journey/stage/stage.ts';
import type { Journey } from '../journeys/journey.ts';
import { controlOf } from '../place/control.ts';
import { jobOf } from './job.ts';
import { play, type Played } from './play.ts';
import { takeReference, type Reference } from './reference.ts';
import type { Trial } from './trial.ts';

/** A journey's own rehearsal, made up to the moment before the command, and what the undisturbed journey came to. */
export interface Lane {
  readonly journey: Journey;
  readonly reference: Reference;
  play(trial: Trial): Promise<Played>;
  close(): Promise<void>;
}

export async function openLane(journey: Journey): Promise<Lane> {
  const stage = await openStage();
  try {
    const control = controlOf(stage.endpoint);
    const prepared = await journey.prepare({ stage, control });
    const commit = prepared.commit ?? (await prepared.shop.repository.git('rev-parse', 'HEAD'));
    const reference = await takeReference(control, journey, jobOf(prepared, commit));
    return {
      journey,
      reference,
      play: (trial) => play(control, journey, reference, jobOf(prepared, commit, trial.bundles), trial),
      close: () => stage.close(),
    };
  } catch (error) {
    await stage.close();
    throw error;
  }
}

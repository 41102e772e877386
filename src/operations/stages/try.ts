import type { Attempt } from '../../domain/test-result.ts';
import type { TestStage } from '../../domain/test-stage.ts';
import type { StageVariables } from '../../ports/stage-host.ts';
import type { Bench } from './world.ts';

/** One try of one stage. */
export interface Try {
  readonly bench: Bench;
  readonly stage: TestStage;
  /** Aborted when its time is over or the job is cancelled. */
  readonly signal: AbortSignal;
  readonly output: (line: string) => void;
  /** Takes the stage's secrets out of what it leaves behind (I9). */
  readonly clean: (text: string) => string;
}

export type Tried = Omit<Attempt, 'seconds'>;

/** Whose end an aborted signal was. */
export function stoppedBy({ bench }: Pick<Try, 'bench'>): 'late' | 'cancelled' {
  return bench.world.cancel.aborted ? 'cancelled' : 'late';
}

/** What every command of a stage finds: what is declared, and what it is about. */
export function variablesOf({ bench, stage }: Try, more: Readonly<Record<string, string>> = {}): StageVariables {
  const { subject, world } = bench;
  return {
    environment: {
      ...stage.environment,
      WAYBILL_SERVICE: world.service,
      WAYBILL_ENVIRONMENT: 'test',
      WAYBILL_STAGE: stage.name,
      WAYBILL_COMMIT: subject.commit,
      WAYBILL_DIGEST: subject.digest,
      ...more,
    },
    secrets: stage.secrets,
  };
}

import type { Shop } from '../../journey/stage/shop.ts';
import type { Stage } from '../../journey/stage/stage.ts';
import type { Inputs } from '../../journey/stage/step.ts';
import type { Control } from '../place/control.ts';

/** A command that may be cut short anywhere, and what it comes to where it is not. */
export interface Journey {
  readonly name: string;
  /** What the command itself comes to, undisturbed: outcomes of `result`. */
  readonly ends: string;
  /** What the same command comes to once more (LEDGER, section 5). */
  readonly again: string;
  /** And a third time; as the second time unless said. */
  readonly last?: string;
  /** Whether `settle` may stand between, too; not where the command is `settle`, or needs what it would end. */
  readonly settles: boolean;
  /** Whether it deploys, which takes longest: it gets a smaller share of a sample. */
  readonly costly?: true;
  /**
   * Not where cancelling is an end of its own, which the same command does not mend: an entry that is named is gone then,
   * and where there is nothing to go back to, what is withdrawn is stranded.
   */
  readonly cancels?: false;
  /** Not where a read of a moment before puts two things that happen at once in the other order: another end, as true. */
  readonly stale?: false;
  /** Makes everything that is there before the command. */
  prepare(at: Place): Promise<Prepared>;
}

/** A rehearsal of one journey's own. */
export interface Place {
  readonly stage: Stage;
  readonly control: Control;
}

export interface Prepared {
  readonly shop: Shop;
  readonly action: string;
  readonly inputs: Inputs;
  /** Further variables of the step. */
  readonly environment?: Readonly<Record<string, string>>;
  /** The commit that the job is for, where it is not the newest. */
  readonly commit?: string;
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleInto } from '../../../scripts/bundle.ts';
import { planting } from '../../planted/planting.ts';
import { formatTrial, parseTrial, type Trial } from '../play/trial.ts';
import type { Assignment } from '../run/assignment.ts';
import { storyOf } from '../run/tally.ts';
import { playAll } from '../run/workers.ts';
import { aimed, type Aimed } from './bugs.ts';

/**
 * Plants each bug in a build of its own and plays the trials aimed at it, against the undisturbed journey of the real
 * bundles. Prints which trial caught it; answers the exit code: 1 where one was not caught, or nothing could be played.
 */
export async function playPlanted(compileCache: string): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'waybill-planted-'));
  try {
    const trials = new Map<Aimed, readonly Trial[]>();
    for (const [index, one] of aimed.entries()) {
      const bundles = join(folder, String(index));
      await bundleInto(bundles, [planting([one.bug])]);
      trials.set(
        one,
        one.trials.map((text) => ({ ...parseTrial(text), bundles })),
      );
    }
    const caught = new Map<string, string>();
    let broken = 0;
    await playAll(assignments([...trials.values()].flat()), compileCache, (result) => {
      if (result.kind === 'broken') {
        broken += 1;
        console.error(storyOf(result));
      } else if (result.kind === 'diverged' && result.trial.bundles !== undefined) {
        const saw =
          result.story.find((line) => /^(expected|after settle|where it was left|[a-z]+[.[])/.test(line)) ?? '';
        caught.set(result.trial.bundles, `${formatTrial(result.trial)}: ${saw}`);
      }
    });
    const rows = [...trials].map(([{ bug }, of]) => ({ bug, by: caught.get(of[0]?.bundles ?? '') }));
    const width = Math.max(...rows.map(({ bug }) => bug.name.length));
    for (const { bug, by } of rows) console.log(`${bug.name.padEnd(width)}  ${by?.slice(0, 160) ?? 'NOT CAUGHT'}`);
    const missed = rows.filter(({ by }) => by === undefined).length;
    console.log(`${rows.length - missed} of ${rows.length} planted bugs caught`);
    return missed === 0 && broken === 0 ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** One rehearsal for each journey, for all that is aimed at it. */
function assignments(trials: readonly Trial[]): readonly Assignment[] {
  return [...Map.groupBy(trials, ({ journey }) => journey)].map(([journey, those]) => ({
    id: journey,
    journey,
    trials: { kind: 'these', trials: those },
  }));
}

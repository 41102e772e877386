import { isPast } from '../domain/instant.ts';
import type { WrittenEntry } from '../domain/ledger/entry.ts';
import type { Began } from '../domain/ledger/state.ts';
import { compareRunning, type Running } from '../plan/running.ts';
import { baselineOf } from './baseline.ts';
import { bringAbout, type BroughtAbout } from './bring-about.ts';
import { goBack } from './go-back.ts';
import { head } from './record.ts';
import { say, targetOf, type Session } from './session.ts';

/**
 * For a runner whose UpdateService came late: the head had moved. Reads the head, brings about what it wants, reads the
 * head again, and repeats until it has not moved: so whoever comes last leaves the truth, also where nobody comes after.
 * Ends no entry but a return.
 */
export async function leaveTruth(session: Session): Promise<void> {
  for (let rounds = 0; rounds < 20; rounds += 1) {
    const newest = await head(session);
    if (newest === undefined) return;
    const open = newest.state.open;
    switch (open?.phase) {
      case 'returning':
        await goBack(session, newest);
        continue;
      case 'began':
        if (isPast(open.verdictBy, session.clock.now())) return;
        if ((await bringOpenBack(session, newest, open)).kind !== 'moved') return;
        continue;
      case 'admitted':
      case undefined: {
        const { outcome } = await bringBackAstray(session, newest);
        if (outcome?.kind !== 'moved') return;
      }
    }
  }
}

/** Sets again what another runner drives; how that ends is for its own runner to say. */
function bringOpenBack(session: Session, newest: WrittenEntry, open: Began): Promise<BroughtAbout> {
  return bringAbout(session, {
    revision: open.revision,
    state: newest.state,
    baseline: open.baseline,
    deadline: open.verdictBy,
    counts: {},
    cancel: session.cancel,
    stillWanted: async () => (await head(session, newest.header.number))?.digest === newest.digest,
  });
}

/**
 * What runs, held against the ledger's `current`; ours gone astray is replaced by it. `outcome`: what that came to; null
 * where nothing had gone astray.
 */
export async function bringBackAstray(
  session: Session,
  newest: WrittenEntry,
): Promise<{ readonly running: Running; readonly outcome: BroughtAbout | null }> {
  const { current } = newest.state;
  if (current === null) return { running: { kind: 'nothing' }, outcome: null };
  const observed = await session.orchestrator.observe(targetOf(session, current.revision));
  const running = compareRunning(newest.state, observed);
  if (running.kind !== 'astray') return { running, outcome: null };
  say(session, 'step', `${running.workloads.join(', ')} has gone astray: bringing the ledger's revision about`);
  const outcome = await bringAbout(session, {
    revision: current.revision,
    state: newest.state,
    baseline: baselineOf(observed),
    deadline: null,
    counts: {},
    cancel: null,
    stillWanted: async () => (await head(session, newest.header.number))?.digest === newest.digest,
  });
  return { running, outcome };
}

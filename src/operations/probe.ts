import type { EntryName, WrittenEntry } from '../domain/ledger/entry.ts';
import { isPast } from '../domain/instant.ts';
import type { Began } from '../domain/ledger/state.ts';
import type { Ending } from '../plan/ending.ts';
import { check, type Checked } from './check.ts';
import { conclude, type Concluded } from './conclude.ts';
import { bringOpenAbout, readOpen } from './deploy.ts';
import { endingOf } from './ending.ts';
import { leaveTruth } from './leave-truth.ts';
import { overtaken, overtakenBy, proveRunning, type Proof } from './proof.ts';
import { say, type Session } from './session.ts';

export interface Probed {
  readonly checked: Checked;
  readonly open: Began;
  readonly concluded: Concluded;
}

/**
 * Runs the entry's own probes, judges them, and ends the entry: verified, or rejected or withdrawn and back. A check
 * that says nothing is made again until the deadline; it never passes.
 */
export async function probe(
  session: Session,
  name: EntryName,
): Promise<Probed | { readonly kind: 'moved'; readonly number: number }> {
  const from = await readOpen(session, name);
  const open = from.state.open;
  if (open?.phase !== 'began') return { kind: 'moved', number: name.number };
  return settleByProbe(session, from, open);
}

/**
 * The verdict on an attempt that runs, and what follows from it. A check that says something counts only if what runs
 * is still the revision: it is read back before anything is concluded (I6).
 */
export async function settleByProbe(session: Session, from: WrittenEntry, open: Began): Promise<Probed> {
  const conclusion = async (checked: Checked, ending: Ending): Promise<Probed> => ({
    checked,
    open,
    concluded: await conclude(session, from, open, ending),
  });
  for (;;) {
    const checked = await check(session, open, open.probes, session.cancel);
    const ending = endingOfCheck(session, checked, open);
    if (ending !== undefined) {
      const proven = await endingOfProof(session, from, open, ending);
      if (proven !== 'again') return conclusion(checked, proven);
      say(session, 'step', 'another revision of ours was set meanwhile: bringing this one about again');
      const outcome = await bringOpenAbout(session, from, open, {});
      if (outcome.kind === 'moved') {
        await leaveTruth(session);
        return { checked, open, concluded: { kind: 'moved' } };
      }
      if (outcome.kind !== 'running') return conclusion(checked, endingOf(session, outcome));
      continue;
    }
    const definition = await overtakenBy(session, open, from.state);
    if (definition !== undefined) return conclusion(checked, overtaken(definition));
    say(session, 'progress', `no verdict yet: ${checked.judged.map((judged) => judged.reason).join('; ')}`);
    await session.clock.sleep(10, session.cancel);
  }
}

/** What a check's ending is worth once it is read back what runs; only a verdict is about what runs. */
async function endingOfProof(
  session: Session,
  from: WrittenEntry,
  open: Began,
  ending: Ending,
): Promise<Ending | 'again'> {
  if (ending.kind !== 'passed' && ending.kind !== 'failed') return ending;
  return endingByProof(await proveRunning(session, open.revision, from.state), ending);
}

/** An ending that rests on checks of the service, held against what really runs. */
export function endingByProof(proof: Proof, ending: Ending): Ending | 'again' {
  switch (proof.kind) {
    case 'own':
      return ending;
    case 'strangers':
      return { kind: 'failed', cause: 'configuration', reason: proof.reason, evidence: [proof.reason] };
    case 'foreign':
      return overtaken(proof.definition);
    case 'astray':
      return 'again';
  }
}

function endingOfCheck(session: Session, checked: Checked, open: Began): Ending | undefined {
  const evidence = checked.judged.map((judged) => `${judged.probe}: ${judged.verdict}, ${judged.reason}`);
  // At the deadline only going back is allowed, also with a verdict that came too late.
  const late = isPast(open.verdictBy, session.clock.now());
  const reason = checked.judged
    .filter((judged) => judged.verdict !== 'passed')
    .map((judged) => `${judged.probe} ${judged.verdict}: ${judged.reason}`)
    .join('; ');
  switch (checked.verdict) {
    case 'passed':
      return late
        ? { kind: 'no-verdict', reason: 'the verdict came after its deadline', evidence }
        : { kind: 'passed', passed: checked.passed, evidence };
    case 'failed':
      return { kind: 'failed', cause: 'image', reason, evidence };
    case 'inconclusive':
    case 'errored':
      if (session.cancel.aborted) return { kind: 'cancelled', reason: 'the job was cancelled' };
      return late ? { kind: 'no-verdict', reason, evidence } : undefined;
  }
}

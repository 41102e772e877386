import type { EntryName, WrittenEntry } from '../domain/ledger/entry.ts';
import { isPast } from '../domain/instant.ts';
import type { Began } from '../domain/ledger/state.ts';
import type { Ending } from '../plan/ending.ts';
import { check, type Checked } from './check.ts';
import { conclude, type Concluded } from './conclude.ts';
import { requireOpen } from './deploy.ts';
import { head } from './record.ts';
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
  const from = requireOpen(await head(session, name.number), name);
  const open = from.state.open;
  if (open?.phase !== 'began') return { kind: 'moved', number: name.number };
  return settleByProbe(session, from, open);
}

/** The verdict on an attempt that runs, and what follows from it. */
export async function settleByProbe(session: Session, from: WrittenEntry, open: Began): Promise<Probed> {
  for (;;) {
    const checked = await check(session, open, open.probes, session.cancel);
    const ending = endingOfCheck(session, checked, open);
    if (ending !== undefined) return { checked, open, concluded: await conclude(session, from, open, ending) };
    say(session, 'progress', `no verdict yet: ${checked.judged.map((judged) => judged.reason).join('; ')}`);
    await session.clock.sleep(10, session.cancel);
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

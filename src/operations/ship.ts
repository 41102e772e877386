import { secondsBetween } from '../domain/instant.ts';
import { parseEntryName, type EntryName } from '../domain/ledger/entry.ts';
import type { ServiceResult } from '../domain/result.ts';
import { labelOf } from '../plan/naming.ts';
import { awaitClosing } from './await-closing.ts';
import { deploy } from './deploy.ts';
import { endOpen } from './end-open.ts';
import { settleByProbe } from './probe.ts';
import { promote, type PromoteRequest, type Promoted } from './promote.ts';
import { begunResult, withClosing } from './result.ts';
import { unmetOf } from './unmet.ts';
import { untoldEnding } from './untold.ts';
import { head } from './record.ts';
import type { Session } from './session.ts';

/**
 * promote, deploy, probe, and settle or go back: the whole process, for one service in one environment. `untold` is
 * called with the end that an earlier attempt of the same run came to, whether or not this one makes another.
 */
export async function ship(
  session: Session,
  request: PromoteRequest,
  untold: (ending: ServiceResult) => void = () => undefined,
): Promise<ServiceResult> {
  const since = session.clock.now();
  const before = (await head(session))?.state.current ?? null;
  const promoted = await promote(session, request);
  const begun = begunResult('ship', session, promoted.resolved, before);
  const tellUntold = async (): Promise<void> => {
    const ending = await untoldEnding(session, promoted.before, since);
    if (ending !== undefined) untold(ending);
  };
  if (promoted.kind !== 'admitted') {
    await tellUntold();
    return { ...withPromotion(begun, promoted), seconds: secondsBetween(since, session.clock.now()) };
  }
  const name = parseEntryName(promoted.entry);
  if (name === undefined) return begun;
  const opened: ServiceResult = { ...begun, entry: promoted.entry };
  const deployed = await tellUntold()
    .then(() => deploy(session, name))
    .catch(async (error: unknown) => {
      if (!promoted.joined) await withdrawUnbegun(session, name, error);
      throw error;
    });
  if (deployed.kind === 'running') await settleByProbe(session, deployed.entry, deployed.open);
  const closing = await awaitClosing(session, name.number);
  if (closing === undefined) {
    return {
      ...opened,
      outcome: 'errored',
      message: `#${name.number} is still open; whoever comes next finishes it`,
      seconds: secondsBetween(since, session.clock.now()),
    };
  }
  const unmet = deployed.kind === 'concluded' && deployed.error !== undefined ? unmetOf(deployed.error, 'ship') : [];
  return { ...withClosing(opened, session, closing, since), unmet };
}

/** What broke before anything was touched leaves no lock behind; what began is finished by whoever comes. */
async function withdrawUnbegun(session: Session, name: EntryName, error: unknown): Promise<void> {
  const reason = error instanceof Error ? error.message.slice(0, 300) : 'it broke before it began';
  try {
    const open = (await head(session, name.number))?.state.open;
    if (open?.phase === 'admitted' && open.number === name.number) await endOpen(session, name, reason);
  } catch {
    // What broke is what people are told of; an entry that stays open ends by its own time.
  }
}

/** What a promotion that admitted nothing is told as; one that did is `admitted`. */
export function withPromotion(result: ServiceResult, promoted: Promoted): ServiceResult {
  switch (promoted.kind) {
    case 'admitted':
      return {
        ...result,
        outcome: 'admitted',
        good: true,
        entry: promoted.entry,
        message: promoted.joined
          ? `#${promoted.number} is open for this very revision: joined it`
          : `admitted as #${promoted.number}`,
        details: { ...result.details, changes: promoted.changes },
      };
    case 'unchanged':
      return {
        ...result,
        outcome: 'unchanged',
        good: true,
        message: 'this very revision runs there, verified: nothing to do',
        warnings: promoted.warnings,
      };
    case 'superseded':
      return {
        ...result,
        outcome: 'superseded',
        good: true,
        message: `${promoted.by} is verified there, and this commit lies behind it: nothing to do`,
      };
    case 'refused':
      return {
        ...result,
        outcome: 'refused',
        good: false,
        unmet: promoted.unmet,
        message: promoted.unmet.map((one) => one.message).join('; '),
      };
    case 'planned':
      return {
        ...result,
        outcome: 'planned',
        good: true,
        revision: promoted.revision,
        message: `would admit ${labelOf({ version: result.version, commit: result.commit, revision: { hash: promoted.revision, digest: promoted.resolved.digest, repository: '', workloads: [] } })}${promoted.adopt ? ', after adopting what runs' : ''}`,
        details: { ...result.details, changes: promoted.changes },
      };
  }
}

import { WaybillError } from '../domain/error.ts';
import type { WrittenEntry } from '../domain/ledger/entry.ts';
import type { Hold, Scope } from '../domain/ledger/hold.ts';
import { names } from '../plan/naming.ts';
import { ensureLedger } from './ledger/ensure.ts';
import { head, record } from './record.ts';
import { resolveVersion } from './resolve-version.ts';
import { ledgerOf, readersOf, type Session } from './session.ts';

/** Bans a version in this environment and those that require it, until a person releases it. On the record, with a reason. */
export async function hold(
  session: Session,
  request: { readonly version: string; readonly reason: string; readonly scope: Scope },
): Promise<WrittenEntry> {
  const resolved = await resolveVersion(session, request.version);
  const ledger = ledgerOf(session);
  await ensureLedger(ledger, readersOf(session));
  for (;;) {
    const newest = await head(session);
    const ways = newest?.state.waysBack ?? [];
    const revision = ways.find((way) => way.revision.digest === resolved.digest)?.revision.hash ?? null;
    if (request.scope === 'revision' && revision === null) {
      throw new WaybillError('input-invalid', {
        where: 'input "configuration-only"',
        message: `expected a version that ran in ${session.environment.name} with a configuration to hold, got ${request.version}`,
        fix: 'leave configuration-only out, to hold the image',
      });
    }
    const entry = await record(session, newest, {
      kind: 'held',
      hold: {
        scope: request.scope,
        digest: resolved.digest,
        sourceKey: resolved.sourceKey,
        revision,
        by: 'person',
        cause: null,
        reason: request.reason,
      },
    });
    if (entry !== undefined) return entry;
  }
}

/** Lifts holds: by number, or all that stand against a version. Undefined: none stands. */
export async function release(
  session: Session,
  request: { readonly ids: readonly number[]; readonly version: string | null; readonly reason: string },
): Promise<{ readonly entry: WrittenEntry; readonly released: readonly Hold[] } | undefined> {
  const { version } = request;
  for (;;) {
    const newest = await head(session);
    const holds = newest?.state.holds ?? [];
    const byVersion = version === null ? [] : await heldAgainst(session, holds, version, newest);
    const meant = holds.filter((one) => request.ids.includes(one.id) || byVersion.includes(one));
    if (meant.length === 0) return undefined;
    const ids = meant.map((one) => one.id);
    const entry = await record(session, newest, { kind: 'released', ids, reason: request.reason, by: 'person' });
    if (entry !== undefined) return { entry, released: meant };
  }
}

async function heldAgainst(
  session: Session,
  holds: readonly Hold[],
  version: string,
  newest: WrittenEntry | undefined,
): Promise<readonly Hold[]> {
  const judged =
    newest?.state.judgements.filter((one) => one.version !== null && one.version === version.replace(/^v/, '')) ?? [];
  const byName = holds.filter(
    (one) =>
      judged.some((judgement) => judgement.digest === one.digest) ||
      names(version, {
        revision: { digest: one.digest, hash: one.revision ?? '', repository: '', workloads: [] },
        version: null,
        commit: null,
        sourceKey: null,
      }),
  );
  if (byName.length > 0) return byName;
  const resolved = await resolveVersion(session, version);
  return holds.filter((one) => one.digest === resolved.digest);
}

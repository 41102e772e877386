import { binds } from '../../../src/domain/ledger/hold.ts';
import { millisecondsOf } from '../../../src/domain/instant.ts';
import { behaviourOf } from '../world/platform.ts';
import { releaseOfCommit } from '../world/shop.ts';
import { environments, ledgerOf } from './chain.ts';
import type { Check } from './check.ts';

export const holdsStay: Check = {
  holds: 'I5',
  name: 'a hold stands until it is released on the record',
  find: (played) =>
    environments.flatMap((environment) => {
      const standing = new Set<number>();
      return ledgerOf(played, environment).flatMap(({ header, event, state }) => {
        if (event.kind === 'held' || (event.kind === 'rejected' && event.holds)) standing.add(header.number);
        if (event.kind === 'released') for (const id of event.ids) standing.delete(id);
        const there = new Set(state.holds.map(({ id }) => id));
        return [...standing]
          .filter((id) => !there.has(id))
          .map((id) => `${environment} #${String(header.number)} has lost the hold of #${String(id)}`);
      });
    }),
};

export const verifiedByRight: Check = {
  holds: 'I5',
  name: 'nothing is verified under a hold, or against its probe',
  find: (played) =>
    environments.flatMap((environment) =>
      ledgerOf(played, environment).flatMap(({ header, event }, index, ledger) => {
        const open = ledger[index - 1]?.state.open;
        if (event.kind !== 'verified' || open?.phase !== 'began') return [];
        const where = `${environment} #${String(header.number)} verified`;
        const subject = { digest: open.revision.digest, sourceKey: open.sourceKey, revision: open.revision.hash };
        const holds = ledger[index - 1]?.state.holds.filter((hold) => binds(hold, subject)) ?? [];
        const release = releaseOfCommit(open.commit);
        const checks = played.deeds.filter(
          (deed) =>
            deed.kind === 'probed' &&
            deed.environment === environment &&
            deed.release === release &&
            deed.by === header.run &&
            deed.at <= millisecondsOf(header.time),
        );
        const last = checks.at(-1);
        const unproven =
          header.run.startsWith('before') || (last?.kind === 'probed' && last.good)
            ? []
            : [`${where} ${release ?? '?'} without a good probe by its writer`];
        return [...holds.map((hold) => `${where} under the hold of #${String(hold.id)}`), ...unproven];
      }),
    ),
};

export const judgedFirst: Check = {
  holds: 'I5',
  name: 'the judgement is written before anything goes back',
  find: ({ deeds, settled, history }) =>
    deeds.flatMap((deed) => {
      if (deed.kind !== 'stopped' && deed.kind !== 'sent') return [];
      const ledger = settled.ledgers[deed.environment];
      const head = ledger.find(({ header }) => header.number === deed.newest)?.state;
      const open = head?.open;
      if (open?.phase !== 'began') return [];
      const own = open.revision.workloads.some(({ definition }) => definition === deed.definition);
      // A runner of an earlier entry that slept may do its last deed late; it then had not read this entry.
      const knew = deed.kind === 'sent' ? deed.read >= open.number : true;
      if (deed.kind === 'stopped') {
        return own && !history.cast.some(({ role }) => role.kind === 'apply') && deed.read >= deed.newest
          ? [
              `${deed.by} stopped ${deed.definition} in ${deed.environment} while #${String(open.number)} was open and not judged`,
            ]
          : [];
      }
      return !own && knew && deed.read >= deed.newest
        ? [
            `${deed.by} sent ${deed.definition} to ${deed.environment} while #${String(open.number)} wanted another and was not judged`,
          ]
        : [];
    }),
};

export const rightlyRejected: Check = {
  holds: 'I5',
  name: 'a machine rejects only what failed by image or configuration, and in the scope that this has',
  find: (played) =>
    environments.flatMap((environment) =>
      ledgerOf(played, environment).flatMap(({ header, event }, index, ledger) => {
        if (event.kind !== 'rejected' || event.by !== 'machine' || event.reason === 'e2e failed') return [];
        const before = ledger[index - 1]?.state;
        const open = before?.open;
        const release = releaseOfCommit(open?.commit ?? null);
        if (open?.phase !== 'began' || release === null) return [];
        const where = `${environment} #${String(header.number)} rejected ${release}`;
        const subject = { digest: open.revision.digest, sourceKey: open.sourceKey, revision: open.revision.hash };
        if (before?.holds.some((hold) => binds(hold, subject)) === true) return [];
        const fate = played.history.fates[release];
        const bad = ['crashes', 'misconfigured', 'sick', 'flaky'].includes(fate) || played.history.outage !== null;
        if (!bad) return [`${where}, which is ${fate}: ${event.reason}`];
        const passed =
          before?.judgements.some(({ digest, passed: once }) => digest === open.revision.digest && once) ?? false;
        const scope = event.cause === 'configuration' || passed ? 'revision' : 'digest';
        return event.scope === scope ? [] : [`${where} with the scope ${event.scope}, where ${scope} is due`];
      }),
    ),
};

export const noRejectionLost: Check = {
  holds: 'I5',
  name: 'an attempt that was seen to fail by image or configuration ends rejected',
  find: (played) =>
    environments.flatMap((environment) =>
      ledgerOf(played, environment).flatMap(({ header, event, state }, index, ledger) => {
        const open = ledger[index - 1]?.state.open;
        if (
          event.kind !== 'withdrawn' ||
          open?.phase !== 'began' ||
          event.cause === 'cancelled' ||
          event.cause === 'overtaken'
        )
          return [];
        const release = releaseOfCommit(open.commit);
        const behaviour = release === null ? null : behaviourOf(played.history.fates[release]);
        if (behaviour?.kind !== 'fails' || (behaviour.cause !== 'image' && behaviour.cause !== 'configuration'))
          return [];
        const definitions = new Set(open.revision.workloads.map(({ definition }) => definition));
        const attempt = played.deeds.find(
          (deed) =>
            deed.kind === 'sent' &&
            deed.attempt !== null &&
            deed.newest < header.number &&
            deed.newest >= open.number &&
            definitions.has(deed.definition),
        );
        const replaced = played.deeds.some(
          (deed) =>
            (deed.kind === 'sent' || deed.kind === 'applied' || deed.kind === 'stopped') &&
            attempt !== undefined &&
            deed.at > attempt.at &&
            deed.at <= millisecondsOf(header.time) &&
            !(deed.kind === 'sent' && definitions.has(deed.definition)),
        );
        if (attempt === undefined || replaced || state.open?.phase !== 'returning') return [];
        const evident = attempt.at + behaviour.evidence * 1000 + 10_000 < millisecondsOf(header.time);
        return evident
          ? [
              `${environment} #${String(header.number)} withdrew ${release ?? '?'} as ${event.cause}, although it had failed by ${behaviour.cause}`,
            ]
          : [];
      }),
    ),
};

import { binds } from '../../../src/domain/ledger/hold.ts';
import { releaseOfCommit } from '../world/shop.ts';
import { environments, ledgerOf } from './chain.ts';
import type { Check } from './check.ts';

export const admittedByRight: Check = {
  holds: 'I3',
  name: 'what is admitted is under no hold here, verified in uat, and under no hold there',
  find: (played) =>
    environments.flatMap((environment) =>
      ledgerOf(played, environment).flatMap(({ header, event }, index, ledger) => {
        if (event.kind !== 'admitted') return [];
        const where = `${environment} #${String(header.number)} admitted ${releaseOfCommit(event.commit) ?? event.revision.digest}`;
        const subject = { digest: event.revision.digest, sourceKey: event.sourceKey, revision: event.revision.hash };
        const before = ledger[index - 1]?.state;
        const own = before?.holds.filter((hold) => binds(hold, subject)) ?? [];
        const found = own.map((hold) => `${where} although #${String(hold.id)} holds it`);
        if (environment === 'uat') return found;
        const rests = ledgerOf(played, 'uat').find(({ digest }) => header.restsOn.includes(digest));
        const judged = rests?.state.judgements.find(({ digest }) => digest === event.revision.digest);
        if (judged?.verdict !== 'verified')
          found.push(`${where}, which the uat entry it rests on does not call verified`);
        const verifiedHere = before?.judgements.some(
          ({ digest, verdict }) => digest === event.revision.digest && verdict === 'verified',
        );
        const inherited =
          rests?.state.holds.filter(
            (hold) => binds(hold, subject) && !(hold.by === 'machine' && verifiedHere === true),
          ) ?? [];
        return [...found, ...inherited.map((hold) => `${where} although #${String(hold.id)} of uat holds it`)];
      }),
    ),
};

export const beganAsAdmitted: Check = {
  holds: 'I3',
  name: 'what began is the very revision that was admitted',
  find: (played) =>
    environments.flatMap((environment) =>
      ledgerOf(played, environment).flatMap(({ header, event }, index, ledger) => {
        const open = ledger[index - 1]?.state.open;
        if (event.kind !== 'began' || open?.revision.hash === event.revision.hash) return [];
        return [
          `${environment} #${String(header.number)} began ${event.revision.hash.slice(0, 8)}, admitted was ${open?.revision.hash.slice(0, 8) ?? 'nothing'}`,
        ];
      }),
    ),
};

export const onlyAdmittedIsSent: Check = {
  holds: 'I3',
  name: 'UpdateService brings only what an entry had begun or what is a way back',
  find: ({ deeds, settled }) =>
    deeds.flatMap((deed) => {
      if (deed.kind !== 'sent') return [];
      const known = settled.ledgers[deed.environment].filter(({ header }) => header.number <= deed.newest);
      const may = known.some(({ event, state }) => {
        const revisions = [
          ...(event.kind === 'began' ? [event.revision] : []),
          ...state.waysBack.map(({ revision }) => revision),
          ...(state.current === null ? [] : [state.current.revision]),
        ];
        return revisions.some(({ workloads }) => workloads.some(({ definition }) => definition === deed.definition));
      });
      return may
        ? []
        : [`${deed.by} sent ${deed.definition} to ${deed.environment}/${deed.workload}, which nothing had begun`];
    }),
};

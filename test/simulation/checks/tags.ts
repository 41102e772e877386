import { environments, ledgerOf } from './chain.ts';
import type { Check } from './check.ts';
import type { LedgerState } from '../../../src/domain/ledger/state.ts';

/** What an environment's tag should name; undefined: nothing runs there by a verdict. */
function verifiedDigest(state: LedgerState | undefined): string | undefined {
  const current = state?.current;
  return current?.standing === 'verified' || current?.standing === 'rolled-back' ? current.revision.digest : undefined;
}

export const neverBefore: Check = {
  holds: 'I4',
  name: 'the tag follows the verdict and never leads it',
  find: (played) =>
    played.deeds.flatMap((deed) => {
      if (deed.kind !== 'tag') return [];
      const environment = environments.find((name) => deed.tag === `at.${name}`);
      if (environment === undefined) return [];
      const byThen = played.deeds.filter(
        (one) => one.kind === 'written' && one.environment === environment && one.at <= deed.at,
      );
      const known = [
        ...played.before.ledgers[environment],
        ...byThen.flatMap((one) => (one.kind === 'written' ? [one.entry] : [])),
      ];
      return known.some(({ state }) => verifiedDigest(state) === deed.digest)
        ? []
        : [`${deed.by} moved ${deed.tag} to ${deed.digest.slice(0, 15)}, which no verdict had passed by then`];
    }),
};

export const tagTrue: Check = {
  holds: 'I4',
  name: 'once settled, the tag names what runs there by a verdict',
  find: (played) =>
    environments.flatMap((environment) => {
      const wanted = verifiedDigest(ledgerOf(played, environment).at(-1)?.state);
      const named = played.settled.tags.get(`at.${environment}`);
      if (wanted === undefined || named === wanted) return [];
      return [`at.${environment} names ${named?.slice(0, 15) ?? 'nothing'}, the ledger says ${wanted.slice(0, 15)}`];
    }),
};

export const tagOnce: Check = {
  holds: 'I4',
  name: 'with nobody coming, the tag names at least what once ran there by a verdict',
  find: ({ nobody }) =>
    environments.flatMap((environment) => {
      const named = nobody.tags.get(`at.${environment}`);
      if (named === undefined) return [];
      const once = nobody.ledgers[environment].some(({ state }) => verifiedDigest(state) === named);
      return once ? [] : [`at.${environment} names ${named.slice(0, 15)}, which never ran there by a verdict`];
    }),
};

export const builtOnce: Check = {
  holds: 'I1',
  name: 'one source key has one image, stamped, and all builds answer with it',
  find: ({ deeds, players }) => {
    const named = new Map<string, Set<string>>();
    for (const deed of deeds) {
      if (deed.kind === 'tag' && deed.tag.startsWith('src-'))
        named.set(deed.tag, (named.get(deed.tag) ?? new Set()).add(deed.digest));
    }
    const moved = [...named].filter(([, digests]) => digests.size > 1).map(([tag]) => `${tag} was written twice`);
    const answered = new Set(
      players.flatMap(({ part }) =>
        part.kind === 'answered' && part.what === 'build' && part.digest !== null ? [part.digest] : [],
      ),
    );
    return answered.size > 1
      ? [...moved, `builds of one source answered ${[...answered].map((digest) => digest.slice(0, 15)).join(' and ')}`]
      : moved;
  },
};

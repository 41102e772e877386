import { environments, ledgerOf } from './chain.ts';
import type { Check } from './check.ts';

/** What an operation may throw when an answer was lost, or for what it was asked. */
const expected = new Set([
  'registry-unreachable',
  'platform-unreachable',
  'version-unknown',
  'entry-not-open',
  'manifest-missing',
  'workload-unsupported',
  'refused',
  'stamp-missing',
  'tag-taken',
]);

export const everyoneEnds: Check = {
  holds: 'I8',
  name: 'whoever lives comes to an end',
  find: ({ players, lastPart }) => [
    ...players.filter(({ part }) => part.kind === 'never-ended').map(({ player }) => `${player.name} never ends`),
    ...lastPart.filter(({ kind }) => kind === 'never-ended').map(() => 'whoever comes last never ends'),
  ],
};

export const nothingBreaks: Check = {
  holds: 'I7',
  name: 'nothing is thrown but for a lost answer or a wrong request',
  find: ({ players, lastPart }) => [
    ...players.flatMap(({ player, part }) =>
      part.kind === 'threw' && !expected.has(part.code) ? [`${player.name} threw ${part.code}: ${part.message}`] : [],
    ),
    ...lastPart.flatMap((part) =>
      part.kind === 'threw' && part.code !== 'version-unknown'
        ? [`whoever comes last threw ${part.code}: ${part.message}`]
        : [],
    ),
  ],
};

/** Which closing entries go with what people are told. */
const closings: Readonly<Record<string, readonly string[]>> = {
  deployed: ['verified', 'deployed'],
  'rolled-back': ['rolled-back', 'rejected'],
  errored: ['rolled-back', 'deployed', 'withdrawn'],
  failed: ['stranded'],
  overtaken: ['withdrawn'],
  cancelled: ['withdrawn', 'rolled-back'],
};

export const answersTrue: Check = {
  holds: 'I7',
  name: 'what a ship answers is what the entry that closed it says',
  find: (played) =>
    played.players.flatMap(({ player, part }) => {
      if (part.kind !== 'answered' || part.what !== 'ship' || part.closing === null) return [];
      const entry = environments
        .flatMap((environment) => ledgerOf(played, environment))
        .find(({ digest }) => digest === part.closing);
      if (entry === undefined) return [`${player.name} answered ${part.outcome} by an entry that does not exist`];
      const may = closings[part.outcome] ?? [];
      return may.includes(entry.event.kind)
        ? []
        : [`${player.name} answered ${part.outcome}, but #${String(entry.header.number)} says ${entry.event.kind}`];
    }),
};

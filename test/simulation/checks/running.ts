import type { LedgerState } from '../../../src/domain/ledger/state.ts';
import type { EnvironmentName } from '../history.ts';
import type { Played, Scene } from '../play/play.ts';
import { behaviourOf } from '../world/platform.ts';
import { releaseOfCommit } from '../world/shop.ts';
import type { MemoryWorkload } from '../../ports/memory-platform.ts';
import { environments } from './chain.ts';
import type { Check } from './check.ts';

/** The workloads that do not run what the ledger's `current` says. */
function astray(state: LedgerState, running: readonly MemoryWorkload[]): readonly MemoryWorkload[] {
  const { current } = state;
  return running.filter((workload) => {
    const record = current?.revision.workloads.find(({ name }) => name === workload.name);
    if (record?.definition === workload.definition) return false;
    return !(current?.standing === 'adopted' && record?.base === workload.definition);
  });
}

function isForeign(played: Played, environment: EnvironmentName, definition: string): boolean {
  return (
    played.deeds.some((deed) => deed.kind === 'applied' && deed.definition === definition) ||
    // What stood there before anything of ours.
    played.before.running[environment].some((workload) => workload.completed.at(-1)?.definition === definition)
  );
}

/** Whether what is current comes up where it is deployed once more: what cannot is no ledger's fault. */
function comesUp({ history }: Played, state: LedgerState): boolean {
  const release = releaseOfCommit(state.current?.commit ?? null);
  return release === null || behaviourOf(history.fates[release]).kind === 'succeeds';
}

/** Whether the ledger claims to know what runs. */
function isKnown(state: LedgerState | undefined): state is LedgerState & { readonly current: object } {
  const standing = state?.current?.standing;
  return standing === 'verified' || standing === 'rolled-back' || standing === 'adopted';
}

function stateOf(scene: Scene, environment: EnvironmentName): LedgerState | undefined {
  return scene.ledgers[environment].at(-1)?.state;
}

export const idle: Check = {
  holds: 'I8',
  name: 'once somebody has come, no entry is open',
  find: ({ settled }) =>
    environments.flatMap((environment) => {
      const open = stateOf(settled, environment)?.open;
      return open === null || open === undefined
        ? []
        : [`#${String(open.number)} of ${environment} is still ${open.phase}`];
    }),
};

export const runsCurrent: Check = {
  holds: 'I7',
  name: 'once somebody has come, what runs is current, or what another tool deployed',
  find: (played) =>
    environments.flatMap((environment) => {
      const state = stateOf(played.settled, environment);
      if (!isKnown(state) || !comesUp(played, state)) return [];
      return astray(state, played.settled.running[environment])
        .filter(({ definition }) => !isForeign(played, environment, definition))
        .map(({ name, definition }) => `${environment}/${name} runs ${definition}, the ledger says otherwise`);
    }),
};

export const atRest: Check = {
  holds: 'I8',
  name: 'once somebody has come and time has passed, no deployment goes on, but where people were paged',
  find: ({ settled }) =>
    environments.flatMap((environment) =>
      !isKnown(stateOf(settled, environment))
        ? []
        : settled.running[environment].flatMap(({ name, attempts }) =>
            attempts
              .filter(({ phase }) => phase !== 'ended')
              .map(({ id }) => `${id} of ${environment}/${name} never ends`),
          ),
    ),
};

export const neverUnadmitted: Check = {
  holds: 'I3',
  name: 'what runs was admitted, adopted, or deployed by another tool; with nobody coming too',
  find: (played) =>
    [played.nobody, played.settled].flatMap((scene) =>
      environments.flatMap((environment) => {
        const known = new Set(
          scene.ledgers[environment].flatMap(({ state }) =>
            [state.open, state.current, ...state.waysBack].flatMap(
              (one) => one?.revision.workloads.flatMap(({ definition, base }) => [definition, base]) ?? [],
            ),
          ),
        );
        return scene.running[environment]
          .filter(({ definition }) => !known.has(definition) && !isForeign(played, environment, definition))
          .map(({ name, definition }) => `${environment}/${name} runs ${definition}, which nothing had admitted`);
      }),
    ),
};

export const leftRight: Check = {
  holds: 'LEDGER 4',
  name: 'whoever comes last leaves the truth: with nobody coming, an idle ledger runs current',
  find: (played) =>
    environments.flatMap((environment) => {
      const state = stateOf(played.nobody, environment);
      if (!isKnown(state) || !comesUp(played, state) || state.open !== null) return [];
      const wrong = astray(state, played.nobody.running[environment]).filter(
        ({ definition }) => !isForeign(played, environment, definition),
      );
      return wrong.length === 0 || isExcused(played, environment)
        ? []
        : wrong.map(
            ({ name, definition }) => `${environment}/${name} was left on ${definition}, and nobody was cut short`,
          );
    }),
};

/** Somebody died, was misled by a stale read, or got no answer: then nobody was there any more to leave the truth. */
function isExcused({ players }: Played, environment: EnvironmentName): boolean {
  return players.some(
    ({ player, part, actor }) =>
      (actor.environment === environment || actor.role.kind === 'take-back') &&
      (part.kind === 'died' || part.kind === 'threw' || player.misled),
  );
}

export const endsItself: Check = {
  holds: 'I8',
  name: 'with nobody coming, what no runner was cut short in is closed',
  find: (played) =>
    environments.flatMap((environment) => {
      const open = stateOf(played.nobody, environment)?.open;
      if (open === null || open === undefined || isExcused(played, environment)) return [];
      return [`#${String(open.number)} of ${environment} was left ${open.phase}, and nobody was cut short`];
    }),
};

import { isHeld } from '../../../src/domain/ledger/ways-back.ts';
import { millisecondsOf } from '../../../src/domain/instant.ts';
import type { Played } from '../play/play.ts';
import type { Applied, LedgerEntry, Sent } from '../play/record.ts';
import { environments, ledgerOf } from './chain.ts';
import type { Check } from './check.ts';

interface Span {
  readonly number: number;
  readonly definitions: ReadonlySet<string | null>;
  readonly from: number;
  /** The number of the entry that ended the phase `began`. */
  readonly to: number;
  readonly verdictBy: number;
}

/** The attempts of a ledger: from the entry that began each to the one that ended it. */
function spans(ledger: readonly LedgerEntry[]): readonly Span[] {
  return ledger.flatMap(({ header, event, state }): Span[] => {
    const open = state.open;
    if (event.kind !== 'began' || open?.phase !== 'began') return [];
    const end = ledger.find((later) => later.header.number > header.number && later.state.open?.phase !== 'began');
    return [
      {
        number: open.number,
        definitions: new Set(event.revision.workloads.map(({ definition }) => definition)),
        from: header.number,
        to: end?.header.number ?? Number.POSITIVE_INFINITY,
        verdictBy: millisecondsOf(open.verdictBy),
      },
    ];
  });
}

function sentOf(played: Played): readonly Sent[] {
  return played.deeds.filter((deed) => deed.kind === 'sent');
}

export const oneDeployment: Check = {
  holds: 'I7',
  name: 'one attempt is deployed once; again only where something else of ours or theirs had replaced it',
  find: (played) =>
    environments.flatMap((environment) =>
      spans(ledgerOf(played, environment)).flatMap((span) => {
        const within = sentOf(played).filter(
          (sent) =>
            sent.environment === environment &&
            sent.attempt !== null &&
            sent.newest >= span.from &&
            sent.newest < span.to &&
            span.definitions.has(sent.definition),
        );
        return within.flatMap((sent, index) => {
          const former = within.slice(0, index).findLast(({ workload }) => workload === sent.workload);
          if (former === undefined) return [];
          const between = played.deeds.some(
            (deed) =>
              (deed.kind === 'sent' || deed.kind === 'applied' || deed.kind === 'stopped') &&
              deed.environment === environment &&
              deed.workload === sent.workload &&
              deed.at >= former.at &&
              deed.at <= sent.at &&
              (deed.kind === 'stopped' || deed.definition !== sent.definition),
          );
          return between
            ? []
            : [`#${String(span.number)} of ${environment} was deployed twice: by ${former.by}, then by ${sent.by}`];
        });
      }),
    ),
};

export const forwardInTime: Check = {
  holds: 'LEDGER 4',
  name: 'after verdict-by nobody goes forward, unless the clock was read before it',
  find: (played) =>
    environments.flatMap((environment) =>
      spans(ledgerOf(played, environment)).flatMap((span) =>
        sentOf(played)
          .filter(
            (sent) =>
              sent.environment === environment &&
              sent.newest >= span.from &&
              sent.newest < span.to &&
              span.definitions.has(sent.definition) &&
              sent.attempt !== null &&
              sent.clock >= span.verdictBy,
          )
          .map((sent) => `${sent.by} deployed #${String(span.number)} of ${environment} after its verdict-by`),
      ),
    ),
};

export const neverStopped: Check = {
  holds: 'LEDGER 4',
  name: 'what the head wants is never stopped, unless by who had read another head; returning above all',
  find: (played) =>
    played.deeds.flatMap((deed) => {
      if (deed.kind !== 'stopped' || deed.read < deed.newest || isMisled(played, deed.by)) return [];
      const head = ledgerOf(played, deed.environment).find(({ header }) => header.number === deed.newest);
      if (!wanted(head, deed.definition)) return [];
      // What may be gone back to is wanted as one of several: only while nothing better was known is it meant.
      const open = head?.state.open;
      const taken =
        open?.phase === 'returning' && open.revision.workloads.some(({ definition }) => definition === deed.definition);
      return taken
        ? []
        : [`${deed.by} stopped ${deed.definition} in ${deed.environment}, which #${String(deed.newest)} wanted`];
    }),
};

/**
 * One UpdateService too many is harmless, and allowed, only so: the head wanted it when its sender last read it, the
 * head moved between that reading and the sending, and the sender sends no second one for that entry.
 */
export const oneTooMany: Check = {
  holds: 'LEDGER 9',
  name: 'an UpdateService that the head does not want is sent only by who had read it wanted, and once',
  find: (played) => {
    const strays = new Map<string, number>();
    return sentOf(played).flatMap((sent) => {
      if (sent.attempt === null) return [];
      const ledger = ledgerOf(played, sent.environment);
      const wants = (number: number): boolean =>
        wanted(
          ledger.find(({ header }) => header.number === number),
          sent.definition,
        );
      if (wants(sent.newest)) return [];
      const where = `${sent.by} sent ${sent.definition} to ${sent.environment}/${sent.workload} at #${String(sent.newest)}`;
      if (sent.read >= sent.newest && !isMisled(played, sent.by))
        return [`${where}, which wanted something else, as it had read`];
      if (!wants(sent.read) && !isMisled(played, sent.by))
        return [`${where}; it had read #${String(sent.read)}, which did not want that either`];
      const key = `${sent.by} ${sent.environment} ${sent.workload} ${sent.definition} ${String(sent.read)}`;
      strays.set(key, (strays.get(key) ?? 0) + 1);
      return (strays.get(key) ?? 0) > 1 ? [`${where}, once more after it had been told`] : [];
    });
  },
};

function isMisled({ players }: Played, name: string): boolean {
  return players.some(({ player }) => player.name === name && player.misled);
}

/** Whether a head wants a definition: the open revision, where it goes back to, or what is current. */
function wanted(entry: LedgerEntry | undefined, definition: string): boolean {
  if (entry === undefined) return false;
  const { open, current, waysBack, holds } = entry.state;
  const has = (
    revision: { readonly workloads: readonly { readonly definition: string | null }[] } | undefined,
  ): boolean => revision?.workloads.some((workload) => workload.definition === definition) ?? false;
  switch (open?.phase) {
    case 'began':
      return has(open.revision);
    case 'returning':
      return waysBack.some((way) => !isHeld(way, holds) && has(way.revision));
    case 'admitted':
    case undefined:
      // Drift is gone back from out of an idle ledger, right after it was adopted.
      return has(current?.revision) || (current?.standing === 'adopted' && waysBack.some((way) => has(way.revision)));
  }
}

/** Longer than whoever goes back needs from a look at what runs to their UpdateService, if nothing befalls them. */
const momentMilliseconds = 30_000;

export const theirsStays: Check = {
  holds: 'LEDGER 4',
  name: 'no machine goes back over what another tool had deployed since',
  find: (played) =>
    sentOf(played).flatMap((sent) => {
      const ledger = ledgerOf(played, sent.environment);
      const head = ledger.find(({ header }) => header.number === sent.newest);
      const open = head?.state.open;
      if (open?.phase !== 'returning' || open.cause === 'person' || open.cause === 'drift' || isMisled(played, sent.by))
        return [];
      const began = played.deeds.findLast(
        (deed) =>
          deed.kind === 'written' &&
          deed.environment === sent.environment &&
          deed.entry.event.kind === 'began' &&
          deed.entry.header.number < sent.newest,
      );
      const theirs = played.deeds.find(
        (deed) =>
          deed.kind === 'applied' &&
          deed.environment === sent.environment &&
          deed.workload === sent.workload &&
          deed.at > (began?.at ?? Infinity) &&
          deed.at < sent.at - momentMilliseconds &&
          !isReplaced(played, deed, sent.at) &&
          !hasSlept(played, sent.by, deed.at),
      );
      return theirs === undefined
        ? []
        : [`${sent.by} went back in ${sent.environment} (${open.cause}) over what ${theirs.by} had deployed`];
    }),
};

/** Whether something of ours was set over a deployment of theirs before a moment. */
function isReplaced({ deeds }: Played, theirs: Applied, until: number): boolean {
  return deeds.some(
    (deed) =>
      (deed.kind === 'sent' || deed.kind === 'stopped') &&
      deed.environment === theirs.environment &&
      deed.workload === theirs.workload &&
      deed.at >= theirs.at &&
      deed.at < until,
  );
}

function hasSlept({ theatre }: Played, who: string, since: number): boolean {
  return theatre.stage.acts.some((act) => act.who === who && act.at >= since && act.mishap?.kind === 'sleeps');
}

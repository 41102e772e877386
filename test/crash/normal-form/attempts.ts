import { openOf, revisionOf, type Chain, type ChainEntry } from './chain.ts';
import { isLoose, type Loose } from './saved.ts';

/**
 * The entries of one `admitted`, to its end where it has one, and the release with which the machine lifts its own
 * rejection. What people hold and release in between belongs to nobody.
 */
export interface Attempt {
  readonly entries: readonly ChainEntry[];
  readonly revision: string | undefined;
}

/** A ledger without the attempts that another stands for. */
export interface Told {
  readonly kept: readonly ChainEntry[];
  readonly takenOut: readonly Attempt[];
  /** What an entry is called: `(entry 3)`, counted among those that are kept; for one that is not, what stands for it. */
  readonly names: ReadonlyMap<number, string>;
  /** The entries with which withdrawn attempts went back: what stands by one of them stands as it had stood before. */
  readonly returns: ReadonlySet<number>;
  /** Lifted rejections of attempts that were taken out, with the entry that admits the same image again. */
  readonly lifted: ReadonlyMap<number, string>;
  readonly problems: readonly string[];
}

/** What an attempt that left everything as it was looks like: withdrawn, or rejected and that lifted again. */
const leavesNothing = [
  'admitted withdrawn',
  'admitted began withdrawn rolled-back',
  'admitted began rejected rolled-back released',
];

/**
 * Takes out every withdrawn attempt that a later one of the same revision stands for: LEDGER's table lets the same
 * command make a new attempt there, and holds that the withdrawn one left the service, the tag and the holds as they
 * were. That it did is checked, entry by entry. With `trailing`, also the last one, that nothing stands for. `idle`: no task
 * is wanted, so that no probe of a way back can run.
 */
export function tell(chain: Chain, { trailing, idle }: { readonly trailing: boolean; readonly idle: boolean }): Told {
  const attempts = attemptsIn(chain.entries);
  const takenOut = attempts.filter((attempt, index) => {
    if (!isWithdrawn(attempt)) return false;
    const next = attempts[index + 1];
    if (next === undefined) return trailing && isLast(attempt, chain) && (idle || probeOf(attempt) !== 'not-run');
    if (next.revision !== attempt.revision) return false;
    // One that never went back has no probe that could differ; of what was only found there nothing was ever proven.
    const probe = probeOf(attempt);
    return (
      probe === undefined || isOnlyAdopted(attempt, chain) || probe === (probeOf(next) ?? (idle ? 'not-run' : 'passed'))
    );
  });
  const gone = new Set(takenOut.flatMap(({ entries }) => entries));
  const kept = chain.entries.filter((entry) => !gone.has(entry));
  const lifted = new Map<number, string>();
  const names = new Map(kept.map(({ number }, index): [number, string] => [number, `(entry ${index + 1})`]));
  for (const attempt of takenOut.toReversed()) {
    const standing = attempts
      .slice(attempts.indexOf(attempt) + 1)
      .find(({ revision }) => revision === attempt.revision);
    for (const entry of attempt.entries) names.set(entry.number, standInFor(entry, chain, standing, names));
    const rejection = attempt.entries.find(({ kind }) => kind === 'rejected')?.number ?? 0;
    lifted.set(rejection, names.get(standing?.entries[0]?.number ?? 0) ?? '(withdrawn)');
  }
  const withdrawn = attempts.filter(isWithdrawn).flatMap(({ entries }) => entries);
  const returns = withdrawn.filter(({ kind }) => kind === 'rolled-back').map(({ number }) => number);
  return {
    kept,
    takenOut,
    names,
    returns: new Set(returns),
    lifted,
    problems: [...chain.problems, ...takenOut.flatMap((attempt) => whatItLeft(attempt, chain))],
  };
}

function attemptsIn(entries: readonly ChainEntry[]): readonly Attempt[] {
  const found: { entries: ChainEntry[]; revision: string | undefined }[] = [];
  let open = false;
  for (const entry of entries) {
    if (entry.kind === 'admitted') found.push({ entries: [], revision: revisionOf(entry.event) });
    if (entry.kind === 'admitted') open = true;
    const lifts = entry.kind === 'released' && entry.event['by'] === 'machine';
    if (lifts) found.at(-1)?.entries.push(entry);
    if (!open || entry.kind === 'held' || entry.kind === 'released') continue;
    found.at(-1)?.entries.push(entry);
    open = openOf(entry) !== undefined;
  }
  return found;
}

function isWithdrawn({ entries }: Attempt): boolean {
  const judgement = entries.find(({ kind }) => kind === 'withdrawn' || kind === 'rejected');
  if (judgement === undefined || judgement.event['cause'] === 'overtaken') return false;
  return leavesNothing.includes(entries.map(({ kind }) => kind).join(' '));
}

/** What checking the way back came to, where the attempt went back: another result than that of its stand-in stays. */
function probeOf({ entries }: Attempt): unknown {
  return entries.find(({ kind }) => kind === 'rolled-back')?.event['probe'];
}

function isOnlyAdopted({ entries: [first] }: Attempt, chain: Chain): boolean {
  const current = chain.entries[(first?.number ?? 0) - 2]?.state['current'];
  return isLoose(current) && current['standing'] === 'adopted';
}

function isLast({ entries }: Attempt, chain: Chain): boolean {
  return entries.at(-1) === chain.entries.at(-1);
}

/** The entry of the same kind of the attempt that stands for it; what made the way back what runs, for the return. */
function standInFor(
  entry: ChainEntry,
  chain: Chain,
  standing: Attempt | undefined,
  names: ReadonlyMap<number, string>,
): string {
  if (entry.kind === 'rolled-back') {
    const current = chain.entries[entry.number - 2]?.state['current'];
    const number = isLoose(current) ? Number(current['number']) : 0;
    return chain.entries[number - 1] === undefined ? '(nothing)' : nameOf(number, chain, names);
  }
  const same = standing?.entries.find(({ kind }) => kind === entry.kind) ?? standing?.entries[0];
  return same === undefined ? '(withdrawn)' : (names.get(same.number) ?? '(withdrawn)');
}

/** A return that is taken out itself goes by what it returned to. */
function nameOf(number: number, chain: Chain, names: ReadonlyMap<number, string>): string {
  const known = names.get(number);
  if (known !== undefined) return known;
  const entry = chain.entries[number - 1];
  return entry === undefined ? '(nothing)' : standInFor(entry, chain, undefined, names);
}

/** What is not as it was before the attempt: nothing may be. */
function whatItLeft({ entries }: Attempt, chain: Chain): readonly string[] {
  const first = entries[0];
  const last = entries.at(-1);
  if (first === undefined || last === undefined) return [];
  const before = chain.entries[first.number - 2]?.state ?? {};
  const differs = (what: string, of: (state: Loose) => unknown): string[] =>
    JSON.stringify(of(before)) === JSON.stringify(of(last.state)) ? [] : [`${what} is not as before #${first.number}`];
  return [
    ...differs('what runs', (state) => revisionOf(state['current'])),
    ...differs('a way back', (state) => listOf(state['waysBack']).map(revisionOf)),
    ...differs('a hold', (state) => listOf(state['holds'])),
    ...differs('a judgement', (state) =>
      listOf(state['judgements']).filter((one) => isLoose(one) && one['digest'] !== digestOf(first)),
    ),
  ];
}

function digestOf(entry: ChainEntry): unknown {
  const revision = entry.event['revision'];
  return isLoose(revision) ? revision['digest'] : undefined;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

import { listOf, type Told } from './attempts.ts';
import type { ChainEntry } from './chain.ts';
import { named, type Names } from './names.ts';
import { isLoose, type Loose } from './saved.ts';

/** Who ran it and when, what makes bytes differ, and the link to the entry before, which is checked and not shown. */
const dropped = new Set(['nonce', 'run', 'previous', 'time', 'at', 'since']);
const numbers = new Set(['number', 'id', 'rejection']);
/** Deadlines: in an event by how long after it, in a state not again. */
const deadlines = new Set(['admitBy', 'verdictBy', 'leaseUntil']);

/** A ledger in normal form: every kept entry with its event, and the state after it. */
export function ledgerForm(told: Told, names: Names): readonly Loose[] {
  return told.kept.map((entry) => {
    const shown = (value: unknown): unknown => show(value, entry, names);
    return {
      header: shown(entry.header),
      event: shown(inWords(entry.event)),
      state: shown(stateForm(entry.state, told)),
    };
  });
}

function show(value: unknown, entry: ChainEntry, names: Names): unknown {
  if (typeof value === 'string') return named(value, names);
  if (Array.isArray(value)) return (value as readonly unknown[]).map((one) => show(one, entry, names));
  if (!isLoose(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]): [string, unknown][] => {
      if (dropped.has(key)) return [];
      if (deadlines.has(key)) return 'kind' in value ? [[key, hoursAfter(entry, one)]] : [];
      if (numbers.has(key) && typeof one === 'number') return [[key, names.entries.get(one) ?? one]];
      if (key === 'ids') return [[key, listOf(one).map((id) => names.entries.get(Number(id)) ?? id)]];
      return [[named(key, names), show(one, entry, names)]];
    }),
  );
}

function hoursAfter(entry: ChainEntry, instant: unknown): string {
  const hours = (Date.parse(String(instant)) - Date.parse(String(entry.header['time']))) / 3_600_000;
  return `${hours.toFixed(1)} h later`;
}

/**
 * The cause of an ending decides, whoever noticed it: the words and the evidence are those of whoever did, so that there
 * are some is all that is compared. What a person said, and what a verdict rests on, is compared as it is.
 */
function inWords(value: Loose): Loose {
  const byMachine = value['kind'] === 'rejected' && value['by'] === 'machine';
  if (!byMachine && value['kind'] !== 'withdrawn' && value['kind'] !== 'stranded') return value;
  return { ...value, reason: wordsIn(value['reason']), ...('evidence' in value && { evidence: '(evidence)' }) };
}

function wordsIn(reason: unknown): string {
  return typeof reason === 'string' && reason !== '' ? '(words)' : '(no words)';
}

function stateForm(state: Loose, told: Told): Loose {
  const { open, current, waysBack, holds, judgements } = state;
  const verdictOnly = (part: unknown, key: string): unknown =>
    isLoose(part) && part[key] === 'rolled-back' && told.returns.has(Number(part['number']))
      ? { ...part, [key]: 'verified' }
      : part;
  return {
    ...state,
    open:
      isLoose(open) && open['because'] !== undefined && open['cause'] !== 'person'
        ? { ...open, reason: wordsIn(open['reason']) }
        : open,
    current: verdictOnly(current, 'standing'),
    waysBack: listOf(waysBack).map((way) => verdictOnly(way, 'kind')),
    holds: listOf(holds).map((hold) =>
      isLoose(hold) && hold['by'] === 'machine' ? { ...hold, reason: wordsIn(hold['reason']) } : hold,
    ),
    judgements: listOf(judgements)
      .map((judgement) => judgementForm(judgement, told))
      .filter((judgement) => !isOfTakenOut(judgement, told)),
  };
}

/** A rejection that was lifted says no more than that the image is let in again. */
function judgementForm(judgement: unknown, told: Told): unknown {
  if (!isLoose(judgement) || judgement['verdict'] !== 'rejected') return judgement;
  const again = told.lifted.get(Number(judgement['number']));
  return again === undefined ? judgement : { ...judgement, verdict: 'admitted', number: again };
}

/** That a withdrawn attempt was let in is remembered by its digest, where nothing else is known of it. */
function isOfTakenOut(judgement: unknown, told: Told): boolean {
  if (!isLoose(judgement) || judgement['verdict'] !== 'admitted') return false;
  const { number } = judgement;
  return number === '(withdrawn)' || told.names.get(Number(number)) === '(withdrawn)';
}

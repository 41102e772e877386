/** A history told for people: what stood there, who did what at which port call, in order, and what then did not hold. */
import type { Violation } from './checks/check.ts';
import type { Happening, History, Mishap } from './history.ts';
import type { Played } from './play/play.ts';
import type { Act } from './play/stage.ts';

/** Calls that change nothing and are told as one where several follow each other. */
const quiet = new Set([
  'read',
  'describe',
  'pullable',
  'referrers',
  'runnable',
  'render',
  'attempts',
  'observe',
  'look',
  'tasks',
  'ended',
  'sleep',
]);

export function tell(played: Played, violations: readonly Violation[]): string {
  const lines = [...scenery(played), ''];
  let silent: Act[] = [];
  const tellSilent = (): void => {
    const [first] = silent;
    if (first !== undefined) lines.push(`${moment(played, first)}${first.who}: ${summary(silent)}`);
    silent = [];
  };
  for (const act of played.theatre.stage.acts) {
    const isQuiet = quiet.has(act.call) && act.mishap === null && act.answer === '';
    if (!isQuiet || (silent[0] !== undefined && silent[0].who !== act.who)) tellSilent();
    if (isQuiet) silent.push(act);
    else lines.push(`${moment(played, act)}${act.who}: ${one(act)}`);
  }
  tellSilent();
  lines.push('');
  for (const { player, part } of played.players) {
    const how = part.kind === 'answered' ? part.outcome : part.kind === 'threw' ? `threw ${part.code}` : part.kind;
    lines.push(`${player.name} ended: ${how}`);
  }
  lines.push('');
  for (const { check, what } of violations) lines.push(`VIOLATED ${check.holds} (${check.name}): ${what}`);
  return lines.join('\n');
}

function scenery({ history, before }: Played): readonly string[] {
  const { setup, workloads, tasks, fates, outage, cast, happenings, bothToldYes } = history;
  const stood = {
    'first-contact': 'nothing of ours ran in prod',
    one: 'c1 ran verified in prod',
    two: 'c1 ran verified in prod, before it c0',
  };
  const ledger = before.ledgers.prod.at(-1)?.header.number;
  const involved = Object.entries(fates).filter(
    ([release]) => JSON.stringify(cast).includes(release) || release === 'c1',
  );
  return [
    `${stood[setup]}${ledger === undefined ? '' : ` (#${String(ledger)})`}; ${String(workloads)} workload(s), ${String(tasks)} tasks each`,
    `fates: ${involved.map(([release, fate]) => `${release} ${fate}`).join(', ')}${outage === null ? '' : `; every probe fails from ${String(outage)} s on`}`,
    ...(bothToldYes ? ['of two writes of one tag at one moment both are told yes'] : []),
    ...cast.map(
      (actor, index) =>
        `${'ABCDEFGH'[index] ?? '?'} enters after ${String(actor.enters)} s in ${actor.environment}: ${JSON.stringify(actor.role)}`,
    ),
    ...happenings.map((happening) => `in store: ${inStore(history, happening)}`),
  ];
}

function inStore(history: History, { who, call, nth, mishap }: Happening): string {
  return `${'ABCDEFGH'[who % history.cast.length] ?? '?'} ${named(mishap)} at ${call === 'any' ? 'call' : call} ${String(nth + 1)}`;
}

function named(mishap: Mishap): string {
  return mishap.kind === 'sleeps' ? `sleeps ${String(mishap.seconds)} s` : mishap.kind;
}

function moment({ began }: Played, { at }: Act): string {
  return `${((at - began) / 1000).toFixed(1).padStart(8)} s  `;
}

function one({ call, about, mishap, answer }: Act): string {
  const befell = mishap === null ? '' : ` [${named(mishap)}]`;
  return `${call} ${about()}${befell}${answer === '' ? '' : ` → ${answer}`}`;
}

function summary(acts: readonly Act[]): string {
  const counts = new Map<string, number>();
  for (const { call } of acts) counts.set(call, (counts.get(call) ?? 0) + 1);
  return [...counts].map(([call, count]) => (count === 1 ? call : `${call} ×${String(count)}`)).join(', ');
}

/** `npm run test:simulation`: plays histories and says what did not hold. See docs/simulation.md. */
import { availableParallelism } from 'node:os';
import { exit } from 'node:process';
import { parseArgs } from 'node:util';
import { endings } from './coverage.ts';
import { defences } from './defences.ts';
import { switchOff } from './switch-off.ts';
import { exploreIn, withBundle } from './threads.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    seed: { type: 'string' },
    histories: { type: 'string' },
    threads: { type: 'string' },
    defences: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});

const replayed = values.seed !== undefined && values.histories === undefined;
const firstSeed = Number(values.seed ?? 1);
const histories = replayed ? 1 : Number(values.histories ?? 20_000);
const threads = Number(values.threads ?? Math.max(2, availableParallelism()));
/** A run of fewer histories may miss an ending; one of as many that does explores too little. */
const enoughForAllEndings = 5_000;

if (values.defences) {
  let unfound = 0;
  for (const { name } of defences.filter(({ name: one }) => one.includes(values.only ?? ''))) {
    const limit = values.histories === undefined ? 6_000 : histories;
    const { found: first, histories: played } = await switchOff(name, threads, {
      firstSeed,
      histories: limit,
      shrink: values.only !== undefined,
    });
    if (first === null) unfound += 1;
    const what = first === null ? 'NOTHING' : `${first.holds}: ${first.name} (seed ${String(first.seed)})`;
    console.log(`${name} | ${what} | ${String(played)}`);
    if (values.only !== undefined && first !== null) console.log(first.story);
  }
  exit(unfound > 0 ? 1 : 0);
}

const began = performance.now();
const { found, tally, ...explored } = await withBundle([], (bundle) =>
  exploreIn(bundle, threads, { firstSeed, histories, enough: 3, shrink: true }),
);
const seconds = (performance.now() - began) / 1000;
const missed =
  found.length > 0 || histories < enoughForAllEndings ? [] : endings.filter((name) => !tally.endings.has(name));

const out = values.json ? console.error : console.log;
for (const one of found) out(`seed ${String(one.seed)}\n${one.story}\n`);
if (missed.length > 0) out(`never reached, so nothing is known of it: ${missed.join('; ')}`);
if (values.json) {
  console.log(
    JSON.stringify({ histories: explored.histories, violations: found.length, seed: found[0]?.seed ?? firstSeed }),
  );
} else {
  const table = (title: string, rows: ReadonlyMap<string, number>): void => {
    console.log(`\n${title}`);
    for (const [name, times] of [...rows].toSorted(([, a], [, b]) => b - a))
      console.log(`${String(times).padStart(8)}  ${name}`);
  };
  table(
    'histories that came through each ending',
    new Map(endings.map((name) => [name, tally.endings.get(name) ?? 0])),
  );
  table('what befell somebody at a port call', tally.mishaps);
  table('how parts ended', tally.parts);
  console.log(
    `\n${String(explored.histories)} histories, ${String(tally.calls)} port calls, ${seconds.toFixed(1)} s, ${String(found.length)} violations; again: npm run test:simulation -- --seed ${String(found[0]?.seed ?? firstSeed)}`,
  );
}
exit(found.length > 0 || missed.length > 0 ? 1 : 0);

/** `npm run test:crash`: kills, cuts and cancels the bundles at their requests, and holds every end against the undisturbed one. */
import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { journeyOf, journeys } from './journeys/journeys.ts';
import { playPlanted } from './planted/play-planted.ts';
import { kinds, parseKind, parseTrial, type Trial } from './play/trial.ts';
import type { Assignment } from './run/assignment.ts';
import { count, emptyTally, ordered, storyOf } from './run/tally.ts';
import { playAll } from './run/workers.ts';

const usage = `npm run test:crash [-- options]
  --json             prints one line of JSON, and nothing else on stdout
  --seed <n>         chooses other trials (1 unless said)
  --all              plays every kind at every request, without a time limit
  --kinds <a,b>      of these only the kinds that are named; hours become parts of hours
  --journeys <a,b>   of these only the journeys that are named
  --only <j/kind/k>  plays one again, as a failure names it; <journey> alone plays all of it
  --planted          plants known bugs, one at a time, and shows that each is caught`;

const { values } = parseArgs({
  args: argv.slice(2),
  options: {
    json: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    kinds: { type: 'string', default: kinds.join(',') },
    journeys: { type: 'string', default: journeys.map(({ name }) => name).join(',') },
    planted: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});

function assignments(): readonly Assignment[] {
  if (values.only !== undefined) return [only(values.only)];
  const trials = values.all ? every() : ({ kind: 'sample', seed: Number(values.seed) } as const);
  const named = values.journeys.split(',').map(journeyOf);
  return named.map(({ name }) => ({ id: name, journey: name, trials }));
}

function every(): Assignment['trials'] {
  return { kind: 'all', kinds: values.kinds.split(',').map(parseKind) };
}

function only(text: string): Assignment {
  const [name = '', kind, , then] = text.split('/');
  if (kind === undefined) return { id: name, journey: name, trials: every() };
  const trial = parseTrial(text);
  const { settles } = journeyOf(name);
  const both: readonly Trial[] = then === undefined && settles ? [trial, { ...trial, then: 'settle' }] : [trial];
  return { id: name, journey: name, trials: { kind: 'these', trials: both } };
}

async function main(): Promise<number> {
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const cache = await mkdtemp(join(tmpdir(), 'waybill-crash-cache-'));
  try {
    if (values.planted) return await playPlanted(cache);
    const tally = emptyTally();
    const summary = (): string => {
      const told = ordered(tally);
      return values.json
        ? JSON.stringify({ ...told, seed: Number(values.seed) })
        : `\n${JSON.stringify(told, null, 2)}`;
    };
    // Hours of trials are not lost with the moment that ends them.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        console.error(`got ${signal}: it is not all played`);
        console.log(summary());
        rmSync(cache, { recursive: true, force: true });
        process.exit(1);
      });
    }
    await playAll(assignments(), cache, (result) => {
      count(tally, result);
      const story = storyOf(result);
      if (story !== undefined) console.error(`\n${story}`);
      else if (!values.json) process.stdout.write(`\r${tally.converged} of ${tally.tried} converged`);
    });
    console.log(summary());
    return tally.tried > 0 && tally.converged === tally.tried ? 0 : 1;
  } finally {
    await rm(cache, { recursive: true, force: true });
  }
}

process.exitCode = await main();

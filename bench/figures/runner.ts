import { join } from 'node:path';
import { openStage } from '../../test/journey/stage/stage.ts';
import { copyAction, findAct, type Event, type Run } from '../../test/runner/act.ts';
import { createTeam, type Runner } from '../../test/runner/team.ts';
import type { Group, Reading } from '../figure.ts';
import { sampleOf } from '../sample.ts';

const root = join(import.meta.dirname, '../..');
const develop: Event = { name: 'push', ref: 'refs/heads/develop' };
const ten = Array.from({ length: 10 }, (_, index) => `service-${index}`);

/** What a push costs in a whole workflow, as a runner that others wrote reports it. Nothing where act is not on the PATH. */
export const runner: Group = {
  name: 'runner',
  async measure(runs) {
    const act = await findAct();
    if (act === undefined) {
      process.stderr.write('runner: not measured, act is not on the PATH\n');
      return [];
    }
    const stage = await openStage(300);
    try {
      const action = await copyAction(root, join(stage.folder, 'action'));
      return [...(await unchanged({ act, action, stage }, runs)), await oneOfTen({ act, action, stage })];
    } finally {
      await stage.close();
    }
  },
};

/** A push of which nothing changed: seconds in our own steps, and builds. */
async function unchanged(of: Runner, runs: number): Promise<readonly Reading[]> {
  const team = await createTeam(of, 'unchanged');
  await team.repository.git('push', '--quiet', 'origin', 'main:develop');
  good(await team.happens('delivery.yml', develop));
  const seconds: number[] = [];
  let builds = 0;
  for (let run = 0; run < runs; run += 1) {
    const again = good(await team.happens('delivery.yml', develop));
    seconds.push(again.steps.filter(isOurs).reduce((sum, step) => sum + step.seconds, 0));
    builds += buildsIn(again);
  }
  return [
    {
      name: 'runner.unchanged',
      what: 'a push of which nothing changed, through act: seconds in our actions, build and ship',
      unit: 's',
      kind: 'timed',
      sample: sampleOf(seconds),
      bar: 3,
    },
    {
      name: 'runner.unchanged-builds',
      what: 'builds of all these pushes',
      unit: 'builds',
      kind: 'counted',
      sample: sampleOf([builds]),
      bar: 0,
    },
  ];
}

async function oneOfTen(of: Runner): Promise<Reading> {
  const team = await createTeam(of, 'ten', ten);
  await team.repository.git('push', '--quiet', 'origin', 'main:develop');
  good(await team.happens('delivery.yml', develop));
  await team.commit({ images: { [ten[3] ?? '']: { startSeconds: 1 } } });
  await team.repository.git('push', '--quiet', 'origin', 'main:develop');
  const builds = buildsIn(good(await team.happens('delivery.yml', develop)));
  return {
    name: 'runner.one-of-ten-builds',
    what: 'builds of a push that changes one of ten services, through act',
    unit: 'builds',
    kind: 'counted',
    sample: sampleOf([builds]),
    bar: 1,
  };
}

const isOurs = ({ step }: { readonly step: string }): boolean => step.startsWith('waybill/waybill');

function good(run: Run): Run {
  if (run.code !== 0) throw new Error(`expected a green run, got:\n${run.log}`);
  return run;
}

/** Only what is built is exported before. */
function buildsIn({ log }: Run): number {
  return [...log.matchAll(/@build: exporting /g)].length;
}

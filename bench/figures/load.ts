import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tables, verbNames } from '../../src/entry/verbs/tables.ts';
import { dist } from '../../test/journey/stage/stage.ts';
import type { Group, Peer, Reading } from '../figure.ts';
import { launch } from '../launch.ts';
import { sampleOf } from '../sample.ts';
import { inScratch } from '../scratch.ts';

const peer: Peer = {
  name: 'the actions of the usual chain (amazon-ecs-deploy-task-definition, ecr-login, build-push, …)',
  figure: '76–183 ms',
  source: 'their bundles loaded in the same way, net of an empty process, on a machine of this kind',
};

/** The verbs that are actions. */
export const actions: readonly string[] = verbNames.filter((name) => tables[name].action !== null);

/**
 * An action from its start to its red end on a wrong input, minus an empty Node process that was run just before. A
 * verb that needs an input gets none; one that needs nothing gets a region that is none.
 */
export const load: Group = {
  name: 'load',
  measure: (runs) =>
    inScratch(async (folder) => {
      await writeFile(join(folder, 'empty.mjs'), '');
      const cache = join(folder, 'cache');
      await mkdir(cache);
      const cold = new Map(actions.map((action) => [action, [] as number[]]));
      const warm = new Map(actions.map((action) => [action, [] as number[]]));
      for (let run = -1; run < runs; run += 1) {
        for (const action of actions) {
          const empty = await emptyProcess(folder);
          const net = (await failingAction(folder, action, {})) - empty;
          const cached = (await failingAction(folder, action, { NODE_COMPILE_CACHE: cache })) - empty;
          // The first round warms the disk's cache, and fills the one that Node keeps of compiled code.
          if (run === -1) continue;
          cold.get(action)?.push(net);
          warm.get(action)?.push(cached);
        }
      }
      return actions.flatMap((action): readonly Reading[] => [
        {
          name: `load.${action}`,
          what: `${action}: load, and fail on a wrong input, net of an empty Node process`,
          unit: 'ms',
          kind: 'timed',
          sample: sampleOf(cold.get(action) ?? []),
          bar: 60,
          peer,
        },
        {
          name: `load-cached.${action}`,
          what: `${action}: the same where Node finds its compile cache filled (NODE_COMPILE_CACHE)`,
          unit: 'ms',
          kind: 'timed',
          sample: sampleOf(warm.get(action) ?? []),
          bar: null,
        },
      ]);
    }),
};

/** Milliseconds that an empty Node process takes. */
export async function emptyProcess(folder: string): Promise<number> {
  const { startedAt, endedAt } = await launch([join(folder, 'empty.mjs')], { PATH: process.env['PATH'] }, folder);
  return endedAt - startedAt;
}

async function failingAction(folder: string, action: string, extra: Readonly<Record<string, string>>): Promise<number> {
  const file = (name: string): string => join(folder, name);
  for (const name of ['output', 'state', 'summary']) await writeFile(file(name), '');
  const { startedAt, endedAt, code, said } = await launch(
    [join(dist, `${action}.js`)],
    {
      PATH: process.env['PATH'],
      HOME: folder,
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: folder,
      RUNNER_TEMP: folder,
      GITHUB_OUTPUT: file('output'),
      GITHUB_STATE: file('state'),
      GITHUB_STEP_SUMMARY: file('summary'),
      INPUT_REGION: 'nowhere',
      ...extra,
    },
    folder,
  );
  if (code !== 1 || !/input "(?:region|service|steps)"/.test(said))
    throw new Error(`expected ${action} to refuse its inputs, got exit code ${String(code)}:\n${said}`);
  return endedAt - startedAt;
}

import { act, type ActingVerb } from '../../src/entry/act.ts';
import { resultOfError } from '../../src/entry/failure.ts';
import { githubInputs } from '../../src/entry/inputs/github-source.ts';
import { readInputs } from '../../src/entry/inputs/read.ts';
import { openWorld } from '../../src/entry/open-world.ts';
import { openEntries } from '../../src/entry/perform/sessions.ts';
import { performHistory, performStatus } from '../../src/entry/perform/status.ts';
import { tables } from '../../src/entry/verbs/tables.ts';
import type { World } from '../../src/entry/world.ts';
import type { ServiceResult } from '../../src/domain/result.ts';
import { endOpen } from '../../src/operations/end-open.ts';
import { blankResult } from '../../src/operations/blank-result.ts';
import type { Report } from '../../src/ports/reporter.ts';
import type { Shop } from '../journey/stage/shop.ts';
import type { Stage } from '../journey/stage/stage.ts';

export type Inputs = Readonly<Record<string, string>>;

export interface Played {
  readonly results: readonly ServiceResult[];
  readonly reports: readonly Report[];
}

/**
 * Plays verbs in this process, as a role. The SDK reads its credentials from the process, so that only one verb plays at
 * a time.
 */
export interface Player {
  play(role: string, verb: ActingVerb, inputs: Inputs): Promise<Played>;
  /** The step at the end of the job that admitted an entry. */
  end(role: string, entry: string): Promise<void>;
  /** `status` and `history` answer with rows; an error of theirs is thrown. */
  read(role: string, verb: 'status' | 'history', inputs: Inputs): Promise<readonly unknown[]>;
}

export function createPlayer(stage: Stage, shop: Shop): Player {
  let runs = 0;
  const asRole = async <T>(role: string, inputs: Inputs, use: (open: Opener) => Promise<T>): Promise<T> => {
    runs += 1;
    const { workspace } = shop.repository;
    const environment: NodeJS.ProcessEnv = {
      PATH: process.env['PATH'],
      HOME: stage.folder,
      ...stage.environment,
      ...stage.keyOf(role),
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SHA: await shop.repository.git('rev-parse', 'HEAD'),
      GITHUB_REPOSITORY: `shop/${shop.name}`,
      GITHUB_RUN_ID: String(5000 + runs),
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_ACTOR: 'ada',
      GITHUB_EVENT_NAME: 'push',
      RUNNER_TEMP: stage.folder,
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    };
    const before = { ...process.env };
    Object.assign(process.env, environment);
    try {
      return await use({ environment, workspace });
    } finally {
      for (const name of Object.keys(environment)) Reflect.deleteProperty(process.env, name);
      Object.assign(process.env, before);
    }
  };
  const worldOf = ({ environment, workspace }: Opener, reports: Report[]): Promise<World> =>
    openWorld({
      environment,
      folder: workspace,
      reporter: () => ({ report: (report) => void reports.push(report) }),
      cancel: new AbortController().signal,
      admitted: () => undefined,
      secret: () => undefined,
      guarded: () => undefined,
    });
  return {
    play: (role, verb, inputs) =>
      asRole(role, inputs, async (opener) => {
        const reports: Report[] = [];
        const source = githubInputs(tables[verb].inputs, opener.environment);
        try {
          return { results: await act(verb, source, () => worldOf(opener, reports)), reports };
        } catch (error) {
          return { results: [resultOfError(error, blankResult(verb, '', null))], reports };
        }
      }),
    end: (role, entry) =>
      asRole(role, {}, async (opener) => {
        const place = readInputs(tables.promote, githubInputs(tables.promote.inputs, opener.environment));
        for (const { name, session } of await openEntries(await worldOf(opener, []), place, [entry]))
          await endOpen(session, name, 'the job ended with it open');
      }),
    read: (role, verb, inputs) =>
      asRole(role, inputs, async (opener) => {
        const world = await worldOf(opener, []);
        switch (verb) {
          case 'status':
            return performStatus(
              world,
              readInputs(tables.status, githubInputs(tables.status.inputs, opener.environment)),
            );
          case 'history':
            return performHistory(
              world,
              readInputs(tables.history, githubInputs(tables.history.inputs, opener.environment)),
            );
        }
      }),
  };
}

interface Opener {
  readonly environment: NodeJS.ProcessEnv;
  readonly workspace: string;
}

/** The one result of a verb that was played for one service. */
export function only({ results }: Played): ServiceResult {
  const [result, ...more] = results;
  if (result === undefined || more.length > 0) throw new Error(`expected one result, got ${results.length}`);
  return result;
}

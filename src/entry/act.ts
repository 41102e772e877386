import { WaybillError } from '../domain/error.ts';
import type { ServiceResult } from '../domain/result.ts';
import type { InputSource } from './inputs/source.ts';
import { asWritten, readInputs } from './inputs/read.ts';
import { tables, type VerbName } from './verbs/tables.ts';
import type { World } from './world.ts';

/** The verbs that act on services and answer with a result each; the others read, or serve. */
export type ActingVerb = Exclude<VerbName, 'status' | 'history' | 'rehearsal'>;

/** Reads a verb's inputs, then opens the world and performs it; nothing is loaded for inputs that are wrong. */
export async function act(
  verb: ActingVerb,
  source: InputSource,
  open: () => Promise<World>,
): Promise<readonly ServiceResult[]> {
  try {
    return await perform(verb, source, open);
  } catch (error) {
    if (!(error instanceof WaybillError)) throw error;
    const [first, ...rest] = error.problems.map((problem) => asWritten(problem, source));
    throw first === undefined ? error : new WaybillError(error.code, [first, ...rest], error.cause);
  }
}

async function perform(
  verb: ActingVerb,
  source: InputSource,
  open: () => Promise<World>,
): Promise<readonly ServiceResult[]> {
  switch (verb) {
    case 'ship': {
      const inputs = readInputs(tables.ship, source);
      return (await import('./perform/ship.ts')).performShip(await open(), inputs);
    }
    case 'build': {
      const inputs = readInputs(tables.build, source);
      return (await import('./perform/build.ts')).performBuild(await open(), inputs);
    }
    case 'test': {
      const inputs = readInputs(tables.test, source);
      return (await import('./perform/test.ts')).performTest(await open(), inputs);
    }
    case 'promote': {
      const inputs = readInputs(tables.promote, source);
      return (await import('./perform/promote.ts')).performPromote(await open(), inputs);
    }
    case 'deploy': {
      const inputs = readInputs(tables.deploy, source);
      return (await import('./perform/deploy.ts')).performDeploy(await open(), inputs);
    }
    case 'probe': {
      const inputs = readInputs(tables.probe, source);
      return (await import('./perform/probe.ts')).performProbe(await open(), inputs);
    }
    case 'rollback': {
      const inputs = readInputs(tables.rollback, source);
      return (await import('./perform/rollback.ts')).performRollback(await open(), inputs);
    }
    case 'hold': {
      const inputs = readInputs(tables.hold, source);
      return (await import('./perform/holds.ts')).performHold(await open(), inputs);
    }
    case 'release': {
      const inputs = readInputs(tables.release, source);
      return (await import('./perform/holds.ts')).performRelease(await open(), inputs);
    }
    case 'settle': {
      const inputs = readInputs(tables.settle, source);
      return (await import('./perform/settle.ts')).performSettle(await open(), inputs);
    }
    case 'notify': {
      const inputs = readInputs(tables.notify, source);
      return (await import('./perform/notify.ts')).performNotify(await open(), inputs);
    }
  }
}

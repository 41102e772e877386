import { startStep as start, type RunningStep, type Step, type StepResult } from '../../../demo/step.ts';
import type { ServiceResult } from '../../../src/domain/result.ts';

export type Inputs = Step['inputs'];

/** What a step of a job came to, as the runner sees it, its `result` read. */
export interface Ended extends StepResult {
  readonly results: readonly ServiceResult[];
}

export interface Started extends Omit<RunningStep, 'ended'> {
  readonly ended: Promise<Ended>;
}

/** Where the bundles lie, and a folder for the runner's own files. */
export interface Runner {
  readonly bundles: string;
  readonly temporary: string;
}

/** Starts a bundle as the runner does; what was compiled for the tests' own processes is not compiled again. */
export async function startStep({ bundles, temporary, ...step }: Step & Runner): Promise<Started> {
  const environment = { ...ofThisMachine(), ...step.environment };
  const started = await start({ dist: bundles, temporary }, { ...step, environment });
  const ended = started.ended.then((result) => ({ ...result, results: resultsOf(result.outputs['result'] ?? '') }));
  return { ...started, ended };
}

/** What a runner's machine has in its environment, as this one has it: where its Docker engine is, what was compiled. */
function ofThisMachine(): Readonly<Record<string, string>> {
  const names = ['NODE_COMPILE_CACHE', 'DOCKER_HOST', 'DOCKER_CONFIG'];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

function resultsOf(text: string): readonly ServiceResult[] {
  if (text === '') return [];
  const value = JSON.parse(text) as ServiceResult | readonly ServiceResult[];
  return Array.isArray(value) ? (value as readonly ServiceResult[]) : [value as ServiceResult];
}

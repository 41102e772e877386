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
  const compiled = process.env['NODE_COMPILE_CACHE'];
  const environment = { ...(compiled !== undefined && { NODE_COMPILE_CACHE: compiled }), ...step.environment };
  const started = await start({ dist: bundles, temporary }, { ...step, environment });
  const ended = started.ended.then((result) => ({ ...result, results: resultsOf(result.outputs['result'] ?? '') }));
  return { ...started, ended };
}

function resultsOf(text: string): readonly ServiceResult[] {
  if (text === '') return [];
  const value = JSON.parse(text) as ServiceResult | readonly ServiceResult[];
  return Array.isArray(value) ? (value as readonly ServiceResult[]) : [value as ServiceResult];
}

import { createGitHubHost, maskSecrets, type GitHubHost } from '../adapters/github/host.ts';
import { WaybillError } from '../domain/error.ts';
import type { Verb as VerbName } from '../domain/outcome.ts';
import type { ServiceResult } from '../domain/result.ts';
import { blankResult } from '../operations/blank-result.ts';
import { resultOfError } from './failure.ts';
import { concludeStep } from './hosts/conclude-step.ts';
import { placeNames } from './perform/place.ts';
import { saved } from './hosts/saved.ts';
import type { StepWorld } from './hosts/step-world.ts';
import { summaryFacts } from './hosts/summary-facts.ts';
import { githubInputs } from './inputs/github-source.ts';
import { readInputs } from './inputs/read.ts';
import type { InputTable, ValuesOf } from './verbs/input.ts';
import type { Verb, VerbTable } from './verbs/verb.ts';
import type { World } from './world.ts';

/** What a verb does with its inputs: one result a service. */
export type Performer<T extends InputTable> = (world: World, inputs: ValuesOf<T>) => Promise<readonly ServiceResult[]>;

/**
 * Runs a verb as a step of a job. Inputs are read before anything else is loaded; whatever happens, `result` and the
 * summary say what it came to, and the step is red unless every outcome is good.
 */
export async function runAction<T extends InputTable>(verb: Verb<T>, load: () => Promise<Performer<T>>): Promise<void> {
  const host = createGitHubHost(process.env);
  let opened: StepWorld | undefined;
  let results: readonly ServiceResult[];
  try {
    const inputs = readInputs(verb, githubInputs(verb.inputs, process.env));
    maskSecrets(host, process.env, secretsOf(verb, inputs));
    if (verb.action?.post === true) leaveForPost(host, inputs);
    // Opening the world asks git where the checkout is: the verb is loaded while that answers.
    const opening = (await import('./hosts/step-world.ts')).openStepWorld(host);
    const loading = load();
    loading.catch(() => undefined);
    opened = await opening;
    const perform = await loading;
    results = await perform(opened.world, inputs);
    opened.closed(results.flatMap(({ entry, closing }) => (entry === null || closing === null ? [] : [entry])));
  } catch (error) {
    if (host.debugging) debug(error);
    // Only verbs of the domain are actions.
    results = [resultOfError(error, blankResult(verb.name as VerbName, '', null))];
  }
  await concludeStep(host, verb, results, summaryFacts(process.env, opened));
}

/** Inside nested composite actions a post step is given other inputs than its own: what it needs travels as state. */
function leaveForPost(host: GitHubHost, inputs: Readonly<Record<string, unknown>>): void {
  host.saveState(saved.keepOpen, String(inputs['keep-open'] === true));
  host.saveState(saved.place, JSON.stringify(Object.fromEntries(placeNames.map((name) => [name, inputs[name]]))));
}

function secretsOf(verb: VerbTable, inputs: Readonly<Record<string, unknown>>): readonly (string | null)[] {
  return Object.entries(verb.inputs).flatMap(([name, input]) =>
    input.type === 'secret' && typeof inputs[name] === 'string' ? [inputs[name]] : [],
  );
}

/** Stack traces are for those who asked for them. */
function debug(error: unknown): void {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const name = cause instanceof WaybillError ? `${cause.name} ${cause.code}` : cause.name;
    console.log(
      `::debug::${name}: ${(cause.stack ?? cause.message).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}`,
    );
  }
}

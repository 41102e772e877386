import { createGitHubHost, maskSecrets, type GitHubHost } from '../adapters/github/host.ts';
import { createTerminalReporter } from '../adapters/terminal/reporter.ts';
import { WaybillError } from '../domain/error.ts';
import type { Verb as VerbName } from '../domain/outcome.ts';
import type { ServiceResult } from '../domain/result.ts';
import { blankResult } from '../operations/result.ts';
import { resultOfError } from './failure.ts';
import { cancellation } from './hosts/cancellation.ts';
import { concludeStep } from './hosts/conclude-step.ts';
import { githubInputs } from './inputs/github-source.ts';
import { readInputs } from './inputs/read.ts';
import { openWorld } from './open-world.ts';
import type { InputTable, ValuesOf } from './verbs/input.ts';
import type { Verb, VerbTable } from './verbs/verb.ts';
import type { World } from './world.ts';

/** What a verb does with its inputs: one result a service. */
export type Performer<T extends InputTable> = (world: World, inputs: ValuesOf<T>) => Promise<readonly ServiceResult[]>;

/** The names under which a step tells the step at the end of the job what it began. */
export const saved = { entries: 'entries', keepOpen: 'keep-open' } as const;

/**
 * Runs a verb as a step of a job. Inputs are read before anything else is loaded; whatever happens, `result` and the
 * summary say what it came to, and the step is red unless every outcome is good.
 */
export async function runAction<T extends InputTable>(verb: Verb<T>, load: () => Promise<Performer<T>>): Promise<void> {
  const host = await createGitHubHost(process.env);
  let results: readonly ServiceResult[];
  try {
    const inputs = readInputs(verb, githubInputs(verb.inputs, process.env));
    maskSecrets(host, process.env, secretsOf(verb, inputs));
    if ('keep-open' in inputs) host.saveState(saved.keepOpen, String(inputs['keep-open']));
    const world = await openStepWorld(host);
    results = await (await load())(world, inputs);
  } catch (error) {
    if (host.debugging) debug(error);
    // Only verbs of the domain are actions.
    results = [resultOfError(error, blankResult(verb.name as VerbName, '', null))];
  }
  await concludeStep(host, verb, results);
}

/** The world of a step: what it says goes to the log, warnings to the runner's list, admitted entries to the post step. */
export async function openStepWorld(host: GitHubHost): Promise<World> {
  const entries: string[] = [];
  return openWorld({
    environment: process.env,
    folder: process.env['GITHUB_WORKSPACE'] ?? process.cwd(),
    reporter: (clock) =>
      createTerminalReporter({
        screen: process.stdout,
        clock,
        colours: false,
        annotate: (title, text) => host.annotate('warning', title, text),
      }),
    cancel: cancellation((signal) =>
      host.annotate('warning', 'cancelled', `got ${signal}: what was begun is taken back now`),
    ),
    admitted(entry) {
      entries.push(entry);
      host.saveState(saved.entries, entries.join('\n'));
    },
  });
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

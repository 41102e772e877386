import { createTerminalReporter } from '../../adapters/terminal/reporter.ts';
import type { GitHubHost } from '../../adapters/github/host.ts';
import type { PolicyReading } from '../../ports/catalog.ts';
import { openWorld } from '../open-world.ts';
import { createCollector, type Collected } from '../summary/collect.ts';
import type { World } from '../world.ts';
import { cancellation } from './cancellation.ts';
import { saved } from './saved.ts';

/** The world of a step, and what its summary tells of it. */
export interface StepWorld {
  readonly world: World;
  collected(): Collected;
  /** Tells that entries which this step admitted have ended: nothing of them is left for the end of the job. */
  closed(entries: readonly string[]): void;
  /** The policy that the step went by; undefined until it was read. */
  policy(): PolicyReading | undefined;
}

/** What is said goes to the log, warnings to the runner's list, admitted entries to the step at the end of the job. */
export async function openStepWorld(host: GitHubHost): Promise<StepWorld> {
  const entries = new Set<string>();
  /** An entry is written by now: a runner's file that cannot be is no reason to leave it half-way. */
  const remember = (): void => {
    try {
      host.saveState(saved.entries, [...entries].join('\n'));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      host.annotate('warning', 'state', `could not be written, and the end of the job knows nothing of it: ${why}`);
    }
  };
  let collected: () => Collected = () => [];
  let policy: PolicyReading | undefined;
  const world = await openWorld({
    environment: process.env,
    folder: process.env['GITHUB_WORKSPACE'] ?? process.cwd(),
    reporter(clock) {
      const { annotate } = host;
      // A job's log is read later, line by line: it is no terminal, whatever the runner connects.
      const screen = { write: (text: string) => process.stdout.write(text) };
      const terminal = createTerminalReporter({ screen, clock, colours: false, annotate });
      const collector = createCollector(terminal);
      collected = () => collector.collected();
      return collector.reporter;
    },
    cancel: cancellation((signal) =>
      host.annotate('warning', 'cancelled', `got ${signal}: what was begun is taken back now`),
    ),
    admitted(entry) {
      entries.add(entry);
      remember();
    },
    secret: (value) => host.mask(value),
    guarded(reading) {
      policy = reading;
    },
  });
  return {
    world,
    collected: () => collected(),
    policy: () => policy,
    closed(closed) {
      const ended = closed.filter((entry) => entries.delete(entry));
      if (ended.length > 0) remember();
    },
  };
}

import { readFileSync } from 'node:fs';
import { createTerminalReporter, type TerminalReporter } from '../../adapters/terminal/reporter.ts';
import { painter } from '../../adapters/terminal/paint.ts';
import { printableLines } from '../../adapters/terminal/printable.ts';
import { formatProblem, WaybillError } from '../../domain/error.ts';
import { problemsOf } from '../../domain/problems-of.ts';
import { blankResult } from '../../operations/blank-result.ts';
import { act } from '../act.ts';
import { resultOfError } from '../failure.ts';
import { cancellation } from '../hosts/cancellation.ts';
import { readInputs } from '../inputs/read.ts';
import { openWorld } from '../open-world.ts';
import { toolVersion } from '../tool-version.ts';
import { resultText } from '../verbs/result.ts';
import { tables } from '../verbs/tables.ts';
import type { World } from '../world.ts';
import { parseArguments, type Invocation } from './arguments.ts';
import { helpText } from './help.ts';
import { orphaned } from './orphaned.ts';

type Run = Extract<Invocation, { readonly kind: 'run' }>;

/** Runs one command line and answers with its exit code. Results go to standard output, everything else beside it. */
export async function main(argv: readonly string[]): Promise<number> {
  let debug = argv.includes('--debug');
  try {
    const invocation = parseArguments(argv, {
      environment: process.env,
      readStandardInput: () => readFileSync(0, 'utf8'),
    });
    switch (invocation.kind) {
      case 'help':
        process.stdout.write(helpText(invocation.verb));
        return 0;
      case 'tool-version':
        process.stdout.write(`${toolVersion}\n`);
        return 0;
      case 'run':
        debug = invocation.globals.debug;
        return await run(invocation);
    }
  } catch (error) {
    if (argv.includes('--json')) print(JSON.stringify(errorDocument(argv[0] ?? null, error)));
    complain(error, debug);
    return 1;
  }
}

async function run(invocation: Run): Promise<number> {
  const { verb, source, globals } = invocation;
  const width = process.stdout.isTTY ? process.stdout.columns : 80;
  switch (verb) {
    case 'rehearsal': {
      const inputs = readInputs(tables.rehearsal, source);
      const { rehearse } = await import('../../../rehearsal/main.ts');
      const { port, speed, runtime, state, accounts } = inputs;
      const enforceIam = inputs['enforce-iam'];
      const options = {
        port,
        speed,
        runtime,
        accounts,
        ...(state === null ? {} : { folder: state }),
        ...(enforceIam === null ? {} : { enforceIam }),
      };
      const until = orphaned(
        cancellation(() => undefined),
        process.env,
      );
      await rehearse(options, (line) => process.stdout.write(`${line}\n`), until).catch((error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        throw new WaybillError('rehearsal-refused', { where: 'rehearsal', message }, error);
      });
      return 0;
    }
    case 'status': {
      const inputs = readInputs(tables.status, source);
      const { performStatus } = await import('../perform/status.ts');
      const rows = await inTerminal(async (open) => performStatus(await open(), inputs), 'reads');
      const { statusTable } = await import('./status-table.ts');
      print(globals.json ? JSON.stringify(rows) : statusTable(rows, width));
      return inputs['exit-code'] && rows.some((row) => row.drift.length > 0) ? 1 : 0;
    }
    case 'history': {
      const inputs = readInputs(tables.history, source);
      const { performHistory } = await import('../perform/status.ts');
      const entries = await inTerminal(async (open) => performHistory(await open(), inputs), 'reads');
      const { historyTable } = await import('./history-table.ts');
      print(globals.json ? JSON.stringify(entries) : historyTable(entries, width));
      return 0;
    }
    case 'ship':
    case 'build':
    case 'test':
    case 'promote':
    case 'deploy':
    case 'probe':
    case 'rollback':
    case 'hold':
    case 'release':
    case 'settle':
    case 'notify': {
      const results = await inTerminal((open) => act(verb, source, open), 'acts');
      const { resultLines } = await import('./result-lines.ts');
      print(
        globals.json
          ? resultText(results)
          : resultLines(results, painter(process.stdout.isTTY && wantsColours())).join('\n'),
      );
      return results.every((result) => result.good) ? 0 : 1;
    }
  }
}

/**
 * Lends a world whose progress lives on standard error, and takes the last progress line away at the end. What only reads
 * ends with the first Ctrl-C, what acts takes back what it began, and is left as it is with the third.
 */
async function inTerminal<T>(use: (open: () => Promise<World>) => Promise<T>, does: 'reads' | 'acts'): Promise<T> {
  let reporter: TerminalReporter | undefined;
  const end = (): never => {
    if (does === 'acts') process.stderr.write('\nleft as it is: the same command, or waybill settle, finishes it\n');
    process.exit(130);
  };
  const cancel = cancellation(
    (signal, time) =>
      process.stderr.write(
        time === 1
          ? `\n${signal}: what was begun is taken back now; press twice more to leave it as it is\n`
          : `\n${signal}: once more leaves it as it is\n`,
      ),
    { times: does === 'reads' ? 1 : 3, end },
  );
  try {
    return await use(() =>
      openWorld({
        environment: process.env,
        folder: process.cwd(),
        reporter: (clock) =>
          (reporter = createTerminalReporter({ screen: process.stderr, clock, colours: wantsColours() })),
        cancel,
        admitted: () => undefined,
        secret: () => undefined,
        guarded(reading) {
          if (reading.from === 'checkout') process.stderr.write(`! ${ownPolicy}\n`);
          if (reading.from === 'unreached') process.stderr.write(`! ${unreachedPolicy}\n`);
        },
      }),
    );
  } finally {
    reporter?.finish();
  }
}

/** Who asked for JSON gets JSON, whatever happens. */
function errorDocument(verb: string | null, error: unknown): unknown {
  return { ...resultOfError(error, blankResult('ship', '', null)), verb };
}

const ownPolicy =
  'no ref guards yet: the environments are those of this checkout’s own file, until it is on the default branch of a remote';

const unreachedPolicy =
  'the remote of this checkout could not be asked: the environments are those of the checkout’s own file';

/** https://no-color.org */
function wantsColours(): boolean {
  return (process.env['NO_COLOR'] ?? '') === '';
}

function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

function complain(error: unknown, debug: boolean): void {
  const told = problemsOf(error).map(formatProblem).join('\n');
  const text = error instanceof WaybillError ? told : `internal: ${told}`;
  process.stderr.write(`${printableLines(text).join('\n')}\n`);
  if (!debug) return;
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    process.stderr.write(`${cause.stack ?? cause.message}\n`);
}

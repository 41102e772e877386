import type { GitHubHost } from '../../adapters/github/host.ts';
import { printableLines } from '../../adapters/terminal/printable.ts';
import type { ServiceResult } from '../../domain/result.ts';
import { outputText } from '../verbs/output.ts';
import { summaryOf, type SummaryFacts } from '../summary/summary.ts';
import { resultText } from '../verbs/result.ts';
import type { VerbName } from '../verbs/tables.ts';
import type { VerbTable } from '../verbs/verb.ts';

/** Tells the runner what a step came to: outputs, one error a bad service, and whether the step is red. */
export async function concludeStep(
  host: GitHubHost,
  verb: VerbTable,
  results: readonly ServiceResult[],
  facts: SummaryFacts,
): Promise<void> {
  try {
    for (const [name, output] of Object.entries(verb.action?.outputs ?? {})) {
      host.setOutput(name, outputText(output, results));
    }
    host.setOutput('result', resultText(results));
  } catch (error) {
    // Later steps go by the outputs, so that the step is red; what happened is told all the same.
    host.fail(`outputs could not be written: ${error instanceof Error ? error.message : String(error)}`);
  }
  // Only verbs with a table of their own are actions.
  const summary = summaryOf(verb.name as VerbName, results, facts);
  // A summary that cannot be written is no reason to hide what happened, nor to turn a good step red.
  await host.summarize(summary).catch((error: unknown) => {
    host.annotate(
      'warning',
      'summary',
      `could not be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  });
  for (const result of results) {
    if (!result.good) host.fail(printableLines(sentence(result)).join('\n'));
  }
}

/** What a person reads first: who, where, what it came to, and everything that is missing with its mend. */
function sentence(result: ServiceResult): string {
  const who = [result.service, result.environment].filter((part) => part !== null && part !== '').join(' in ');
  const head = `${who === '' ? result.verb : who}: ${result.outcome}`;
  if (result.unmet.length === 0) return `${head}: ${result.message}`;
  const lines = result.unmet.map((one) =>
    one.fix === undefined ? `- ${one.message}` : `- ${one.message}\n  fix: ${one.fix.replaceAll('\n', '\n       ')}`,
  );
  return [head, ...lines].join('\n');
}

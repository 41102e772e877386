import { commitUrl, runContext } from '../../adapters/github/run-context.ts';
import type { PolicyReading } from '../../ports/catalog.ts';
import type { SummaryFacts } from '../summary/facts.ts';
import type { StepWorld } from './step-world.ts';

/** What a step's summary tells beside its results; `opened` is undefined where the step ended before its world was. */
export function summaryFacts(environment: NodeJS.ProcessEnv, opened: StepWorld | undefined): SummaryFacts {
  const context = runContext(environment);
  const policy = opened?.policy();
  return {
    journey: (policy?.policy.environments ?? []).map(({ name, requires }) => ({ name, requires: requires.verifiedIn })),
    notes: notesOf(environment, policy),
    collected: opened?.collected() ?? [],
    run: context.url,
    commitUrl: (commit) => commitUrl(context, commit),
  };
}

function notesOf(environment: NodeJS.ProcessEnv, policy: PolicyReading | undefined): readonly string[] {
  const notes: string[] = [];
  if ((environment['WAYBILL_REHEARSAL'] ?? '') !== '') notes.push('A rehearsal: nothing of this happened on AWS.');
  switch (policy?.from) {
    case undefined:
      return notes;
    case 'checkout':
      notes.push('The policy ref has no waybill.yml yet: this run went by the one in its own checkout.');
      break;
    case 'unreached':
      notes.push('The Git host could not be asked: this run went by the waybill.yml in its own checkout.');
      break;
    case 'inputs':
      notes.push('There is no waybill.yml: the GitHub environment and IAM alone guard what may be shipped.');
      break;
    case 'policy-ref':
      break;
  }
  return [...notes, 'Stamps and entries are unsigned.'];
}

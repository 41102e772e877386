import type { Problem } from '../../domain/error.ts';
import { flag, list, text } from './input.ts';
import { environment, outcome } from './output.ts';
import { place } from './place.ts';
import { dryRun, services } from './subject.ts';
import { verb } from './verb.ts';

export const settle = verb({
  name: 'settle',
  summary: 'Ends what a lost run left open',
  purpose:
    'Finishes open entries whose time is over, goes back where that was begun, and compares what runs with what is recorded. With nothing to do it changes nothing, so that it may run at any time.',
  words: { kind: 'fixed', names: ['service', 'environment'] },
  inputs: {
    service: services,
    environment: list('Environments. Absent: all that can be reached', 'environment'),
    repair: flag('Writes moving tags back that somebody moved by hand'),
    'restart-ledger': flag(
      'Begins a new ledger where the old one cannot be read, and names the old one’s end in it. Needs `reason`, one service and one environment',
    ),
    reason: text('Why, for the record', 'text'),
    ...place,
    'dry-run': dryRun,
  },
  check: (values) => {
    if (!values['restart-ledger']) return [];
    const problems: Problem[] = [];
    if (values.reason === null)
      problems.push({
        where: 'input "reason"',
        message: 'expected a reason, since restart-ledger is set, got nothing',
        fix: 'reason: repository was deleted',
      });
    for (const name of ['service', 'environment'] as const)
      if (values[name].length !== 1)
        problems.push({
          where: `input "${name}"`,
          message: `expected exactly one, since restart-ledger is set, got ${values[name].length}`,
        });
    return problems;
  },
  action: {
    permissions: { contents: 'read', 'id-token': 'write' },
    branding: { icon: 'anchor', color: 'gray-dark' },
    post: false,
    example: `- uses: waybill/waybill/actions/settle@<sha>`,
    outputs: {
      environment,
      outcome: outcome('settled', 'unchanged', 'planned', 'rolled-back', 'refused', 'failed', 'errored', 'cancelled'),
    },
  },
});

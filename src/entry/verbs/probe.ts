import { digest, environment as environmentOutput, outcome, url, verdict } from './output.ts';
import { place, probe as probeInput } from './place.ts';
import { dryRun, entries, environment, services } from './subject.ts';
import { verb } from './verb.ts';

export const probe = verb({
  name: 'probe',
  summary: 'Checks what runs, judges it, and settles its entry',
  purpose:
    'Makes the checks that were recorded with the entry. A passed verdict closes the entry and moves the tags; a failed one is recorded, held where the environment holds, and taken back. Without an entry it only observes, and writes nothing.',
  words: { kind: 'fixed', names: ['service', 'environment'] },
  inputs: {
    entry: { ...entries, help: `${entries.help}. Absent: \`probe\` only observes what runs` },
    service: services,
    environment,
    probe: probeInput,
    ...place,
    'dry-run': dryRun,
  },
  action: {
    permissions: { contents: 'read', 'id-token': 'write' },
    branding: { icon: 'activity', color: 'blue' },
    post: false,
    example: `- id: probe
  uses: waybill/waybill/actions/probe@<sha>
  with:
    entry: \${{ steps.promote.outputs.entry }}`,
    outputs: {
      verdict,
      digest,
      environment: environmentOutput,
      url,
      outcome: outcome(
        'verified',
        'observed',
        'planned',
        'rolled-back',
        'refused',
        'failed',
        'errored',
        'overtaken',
        'cancelled',
      ),
    },
  },
});

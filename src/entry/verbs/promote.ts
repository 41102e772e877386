import type { Problem } from '../../domain/error.ts';
import { duration, flag, text } from './input.ts';
import { digest, entry, environment as environmentOutput, outcome, url, version as versionOutput } from './output.ts';
import { place, probe } from './place.ts';
import { dryRun, environment, services, version } from './subject.ts';
import { verb } from './verb.ts';

/** What decides whether a version may enter; `ship` asks the same. */
export const gate = {
  'accept-no-way-back': flag('Goes ahead where there is nothing to go back to. Needs `reason`'),
  reason: text('Why, for the record', 'text'),
  'lock-timeout': duration(
    'How long to wait for a deployment of somebody else, such as `15m`. Absent: that of the environment, else until that deployment’s own deadline',
  ),
  force: flag('Makes a new revision of what runs already, so that it is deployed again'),
} as const;

/** Nobody goes ahead without a way back and leaves no reason. */
export function checkGate(values: {
  readonly 'accept-no-way-back': boolean;
  readonly reason: string | null;
}): readonly Problem[] {
  if (!values['accept-no-way-back'] || values.reason !== null) return [];
  return [
    {
      where: 'input "reason"',
      message: 'expected a reason, since accept-no-way-back is set, got nothing',
      fix: 'reason: first deployment of this service',
    },
  ];
}

export const promote = verb({
  name: 'promote',
  summary: 'Decides whether a version may enter an environment, and records it',
  purpose:
    'Finds the image of a version, gathers the evidence, and either admits it, says that nothing differs, or refuses and names every unmet requirement at once. Nothing is built and nothing is deployed. An entry that is still open when the job ends is taken back.',
  words: { kind: 'journey' },
  inputs: {
    service: services,
    version,
    environment,
    ...gate,
    'keep-open': flag('Leaves the entry open when the job ends: another job or another tool deploys'),
    ...place,
    probe,
    'dry-run': dryRun,
  },
  check: checkGate,
  action: {
    permissions: { contents: 'read', 'id-token': 'write' },
    branding: { icon: 'check-circle', color: 'blue' },
    post: true,
    example: `- id: promote
  uses: waybill/waybill/actions/promote@<sha>
  with:
    service: returns
    environment: uat`,
    outputs: {
      entry,
      digest,
      version: versionOutput,
      environment: environmentOutput,
      url,
      outcome: outcome('admitted', 'unchanged', 'superseded', 'planned', 'refused', 'errored', 'cancelled'),
    },
  },
});

import {
  definition,
  digest,
  entry,
  environment as environmentOutput,
  image,
  outcome,
  previous,
  reused,
  sourceKey,
  url,
  verdict,
  version as versionOutput,
} from './output.ts';
import { channels } from './notify.ts';
import { place, probe } from './place.ts';
import { checkGate, gate } from './promote.ts';
import { dryRun, environment, services, version } from './subject.ts';
import { verb } from './verb.ts';

export const ship = verb({
  name: 'ship',
  summary: 'The whole journey: build, promote, deploy, probe, go back if it must, notify',
  purpose:
    'Carries a version into an environment in one step. It builds only where the environment requires nothing; elsewhere the image that was verified is reused, or the journey is refused. Several services travel side by side, each with its own outcome; the job is red if one of them is bad.',
  words: { kind: 'journey' },
  inputs: {
    service: services,
    version: { ...version, help: version.help.replace('to promote', 'to ship') },
    environment,
    ...gate,
    ...channels,
    ...place,
    probe,
    'dry-run': dryRun,
  },
  check: checkGate,
  action: {
    permissions: { contents: 'read', 'id-token': 'write' },
    branding: { icon: 'truck', color: 'blue' },
    post: true,
    example: `- uses: actions/checkout@<sha>
- id: ship
  uses: waybill/waybill@<sha>
  env:
    SLACK_WEBHOOK_URL: \${{ secrets.SLACK_WEBHOOK_URL }}`,
    outputs: {
      entry,
      digest,
      image,
      version: versionOutput,
      environment: environmentOutput,
      'source-key': sourceKey,
      reused,
      'task-definition-arn': definition,
      previous,
      verdict,
      url,
      outcome: outcome(
        'deployed',
        'unchanged',
        'superseded',
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

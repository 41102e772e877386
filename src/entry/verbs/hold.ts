import { flag, requiredText } from './input.ts';
import { digest, environment, holdId as id, outcome, version as versionOutput } from './output.ts';
import { place } from './place.ts';
import { dryRun } from './subject.ts';
import { verb } from './verb.ts';

export const hold = verb({
  name: 'hold',
  summary: 'Bans a version from an environment until a person releases it',
  purpose:
    'Records that an image may not enter an environment, nor those that require it. Only going forward is banned: what runs keeps running. `release` ends it.',
  words: { kind: 'fixed', names: ['service', 'environment', 'version'] },
  inputs: {
    service: requiredText('The service', 'service'),
    environment: requiredText('The environment', 'environment'),
    version: requiredText(
      'The version to ban: a version, `env:prod` (what runs there), a commit or a digest',
      'version',
    ),
    reason: requiredText('Why, for the record', 'text'),
    'configuration-only': flag('Bans the image with this configuration only, not the image'),
    ...place,
    'dry-run': dryRun,
  },
  action: {
    permissions: { contents: 'read', 'id-token': 'write' },
    branding: { icon: 'lock', color: 'orange' },
    post: false,
    example: `- uses: waybill/waybill/actions/hold@<sha>
  with:
    service: returns
    environment: prod
    version: 1.6.0
    reason: loses orders`,
    outputs: {
      id,
      digest,
      version: versionOutput,
      environment,
      outcome: outcome('held', 'unchanged', 'planned', 'refused', 'errored'),
    },
  },
});

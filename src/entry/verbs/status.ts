import { flag, list } from './input.ts';
import { place } from './place.ts';
import { verb } from './verb.ts';

export const status = verb({
  name: 'status',
  summary: 'What runs where: version, digest, age, verdict, holds and drift',
  purpose:
    'A matrix of services and environments. Says where the moving tag, the ledger and what ECS runs differ. Reads only.',
  words: { kind: 'fixed', names: ['service', 'environment'] },
  inputs: {
    service: list('Services. Absent: all', 'service'),
    environment: list('Environments. Absent: all', 'environment'),
    'exit-code': flag('Ends with 1 where something differs'),
    ...place,
  },
  action: null,
});

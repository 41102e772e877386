import { requiredText, wholeNumber } from './input.ts';
import { place } from './place.ts';
import { verb } from './verb.ts';

export const history = verb({
  name: 'history',
  summary: 'What happened to a service in an environment, newest first',
  purpose:
    'The entries of one ledger: what was admitted, verified, rejected, taken back and held, by whom and why. Reads only.',
  words: { kind: 'fixed', names: ['service', 'environment'] },
  inputs: {
    service: requiredText('The service', 'service'),
    environment: requiredText('The environment', 'environment'),
    limit: wholeNumber(20, 1, 1000, 'How many entries'),
    ...place,
  },
  action: null,
});

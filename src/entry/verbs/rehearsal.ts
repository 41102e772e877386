import { choice, list, text, wholeNumber } from './input.ts';
import { verb } from './verb.ts';

export const rehearsal = verb({
  name: 'rehearsal',
  summary: 'Serves a cloud on this machine, to try everything without AWS',
  purpose:
    'Prints one line of JSON with its endpoint and credentials when it is ready, then serves until it is ended. Tasks run as processes of this user, without a sandbox, unless they are containers or simulated.',
  words: { kind: 'fixed', names: [] },
  inputs: {
    port: wholeNumber(0, 0, 65_535, 'The port; 0: any that is free'),
    speed: wholeNumber(1, 1, 1000, 'How many times faster its time runs'),
    runtime: choice(['process', 'docker', 'simulated'], 'How tasks run: as processes, as containers, or not at all'),
    accounts: list(
      'Further accounts, twelve digits each: each has a registry and services of its own, and a key that may do everything',
      'account',
    ),
    'enforce-iam': text(
      'A file of JSON: role name → IAM policy, for an access key that may do only what its policy allows; role ARN → `{ trust, policy }`, for a role that is assumed. Absent: nothing is enforced',
      'path',
    ),
    state: text('A folder to keep its state in. Absent: one that is removed at the end', 'path'),
  },
  action: null,
});

import { flag, list, text } from './input.ts';

/** What a verb acts on. */
export const services = list('Services. Absent: every service of the file, each with its own outcome', 'service');

export const service = text('The service', 'service');

export const environment = text(
  'The environment. Absent: the one whose `branches` or `tags` match the run; it must agree with the environment of the job',
  'environment',
);

export const version = text(
  'What to promote: `1.4.0`, `v1.4.0`, `latest`, `env:uat` (what runs verified there), a commit, `ref:` and a git ref, or a digest. Absent: the checked-out commit with its tags',
  'version',
);

export const entries = list('The `entry` output of `promote`; several, where it promoted several services', 'entry');

export const dryRun = flag('Decides and prints the plan, and changes nothing');

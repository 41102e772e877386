import type { GrantName } from './grants.ts';
import { carrying, telling, verbGrants, type VerbGrants } from './verbs.ts';

/** A role that a team makes: the verbs it is for, together. */
export interface Role extends VerbGrants {
  readonly name: 'build' | 'ship' | 'carry' | 'rollback' | 'read' | 'notify';
  readonly title: string;
  readonly text: string;
}

const of = (...verbs: readonly (keyof typeof verbGrants)[]): readonly GrantName[] => [
  ...new Set(verbs.flatMap((verb) => verbGrants[verb].grants)),
];
const { beyond } = verbGrants.rollback;

/** The roles of `docs/permissions.md`. */
export const roles: readonly Role[] = [
  {
    name: 'build',
    title: 'Building',
    text: 'For `build` and `test`. One role for the repository; it reaches no ledger and no ECS, so that who builds cannot say that something was verified. Attach this policy beside the next one where an environment requires nothing: there `ship` builds.',
    grants: of('build', 'test'),
  },
  {
    name: 'ship',
    title: 'Shipping, a role for each environment',
    text: 'For `ship`, `promote`, `deploy`, `probe`, `settle`, `hold` and `release`. It writes the ledger of its own environment and reads those of the environments that this one requires.',
    grants: of('promote', 'deploy', 'probe', 'settle', 'hold', 'release'),
  },
  {
    name: 'carry',
    title: 'Carrying images to a registry of the environment’s own',
    text: 'Attach it beside the policy of the role that ships where the environment has a `registry` of its own, in another account or region than the images that it promotes: `<registry-account>` is the account of that registry, in both policies.',
    grants: carrying,
  },
  {
    name: 'rollback',
    title: 'Going back, a role for each environment',
    text: 'For `rollback`, and for `settle` on a schedule. It registers no task definition and passes no role: whoever has it can bring back what ran well before, and nothing else.',
    grants: of('rollback', 'settle'),
    ...(beyond !== undefined && { beyond }),
  },
  {
    name: 'read',
    title: 'Reading',
    text: 'For `status` and `history`. It changes nothing.',
    grants: of('status', 'history'),
  },
  {
    name: 'notify',
    title: 'Telling by mail and text message',
    text: 'For channels that send by Amazon SES or Amazon SNS; no other channel needs a role. Attach it beside the policy of the role of the environment, or give it to the `role` of the channel. Narrow it to the one action that you use.',
    grants: telling.grants,
  },
];

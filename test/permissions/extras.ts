import type { GrantName } from '../../src/entry/permissions/grants.ts';
import type { VerbName } from '../../src/entry/verbs/tables.ts';

type Excuses = Readonly<Partial<Record<GrantName | `${GrantName}/${string}`, string>>>;

const instances = {
  readInstances: 'on EC2 with target groups of instances only, and the rehearsal has no container instances',
};
const goingBackFails = {
  readLogs: 'read where the tasks of a way back die, or where a lost run’s deployment failed: as `ship` reads them',
};
const retired = {
  listDefinitions: 'a way back whose definition was deregistered is looked for: as `rollback` does',
};
const oneAccount = {
  shareLedger: 'only where an environment of another account requires this one: the journey in three accounts plays it',
};

/**
 * What a verb's policy has, and no journey of the tests uses: a grant, or one action of it (`grant/action`), and the
 * reason why it is in the policy all the same.
 */
export const unplayed: Readonly<Partial<Record<VerbName, Excuses>>> = {
  ship: { ...instances, ...oneAccount },
  promote: { ...instances, ...goingBackFails, ...oneAccount },
  deploy: instances,
  probe: { ...instances, ...goingBackFails, ...retired },
  rollback: { ...instances, ...goingBackFails },
  settle: { ...instances, ...goingBackFails, ...retired },
  hold: oneAccount,
  status: instances,
};

import { build } from './build.ts';
import { deploy } from './deploy.ts';
import { history } from './history.ts';
import { hold } from './hold.ts';
import { notify } from './notify.ts';
import { probe } from './probe.ts';
import { promote } from './promote.ts';
import { rehearsal } from './rehearsal.ts';
import { release } from './release.ts';
import { rollback } from './rollback.ts';
import { settle } from './settle.ts';
import { ship } from './ship.ts';
import { status } from './status.ts';
import { test } from './test.ts';

/** Every verb, in the order in which people meet them. */
export const tables = {
  ship,
  build,
  test,
  promote,
  deploy,
  probe,
  rollback,
  hold,
  release,
  settle,
  notify,
  status,
  history,
  rehearsal,
} as const;

export type VerbName = keyof typeof tables;

export const verbNames = Object.keys(tables) as readonly VerbName[];

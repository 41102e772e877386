import type { WrittenEntry } from '../../domain/ledger/entry.ts';
import { chainFrom } from '../../operations/await-closing.ts';
import { status, type Status } from '../../operations/status.ts';
import type { ValuesOf } from '../verbs/input.ts';
import type { history as historyTable } from '../verbs/history.ts';
import type { status as statusTable } from '../verbs/status.ts';
import type { World } from '../world.ts';
import { catalogOf, openSessions } from './sessions.ts';

const guard = 'if-reached';

/** The matrix service × environment, in the file's order. */
export async function performStatus(
  world: World,
  inputs: ValuesOf<(typeof statusTable)['inputs']>,
): Promise<readonly Status[]> {
  const catalog = await catalogOf(world, inputs, inputs.service, inputs.environment[0] ?? null, guard);
  const { policy } = await catalog.policy();
  const known = policy.environments.filter((one) => one.place !== null).map((one) => one.name);
  const environments = inputs.environment.length > 0 ? inputs.environment : known;
  const rows = await Promise.all(
    environments.map(async (environment) => {
      const { sessions } = await openSessions(world, { place: inputs, services: inputs.service, environment, guard });
      return Promise.all(sessions.map(status));
    }),
  );
  return rows.flat();
}

/** The entries of one ledger, newest first. */
export async function performHistory(
  world: World,
  inputs: ValuesOf<(typeof historyTable)['inputs']>,
): Promise<readonly WrittenEntry[]> {
  const { sessions } = await openSessions(world, {
    place: inputs,
    services: [inputs.service],
    environment: inputs.environment,
    guard,
  });
  const [session] = sessions;
  if (session === undefined) return [];
  const entries = await chainFrom(session, 1);
  return entries.toReversed().slice(0, inputs.limit);
}

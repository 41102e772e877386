import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { updateService } from '../../journey/stage/infrastructure.ts';
import type { Change, Shop } from '../../journey/stage/shop.ts';
import type { Journey, Place, Prepared } from './journey.ts';
import { done, newShop, shipInputs, shippedShop, type Spec } from './making.ts';
import { overtaken } from './overtaken.ts';

interface Shipping extends Pick<Journey, 'name' | 'ends' | 'again'> {
  readonly spec?: (at: Place) => Promise<Spec>;
  readonly change?: Change;
  /** Whether the image is built before, so that what is cut short is the deployment alone. */
  readonly built?: boolean;
  /** Done when 1.0.0 is verified, before the change is committed. */
  readonly meanwhile?: (at: Place, shop: Shop) => Promise<void>;
}

/** A ship of 2.0.0 where 1.0.0 is verified. */
function shipping({ name, ends, again, built = true, change, spec, meanwhile }: Shipping): Journey {
  return {
    name,
    ends,
    again,
    settles: true,
    costly: true,
    async prepare(at) {
      const shop = await shippedShop(at, await spec?.(at));
      await meanwhile?.(at, shop);
      await shop.commit({ version: '2.0.0', images: { web: { startSeconds: 1 } }, ...change });
      if (built) await done(shop.run('build', { service: 'web' }));
      return { shop, action: 'ship', inputs: shipInputs(at) };
    },
  };
}

const crash = { exitAfterSeconds: 1, exitCode: 3 };
const cannotStart = (reason: string): Change => ({
  services: { web: { variables: { REHEARSE: JSON.stringify({ cannotStart: reason }) } } },
});

/** A service whose check is a program of the team: a line of shell. */
async function checked({ stage }: Place, line: string): Promise<Spec> {
  const program = join(stage.folder, 'check');
  await writeFile(program, `#!/bin/sh\n${line}\n`, { mode: 0o755 });
  return { services: { web: { probe: { command: program } } } };
}

const flag = ({ stage }: Place): string => join(stage.folder, 'broken');

/** Everything that a machine can make of a ship, by LEDGER's table "what each ending leaves". */
export const ships: readonly Journey[] = [
  shipping({ name: 'ship-verified', ends: 'deployed', again: 'unchanged' }),
  shipping({ name: 'ship-whole', ends: 'deployed', again: 'unchanged', built: false }),
  shipping({ name: 'ship-image', ends: 'rolled-back', again: 'refused', change: { images: { web: crash } } }),
  shipping({
    name: 'ship-configuration',
    ends: 'rolled-back',
    again: 'refused',
    change: { services: { web: { secrets: { TOKEN: '/shop/none-of-this-name' } } } },
  }),
  shipping({ name: 'ship-capacity', ends: 'errored', again: 'errored', change: cannotStart('RESOURCE:ENI') }),
  shipping({
    name: 'ship-permission',
    ends: 'errored',
    again: 'errored',
    change: cannotStart('CannotPullContainerError: pull access denied: AccessDeniedException'),
  }),
  shipping({
    name: 'ship-network',
    ends: 'errored',
    again: 'errored',
    change: cannotStart('CannotPullContainerError: failed to resolve ref: dial tcp 10.0.0.1:443: i/o timeout'),
  }),
  shipping({
    name: 'ship-missing',
    ends: 'errored',
    again: 'errored',
    change: cannotStart('CannotPullContainerError: failed to resolve ref: manifest unknown: not found'),
  }),
  shipping({
    name: 'ship-no-evidence',
    ends: 'errored',
    again: 'errored',
    change: {
      environments: { live: { 'verdict-timeout': '10m' } },
      services: { web: { probe: { command: 'no-such-program-anywhere' } } },
    },
  }),
  shipping({
    name: 'ship-probe',
    ends: 'rolled-back',
    again: 'refused',
    spec: (at) => checked(at, 'test "$WAYBILL_VERSION" != 2.0.0'),
  }),
  shipping({
    name: 'ship-both',
    ends: 'errored',
    again: 'errored',
    spec: (at) => checked(at, `test ! -e ${flag(at)}`),
    meanwhile: (at) => writeFile(flag(at), ''),
  }),
  shipping({
    name: 'ship-zero',
    ends: 'errored',
    again: 'unchanged',
    meanwhile: ({ stage }, shop) => updateService(stage, shop.cluster(), 'web', { desiredCount: 0 }),
  }),
  overtaken,
  {
    name: 'ship-first',
    costly: true,
    ends: 'deployed',
    again: 'unchanged',
    settles: true,
    prepare: async (at) => ({ shop: await newShop(at), action: 'ship', inputs: shipInputs(at) }),
  },
  {
    name: 'ship-stranded',
    costly: true,
    ends: 'failed',
    again: 'refused',
    // An attempt that never came to UpdateService ends stranded, too, where there is nothing to go back to.
    settles: false,
    cancels: false,
    prepare: stranded,
  },
  {
    name: 'ship-unchanged',
    ends: 'unchanged',
    again: 'unchanged',
    settles: true,
    prepare: async (at) => ({ shop: await shippedShop(at), action: 'ship', inputs: shipInputs(at) }),
  },
  shipping({
    name: 'ship-refused',
    ends: 'refused',
    again: 'refused',
    change: { environments: { live: { branches: ['release/*'] } } },
  }),
  {
    name: 'ship-superseded',
    ends: 'superseded',
    again: 'superseded',
    settles: true,
    prepare: superseded,
  },
  {
    name: 'ship-locked',
    ends: 'refused',
    again: 'refused',
    settles: false,
    prepare: locked,
  },
];

/** Nothing to go back to: 1.0.0 is held, and what ran before it never started. */
async function stranded(at: Place): Promise<Prepared> {
  const shop = await newShop(at, {
    services: { web: { variables: { REHEARSE: '{}' } } },
    made: { web: { rehearse: JSON.stringify({ cannotStart: 'CannotPullContainerError: never pushed' }) } },
  });
  const accepted = { 'accept-no-way-back': 'true', reason: 'there is nothing else' };
  await done(shop.run('ship', { environment: 'live', ...accepted }));
  await done(shop.run('hold', { environment: 'live', service: 'web', version: '1.0.0', reason: 'it loses orders' }));
  const change = { images: { web: crash }, services: { web: { variables: { REHEARSE: JSON.stringify(crash) } } } };
  await shop.commit({ ...change, version: '2.0.0' });
  await done(shop.run('build', { service: 'web' }));
  return { shop, action: 'ship', inputs: { ...shipInputs(at), ...accepted } };
}

/** The run of an older commit, started again. */
async function superseded(at: Place): Promise<Prepared> {
  const shop = await shippedShop(at);
  const commit = await shop.repository.git('rev-parse', 'HEAD');
  await shop.commit({ version: '2.0.0', images: { web: { startSeconds: 1 } } });
  await done(shop.run('ship', { environment: 'live' }));
  const environment = { GITHUB_WORKSPACE: await shop.checkout('v1.0.0') };
  return { shop, action: 'ship', inputs: shipInputs(at), environment, commit };
}

/** Another's entry is open, and stays so for longer than is waited. */
async function locked(at: Place): Promise<Prepared> {
  const shop = await shippedShop(at);
  await shop.commit({ version: '1.9.0', images: { web: { startSeconds: 3 } } });
  await done(shop.run('build', { service: 'web' }));
  await done(shop.run('promote', { environment: 'live', 'keep-open': 'true' }, { GITHUB_ACTOR: 'grace' }));
  await shop.commit({ version: '2.0.0', images: { web: { startSeconds: 1 } } });
  await done(shop.run('build', { service: 'web' }));
  return { shop, action: 'ship', inputs: { ...shipInputs(at), 'lock-timeout': '20s' } };
}

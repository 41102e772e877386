import { createOciRegistry } from '../../../src/adapters/oci/registry.ts';
import type { Registry } from '../../../src/ports/registry.ts';
import { createFakeClock, type FakeClock } from '../../ports/fake-clock.ts';

export interface Asking {
  readonly username?: string;
  readonly password?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly clock?: FakeClock;
  readonly secret?: (value: string) => void;
}

/** An adapter at a host of this machine: as a user, or as nobody; with Docker's configuration only where a test says. */
export function registryAt(host: string, asking: Asking = {}): Registry {
  const { username, password, environment = { DOCKER_CONFIG: '/nowhere' }, clock = createFakeClock() } = asking;
  return createOciRegistry({
    host,
    username: username === undefined ? null : 'REGISTRY_USER',
    password: password === undefined ? null : 'REGISTRY_TOKEN',
    environment: { ...environment, REGISTRY_USER: username, REGISTRY_TOKEN: password },
    clock,
    secret: asking.secret ?? (() => undefined),
  });
}

import { afterAll, beforeAll, describe } from 'vitest';
import { createOciRegistry } from '../../../src/adapters/oci/registry.ts';
import type { Registry } from '../../../src/ports/registry.ts';
import { createFakeClock } from '../../ports/fake-clock.ts';
import { registryContract } from '../../ports/registry-contract.ts';
import { type DockerRegistry, noDockerRegistry, startDockerRegistry } from './docker-registry.ts';

/** An adapter at a host of this machine, as nobody. */
export function registryAt(host: string): Registry {
  const environment = { DOCKER_CONFIG: '/nowhere' };
  const clock = createFakeClock();
  return createOciRegistry({ host, username: null, password: null, environment, clock, secret: () => undefined });
}

describe.skipIf(noDockerRegistry !== null)(
  `the OCI adapter at a docker-registry${noDockerRegistry === null ? '' : ` (left out: ${noDockerRegistry})`}`,
  () => {
    let running: DockerRegistry;
    let registry: Registry;
    beforeAll(async () => {
      running = await startDockerRegistry();
      registry = registryAt(`${running.host}/acme`);
    });
    afterAll(() => running.close());
    registryContract(() => registry, { repositories: 'pushed' });
  },
);

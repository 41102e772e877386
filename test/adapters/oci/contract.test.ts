import { afterAll, beforeAll, describe } from 'vitest';
import type { Registry } from '../../../src/ports/registry.ts';
import { registryContract } from '../../ports/registry-contract.ts';
import { type DockerRegistry, noDockerRegistry, startDockerRegistry } from './docker-registry.ts';
import { registryAt } from './registry-at.ts';

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

import { afterAll, beforeAll, describe, vi } from 'vitest';
import { registryContract } from '../../ports/registry-contract.ts';
import { type RehearsedRegistry, startRehearsedRegistry } from './rehearsed-registry.ts';

describe('the ECR adapter', () => {
  let rehearsed: RehearsedRegistry;
  beforeAll(async () => {
    rehearsed = await startRehearsedRegistry();
  });
  afterAll(async () => {
    await rehearsed.close();
    vi.unstubAllEnvs();
  });
  registryContract(() => rehearsed.registry);
});

describe('the ECR adapter, with pages of one', () => {
  let rehearsed: RehearsedRegistry;
  beforeAll(async () => {
    rehearsed = await startRehearsedRegistry();
    rehearsed.store.settings.pageSize = 1;
  });
  afterAll(async () => {
    await rehearsed.close();
    vi.unstubAllEnvs();
  });
  registryContract(() => rehearsed.registry);
});

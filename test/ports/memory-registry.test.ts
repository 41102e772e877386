import { describe } from 'vitest';
import { createMemoryRegistry } from './memory-registry.ts';
import { registryContract } from './registry-contract.ts';

describe('the registry in memory', () => {
  registryContract(() => createMemoryRegistry());
});

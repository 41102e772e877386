import { describe, expect, it } from 'vitest';
import { openNetwork } from '../../src/entry/network.ts';

describe('how this machine reaches others', () => {
  it('is Node’s own way where no variable names a proxy', async () => {
    for (const environment of [
      {},
      { HTTPS_PROXY: '', http_proxy: ' ' },
      { NO_PROXY: '*', ALL_PROXY: 'http://p.test' },
    ]) {
      const network = openNetwork(environment);
      expect(await network.agents()).toBeUndefined();
      expect(await network.freshAgents()).toBeUndefined();
      expect(network.secrets).toEqual([]);
    }
  });

  it('is by agents where one does: one pair that keeps connections, and new ones that do not', async () => {
    const network = openNetwork({ https_proxy: 'http://ada:s3cret@proxy.test:3128' });
    const kept = await network.agents();
    expect(await network.agents()).toBe(kept);
    expect(kept?.https).toMatchObject({ keepAlive: true });
    expect((await network.freshAgents())?.http).toMatchObject({ keepAlive: false });
    expect(network.secrets).toContain('s3cret');
  });
});

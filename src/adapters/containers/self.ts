import { hostname } from 'node:os';
import type { Docker } from './docker.ts';

/**
 * Where this runs in a container of the same engine (a job's `container:`), puts that on the network too, since nothing
 * outside of it can reach what is on it; this machine itself is on all of them. Answers how to leave it.
 */
export async function joinNetwork(docker: Docker, network: string): Promise<() => Promise<void>> {
  const name = hostname();
  if (!/^[0-9a-f]{12}$/.test(name)) return async () => undefined;
  const self = await docker.ask(['container', 'inspect', '--format', '{{.Id}}', name]);
  if (self.code !== 0) return async () => undefined;
  await docker.must(['network', 'connect', network, name]);
  return async () => {
    await docker.ask(['network', 'disconnect', '--force', network, name]);
  };
}

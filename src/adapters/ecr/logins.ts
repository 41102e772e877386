import type { RegistryLogin } from '../../ports/builder.ts';
import { createEndpoint } from './endpoint.ts';
import type { EcrSettings } from './registry.ts';

/** The login to the registry of these credentials' own account, for a builder that pulls base images from it. */
export async function ecrLogins({
  clients,
  clock,
  agents,
}: Pick<EcrSettings, 'clients' | 'clock' | 'agents'>): Promise<readonly RegistryLogin[]> {
  const endpointOf = createEndpoint({ client: () => clients.ecr(), registry: {}, foreign: false, agents }, clock);
  const { origin, authorization = '' } = await endpointOf('');
  const decoded = Buffer.from(authorization.replace(/^Basic /, ''), 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  return [{ host: new URL(origin).host, username: decoded.slice(0, colon), password: decoded.slice(colon + 1) }];
}

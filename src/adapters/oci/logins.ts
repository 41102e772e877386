import type { RegistryLogin } from '../../ports/builder.ts';
import { createCredentials, type CredentialSettings } from './credentials.ts';

/** The login to a registry whose credentials the configuration names; what Docker is logged in to, it needs no help with. */
export async function hostLogins(settings: CredentialSettings): Promise<readonly RegistryLogin[]> {
  if (settings.username === null || settings.password === null) return [];
  const found = await createCredentials(settings)();
  if (found.kind !== 'password') return [];
  const [host = settings.host] = settings.host.split('/');
  return [{ host, username: found.username, password: found.password }];
}

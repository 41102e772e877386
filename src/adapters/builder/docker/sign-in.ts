import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { RegistryLogin } from '../../../ports/builder.ts';

/**
 * Whether the user's docker signs in to a host by itself: after `docker login`, or through a credential helper. `folder`:
 * where docker's configuration is.
 */
export function knowsHost(folder: string, host: string): boolean {
  const config = readConfig(folder);
  const names = host === 'docker.io' ? ['docker.io', 'https://index.docker.io/v1/'] : [host, `https://${host}`];
  return names.some((name) => name in objectOf(config['auths']) || name in objectOf(config['credHelpers']));
}

/** Where docker's configuration is. */
export function configFolder(environment: NodeJS.ProcessEnv): string {
  const own = environment['DOCKER_CONFIG'];
  return own !== undefined && own !== '' ? resolve(own) : join(environment['HOME'] ?? homedir(), '.docker');
}

/**
 * Writes a configuration that is the user's (helpers, plugins, contexts, builders) and signs in to some more hosts. It is
 * readable by this user alone, and lies in the room of this build, which is removed afterwards: nothing lasts, and no
 * token is ever a word of a command.
 */
export function signIn(folder: string, logins: readonly RegistryLogin[], room: string): string {
  const made = join(room, 'docker-config');
  mkdirSync(made, { mode: 0o700 });
  if (existsSync(folder)) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.name === 'config.json') continue;
      // Windows makes links to folders without asking for privileges.
      symlinkSync(join(folder, entry.name), join(made, entry.name), entry.isDirectory() ? 'junction' : 'file');
    }
  }
  const config = readConfig(folder);
  const auths = { ...objectOf(config['auths']) };
  const helpers = { ...objectOf(config['credHelpers']) };
  for (const { host, username, password } of logins) {
    auths[host] = { auth: Buffer.from(`${username}:${password}`).toString('base64') };
    // An empty helper is "this file", also where a store is set for all other hosts.
    helpers[host] = '';
  }
  const text = JSON.stringify({ ...config, auths, credHelpers: helpers });
  writeFileSync(join(made, 'config.json'), text, { mode: 0o600 });
  return made;
}

function readConfig(folder: string): Readonly<Record<string, unknown>> {
  const file = join(folder, 'config.json');
  if (!existsSync(file)) return {};
  try {
    return objectOf(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // Docker itself will say what is wrong with it.
    return {};
  }
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

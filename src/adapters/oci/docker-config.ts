import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { WaybillError } from '../../domain/error.ts';
import { askHelper } from './credential-helper.ts';
import type { Credentials } from './who.ts';

const auth = z.object({
  auth: z.string().optional(),
  username: z.string().optional(),
  password: z.string().optional(),
  identitytoken: z.string().optional(),
});
const shape = z.object({
  auths: z.record(z.string(), auth).optional(),
  credHelpers: z.record(z.string(), z.string()).optional(),
  credsStore: z.string().optional(),
});

/** Docker Hub's key, as `docker login` writes it. */
const hub = 'https://index.docker.io/v1/';

/**
 * What Docker's own configuration says of a host, as the docker command reads it: the helper of that host, else the store
 * for all, else what the file holds itself.
 */
export async function dockerCredentials(
  host: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Credentials> {
  const folder = environment['DOCKER_CONFIG'] ?? join(environment['HOME'] ?? homedir(), '.docker');
  const file = join(folder, 'config.json');
  const config = await readConfig(file);
  if (config === undefined) return { kind: 'anonymous' };
  const keys = host === 'docker.io' || host === 'index.docker.io' ? [hub, 'docker.io', 'index.docker.io'] : [host];
  const own = keys.flatMap((key) => {
    const helper = config.credHelpers?.[key];
    return helper === undefined ? [] : [[helper, key] as const];
  })[0];
  const [helper, key] = own ?? [config.credsStore, keys[0] ?? host];
  if (helper !== undefined && helper !== '') {
    const answer = await askHelper(helper, key, environment);
    // A store that does not know the host leaves it to the file, as docker does.
    if (answer !== undefined) return credentialsOf(answer.username, answer.secret);
  }
  for (const [name, one] of Object.entries(config.auths ?? {})) {
    if (!keys.includes(name) && !keys.includes(bare(name))) continue;
    if (one.identitytoken !== undefined && one.identitytoken !== '')
      return { kind: 'identity', token: one.identitytoken };
    if (one.auth !== undefined && one.auth !== '') {
      const text = Buffer.from(one.auth, 'base64').toString('utf8');
      const colon = text.indexOf(':');
      if (colon > 0) return credentialsOf(text.slice(0, colon), text.slice(colon + 1).replace(/\0+$/, ''));
    }
    if (one.username !== undefined && one.password !== undefined) return credentialsOf(one.username, one.password);
  }
  return { kind: 'anonymous' };
}

/** Helpers say an identity token by a user of this name (docker-credential-helpers). */
function credentialsOf(username: string, password: string): Credentials {
  return username === '<token>' ? { kind: 'identity', token: password } : { kind: 'password', username, password };
}

/** Older files name hosts as addresses: `https://ghcr.io/v2/`. */
function bare(name: string): string {
  return name.replace(/^https?:\/\//, '').replace(/\/(?:v[12]\/?)?$/, '');
}

async function readConfig(file: string): Promise<z.infer<typeof shape> | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    return undefined;
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  // Nothing of the file is shown: it holds credentials.
  throw new WaybillError('input-invalid', {
    where: file,
    message: 'expected the configuration of Docker with `auths`, `credHelpers` or `credsStore`, got something else',
    fix: 'docker login <host>',
  });
}

import { WaybillError } from '../../domain/error.ts';
import { dockerCredentials } from './docker-config.ts';
import type { Credentials } from './who.ts';

export interface CredentialSettings {
  readonly host: string;
  /** The names of the environment variables that hold them; null: Docker's own configuration says. */
  readonly username: string | null;
  readonly password: string | null;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Told of each value that must not be printed (I9). */
  readonly secret: (value: string) => void;
}

/** Credentials by the variables that are named, else by Docker's configuration, else none. Asked for once. */
export function createCredentials(settings: CredentialSettings): () => Promise<Credentials> {
  let known: Promise<Credentials> | undefined;
  return () => (known ??= find(settings));
}

async function find(settings: CredentialSettings): Promise<Credentials> {
  const { host, environment, secret } = settings;
  const named = settings.username ?? settings.password;
  const found =
    named === null
      ? await dockerCredentials(host, environment)
      : ({
          kind: 'password',
          username: settings.username === null ? '' : valueOf(settings.username, settings),
          password: settings.password === null ? '' : valueOf(settings.password, settings),
        } as const);
  if (found.kind === 'password' && found.password !== '') {
    secret(found.password);
    secret(Buffer.from(`${found.username}:${found.password}`).toString('base64'));
  }
  if (found.kind === 'identity') secret(found.token);
  return found;
}

function valueOf(name: string, { host, environment }: CredentialSettings): string {
  const value = environment[name] ?? '';
  if (value !== '') return value;
  throw new WaybillError('input-invalid', {
    where: `registry ${host}`,
    message: `expected the environment variable ${name} to hold its credentials, got ${environment[name] === undefined ? 'none' : 'an empty one'}`,
    fix: `env:\n  ${name}: \${{ secrets.${name} }}`,
  });
}

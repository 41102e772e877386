import { isLoopback } from '../../domain/loopback.ts';

/** A registry at a host, and what stands before every repository's name there. */
export interface Address {
  /** As images name it: `ghcr.io`, `docker.io`, `localhost:5000`. */
  readonly host: string;
  /** `acme/`, or nothing. */
  readonly prefix: string;
  /** Where its HTTP API answers. */
  readonly origin: string;
}

/** Docker Hub answers elsewhere than its images say (https://docs.docker.com/reference/api/registry/latest). */
const answersAt: ReadonlyMap<string, string> = new Map([
  ['docker.io', 'registry-1.docker.io'],
  ['index.docker.io', 'registry-1.docker.io'],
]);

/** `host[:port][/path]`. Plain HTTP is for this machine only. */
export function addressOf(text: string): Address {
  const [host = '', ...folders] = text.split('/').filter((part) => part !== '');
  const scheme = isLoopback(`http://${host}`) ? 'http' : 'https';
  const prefix = folders.map((folder) => `${folder}/`).join('');
  return { host, prefix, origin: `${scheme}://${answersAt.get(host) ?? host}` };
}

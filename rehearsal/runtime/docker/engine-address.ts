import { env, platform } from 'node:process';

/** Where a Docker engine's API is served. */
export type EngineAddress =
  | { readonly socketPath: string }
  | {
      readonly host: string;
      readonly port: number;
    };

/** What DOCKER_HOST says, else the engine's default. Throws an Error for what cannot be spoken to: ssh, TLS. */
export function engineAddress(dockerHost = env['DOCKER_HOST'] ?? ''): EngineAddress {
  if (dockerHost === '')
    return { socketPath: platform === 'win32' ? '//./pipe/docker_engine' : '/var/run/docker.sock' };
  const [, scheme, rest = ''] = /^(\w+):\/\/(.+)$/.exec(dockerHost) ?? [];
  if (scheme === 'unix' || scheme === 'npipe') return { socketPath: rest };
  const [, host, port] = /^([^:/]+):(\d+)$/.exec(rest) ?? [];
  if (scheme === 'tcp' && host !== undefined && env['DOCKER_TLS_VERIFY'] === undefined)
    return { host, port: Number(port) };
  throw new Error(`runtime: expected DOCKER_HOST to be unix:///path or tcp://host:port without TLS, got ${dockerHost}`);
}

export function describeAddress(address: EngineAddress): string {
  return 'socketPath' in address ? address.socketPath : `${address.host}:${address.port}`;
}

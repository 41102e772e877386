import { WaybillError } from '../../../domain/error.ts';
import type { Answer, Ask } from './ask.ts';

/** A builder of this machine. */
export interface ChosenBuilder {
  readonly builder: 'buildx' | 'docker';
  /** What `--builder` names; null: `docker build` itself. */
  readonly name: string | null;
  /** `classic`: the engine's builder of old, which knows neither secrets nor caches nor named contexts. */
  readonly kit: 'buildkit' | 'classic';
  /** `oci`: writes a layout itself. `store`: into the engine's image store, from where it is saved. */
  readonly exports: 'oci' | 'store';
  /** One sentence for the log. */
  readonly why: string;
}

const setUp = '- uses: docker/setup-buildx-action@<sha>';
const unreached =
  /cannot connect to the docker daemon|error during connect|failed to connect to the docker api|no valid drivers found/i;

/**
 * The builder that is asked for, or the best that is there: buildx that exports OCI, buildx by way of the engine's image
 * store, `docker build`. Throws `builder-missing`, saying what to install or to start.
 */
export async function chooseBuilder(
  wanted: 'buildx' | 'docker' | null,
  ask: Ask,
  environment: NodeJS.ProcessEnv,
): Promise<ChosenBuilder> {
  const plugin = await ask(['buildx', 'version']);
  if (plugin.kind === 'absent') throw noDocker();
  const buildx = plugin.kind === 'answered' && /buildx/.test(plugin.text);
  const asked = wanted === null ? '' : `, as build.builder asks`;
  if (wanted === 'buildx' && !buildx) {
    throw missing(`expected the buildx plugin of docker, got: ${firstLine(plugin)}`, setUp);
  }
  if (buildx && wanted !== 'docker') {
    const { name, driver } = await inspect(ask);
    if (driver !== 'docker') {
      return {
        builder: 'buildx',
        name,
        kit: 'buildkit',
        exports: 'oci',
        why: `buildx with ${JSON.stringify(name)} (driver ${driver}), which exports OCI${asked}`,
      };
    }
    const stores = await storeOf(ask);
    return {
      builder: 'buildx',
      name,
      kit: 'buildkit',
      exports: stores === 'containerd' ? 'oci' : 'store',
      why:
        stores === 'containerd'
          ? `buildx with the engine's own builder, whose containerd store exports OCI${asked}`
          : `buildx with the engine's own builder (driver docker), through \`docker save\`, since it exports no OCI${asked}; \`docker buildx create --use\` gives one that does`,
    };
  }
  const stores = await storeOf(ask);
  const classic = !buildx || environment['DOCKER_BUILDKIT'] === '0';
  if (classic) {
    const reason = buildx ? 'DOCKER_BUILDKIT is 0' : 'there is no buildx plugin';
    return {
      builder: 'docker',
      name: null,
      kit: 'classic',
      exports: 'store',
      why: `docker build, the classic builder since ${reason}, through \`docker save\`${asked}`,
    };
  }
  const exports = stores === 'containerd' ? 'oci' : 'store';
  const way = exports === 'oci' ? ', whose containerd store exports OCI' : ', through `docker save`';
  return { builder: 'docker', name: null, kit: 'buildkit', exports, why: `docker build with BuildKit${way}${asked}` };
}

/** `docker buildx inspect` prints `Name:` and `Driver:` first, then each node with its `Error:`. */
async function inspect(ask: Ask): Promise<{ readonly name: string; readonly driver: string }> {
  const answer = await ask(['buildx', 'inspect']);
  const name = /^Name:\s+(\S+)/m.exec(answer.text)?.[1];
  const driver = /^Driver:\s+(\S+)/m.exec(answer.text)?.[1];
  const error = /^Error:\s+(.+)$/m.exec(answer.text)?.[1];
  if (answer.kind === 'answered' && name !== undefined && driver !== undefined && error === undefined)
    return { name, driver };
  const text = error ?? firstLine(answer);
  if (driver !== 'remote' && driver !== 'kubernetes') refuseUnreached(text);
  throw missing(
    `expected a builder of buildx that answers, got: ${text}`,
    'docker buildx ls, then docker buildx use <one that runs>; or docker buildx create --use',
  );
}

/** Where the engine keeps images: containerd's store can export OCI, the graph drivers of old cannot. */
async function storeOf(ask: Ask): Promise<'containerd' | 'graph'> {
  const answer = await ask(['info', '--format', '{{json .DriverStatus}}']);
  refuseUnreached(answer.text);
  if (answer.kind !== 'answered') {
    throw missing(`expected a Docker engine that answers, got: ${firstLine(answer)}`, 'docker info');
  }
  return answer.text.includes('io.containerd.snapshotter') ? 'containerd' : 'graph';
}

/** Throws where the text says that no engine answers, or that this user may not ask it. */
export function refuseUnreached(text: string): void {
  if (/permission denied while trying to connect/i.test(text)) {
    throw missing(
      `expected leave to speak to the Docker engine, got: ${lineWith(text, /permission denied/i)}`,
      'sudo usermod -aG docker <the runner’s user>, then start the runner again',
    );
  }
  if (unreached.test(text)) {
    throw missing(
      `expected a Docker engine that answers, got: ${lineWith(text, unreached)}`,
      'start it (sudo systemctl start docker), or say where it is: DOCKER_HOST; without one: docker buildx create --driver remote --use <the address of a buildkitd>',
    );
  }
}

function noDocker(): WaybillError {
  return missing(
    'expected a program `docker` on the PATH to build the Dockerfile, found none',
    'install Docker or, for a machine without an engine, its CLI with buildx and a remote builder; or build by any command that writes an OCI layout: build.command (see examples/buildah)',
  );
}

function missing(message: string, fix: string): WaybillError {
  return new WaybillError('builder-missing', { where: 'build.builder', message, fix });
}

function firstLine({ text }: Answer): string {
  return text.split('\n').find((line) => line.trim() !== '') ?? 'no answer';
}

function lineWith(text: string, pattern: RegExp): string {
  return (
    text
      .split('\n')
      .find((line) => pattern.test(line))
      ?.trim() ?? text
  );
}

import type { Container, ContainerGroup, ContainerRequest } from '../../ports/containers.ts';
import { blotting } from '../../domain/blot.ts';
import { secretValues } from '../process/secrets.ts';
import { composeUp } from './compose.ts';
import { createContainer, inspect } from './container.ts';
import type { Engine } from './engine.ts';
import type { Forwarder } from './forwarder.ts';
import { ownerLabel } from './owner.ts';
import { joinNetwork } from './self.ts';
import { composeLabel, projectPrefix, removeLabelled } from './sweep.ts';

/** Where copied files lie in a container. */
const filesAt = '/checkout';

/** A network with what runs on it. Everything carries the owner's mark, and goes when this is closed. */
export async function openGroup(engine: Engine, kind: 'closed' | 'none', number: number): Promise<ContainerGroup> {
  const { docker, owner, environment, hidden, secret } = engine;
  const label = `${ownerLabel}=${owner}`;
  const name = `${projectPrefix}${owner}_${number}`;
  const own = `dev.waybill.group=${name}`;
  let network: string | null = null;
  let leave: () => Promise<void> = async () => undefined;
  if (kind === 'closed') {
    await docker.must(['network', 'create', '--internal', '--label', label, '--label', own, name]);
    network = name;
    leave = await joinNetwork(docker, name);
  }
  const made: Container[] = [];
  const forwarders = new Set<Forwarder>();
  const valuesOf = (secrets: readonly string[]): Record<string, string> => {
    const values = secretValues(environment, secrets);
    Object.values(values).forEach(secret);
    return values;
  };
  const taken = (id: string, called: string, secrets: readonly string[]): Container => {
    const values = [...Object.values(valuesOf(secrets)), ...hidden];
    const container = createContainer({ docker, id, name: called, secrets: values, forwarders });
    made.push(container);
    return container;
  };
  const create = async (request: ContainerRequest, program: 'replaced' | 'kept'): Promise<string> => {
    const [first, ...rest] = request.command ?? [];
    const replaced = program === 'replaced' && first !== undefined;
    const id = await docker.must([
      'create',
      ...['--label', label, '--label', own],
      ...(network === null ? [] : ['--network', network, '--network-alias', request.name]),
      ...Object.entries(request.environment).flatMap(([key, value]) => ['--env', `${key}=${value}`]),
      // By name alone: the value goes from environment to environment, and stands in no list of processes (I9).
      ...Object.keys(valuesOf(request.secrets)).flatMap((key) => ['--env', key]),
      ...(replaced ? ['--entrypoint', first] : []),
      request.image,
      ...(replaced ? rest : (request.command ?? [])),
    ]);
    if (request.files !== null) await docker.must(['cp', `${request.files}/.`, `${id}:${filesAt}`]);
    return id;
  };

  return {
    async run(request, signal, output) {
      const id = await create({ ...request, environment: withFiles(request) }, 'replaced');
      const container = taken(id, request.name, request.secrets);
      const stop = (): void => void docker.ask(['kill', id]).catch(() => undefined);
      signal.addEventListener('abort', stop, { once: true });
      try {
        const secrets = [...Object.values(valuesOf(request.secrets)), ...hidden];
        const end = await docker.follow(['start', '--attach', id], { signal, output, secrets });
        if (signal.aborted)
          return { end: { kind: 'stopped', lines: end.kind === 'not-started' ? [] : end.lines }, container };
        const { State } = await inspect(docker, id);
        const lines = end.kind === 'not-started' ? [] : end.lines;
        if (State.OOMKilled) return { end: { kind: 'killed', signal: 'SIGKILL', lines }, container };
        // It never was where the engine found no such program in the image.
        if (State.Status === 'created')
          return { end: { kind: 'not-started', reason: blotting(secrets)(reasonOf(State.Error, lines)) }, container };
        return { end: { kind: 'exited', code: State.ExitCode, lines }, container };
      } finally {
        signal.removeEventListener('abort', stop);
      }
    },
    async start(request) {
      const id = await create(request, 'kept');
      const container = taken(id, request.name, request.secrets);
      await docker.must(['start', id]);
      return container;
    },
    async compose(request, signal, output) {
      const up = await composeUp(engine, { ...request, project: name }, { signal, output, taken });
      network = up.network;
      return up;
    },
    all: async () => [...made],
    async close() {
      await Promise.all([...forwarders].map((forwarder) => forwarder.close()));
      await leave();
      await removeLabelled(docker, `${composeLabel}=${name}`);
      await removeLabelled(docker, own);
    },
  };
}

function withFiles({ files, environment }: ContainerRequest): Readonly<Record<string, string>> {
  return files === null ? environment : { ...environment, WAYBILL_CHECKOUT: filesAt };
}

function reasonOf(error: string | undefined, lines: readonly string[]): string {
  const said = error === undefined || error === '' ? (lines.at(-1) ?? 'it could not be started') : error;
  return /executable file not found|no such file or directory/.test(said)
    ? `the image has no such program (${said.slice(0, 300)})`
    : said.slice(0, 500);
}

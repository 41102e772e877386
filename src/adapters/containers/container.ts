import { extract } from 'tar-stream';
import * as z from 'zod';
import { WaybillError } from '../../domain/error.ts';
import { reportLimitBytes } from '../../domain/test-result.ts';
import type { Container } from '../../ports/containers.ts';
import type { CommandEnd } from '../../ports/stage-host.ts';
import type { ReportFile } from '../../ports/test-reports.ts';
import { createOutput } from '../process/output.ts';
import type { Docker } from './docker.ts';
import { openForwarder, takesConnections, type Forwarder } from './forwarder.ts';

const inspected = z.looseObject({
  State: z.looseObject({
    Status: z.string(),
    ExitCode: z.number(),
    OOMKilled: z.boolean(),
    Error: z.string().optional(),
    Health: z.looseObject({ Status: z.string() }).nullish(),
  }),
  Config: z.looseObject({
    WorkingDir: z.string().nullish(),
    ExposedPorts: z.record(z.string(), z.unknown()).nullish(),
  }),
  NetworkSettings: z.looseObject({
    Networks: z.record(z.string(), z.looseObject({ IPAddress: z.string().nullish() })),
  }),
});

/** What the engine says of a container. */
export type Inspected = z.infer<typeof inspected>;

export async function inspect(docker: Docker, id: string): Promise<Inspected> {
  const [first] = JSON.parse(await docker.must(['container', 'inspect', id])) as readonly unknown[];
  return inspected.parse(first);
}

export interface ContainerParts {
  readonly docker: Docker;
  readonly id: string;
  readonly name: string;
  /** Values that it may print and nobody may read. */
  readonly secrets: readonly string[];
  /** Closed with the group. */
  readonly forwarders: Set<Forwarder>;
}

export function createContainer({ docker, id, name, secrets, forwarders }: ContainerParts): Container {
  const addressOf = async (): Promise<string> => {
    const { NetworkSettings } = await inspect(docker, id);
    const address = Object.values(NetworkSettings.Networks).find(
      ({ IPAddress }) => (IPAddress ?? '') !== '',
    )?.IPAddress;
    if (address !== undefined && address !== null) return address;
    throw new WaybillError('containers-failed', {
      where: name,
      message: 'expected the container to have an address on its network, it has none: it may have ended',
    });
  };
  return {
    name,
    async state() {
      const { State } = await inspect(docker, id);
      if (State.Status === 'running' || State.Status === 'created' || State.Status === 'restarting') {
        const health = State.Health?.Status;
        const known = health === 'starting' || health === 'healthy' || health === 'unhealthy' ? health : 'none';
        return { kind: 'running', health: known };
      }
      return { kind: 'ended', code: State.ExitCode, outOfMemory: State.OOMKilled };
    },
    async exposed() {
      const { Config } = await inspect(docker, id);
      const ports = Object.keys(Config.ExposedPorts ?? {}).filter((port) => port.endsWith('/tcp'));
      return ports.length === 1 ? Number.parseInt(ports[0] ?? '', 10) : undefined;
    },
    async address(port) {
      const forwarder = await openForwarder(await addressOf(), port);
      forwarders.add(forwarder);
      return forwarder.url;
    },
    accepts: async (port) => takesConnections(await addressOf(), port),
    async exec(words, signal) {
      const end = await docker.follow(['exec', id, ...words], { signal, output: () => undefined, secrets });
      // 126 and 127: the engine found no such program, or may not run it.
      if (end.kind === 'exited' && (end.code === 126 || end.code === 127))
        return { kind: 'not-started', reason: end.lines.at(-1) ?? `exit ${end.code}` } satisfies CommandEnd;
      return end;
    },
    async logs(lines) {
      const kept: string[] = [];
      const output = createOutput((line) => kept.push(line), secrets);
      const answer = await docker.ask(['logs', '--tail', String(lines), id]);
      output.stdout(Buffer.from(answer.stdout));
      output.stderr(Buffer.from(answer.stderr));
      output.end();
      return kept.slice(-lines);
    },
    async *files(paths) {
      const { Config } = await inspect(docker, id);
      for (const path of new Set(paths)) yield* copied(docker, id, Config.WorkingDir ?? '/', path);
    },
  };
}

/** Files below a path in a container, as its own archive has them; nothing where there is no such path. */
async function* copied(docker: Docker, id: string, folder: string, path: string): AsyncGenerator<ReportFile> {
  const wanted = path.startsWith('/') ? path : `${folder}/${path}`;
  const tar = extract();
  const source = docker.stream(['cp', `${id}:${path === '' || path === '.' ? `${folder}/.` : wanted}`, '-']);
  source.on('error', (error) => tar.destroy(error));
  source.pipe(tar);
  const base = path.split('/').at(-1) ?? '';
  for await (const entry of tar) {
    const { name, type, size } = entry.header;
    // Names in it begin with the last part of what was asked for.
    const inside = name.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
    const rest = base === '' || base === '.' ? inside : inside === base ? '' : inside.slice(base.length + 1);
    if (type === 'file') {
      const whole = path === '' || path === '.' ? inside : rest === '' ? path : `${path}/${rest}`;
      yield { path: whole, bytes: size > reportLimitBytes ? null : await bytesOf(entry as AsyncIterable<Buffer>) };
    }
    entry.resume();
  }
}

async function bytesOf(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startClock } from '../../../rehearsal/clock.ts';
import { startDockerRuntime, type DockerRuntime } from '../../../rehearsal/runtime/docker/docker-runtime.ts';
import type { ContainerLaunch } from '../../../rehearsal/runtime/runtime.ts';
import { dockerEngine } from '../../containers/engine.ts';
import { pushBaseToRehearsal } from '../../containers/push-base.ts';
import { startCloud } from '../whole/cloud.ts';
import { answered, container, play, type PlayedTask } from './play.ts';

const docker = async (...words: readonly string[]): Promise<string> =>
  (await promisify(execFile)('docker', words)).stdout.trim();
const engine = await dockerEngine();

const ECHO = `
const server = require('node:http').createServer((request, response) => {
  response.end(JSON.stringify({ env: process.env, cwd: process.cwd(), port: server.address().port }));
});
server.listen(8080, () => console.log('listening on ' + server.address().port));
process.on('SIGTERM', () => { console.log('bye'); server.close(() => process.exit(0)); });
`;

describe.skipIf(!engine.answers)(`the docker runtime${engine.note}`, { timeout: 120_000 }, () => {
  let cloud: Awaited<ReturnType<typeof startCloud>>;
  let base: string;
  let password: string;
  let tasks: DockerRuntime;
  const written: string[] = [];

  beforeAll(async () => {
    cloud = await startCloud({ speed: 1 });
    base = await pushBaseToRehearsal(cloud, 'base');
    const { authorizationData } = await cloud.ecr.send(new GetAuthorizationTokenCommand({}));
    password = Buffer.from(authorizationData?.[0]?.authorizationToken ?? '', 'base64')
      .toString('utf8')
      .slice(4);
  }, 120_000);
  afterAll(() => cloud.close());
  beforeEach(async () => {
    written.length = 0;
    const logs = {
      write: (group: string, stream: string, line: string) => void written.push(`${group} ${stream} ${line}`),
    };
    const registry = () => ({ host: cloud.registry, password });
    tasks = await startDockerRuntime({ clock: startClock(200), logs, registry });
  }, 120_000);
  afterEach(() => tasks.close(), 120_000);

  const node = (name: string, code: string, more: Partial<ContainerLaunch> = {}): ContainerLaunch =>
    container(name, base.replace(/@.*/, ':latest'), {
      imageDigest: base.slice(base.indexOf('@') + 1),
      command: ['node', '-e', code],
      ...more,
    });
  const linesOf = async (task: PlayedTask, name: string, least = 1): Promise<readonly string[]> => {
    for (;;) {
      const lines = tasks.lastLines(task.taskArn, name);
      if (lines.length >= least) return lines;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };

  it('a task runs as a container, answers on its port, logs, and stops on its stop signal', async () => {
    const log = { group: '/shop', stream: 'web/1' };
    const task = play(tasks, node('web', ECHO, { containerPorts: [8080], log, environment: { TOKEN: 's' } }));
    const seen = (await (await answered(await task.url(8080))).json()) as { port: number; env: Record<string, string> };
    expect(seen.port).toBe(8080);
    expect(Object.keys(seen.env).sort()).toEqual(['HOME', 'HOSTNAME', 'PATH', 'TOKEN']);
    tasks.stop(task.taskArn);
    await task.until('stopped');
    expect(task.events.map((event) => event.kind)).toEqual(['pulled', 'running', 'container-exited', 'stopped']);
    expect(await task.until('container-exited')).toEqual({ kind: 'container-exited', container: 'web', exitCode: 0 });
    expect(written).toEqual(['/shop web/1 listening on 8080', '/shop web/1 bye']);
  });

  it('many tasks listen on the same container port at once', async () => {
    const played = [1, 2, 3].map(() => play(tasks, node('web', ECHO, { containerPorts: [8080] })));
    const urls = await Promise.all(played.map((task) => task.url(8080)));
    expect(new Set(urls).size).toBe(3);
    for (const url of urls) expect((await answered(url)).status).toBe(200);
  });

  it('containers of one task, and a health check, reach each other on localhost', async () => {
    const ask = `const ask = () => fetch('http://localhost:8080/').then((r) => r.json()).then((seen) => console.log('saw ' + seen.port), ask);
      ask(); setInterval(() => {}, 1000);`;
    const healthCheck = {
      command: [
        'CMD-SHELL',
        `node -e "fetch('http://127.0.0.1:8080').then(() => process.exit(0), () => process.exit(1))" || exit 1`,
      ],
      ...{ interval: 5, timeout: 2000, retries: 3, startPeriod: 0 },
    };
    const task = play(tasks, node('web', ECHO, { containerPorts: [8080], healthCheck }), node('side', ask));
    expect(await task.until('container-health')).toMatchObject({ container: 'web', healthy: true });
    expect(await linesOf(task, 'side')).toEqual(['saw 8080']);
  });

  it('a failing health check makes a container unhealthy', async () => {
    const healthCheck = {
      command: ['CMD', 'node', '-e', 'process.exit(1)'],
      ...{ interval: 5, timeout: 2000, retries: 2, startPeriod: 0 },
    };
    const task = play(tasks, node('web', ECHO, { healthCheck }));
    expect(await task.until('container-health')).toMatchObject({ healthy: false });
  });

  it('an essential container that exits takes the others with it; one that is not does not', async () => {
    const crash = 'console.error("no database"); process.exit(3);';
    const kept = play(
      tasks,
      node('web', ECHO, { containerPorts: [8080] }),
      node('db', crash, { essential: false, containerPorts: [9090] }),
    );
    expect(await kept.until('container-exited')).toMatchObject({ container: 'db', exitCode: 3 });
    expect((await answered(await kept.url(8080))).status).toBe(200);
    const other = play(tasks, node('db', crash), node('web', ECHO));
    await other.until('stopped');
    const exits = other.events.flatMap((event) => (event.kind === 'container-exited' ? [event.container] : []));
    expect(exits).toEqual(['db', 'web']);
    expect(tasks.lastLines(other.taskArn, 'db')).toEqual(['no database']);
  });

  it('a program that ignores its stop signal is killed after the stop timeout', async () => {
    const stubborn = 'process.on("SIGTERM", () => console.log("no")); console.log("up"); setInterval(() => {}, 1000);';
    const task = play(tasks, node('web', stubborn, { stopTimeoutSeconds: 2 }));
    await linesOf(task, 'web');
    tasks.stop(task.taskArn);
    expect(await task.until('container-exited')).toMatchObject({ exitCode: 137 });
    await task.until('stopped');
    expect(tasks.lastLines(task.taskArn, 'web')).toEqual(['up', 'no']);
  });

  it('a program without a handler ends by its signal only under an init process, as in every container', async () => {
    const idle = 'console.log("up"); setInterval(() => {}, 1000);';
    for (const [initProcess, exitCode] of [
      [true, 143],
      [false, 137],
    ] as const) {
      const task = play(tasks, node('web', idle, { initProcess, stopTimeoutSeconds: 2 }));
      await linesOf(task, 'web');
      tasks.stop(task.taskArn);
      expect(await task.until('container-exited')).toMatchObject({ exitCode });
    }
  });

  it('what needs more memory than it may have is killed, and the reason is told as ECS tells it', async () => {
    const greedy = 'const held = []; for (;;) held.push(Buffer.alloc(8e6, 1));';
    const task = play(tasks, node('web', greedy, { memoryMiB: 128 }));
    expect(await task.until('container-exited')).toEqual({
      ...{ kind: 'container-exited', container: 'web', exitCode: 137 },
      reason: 'OutOfMemoryError: Container killed due to memory usage',
    });
  });

  it('limits, user and a read-only root are those of the definition', async () => {
    const looks = `
      const read = (path) => { try { return fs.readFileSync(path, 'utf8').trim() } catch { return undefined } };
      let wrote = true;
      try { fs.writeFileSync('/tmp/x', '') } catch (error) { wrote = error.code }
      const memory = read('/sys/fs/cgroup/memory.max') ?? read('/sys/fs/cgroup/memory/memory.limit_in_bytes');
      console.log(process.getuid(), wrote, Number(memory) / 1048576);`;
    const task = play(tasks, node('web', looks, { user: 'node', readOnlyRoot: true, memoryMiB: 200 }));
    expect(await linesOf(task, 'web')).toEqual(['1000 EROFS 200']);
  });

  it('what cannot run is refused with the reason', async () => {
    const refused = async (launch: ContainerLaunch): Promise<string> => {
      const task = play(tasks, launch);
      const { reason } = await task.until('failed-to-start');
      await task.until('stopped');
      return reason;
    };
    expect(await refused(node('web', '', { command: ['server2'] }))).toMatch(
      /^CannotStartContainerError: .*exec: "server2": executable file not found in \$PATH/s,
    );
    expect(await refused(node('web', '', { imageDigest: `sha256:${'0'.repeat(64)}` }))).toMatch(
      /^CannotPullContainerError: .*not found/,
    );
  });

  it('nothing is left in the engine after close: no container, no image', async () => {
    const task = play(tasks, node('web', ECHO, { containerPorts: [8080] }));
    await task.until('running');
    play(tasks, node('web', ECHO));
    const left = async (): Promise<string> =>
      [
        await docker('ps', '--all', '--quiet', '--filter', `label=waybill.rehearsal.image=${base}`),
        await docker('images', '--quiet', '--digests', base.slice(0, base.indexOf('@'))),
      ].join('');
    expect(await left()).not.toBe('');
    await tasks.close();
    expect(await left()).toBe('');
  });

  it('what a killed rehearsal left goes at the next start, and nothing of one that lives', async () => {
    const program = join(import.meta.dirname, 'killed-docker-rehearsal.ts');
    const child = spawn(process.execPath, [program, cloud.registry, password, base], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    const theirs = async (): Promise<number> => {
      const found = await docker('ps', '--all', '--format', '{{.Label "waybill.rehearsal.owner"}}');
      return found.split('\n').filter((owner) => owner.split(' ')[1] === String(child.pid)).length;
    };
    const startAnother = async (): Promise<void> => {
      const registry = () => ({ host: cloud.registry, password });
      await (await startDockerRuntime({ clock: startClock(200), logs: { write: () => undefined }, registry })).close();
    };
    await startAnother();
    // The pause container, the task's own, and the one that stands for the image.
    expect(await theirs()).toBe(3);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await theirs()).toBe(3);
    await startAnother();
    expect(await theirs()).toBe(0);
  });
});

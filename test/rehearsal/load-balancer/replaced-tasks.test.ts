import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startProcessRuntime } from '../../../rehearsal/runtime/process/process-runtime.ts';
import { imagesOf, nodeImage } from '../runtime/image.ts';
import { container, play } from '../runtime/play.ts';
import type { PlayedTask } from '../runtime/play.ts';
import { startBalancer } from './balancer.ts';

const SERVICE = `
const server = require('node:http').createServer((request, response) => setTimeout(() => response.end(process.env.VERSION), 3));
server.listen(8080);
process.on('SIGTERM', () => server.close(() => process.exit(0)));
`;

test('tasks that really run are replaced under steady traffic: no request fails, and each stops by itself', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'replaced-'));
  const lb = await startBalancer();
  const runtime = startProcessRuntime({
    clock: lb.clock,
    images: imagesOf({ app: await nodeImage(SERVICE) }),
    logs: { write: () => undefined },
    folder,
  });
  try {
    const group = await lb.group('web');
    const { url } = await lb.listener(await lb.balancer(), group);
    let made = 0;
    const begin = async (): Promise<{ task: PlayedTask; id: string }> => {
      const id = `10.0.1.${(made += 1)}`;
      const task = play(
        runtime,
        container('web', 'app', { containerPorts: [8080], environment: { VERSION: `v${made}` } }),
      );
      const { addresses } = await task.until('running');
      const { host, port } = addresses[0] ?? { host: '', port: 0 };
      lb.balancers.targets.register(group, { id, port: 8080, address: { host, port } });
      await lb.until(group, { id, port: 8080 }, 'healthy');
      return { task, id };
    };
    let current = await begin();
    const answers = new Map<string, number>();
    let going = true;
    const ask = async (): Promise<void> => {
      while (going) {
        const response = await fetch(url);
        const answer = `${response.status} ${await response.text()}`;
        answers.set(answer, (answers.get(answer) ?? 0) + 1);
      }
    };
    const clients = [ask(), ask(), ask()];
    for (let round = 0; round < 3; round += 1) {
      const next = await begin();
      lb.balancers.targets.deregister(group, current.id, 8080);
      await lb.until(group, { id: current.id, port: 8080 }, 'unused');
      runtime.stop(current.task.taskArn);
      await current.task.until('stopped');
      expect(await current.task.until('container-exited')).toMatchObject({ exitCode: 0 });
      current = next;
    }
    going = false;
    await Promise.all(clients);
    expect([...answers.keys()].sort()).toEqual(['200 v1', '200 v2', '200 v3', '200 v4']);
  } finally {
    await lb.close();
    await runtime.close();
    await rm(folder, { recursive: true, force: true });
  }
});

import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A door of this machine before a registry, which can slam shut in the middle of a body. */
export interface CuttingProxy {
  /** `127.0.0.1:41234`. */
  readonly host: string;
  /** How often it has cut so far. */
  readonly cuts: () => number;
  /** Bytes that came this way so far, heads included. */
  readonly passed: (direction: 'down' | 'up') => number;
  /**
   * Cuts the next connections, so many, each after it has passed this many bytes: `down` of what the registry sends,
   * `up` of what it is sent. What comes before the limit is passed.
   */
  cut(direction: 'down' | 'up', afterBytes: number, times: number): void;
  close(): Promise<void>;
}

export async function openCuttingProxy(target: string): Promise<CuttingProxy> {
  const [, port = ''] = target.split(':');
  const sockets = new Set<Socket>();
  let plan: { direction: 'down' | 'up'; after: number; times: number } | undefined;
  let cuts = 0;
  const total = { down: 0, up: 0 };

  const pass = (from: Socket, to: Socket, direction: 'down' | 'up', both: () => void): void => {
    let passed = 0;
    from.on('data', (chunk: Buffer) => {
      passed += chunk.length;
      total[direction] += chunk.length;
      if (plan?.direction === direction && plan.times > 0 && passed > plan.after) {
        plan.times -= 1;
        cuts += 1;
        // What came before must arrive, or nothing of it would be there to go on from.
        to.write(chunk.subarray(0, Math.max(0, chunk.length - (passed - plan.after))), both);
        from.pause();
        return;
      }
      if (!to.write(chunk)) {
        from.pause();
        to.once('drain', () => from.resume());
      }
    });
    from.on('end', () => to.end());
    from.on('error', both);
    from.on('close', () => to.destroy());
  };
  const server = createServer((client) => {
    const registry = connect(Number(port), '127.0.0.1');
    for (const socket of [client, registry]) sockets.add(socket);
    const both = (): void => {
      client.destroy();
      registry.destroy();
    };
    pass(client, registry, 'up', both);
    pass(registry, client, 'down', both);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    cuts: () => cuts,
    passed: (direction) => total[direction],
    cut: (direction, after, times) => void (plan = { direction, after, times }),
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

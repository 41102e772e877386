import { createServer } from 'node:net';
import type { Server } from 'node:net';

/**
 * Ports for tasks, from below the range that systems give to outgoing connections, so that none is taken away between
 * being set aside and being listened on. They come in blocks; whoever listens on a block's first port owns the block, so
 * rehearsals side by side never hand out the same one, and a killed rehearsal gives its blocks back by itself.
 */
export interface Ports {
  take(): Promise<number>;
  giveBack(port: number): void;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';
const FIRST = 15_000;
const BLOCKS = 270;
const BLOCK = 64;

export function openPorts(): Ports {
  const guards = new Map<number, Server>();
  const taken = new Set<number>();
  // Ports that were given back are handed out last: a client may still believe in them.
  let free: number[] = [];
  let queue: Promise<unknown> = Promise.resolve();

  async function grabBlock(): Promise<void> {
    const start = Math.floor(Math.random() * BLOCKS);
    for (let step = 0; step < BLOCKS; step += 1) {
      const first = FIRST + ((start + step) % BLOCKS) * BLOCK;
      if (guards.has(first)) continue;
      const guard = await listenOn(first);
      if (guard === undefined) continue;
      guards.set(first, guard);
      free.push(...Array.from({ length: BLOCK - 1 }, (_, index) => first + 1 + index));
      return;
    }
    throw new Error(`no free port between ${FIRST} and ${FIRST + BLOCKS * BLOCK}`);
  }

  async function next(): Promise<number> {
    for (;;) {
      if (free.length === 0) await grabBlock();
      const port = free.shift();
      if (port === undefined) continue;
      const probe = await listenOn(port);
      if (probe === undefined) continue;
      await new Promise((done) => probe.close(done));
      taken.add(port);
      return port;
    }
  }

  return {
    take() {
      const turn = queue.then(next);
      queue = turn.catch(() => undefined);
      return turn;
    },
    giveBack(port) {
      if (taken.delete(port)) free.push(port);
    },
    async close() {
      await queue;
      free = [];
      await Promise.all([...guards.values()].map((guard) => new Promise((done) => guard.close(done))));
      guards.clear();
    },
  };
}

function listenOn(port: number): Promise<Server | undefined> {
  return new Promise((resolve) => {
    const server = createServer((socket) => socket.destroy());
    server.unref();
    server.once('error', () => resolve(undefined));
    server.listen({ host: HOST, port, exclusive: true }, () => resolve(server));
  });
}

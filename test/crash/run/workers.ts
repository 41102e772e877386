import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Assignment, FromWorker, Result } from './assignment.ts';

const processes = 2;

/** Hands assignments to worker processes, in order, and tells every result as it comes. */
export async function playAll(
  assignments: readonly Assignment[],
  compileCache: string,
  tell: (result: Result, id: string) => void,
): Promise<void> {
  const waiting = [...assignments];
  const work = async (): Promise<void> => {
    const worker = fork(join(import.meta.dirname, 'worker.ts'), {
      env: { ...process.env, NODE_COMPILE_CACHE: compileCache },
    });
    let playing = 0;
    const next = (): void => {
      const assignment = waiting.shift();
      if (assignment === undefined) {
        if (playing === 0 && worker.connected) worker.disconnect();
        return;
      }
      playing += 1;
      worker.send(assignment);
    };
    worker.on('message', (message: FromWorker) => {
      switch (message.kind) {
        case 'result':
          tell(message.result, message.id);
          return;
        case 'done':
          playing -= 1;
          next();
          return;
        case 'ready':
          for (let lane = 0; lane < message.lanes; lane += 1) next();
      }
    });
    const [code] = (await once(worker, 'exit')) as [number | null];
    if (playing > 0) throw new Error(`a worker ended with ${code ?? 'a signal'} while it played`);
  };
  await Promise.all(Array.from({ length: processes }, work));
}

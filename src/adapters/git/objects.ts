import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { gitFailure } from './failure.ts';
import { gitNotStarted, spawnGit, type GitPlace } from './process.ts';

export interface GitObject {
  readonly type: string;
  readonly data: Buffer;
}

/** Reads objects by id through one `git cat-file --batch` that lives as long as it is asked. */
export interface ObjectReader {
  /** Undefined where the repository has no such object (and may or can not fetch it). */
  read(id: string): Promise<GitObject | undefined>;
  close(): void;
}

interface Request {
  readonly id: string;
  resolve(object: GitObject | undefined): void;
  reject(error: Error): void;
}

export function createObjectReader(place: GitPlace): ObjectReader {
  let session: Session | undefined;
  const ask = (request: Request): void => {
    session ??= startSession(place, (rest) => {
      session = undefined;
      rest.forEach(ask);
    });
    session.ask(request);
  };
  return {
    read(id) {
      if (!/^[0-9a-f]{40,64}$/.test(id)) return Promise.resolve(undefined);
      return new Promise((resolve, reject) => ask({ id, resolve, reject }));
    },
    close() {
      session?.end();
      session = undefined;
    },
  };
}

interface Session {
  ask(request: Request): void;
  end(): void;
}

/** How git dies, instead of answering `missing`, where a partial clone lacks an object that it may or can not fetch. */
const unfetched = /could not fetch|lazy fetching disabled|promisor/;

/**
 * Answers come in the order of the questions, so a queue is all the state there is. `ended` is given the questions that
 * were not reached.
 */
function startSession(place: GitPlace, ended: (rest: readonly Request[]) => void): Session {
  const child = spawnGit(place, ['cat-file', '--batch']);
  const queue: Request[] = [];
  const answers = createParser((object) => {
    queue.shift()?.resolve(object);
    if (queue.length === 0) hold(child, false);
  });
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => answers(chunk));
  child.stderr.on('data', (chunk: Buffer) => (stderr = `${stderr}${chunk.toString('utf8')}`.slice(-4096)));
  child.stdin.on('error', () => undefined);
  let failure: Error | undefined;
  child.on('error', (cause) => (failure = gitNotStarted(cause)));
  child.on('close', (code) => {
    const rest = queue.splice(0);
    if (failure === undefined && unfetched.test(stderr)) rest.shift()?.resolve(undefined);
    else if (rest.length > 0) {
      const error = failure ?? gitFailure('cat-file', { code: code ?? 1, stdout: Buffer.alloc(0), stderr });
      for (const request of rest.splice(0)) request.reject(error);
    }
    ended(rest);
  });
  return {
    ask: (request) => {
      if (queue.length === 0) hold(child, true);
      queue.push(request);
      child.stdin.write(`${request.id}\n`);
    },
    end: () => child.stdin.end(),
  };
}

/** An idle reader must not keep the program running, a busy one must. */
function hold(child: ChildProcessWithoutNullStreams, busy: boolean): void {
  const handles: readonly unknown[] = [child, child.stdin, child.stdout, child.stderr];
  for (const handle of handles) {
    const held = handle as { ref?(): void; unref?(): void };
    if (busy) held.ref?.();
    else held.unref?.();
  }
}

/** Splits `<id> <type> <size>\n<data>\n` and `<id> missing\n` out of a stream of chunks. */
function createParser(answer: (object: GitObject | undefined) => void): (chunk: Buffer) => void {
  let pending: Buffer[] = [];
  let available = 0;
  let header: { readonly type: string; readonly size: number } | undefined;
  const take = (): Buffer => {
    const all = pending.length === 1 && pending[0] !== undefined ? pending[0] : Buffer.concat(pending);
    pending = [];
    available = 0;
    return all;
  };
  const keep = (rest: Buffer): void => {
    if (rest.length > 0) pending = [rest];
    available = rest.length;
  };
  return (chunk) => {
    pending.push(chunk);
    available += chunk.length;
    for (;;) {
      if (header === undefined) {
        const bytes = take();
        const end = bytes.indexOf(0x0a);
        if (end < 0) {
          keep(bytes);
          return;
        }
        const [, type = '', size] = bytes.toString('utf8', 0, end).split(' ');
        keep(bytes.subarray(end + 1));
        if (size === undefined) answer(undefined);
        else header = { type, size: Number(size) };
      } else {
        if (available < header.size + 1) return;
        const bytes = take();
        const object = { type: header.type, data: bytes.subarray(0, header.size) };
        keep(bytes.subarray(header.size + 1));
        header = undefined;
        answer(object);
      }
    }
  };
}

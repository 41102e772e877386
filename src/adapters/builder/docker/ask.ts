import { runGroup } from '../../process/run-group.ts';

/** What a short question to the `docker` program came to. */
export interface Answer {
  /** `absent`: there is no such program. */
  readonly kind: 'answered' | 'failed' | 'absent';
  readonly text: string;
}

/** Asks `docker` something that it answers at once; both streams are the text. */
export type Ask = (words: readonly string[]) => Promise<Answer>;

/** More than any of these answers; the rest is dropped. */
const limit = 256 * 1024;

export function askDocker(folder: string, environment: NodeJS.ProcessEnv, cancel: AbortSignal): Ask {
  return async (words) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const take = (chunk: Buffer): void => {
      if (size < limit) chunks.push(chunk);
      size += chunk.length;
    };
    const ended = await runGroup({
      words: ['docker', ...words],
      folder,
      environment,
      cancel,
      stdout: take,
      stderr: take,
    });
    const text = Buffer.concat(chunks).toString('utf8').trim();
    if (ended.kind === 'not-started') return { kind: 'absent', text: ended.code };
    return { kind: ended.kind === 'exited' && ended.code === 0 ? 'answered' : 'failed', text };
  };
}

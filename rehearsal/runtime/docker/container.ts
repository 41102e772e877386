import type { IncomingMessage } from 'node:http';
import type { RehearsalClock } from '../../clock.ts';
import type { ContainerLaunch } from '../runtime.ts';
import { atLeast } from '../wall-floor.ts';
import type { EngineApi } from './engine-api.ts';
import { readOutput } from './output.ts';
import type { PulledImage } from './pulled-images.ts';

/** What a container has to end by itself after its stop signal, however fast the rehearsal's time runs. */
const LEAST_STOP_TIMEOUT_MS = 1_000;
/** What a container of another architecture ends with, and the engine's words for it. */
const EXEC_FORMAT_EXIT_CODE = 255;
const EXEC_FORMAT = /exec format error/;
/** After a container's end, how long its output may still come. */
const OUTPUT_GRACE_MS = 2_000;
/** A container that was killed, also where nobody can be asked how it ended. */
const KILLED_EXIT_CODE = 137;

export interface ContainerEnd {
  readonly exitCode: number;
  readonly reason?: string;
}

export interface StartedContainer {
  /** Sends the stop signal, and kills after the stop timeout. */
  stop(): void;
  /** How it ended, when all that it wrote has been handed on. */
  readonly over: Promise<ContainerEnd>;
}

export interface ContainerParts {
  readonly clock: RehearsalClock;
  readonly engine: EngineApi;
  /** A container that was created, and not yet started. */
  readonly id: string;
  readonly image: PulledImage;
  readonly container: ContainerLaunch;
  line(text: string): void;
}

/** Starts a container. `running` rejects where the engine refuses to, and then nothing else of it is to be awaited. */
export function startContainer(parts: ContainerParts): StartedContainer & { readonly running: Promise<void> } {
  const { engine, id, image, container, clock } = parts;
  let cancelKill = (): void => undefined;
  let last = '';
  const line = (text: string): void => {
    last = text;
    parts.line(text);
  };
  const foreign = image.architecture !== engine.architecture;
  const kill = (signal: string): void => {
    // It may be gone already.
    engine.call({ method: 'POST', path: `/containers/${id}/kill`, query: { signal } }).catch(() => undefined);
  };

  async function run(): Promise<{ end: Promise<ContainerEnd> }> {
    // Asked for before it starts, so that no end is missed.
    const waiting = await engine.open({
      method: 'POST',
      path: `/containers/${id}/wait`,
      query: { condition: 'next-exit' },
    });
    waiting.on('error', () => undefined);
    try {
      await engine.call({ method: 'POST', path: `/containers/${id}/start` });
    } catch (cause) {
      waiting.destroy();
      if (!foreign || !(cause instanceof Error) || !EXEC_FORMAT.test(cause.message)) throw cause;
      line('exec format error');
      return { end: Promise.resolve({ exitCode: EXEC_FORMAT_EXIT_CODE }) };
    }
    const query = { follow: '1', stdout: '1', stderr: '1' };
    const frames = await engine.open({ method: 'GET', path: `/containers/${id}/logs`, query }).catch(() => undefined);
    return { end: endOf(waiting, frames) };
  }

  async function endOf(waiting: IncomingMessage, frames: IncomingMessage | undefined): Promise<ContainerEnd> {
    const written = frames === undefined ? undefined : readOutput(frames, line);
    let exitCode = KILLED_EXIT_CODE;
    try {
      const chunks: Buffer[] = [];
      for await (const chunk of waiting) chunks.push(chunk as Buffer);
      exitCode = (JSON.parse(Buffer.concat(chunks).toString('utf8')) as { StatusCode: number }).StatusCode;
    } catch {
      // The engine is gone, or the container was removed by force.
    }
    cancelKill();
    // An engine may forget to end the output of a container that was removed by force.
    const late = setTimeout(() => frames?.destroy(), OUTPUT_GRACE_MS);
    await written;
    clearTimeout(late);
    if (foreign && exitCode !== 0 && EXEC_FORMAT.test(last)) return { exitCode: EXEC_FORMAT_EXIT_CODE };
    return (await ranOutOfMemory(engine, id))
      ? { exitCode, reason: 'OutOfMemoryError: Container killed due to memory usage' }
      : { exitCode };
  }

  const began = run();
  const over = began.then(({ end }) => end);
  // Who hears that it did not start does not wait for its end.
  over.catch(() => undefined);
  return {
    running: began.then(() => undefined),
    over,
    stop() {
      kill(image.stopSignal === '' ? 'SIGTERM' : image.stopSignal);
      const patience = atLeast(clock, container.stopTimeoutSeconds * 1000, LEAST_STOP_TIMEOUT_MS);
      cancelKill = clock.after(patience, () => kill('SIGKILL'));
    },
  };
}

async function ranOutOfMemory(engine: EngineApi, id: string): Promise<boolean> {
  try {
    const found = await engine.call({ method: 'GET', path: `/containers/${id}/json` });
    return (found as { State: { OOMKilled: boolean } }).State.OOMKilled;
  } catch {
    return false;
  }
}

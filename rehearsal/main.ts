import { startRehearsal, type RehearsalOptions } from './start.ts';

/**
 * Runs a rehearsal until `until` aborts, then ends it with every process of its tasks. When it is ready, `write` gets
 * one line of JSON: `{"endpoint","registry","region","accessKeyId","secretAccessKey"}`. Rejects where it cannot start.
 */
export async function rehearse(
  options: RehearsalOptions,
  write: (line: string) => void,
  until: AbortSignal,
): Promise<void> {
  if (until.aborted) return;
  const { close, ...where } = await startRehearsal(options);
  try {
    if (!until.aborted) {
      write(JSON.stringify(where));
      await new Promise((aborted) => until.addEventListener('abort', aborted, { once: true }));
    }
  } finally {
    await close();
  }
}

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
  const over = new Promise((aborted) => until.addEventListener('abort', aborted, { once: true }));
  const rehearsal = await startRehearsal(options);
  try {
    const { endpoint, registry, region, accessKeyId, secretAccessKey } = rehearsal;
    write(JSON.stringify({ endpoint, registry, region, accessKeyId, secretAccessKey }));
    await over;
  } finally {
    await rehearsal.close();
  }
}
